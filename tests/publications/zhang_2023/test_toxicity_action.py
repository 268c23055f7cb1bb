"""Adverse events, one by one: each row, reading and note of section 5."""

from __future__ import annotations

import pytest

from lenarules import Strength
from lenarules.clinical.toxicity import ToxicityKind
from lenarules.language.errors import InconsistentInput
from lenarules.publications.zhang_2023 import TOXICITY_TABLE, ZhangToxicity, toxicity_action
from lenarules.publications.zhang_2023.advice import ZhangCaution, ZhangSupportiveCare
from tests.publications.kim_2015.strategies import given, notes_of, referred, stands_on, untested

SEVERE = (ZhangToxicity.SEVERE_NEUTROPENIA, ZhangToxicity.SEVERE_THROMBOCYTOPENIA)
BASELINE = ZhangToxicity.LIVER_TESTS_AT_BASELINE


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(TOXICITY_TABLE, globals()) == []


@pytest.mark.parametrize("event", SEVERE)
def test_row_cytopenia_grade_3_4(event: ZhangToxicity) -> None:
    """Grade 3 or 4: an experienced physician with the package insert; no dose is printed."""
    answer = toxicity_action(event=event)
    assert stands_on(answer) == ("cytopenia.grade_3_4", "PUBLISHED", "", "")
    assert ZhangCaution.EXPERIENCED_PHYSICIAN in referred(answer).advice
    assert referred(answer).options == ()


def test_row_liver_tests_abnormal() -> None:
    """Abnormal liver tests were reversible with suspension: reported, not recommended."""
    answer = toxicity_action(event=ZhangToxicity.ABNORMAL_LIVER_TESTS)
    assert stands_on(answer)[:2] == ("liver_tests.abnormal", "COMPLETED")
    assert answer.row is not None
    assert (answer.row.strength, answer.row.open != "") == (Strength.MAY, True)


def test_row_liver_tests_baseline() -> None:
    """Back to baseline, a lower dose may be considered: given when asked for."""
    answer = toxicity_action(event=BASELINE, restart_lower=True)
    assert stands_on(answer) == ("liver_tests.baseline", "PUBLISHED", "", "")
    assert given(answer).kind is ToxicityKind.RESTART_LOWER


def test_row_infection_first_sign() -> None:
    """The sentence on infections says nothing of lenalidomide."""
    answer = toxicity_action(event=ZhangToxicity.FIRST_SIGN_OF_INFECTION)
    assert stands_on(answer)[:2] == ("infection.first_sign", "COMPLETED")


def test_row_zoster_complicated() -> None:
    """Complicated zoster requires a suspension or a permanent discontinuation."""
    answer = toxicity_action(event=ZhangToxicity.COMPLICATED_ZOSTER)
    assert answer.row is not None
    assert (answer.row.strength, answer.row.open != "") == (Strength.MUST, True)


def test_resolution_neutropenia_below_grade_3() -> None:
    """Dose adjustments are printed from grade 3 on."""
    answer = toxicity_action(event=ZhangToxicity.NEUTROPENIA)
    assert stands_on(answer) == ("", "GAP", "neutropenia.below_grade_3", "OWN_TEXT")
    assert given(answer).kind is ToxicityKind.CONTINUE


def test_resolution_liver_tests_suspend() -> None:
    """What was done is read as what to do, in any degree."""
    answer = toxicity_action(event=ZhangToxicity.ABNORMAL_LIVER_TESTS)
    assert stands_on(answer)[2:] == ("liver_tests.suspend", "SAFEST")
    assert given(answer).kind is ToxicityKind.SUSPEND


def test_resolution_liver_tests_restart_not_asked() -> None:
    """Until it is asked for, the suspension stands and the lower dose is an option."""
    answer = toxicity_action(event=BASELINE)
    expected = "", "OVERRIDE", "liver_tests.restart_not_asked", "SAFEST"
    assert (stands_on(answer), given(answer).kind) == (expected, ToxicityKind.SUSPEND)
    (option,) = given(answer).options
    assert (option.outcome.kind, option.strength) == (ToxicityKind.RESTART_LOWER, Strength.MAY)


def test_resolution_infection_refer() -> None:
    """Whether drug is held at the first sign of infection is not printed."""
    answer = toxicity_action(event=ZhangToxicity.FIRST_SIGN_OF_INFECTION)
    assert stands_on(answer)[2:] == ("infection.refer", "REFER")
    assert "nothing on lenalidomide" in referred(answer).question


def test_resolution_zoster_suspend() -> None:
    """Both of the menu give no drug: suspend, with the permanent stop in the options."""
    answer = toxicity_action(event=ZhangToxicity.COMPLICATED_ZOSTER)
    expected = "zoster.complicated", "COMPLETED", "zoster.suspend", "SAFEST"
    assert (stands_on(answer), given(answer).kind) == (expected, ToxicityKind.SUSPEND)
    (option,) = given(answer).options
    assert option.outcome.kind is ToxicityKind.DISCONTINUE_FOR_GOOD
    assert option.strength is Strength.MAY


