"""What boxes leave uncovered, by cutting a region only where that is needed.

A box that fills a region in all columns but one takes its cells away from that column, and the
region shrinks without being cut. That keeps layers, and blocks that no single cut divides, from
multiplying. Otherwise the region is cut in two where the fewest boxes lie across. What is left
when no box meets a region any more is uncovered.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from lenarules.language.record import Record
from lenarules.verify.cuts import best_cut
from lenarules.verify.tidy import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.verify.columns import Box, Columns, Mask

#: A region, by its cells in every column, and the boxes in it: each has a mask only where it does
#: not fill the region.
_Node: TypeAlias = tuple[list["Mask"], "list[Box]"]


@frozen(repr=False)
class Piece(Record):
    """A region that is uncovered: a box, less some boxes in it.

    ``sample`` is a box of which all is uncovered. There are holes only where boxes alone would be
    more than is wanted.
    """

    box: Box
    sample: Box
    holes: tuple[Box, ...] = field(default=())


def uncovered(
    columns: Columns, region: Box, boxes: Sequence[Box], most: int | None = None
) -> list[Piece]:
    """Return disjoint pieces that are exactly what boxes leave uncovered of a region.

    Args:
        columns: the columns of the table.
        region: the region.
        boxes: the boxes.
        most: about how many pieces may be boxes; what is left is written with holes.
    """
    cover = _Cover(columns, region, boxes)
    found = list(islice(cover.uncovered(), most))
    left = [_with_holes(columns, live, inside) for live, inside in cover.nodes]
    plain = joined(columns, found)
    return [Piece(box, box) for box in plain] + [piece for piece in left if piece]


def first_uncovered(columns: Columns, region: Box, boxes: Sequence[Box]) -> Box | None:
    """Return a box that boxes leave uncovered of a region, or None if they cover it."""
    if not boxes:
        return region
    return next(_Cover(columns, region, boxes).uncovered(), None)


def _with_holes(columns: Columns, live: list[Mask], inside: list[Box]) -> Piece | None:
    box = _box(columns, live)
    sample = first_uncovered(columns, box, inside)
    return None if sample is None else Piece(box, sample, tuple(inside))


class _Cover:
    """The nodes of a region that are still to be looked at, the last one first."""

    def __init__(self, columns: Columns, region: Box, boxes: Sequence[Box]) -> None:
        self._columns = columns
        live = [region.get(column, full) for column, full in enumerate(columns.full)]
        inside = None if {} in boxes else list(boxes)
        for column, mask in region.items():
            inside = inside and _clipped(inside, column, mask)
        self.nodes: list[_Node] = [] if inside is None else [(live, inside)]

    def uncovered(self) -> Iterator[Box]:
        """Yield disjoint boxes that are uncovered, until no node is left."""
        while self.nodes:
            live, boxes = self.nodes.pop()
            left = _shrunk(live, boxes)
            if left:
                self._cut(live, left)
            elif left is not None:
                yield _box(self._columns, live)

    def _cut(self, live: list[Mask], boxes: list[Box]) -> None:
        column, side = best_cut(self._columns, live, boxes)
        for mask in (live[column] & ~side, live[column] & side):
            part = live.copy()
            part[column] = mask
            inside = _clipped(boxes, column, mask)
            assert inside is not None  # no layer is left, so no box fills the part
            self.nodes.append((part, inside))


def _box(columns: Columns, live: list[Mask]) -> Box:
    return {n: mask for n, mask in enumerate(live) if mask != columns.full[n]}


def _shrunk(live: list[Mask], boxes: list[Box]) -> list[Box] | None:
    """Take out of a region what boxes cover that fill it in all columns but one.

    Returns:
        The boxes that lie in the rest of the region; None where nothing is left of it.
    """
    left: list[Box] | None = boxes
    while left and (layers := _layers(left)):
        for column, mask in layers.items():
            live[column] &= ~mask
            left = _clipped(left, column, live[column]) if left is not None else None
    return left


def _layers(boxes: list[Box]) -> Box:
    """Return the cells, by column, that boxes with a mask for one column cover."""
    layers: Box = {}
    for box in boxes:
        if len(box) == 1:
            ((column, mask),) = box.items()
            layers[column] = layers.get(column, 0) | mask
    return layers


def _clipped(boxes: list[Box], column: int, mask: Mask) -> list[Box] | None:
    """Return what lies of boxes within some cells of a column, or None where they cover it all."""
    inside: list[Box] = []
    for box in boxes:
        part = _within(box, column, mask)
        if part == {}:
            return None
        inside += [part] if part else []
    return inside if mask else None


def _within(box: Box, column: int, mask: Mask) -> Box | None:
    """Return what lies of a box within some cells of a column, or None if nothing does."""
    old = box.get(column)
    new = mask if old is None else old & mask
    if old is None or new == old != mask:
        return box
    if not new:
        return None
    part = box.copy()
    if new == mask:
        del part[column]
    else:
        part[column] = new
    return part
