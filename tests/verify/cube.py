"""A space of three numbers, of a hundred cells each, and boxes in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.condition import any_of
from lenarules.language.fact import Number
from lenarules.verify.columns import Columns

if TYPE_CHECKING:
    from random import Random

    from lenarules.verify.columns import Box


X = Number("x", "x", "", low=0, high=99, usual=0, whole=True)
Y = Number("y", "y", "", low=0, high=99, usual=0, whole=True)
Z = Number("z", "z", "", low=0, high=99, usual=0, whole=True)
#: Three numbers of 100 cells each.
CUBE = Columns((X, Y, Z), [any_of(*(fact < cut for cut in range(1, 100))) for fact in (X, Y, Z)])


def span(first: int, last: int) -> int:
    """Return the mask of the cells from the first to the last."""
    return (1 << last + 1) - (1 << first)


def random_boxes(random: Random, count: int) -> list[Box]:
    """Return boxes with a mask for some of three columns, some of them in two runs."""
    found: list[Box] = []
    for _ in range(count):
        box: Box = {}
        for column in random.sample(range(3), random.randint(1, 3)):
            one, two, three, four = sorted(random.sample(range(100), 4))
            box[column] = span(one, two) | (span(three, four) if random.random() < 0.2 else 0)
        found.append(box)
    return found
