"""A table as boxes: its rows, its illegal inputs and its resolutions over the same columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.condition import Not, all_of
from lenarules.verify.boxes import Boxes
from lenarules.verify.columns import Columns
from lenarules.verify.cover import Piece, first_uncovered, uncovered
from lenarules.verify.meetings import Meetings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.language.condition import Condition
    from lenarules.language.table import Table
    from lenarules.verify.columns import Box

#: About so many pieces, or this many for each box, are boxes; what is more is written with holes.
_MOST_PIECES, _PIECES_A_BOX = 1_000, 4


class Owned:
    """The boxes of several conditions, each box with the number of its condition.

    Attributes:
        by_owner: the boxes of every condition.
        boxes: all of them, in order.
    """

    def __init__(self, columns: Columns, by_owner: Sequence[list[Box]]) -> None:
        self.by_owner = by_owner
        self.boxes = [box for boxes in by_owner for box in boxes]
        self._owners = [owner for owner, boxes in enumerate(by_owner) for _ in boxes]
        self._meetings = Meetings(columns, self.boxes)

    def meeting(self, box: Box, first: int = 0) -> Iterator[tuple[int, Box]]:
        """Yield the owner of every box that meets a box, and what the two boxes share.

        Args:
            box: any box.
            first: the number of the box from which on they are looked for.
        """
        for number, shared in self._meetings.of(box, first):
            yield self._owners[number], shared


class Grid:
    """A table, read as boxes.

    Attributes:
        table: the table.
        columns: what it asks.
        rows: the boxes of its rows.
        illegal: the boxes of what its legality rules refuse, by rule.
        resolutions: the boxes of its resolutions.
    """

    def __init__(self, table: Table) -> None:
        rows = [row.when for row in table.rows]
        rules = [rule.condition for rule in table.legal]
        regions = [item.region for item in table.resolutions]
        self.table = table
        self.columns = Columns(table.facts, [*rows, *rules, *regions])
        boxes = Boxes(self.columns)
        self.rows = Owned(self.columns, [boxes.of(when) for when in rows])
        self.illegal = Owned(self.columns, [boxes.of(rule, truth=False) for rule in rules])
        self.resolutions = Owned(self.columns, [boxes.of(region) for region in regions])

    def silent(self) -> list[Piece]:
        """Return the pieces in which a legal case meets no row."""
        boxes = self.rows.boxes + self.illegal.boxes
        return uncovered(self.columns, {}, boxes, max(_MOST_PIECES, _PIECES_A_BOX * len(boxes)))

    def legal(self, box: Box) -> list[Piece]:
        """Return the pieces of a box that are legal."""
        refused = [shared for _, shared in self.illegal.meeting(box)]
        return uncovered(self.columns, box, refused, _MOST_PIECES) if refused else [Piece(box, box)]

    def has_legal_beside(self, box: Box, others: Sequence[Box]) -> bool:
        """Tell whether a legal case of a box lies in none of some other boxes."""
        refused = [shared for _, shared in self.illegal.meeting(box)]
        return first_uncovered(self.columns, box, [*refused, *others]) is not None

    def condition(self, piece: Piece) -> Condition:
        """Return the condition that a case lies in a piece."""
        holes = (Not(self.columns.condition(hole)) for hole in piece.holes)
        return all_of(self.columns.condition(piece.box), *holes)

    def settled(self, pieces: Sequence[Piece]) -> tuple[tuple[str, ...], bool]:
        """Return the resolutions that hold in pieces, and whether one holds everywhere there."""
        held: set[int] = set()
        everywhere = True
        for piece in pieces:
            met = list(self.resolutions.meeting(piece.box))
            held |= {owner for owner, box in met if self._beside(box, piece.holes)}
            everywhere &= not self._beside(piece.box, [*piece.holes, *(box for _, box in met)])
        return tuple(self.table.resolutions[owner].id for owner in sorted(held)), everywhere

    def _beside(self, box: Box, others: Sequence[Box]) -> bool:
        return first_uncovered(self.columns, box, others) is not None
