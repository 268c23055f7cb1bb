"""Dexamethasone, patient by patient: each schedule, reading and note of the paper's text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import DexRegimen, HighDoseIndication, Strength
from lenarules.publications.kim_2015.advice import KimCaution
from tests.publications.kim_2015.strategies import (
    AGGRESSIVE,
    DEXAMETHASONE_TABLE,
    PAIN,
    dex,
    given,
    notes_of,
    stands_on,
    untested,
)

if TYPE_CHECKING:
    from lenarules import Decision, DexSchedule

BOTH = AGGRESSIVE | PAIN
HIGH = DexRegimen.HIGH_DOSE
ALTERNATIVE = DexRegimen.HIGH_DOSE_ALTERNATIVE
SPECIAL_CASES = [
    frozenset({case})
    for case in HighDoseIndication
    if case is not HighDoseIndication.AGGRESSIVE_DISEASE
]

DAYS_1_TO_4 = (1, 2, 3, 4)
WEEKLY = 40, (1, 8, 15, 22)
WEEKLY_20 = 20, (1, 8, 15, 22)
TWO_BLOCKS = 40, (*DAYS_1_TO_4, 15, 16, 17, 18)
STANDARD = 40, (*DAYS_1_TO_4, 9, 10, 11, 12, 17, 18, 19, 20)
SLIGHTLY_LOWER = 40, (*DAYS_1_TO_4, 15, 16, 17, 18, 19, 20)
ONE_BLOCK = 40, DAYS_1_TO_4
ONE_BLOCK_20 = 20, DAYS_1_TO_4

PRINTED = "PUBLISHED", "", ""


def schedule(answer: Decision[DexSchedule]) -> tuple[int, tuple[int, ...]]:
    """Return mg and days of the schedule that is answered."""
    outcome = given(answer)
    assert outcome.cycle_days == 28
    return outcome.mg, outcome.days


def options(answer: Decision[DexSchedule]) -> dict[str, tuple[int, tuple[int, ...], Strength]]:
    """Return mg, days and strength of each option by the row that prints it."""
    short = len("kim_2015.dexamethasone.")
    return {
        option.row[short:]: (option.outcome.mg, option.outcome.days, option.strength)
        for option in given(answer).options
    }


FIRST_OPTIONS = {
    "high_dose.first_4_cycles": (*STANDARD, Strength.SHOULD),
    "alternative.first_4_cycles": (*SLIGHTLY_LOWER, Strength.MAY),
}
LATER_OPTIONS = {
    "high_dose.later": (*ONE_BLOCK, Strength.SHOULD),
    "alternative.later": (*ONE_BLOCK, Strength.MAY),
}
LOW_DOSE = {"weekly": (*WEEKLY, Strength.SHOULD)}


def test_every_part_of_the_table_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(DEXAMETHASONE_TABLE, globals()) == []


def test_row_high_dose_first_4_cycles() -> None:
    """DOSE AND SCHEDULE, paragraph 2: aggressive disease, days 1-4, 9-12 and 17-20, 480 mg."""
    answer = dex(regimen=HIGH, indications=AGGRESSIVE, cycle=4)
    assert stands_on(answer) == ("high_dose.first_4_cycles", *PRINTED)
    assert (schedule(answer), given(answer).mg_per_cycle) == (STANDARD, 480)
    assert given(answer).strength is Strength.SHOULD


def test_row_high_dose_later() -> None:
    """DOSE AND SCHEDULE, paragraph 2: "then 40 mg/day for 1-4 days" after the first 4 cycles."""
    answer = dex(regimen=HIGH, indications=AGGRESSIVE, cycle=5)
    assert (stands_on(answer)[0], schedule(answer)) == ("high_dose.later", ONE_BLOCK)


def test_row_alternative_first_4_cycles() -> None:
    """DOSE AND SCHEDULE, paragraph 2, second sentence: days 1-4 and 15-20, as printed."""
    answer = dex(regimen=ALTERNATIVE, indications=AGGRESSIVE)
    assert stands_on(answer) == ("alternative.first_4_cycles", *PRINTED)
    assert (schedule(answer), given(answer).mg_per_cycle) == (SLIGHTLY_LOWER, 400)
    assert given(answer).strength is Strength.MAY


def test_row_alternative_later() -> None:
    """DOSE AND SCHEDULE, paragraph 2, second sentence: then 40 mg/day for 1-4 days."""
    answer = dex(regimen=ALTERNATIVE, indications=AGGRESSIVE, cycle=5)
    assert (stands_on(answer)[0], schedule(answer)) == ("alternative.later", ONE_BLOCK)


@pytest.mark.parametrize("age", [40, 70, 80])
def test_row_weekly(age: int) -> None:
    """The first recommendation is low dose; 160 mg in DOSE AND SCHEDULE, paragraph 3."""
    answer = dex(regimen=DexRegimen.WEEKLY, age=age)
    assert (*stands_on(answer), schedule(answer)) == ("weekly", *PRINTED, WEEKLY)
    assert (given(answer).mg_per_cycle, options(answer)) == (160, {})


def test_row_special_cases_first_4_cycles() -> None:
    """The second recommendation lets high dose be considered: MAY, on the printed 12 days."""
    answer = dex(regimen=HIGH, indications=PAIN)
    assert (stands_on(answer)[0], schedule(answer)) == ("special_cases.first_4_cycles", STANDARD)
    assert given(answer).strength is Strength.MAY


def test_row_special_cases_later() -> None:
    """After 4 cycles the special cases follow the standard schedule that the paper prints."""
    answer = dex(regimen=HIGH, indications=PAIN, cycle=5)
    assert (stands_on(answer)[0], schedule(answer)) == ("special_cases.later", ONE_BLOCK)


def test_row_level_minus_1() -> None:
    """Paragraph 4, level -1: 40 mg/day for 4 days every 2 weeks."""
    answer = dex(regimen=HIGH, indications=PAIN, level=-1)
    assert (stands_on(answer)[0], schedule(answer)) == ("level_minus_1", TWO_BLOCKS)


def test_row_level_minus_2() -> None:
    """Paragraph 4, level -2: 40 mg/day for 4 days every 4 weeks."""
    answer = dex(regimen=HIGH, indications=AGGRESSIVE, level=-2)
    assert (stands_on(answer)[0], schedule(answer)) == ("level_minus_2", ONE_BLOCK)


def test_row_level_minus_3() -> None:
    """Paragraph 4, level -3: 20 mg/day for 4 days every 4 weeks."""
    answer = dex(regimen=HIGH, indications=BOTH, level=-3)
    assert (stands_on(answer)[0], schedule(answer)) == ("level_minus_3", ONE_BLOCK_20)


def test_row_under_65_first_4_cycles() -> None:
    """Paragraph 5: age < 65 years, days 1-4 and 15-18 in the first 4 cycles, 320 mg."""
    answer = dex(age=64)
    assert (stands_on(answer)[0], schedule(answer)) == ("under_65.first_4_cycles", TWO_BLOCKS)
    assert (given(answer).mg_per_cycle, given(answer).strength) == (320, Strength.SHOULD)


def test_row_under_65_later() -> None:
    """Paragraph 5: age < 65 years, then weekly, which is the low dose: both rows say the same."""
    answer = dex(age=64, cycle=5)
    assert (stands_on(answer)[1:], schedule(answer)) == (PRINTED, WEEKLY)
    rows = {row.id for row in (answer.row, *answer.others) if row}
    assert "kim_2015.dexamethasone.under_65.later" in rows


@pytest.mark.parametrize("age", [65, 70, 75])
def test_row_from_65_to_75(age: int) -> None:
    """Paragraph 5: age 65-75 years, 40 mg weekly, which is the low dose as well."""
    answer = dex(age=age)
    assert (stands_on(answer)[1:], schedule(answer)) == (PRINTED, WEEKLY)
    rows = {row.id for row in (answer.row, *answer.others) if row}
    assert "kim_2015.dexamethasone.from_65_to_75" in rows


def test_row_over_75() -> None:
    """Paragraph 5: age > 75 years, 20 mg weekly, 80 mg in the cycle."""
    answer = dex(age=76)
    assert (stands_on(answer)[0], schedule(answer)) == ("over_75", WEEKLY_20)
    assert given(answer).mg_per_cycle == 80


def test_resolution_low_dose_under_65() -> None:
    """320 mg against the low dose: the third recommendation adjusts to age; weekly is offered."""
    answer = dex(age=64)
    expected = "under_65.first_4_cycles", "OVERLAP", "low_dose.under_65", "OWN_TEXT"
    assert (stands_on(answer), options(answer)) == (expected, LOW_DOSE)


@pytest.mark.parametrize("cycle", [1, 5])
def test_resolution_low_dose_over_75(cycle: int) -> None:
    """80 mg against the low dose of 160: the third recommendation adjusts to age."""
    answer = dex(age=76, cycle=cycle)
    assert stands_on(answer) == ("over_75", "OVERLAP", "low_dose.over_75", "OWN_TEXT")
    assert options(answer) == LOW_DOSE


def test_resolution_high_dose_under_65_first_4_cycles() -> None:
    """The age decides (third recommendation); high dose is offered with its own strength."""
    answer = dex(age=64, indications=AGGRESSIVE)
    resolution = "high_dose.under_65.first_4_cycles"
    assert stands_on(answer) == ("under_65.first_4_cycles", "OVERLAP", resolution, "OWN_TEXT")
    assert (schedule(answer), options(answer)) == (TWO_BLOCKS, LOW_DOSE | FIRST_OPTIONS)


def test_resolution_high_dose_under_65_later() -> None:
    """From cycle 5 the age schedule is weekly; the days 1-4 of high dose are offered."""
    answer = dex(age=64, indications=AGGRESSIVE, cycle=5)
    expected = "under_65.later", "OVERLAP", "high_dose.under_65.later", "OWN_TEXT"
    assert (stands_on(answer), schedule(answer)) == (expected, WEEKLY)
    assert options(answer) == LATER_OPTIONS


@pytest.mark.parametrize("case", SPECIAL_CASES)
def test_resolution_high_dose_from_65_to_75(case: frozenset[HighDoseIndication]) -> None:
    """At 65-75 the weekly schedule stands; high dose MAY be considered for each special case."""
    answer = dex(age=70, indications=case)
    expected = "from_65_to_75", "OVERLAP", "high_dose.from_65_to_75", "OWN_TEXT"
    assert (stands_on(answer), schedule(answer)) == (expected, WEEKLY)
    assert options(answer) == {"special_cases.first_4_cycles": (*STANDARD, Strength.MAY)}


def test_resolution_high_dose_over_75() -> None:
    """Above 75 the 20 mg weekly stand, and all that is printed for both indications is offered."""
    answer = dex(age=80, indications=BOTH, cycle=5)
    expected = "over_75", "OVERLAP", "high_dose.over_75", "OWN_TEXT"
    special = {"special_cases.later": (*ONE_BLOCK, Strength.MAY)}
    assert (stands_on(answer), schedule(answer)) == (expected, WEEKLY_20)
    assert options(answer) == LOW_DOSE | LATER_OPTIONS | special


def test_resolution_later_is_days_1_to_4() -> None:
    """The printed "1-4 days" are days 1-4, as van de Donk prints of MM-009 and MM-010."""
    answer = dex(regimen=HIGH, indications=AGGRESSIVE, cycle=5)
    expected = "high_dose.later", "COMPLETED", "later_is_days_1_to_4", "SIBLING"
    assert (stands_on(answer), schedule(answer)) == (expected, ONE_BLOCK)


def test_resolution_special_cases_standard_schedule() -> None:
    """The words "standard, high-dose" mean the schedule of DOSE AND SCHEDULE, paragraph 2."""
    answer = dex(regimen=HIGH, indications=PAIN, age=80)
    resolution = "special_cases.standard_schedule"
    assert stands_on(answer)[1:] == ("COMPLETED", resolution, "OWN_TEXT")
    assert schedule(answer) == STANDARD


def test_resolution_special_cases_later_is_days_1_to_4() -> None:
    """From cycle 5 "standard, high-dose" is days 1-4, as van de Donk prints."""
    answer = dex(regimen=HIGH, indications=PAIN, cycle=1_000)
    resolution = "special_cases.later_is_days_1_to_4"
    assert stands_on(answer)[1:] == ("COMPLETED", resolution, "SIBLING")
    assert schedule(answer) == ONE_BLOCK


def test_resolution_aggressive_and_special_case() -> None:
    """Two indications, one schedule: the stronger word, "recommended", is the answer's."""
    answer = dex(regimen=HIGH, indications=BOTH)
    resolution = "aggressive_and_special_case"
    assert stands_on(answer) == ("high_dose.first_4_cycles", "OVERLAP", resolution, "OWN_TEXT")
    assert (schedule(answer), given(answer).strength) == (STANDARD, Strength.SHOULD)


