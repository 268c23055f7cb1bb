from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import z3
from attrs import evolve, frozen

from lenarules.language.decide import Decider
from lenarules.language.decision import Decision
from lenarules.language.errors import InsufficientData, TableError, UndecidedError
from lenarules.language.evaluate import adopted, basis_of, holds, settle
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.language.table import Adopt, Offer, Table
from lenarules.language.words import Basis, Strength
from lenarules.readings.smt_table import Reading
from lenarules.verify.published import defects
from tests.language.example import (
    FACTS,
    HANDOVER,
    Handling,
    Postage,
    Refusal,
    Size,
    every_parcel,
    handover,
)

if TYPE_CHECKING:
    from lenarules.language.table import Resolution, Row

LETTER, BOX, WITH_CARE = HANDOVER.rows
LETTER_WITH_CARE, BOX_WITH_CARE, FAR_BOX, FREIGHT = HANDOVER.resolutions


@frozen
class Shelved(Postage):
    """A price with the place where the parcel waits."""

    row: int = 3
    outcome: str = "shelved"


BARE = [item for item in HANDOVER.resolutions if not isinstance(item.adopts, Adopt)]


def with_resolution(item: Resolution, **changes: Any) -> Table:
    """Return the table with one resolution changed."""
    every = HANDOVER.resolutions
    return evolve(
        HANDOVER,
        resolutions=tuple(evolve(each, **changes) if each is item else each for each in every),
    )


@pytest.mark.parametrize(
    ("facts", "outcome", "basis", "resolution", "others"),
    [
        ({"fragile": True}, (150, 1), Basis.OVERLAP, "letter_with_care", ["letter", "with_care"]),
        ({"weight": 25_000}, (900, 5), Basis.GAP, "freight", []),
        ({"weight": 25_000, "fragile": True}, (900, 5), Basis.COMPLETED, "freight", ["with_care"]),
        ({"weight": 2_000, "zone": 4}, (300, 6), Basis.OVERRIDE, "far_box", ["box"]),
    ],
)
def test_an_outcome_that_no_row_prints(
    facts: dict[str, Any],
    outcome: tuple[int, int],
    basis: Basis,
    resolution: str,
    others: list[str],
) -> None:
    """The answer has no row nor citation of one; every row that matched stands beside it."""
    found = handover(**facts)
    assert isinstance(found.outcome, Postage)
    assert (found.outcome.cents, found.outcome.days) == outcome
    assert (found.basis, found.row, found.citation) == (basis, None, None)
    assert found.resolution is not None
    assert found.resolution.id == f"post.table_2.{resolution}"
    assert [row.id.rpartition(".")[2] for row in found.others] == others


def test_it_is_composed_like_any_other() -> None:
    """It takes options and advice, and no strength, which is that of a printed row."""
    found = handover(weight=25_000, fragile=True).outcome
    assert isinstance(found, Postage)
    assert found.strength is None
    assert found.handling == {Handling.PADDING}
    (option,) = found.options
    assert (option.row, option.outcome) == ("post.table_2.box", Postage(300, 2, Strength.SHOULD))


@pytest.mark.parametrize(
    "facts", [{"fragile": True}, {"weight": 25_000}, {"weight": 25_000, "zone": None}]
)
def test_it_is_explained_and_stored(facts: dict[str, Any]) -> None:
    """In words it names the reading and no row; JSON keeps it both ways."""
    found = handover(**facts)
    lines = found.explain().splitlines()
    assert not any(line.startswith("Row:") for line in lines)
    assert any(line.startswith("Resolution: post.table_2.") for line in lines)
    assert Decision.from_json(found.to_json()) == found


def test_it_stands_among_what_is_possible() -> None:
    """With an unknown fact it is one of several outcomes, each with its condition."""
    with pytest.raises(InsufficientData) as error:
        handover(weight=None)
    assert error.value.needed == ("weight",)
    assert [each.condition for each in error.value.possible] == [
        "weight < 1,000 g",
        "weight ≥ 1,000 and ≤ 20,000 g",
        "weight > 20,000 g",
    ]
    assert [each.outcome.cents for each in error.value.possible] == [100, 300, 900]


def test_it_is_one_answer_whatever_the_basis() -> None:
    """Where only the basis hangs on an unknown fact, the outcome is given and the basis is not."""
    table = evolve(HANDOVER, notes=())
    found = Decider[Postage](table)(25_000, 1, 60, None, (), table.facts[-1].usual)
    assert isinstance(found.outcome, Postage)
    assert (found.outcome.cents, found.basis, found.row) == (900, None, None)
    assert [each.basis for each in found.possible] == [Basis.GAP, Basis.COMPLETED]


@pytest.mark.parametrize("item", BARE, ids=lambda item: item.id)
def test_it_is_adopted_alone(item: Resolution) -> None:
    """What is adopted is the outcome itself, and no row."""
    assert adopted(HANDOVER, item) == (item.adopts, None)


def test_what_the_row_prints_anyway() -> None:
    """An outcome equal to that of the one row that matches overrides nothing."""
    same, other = (evolve(FAR_BOX, adopts=Postage(300, days)) for days in (2, 6))
    assert basis_of(HANDOVER, [BOX], same) is Basis.PUBLISHED
    assert basis_of(HANDOVER, [BOX], other) is Basis.OVERRIDE


