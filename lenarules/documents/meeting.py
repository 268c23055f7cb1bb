"""Which notes and resolutions meet which rows: decided exactly, on every leaf of the diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import decider_of
from lenarules.language.evaluate import outranking

if TYPE_CHECKING:
    from lenarules.language.table import Note, Resolution, Row, Table


class Meeting:
    """The parts of a table that some legal patient brings together.

    Args:
        table: any table.
    """

    def __init__(self, table: Table) -> None:
        self._table = table
        decider = decider_of(table)
        self._met: set[tuple[str, str]] = set()
        for leaf in decider.diagram.leaves():
            if decider.broken_rule(leaf) is None:
                rows, holding, notes, _ = decider.parts(leaf)
                names = [part.id for part in outranking(holding)] + [note.id for note in notes]
                self._met |= {(row.id, name) for row in rows for name in names}

    def notes(self, row: Row) -> list[Note]:
        """Return the notes that some patient of a row gets."""
        return [note for note in self._table.notes if (row.id, note.id) in self._met]

    def resolutions(self, row: Row) -> list[Resolution]:
        """Return the resolutions that adopt or offer a row, or settle it for some patient."""
        return [item for item in self._table.resolutions if self._touches(item, row)]

    def rows(self, part: Note | Resolution) -> list[Row]:
        """Return the rows of which a note or resolution is told: ``notes`` the other way round."""
        notes, items = self.notes, self.resolutions
        return [row for row in self._table.rows if part in (*notes(row), *items(row))]

    def _touches(self, item: Resolution, row: Row) -> bool:
        named = {getattr(item.adopts, "row", ""), *(offer.row for offer in item.offers)}
        return row.id in named or (row.id, item.id) in self._met