def test_resolution_aggressive_and_special_case_later() -> None:
    """Two indications, one schedule also from cycle 5: days 1-4."""
    answer = dex(regimen=HIGH, indications=BOTH, cycle=5)
    resolution = "aggressive_and_special_case.later"
    assert stands_on(answer) == ("high_dose.later", "OVERLAP", resolution, "SIBLING")
    assert (schedule(answer), given(answer).strength) == (ONE_BLOCK, Strength.SHOULD)


@pytest.mark.parametrize("indications", [AGGRESSIVE, BOTH])
def test_resolution_alternative_later_is_days_1_to_4(indications: Any) -> None:
    """The alternative ends in the same "1-4 days": days 1-4, as van de Donk prints."""
    answer = dex(regimen=ALTERNATIVE, indications=indications, cycle=5)
    resolution = "alternative.later_is_days_1_to_4"
    assert stands_on(answer) == ("alternative.later", "COMPLETED", resolution, "SIBLING")
    assert schedule(answer) == ONE_BLOCK


@pytest.mark.parametrize("case", SPECIAL_CASES)
def test_resolution_alternative_special_case(case: frozenset[HighDoseIndication]) -> None:
    """No line gives the alternative to a special case; it is the lesser of what is permitted."""
    answer = dex(regimen=ALTERNATIVE, indications=case)
    expected = "alternative.first_4_cycles", "GAP", "alternative.special_case", "SAFEST"
    assert (stands_on(answer), schedule(answer)) == (expected, SLIGHTLY_LOWER)