def test_two_that_differ_decide_nothing() -> None:
    """Two resolutions may adopt one outcome; two outcomes are an error that names both."""
    twin = evolve(FREIGHT, id="twin")
    assert settle(HANDOVER, [], [FREIGHT, twin]).outcome == Postage(900, 5)
    with pytest.raises(UndecidedError, match="freight, twin adopt different answers"):
        settle(HANDOVER, [], [FREIGHT, evolve(twin, adopts=Postage(900, 6))])
    with pytest.raises(UndecidedError, match="far_box, twin adopt different answers"):
        # the outcome that FAR_BOX adopts bare, under a row: the type of adopts does not tell
        settle(HANDOVER, [BOX], [FAR_BOX, evolve(twin, adopts=Adopt("box", FAR_BOX.adopts))])  # type: ignore[arg-type]


def test_it_completes_an_open_row() -> None:
    """An open row needs no more than a resolution that adopts an outcome of its own."""
    rest = tuple(item for item in HANDOVER.resolutions if item is not BOX_WITH_CARE)
    assert evolve(HANDOVER, resolutions=rest).row("with_care").open


@pytest.mark.parametrize(
    "adopts", ["free of charge", None, Offer("letter"), Size.LETTER, Refusal(1)]
)
def test_what_is_adopted_is_an_outcome(adopts: object) -> None:
    """Whatever is no outcome is refused while the table is defined, not at the first answer."""
    with pytest.raises(TableError, match=r"resolution freight: .* is no outcome"):
        with_resolution(FREIGHT, adopts=adopts)


def test_an_outcome_may_have_any_field() -> None:
    """An outcome with fields named like those of ``Adopt`` is taken for what it is."""
    table = with_resolution(FREIGHT, adopts=Shelved(900, 5))
    outcome, row = adopted(table, table.resolution("freight"))
    assert (str(outcome), row) == (str(Shelved(900, 5)), None)


def test_defects_are_settled_by_it() -> None:
    """The list of defects names the reading that adopts the outcome, region by region."""
    found = [(each.basis, each.rows, each.resolutions) for each in defects(HANDOVER)]
    names = [
        (basis, *(tuple(name.rpartition(".")[2] for name in part) for part in parts))
        for basis, *parts in found
    ]
    assert names == [
        (Basis.GAP, (), ("freight",)),
        (Basis.OVERLAP, ("box", "with_care"), ("box_with_care",)),
        (Basis.OVERLAP, ("letter", "with_care"), ("letter_with_care",)),
        (Basis.OVERRIDE, ("box",), ("far_box",)),
    ]


READING = Reading(HANDOVER)


def fixed(patient: dict[str, Any]) -> list[tuple[Any, Any]]:
    """Return the variables of the solver's parcel, each with its value."""
    found: list[tuple[Any, Any]] = []
    for fact in FACTS:
        value, solver = patient[fact.name], READING.patient
        match fact:
            case Number():
                number = z3.IntVal if fact.whole else z3.RealVal
                absent = value is fact.exception and fact.exception is not None
                found.append((solver.number(fact), number(fact.low if absent else value)))
                if fact.exception is not None:
                    found.append((solver.is_exception(fact), z3.BoolVal(absent)))
            case Flag():
                found.append((solver.flag(fact), z3.BoolVal(value)))
            case Category():
                place = list(fact.members).index(value)
                found.append((solver.category(fact), z3.IntVal(place)))
            case Members():
                members = [(solver.has(fact, member), member) for member in fact.members]
                found += [(has, z3.BoolVal(member in value)) for has, member in members]
    return found


def says(formula: Any, values: list[tuple[Any, Any]]) -> bool:
    """Return the truth value of a formula for one parcel."""
    return bool(z3.is_true(z3.simplify(z3.substitute(formula, *values))))


def test_the_solver_reads_derived_facts_alike() -> None:
    """On every cell, solver and run time agree on each member of each derived fact."""
    for patient in every_parcel():
        values = fixed(patient)
        for fact in HANDOVER.derived:
            for member in fact.members:
                for condition in (fact.is_(member), ~fact.is_(member)):
                    formula = READING.patient.meets(condition)
                    assert says(formula, values) is holds(condition, patient)


def test_the_solver_answers_alike() -> None:
    """On every legal cell, rows, regions, basis and adopted row are those of the run time."""
    for patient in every_parcel():
        values = fixed(patient)
        legal = all(holds(rule.condition, patient) for rule in HANDOVER.legal)
        assert says(READING.legal, values) is legal
        if legal:
            assert_alike(patient, values)


def assert_alike(patient: dict[str, Any], values: list[tuple[Any, Any]]) -> None:
    """Assert that the solver settles a legal parcel as the run time does."""
    matched: list[Row] = [row for row in HANDOVER.rows if holds(row.when, patient)]
    holding = [item for item in HANDOVER.resolutions if holds(item.region, patient)]
    settled = settle(HANDOVER, matched, holding)
    for row in HANDOVER.rows:
        assert says(READING.matches[row.id], values) is (row in matched)
        assert says(READING.answers(row), values) is (row is settled.row)
    for item in HANDOVER.resolutions:
        assert says(READING.active[item.id], values) is (item is settled.resolution)
    if settled.resolution is not None:
        bases = [b for b in Basis if says(READING.basis(settled.resolution, b), values)]
        assert bases == [settled.basis]
