from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given

from lenarules.language.condition import ALWAYS, NEVER_HOLDS, Condition
from lenarules.language.errors import UndecidedError
from lenarules.language.evaluate import holds, outranking, settle, strongest
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt, Offer, Resolution, Row
from lenarules.language.words import Basis, Strength
from tests.language.example import (
    COMPLAINT,
    CONTENTS,
    FRAGILE,
    RESOLUTIONS,
    ROWS,
    SERVICE,
    TABLE,
    WEIGHT,
    Complaint,
    Contents,
    Postage,
    Service,
)
from tests.language.strategies import QUICK, conditions, patients

if TYPE_CHECKING:
    from collections.abc import Sequence

LIGHT, HEAVY, ABROAD, BATTERY, EXPRESS = ROWS
REFER = evolve(RESOLUTIONS[0], id="refer", adopts=Refer("which?"))


def resolution(row: Row, outcome: Postage | None = None, **changes: Any) -> Resolution:
    """Return a resolution that adopts a row."""
    return evolve(RESOLUTIONS[0], adopts=Adopt(row.id, outcome), **changes)


@QUICK
@given(conditions(), conditions(), patients())
def test_boolean_laws(one: Condition, other: Condition, patient: dict[str, Any]) -> None:
    """De Morgan, double negation, and the meaning of "and", "or" and "not"."""
    first, second = holds(one, patient), holds(other, patient)
    assert holds(one & other, patient) is (first and second)
    assert holds(one | other, patient) is (first or second)
    assert holds(~one, patient) is not first
    assert holds(~~one, patient) is first
    assert holds(~(one & other), patient) is holds(~one | ~other, patient)
    assert holds(~(one | other), patient) is holds(~one & ~other, patient)


@pytest.mark.parametrize(
    ("condition", "truths"),
    [
        (WEIGHT < 1_000, (True, False, False)),
        (WEIGHT <= 1_000, (True, True, False)),
        (WEIGHT > 1_000, (False, False, True)),
        (WEIGHT >= 1_000, (False, True, True)),
        (WEIGHT.equals(1_000), (False, True, False)),
    ],
)
def test_comparisons(condition: Condition, truths: tuple[bool, ...]) -> None:
    """Each sign below, at and above its cut-off."""
    found = tuple(holds(condition, {"weight": value}) for value in (999.5, 1_000, 1_001))
    assert found == truths


def test_no_comparison_holds_for_an_exception() -> None:
    """Never is neither below nor above any number of months."""
    never = {"complaint": Complaint.NEVER}
    for condition in (COMPLAINT < 6, COMPLAINT >= 6, COMPLAINT >= 0, COMPLAINT <= 120):
        assert not holds(condition, never)
        assert holds(~condition, never)
    assert holds(COMPLAINT.is_(Complaint.NEVER), never)
    assert not holds(COMPLAINT.is_(Complaint.NEVER), {"complaint": 0})


def test_flags_categories_sets_and_constants() -> None:
    """A flag, a category, a set, and the two constants."""
    parcel = {"fragile": True, "service": Service.EXPRESS, "contents": frozenset((Contents.FOOD,))}
    assert holds(FRAGILE.holds & SERVICE.is_(Service.EXPRESS), parcel)
    assert holds(CONTENTS.has(Contents.FOOD) & ~CONTENTS.has(Contents.LIQUID), parcel)
    assert not holds(SERVICE.is_(Service.STANDARD), parcel)
    assert holds(ALWAYS, {})
    assert not holds(NEVER_HOLDS, {})


def test_one_row_is_the_answer() -> None:
    """One closed row and no resolution: published."""
    found = settle(TABLE, [LIGHT], [])
    assert (found.outcome, found.basis, found.row) == (Postage(400, 2), Basis.PUBLISHED, LIGHT)
    assert found.resolution is None


def test_rows_of_one_outcome_agree() -> None:
    """Several rows of one outcome need no resolution; the strongest, then the first, is cited."""
    twin = evolve(LIGHT, id="twin", strength=Strength.SHOULD)
    again = evolve(LIGHT, id="again")
    assert settle(TABLE, [twin, LIGHT, again], []).row is LIGHT
    assert strongest([twin, again, LIGHT]) is again


@pytest.mark.parametrize(
    ("matched", "names"),
    [((), "no row"), ((LIGHT, ABROAD), "light, abroad"), ((BATTERY,), "battery")],
)
def test_what_nothing_decides(matched: Sequence[Row], names: str) -> None:
    """No row, rows that disagree, or an open row, and no resolution: undecided."""
    with pytest.raises(UndecidedError, match=f"post.table_1: {names} and no resolution decide"):
        settle(TABLE, matched, [])


@pytest.mark.parametrize(
    "other",
    [
        resolution(HEAVY, id="other"),
        resolution(LIGHT, Postage(1, 1), id="other"),
        evolve(REFER, id="other"),
        resolution(LIGHT, id="other", offers=(Offer("heavy"),)),
    ],
)
def test_resolutions_that_disagree(other: Resolution) -> None:
    """Two resolutions with another row, outcome or offer are named and refused."""
    with pytest.raises(UndecidedError, match="resolutions one_kilogram, other adopt different"):
        settle(TABLE, [], [resolution(LIGHT), other])


def test_resolutions_that_agree() -> None:
    """Two resolutions that adopt the same are one answer, by the first."""
    first = resolution(LIGHT)
    found = settle(TABLE, [], [first, resolution(LIGHT, id="other")])
    assert (found.resolution, found.row, found.basis) == (first, LIGHT, Basis.GAP)


def test_outranked_resolutions_are_silent() -> None:
    """A resolution is silent where another one that holds is over it."""
    low, high = resolution(LIGHT), resolution(HEAVY, id="high", over=("one_kilogram",))
    assert outranking([low, high]) == [high]
    assert outranking([low]) == [low]
    assert settle(TABLE, [], [low, high]).row is HEAVY


@pytest.mark.parametrize(
    ("matched", "item", "basis"),
    [
        ((), resolution(LIGHT), Basis.GAP),
        ((LIGHT, ABROAD), resolution(LIGHT), Basis.OVERLAP),
        ((LIGHT, BATTERY), resolution(LIGHT), Basis.OVERLAP),
        ((BATTERY, evolve(BATTERY, id="b")), REFER, Basis.OVERLAP),
        ((LIGHT, evolve(LIGHT, id="twin")), resolution(LIGHT), Basis.PUBLISHED),
        ((LIGHT, evolve(LIGHT, id="twin")), resolution(HEAVY), Basis.OVERRIDE),
        ((LIGHT,), resolution(LIGHT), Basis.PUBLISHED),
        ((LIGHT,), resolution(LIGHT, Postage(1, 1)), Basis.OVERRIDE),
        ((LIGHT,), resolution(HEAVY), Basis.OVERRIDE),
        ((LIGHT,), REFER, Basis.OVERRIDE),
        ((BATTERY,), resolution(BATTERY, Postage(1, 1)), Basis.COMPLETED),
        ((BATTERY,), resolution(LIGHT), Basis.OVERRIDE),
        ((BATTERY,), REFER, Basis.COMPLETED),
    ],
)
def test_the_basis_of_a_resolution(matched: Sequence[Row], item: Resolution, basis: Basis) -> None:
    """The basis follows from the rows that match and from what is adopted."""
    assert settle(TABLE, matched, [item]).basis is basis


def test_a_refer_adopts_no_row() -> None:
    """The clinician's or clerk's choice has no row of its own."""
    found = settle(TABLE, [LIGHT], [REFER])
    assert found.row is None
    assert found.outcome == Refer("which?")
