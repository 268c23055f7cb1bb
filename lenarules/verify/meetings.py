"""Which boxes meet a box: for each column a few whole numbers with a bit for every box.

The boxes that meet in a column are read off two or three of these numbers; those that meet in
every column are the numbers joined with "and". No two boxes are compared one by one.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Protocol

from lenarules.verify.columns import bits, runs
from lenarules.verify.tidy import common

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lenarules.verify.columns import Box, Columns, Mask

#: A set of boxes, a bit for each.
_Set = int
#: After so many boxes in the order of their ends, the set of all before is kept.
_STEP = 16


class Meetings:
    """Some boxes, made ready to be asked which of them meet another box.

    Args:
        columns: the columns of the table.
        boxes: the boxes.
    """

    def __init__(self, columns: Columns, boxes: Sequence[Box]) -> None:
        self._boxes = boxes
        self._all = (1 << len(boxes)) - 1
        found: dict[int, dict[int, Mask]] = {}
        for number, box in enumerate(boxes):
            for column, mask in box.items():
                found.setdefault(column, {})[number] = mask
        self._in_column: dict[int, _InColumn] = {}
        for column, masks in found.items():
            kind = _Ordered if columns.is_ordered(column) else _Unordered
            self._in_column[column] = kind(masks, len(boxes))

    def of(self, box: Box, first: int = 0) -> Iterator[tuple[int, Box]]:
        """Yield the number, from ``first`` on, of each box that meets a box, and what is shared."""
        for number in bits(self._near(box) >> first):
            shared = common(box, self._boxes[first + number])
            if shared is not None:
                yield first + number, shared

    def _near(self, box: Box) -> _Set:
        """Return the boxes that meet a box, and perhaps some whose cells only lie among its own."""
        near = self._all
        for column, mask in box.items():
            if column in self._in_column:
                near &= self._in_column[column].near(mask)
        return near


class _InColumn(Protocol):
    def near(self, mask: Mask) -> _Set: ...


class _Unordered:
    """The boxes in a column without order, cell by cell."""

    def __init__(self, masks: dict[int, Mask], count: int) -> None:
        self._free = _set_of((n for n in range(count) if n not in masks), count)
        in_cell: dict[int, list[int]] = {}
        for number, mask in masks.items():
            for cell in bits(mask):
                in_cell.setdefault(cell, []).append(number)
        self._in_cell = {cell: _set_of(numbers, count) for cell, numbers in in_cell.items()}

    def near(self, mask: Mask) -> _Set:
        found = self._free
        for cell in bits(mask):
            found |= self._in_cell.get(cell, 0)
        return found


class _Ordered:
    """The boxes in a column of a number, by where their cells begin and end."""

    def __init__(self, masks: dict[int, Mask], count: int) -> None:
        self._free = _set_of((n for n in range(count) if n not in masks), count)
        self._begun = _Before([((m & -m).bit_length() - 1, n) for n, m in masks.items()])
        self._ended = _Before([(m.bit_length(), n) for n, m in masks.items()])

    def near(self, mask: Mask) -> _Set:
        found = self._free
        for first, last in runs(mask):
            found |= self._begun.until(last) & ~self._ended.until(first)
        return found


class _Before:
    """Boxes in the order of a place of each."""

    def __init__(self, places: list[tuple[int, int]]) -> None:
        places.sort()
        self._places = [place for place, _ in places]
        self._numbers = [number for _, number in places]
        self._sets: list[_Set] = [0]
        for start in range(0, len(places), _STEP):
            self._sets.append(self._sets[-1] | _or(self._numbers[start : start + _STEP]))

    def until(self, place: int) -> _Set:
        """Return the boxes whose place is at most this one."""
        count = bisect_left(self._places, place + 1)
        start = count // _STEP
        return self._sets[start] | _or(self._numbers[start * _STEP : count])


def _or(numbers: Iterable[int]) -> _Set:
    found = 0
    for number in numbers:
        found |= 1 << number
    return found


def _set_of(numbers: Iterable[int], count: int) -> _Set:
    """Return the set of many boxes, of ``count`` in all."""
    found = bytearray(count // 8 + 1)
    for number in numbers:
        found[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(found, "little")
