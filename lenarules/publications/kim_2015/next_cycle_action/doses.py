"""The readings on the dose: after a hold, on treatment, and inside a cycle."""

from __future__ import annotations

from lenarules.clinical.course_facts import IN_CYCLE, START
from lenarules.clinical.moves import Act, Move
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.limits import NEUTROPENIA, THROMBOCYTOPENIA
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import (
    DOSE_FIT,
    Fit,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    EPISODE,
    FIRST_OR_NONE,
    HELD_FOR_PLATELETS,
    RESTART,
    SITUATION,
    Episode,
    Restart,
    Situation,
)
from lenarules.publications.kim_2015.next_cycle_action.printed import (
    CYTOPENIC,
    FIRST_POINT,
    LAST_LINE,
    ONE_DOSE_STEP,
    SECOND_POINT,
)
from lenarules.publications.kim_2015.paper import CYTOPENIA, FIG_1, JONES_TABLE_2, RECOMMENDATIONS

_SAME, _ONE_DOWN, _TO_CELL = Act(Move.SAME), Act(Move.ONE_DOWN), Act(Move.TO_CELL)
_RENAL = DOSE_FIT.is_(Fit.TOO_HIGH_FOR_RENAL_FUNCTION)
_COUNTS = DOSE_FIT.is_(Fit.TOO_HIGH_FOR_COUNTS)
_AFTER_HOLD = SITUATION.is_(Situation.AFTER_HOLD)
_AFTER_NEUTROPENIA = _AFTER_HOLD & ~HELD_FOR_PLATELETS & ~_RENAL
_AFTER_FURTHER = _AFTER_NEUTROPENIA & EPISODE.is_(Episode.FURTHER)
_AFTER_FIRST = _AFTER_NEUTROPENIA & FIRST_OR_NONE
_TREATED = SITUATION.is_(Situation.TREATMENT)
_LEAST = "of several rows the least mg per cycle: steps do not add up"
_STRAIGHT = "renal function that has become worse takes the dose straight to the cell"
_INTERRUPT_AND_LOWER = "'and/or': interrupted, and now restarted one step lower"

AFTER_HOLD = (
    Resolution(
        "restart.renal.at_start",
        region=_AFTER_HOLD & _RENAL & START,
        adopts=Adopt("fig_1.last_line.down"),
        bases={Basis.PUBLISHED, Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(LAST_LINE, ONE_DOSE_STEP),
        reading=f"{_STRAIGHT}; {_LEAST}",
    ),
    Resolution(
        "restart.renal.in_cycle",
        region=_AFTER_HOLD & _RENAL & IN_CYCLE,
        adopts=_TO_CELL,
        bases={Basis.GAP, Basis.COMPLETED},
        principle=Principle.SAFEST,
        cites=(LAST_LINE,),
        reading=f"{_STRAIGHT}, from the next dose on; {_LEAST}",
    ),
    Resolution(
        "restart.platelets",
        region=_AFTER_HOLD & HELD_FOR_PLATELETS & ~_RENAL,
        adopts=_ONE_DOWN,
        bases={Basis.GAP, Basis.COMPLETED, Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.SIBLING,
        cites=(JONES_TABLE_2.at("Thrombocytopenia, returning to >= 30 x 10^9/L"), ONE_DOSE_STEP),
        reading="after low platelets, restart at 30,000 cells/uL or more at the start of the next "
        f"cycle, one step lower; {_LEAST}",
    ),
    Resolution(
        "restart.further",
        region=_AFTER_FURTHER & ~(_COUNTS & START),
        adopts=Adopt("second_point.further.restart", _ONE_DOWN),
        offers=(Offer("second_point.further.restart", _SAME),),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SECOND_POINT,),
        reading=_INTERRUPT_AND_LOWER,
    ),
    Resolution(
        "restart.further.low_counts",
        region=_AFTER_FURTHER & _COUNTS & START,
        adopts=Adopt("second_point.further.restart", _ONE_DOWN),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SECOND_POINT, ONE_DOSE_STEP),
        reading=f"{_INTERRUPT_AND_LOWER}; {_LEAST}",
    ),
    Resolution(
        "restart.after_the_week",
        region=_AFTER_FIRST & RESTART.is_(Restart.LOWER),
        adopts=Adopt("second_point.resume", _ONE_DOWN),
        bases={Basis.GAP, Basis.COMPLETED, Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.SAFEST,
        cites=(SECOND_POINT, FIRST_POINT),
        reading="the hold lasted longer than the 1-week delay: one step lower, once, at the "
        "restart; 1,000 itself is returned to",
    ),
    Resolution(
        "restart.low_counts",
        region=_AFTER_FIRST & RESTART.is_(Restart.SAME) & _COUNTS & START,
        adopts=Adopt("cytopenia.one_step.down"),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(ONE_DOSE_STEP, SECOND_POINT),
        reading=_LEAST,
    ),
    Resolution(
        "restart.within_the_week",
        region=_AFTER_FIRST & RESTART.is_(Restart.SAME) & ~(_COUNTS & START),
        adopts=Adopt("second_point.resume", _SAME),
        bases={Basis.GAP, Basis.COMPLETED, Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.OWN_TEXT,
        cites=(SECOND_POINT, FIRST_POINT),
        reading="a first episode that is over within the 1-week delay: the same dose, since a step "
        "is printed for 'remains' and for further episodes; 1,000 itself is returned to",
    ),
)

ON_TREATMENT = (
    Resolution(
        "renal.at_start",
        region=_TREATED & START & _RENAL & CYTOPENIC,
        adopts=Adopt("fig_1.last_line.down"),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(LAST_LINE, ONE_DOSE_STEP),
        reading=f"{_STRAIGHT}; {_LEAST}",
    ),
    Resolution(
        "renal.in_cycle",
        region=_TREATED & IN_CYCLE & _RENAL,
        adopts=Adopt("fig_1.last_line.down"),
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(LAST_LINE, FIG_1.at("column heads")),
        reading=f"{_STRAIGHT}, from the next dose on, also inside a cycle",
    ),
    Resolution(
        "counts.one_step",
        region=_TREATED & START & _COUNTS,
        adopts=Adopt("cytopenia.one_step.down"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(ONE_DOSE_STEP,),
        reading="for low counts the dose goes down by one step in a cycle, and a permission ends",
    ),
    Resolution(
        "footnote.stands",
        region=_TREATED & START & DOSE_FIT.is_(Fit.CARRIED_BY_FOOTNOTE),
        adopts=Adopt("until_progression.continue"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(FIG_1.at("footnotes", "a and b"),),
        reading="a dose that a footnote permitted stands while the column is the footnote's own",
    ),
    Resolution(
        "neutropenia.in_cycle",
        region=_TREATED & IN_CYCLE & ~_RENAL & NEUTROPENIA,
        adopts=_SAME,
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(FIRST_POINT, JONES_TABLE_2.at("Neutropenia, first falls to < 0.5 x 10^9/L")),
        reading="inside a cycle, interruption is printed for severe neutropenia, which is below "
        "500 cells/uL (without a sign here, with one in the sibling); a first episode from 500 to "
        "999 goes on, counted more often",
    ),
    Resolution(
        "platelets.in_cycle",
        region=_TREATED & IN_CYCLE & ~_RENAL & THROMBOCYTOPENIA,
        adopts=_SAME,
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at(f"{RECOMMENDATIONS}, second point"), LAST_LINE),
        reading="inside a cycle, platelets from 30,000 to 49,999 cells/uL go on, counted more "
        "often; the next cycle begins by Fig. 1",
    ),
)
