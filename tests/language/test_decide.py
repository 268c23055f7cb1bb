from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from lenarules.language.condition import Condition
from lenarules.language.decide import Decider
from lenarules.language.errors import (
    InconsistentInput,
    InputError,
    LenarulesError,
    OutOfDomain,
    UndecidedError,
)
from lenarules.language.evaluate import holds, settle
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt
from lenarules.language.words import Basis, Strength
from tests.language.example import (
    DECIDE,
    FACTS,
    RESOLUTIONS,
    ROWS,
    TABLE,
    Contents,
    Handling,
    Postage,
    Refusal,
    Service,
    postage,
    price,
)
from tests.language.strategies import QUICK, conditions, patients

BATTERY = Contents.BATTERY
DOUBT: Any = frozenset((Handling.CHECK_UNIT,))
LEAKING = (Contents.BATTERY, Contents.LIQUID)


def row_id(**facts: object) -> str | None:
    """Return the id of the row that is adopted, without that of the table."""
    row = postage(**facts).row
    return row.id.removeprefix("post.table_1.") if row else None


@pytest.mark.parametrize(
    ("facts", "cents", "basis", "row"),
    [
        ({}, 400, Basis.PUBLISHED, "light"),
        ({"weight": 0}, 400, Basis.PUBLISHED, "light"),
        ({"weight": 1_000}, 400, Basis.GAP, "light"),
        ({"weight": 1_000.001}, 900, Basis.PUBLISHED, "heavy"),
        ({"zone": 3}, 1_500, Basis.OVERLAP, "abroad"),
        ({"zone": 3, "weight": 1_000}, 1_500, Basis.PUBLISHED, "abroad"),
        ({"zone": 4}, 1_500, Basis.PUBLISHED, "abroad"),
        ({"zone": 9, "contents": [Contents.FOOD]}, 1_700, Basis.OVERRIDE, "abroad"),
        ({"contents": [BATTERY]}, 1_200, Basis.OVERLAP, "battery"),
        ({"contents": [BATTERY], "weight": 1_000}, 1_200, Basis.COMPLETED, "battery"),
        ({"service": Service.EXPRESS}, 2_500, Basis.OVERLAP, "express"),
        ({"service": Service.EXPRESS, "weight": 1_000}, 2_500, Basis.PUBLISHED, "express"),
        ({"service": Service.EXPRESS, "contents": [BATTERY]}, 1_200, Basis.OVERLAP, "battery"),
    ],
)
def test_answers(facts: dict[str, Any], cents: int, basis: Basis, row: str) -> None:
    """Every basis, by a parcel."""
    found = postage(**facts)
    assert isinstance(found.outcome, Postage)
    assert (found.outcome.cents, found.basis, row_id(**facts)) == (cents, basis, row)


@pytest.mark.parametrize(("weight", "basis"), [(500, Basis.OVERLAP), (1_000, Basis.COMPLETED)])
def test_the_clerk_decides(weight: int, basis: Basis) -> None:
    """A question has no row, carries its options, and every option takes the advice it can."""
    found = postage(contents=LEAKING, weight=weight, fragile=True)
    assert isinstance(found.outcome, Refer)
    assert (found.basis, found.row, found.citation) == (basis, None, None)
    drum, refusal = found.outcome.options
    assert drum.outcome == Postage(3_000, 9, handling=frozenset((Handling.PADDING,)))
    assert refusal.outcome == Refusal(14)
    assert found.outcome.advice == {Handling.KEEP_UPRIGHT, Handling.PADDING}


def test_the_strength_of_the_row_is_joined() -> None:
    """The outcome hears how strongly its row says it."""
    assert price().strength is Strength.MUST
    assert price(weight=2_000).strength is Strength.SHOULD


def test_notes_are_joined() -> None:
    """Every note that holds adds its advice and is cited."""
    found = postage(contents=[Contents.LIQUID], complaint=5)
    assert price(contents=[Contents.LIQUID], complaint=5).handling == {
        Handling.PADDING,
        Handling.KEEP_UPRIGHT,
    }
    assert [note.id for note in found.notes] == ["post.table_1.padding", "post.table_1.upright"]
    assert postage(contents=[Contents.LIQUID]).notes == ()


def test_the_other_rows_that_matched() -> None:
    """Every row that matched and is not adopted stands in the answer, in the order printed."""
    found = postage(zone=3, service=Service.EXPRESS, contents=[BATTERY])
    assert [row.id.rpartition(".")[2] for row in found.others] == ["light", "abroad", "express"]
    assert postage(weight=1_000).others == ()


def test_offers() -> None:
    """A row is offered where it matches, or everywhere if it says so, completed or as printed."""
    near = price(contents=[BATTERY]).options
    assert [(option.row, option.outcome.cents) for option in near] == [
        ("post.table_1.express", 2_500)
    ]
    far = price(contents=[BATTERY], zone=4).options
    assert [option.outcome for option in far] == [
        Postage(2_500, 1, Strength.MAY),
        Postage(1_600, 7, Strength.MUST),
    ]
    assert far[1].strength is Strength.MUST
    assert far[1].printed == "zone 3 and more: 15.00, 7 days"
    assert price(zone=3, weight=2_000).options[0].row == "post.table_1.heavy"