def test_resolution_alternative_special_case_later() -> None:
    """From cycle 5 the alternative of a special case is days 1-4."""
    answer = dex(regimen=ALTERNATIVE, indications=PAIN, cycle=5)
    expected = "alternative.later", "GAP", "alternative.special_case.later", "SAFEST"
    assert (stands_on(answer), schedule(answer)) == (expected, ONE_BLOCK)


def test_resolution_level_minus_1_first_4_cycles() -> None:
    """Printed "4 days every 2 weeks" are days 1-4 and 15-18, as printed for age < 65 years."""
    answer = dex(regimen=HIGH, indications=PAIN, level=-1, cycle=4)
    expected = "level_minus_1", "COMPLETED", "level_minus_1.first_4_cycles", "OWN_TEXT"
    assert (stands_on(answer), schedule(answer)) == (expected, TWO_BLOCKS)


def test_resolution_level_minus_1_later() -> None:
    """From cycle 5 level -1 is never more than level 0 of that cycle, days 1-4."""
    answer = dex(regimen=HIGH, indications=PAIN, level=-1, cycle=5)
    expected = "level_minus_1", "COMPLETED", "level_minus_1.later", "SAFEST"
    assert (stands_on(answer), schedule(answer)) == (expected, ONE_BLOCK)


@pytest.mark.parametrize("cycle", [1, 5])
def test_resolution_level_minus_2_days(cycle: int) -> None:
    """Printed "4 days every 4 weeks" are days 1-4 of 28, paragraph 4, level -2."""
    answer = dex(regimen=HIGH, indications=PAIN, level=-2, cycle=cycle)
    assert stands_on(answer)[1:] == ("COMPLETED", "level_minus_2.days", "OWN_TEXT")
    assert schedule(answer) == ONE_BLOCK


