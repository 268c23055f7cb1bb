"""Monitoring: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.monitoring_plan.printed import (
    AFTER_CYCLES,
    COMPLICATIONS,
    EVERY_2_WEEKS,
    FIRST_CYCLES,
    IN_BOTH,
    LOW_COUNT,
    NO_COMPLICATIONS,
    NORMAL_AT_BASELINE,
    RENAL_IMPAIRMENT,
)
from lenarules.publications.kim_2015.paper import (
    CYTOPENIA,
    DOSE_AND_SCHEDULE,
    FIG_1,
    RECOMMENDATIONS,
)

PARAGRAPH_4 = DOSE_AND_SCHEDULE.at("paragraph 4")
MORE_OFTEN = evolve(EVERY_2_WEEKS, more_often=True)
LATER = AFTER_CYCLES & NO_COMPLICATIONS

RESOLUTIONS = (
    Resolution(
        "first_cycles.normal",
        region=NORMAL_AT_BASELINE & FIRST_CYCLES & ~(IN_BOTH & NO_COMPLICATIONS),
        adopts=Adopt("first_cycles", EVERY_2_WEEKS),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(PARAGRAPH_4, FIG_1.at("column Normal"), CYTOPENIA.at("paragraph 1")),
        reading="renal function is normal in the column Normal of Fig. 1, counts are normal "
        "without neutropenia or thrombocytopenia as the section Cytopenia prints them",
    ),
    Resolution(
        "cycle_3",
        region=NORMAL_AT_BASELINE & IN_BOTH & NO_COMPLICATIONS,
        adopts=Adopt("first_cycles", EVERY_2_WEEKS),
        offers=(Offer("later_cycles"),),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(PARAGRAPH_4,),
        reading="by '2-3 cycles' cycle 3 is among the first and after them: the closer watch lasts "
        "through it, every 4 weeks is an option",
    ),
    Resolution(
        "complications_later",
        region=NORMAL_AT_BASELINE & ~FIRST_CYCLES & COMPLICATIONS.holds,
        adopts=Adopt("first_cycles", EVERY_2_WEEKS),
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(PARAGRAPH_4,),
        reading="every 4 weeks is printed for those without complications only: after a "
        "complication the interval of the first cycles stays",
    ),
    Resolution(
        "more_intensive.interval",
        region=(LOW_COUNT | RENAL_IMPAIRMENT) & ~LATER,
        adopts=Adopt("more_intensive", MORE_OFTEN),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(PARAGRAPH_4, FIG_1.at("columns")),
        reading="more intensive is more often than the 2 weeks of the sentence before, no figure "
        "is printed; renal impairment begins where the column Normal of Fig. 1 ends, and dialysis "
        "is its end-stage column",
    ),
    Resolution(
        "more_intensive.low_count_later",
        region=LOW_COUNT & LATER,
        adopts=Adopt("more_intensive", MORE_OFTEN),
        offers=(Offer("later_cycles"),),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(CYTOPENIA.at(f"{RECOMMENDATIONS}, second point"), PARAGRAPH_4),
        reading="existing cytopenia requires more frequent monitoring, without an end; of counts "
        "the worse of baseline and now is passed, so that a low count may lie behind: the closer "
        "watch goes on, every 4 weeks is an option",
    ),
    Resolution(
        "more_intensive.kidneys_later",
        region=RENAL_IMPAIRMENT & ~LOW_COUNT & LATER,
        adopts=Adopt("more_intensive", MORE_OFTEN),
        offers=(Offer("later_cycles"),),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(PARAGRAPH_4, FIG_1.at("columns")),
        reading="every 4 weeks is printed for all without complications, more intensive monitoring "
        "without an end: the closer watch goes on, every 4 weeks is an option; dialysis is renal "
        "impairment, the end-stage column of Fig. 1",
    ),
)
