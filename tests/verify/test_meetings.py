"""Which boxes meet, and which can be joined or left out."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenarules.verify.columns import Columns
from lenarules.verify.cover import first_uncovered
from lenarules.verify.meetings import Meetings
from lenarules.verify.tidy import common, joined, tidied
from tests.verify.cube import CUBE, random_boxes, span
from tests.verify.warehouse import HALL, HEAVY, MASS, Hall

if TYPE_CHECKING:
    from lenarules.verify.columns import Box


@pytest.mark.parametrize("seed", range(6))
def test_meetings_are_those_of_every_pair(seed: int) -> None:
    """Looked up at once, the boxes that meet are those that share something one by one."""
    random = Random(seed)
    boxes, others = random_boxes(random, 60), random_boxes(random, 10)
    meetings = Meetings(CUBE, boxes)
    for other in [*others, {}]:
        expected = [(n, shared) for n, box in enumerate(boxes) if (shared := common(other, box))]
        assert list(meetings.of(other)) == expected
        assert list(meetings.of(other, 30)) == [each for each in expected if each[0] >= 30]


def test_meetings_in_columns_without_order() -> None:
    """Members and flags meet cell by cell, and a column that no box names excludes none."""
    columns = Columns((HALL, HEAVY, MASS), [HALL.is_(Hall.NORTH), HEAVY.holds, MASS < 30])
    meetings = Meetings(columns, [{0: 0b001}, {0: 0b110, 1: 0b01}, {1: 0b10}])
    assert [number for number, _ in meetings.of({0: 0b011, 2: 0b01})] == [0, 1, 2]
    assert [number for number, _ in meetings.of({0: 0b100, 1: 0b10})] == [2]
    assert not list(Meetings(columns, []).of({}))


def test_boxes_are_joined_where_they_touch() -> None:
    """Neighbours are joined along any column; what lies apart is joined where that is wanted."""
    quarters: list[Box] = [
        {0: one, 1: other}
        for one in (span(0, 9), span(10, 19))
        for other in (span(0, 9), span(10, 19))
    ]
    assert joined(CUBE, quarters) == [{0: span(0, 19), 1: span(0, 19)}]
    apart: list[Box] = [{0: span(0, 9)}, {0: span(20, 29)}]
    assert joined(CUBE, apart) == apart
    assert len(joined(CUBE, [{0: span(0, 9)}, {0: span(11, 19)}])) == 2
    assert joined(CUBE, apart, apart=True) == [{0: span(0, 9) | span(20, 29)}]
    assert joined(CUBE, [{0: span(0, 49), 1: span(0, 3)}, {0: span(50, 99), 1: span(0, 3)}]) == [
        {1: span(0, 3)}
    ]


def test_boxes_within_others_are_left_out() -> None:
    """A box within another one adds nothing; among very many they are not looked for."""
    large, small = {0: span(0, 49)}, {0: span(3, 9), 1: span(4, 5)}
    assert tidied(CUBE, [small, large]) == [large]
    many = random_boxes(Random(1), 500)
    assert tidied(CUBE, [*many[:20], {}]) == [{}]
    assert len(tidied(CUBE, [*many, {}])) > 300


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.randoms(use_true_random=False))
def test_tidy_boxes_cover_the_same(random: Random) -> None:
    """Fewer boxes cover exactly what the boxes covered."""
    boxes = random_boxes(random, 8)
    fewer = tidied(CUBE, boxes)
    assert len(fewer) <= len(boxes)
    assert all(first_uncovered(CUBE, box, fewer) is None for box in boxes)
    assert all(first_uncovered(CUBE, box, boxes) is None for box in fewer)
