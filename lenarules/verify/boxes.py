"""From conditions to boxes: what a condition means, as boxes that together are exactly it."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, assert_never

from lenarules.language.condition import And, Compare, Holds, Is, Named, Not, Or
from lenarules.verify.cover import uncovered
from lenarules.verify.tidy import common, tidied

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lenarules.language.condition import Atom, Condition
    from lenarules.verify.columns import Box, Columns

#: Up to so many boxes are multiplied out of parts that must hold together. Of more, what makes
#: some part fail is taken away from everything.
_FEW_PRODUCTS = 64


class Boxes:
    """The boxes of conditions.

    Args:
        columns: the columns that the conditions ask.
    """

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._named: dict[tuple[Named, bool], list[Box]] = {}

    def of(self, condition: Condition, truth: bool = True) -> list[Box]:
        """Return boxes, overlapping or not, that are exactly where a condition is true, or false.

        Tests of one column that are joined by "or" stay one box.
        """
        match condition:
            case Named():
                return self._of_named(condition, truth)
            case Not(part):
                return self.of(part, not truth)
            case And(parts):
                return self._all(parts, True) if truth else self._any(parts, False)
            case Or(parts):
                return self._any(parts, True) if truth else self._all(parts, False)
            case Compare() | Holds() | Is():
                return self._of_atom(condition, truth)
            case _:
                assert_never(condition)

    def _of_named(self, condition: Named, truth: bool) -> list[Box]:
        key = (condition, truth)
        found = self._named.get(key)
        if found is None:
            found = self._named[key] = self.of(condition.means, truth)
        return found

    def _of_atom(self, atom: Atom, truth: bool) -> list[Box]:
        column, mask = self._columns.mask(atom)
        full = self._columns.full[column]
        kept = mask if truth else full & ~mask
        if kept == full:
            return [{}]
        return [{column: kept}] if kept else []

    def _any(self, parts: Sequence[Condition], truth: bool) -> list[Box]:
        return tidied(self._columns, [box for part in parts for box in self.of(part, truth)])

    def _all(self, parts: Sequence[Condition], truth: bool) -> list[Box]:
        """Return the boxes where all parts are true, or all are false."""
        shared: Box | None = {}
        branching: list[tuple[Condition, list[Box]]] = []
        for part in parts:
            boxes = self.of(part, truth)
            if len(boxes) == 1:
                shared = shared if shared is None else common(shared, boxes[0])
            else:
                branching.append((part, boxes))
        if shared is None:
            return []
        if prod(len(boxes) for _, boxes in branching) <= _FEW_PRODUCTS:
            return self._products(shared, (boxes for _, boxes in branching))
        failing = [box for part, _ in branching for box in self.of(part, not truth)]
        left = uncovered(self._columns, shared, failing)
        return tidied(self._columns, [piece.box for piece in left])

    def _products(self, shared: Box, factors: Iterable[list[Box]]) -> list[Box]:
        found = [shared]
        for boxes in factors:
            met = [common(one, other) for one in found for other in boxes]
            found = tidied(self._columns, [box for box in met if box is not None])
        return found
