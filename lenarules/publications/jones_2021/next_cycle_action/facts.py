"""What a call of ``next_cycle_action`` is asked about, and what follows from it.

The first facts are those of ``MaintenanceState``. Derived facts follow from section 6.2, from the
counts, or name what the rows and readings ask again and again.
"""

from __future__ import annotations

from enum import Enum

from lenarules.clinical.course_facts import (
    GOING_ON,
    HELD,
    HELD_FOR,
    IN_CYCLE,
    NEUTROPENIAS,
    NOT_ENDED,
    ON_TREATMENT,
    OPEN_EPISODES,
    THROMBOCYTOPENIAS,
    N,
    T,
)
from lenarules.clinical.facts import ANC, PLATELETS, PROGRESSING
from lenarules.language.condition import any_of
from lenarules.language.derived import Derived
from lenarules.language.fact import Category
from lenarules.publications.jones_2021.next_cycle_action.ladder import (
    CEILING,
    LOWEST,
    PLACE,
    MaintenanceRung,
    RenalFunction,
)
from lenarules.publications.jones_2021.starting_dose.printed import (
    CLEARANCE_OF_END_STAGE,
    ON_DIALYSIS,
    RENAL_IMPAIRMENT,
)

#: "< 0.5 x 10^9/L" and "returning to >= 0.5 x 10^9/L". Table 2, Neutropenia.
LOW_ANC, ANC_RETURNED = ANC < 500, ANC >= 500
#: "< 30 x 10^9/L" and "returning to >= 30 x 10^9/L". Table 2, Thrombocytopenia.
LOW_PLATELETS, PLATELETS_RETURNED = PLATELETS < 30_000, PLATELETS >= 30_000
#: "Delay start of the cycle for a week". Table 2, Thrombocytopenia; in days.
ONE_WEEK = 7
#: "After 3 cycles the dose can be increased to 15mg OD". Table 2, dose levels, last line, **.
CYCLES_BEFORE_15_MG = 3

DOSE = Category("dose", "dose", MaintenanceRung, usual=MaintenanceRung.DAILY_10_MG)
HELD_FOR_NEUTROPENIA, HELD_FOR_PLATELETS = HELD_FOR.has(N), HELD_FOR.has(T)
#: "Next dose reduction level": there is one.
A_LEVEL_IS_LEFT = ~DOSE.is_(LOWEST)

_FIVE_AT_MOST = CLEARANCE_OF_END_STAGE | ON_DIALYSIS
RENAL = Derived(
    "renal_function",
    "renal function",
    RenalFunction,
    (
        (RenalFunction.UNIMPAIRED, ~RENAL_IMPAIRMENT & ~_FIVE_AT_MOST),
        (RenalFunction.IMPAIRED, RENAL_IMPAIRMENT & ~_FIVE_AT_MOST),
        (RenalFunction.END_STAGE, _FIVE_AT_MOST),
    ),
    "As the table of the starting dose reads section 6.2: a clearance of end-stage renal failure "
    "and dialysis count as it, each alone.",
)


class MaintenanceFit(Enum):
    """How a dose fits renal function."""

    WITHIN = "not above what renal function allows"
    TOO_HIGH = "above what renal function allows"


_TOO_HIGH = any_of(
    *(
        RENAL.is_(renal) & DOSE.is_(rung)
        for renal in RenalFunction
        for rung in MaintenanceRung
        if PLACE[rung] > PLACE[CEILING[renal]]
    )
)
DOSE_FIT = Derived(
    "dose_fit",
    "dose",
    MaintenanceFit,
    ((MaintenanceFit.WITHIN, ~_TOO_HIGH), (MaintenanceFit.TOO_HIGH, _TOO_HIGH)),
    "15 mg once daily is for unimpaired renal function, 10 mg once daily for any but end stage.",
)


class Drop(Enum):
    """The fall of a count that is low today, or that holds treatment."""

    NONE = "none"
    FIRST = "the first"
    SUBSEQUENT = "a subsequent one"


_MEANING = "A fall is counted when the count is first below its limit, and ends at the limit."
_N_OPENS = LOW_ANC & ~OPEN_EPISODES.has(N)
_N_CONCERNED = LOW_ANC | HELD_FOR_NEUTROPENIA
_N_FIRST = (_N_OPENS & (NEUTROPENIAS < 1)) | (~_N_OPENS & (NEUTROPENIAS <= 1))
NEUTROPENIA_DROP = Derived(
    "neutropenia_drop",
    "fall of the neutrophils",
    Drop,
    (
        (Drop.NONE, ~_N_CONCERNED),
        (Drop.FIRST, _N_CONCERNED & _N_FIRST),
        (Drop.SUBSEQUENT, _N_CONCERNED & ~_N_FIRST),
    ),
    _MEANING,
)
_T_OPENS = LOW_PLATELETS & ~OPEN_EPISODES.has(T)
_T_CONCERNED = LOW_PLATELETS | HELD_FOR_PLATELETS
_T_FIRST = (_T_OPENS & (THROMBOCYTOPENIAS < 1)) | (~_T_OPENS & (THROMBOCYTOPENIAS <= 1))
PLATELET_DROP = Derived(
    "platelet_drop",
    "fall of the platelets",
    Drop,
    (
        (Drop.NONE, ~_T_CONCERNED),
        (Drop.FIRST, _T_CONCERNED & _T_FIRST),
        (Drop.SUBSEQUENT, _T_CONCERNED & ~_T_FIRST),
    ),
    _MEANING,
)
N_FIRST, N_SUBSEQUENT = NEUTROPENIA_DROP.is_(Drop.FIRST), NEUTROPENIA_DROP.is_(Drop.SUBSEQUENT)
T_FIRST, T_SUBSEQUENT = PLATELET_DROP.is_(Drop.FIRST), PLATELET_DROP.is_(Drop.SUBSEQUENT)

#: Low today, or "on next cycle": waiting for it inside a cycle.
NEUTROPENIA_HOLDS = LOW_ANC | (HELD_FOR_NEUTROPENIA & N_SUBSEQUENT & IN_CYCLE)
PLATELETS_HOLD = LOW_PLATELETS | (HELD_FOR_PLATELETS & IN_CYCLE)


class MaintenanceSituation(Enum):
    """What the reasons of today amount to: the first that applies."""

    ENDED = "treatment has ended before"
    PROGRESSION = "disease progression"
    HOLD = "a reason to hold"
    NO_LEVEL_LEFT = "held, no reason is left, and no dose level is left"
    AFTER_HOLD = "held, and no reason is left"
    TREATMENT = "on treatment, and no reason to hold"


_NO_HOLD = ~NEUTROPENIA_HOLDS & ~PLATELETS_HOLD
SITUATION = Derived(
    "situation",
    "situation",
    MaintenanceSituation,
    (
        (MaintenanceSituation.ENDED, ~NOT_ENDED & ~PROGRESSING.holds),
        (MaintenanceSituation.PROGRESSION, PROGRESSING.holds),
        (MaintenanceSituation.HOLD, GOING_ON & ~_NO_HOLD),
        (MaintenanceSituation.NO_LEVEL_LEFT, GOING_ON & _NO_HOLD & HELD & ~A_LEVEL_IS_LEFT),
        (MaintenanceSituation.AFTER_HOLD, GOING_ON & _NO_HOLD & HELD & A_LEVEL_IS_LEFT),
        (MaintenanceSituation.TREATMENT, GOING_ON & _NO_HOLD & ON_TREATMENT),
    ),
    "Discontinue before interrupt and delay, and these before any answer with drug.",
)
