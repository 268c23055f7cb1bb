"""Monitoring, patient by patient: each sentence, reading and note of paragraph 4."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules.clinical.advice import InputCaution
from lenarules.publications.kim_2015.advice import KimCaution, KimMonitoring
from lenarules.publications.kim_2015.monitoring_plan import TABLE, monitoring_plan
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.clinical.monitoring import MonitoringPlan

USUAL = {
    "creatinine_clearance": 90,
    "on_dialysis": False,
    "anc": 3_000,
    "platelets": 200_000,
    "cycle": 1,
    "complications": False,
}
PRINTED = "PUBLISHED", "", ""
EVERY_2 = "Blood counts: every 2 weeks"
EVERY_4 = "Blood counts: every 4 weeks"
MORE = "Blood counts: more often than every 2 weeks"
IMPAIRED = (
    {"anc": 999},
    {"platelets": 49_999},
    {"creatinine_clearance": 49},
    {"on_dialysis": True},
)


def plan(**facts: Any) -> Decision[MonitoringPlan]:
    """Ask for the plan of a patient who differs from the usual one in these facts."""
    return monitoring_plan(**(USUAL | facts))


def line(answer: Decision[MonitoringPlan]) -> str:
    """Return the plan in one line."""
    return given(answer).headline


def options(answer: Decision[MonitoringPlan]) -> list[str]:
    """Return the plans that stand in the options."""
    return [option.outcome.headline for option in given(answer).options]


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(TABLE, globals()) == []


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"cycle": 2, "complications": True},
        {"cycle": 3, "complications": True},
        {"anc": 1_000},
        {"platelets": 50_000},
        {"creatinine_clearance": 50},
    ],
)
def test_row_first_cycles(facts: dict[str, Any]) -> None:
    """Normal renal function and counts: every 2 weeks for the first 2-3 cycles."""
    answer = plan(**facts)
    assert (stands_on(answer)[0], line(answer), options(answer)) == ("first_cycles", EVERY_2, [])


def test_resolution_first_cycles_normal() -> None:
    """What is normal is left open: Fig. 1 and the section Cytopenia say it."""
    normal = "first_cycles.normal"
    assert stands_on(plan()) == ("first_cycles", "COMPLETED", normal, "OWN_TEXT")


@pytest.mark.parametrize("facts", IMPAIRED)
def test_row_more_intensive(facts: dict[str, Any]) -> None:
    """Neutropenia, thrombocytopenia or renal impairment: more intensive monitoring."""
    answer = plan(**facts)
    assert (stands_on(answer)[0], line(answer)) == ("more_intensive", MORE)
    assert given(answer).more_often


@pytest.mark.parametrize("cycle", [4, 1_000])
def test_row_later_cycles(cycle: int) -> None:
    """No complications after 2-3 cycles: every 4 weeks."""
    answer = plan(cycle=cycle)
    assert stands_on(answer) == ("later_cycles", *PRINTED)
    assert (line(answer), options(answer)) == (EVERY_4, [])


def test_resolution_cycle_3() -> None:
    """Cycle 3 is among the first 2-3 and after 2: the closer watch, every 4 weeks an option."""
    answer = plan(cycle=3)
    assert stands_on(answer) == ("first_cycles", "OVERLAP", "cycle_3", "SAFEST")
    assert (line(answer), options(answer)) == (EVERY_2, [EVERY_4])


def test_resolution_complications_later() -> None:
    """Every 4 weeks is printed for those without complications: with one, every 2 weeks stays."""
    answer = plan(cycle=4, complications=True)
    assert stands_on(answer) == ("first_cycles", "GAP", "complications_later", "SAFEST")
    assert (line(answer), options(answer)) == (EVERY_2, [])


@pytest.mark.parametrize("when", [{"cycle": 2}, {"cycle": 3, "complications": True}])
@pytest.mark.parametrize("facts", IMPAIRED)
def test_resolution_more_intensive_interval(facts: dict[str, Any], when: dict[str, Any]) -> None:
    """How often is left open: more often than the 2 weeks of the sentence before."""
    answer = plan(**facts, **when)
    expected = "more_intensive", "COMPLETED", "more_intensive.interval", "OWN_TEXT"
    assert (stands_on(answer), line(answer), options(answer)) == (expected, MORE, [])


@pytest.mark.parametrize("facts", [*IMPAIRED[:2], {"anc": 0, "creatinine_clearance": 10}])
@pytest.mark.parametrize("cycle", [3, 9])
def test_resolution_more_intensive_low_count_later(facts: dict[str, Any], cycle: int) -> None:
    """A low count is watched closely without an end; it may lie behind: the other an option."""
    answer = plan(**facts, cycle=cycle)
    expected = "more_intensive", "OVERLAP", "more_intensive.low_count_later", "SAFEST"
    assert (stands_on(answer), line(answer), options(answer)) == (expected, MORE, [EVERY_4])


@pytest.mark.parametrize("facts", IMPAIRED[2:])
@pytest.mark.parametrize("cycle", [3, 9])
def test_resolution_more_intensive_kidneys_later(facts: dict[str, Any], cycle: int) -> None:
    """With impaired kidneys two sentences hold later: the closer watch, the other an option."""
    answer = plan(**facts, cycle=cycle)
    expected = "more_intensive", "OVERLAP", "more_intensive.kidneys_later", "SAFEST"
    assert (stands_on(answer), line(answer), options(answer)) == (expected, MORE, [EVERY_4])


@pytest.mark.parametrize(
    ("counts", "held"),
    [
        ({"anc": 1_000}, False),
        ({"anc": 999}, True),
        ({"platelets": 50_000}, False),
        ({"platelets": 49_999}, True),
    ],
)
def test_note_existing_cytopenia(counts: dict[str, int], held: bool) -> None:
    """Cytopenia, second point, is said of counts below 1,000 and 50,000."""
    answer = plan(**counts)
    assert ("existing_cytopenia" in notes_of(answer)) is held
    caution = KimCaution.CYTOPENIA_MUST_EXIST
    assert (caution in given(answer).cautions) is held
    assert "for an existing cytopenia" in caution.label


def test_the_worse_of_baseline_and_now_is_passed() -> None:
    """A patient who becomes cytopenic later is in the second row, as caption and arguments say."""
    assert (line(plan(cycle=2)), line(plan(cycle=2, anc=999))) == (EVERY_2, MORE)
    assert "the worse of baseline and now is passed" in TABLE.caption
    assert "the lower of baseline and now" in (monitoring_plan.__doc__ or "")


def test_the_caption_says_that_blood_counts_alone_are_not_printed() -> None:
    """The line of a plan names blood counts; the print says "monitored" of patients."""
    assert "The print says 'monitored' of patients" in TABLE.caption
    assert "not of blood counts alone" in TABLE.caption


def test_note_liver_and_thyroid() -> None:
    """Routine liver and thyroid function monitoring goes with every plan."""
    assert KimMonitoring.LIVER_AND_THYROID in given(plan(cycle=9)).monitoring
    assert "liver_and_thyroid" in notes_of(plan(anc=0))


def test_note_second_primary_malignancies() -> None:
    """Close follow-up for second primary malignancies goes with every plan."""
    assert KimMonitoring.SECOND_PRIMARY_MALIGNANCIES in given(plan(cycle=9)).monitoring
    assert "second_primary_malignancies" in notes_of(plan(anc=0))


def test_a_count_in_another_unit_is_doubted() -> None:
    """An ANC of 50 may be 50 cells/uL or a slip: the plan asks to check the unit."""
    assert InputCaution.CHECK_UNIT in given(plan(anc=50)).cautions
