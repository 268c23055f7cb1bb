"""Dexamethasone with lenalidomide: the schedules that the text prints.

Kim HJ et al., Blood Res 2015;50:7-18, DOSE AND SCHEDULE, paragraphs 2 and 3, and the section
"Dexamethasone: dose and schedule" with its recommendations, in the order of what is cited. A
sentence with a phase of 4 cycles and a "then" is two rows here, and so is the line on the special
cases, which takes its mg and days from such a sentence. ``regimen`` and ``level`` are what the
caller asks for; a row that is printed for everyone is asked by ``AGE_ADJUSTED``, which leaves the
choice to the paper.
"""

from __future__ import annotations

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
from lenarules.language.table import Note, Row
from lenarules.language.words import Strength
from lenarules.publications.kim_2015.advice import KimCaution
from lenarules.publications.kim_2015.paper import (
    DEXAMETHASONE,
    DOSE_AND_SCHEDULE,
    RECOMMENDATIONS,
)

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
TWO_BLOCKS = DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28)
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
        then=TWO_BLOCKS,
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
        open="mg and days: only 'standard, high-dose' is printed; one line, read in the two phases "
        "of that schedule",
        strength=Strength.MAY,
        cite=DEXAMETHASONE.at(f"{RECOMMENDATIONS}, second point; paragraph 1"),
        printed="spinal cord compression, hypercalcemia, pain, or renal failure: high-dose may be "
        "considered (paragraph 1: should be considered)",
    ),
    Row(
        "special_cases.later",
        when=SPECIAL_CASE & ~FIRST_4_CYCLES & (PAPER_CHOOSES | LEVEL_0_ASKED),
        open="mg and days: only 'standard, high-dose' is printed; one line, read in the two phases "
        "of that schedule",
        strength=Strength.MAY,
        cite=DEXAMETHASONE.at(f"{RECOMMENDATIONS}, second point; paragraph 1"),
        printed="spinal cord compression, hypercalcemia, pain, or renal failure: high-dose may be "
        "considered (paragraph 1: should be considered)",
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
        "levels",
        when=HIGH_DOSE_ASKED & (LEVEL < 0),
        adds=(KimCaution.LEVELS_ARE_OF_THE_TRIALS,),
        cite=DEXAMETHASONE.at("paragraph 4"),
        printed="MM-009 and MM-010: modified due to toxic effects, at the investigator's "
        "discretion",
    ),
    Note(
        "asked_for.age",
        when=HIGH_DOSE_ASKED | ALTERNATIVE_ASKED | (WEEKLY_ASKED & OVER_75),
        adds=(KimCaution.AGE_ADJUSTMENT_IS_RECOMMENDED,),
        cite=DEXAMETHASONE.at(f"{RECOMMENDATIONS}, third point"),
        printed="age-adjusted dose reductions are recommended",
    ),
)
