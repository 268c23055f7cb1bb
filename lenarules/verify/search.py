"""The search for gaps, overlaps and dead rows in a table that is read as boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from lenarules.language.condition import all_of, any_of
from lenarules.verify.findings import DeadReason, DeadRow, Gap, Overlap
from lenarules.verify.tidy import tidied
from lenarules.verify.writing import shortest

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Row
    from lenarules.verify.columns import Box
    from lenarules.verify.cover import Piece
    from lenarules.verify.grid import Grid

#: The boxes that two rows share, legal or not, by the numbers of the rows.
Shared: TypeAlias = dict[tuple[int, int], "list[Box]"]


def gaps(grid: Grid) -> tuple[Gap, ...]:
    """Return the gaps, ordered by their cells."""
    columns = grid.columns
    pieces = sorted(grid.silent(), key=lambda piece: columns.first_cells(piece.box))
    return tuple(
        Gap(grid.condition(piece), columns.witness(piece.sample), *grid.settled([piece]))
        for piece in pieces
    )


def shared_boxes(grid: Grid) -> Shared:
    """Return what every two rows share."""
    found: Shared = {}
    after = 0
    for number, boxes in enumerate(grid.rows.by_owner):
        after += len(boxes)
        for box in boxes:
            for other, shared in grid.rows.meeting(box, after):
                found.setdefault((number, other), []).append(shared)
    return found


def overlaps(grid: Grid, shared: Shared) -> tuple[Overlap, ...]:
    """Return the overlaps, in the order of the rows."""
    found = (_overlap(grid, pair, shared[pair]) for pair in sorted(shared))
    return tuple(overlap for overlap in found if overlap is not None)


def _overlap(grid: Grid, pair: tuple[int, int], boxes: list[Box]) -> Overlap | None:
    kept = tidied(grid.columns, boxes)
    pieces = [piece for box in kept for piece in grid.legal(box)]
    if not pieces:
        return None
    one, other = (grid.table.rows[number] for number in pair)
    return Overlap(
        (one.id, other.id),
        _region(grid, kept, pieces, (one, other)),
        grid.columns.witness(pieces[0].sample),
        _same_outcome(one, other),
        *grid.settled(pieces),
    )


def _region(grid: Grid, boxes: list[Box], pieces: list[Piece], rows: tuple[Row, Row]) -> Condition:
    """Return a region as its boxes, or as the rows' own conditions if that is shorter."""
    written = any_of(*(grid.condition(piece) for piece in pieces))
    if len(pieces) == 1:
        return written
    cutting = {rule for box in boxes for rule, _ in grid.illegal.meeting(box)}
    rules = (grid.table.legal[rule].condition for rule in sorted(cutting))
    return shortest(written, all_of(*(row.when for row in rows), *rules))


def _same_outcome(one: Row, other: Row) -> bool:
    return one.then is not None and one.then == other.then


def dead_rows(grid: Grid, shared: Shared) -> tuple[DeadRow, ...]:
    """Return the dead rows, in the order of the table."""
    disputed: dict[int, list[Box]] = {}
    rows = grid.table.rows
    for pair, boxes in shared.items():
        for number in () if _same_outcome(*(rows[n] for n in pair)) else pair:
            disputed.setdefault(number, []).extend(boxes)
    found = ((row, _reason(grid, n, disputed.get(n, []))) for n, row in enumerate(rows))
    return tuple(DeadRow(row.id, reason) for row, reason in found if reason)


def _reason(grid: Grid, number: int, disputed: list[Box]) -> DeadReason | None:
    """Return why a row is dead, given what it shares with rows of other outcomes."""
    boxes = grid.rows.by_owner[number]
    if any(grid.has_legal_beside(box, disputed) for box in boxes):
        return None
    alive = disputed and any(grid.has_legal_beside(box, ()) for box in boxes)
    return DeadReason.ALWAYS_SHARED if alive else DeadReason.NOBODY
