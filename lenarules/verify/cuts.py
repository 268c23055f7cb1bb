"""Where to cut a region: at a place that few boxes lie across, with as many on either side."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lenarules.verify.columns import Box, Columns, Mask

#: A column, and the cells of it on one side of the cut.
Cut: TypeAlias = tuple[int, "Mask"]
#: How many boxes meet one side of a cut, and the other.
Sides: TypeAlias = tuple[int, int]

#: So many different masks of one column without order are tried as a side, the most frequent.
_MOST_MASKS = 64
#: Where the sides of a cut have together so many times the boxes, many boxes lie across it.
_MANY = 1.5


def best_cut(columns: Columns, live: Sequence[Mask], boxes: Sequence[Box]) -> Cut:
    """Return the best cut of a region in which lie boxes, none of which covers it.

    Args:
        columns: the columns of the table.
        live: the cells of the region, for each column.
        boxes: the boxes, each with a mask only for the columns in which it does not fill the
            region; at least one of them, none without a mask.
    """
    found: dict[int, list[Mask]] = {}
    for box in boxes:
        for column, mask in box.items():
            found.setdefault(column, []).append(mask)
    cuts = [
        cut
        for column, masks in found.items()
        for cut in _cuts(columns, column, live[column], masks, len(boxes) - len(masks))
    ]
    if not cuts:
        return next(iter(boxes[0].items()))
    best, sides = min(cuts, key=_few)
    if sum(sides) > _MANY * len(boxes):
        best, _ = min(cuts, key=_even)
    return best


def _few(found: tuple[Cut, Sides]) -> float:
    """Return the cost of a cut where few boxes lie across one: those that do are counted twice."""
    one, other = found[1]
    return float(one**1.5 + other**1.5)


def _even(found: tuple[Cut, Sides]) -> tuple[int, int]:
    """Return the cost of a cut where many boxes lie across every one: the larger side, first."""
    one, other = found[1]
    return max(one, other), min(one, other)


def _cuts(
    columns: Columns, column: int, live: Mask, masks: list[Mask], across: int
) -> Iterable[tuple[Cut, Sides]]:
    if columns.is_ordered(column):
        return _between_cells(column, live, masks, across)
    return _by_masks(column, masks, across)


def _between_cells(
    column: int, live: Mask, masks: list[Mask], across: int
) -> Iterator[tuple[Cut, Sides]]:
    """Yield the cuts at which a box begins or ends; ``across`` more boxes meet both sides."""
    begins = Counter([(mask & -mask).bit_length() - 1 for mask in masks])
    ends = Counter([mask.bit_length() for mask in masks])
    first, last = (live & -live).bit_length() - 1, live.bit_length()
    one, other = across, across + len(masks)
    for place in sorted(begins.keys() | ends.keys()):
        other -= ends[place]
        if first < place < last:
            yield (column, (1 << place) - 1), (one, other)
        one += begins[place]


def _by_masks(column: int, masks: list[Mask], across: int) -> Iterator[tuple[Cut, Sides]]:
    """Yield the cuts whose one side is the mask of a box."""
    counted = Counter(masks)
    for side, _ in counted.most_common(_MOST_MASKS):
        one = sum(count for mask, count in counted.items() if mask & side)
        other = sum(count for mask, count in counted.items() if mask & ~side)
        yield (column, side), (across + one, across + other)
