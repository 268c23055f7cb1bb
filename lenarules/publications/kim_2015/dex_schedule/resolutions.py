"""Dexamethasone: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.clinical.dexamethasone import DexSchedule
from lenarules.clinical.facts import (
    LEVEL,
)
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.dex_schedule.printed import (
    AGGRESSIVE,
    ALTERNATIVE_ASKED,
    DAYS_1_TO_4,
    FIRST_4_CYCLES,
    FROM_65_TO_75,
    HIGH_DOSE,
    HIGH_DOSE_ASKED,
    LEVEL_0_ASKED,
    OVER_75,
    PAPER_CHOOSES,
    SPECIAL_CASE,
    TWO_BLOCKS,
    UNDER_65,
)
from lenarules.publications.kim_2015.paper import (
    DEXAMETHASONE,
    DOSE_AND_SCHEDULE,
    RECOMMENDATIONS,
    VAN_DE_DONK_TABLE_1,
)

INDICATED = AGGRESSIVE | SPECIAL_CASE
THIRD_POINT = DEXAMETHASONE.at(f"{RECOMMENDATIONS}, third point")
#: High dose stands in the options of whoever it is printed for, where its row matches.
HIGH_DOSE_OFFERS = (
    Offer("high_dose.first_4_cycles"),
    Offer("high_dose.later", DAYS_1_TO_4),
    Offer("alternative.first_4_cycles"),
    Offer("alternative.later", DAYS_1_TO_4),
    Offer("special_cases.first_4_cycles", HIGH_DOSE),
    Offer("special_cases.later", DAYS_1_TO_4),
)

AGE_OVER_LOW_DOSE = (
    "the schedule of the patient's age; low dose, which is recommended for everyone, is an option"
)
AGE_OVER_HIGH_DOSE = (
    "the schedule of the patient's age; high dose is an option, given when asked for"
)
RESOLUTIONS = (
    Resolution(
        "low_dose.under_65",
        region=PAPER_CHOOSES & UNDER_65 & FIRST_4_CYCLES & ~INDICATED,
        adopts=Adopt("under_65.first_4_cycles"),
        offers=(Offer("weekly"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT,),
        reading=AGE_OVER_LOW_DOSE,
    ),
    Resolution(
        "low_dose.over_75",
        region=PAPER_CHOOSES & OVER_75 & ~INDICATED,
        adopts=Adopt("over_75"),
        offers=(Offer("weekly"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT,),
        reading=AGE_OVER_LOW_DOSE,
    ),
    Resolution(
        "high_dose.under_65.first_4_cycles",
        region=PAPER_CHOOSES & UNDER_65 & FIRST_4_CYCLES & INDICATED,
        adopts=Adopt("under_65.first_4_cycles"),
        offers=(Offer("weekly"), *HIGH_DOSE_OFFERS),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT, DOSE_AND_SCHEDULE.at("paragraph 2, third sentence")),
        reading=AGE_OVER_HIGH_DOSE,
    ),
    Resolution(
        "high_dose.under_65.later",
        region=PAPER_CHOOSES & UNDER_65 & ~FIRST_4_CYCLES & INDICATED,
        adopts=Adopt("under_65.later"),
        offers=HIGH_DOSE_OFFERS,
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT, DOSE_AND_SCHEDULE.at("paragraph 2, third sentence")),
        reading=AGE_OVER_HIGH_DOSE,
    ),
    Resolution(
        "high_dose.from_65_to_75",
        region=PAPER_CHOOSES & FROM_65_TO_75 & INDICATED,
        adopts=Adopt("from_65_to_75"),
        offers=HIGH_DOSE_OFFERS,
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT, DOSE_AND_SCHEDULE.at("paragraph 2, third sentence")),
        reading=AGE_OVER_HIGH_DOSE,
    ),
    Resolution(
        "high_dose.over_75",
        region=PAPER_CHOOSES & OVER_75 & INDICATED,
        adopts=Adopt("over_75"),
        offers=(Offer("weekly"), *HIGH_DOSE_OFFERS),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT, DOSE_AND_SCHEDULE.at("paragraph 2, third sentence")),
        reading=AGE_OVER_HIGH_DOSE,
    ),
    Resolution(
        "later_is_days_1_to_4",
        region=LEVEL_0_ASKED & AGGRESSIVE & ~FIRST_4_CYCLES & ~SPECIAL_CASE,
        adopts=Adopt("high_dose.later", DAYS_1_TO_4),
        bases={Basis.COMPLETED},
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_1.at("MM-009 and MM-010"),),
        reading="after the first 4 cycles, days 1-4",
    ),
    Resolution(
        "special_cases.standard_schedule",
        region=LEVEL_0_ASKED & SPECIAL_CASE & FIRST_4_CYCLES & ~AGGRESSIVE,
        adopts=Adopt("special_cases.first_4_cycles", HIGH_DOSE),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(DOSE_AND_SCHEDULE.at("paragraph 2, first sentence"),),
        reading="'standard, high-dose' is the schedule that the paper prints for aggressive "
        "disease",
    ),
    Resolution(
        "special_cases.later_is_days_1_to_4",
        region=LEVEL_0_ASKED & SPECIAL_CASE & ~FIRST_4_CYCLES & ~AGGRESSIVE,
        adopts=Adopt("special_cases.later", DAYS_1_TO_4),
        bases={Basis.COMPLETED},
        principle=Principle.SIBLING,
        cites=(
            DOSE_AND_SCHEDULE.at("paragraph 2, first sentence"),
            VAN_DE_DONK_TABLE_1.at("MM-009 and MM-010"),
        ),
        reading="'standard, high-dose' is the schedule that the paper prints for aggressive "
        "disease; after the first 4 cycles, days 1-4",
    ),
    Resolution(
        "aggressive_and_special_case",
        region=LEVEL_0_ASKED & AGGRESSIVE & SPECIAL_CASE & FIRST_4_CYCLES,
        adopts=Adopt("high_dose.first_4_cycles"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(DOSE_AND_SCHEDULE.at("paragraph 2, first sentence"),),
        reading="one schedule, recommended for aggressive disease and permitted for the special "
        "case",
    ),
    Resolution(
        "aggressive_and_special_case.later",
        region=LEVEL_0_ASKED & AGGRESSIVE & SPECIAL_CASE & ~FIRST_4_CYCLES,
        adopts=Adopt("high_dose.later", DAYS_1_TO_4),
        bases={Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_1.at("MM-009 and MM-010"),),
        reading="one schedule, recommended for aggressive disease and permitted for the special "
        "case; after the first 4 cycles, days 1-4",
    ),
    Resolution(
        "alternative.later_is_days_1_to_4",
        region=ALTERNATIVE_ASKED & AGGRESSIVE & ~FIRST_4_CYCLES,
        adopts=Adopt("alternative.later", DAYS_1_TO_4),
        bases={Basis.COMPLETED},
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_1.at("MM-009 and MM-010"),),
        reading="after the first 4 cycles, days 1-4",
    ),
    Resolution(
        "alternative.special_case",
        region=ALTERNATIVE_ASKED & SPECIAL_CASE & ~AGGRESSIVE & FIRST_4_CYCLES,
        adopts=Adopt("alternative.first_4_cycles"),
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(
            DOSE_AND_SCHEDULE.at("paragraph 2, second sentence"),
            DEXAMETHASONE.at(f"{RECOMMENDATIONS}, second point"),
        ),
        reading="the alternative is printed for aggressive disease; where the standard high dose "
        "is permitted and the lower one is asked for, the lower one is given",
    ),
    Resolution(
        "alternative.special_case.later",
        region=ALTERNATIVE_ASKED & SPECIAL_CASE & ~AGGRESSIVE & ~FIRST_4_CYCLES,
        adopts=Adopt("alternative.later", DAYS_1_TO_4),
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(
            DOSE_AND_SCHEDULE.at("paragraph 2, second sentence"),
            VAN_DE_DONK_TABLE_1.at("MM-009 and MM-010"),
        ),
        reading="the alternative is printed for aggressive disease; where the standard high dose "
        "is permitted and the lower one is asked for, the lower one is given; days 1-4",
    ),
    Resolution(
        "level_minus_1.first_4_cycles",
        region=HIGH_DOSE_ASKED & LEVEL.equals(-1) & FIRST_4_CYCLES,
        adopts=Adopt("level_minus_1", TWO_BLOCKS),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(DEXAMETHASONE.at("paragraph 5, age < 65 years"),),
        reading="4 days every 2 weeks are days 1-4 and 15-18, as in the age-adjusted schedule",
    ),
    Resolution(
        "level_minus_1.later",
        region=HIGH_DOSE_ASKED & LEVEL.equals(-1) & ~FIRST_4_CYCLES,
        adopts=Adopt("level_minus_1", DAYS_1_TO_4),
        bases={Basis.COMPLETED},
        principle=Principle.SAFEST,
        cites=(DOSE_AND_SCHEDULE.at("paragraph 2, first sentence"),),
        reading="a reduced level is never more than level 0 of the same cycle: days 1-4",
    ),
    Resolution(
        "level_minus_2.days",
        region=HIGH_DOSE_ASKED & LEVEL.equals(-2),
        adopts=Adopt("level_minus_2", DAYS_1_TO_4),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(DEXAMETHASONE.at("paragraph 4, dose level -2"),),
        reading="4 days every 4 weeks are days 1-4 of each 28-day cycle",
    ),
    Resolution(
        "level_minus_3.days",
        region=HIGH_DOSE_ASKED & LEVEL.equals(-3),
        adopts=Adopt("level_minus_3", DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28)),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(DEXAMETHASONE.at("paragraph 4, dose level -3"),),
        reading="4 days every 4 weeks are days 1-4 of each 28-day cycle",
    ),
)
