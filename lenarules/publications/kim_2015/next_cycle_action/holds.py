"""The readings on giving no drug: progression, holds, and a step down where no level is left."""

from __future__ import annotations

from lenarules.clinical.course_facts import IN_CYCLE, ON_TREATMENT, START
from lenarules.clinical.moves import Act, Move
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    SEVERE_NEUTROPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import (
    DOSE_FIT,
    Fit,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    FIRST_OR_NONE,
    FURTHER_NOT_RISEN,
    HELD_FOR_NEUTROPENIA,
    HOLD,
    SITUATION,
    WEEK_IS_OVER,
    Hold,
    Situation,
)
from lenarules.publications.kim_2015.next_cycle_action.printed import (
    ABOVE_CELL,
    FIRST_POINT,
    ONE_DOSE_STEP,
    SECOND_POINT,
    THIRD_POINT,
    UNTIL_PROGRESSION,
)
from lenarules.publications.kim_2015.paper import FIG_1, JONES_TABLE_2

_STOP, _HOLD, _SAME, _ONE_DOWN = (
    Act(Move.STOP),
    Act(Move.HOLD),
    Act(Move.SAME),
    Act(Move.ONE_DOWN),
)
#: At a cycle start some row on the dose holds on treatment, and above the cell of Fig. 1.
_DOSE_ROWS = ON_TREATMENT | ABOVE_CELL

_HELD = SITUATION.is_(Situation.HOLD)
_LOW_PLATELETS = _HELD & LOW_PLATELETS_IN_TREATMENT
_NEUTROPENIA = _HELD & HOLD.is_(Hold.NEUTROPENIA, Hold.BOTH) & ~LOW_PLATELETS_IN_TREATMENT
_RENAL = DOSE_FIT.is_(Fit.TOO_HIGH_FOR_RENAL_FUNCTION)
_MAY_BE_REDUCED = HOLD.is_(Hold.NEUTROPENIA) & ~SEVERE_NEUTROPENIA & ~_RENAL
_PLATELETS_ALONE = HOLD.is_(Hold.THROMBOCYTOPENIA) & ~_RENAL
_FURTHER = _NEUTROPENIA & FURTHER_NOT_RISEN
_FURTHER_ALONE = _FURTHER & _MAY_BE_REDUCED & IN_CYCLE
_REMAINS = _NEUTROPENIA & FIRST_OR_NONE & WEEK_IS_OVER & NEUTROPENIA
_WITHIN_THE_WEEK = _NEUTROPENIA & FIRST_OR_NONE & NEUTROPENIA & ~WEEK_IS_OVER
_INTERRUPT_AND_LOWER = "'and/or': interrupt until ANC has risen above 1,000 cells/uL, and restart "
_INTERRUPT_AND_LOWER += "one step lower; grade 3 or higher, of which no count is printed, is ANC "
_INTERRUPT_AND_LOWER += "below 1,000 cells/uL by CTCAE"
_NOT_WHILE_LOW = "no drug while ANC remains below 1,000 cells/uL after the week; count again in 7 "
_NOT_WHILE_LOW += "days, and restart one step lower, once"

HOLDS = (
    Resolution(
        "ended",
        region=SITUATION.is_(Situation.ENDED),
        adopts=_STOP,
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(UNTIL_PROGRESSION,),
        reading="nothing printed begins a treatment that has ended again",
    ),
    Resolution(
        "no_level_left",
        region=SITUATION.is_(Situation.NO_LEVEL_LEFT),
        adopts=_STOP,
        offers=(
            Offer("second_point.remains", _HOLD),
            Offer("second_point.further.interrupt", _HOLD),
            Offer("third_point.low_platelets", _HOLD),
            Offer("second_point.resume", _SAME),
            Offer("second_point.further.restart", _SAME),
        ),
        bases={Basis.GAP, Basis.COMPLETED, Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.SAFEST,
        cites=(FIG_1, SECOND_POINT, THIRD_POINT),
        reading="a step down is due and no level below the lowest is printed: discontinue; "
        "interruption alone stands in the options",
    ),
    Resolution(
        "low_platelets",
        region=_LOW_PLATELETS & _PLATELETS_ALONE,
        adopts=Adopt("third_point.low_platelets", _HOLD),
        offers=(
            Offer("third_point.low_platelets", _ONE_DOWN),
            Offer("third_point.low_platelets", _STOP),
        ),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(JONES_TABLE_2.at("Thrombocytopenia"),),
        reading="of the printed menu: interrupt, transfuse as needed, and restart at 30,000 "
        "cells/uL or more, one step lower",
    ),
    Resolution(
        "low_platelets.with_others",
        region=_LOW_PLATELETS & ~_PLATELETS_ALONE,
        adopts=Adopt("third_point.low_platelets", _HOLD),
        offers=(Offer("third_point.low_platelets", _STOP),),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(JONES_TABLE_2.at("Thrombocytopenia"), FIRST_POINT),
        reading="of the printed menu: interrupt; one step lower is no option while neutropenia "
        "holds too, or while renal function asks for less",
    ),
    Resolution(
        "platelets_until_next_cycle",
        region=_HELD & HOLD.is_(Hold.THROMBOCYTOPENIA) & ~LOW_PLATELETS_IN_TREATMENT,
        adopts=_HOLD,
        bases={Basis.GAP, Basis.COMPLETED},
        principle=Principle.SIBLING,
        cites=(JONES_TABLE_2.at("Thrombocytopenia, during a cycle"),),
        reading="after an interruption for low platelets, drug is given again from the start of "
        "the next cycle",
    ),
    Resolution(
        "further.in_cycle",
        region=_FURTHER_ALONE,
        adopts=Adopt("second_point.further.interrupt", _HOLD),
        offers=(Offer("second_point.further.interrupt", _ONE_DOWN),),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SECOND_POINT,),
        reading=_INTERRUPT_AND_LOWER,
    ),
    Resolution(
        "further.with_others",
        region=_FURTHER & ~(_MAY_BE_REDUCED & IN_CYCLE),
        adopts=Adopt("second_point.further.interrupt", _HOLD),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SECOND_POINT, FIRST_POINT),
        reading=_INTERRUPT_AND_LOWER,
    ),
    Resolution(
        "remains",
        region=_REMAINS & _MAY_BE_REDUCED,
        adopts=Adopt("second_point.remains", _HOLD),
        offers=(Offer("second_point.remains", _ONE_DOWN),),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SECOND_POINT,),
        reading=_NOT_WHILE_LOW,
    ),
    Resolution(
        "remains.with_others",
        region=_REMAINS & ~_MAY_BE_REDUCED,
        adopts=Adopt("second_point.remains", _HOLD),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SECOND_POINT, FIRST_POINT),
        reading=_NOT_WHILE_LOW,
    ),
    Resolution(
        "interrupted_until_1000",
        region=_WITHIN_THE_WEEK & IN_CYCLE & HELD_FOR_NEUTROPENIA & ~SEVERE_NEUTROPENIA,
        adopts=Adopt("first_point.interrupt"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(SECOND_POINT,),
        reading="the interruption lasts until ANC has returned to 1,000 cells/uL",
    ),
    Resolution(
        "hold_before_dose",
        region=_WITHIN_THE_WEEK & START & _DOSE_ROWS,
        adopts=Adopt("first_point.delay"),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(FIRST_POINT, ONE_DOSE_STEP),
        reading="of several rows, a hold comes before any answer with drug",
    ),
)
