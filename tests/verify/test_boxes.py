"""Conditions as boxes, and what boxes leave uncovered: exact, and without a box too many."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from lenarules.language.condition import ALWAYS, NEVER_HOLDS, Is, Not, all_of, any_of, atoms
from lenarules.language.evaluate import holds
from lenarules.verify import boxes as boxes_module
from lenarules.verify.boxes import Boxes
from lenarules.verify.columns import Box, Columns, bits, runs
from tests.language.example import CARE, SIZE, Care, Size
from tests.language.example import FACTS as PARCEL
from tests.verify.warehouse import (
    DAYS,
    FACTS,
    HALL,
    HEAVY,
    MARKS,
    MASS,
    SHELF,
    Hall,
    Mark,
    Opened,
    whens,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.language.condition import Condition

NEVER = DAYS.is_(Opened.NEVER)


def read(condition: Condition, facts: Any = FACTS) -> tuple[Columns, list[Box]]:
    """Return the columns that a condition asks, and its boxes."""
    columns = Columns(facts, [condition])
    return columns, Boxes(columns).of(condition)


def meaning(columns: Columns, found: Sequence[Box]) -> Condition:
    """Return the condition that a case lies in one of some boxes."""
    return any_of(*(columns.condition(box) for box in found))


def cells(columns: Columns) -> Iterator[Box]:
    """Yield every cell of the columns as a box."""
    every = [[1 << cell for cell in bits(full)] for full in columns.full]
    for masks in product(*every):
        yield dict(enumerate(masks))


def covered(box: Box, others: Sequence[Box]) -> bool:
    """Tell whether a cell lies in some box."""
    return any(all(box[column] & mask for column, mask in other.items()) for other in others)


@pytest.mark.parametrize(
    ("condition", "count"),
    [
        (ALWAYS, 1),
        (NEVER_HOLDS, 0),
        (MASS < 30, 1),
        (~(DAYS < 7), 1),
        (NEVER | (DAYS > 7), 1),
        ((SHELF < 2) | (SHELF > 3), 1),
        (HALL.is_(Hall.NORTH) | HALL.is_(Hall.CELLAR), 1),
        (MARKS.has(Mark.GLASS) & ~MARKS.has(Mark.POISON), 1),
        (MARKS.has(Mark.GLASS) | MARKS.has(Mark.POISON), 2),
        ((MASS < 20) & (MASS > 30), 0),
        ((MASS < 20) & (MASS > 30) & HEAVY.holds, 0),
        ((MASS < 20) | HEAVY.holds | (HEAVY.holds & NEVER), 2),
        ((MASS < 20) | (MASS >= 20), 1),
        (~((MASS < 20) | HEAVY.holds), 1),
        (~((MASS < 20) & HEAVY.holds), 2),
        (all_of(MASS < 20, any_of(HEAVY.holds, NEVER), any_of()), 0),
        (Not(Not(HEAVY.holds)), 1),
    ],
)
def test_how_many_boxes(condition: Condition, count: int) -> None:
    """Tests of one column stay one box; what is impossible or within another box is none."""
    columns, found = read(condition)
    assert len(found) == count
    check_exact(columns, found, condition)


def check_exact(columns: Columns, found: list[Box], condition: Condition) -> None:
    """Check boxes in every cell, with the run-time meaning of the condition."""
    for cell in cells(columns):
        assert covered(cell, found) is holds(condition, dict(columns.witness(cell)))


@pytest.mark.parametrize("products", [0, 64])
@settings(max_examples=80, deadline=None, derandomize=True)
@given(whens())
def test_boxes_are_exact(products: int, condition: Condition) -> None:
    """The boxes of any condition hold where it does, and read as conditions they do too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(boxes_module, "_FEW_PRODUCTS", products)
        columns, found = read(condition)
    check_exact(columns, found, condition)
    again = meaning(columns, found)
    for cell in cells(columns):
        case = dict(columns.witness(cell))
        assert holds(again, case) is holds(condition, case)


