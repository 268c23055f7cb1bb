"""The dose levels of Table 2, in the order of their mg per cycle.

The box prints two ladders, from 10 mg and from 15 mg; the one is the lower end of the other.
"""

from __future__ import annotations

from enum import Enum

from lenarules.clinical.dosing import LenalidomideDose, TreatmentDays
from lenarules.clinical.moves import Move
from lenarules.language.codec import storable
from lenarules.publications.jones_2021.starting_dose.printed import (
    FIFTEEN_DAILY,
    FIVE_DAILY,
    TEN_DAILY,
)

#: "5mg (days 1-21 every 28 days)".
FIVE_ON_DAYS_1_TO_21 = LenalidomideDose(
    mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)
)
#: Dose reduction: the starting dose, dose level -1, -2 and, in the second column, -3.
FROM_10_MG = (TEN_DAILY, FIVE_DAILY, FIVE_ON_DAYS_1_TO_21)
FROM_15_MG = (FIFTEEN_DAILY, TEN_DAILY, FIVE_DAILY, FIVE_ON_DAYS_1_TO_21)


@storable
class MaintenanceRung(Enum):
    """A dose level of Table 2."""

    DAYS_1_TO_21_5_MG = FIVE_ON_DAYS_1_TO_21
    DAILY_5_MG = FIVE_DAILY
    DAILY_10_MG = TEN_DAILY
    DAILY_15_MG = FIFTEEN_DAILY


class RenalFunction(Enum):
    """What section 6.2 distinguishes."""

    UNIMPAIRED = "unimpaired"
    IMPAIRED = "impaired"
    END_STAGE = "end stage"


#: The rungs, the least mg per cycle first.
LADDER = tuple(sorted(MaintenanceRung, key=lambda rung: rung.value.mg_per_cycle))
PLACE = {rung: place for place, rung in enumerate(LADDER)}
RUNG_OF_DOSE = {rung.value: rung for rung in MaintenanceRung}
LOWEST, HIGHEST = LADDER[0], LADDER[-1]

#: The printed starting dose, and the highest dose that is printed at all.
STARTING = {
    RenalFunction.UNIMPAIRED: MaintenanceRung.DAILY_10_MG,
    RenalFunction.IMPAIRED: MaintenanceRung.DAILY_10_MG,
    RenalFunction.END_STAGE: MaintenanceRung.DAILY_5_MG,
}
CEILING = STARTING | {RenalFunction.UNIMPAIRED: HIGHEST}

_STEPS = {Move.ONE_DOWN: -1, Move.SAME: 0, Move.ONE_UP: 1}


def _step(rung: MaintenanceRung, steps: int) -> MaintenanceRung | None:
    place = PLACE[rung] + steps
    return LADDER[min(place, PLACE[HIGHEST])] if place >= 0 else None


def dose_after(
    move: Move, rung: MaintenanceRung, renal: RenalFunction | None
) -> MaintenanceRung | None:
    """Return the dose after a move, or None where no drug is given.

    One step below the lowest rung is no drug; one step above the highest is the highest. Only
    ``TO_STARTING_DOSE`` reads renal function.
    """
    if move is Move.TO_STARTING_DOSE:
        assert renal is not None
        return STARTING[renal]
    if move in (Move.STOP, Move.HOLD):
        return None
    return _step(rung, _STEPS[move])