@pytest.mark.parametrize("cycle", [1, 5])
def test_resolution_level_minus_3_days(cycle: int) -> None:
    """Printed "20 mg/day for 4 days every 4 weeks" are days 1-4 of 28, paragraph 4, level -3."""
    answer = dex(regimen=HIGH, indications=PAIN, level=-3, cycle=cycle)
    assert stands_on(answer)[1:] == ("COMPLETED", "level_minus_3.days", "OWN_TEXT")
    assert schedule(answer) == ONE_BLOCK_20


@pytest.mark.parametrize(("cycle", "held"), [(4, True), (5, False)])
def test_note_alternative_other_days(cycle: int, held: bool) -> None:
    """Days 15-20 stand as printed, with the note that the age schedule prints 15-18."""
    answer = dex(regimen=ALTERNATIVE, indications=AGGRESSIVE, cycle=cycle)
    assert ("alternative.other_days" in notes_of(answer)) is held
    assert (KimCaution.AGE_SCHEDULE_PRINTS_OTHER_DAYS in given(answer).cautions) is held


@pytest.mark.parametrize("regimen", list(DexRegimen))
@pytest.mark.parametrize("age", [75, 76])
def test_note_asked_for_age(regimen: DexRegimen, age: int) -> None:
    """Whoever asks for high dose, or for 40 mg weekly over 75, is told to adjust to age."""
    answer = dex(regimen=regimen, indications=AGGRESSIVE, age=age)
    held = regimen in (HIGH, ALTERNATIVE) or (regimen is DexRegimen.WEEKLY and age == 76)
    assert (KimCaution.AGE_ADJUSTMENT_IS_RECOMMENDED in given(answer).cautions) is held
    assert ("asked_for.age" in notes_of(answer)) is held


@pytest.mark.parametrize("level", [0, -1, -2, -3])
def test_note_levels(level: int) -> None:
    """The levels are of the MM-009 and MM-010 studies, at the investigator's discretion."""
    answer = dex(regimen=HIGH, indications=AGGRESSIVE, level=level)
    assert (KimCaution.LEVELS_ARE_OF_THE_TRIALS in given(answer).cautions) is (level < 0)
    assert ("levels" in notes_of(answer)) is (level < 0)
