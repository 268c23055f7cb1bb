"""The starting dose of maintenance, patient by patient: each row, reading and note."""

from __future__ import annotations

from math import nextafter
from typing import TYPE_CHECKING, Any

import pytest

from lenarules import Strength
from lenarules.publications.jones_2021 import STARTING_DOSE_TABLE, starting_dose
from lenarules.publications.jones_2021.advice import JonesCaution
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision, StartingDose

TEN, FIVE = (10, 1, 1, 28, 28), (5, 1, 1, 28, 28)
TO_EVERYBODY = {
    JonesCaution.TWENTY_ONE_DAYS_DEEMED_SAFER,
    JonesCaution.BEST_ABSORBED_FASTING,
    JonesCaution.NO_CHANGE_FOR_AGE_LIVER_OR_DRUGS,
    JonesCaution.NOT_AFTER_REFRACTORY_DISEASE,
    JonesCaution.COUNSEL_ON_SECOND_CANCERS,
}


def start(clearance: Any = 90, on_dialysis: bool = False) -> Decision[StartingDose]:
    """Ask for the starting dose at a creatinine clearance."""
    return starting_dose(creatinine_clearance=clearance, on_dialysis=on_dialysis)


def dose(answer: Decision[StartingDose]) -> tuple[int, int, int, int, int]:
    """Return mg, the interval in days, first and last day and the length of the cycle."""
    each = given(answer).dose
    return each.mg, each.every_days, each.first_day, each.last_day, each.cycle_days


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(STARTING_DOSE_TABLE, globals()) == []


@pytest.mark.parametrize("clearance", [50, nextafter(50, 51), 90, 400])
def test_row_table_2_start(clearance: float) -> None:
    """Table 2: 10 mg daily, 28 days continuous, from 50 mL/min on; 15 mg after 3 cycles."""
    answer = start(clearance)
    assert (*stands_on(answer), dose(answer)) == ("table_2.start", "PUBLISHED", "", "", TEN)
    later = given(answer).escalation
    assert later is not None
    assert (later.outcome.mg, later.strength, later.cite.footnote) == (15, Strength.MAY, "**")
    assert later.outcome.mg_per_cycle == 15 * 28


def test_row_renal_impairment() -> None:
    """Section 6.2: below 50 mL/min 10 mg once daily."""
    assert stands_on(start(49))[0] == "renal_impairment"
    assert stands_on(start(50))[0] != "renal_impairment"


def test_row_end_stage() -> None:
    """Section 6.2: below 30 mL/min requiring dialysis 5 mg once daily."""
    answer = start(10, on_dialysis=True)
    assert (stands_on(answer)[0], dose(answer)) == ("end_stage", FIVE)


@pytest.mark.parametrize("clearance", [30, nextafter(30, 31), 40, nextafter(50, 49)])
def test_resolution_renal_impairment_ten(clearance: float) -> None:
    """From 30 to below 50 mL/min the same 10 mg, and the increase to 15 mg is not announced."""
    answer = start(clearance)
    expected = "renal_impairment", "OVERLAP", "renal_impairment.ten", "SAFEST"
    assert (stands_on(answer), dose(answer)) == (expected, TEN)
    assert given(answer).escalation is None


@pytest.mark.parametrize("clearance", [0, 20, nextafter(30, 29)])
def test_resolution_severe_no_dialysis(clearance: float) -> None:
    """Below 30 mL/min without dialysis two doses are printed: the less is given."""
    answer = start(clearance)
    expected = "end_stage", "OVERLAP", "severe.no_dialysis", "SAFEST"
    assert (stands_on(answer), dose(answer)) == (expected, FIVE)
    assert (given(answer).escalation, given(answer).after_dialysis) == (None, False)


@pytest.mark.parametrize("clearance", [0, nextafter(30, 29)])
def test_resolution_end_stage_five(clearance: float) -> None:
    """The sentence on end-stage renal failure comes before those on everybody and below 50."""
    answer = start(clearance, on_dialysis=True)
    expected = "end_stage", "OVERLAP", "end_stage.five", "OWN_TEXT"
    assert (stands_on(answer), dose(answer)) == (expected, FIVE)


@pytest.mark.parametrize(
    ("clearance", "basis"),
    [(30, "OVERLAP"), (49, "OVERLAP"), (50, "OVERRIDE"), (90, "OVERRIDE")],
)
def test_resolution_dialysis_five(clearance: int, basis: str) -> None:
    """On dialysis 5 mg at any clearance: van de Donk, Table 4, row Dialysis."""
    answer = start(clearance, on_dialysis=True)
    expected = "end_stage", basis, "dialysis.five", "SIBLING"
    assert (stands_on(answer), dose(answer)) == (expected, FIVE)
    assert given(answer).escalation is None


@pytest.mark.parametrize("clearance", [0, 30, 50, 90])
def test_note_after_dialysis(clearance: int) -> None:
    """Section 6.2, last sentence: on dialysis the drug is given after it."""
    assert given(start(clearance, on_dialysis=True)).after_dialysis
    assert "after_dialysis" in notes_of(start(clearance, on_dialysis=True))
    assert "after_dialysis" not in notes_of(start(clearance))


@pytest.mark.parametrize(
    ("clearance", "on_dialysis", "held"),
    [(29, False, True), (30, False, False), (29, True, True), (90, True, True)],
)
def test_note_no_phase_3_study(clearance: int, on_dialysis: bool, held: bool) -> None:
    """Section 6.2, fourth sentence, goes with the dose of end-stage renal failure."""
    answer = start(clearance, on_dialysis)
    assert ("no_phase_3_study" in notes_of(answer)) is held
    caution = JonesCaution.NO_PHASE_3_STUDY_ON_DIALYSIS
    assert (caution in given(answer).cautions) is held


def test_note_twenty_one_days() -> None:
    """Section 5.1: 21 of 28 days were deemed safer in phase I; told, and the days stay 28."""
    answer = start()
    assert "twenty_one_days" in notes_of(answer)
    assert given(answer).dose.last_day == 28


def test_note_fasting() -> None:
    """Section 3, first sentences: best absorbed under fasting conditions."""
    assert "fasting" in notes_of(start())


def test_note_no_other_alteration() -> None:
    """Section 3, last sentence: no alteration for age, mild hepatic impairment or drugs."""
    assert "no_other_alteration" in notes_of(start(20))


def test_note_refractory_disease() -> None:
    """Section 4: not indicated in patients who have previously been refractory."""
    assert "refractory_disease" in notes_of(start(40))


@pytest.mark.parametrize("clearance", [20, 40, 90])
def test_note_second_cancers(clearance: int) -> None:
    """Section 9.3: patients are counselled on second cancers; it stands with all cautions."""
    answer = start(clearance)
    assert "second_cancers" in notes_of(answer)
    assert given(answer).cautions >= TO_EVERYBODY
