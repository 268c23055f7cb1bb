"""What a move amounts to, for any patient with this dose and these marks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.clinical.holds import HOLD_MARKS, RECOUNT_IN_A_WEEK, kind_with_drug
from lenarules.clinical.moves import Move
from lenarules.language.record import Record
from lenarules.publications.kim_2015.limits import ONE_WEEK
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    CELL_RUNG,
    COLUMN,
    FOOTNOTE_OF_COLUMN,
    LOW_CELLS,
    PLACE,
    Fig1Cell,
    Footnote,
    Rung,
    dose_after,
)
from lenarules.publications.kim_2015.next_cycle_action.marks import LOW_COUNT, LOWER_IS_DUE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.clinical.actions import ActionKind


#: What a ``Visit`` reads of the marks.
_TODAY = HOLD_MARKS | {"low_count": LOW_COUNT}
_CELL_MARKS = {f"cell.{cell.value}": cell for cell in Fig1Cell}


def lowers_for_toxicity(move: Move, cell: Fig1Cell | None, *, due: bool) -> bool:
    """Tell whether a move goes down for toxicity, alone or together with renal function.

    Args:
        move: the move.
        cell: the cell of Fig. 1.
        due: a step down is due after a hold; a move to the cell includes it.
    """
    return move is Move.ONE_DOWN or (move is Move.TO_CELL and (due or cell in LOW_CELLS))


def footnote_after(rung: Rung, cell: Fig1Cell) -> Footnote | None:
    """Return the footnote that carries a dose above what its column gives for adequate counts."""
    column = COLUMN[cell]
    above = PLACE[rung] > PLACE[CELL_RUNG[column]]
    return FOOTNOTE_OF_COLUMN.get(column) if above else None


@frozen(repr=False, eq=False)
class Taken(Record):
    """What a move amounts to for any patient with this dose and these marks.

    Attributes:
        rung: the dose after the move, or None without drug.
        kind: what a move with drug is on treatment.
        footnote: the footnote that carries that dose, where drug is given by a cell of Fig. 1.
        reassess_after_days: when to count again.
        today: what a ``Visit`` reads of the move and the marks, by name.
    """

    rung: Rung | None
    kind: ActionKind
    footnote: Footnote | None
    reassess_after_days: int | None
    today: Mapping[str, bool]


@cache
def take(move: Move, before: Rung, marks: frozenset[str]) -> Taken:
    """Return what a move amounts to."""
    cell = next((cell for mark, cell in _CELL_MARKS.items() if mark in marks), None)
    rung = dose_after(move, before, cell)
    column = None if cell is None else PLACE[CELL_RUNG[COLUMN[cell]]]
    today = {name: mark in marks for name, mark in _TODAY.items()} | {
        "stops": move is Move.STOP,
        "holds": move is Move.HOLD,
        "raises": move is Move.ONE_UP,
        "lowers_for_toxicity": lowers_for_toxicity(move, cell, due=LOWER_IS_DUE in marks),
        "changes": rung is not None and rung is not before,
        "back_at_column": rung is not None and column is not None and PLACE[rung] == column,
    }
    footnote = footnote_after(rung, cell) if rung and cell else None
    recount = ONE_WEEK if move is Move.HOLD and RECOUNT_IN_A_WEEK in marks else None
    return Taken(
        rung, kind_with_drug(PLACE[rung or before] - PLACE[before]), footnote, recount, today
    )
