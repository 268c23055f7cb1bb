"""A rival: plain box splitting, which stops at its first find and knows one case of it.

It is what a developer sketches in an afternoon: a space that no box or one whole box fills is done,
any other is cut in two at an edge of a box in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from benchmarks.partitions import halves
from benchmarks.spaces import meet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.axes import Box


@frozen
class Fault:
    """A space in which no row, or in which two rows hold throughout."""

    box: Box
    rows: tuple[int, ...]


def first_fault(boxes: Sequence[Box], full: Box) -> Fault | None:
    """Return the first gap or overlap that is come upon, or None where there is none."""
    left = [(full, list(range(len(boxes))))]
    while left:
        space, rows = left.pop()
        filling = [row for row in rows if meet(boxes[row], space) == space]
        if not rows or len(filling) > 1:
            return Fault(space, tuple(filling[:2]))
        crossing = next((row for row in rows if row not in filling), None)
        if crossing is not None:
            halved = _cut(space, boxes[crossing])
            left += [(half, [row for row in rows if meet(boxes[row], half)]) for half in halved]
    return None


def _cut(space: Box, box: Box) -> list[Box]:
    """Return the halves of a space, cut at the first edge of a box that lies inside it."""
    side, edge = next(
        (side, edge)
        for side, (low, high) in enumerate(space)
        for edge in box[side]
        if low < edge < high
    )
    return halves(space, side, edge)
