"""Fewer boxes for the same region: neighbours are joined, and boxes within others left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from lenarules.verify.columns import Box, Columns, Mask

#: A box with a label for each of its masks.
_Labelled: TypeAlias = tuple["Box", frozenset[int]]
#: Among so many boxes, those that lie within another one are looked for.
_FEW = 300


def common(one: Box, other: Box) -> Box | None:
    """Return what two boxes share, or None if they do not meet."""
    shared = one.copy()
    for column, mask in other.items():
        met = shared.get(column, mask) & mask
        if not met:
            return None
        shared[column] = met
    return shared


def tidied(columns: Columns, boxes: list[Box]) -> list[Box]:
    """Return fewer boxes that cover the same, whether they overlap or not."""
    found = joined(columns, boxes, apart=True)
    return found if len(found) > _FEW else _largest(found)


def joined(columns: Columns, boxes: list[Box], *, apart: bool = False) -> list[Box]:
    """Return boxes joined as long as two of them differ in one column only.

    Numbers are joined where they are neighbours, so that a region stays readable; with ``apart``
    also where they are not.
    """
    joining = _Joining(columns, boxes, apart)
    joining.join()
    return joining.boxes


class _Joining:
    """Boxes that are being joined. Each mask of a column has a label, which is quick to compare."""

    def __init__(self, columns: Columns, boxes: list[Box], apart: bool) -> None:
        self._columns = columns
        self._apart = apart
        self._labels: dict[tuple[int, Mask], int] = {}
        self._labelled = [(box, self._labels_of(box)) for box in boxes]

    @property
    def boxes(self) -> list[Box]:
        return [box for box, _ in self._labelled]

    def join(self) -> None:
        """Join along every column until nothing more can be joined."""
        before = len(self._labelled) + 1
        while 1 < len(self._labelled) < before:
            before = len(self._labelled)
            for column in sorted({column for box, _ in self._labelled for column in box}):
                self._join_along(column)

    def _labels_of(self, box: Box) -> frozenset[int]:
        return frozenset([self._labels.setdefault(item, len(self._labels)) for item in box.items()])

    def _join_along(self, column: int) -> None:
        alike: dict[frozenset[int], list[_Labelled]] = {}
        for box, labels in self._labelled:
            label = {self._labels[column, box[column]]} if column in box else set[int]()
            alike.setdefault(labels - label, []).append((box, labels))
        found = (self._joined(column, same) if len(same) > 1 else same for same in alike.values())
        self._labelled = [labelled for same in found for labelled in same]

    def _joined(self, column: int, same: list[_Labelled]) -> list[_Labelled]:
        """Return boxes joined that differ at most in one column."""
        full = self._columns.full[column]
        near = self._columns.is_ordered(column) and not self._apart
        rest = {other: mask for other, mask in same[0][0].items() if other != column}
        masks = _unions([box.get(column, full) for box, _ in same], near)
        boxes = [rest if mask == full else {**rest, column: mask} for mask in masks]
        return [(box, self._labels_of(box)) for box in boxes]


def _unions(masks: list[Mask], near: bool) -> list[Mask]:
    """Return masks joined: all of them, or with ``near`` those that touch."""
    found: list[Mask] = []
    for mask in sorted(masks, key=_first):
        if found and (not near or _first(mask) <= found[-1].bit_length()):
            found[-1] |= mask
        else:
            found.append(mask)
    return found


def _first(mask: Mask) -> int:
    return (mask & -mask).bit_length() - 1


def _largest(boxes: list[Box]) -> list[Box]:
    """Return the boxes that lie within no other one."""
    ordered = sorted(boxes, key=len)
    kept: list[Box] = []
    for box in ordered:
        if not any(_lies_within(box, other) for other in kept):
            kept.append(box)
    return kept


def _lies_within(box: Box, other: Box) -> bool:
    return all(column in box and not box[column] & ~mask for column, mask in other.items())
