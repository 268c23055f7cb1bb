"""Hepatitis B, patient by patient: each row, reading and note of section 5, Infections."""

from __future__ import annotations

import pytest

from lenarules import Strength
from lenarules.publications.zhang_2023 import (
    HEPATITIS_B_TABLE,
    HepatitisBCourse,
    HepatitisBKind,
    HepatitisBStatus,
    hepatitis_b,
)
from lenarules.publications.zhang_2023.advice import (
    ZhangCaution,
    ZhangMonitoring,
    ZhangSupportiveCare,
)
from tests.publications.kim_2015.strategies import given, notes_of, referred, stands_on, untested

NOT_TESTED, NEGATIVE, PAST, POSITIVE = HepatitisBStatus
BEFORE, QUIET, ACTIVE, LIVER_FAILURE = HepatitisBCourse


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(HEPATITIS_B_TABLE, globals()) == []


def test_row_liver_failure() -> None:
    """Acute liver failure after a prior infection led to discontinuation."""
    answer = hepatitis_b(status=PAST, course=LIVER_FAILURE)
    assert stands_on(answer)[0] == "liver_failure"
    assert given(answer).kind is HepatitisBKind.DISCONTINUE


def test_row_clarify() -> None:
    """The status is clarified before treatment."""
    answer = hepatitis_b(status=NOT_TESTED, course=BEFORE)
    assert stands_on(answer) == ("clarify", "PUBLISHED", "", "")
    assert given(answer).kind is HepatitisBKind.CLARIFY_FIRST
    assert given(answer).headline.endswith("before lenalidomide is given")


@pytest.mark.parametrize("course", [BEFORE, QUIET])
def test_row_positive(course: HepatitisBCourse) -> None:
    """Who tests positive is for a specialist."""
    answer = hepatitis_b(status=POSITIVE, course=course)
    assert stands_on(answer) == ("positive", "PUBLISHED", "", "")
    assert given(answer).kind is HepatitisBKind.CONSULT_SPECIALIST


@pytest.mark.parametrize("course", [BEFORE, QUIET])
def test_row_history(course: HepatitisBCourse) -> None:
    """After an infection, anti-HBc alone included, lenalidomide is used with caution."""
    answer = hepatitis_b(status=PAST, course=course)
    assert stands_on(answer) == ("history", "PUBLISHED", "", "")
    assert given(answer).kind is HepatitisBKind.WITH_CAUTION


@pytest.mark.parametrize(("status", "basis"), [(PAST, "OVERLAP"), (POSITIVE, "OVERRIDE")])
def test_resolution_liver_failure_prior_infection(status: HepatitisBStatus, basis: str) -> None:
    """What was done after a prior infection is done, a positive test included."""
    answer = hepatitis_b(status=status, course=LIVER_FAILURE)
    expected = "liver_failure", basis, "liver_failure.prior_infection", "SAFEST"
    assert (stands_on(answer), given(answer).kind) == (expected, HepatitisBKind.DISCONTINUE)


@pytest.mark.parametrize("status", [NOT_TESTED, NEGATIVE])
def test_resolution_liver_failure_other(status: HepatitisBStatus) -> None:
    """Acute liver failure without a known infection: no drug, discontinuing is an option."""
    answer = hepatitis_b(status=status, course=LIVER_FAILURE)
    assert stands_on(answer) == ("", "GAP", "liver_failure.other", "SAFEST")
    assert given(answer).kind is HepatitisBKind.SUSPEND
    assert [o.outcome.kind for o in given(answer).options] == [HepatitisBKind.DISCONTINUE]


@pytest.mark.parametrize("status", [PAST, POSITIVE])
def test_resolution_active_prior_infection(status: HepatitisBStatus) -> None:
    """Signs of an active infection: no drug rather than caution."""
    answer = hepatitis_b(status=status, course=ACTIVE)
    assert stands_on(answer) == ("", "OVERRIDE", "active.prior_infection", "SAFEST")
    assert given(answer).kind is HepatitisBKind.SUSPEND
    (option,) = given(answer).options
    assert (option.outcome.kind, option.strength) == (HepatitisBKind.DISCONTINUE, Strength.MAY)


@pytest.mark.parametrize("status", [NOT_TESTED, NEGATIVE])
def test_resolution_active_other(status: HepatitisBStatus) -> None:
    """A negative or missing test does not answer for signs."""
    answer = hepatitis_b(status=status, course=ACTIVE)
    assert stands_on(answer) == ("", "GAP", "active.other", "SAFEST")
    assert given(answer).kind is HepatitisBKind.SUSPEND