def test_derived_facts_are_what_they_mean() -> None:
    """A derived fact is read as its definition, and as its contrary where it is denied."""
    condition = CARE.is_(Care.GREAT_CARE) | ~SIZE.is_(Size.FREIGHT) | ~CARE.is_(Care.GREAT_CARE)
    columns, found = read(condition, PARCEL)
    check_exact(columns, found, condition)
    columns, (alone,) = read(CARE.is_(Care.GREAT_CARE), PARCEL)
    assert len(alone) == 2


def test_many_choices_do_not_multiply_where_few_cells_answer() -> None:
    """A condition of a thousand products over few cells is read without them."""
    tests: list[Condition] = [*(HALL.is_(hall) for hall in Hall), HEAVY.holds, NEVER]
    condition = all_of(*(any_of(one, other) for one, other in combinations(tests, 2)))
    columns, found = read(condition)
    check_exact(columns, found, condition)
    assert len(found) < 8


def test_masks_of_bits() -> None:
    """Bits and runs of a mask come in order."""
    assert list(bits(0b1011001)) == [0, 3, 4, 6]
    assert list(runs(0b1011001)) == [(0, 0), (3, 4), (6, 6)]
    assert list(runs(0)) == []


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ((MASS >= 20) & (MASS < 30), {"mass": 20}),
        (MASS > 30, {"mass": 31}),
        (MASS < 15, {"mass": 14}),
        (MASS < 10, {"mass": 0}),
        (MASS > 50, {"mass": 99}),
        (NEVER, {"days": Opened.NEVER}),
        ((DAYS > 2) & (DAYS < 3), {"days": 2.5}),
        (MARKS.has(Mark.GLASS) & MARKS.has(Mark.POISON), {"marks": frozenset(Mark)}),
        (HEAVY.holds & HALL.is_(Hall.CELLAR), {"heavy": True, "hall": Hall.CELLAR}),
    ],
)
def test_a_witness_is_usual_where_it_can_be(condition: Condition, expected: Any) -> None:
    """A witness is as usual as its box allows, and each fact accepts its value."""
    columns, (box,) = read(condition)
    usual = {fact.name: fact.usual for fact in FACTS}
    witness = dict(columns.witness(box))
    assert witness == {**usual, **expected}
    assert all(fact.read(witness[fact.name]) == witness[fact.name] for fact in FACTS)


def test_a_witness_is_the_nearest_to_the_usual() -> None:
    """Of several cells below the usual value, or above it, the nearest gives the witness."""
    cuts = [MASS < 12, MASS < 15, MASS > 30, MASS > 40]
    boxes = Boxes(columns := Columns(FACTS, cuts))
    masses = [dict(columns.witness(*boxes.of(cut)))["mass"] for cut in cuts]
    assert masses == [11, 14, 31, 41]


@pytest.mark.parametrize(
    ("condition", "written"),
    [
        ((DAYS < 7) | NEVER, any_of(DAYS < 7, NEVER)),
        (~NEVER, ~NEVER),
        ((DAYS <= 7) & (DAYS >= 7), all_of(DAYS >= 7, DAYS <= 7)),
        ((SHELF < 2) | (SHELF > 3), any_of(SHELF < 2, SHELF > 3)),
        (~HALL.is_(Hall.NORTH), any_of(HALL.is_(Hall.SOUTH), HALL.is_(Hall.CELLAR))),
    ],
)
def test_a_box_as_a_condition(condition: Condition, written: Condition) -> None:
    """A box is written with the cut-offs of its column, and nothing that the domain implies."""
    columns, (box,) = read(condition)
    assert columns.condition(box) == written


def test_a_column_that_nobody_asks() -> None:
    """A fact that no condition asks has no column, and an exception counts as asked."""
    asked = [atom for each in (MASS < 30, NEVER) for atom in atoms(each)]
    assert any(isinstance(atom, Is) for atom in asked)
    columns = Columns(FACTS, asked)
    assert columns.full == (0b11, 0b11)
    assert [columns.is_ordered(column) for column in (0, 1)] == [True, True]
    assert not Columns(FACTS, [HEAVY.holds]).is_ordered(0)