def test_the_option_in_zoster_repeats_the_printed_row() -> None:
    """The option cites the printed row; one of two that are required is not required itself."""
    (option,) = given(toxicity_action(event=ZhangToxicity.COMPLICATED_ZOSTER)).options
    row = TOXICITY_TABLE.row("zoster.complicated")
    assert option.row == TOXICITY_TABLE.full_id(row)
    assert (option.cite, option.printed) == (row.cite, row.printed)


@pytest.mark.parametrize("event", ZhangToxicity)
def test_note_growth_factor(event: ZhangToxicity) -> None:
    """Growth factors are considered in any neutropenia and in nothing else."""
    neutropenia = event in (ZhangToxicity.NEUTROPENIA, ZhangToxicity.SEVERE_NEUTROPENIA)
    assert ("growth_factor" in notes_of(toxicity_action(event=event))) is neutropenia


IN_NEUTROPENIA = {
    ZhangCaution.KIM_INTERRUPTS_IN_NEUTROPENIA,
    ZhangCaution.JONES_INTERRUPTS_IN_NEUTROPENIA,
}
AT_LOW_PLATELETS = {
    ZhangCaution.KIM_ON_LOW_PLATELETS,
    ZhangCaution.JONES_INTERRUPTS_AT_LOW_PLATELETS,
}


def test_note_neutropenia_siblings() -> None:
    """Neutropenia of grade 3 or 4 comes with the counts at which the siblings hold the drug."""
    advice = referred(toxicity_action(event=ZhangToxicity.SEVERE_NEUTROPENIA)).advice
    assert advice >= IN_NEUTROPENIA
    assert not AT_LOW_PLATELETS & advice
    assert all("500" in caution.label for caution in IN_NEUTROPENIA)


def test_note_thrombocytopenia_siblings() -> None:
    """Thrombocytopenia of grade 3 or 4 comes with the count below which the siblings act."""
    advice = referred(toxicity_action(event=ZhangToxicity.SEVERE_THROMBOCYTOPENIA)).advice
    assert advice >= AT_LOW_PLATELETS
    assert not IN_NEUTROPENIA & advice
    assert all("30,000" in caution.label for caution in AT_LOW_PLATELETS)


def test_note_infection_attention() -> None:
    """Immediate attention and empirical treatment go with the question."""
    answer = toxicity_action(event=ZhangToxicity.FIRST_SIGN_OF_INFECTION)
    assert referred(answer).advice == {ZhangSupportiveCare.SEEK_ATTENTION}


def test_note_zoster_antivirals() -> None:
    """Antiviral therapy goes with complicated zoster."""
    answer = toxicity_action(event=ZhangToxicity.COMPLICATED_ZOSTER)
    assert given(answer).supportive_care == {ZhangSupportiveCare.ANTIVIRALS_FOR_ZOSTER}


@pytest.mark.parametrize("event", [event for event in ZhangToxicity if event is not BASELINE])
def test_a_restart_needs_liver_tests_at_baseline(event: ZhangToxicity) -> None:
    """A restart that nothing prints is refused."""
    with pytest.raises(InconsistentInput, match="baseline"):
        toxicity_action(event=event, restart_lower=True)


AT_THE_LIVER = (ZhangToxicity.ABNORMAL_LIVER_TESTS, BASELINE)


@pytest.mark.parametrize("event", ZhangToxicity)
def test_note_liver_tests_asymptomatic(event: ZhangToxicity) -> None:
    """The sentence on liver tests is of those without symptoms, and both events say so."""
    held = "liver_tests.asymptomatic" in notes_of(toxicity_action(event=event))
    assert held is (event in AT_THE_LIVER)


@pytest.mark.parametrize("event", ZhangToxicity)
def test_note_liver_tests_failure(event: ZhangToxicity) -> None:
    """Both liver events tell of deaths in liver failure, and who asks of hepatitis B."""
    held = "liver_tests.failure" in notes_of(toxicity_action(event=event))
    assert held is (event in AT_THE_LIVER)


@pytest.mark.parametrize(
    ("event", "restart"), [(AT_THE_LIVER[0], False), (BASELINE, False), (BASELINE, True)]
)
def test_both_liver_cautions_are_in_the_answer(event: ZhangToxicity, restart: bool) -> None:
    """Suspended or restarted at a lower dose, the two cautions come with it."""
    assert given(toxicity_action(event=event, restart_lower=restart)).cautions == {
        ZhangCaution.LIVER_TESTS_WITHOUT_SYMPTOMS,
        ZhangCaution.LIVER_FAILURE,
    }
