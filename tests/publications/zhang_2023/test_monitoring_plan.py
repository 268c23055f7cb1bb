"""Monitoring, patient by patient: each row and note of sections 5 and 6."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules.clinical.care import Interval, TimeUnit
from lenarules.language.errors import OutOfDomain
from lenarules.publications.zhang_2023 import MONITORING_TABLE, monitoring_plan
from lenarules.publications.zhang_2023.advice import (
    ZhangCaution,
    ZhangMonitoring,
    ZhangSupportiveCare,
)
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.clinical.monitoring import MonitoringPlan

USUAL: dict[str, Any] = {
    "week": 4,
    "hepatitis_b": False,
    "viral_liver_infection": False,
    "hepatotoxic_drugs": False,
    "high_tumour_load": False,
}
BASELINE = {"week": 0}


def ask(**facts: Any) -> Decision[MonitoringPlan]:
    """Ask for a patient who differs from the usual one in these facts."""
    return monitoring_plan(**(USUAL | facts))


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row and each note."""
    assert untested(MONITORING_TABLE, globals()) == []


@pytest.mark.parametrize("week", [0, 1, 7, 8])
def test_row_first_8_weeks(week: int) -> None:
    """Complete blood counts weekly at baseline and during the first 8 weeks."""
    answer = ask(week=week)
    assert stands_on(answer) == ("first_8_weeks", "PUBLISHED", "", "")
    assert given(answer).blood_counts == Interval(1, TimeUnit.WEEK)
    assert given(answer).more_often is False


@pytest.mark.parametrize("week", [9, 10, 4_000])
def test_row_thereafter(week: int) -> None:
    """And monthly thereafter; a month is not turned into weeks."""
    answer = ask(week=week)
    assert stands_on(answer) == ("thereafter", "PUBLISHED", "", "")
    assert given(answer).blood_counts == Interval(1, TimeUnit.MONTH)


@pytest.mark.parametrize("week", [0, 8, 9])
def test_note_blood_count_contents(week: int) -> None:
    """White cells, platelets, haemoglobin and haematocrit belong to every count."""
    assert ZhangMonitoring.BLOOD_COUNT_CONTENTS in given(ask(week=week)).monitoring


@pytest.mark.parametrize(("week", "held"), [(0, True), (1, False)])
def test_note_thyroid_before(week: int, held: bool) -> None:
    """Comorbidities of the thyroid are managed before treatment."""
    answer = ask(week=week)
    assert ("thyroid.before" in notes_of(answer)) is held
    assert (ZhangSupportiveCare.THYROID_COMORBIDITIES in given(answer).supportive_care) is held


@pytest.mark.parametrize("week", [0, 30])
def test_note_thyroid_function(week: int) -> None:
    """Thyroid function is watched at baseline and during treatment."""
    assert ZhangMonitoring.THYROID_FUNCTION in given(ask(week=week)).monitoring


@pytest.mark.parametrize("high", [True, False])
def test_note_tumour_lysis(high: bool) -> None:
    """With a high tumour load: close monitoring, caution and precautions."""
    outcome = given(ask(high_tumour_load=high))
    assert (ZhangMonitoring.TUMOUR_LYSIS in outcome.monitoring) is high
    assert (ZhangCaution.TUMOUR_LYSIS in outcome.cautions) is high


@pytest.mark.parametrize(("week", "held"), [(0, True), (1, False)])
def test_note_second_tumour(week: int, held: bool) -> None:
    """The risk of a second malignancy is weighed when treatment is considered."""
    assert (ZhangCaution.SECOND_TUMOUR in given(ask(week=week)).cautions) is held


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ({}, False),
        ({"viral_liver_infection": True}, True),
        ({"hepatotoxic_drugs": True}, True),
        ({"hepatitis_b": True}, True),
    ],
)
def test_note_liver_function_at_risk(facts: dict[str, bool], held: bool) -> None:
    """Liver function in viral liver infection, hepatitis B included, and with harmful drugs."""
    assert (ZhangMonitoring.LIVER_FUNCTION_AT_RISK in given(ask(**facts)).monitoring) is held


@pytest.mark.parametrize("facts", [{}, {"hepatitis_b": True}, {"week": 100}])
def test_note_liver_function(facts: dict[str, Any]) -> None:
    """Liver function is named to everyone, at the clinician's indication."""
    assert ZhangMonitoring.LIVER_FUNCTION in given(ask(**facts)).monitoring


def test_note_infection() -> None:
    """All patients seek attention at the first sign of infection."""
    assert ZhangMonitoring.FIRST_SIGN_OF_INFECTION in given(ask()).monitoring


@pytest.mark.parametrize("held", [True, False])
def test_note_hepatitis_b(held: bool) -> None:
    """With hepatitis B, past or present: caution, and its signs watched closely."""
    outcome = given(ask(hepatitis_b=held, week=100))
    assert (ZhangMonitoring.HEPATITIS_B_SIGNS in outcome.monitoring) is held
    assert (ZhangCaution.HEPATITIS_B_HISTORY in outcome.cautions) is held


@pytest.mark.parametrize("held", [True, False])
def test_note_hepatitis_b_specialist(held: bool) -> None:
    """With hepatitis B the specialist is named for whoever tests positive."""
    care = given(ask(hepatitis_b=held)).supportive_care
    assert (ZhangSupportiveCare.HEPATITIS_SPECIALIST_IF_POSITIVE in care) is held


def test_the_other_viral_infection_is_not_hepatitis_b() -> None:
    """Hepatitis B alone contradicts nothing: the other flag is of another virus."""
    (fact,) = (fact for fact in MONITORING_TABLE.facts if fact.name == "viral_liver_infection")
    assert "another viral liver infection" in fact.label


def test_note_elderly() -> None:
    """No age is printed: renal function and caution are said to everyone, of the elderly."""
    outcome = given(ask())
    assert ZhangMonitoring.RENAL_FUNCTION_OF_THE_ELDERLY in outcome.monitoring
    assert outcome.cautions == {ZhangCaution.ELDERLY_DOSE}


def test_the_week_has_a_range() -> None:
    """A week before baseline is refused."""
    with pytest.raises(OutOfDomain, match="week"):
        ask(week=-1)
