from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from lenarules.language.asked import Asked
from lenarules.language.condition import ALWAYS, Condition
from lenarules.language.decide import Decider
from lenarules.language.errors import InconsistentInput, InsufficientData, TableError
from lenarules.language.evaluate import holds
from lenarules.language.fact import Flag
from lenarules.language.fingerprint import canonical_text, fingerprint
from lenarules.language.table import Mark
from tests.language.example import (
    CARE,
    COMPLAINT,
    FACTS,
    FRAGILE,
    HAND_OVER,
    HANDOVER,
    TEXT,
    Care,
    Complaint,
    Contents,
    Service,
    every_parcel,
    handover,
)
from tests.language.strategies import QUICK, conditions, patients

SIGNED, APOLOGY = HANDOVER.marks
STRANGE = Flag("strange", "strange")
UNMARKED: Decider[Any] = Decider(evolve(HANDOVER, marks=()))
HASH = fingerprint(HANDOVER)


def marks_of(decider: Decider[Any], patient: dict[str, Any]) -> frozenset[str]:
    """Return the ids of the marks that hold for a parcel."""
    values = tuple(patient[fact.name] for fact in FACTS)
    return decider.answer(decider.diagram.leaf(values), values).marks


def answered(decider: Decider[Any], values: tuple[Any, ...]) -> Any:
    """Return everything that a decider says of some values, or how it refuses them."""
    try:
        found = decider(*values)
    except InconsistentInput as error:
        return error.rule
    except InsufficientData as error:
        return str(error), error.needed, error.possible, error.agreed
    return evolve(found, source=HAND_OVER.source)


@pytest.mark.parametrize(
    ("facts", "marks"),
    [
        ({}, set()),
        ({"fragile": True}, set()),
        ({"fragile": True, "weight": 1_000}, {"signed"}),
        ({"service": Service.EXPRESS}, {"signed"}),
        ({"complaint": 5}, {"apology"}),
        ({"complaint": 6}, set()),
        ({"complaint": 0, "service": Service.EXPRESS}, {"signed", "apology"}),
    ],
)
def test_the_marks_of_a_parcel(facts: dict[str, Any], marks: set[str]) -> None:
    """An answer knows every mark whose condition holds, by its id, and no other."""
    assert marks_of(HAND_OVER, handover(**facts).inputs) == marks


@QUICK
@given(conditions(), patients())
def test_a_mark_holds_where_its_condition_does(when: Condition, patient: dict[str, Any]) -> None:
    """Of any condition, also one on a derived fact, a mark says whether it holds."""
    plain = Mark("plain", when=when, meaning="", cite=TEXT)
    both = (plain, evolve(plain, id="careful", when=when & ~CARE.is_(Care.NONE)))
    decider = Decider[Any](evolve(HANDOVER, marks=both, legal=()))
    expected = {mark.id for mark in both if holds(mark.when, patient)}
    assert marks_of(decider, patient) == expected


def test_marks_change_no_answer() -> None:
    """On every cell, the table without its marks gives the same answer, or refuses alike."""
    for patient in every_parcel():
        values = tuple(patient[fact.name] for fact in FACTS)
        assert answered(HAND_OVER, values) == answered(UNMARKED, values)


@pytest.mark.parametrize(
    "values",
    [
        (500, 1, None, False, (), Service.STANDARD),
        (None, 1, 12, False, (), Service.STANDARD),
        (25_000, 1, 12, None, (), Service.STANDARD),
        (2_000, None, None, None, None, Service.EXPRESS),
    ],
)
def test_marks_change_no_answer_with_unknown_facts(values: tuple[Any, ...]) -> None:
    """What only a mark asks is no difference: nothing is possible that was not so without it."""
    assert answered(HAND_OVER, values) == answered(UNMARKED, values)


def test_what_only_a_mark_asks_may_be_unknown() -> None:
    """A fact that no row, note nor reading asks leaves one answer, and no list of two alike."""
    found = handover(complaint=None)
    assert found.row == handover(complaint=12).row
    assert found.possible == ()


def test_a_function_may_tell_marks_apart() -> None:
    """Where the function's outcome hangs on a mark, the fact behind it is needed."""

    def finish(outcome: Any, marks: frozenset[str]) -> Any:
        return evolve(outcome, days=outcome.days + len(marks))

    values = (500, 1, None, False, frozenset[Contents](), Service.STANDARD)
    asked = Asked(finish, HAND_OVER.source, values, {})
    with pytest.raises(InsufficientData) as error:
        HAND_OVER.decide(values, asked)
    assert error.value.needed == ("complaint",)
    assert [each.outcome.days for each in error.value.possible] == [2, 1]
    assert error.value.agreed["cents"] == 100
    known = (500, 1, Complaint.NEVER, *values[3:])
    found: Any = HAND_OVER.decide(known, asked).outcome
    assert found.days == 1


@pytest.mark.parametrize("taken", ["signed", "letter", "wrapped", "freight", "no_leak"])
def test_a_mark_has_its_own_id(taken: str) -> None:
    """A mark may bear the id of no other part, of whatever kind it is."""
    marks = (SIGNED, evolve(APOLOGY, id=taken))
    with pytest.raises(TableError, match=f"2 parts have the id '{taken}'; give each its own"):
        evolve(HANDOVER, marks=marks)


def test_a_mark_asks_facts_of_the_table() -> None:
    """A mark on a fact that is not passed, or on no condition at all, is refused by its id."""
    bare: Any = COMPLAINT
    with pytest.raises(TableError, match="apology asks strange, not a fact of this table"):
        evolve(HANDOVER, marks=(evolve(APOLOGY, when=STRANGE.holds),))
    with pytest.raises(TableError, match=r"apology: .* is not a condition; build it"):
        evolve(HANDOVER, marks=(evolve(APOLOGY, when=bare),))


@pytest.mark.parametrize(
    ("mark", "same"),
    [
        (evolve(APOLOGY, meaning="the clerk bows"), True),
        (evolve(APOLOGY, id="sorry"), False),
        (evolve(APOLOGY, when=COMPLAINT <= 6), False),
        (evolve(APOLOGY, when=ALWAYS), False),
        (evolve(APOLOGY, when=FRAGILE.holds), False),
        (evolve(APOLOGY, cite=TEXT), False),
    ],
)
def test_the_hash_is_over_marks(mark: Mark, *, same: bool) -> None:
    """Condition, id and citation of a mark move the hash; its meaning is wording."""
    assert (fingerprint(evolve(HANDOVER, marks=(SIGNED, mark))) == HASH) is same


def test_a_mark_that_is_left_out_moves_the_hash() -> None:
    """A table with fewer marks is another table, though it answers alike."""
    assert fingerprint(UNMARKED.table) != HASH
    assert APOLOGY.meaning not in canonical_text(HANDOVER)


def test_the_answer_does_not_show_marks() -> None:
    """Marks are for the function: an answer in words names rows and notes, and no mark."""
    text = handover(complaint=0, service=Service.EXPRESS).explain()
    assert not any(mark.id in text or mark.meaning in text for mark in HANDOVER.marks)
