"""The audit of a table: every gap, every overlap of two rows and every dead row, of anyone's table.

No solver is asked. Conditions are read as boxes of cells (``boxes``), gaps are what the boxes leave
uncovered (``cover``), overlaps are looked up for all rows at once (``meetings``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.verify.grid import Grid
from lenarules.verify.search import dead_rows, gaps, overlaps, shared_boxes

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from lenarules.verify.findings import DeadRow, Gap, Overlap


@frozen
class Audit:
    """What was found in a table; it is complete.

    Attributes:
        table: the id of the table.
        gaps: where no row holds.
        overlaps: every pair of rows that share a legal case, in the order of the table.
        dead_rows: the rows that are never the answer by the print, in the order of the table.
    """

    table: str
    gaps: tuple[Gap, ...]
    overlaps: tuple[Overlap, ...]
    dead_rows: tuple[DeadRow, ...]

    @property
    def is_clean(self) -> bool:
        """Whether every legal case meets exactly one row, and every row some legal case."""
        return not (self.gaps or self.overlaps or self.dead_rows)

    def in_words(self) -> str:
        """Return what was found as lines of English."""
        counted = (
            _counted(len(self.gaps), "gap"),
            _counted(len(self.overlaps), "overlap"),
            _counted(len(self.dead_rows), "dead row"),
        )
        heading = f"{self.table}: {', '.join(counted)}"
        found: tuple[Gap | Overlap | DeadRow, ...] = (*self.gaps, *self.overlaps, *self.dead_rows)
        return "\n".join([heading, *(each.in_words() for each in found)])

    def to_plain(self) -> dict[str, Any]:
        """Return what was found as plain JSON values."""
        return {
            "table": self.table,
            "is_clean": self.is_clean,
            "gaps": [gap.to_plain() for gap in self.gaps],
            "overlaps": [overlap.to_plain() for overlap in self.overlaps],
            "dead_rows": [row.to_plain() for row in self.dead_rows],
        }


def audit(table: Table) -> Audit:
    """Return every gap, every overlap of two rows and every dead row of a table.

    Args:
        table: any table, over facts of any field.
    """
    grid = Grid(table)
    shared = shared_boxes(grid)
    return Audit(table.id, gaps(grid), overlaps(grid, shared), dead_rows(grid, shared))


def _counted(count: int, name: str) -> str:
    return f"{count or 'no'} {name}{'' if count == 1 else 's'}"
