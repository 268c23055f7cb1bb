"""The ladder for "one dose step": the doses of Fig. 1, in the order of their mg per cycle.

No dose is written here: each is the dose of a row of Fig. 1.
"""

from __future__ import annotations

from enum import Enum

from lenarules.clinical.dosing import LenalidomideDose, StartingDose
from lenarules.clinical.moves import Move
from lenarules.language.codec import storable
from lenarules.publications.kim_2015.starting_dose import TABLE as FIG_1


def _dose(row_id: str) -> LenalidomideDose:
    outcome = FIG_1.row(row_id).then
    assert isinstance(outcome, StartingDose)
    return outcome.dose


class Fig1Cell(Enum):
    """A cell of Fig. 1, by the id of its row."""

    NORMAL_ADEQUATE = "normal.adequate"
    MODERATE_ADEQUATE = "moderate.adequate"
    SEVERE_ADEQUATE = "severe.adequate"
    END_STAGE_ADEQUATE = "end_stage.adequate"
    NORMAL_LOW_COUNTS = "normal.low_counts"
    MODERATE_LOW_COUNTS = "moderate.low_counts"
    SEVERE_LOW_COUNTS = "severe.low_counts"
    END_STAGE_LOW_COUNTS = "end_stage.low_counts"


@storable
class Rung(Enum):
    """A dose of the ladder."""

    ALTERNATE_DAYS_5_MG = _dose("end_stage.low_counts")
    DAILY_5_MG = _dose("severe.low_counts")
    ALTERNATE_DAYS_15_MG = _dose("severe.adequate")
    DAILY_10_MG = _dose("moderate.adequate")
    DAILY_15_MG = _dose("normal.low_counts")
    DAILY_25_MG = _dose("normal.adequate")


@storable
class Footnote(Enum):
    """A footnote of Fig. 1 that permits a dose above its cell."""

    A = "footnote a: 15 mg once daily in the column Moderate RI"
    B = "footnote b: 10 mg once daily in the column Severe RI"


#: The rungs, the least mg per cycle first.
LADDER = tuple(sorted(Rung, key=lambda rung: rung.value.mg_per_cycle))
PLACE = {rung: place for place, rung in enumerate(LADDER)}
RUNG_OF_DOSE = {rung.value: rung for rung in Rung}
LOWEST, HIGHEST = LADDER[0], LADDER[-1]

#: The rung of each cell, of the cell for adequate counts in the same column, and the columns.
CELL_RUNG = {cell: RUNG_OF_DOSE[_dose(cell.value)] for cell in Fig1Cell}
ADEQUATE_CELLS = tuple(cell for cell in Fig1Cell if cell.value.endswith(".adequate"))
LOW_CELLS = tuple(cell for cell in Fig1Cell if cell not in ADEQUATE_CELLS)
COLUMN = {
    cell: next(c for c in ADEQUATE_CELLS if c.value.split(".")[0] == cell.value.split(".")[0])
    for cell in Fig1Cell
}
#: The column in which a footnote carries a dose above the cell for adequate counts.
FOOTNOTE_OF_COLUMN = {
    Fig1Cell.MODERATE_ADEQUATE: Footnote.A,
    Fig1Cell.SEVERE_ADEQUATE: Footnote.B,
}


def _step(rung: Rung, steps: int) -> Rung | None:
    place = PLACE[rung] + steps
    return LADDER[min(place, PLACE[HIGHEST])] if place >= 0 else None


#: The dose after a move: on each rung, or on each cell.
_BY_RUNG: dict[Move, dict[Rung, Rung | None]] = {
    Move.STOP: dict.fromkeys(Rung),
    Move.HOLD: dict.fromkeys(Rung),
    Move.SAME: {rung: rung for rung in Rung},
    Move.ONE_DOWN: {rung: _step(rung, -1) for rung in Rung},
    Move.ONE_UP: {rung: _step(rung, 1) for rung in Rung},
}


def dose_after(move: Move, rung: Rung, cell: Fig1Cell | None) -> Rung | None:
    """Return the dose after a move, or None where no drug is given.

    One step below the lowest rung is no drug; one step above the highest is the highest. Only
    ``TO_CELL`` reads the cell of Fig. 1.
    """
    if move is not Move.TO_CELL:
        return _BY_RUNG[move][rung]
    assert cell is not None
    return CELL_RUNG[cell]
