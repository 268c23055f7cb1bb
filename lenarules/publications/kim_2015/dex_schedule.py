"""Dexamethasone with lenalidomide: the schedules that the text prints.

Kim HJ et al., Blood Res 2015;50:7-18, DOSE AND SCHEDULE, paragraphs 2 and 3, and the section
"Dexamethasone: dose and schedule" with its recommendations. A sentence with a phase of 4 cycles
and a "then" is two rows here. ``regimen`` and ``level`` are what the caller asks for; a row that
is printed for everyone is asked by ``AGE_ADJUSTED``, which leaves the choice to the paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.clinical.dexamethasone import DexSchedule
from lenarules.clinical.facts import (
    AGE,
    CYCLE,
    INDICATIONS,
    LEVEL,
    REGIMEN,
    DexRegimen,
    HighDoseIndication,
)
from lenarules.language.condition import any_of
from lenarules.language.decide import Decider
from lenarules.language.table import Adopt, Legal, Note, Offer, Resolution, Row, Table
from lenarules.language.words import Basis, Principle, Strength
from lenarules.publications.kim_2015.advice import KimCaution
from lenarules.publications.kim_2015.paper import (
    DEXAMETHASONE,
    DOSE_AND_SCHEDULE,
    RECOMMENDATIONS,
    VAN_DE_DONK_TABLE_1,
)

if TYPE_CHECKING:
    from lenarules.language.decision import Decision

# For whom and when, as printed.
AGGRESSIVE = INDICATIONS.has(HighDoseIndication.AGGRESSIVE_DISEASE)
SPECIAL_CASE = any_of(
    INDICATIONS.has(HighDoseIndication.CORD_COMPRESSION),
    INDICATIONS.has(HighDoseIndication.HYPERCALCAEMIA),
    INDICATIONS.has(HighDoseIndication.PAIN),
    INDICATIONS.has(HighDoseIndication.RENAL_FAILURE),
)
FIRST_4_CYCLES = CYCLE <= 4
UNDER_65 = AGE < 65
FROM_65_TO_75 = (AGE >= 65) & (AGE <= 75)
OVER_75 = AGE > 75
# What the caller asks for.
PAPER_CHOOSES = REGIMEN.is_(DexRegimen.AGE_ADJUSTED)
WEEKLY_ASKED = REGIMEN.is_(DexRegimen.WEEKLY)
HIGH_DOSE_ASKED = REGIMEN.is_(DexRegimen.HIGH_DOSE)
ALTERNATIVE_ASKED = REGIMEN.is_(DexRegimen.HIGH_DOSE_ALTERNATIVE)
LEVEL_0_ASKED = HIGH_DOSE_ASKED & LEVEL.equals(0)

WEEKLY_DAYS = (1, 8, 15, 22)
DAYS_1_TO_4 = DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28)
HIGH_DOSE = DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28)

ROWS = (
    Row(
        "high_dose.first_4_cycles",
        when=AGGRESSIVE & FIRST_4_CYCLES & (PAPER_CHOOSES | LEVEL_0_ASKED),
        then=HIGH_DOSE,
        strength=Strength.SHOULD,
        cite=DOSE_AND_SCHEDULE.at("paragraph 2, first sentence"),
        printed="aggressive disease: 40 mg/day on days 1-4, 9-12, and 17-20 of each 28-day cycle "
        "for the first 4 cycles",
    ),
    Row(
        "high_dose.later",
        when=AGGRESSIVE & ~FIRST_4_CYCLES & (PAPER_CHOOSES | LEVEL_0_ASKED),
        open="'1-4 days': which days, and whether one to four of them or days 1 to 4",
        strength=Strength.SHOULD,
        cite=DOSE_AND_SCHEDULE.at("paragraph 2, first sentence"),
        printed="aggressive disease, after the first 4 cycles: then 40 mg/day for 1-4 days",
    ),
    Row(
        "alternative.first_4_cycles",
        when=AGGRESSIVE & FIRST_4_CYCLES & (PAPER_CHOOSES | ALTERNATIVE_ASKED),
        then=DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28),
        strength=Strength.MAY,
        cite=DOSE_AND_SCHEDULE.at("paragraph 2, second sentence"),
        printed="alternative, slightly lower: 40 mg/day on days 1-4 and 15-20 of each 28-day cycle "
        "for the first 4 cycles",
    ),
    Row(
        "alternative.later",
        when=AGGRESSIVE & ~FIRST_4_CYCLES & (PAPER_CHOOSES | ALTERNATIVE_ASKED),
        open="'1-4 days': which days, and whether one to four of them or days 1 to 4",
        strength=Strength.MAY,
        cite=DOSE_AND_SCHEDULE.at("paragraph 2, second sentence"),
        printed="alternative, after the first 4 cycles: then 40 mg/day for 1-4 days",
    ),
    Row(
        "weekly",
        when=PAPER_CHOOSES | WEEKLY_ASKED,
        then=DexSchedule(mg=40, days=WEEKLY_DAYS, cycle_days=28),
        strength=Strength.SHOULD,
        cite=DEXAMETHASONE.at(
            f"{RECOMMENDATIONS}, first point; days in DOSE AND SCHEDULE, paragraph 3"
        ),
        printed="low dose is recommended: 40 mg/day on days 1, 8, 15, and 22 of each 28-day cycle "
        "(160 mg per cycle)",
    ),
    Row(
        "special_cases.first_4_cycles",
        when=SPECIAL_CASE & FIRST_4_CYCLES & (PAPER_CHOOSES | LEVEL_0_ASKED),
        open="mg and days: only 'standard, high-dose dexamethasone' is printed here",
        strength=Strength.MAY,
        cite=DEXAMETHASONE.at(f"{RECOMMENDATIONS}, second point; paragraph 1"),
        printed="spinal cord compression, hypercalcemia, pain, or renal failure: high-dose may be "
        "considered (paragraph 1: should be considered)",
    ),
    Row(
        "special_cases.later",
        when=SPECIAL_CASE & ~FIRST_4_CYCLES & (PAPER_CHOOSES | LEVEL_0_ASKED),
        open="mg and days: only 'standard, high-dose dexamethasone' is printed here",
        strength=Strength.MAY,
        cite=DEXAMETHASONE.at(f"{RECOMMENDATIONS}, second point; paragraph 1"),
        printed="spinal cord compression, hypercalcemia, pain, or renal failure: high-dose may be "
        "considered (paragraph 1: should be considered)",
    ),
    Row(
        "level_minus_1",
        when=HIGH_DOSE_ASKED & LEVEL.equals(-1),
        open="'4 days every 2 weeks': which days",
        strength=Strength.MAY,
        cite=DEXAMETHASONE.at("paragraph 4, dose level -1"),
        printed="dose level -1: 40 mg/day for 4 days every 2 weeks",
    ),
    Row(
        "level_minus_2",
        when=HIGH_DOSE_ASKED & LEVEL.equals(-2),
        open="'4 days every 4 weeks': which days",
        strength=Strength.MAY,
        cite=DEXAMETHASONE.at("paragraph 4, dose level -2"),
        printed="dose level -2: 40 mg/day for 4 days every 4 weeks",
    ),
    Row(
        "level_minus_3",
        when=HIGH_DOSE_ASKED & LEVEL.equals(-3),
        open="'4 days every 4 weeks': which days",
        strength=Strength.MAY,
        cite=DEXAMETHASONE.at("paragraph 4, dose level -3"),
        printed="dose level -3: 20 mg/day for 4 days every 4 weeks",
    ),
    Row(
        "under_65.first_4_cycles",
        when=PAPER_CHOOSES & UNDER_65 & FIRST_4_CYCLES,
        then=DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28),
        strength=Strength.SHOULD,
        cite=DEXAMETHASONE.at("paragraph 5, age < 65 years"),
        printed="age < 65 years: 40 mg/day on days 1-4 and 15-18 of each 28-day cycle for the "
        "first 4 cycles",
    ),
    Row(
        "under_65.later",
        when=PAPER_CHOOSES & UNDER_65 & ~FIRST_4_CYCLES,
        then=DexSchedule(mg=40, days=WEEKLY_DAYS, cycle_days=28),
        strength=Strength.SHOULD,
        cite=DEXAMETHASONE.at("paragraph 5, age < 65 years"),
        printed="age < 65 years, after the first 4 cycles: then 40 mg/day weekly (days 1, 8, 15, "
        "22 of each 28-day cycle)",
    ),
    Row(
        "from_65_to_75",
        when=PAPER_CHOOSES & FROM_65_TO_75,
        then=DexSchedule(mg=40, days=WEEKLY_DAYS, cycle_days=28),
        strength=Strength.SHOULD,
        cite=DEXAMETHASONE.at("paragraph 5, age 65-75 years"),
        printed="age 65-75 years: 40 mg/day weekly",
    ),
    Row(
        "over_75",
        when=PAPER_CHOOSES & OVER_75,
        then=DexSchedule(mg=20, days=WEEKLY_DAYS, cycle_days=28),
        strength=Strength.SHOULD,
        cite=DEXAMETHASONE.at("paragraph 5, age > 75 years"),
        printed="age > 75 years: 20 mg/day weekly",
    ),
)

NOTES = (
    Note(
        "alternative.other_days",
        when=ALTERNATIVE_ASKED & FIRST_4_CYCLES,
        adds=(KimCaution.AGE_SCHEDULE_PRINTS_OTHER_DAYS,),
        cite=DOSE_AND_SCHEDULE.at("paragraph 2, second sentence"),
        printed="days 15-20 here; days 15-18 for age < 65 years in the dexamethasone section",
    ),
    Note(
        "high_dose.age",
        when=HIGH_DOSE_ASKED | ALTERNATIVE_ASKED,
        adds=(KimCaution.AGE_ADJUSTMENT_IS_RECOMMENDED,),
        cite=DEXAMETHASONE.at(f"{RECOMMENDATIONS}, third point"),
        printed="age-adjusted dose reductions are recommended",
    ),
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

RESOLUTIONS = (
    Resolution(
        "low_dose.under_65",
        region=PAPER_CHOOSES & UNDER_65 & FIRST_4_CYCLES & ~INDICATED,
        adopts=Adopt("under_65.first_4_cycles"),
        offers=(Offer("weekly"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT,),
        reading="the schedule of the patient's age; low dose, which is recommended for everyone, "
        "is an option",
    ),
    Resolution(
        "low_dose.over_75",
        region=PAPER_CHOOSES & OVER_75 & ~INDICATED,
        adopts=Adopt("over_75"),
        offers=(Offer("weekly"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT,),
        reading="the schedule of the patient's age; low dose, which is recommended for everyone, "
        "is an option",
    ),
    Resolution(
        "high_dose.under_65.first_4_cycles",
        region=PAPER_CHOOSES & UNDER_65 & FIRST_4_CYCLES & INDICATED,
        adopts=Adopt("under_65.first_4_cycles"),
        offers=(Offer("weekly"), *HIGH_DOSE_OFFERS),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT, DOSE_AND_SCHEDULE.at("paragraph 2, third sentence")),
        reading="the schedule of the patient's age; high dose is an option, given when asked for",
    ),
    Resolution(
        "high_dose.under_65.later",
        region=PAPER_CHOOSES & UNDER_65 & ~FIRST_4_CYCLES & INDICATED,
        adopts=Adopt("under_65.later"),
        offers=HIGH_DOSE_OFFERS,
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT, DOSE_AND_SCHEDULE.at("paragraph 2, third sentence")),
        reading="the schedule of the patient's age; high dose is an option, given when asked for",
    ),
    Resolution(
        "high_dose.from_65_to_75",
        region=PAPER_CHOOSES & FROM_65_TO_75 & INDICATED,
        adopts=Adopt("from_65_to_75"),
        offers=HIGH_DOSE_OFFERS,
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT, DOSE_AND_SCHEDULE.at("paragraph 2, third sentence")),
        reading="the schedule of the patient's age; high dose is an option, given when asked for",
    ),
    Resolution(
        "high_dose.over_75",
        region=PAPER_CHOOSES & OVER_75 & INDICATED,
        adopts=Adopt("over_75"),
        offers=(Offer("weekly"), *HIGH_DOSE_OFFERS),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(THIRD_POINT, DOSE_AND_SCHEDULE.at("paragraph 2, third sentence")),
        reading="the schedule of the patient's age; high dose is an option, given when asked for",
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
        adopts=Adopt(
            "level_minus_1",
            DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28),
        ),
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

TABLE = Table(
    "kim_2015.dexamethasone",
    title="Dexamethasone: dose and schedule",
    cite=DEXAMETHASONE,
    caption="A sentence with a phase of 4 cycles and a 'then' is two rows. The days of a weekly "
    "schedule (1, 8, 15, 22) are printed once, for age < 65 years, and in DOSE AND SCHEDULE.",
    facts=(AGE, CYCLE, INDICATIONS, REGIMEN, LEVEL),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=(
        Legal(
            "high_dose_needs_indication",
            condition=INDICATED | ~(HIGH_DOSE_ASKED | ALTERNATIVE_ASKED),
            message="a high-dose regimen is printed for an indication only: pass the indication in "
            "indications, or ask for AGE_ADJUSTED or WEEKLY",
        ),
        Legal(
            "level_needs_high_dose",
            condition=LEVEL.equals(0) | HIGH_DOSE_ASKED,
            message="a toxicity level below 0 is printed for the high-dose schedule only: pass "
            "regimen=HIGH_DOSE with it, or level=0",
        ),
    ),
)

DECIDE: Decider[DexSchedule] = Decider(TABLE)


def dex_schedule(
    *,
    age: Any,
    cycle: Any,
    indications: Any,
    regimen: DexRegimen = DexRegimen.AGE_ADJUSTED,
    level: Any = 0,
) -> Decision[DexSchedule]:
    """Return the dexamethasone schedule of a cycle, by Kim 2015.

    Every fact is passed; an unknown one is ``None``. ``regimen`` and ``level`` are requests.

    Args:
        age: completed years, 18 to 120.
        cycle: the number of the cycle, 1 to 1,000.
        indications: a collection of ``HighDoseIndication``; an empty one means none of them.
        regimen: ``AGE_ADJUSTED`` leaves the choice to the paper; ``WEEKLY`` is the low dose;
            ``HIGH_DOSE`` and ``HIGH_DOSE_ALTERNATIVE`` need an indication.
        level: the toxicity level, 0, -1, -2 or -3; below 0 with ``HIGH_DOSE`` only.

    Returns:
        The decision. Its outcome is a ``DexSchedule``; its options hold what else is printed.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range.
        InconsistentInput: a high-dose regimen without an indication; a level without high dose.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, DOSE AND SCHEDULE, paragraphs 2 and 3; Dexamethasone: dose and schedule,
        paragraphs 1, 4 and 5 and the recommendations.

    Example:
        >>> answer = dex_schedule(age=70, cycle=1, indications=())
        >>> answer.outcome.mg, answer.outcome.days
        (40, (1, 8, 15, 22))
        >>> answer.outcome.mg_per_cycle
        160
    """
    return DECIDE(age, cycle, indications, regimen, level)