def test_illegal_inputs() -> None:
    """Values that are impossible together are refused by the rule, with all values."""
    with pytest.raises(InconsistentInput, match="20 kg at most: ask for another") as error:
        postage(weight=20_000.5, service=Service.EXPRESS)
    assert error.value.rule == "express_is_light"
    assert error.value.values == {
        "weight": 20_000.5,
        "zone": 1,
        "complaint": FACTS[2].read(error.value.values["complaint"]),
        "fragile": False,
        "contents": frozenset(),
        "service": Service.EXPRESS,
    }
    assert isinstance(error.value, ValueError)
    assert price(weight=20_000, service=Service.EXPRESS).cents == 2_500


def test_an_error_in_reading_comes_first() -> None:
    """A value that cannot be read is refused before anything is decided."""
    with pytest.raises(OutOfDomain, match="zone=10 is out of range"):
        postage(weight=25_000, service=Service.EXPRESS, zone=10)


def test_a_wrong_number_of_values() -> None:
    """Every fact is passed, an unknown one as None."""
    with pytest.raises(ValueError, match="argument"):
        DECIDE(500, 1)


@pytest.mark.parametrize("facts", [{}, {"weight": 1_000}, {"zone": 3}, {"contents": [BATTERY]}])
def test_a_table_that_is_not_total(facts: dict[str, Any]) -> None:
    """Without its resolutions a table says at run time what it leaves undecided."""
    rows = tuple(row for row in ROWS if not row.open)
    table = evolve(TABLE, rows=rows, resolutions=())
    decider: Decider[Postage] = Decider(table)
    values = tuple(postage(**facts).inputs.values())
    if facts in ({"weight": 1_000}, {"zone": 3}):
        with pytest.raises(UndecidedError, match="no resolution decide this patient"):
            decider(*values)
    else:
        assert decider(*values).basis is Basis.PUBLISHED


def test_resolutions_that_disagree() -> None:
    """Two resolutions that meet and adopt different rows say so at run time."""
    item = evolve(RESOLUTIONS[1], id="other", adopts=Adopt("heavy"))
    decider: Decider[Postage] = Decider(evolve(TABLE, resolutions=(*RESOLUTIONS, item)))
    for _ in range(2):
        with pytest.raises(UndecidedError, match="zone_three, other adopt different answers"):
            decider(500, 3, 60, False, (), Service.STANDARD)


def test_without_advice_no_unit_is_doubted() -> None:
    """A decider without advice for a doubtful unit answers as the table does."""
    plain: Decider[Postage] = Decider(TABLE)
    undoubted = plain(15, 1, 60, False, (), Service.STANDARD).outcome
    assert undoubted == price()
    assert price(weight=15) == evolve(undoubted, handling=DOUBT)


@QUICK
@given(patients())
def test_the_diagram_decides_as_the_meaning_does(patient: dict[str, Any]) -> None:
    """The compiled table and the run-time meaning of its parts give one answer."""
    try:
        found = DECIDE(*patient.values())
    except InconsistentInput:
        assert not all(holds(rule.condition, patient) for rule in TABLE.legal)
        return
    matched = [row for row in TABLE.rows if holds(row.when, patient)]
    holding = [item for item in TABLE.resolutions if holds(item.region, patient)]
    settled = settle(TABLE, matched, holding)
    notes = [TABLE.full_id(note) for note in TABLE.notes if holds(note.when, patient)]
    assert found.basis is settled.basis
    assert (found.row and found.row.id) == (settled.row and TABLE.full_id(settled.row))
    assert [note.id for note in found.notes] == notes
    assert found.values == tuple(patient.values())


@QUICK
@given(conditions(), conditions(), patients())
def test_a_random_table_is_decided_or_says_so(
    one: Condition, other: Condition, patient: dict[str, Any]
) -> None:
    """Whatever the rows, an answer is the one row that holds, and anything else is undecided."""
    light, heavy, *_ = ROWS
    rows = (evolve(light, when=one), evolve(heavy, when=other))
    decider: Decider[Postage] = Decider(evolve(TABLE, rows=rows, resolutions=(), legal=()))
    first, second = holds(one, patient), holds(other, patient)
    if first is second:
        with pytest.raises(UndecidedError):
            decider(*patient.values())
    else:
        outcome: Any = decider(*patient.values()).outcome
        assert outcome.cents == (400 if first else 900)


@pytest.mark.parametrize("value", ["x", -1, 0.001])
def test_errors_of_inputs_share_a_base(value: object) -> None:
    """A caller catches one class for all wrong values, and one for the whole library."""
    with pytest.raises(InputError) as error:
        postage(weight=value)
    assert isinstance(error.value, LenarulesError)
    assert isinstance(error.value, ValueError)
    assert (error.value.field, error.value.value) == ("weight", value)