def test_resolution_not_clarified_in_treatment() -> None:
    """On treatment and never tested: the clinician decides whether to hold meanwhile."""
    answer = hepatitis_b(status=NOT_TESTED, course=QUIET)
    assert stands_on(answer) == ("", "GAP", "not_clarified_in_treatment", "REFER")
    assert [o.outcome.kind for o in referred(answer).options] == [HepatitisBKind.CLARIFY_FIRST]
    assert referred(answer).advice == {
        ZhangMonitoring.HEPATITIS_B_SIGNS,
        ZhangCaution.STATUS_TO_BE_CLARIFIED,
    }


def test_the_referral_repeats_the_printed_row() -> None:
    """The option of the question is the printed row."""
    (option,) = referred(hepatitis_b(status=NOT_TESTED, course=QUIET)).options
    row = HEPATITIS_B_TABLE.row("clarify")
    assert option.row == HEPATITIS_B_TABLE.full_id(row)
    assert option.outcome.kind is HepatitisBKind.CLARIFY_FIRST
    assert (option.cite, option.printed) == (row.cite, row.printed)


@pytest.mark.parametrize("course", [BEFORE, QUIET])
def test_resolution_negative(course: HepatitisBCourse) -> None:
    """Of a negative patient nothing is asked."""
    answer = hepatitis_b(status=NEGATIVE, course=course)
    assert stands_on(answer) == ("", "GAP", "negative", "OWN_TEXT")
    assert given(answer).kind is HepatitisBKind.NOTHING_PRINTED


@pytest.mark.parametrize(
    ("status", "held"), [(PAST, True), (POSITIVE, True), (NEGATIVE, False), (NOT_TESTED, False)]
)
def test_note_liver_failure_antivirals(status: HepatitisBStatus, held: bool) -> None:
    """Antiviral therapy in liver failure after an infection."""
    outcome = given(hepatitis_b(status=status, course=LIVER_FAILURE))
    assert (ZhangSupportiveCare.ANTIVIRALS_FOR_HEPATITIS_B in outcome.supportive_care) is held


@pytest.mark.parametrize(
    ("status", "course", "held"),
    [
        (POSITIVE, BEFORE, False),
        (POSITIVE, QUIET, False),
        (POSITIVE, ACTIVE, True),
        (PAST, BEFORE, False),
        (PAST, ACTIVE, True),
        (NEGATIVE, ACTIVE, True),
        (NEGATIVE, QUIET, False),
        *((status, LIVER_FAILURE, True) for status in HepatitisBStatus),
    ],
)
def test_note_specialist(status: HepatitisBStatus, course: HepatitisBCourse, held: bool) -> None:
    """Signs and liver failure ask for the specialist, who is the answer to a positive test."""
    assert ("specialist" in notes_of(hepatitis_b(status=status, course=course))) is held


@pytest.mark.parametrize("course", HepatitisBCourse)
def test_the_specialist_is_named_once_after_a_positive_test(course: HepatitisBCourse) -> None:
    """The line on the specialist stands in the answer once."""
    said = given(hepatitis_b(status=POSITIVE, course=course)).in_words().lower()
    assert said.count("consult a specialist") == 1


@pytest.mark.parametrize(
    ("status", "course", "held"),
    [
        (POSITIVE, BEFORE, True),
        (POSITIVE, QUIET, True),
        (POSITIVE, ACTIVE, False),
        (POSITIVE, LIVER_FAILURE, False),
        (PAST, QUIET, False),
        (NEGATIVE, QUIET, False),
    ],
)
def test_note_positive_caution(
    status: HepatitisBStatus, course: HepatitisBCourse, held: bool
) -> None:
    """Who tests positive is told of caution too, which is the answer to a history."""
    outcome = given(hepatitis_b(status=status, course=course))
    assert (ZhangCaution.HEPATITIS_B_HISTORY in outcome.cautions) is held


@pytest.mark.parametrize("course", HepatitisBCourse)
@pytest.mark.parametrize("status", HepatitisBStatus)
def test_note_status_to_be_clarified(course: HepatitisBCourse, status: HepatitisBStatus) -> None:
    """Whoever was not tested is told so in every course."""
    held = status is NOT_TESTED
    assert ("status_to_be_clarified" in notes_of(hepatitis_b(status=status, course=course))) is held


@pytest.mark.parametrize("course", HepatitisBCourse)
@pytest.mark.parametrize(("status", "held"), [(PAST, True), (POSITIVE, True), (NEGATIVE, False)])
def test_note_close_monitoring(
    course: HepatitisBCourse, status: HepatitisBStatus, held: bool
) -> None:
    """Whoever has or had the infection is watched throughout."""
    outcome = given(hepatitis_b(status=status, course=course))
    assert (ZhangMonitoring.HEPATITIS_B_SIGNS in outcome.monitoring) is held
