"""What boxes leave uncovered: exact, disjoint, and in few pieces."""

from __future__ import annotations

from itertools import combinations
from random import Random
from typing import TYPE_CHECKING

import pytest

from lenarules.language.condition import any_of
from lenarules.language.fact import Number
from lenarules.verify.columns import Columns
from lenarules.verify.cover import first_uncovered, uncovered
from lenarules.verify.cuts import best_cut
from lenarules.verify.tidy import common
from tests.verify.cube import CUBE, random_boxes, span
from tests.verify.warehouse import HALL, HEAVY, MASS, Hall

if TYPE_CHECKING:
    from lenarules.verify.columns import Box


def test_what_is_covered_is_nothing() -> None:
    """Boxes that fill a region leave nothing of it, and nothing leaves all of it."""
    left, right = {0: span(0, 49)}, {0: span(50, 99)}
    assert uncovered(CUBE, {}, [left, right]) == []
    assert uncovered(CUBE, {}, [{}]) == []
    assert first_uncovered(CUBE, {}, [left, right]) is None
    assert first_uncovered(CUBE, {}, [left]) == right
    assert first_uncovered(CUBE, right, []) == right
    assert first_uncovered(CUBE, {0: span(3, 4)}, [left]) is None


def test_layers_shrink_a_region_and_do_not_cut_it() -> None:
    """Boxes that fill all columns but one leave one piece, however many they are."""
    layers = [{column: span(n, n)} for column in range(3) for n in range(0, 98, 2)]
    (piece,) = uncovered(CUBE, {}, layers)
    assert [mask.bit_count() for mask in piece.box.values()] == [51, 51, 51]


def test_a_box_with_a_hole_is_few_pieces() -> None:
    """Around one box in the middle of a cube lie at most six pieces, none of them in it."""
    hole = {column: span(40, 59) for column in range(3)}
    pieces = [piece.box for piece in uncovered(CUBE, {}, [hole])]
    assert 1 < len(pieces) <= 6
    assert not any(common(piece, hole) for piece in pieces)
    assert not any(common(one, other) for one, other in combinations(pieces, 2))
    assert first_uncovered(CUBE, {}, [hole, *pieces]) is None


def test_a_pinwheel_is_covered() -> None:
    """Blocks that no single cut divides are covered, and without the middle one it is missing."""
    blades = [
        {0: span(0, 59), 1: span(0, 39)},
        {0: span(60, 99), 1: span(0, 59)},
        {0: span(40, 99), 1: span(60, 99)},
        {0: span(0, 39), 1: span(40, 99)},
    ]
    middle = {0: span(40, 59), 1: span(40, 59)}
    assert uncovered(CUBE, {}, [*blades, middle]) == []
    (piece,) = uncovered(CUBE, {}, blades)
    assert (piece.box, piece.sample, piece.holes) == (middle, middle, ())


def test_ten_thousand_slices_are_no_depth() -> None:
    """A long row of boxes is covered without a call for each, one of another column included."""
    numbers = Number("n", "n", "", low=0, high=9_999, usual=0, whole=True)
    columns = Columns((numbers, HEAVY), [any_of(*(numbers < n for n in range(1, 10_000)))])
    slices = [{0: 1 << n} for n in range(10_000)]
    assert uncovered(columns, {}, slices) == []
    (piece,) = uncovered(columns, {}, slices[:5_000] + slices[5_001:])
    assert piece.box == {0: 1 << 5_000}


def test_pieces_with_holes() -> None:
    """Beyond the wanted number, what is left is a box with holes, and a sample beside them."""
    hole = {column: span(40, 59) for column in range(3)}
    (piece,) = uncovered(CUBE, {}, [hole], most=0)
    assert (piece.box, piece.holes) == ({}, (hole,))
    assert common(piece.sample, hole) is None
    assert uncovered(CUBE, {}, [{0: span(0, 49)}, {0: span(50, 99)}], most=0) == []
    some = uncovered(CUBE, {}, [hole], most=2)
    assert 2 < len(some) <= 6
    assert any(piece.holes for piece in some)


def test_a_cut_divides_boxes_evenly() -> None:
    """Where a cut lies between all boxes, it is taken, with as many of them on either side."""
    boxes = [{0: span(n, n + 9), 1: span(1, 98)} for n in range(0, 100, 10)]
    assert best_cut(CUBE, CUBE.full, boxes) == (0, span(0, 49))


@pytest.mark.parametrize(("more", "column"), [(5, 0), (11, 1)])
def test_a_cut_through_many_boxes_divides_evenly(more: int, column: int) -> None:
    """Where more and more boxes lie across every cut, the larger side is made small."""
    left, right = span(0, 49), span(50, 99)
    boxes: list[Box] = [{0: left}] * 20 + [{1: left}, {1: right}] * 7 + [{2: left}] * more
    assert best_cut(CUBE, CUBE.full, boxes) == (column, left)


def test_a_cut_of_a_column_without_order_follows_a_box() -> None:
    """Members are divided as the boxes divide them."""
    columns = Columns((HALL, MASS), [HALL.is_(Hall.NORTH), MASS < 30, MASS > 30])
    boxes = [{0: 0b101, 1: 0b001}, {0: 0b101, 1: 0b110}, {0: 0b010, 1: 0b100}]
    column, side = best_cut(columns, columns.full, boxes)
    assert (column, side in (0b101, 0b010)) == (0, True)


def test_a_box_that_reaches_both_ends_is_cut_out() -> None:
    """Where no end of a box lies inside a region, the cut follows its cells."""
    ends = span(0, 9) | span(90, 99)
    assert best_cut(CUBE, CUBE.full, [{0: ends, 1: ends}]) == (0, ends)
    pieces = uncovered(CUBE, {}, [{0: ends, 1: ends}])
    assert sum(piece.box.get(0, span(0, 99)).bit_count() for piece in pieces) >= 100
    check_left(CUBE, [{0: ends, 1: ends}])


def check_left(columns: Columns, boxes: list[Box]) -> None:
    """Check that what is left is disjoint, beside every box, and all that there is."""
    pieces = [piece.box for piece in uncovered(columns, {}, boxes)]
    assert not any(common(one, other) for one, other in combinations(pieces, 2))
    assert not any(common(one, other) for one in pieces for other in boxes)
    assert first_uncovered(columns, {}, boxes + pieces) is None
    assert (first_uncovered(columns, {}, boxes) is None) is (not pieces)


@pytest.mark.parametrize("seed", range(12))
def test_random_boxes(seed: int) -> None:
    """What random boxes leave uncovered is disjoint, beside them and complete."""
    check_left(CUBE, random_boxes(Random(seed), 3 + 2 * seed))
