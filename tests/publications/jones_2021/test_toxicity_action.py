"""Adverse events, patient by patient: each row, reading and note of sections 5.5, 5.8 and 6.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import Strength
from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.errors import InconsistentInput
from lenarules.publications.jones_2021 import ADVERSE_EVENTS_TABLE, JonesEvent, toxicity_action
from lenarules.publications.jones_2021.advice import (
    JonesCaution,
    JonesMonitoring,
    JonesSupportiveCare,
)
from tests.publications.kim_2015.strategies import given, notes_of, referred, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision

RASHES = [JonesEvent.MILD_RASH, JonesEvent.OTHER_RASH, JonesEvent.HIGH_GRADE_RASH]
OTHERS = [event for event in JonesEvent if event not in RASHES]
GO_ON = "Continue lenalidomide at the same dose"
PAUSE = "Suspend lenalidomide"
STOP = "Discontinue lenalidomide"


def ask(event: JonesEvent, refractory: bool = False) -> Decision[ToxicityAction]:
    """Ask what to do about an event."""
    return toxicity_action(event=event, refractory=refractory)


def choices(options: tuple[Any, ...]) -> list[tuple[str, str]]:
    """Return the options, each in one line with its strength."""
    return [(option.outcome.headline, option.strength.name) for option in options]


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(ADVERSE_EVENTS_TABLE, globals()) == []


def test_row_diarrhoea() -> None:
    """Section 5.5: diarrhoea is recognised and investigated; bile salt binders may reverse it."""
    answer = ask(JonesEvent.DIARRHOEA)
    assert stands_on(answer)[0] == "diarrhoea"
    assert given(answer).monitoring == {JonesMonitoring.INVESTIGATE_DIARRHOEA}
    assert given(answer).supportive_care == {JonesSupportiveCare.BILE_SALT_BINDERS}


def test_row_mild_rash() -> None:
    """Section 5.8: a mild rash gets an oral antihistamine and/or topical steroids."""
    answer = ask(JonesEvent.MILD_RASH)
    assert stands_on(answer)[0] == "mild_rash"
    assert given(answer).supportive_care == {
        JonesSupportiveCare.ANTIHISTAMINE_OR_TOPICAL_STEROIDS,
    }


@pytest.mark.parametrize("event", RASHES)
@pytest.mark.parametrize("refractory", [False, True])
def test_row_oral_steroids_and_pause(event: JonesEvent, refractory: bool) -> None:
    """Section 5.8: a pause with oral steroids, then a lower dose, is an option of every rash."""
    outcome: Any = ask(event, refractory).outcome
    assert (PAUSE, "MAY") in choices(outcome.options)
    (paused,) = (o.outcome for o in outcome.options if o.outcome.headline == PAUSE)
    assert paused.kind is ToxicityKind.SUSPEND
    assert paused.supportive_care == {
        JonesSupportiveCare.ORAL_STEROIDS,
        JonesSupportiveCare.LOWER_DOSE_AFTER_THE_PAUSE,
    }


@pytest.mark.parametrize("event", RASHES)
@pytest.mark.parametrize("refractory", [False, True])
def test_row_cessation(event: JonesEvent, refractory: bool) -> None:
    """Section 5.8: cessation may be required where the rash is refractory or of high grade."""
    outcome: Any = ask(event, refractory).outcome
    expected = refractory or event is JonesEvent.HIGH_GRADE_RASH
    assert ((STOP, "MAY") in choices(outcome.options)) is expected


def test_row_intolerance_or_allergy() -> None:
    """Section 6.3: intolerance and allergy are contraindications."""
    answer = ask(JonesEvent.INTOLERANCE_OR_ALLERGY)
    assert stands_on(answer)[0] == "intolerance_or_allergy"
    assert given(answer).kind is ToxicityKind.DO_NOT_START


def test_row_desensitisation() -> None:
    """Section 6.3: tentative, controlled desensitisation is an option."""
    (option,) = given(ask(JonesEvent.INTOLERANCE_OR_ALLERGY)).options
    assert option.strength is Strength.MAY
    assert option.outcome.in_words() == "Tentative, controlled desensitisation"


def test_row_hepatic_impairment() -> None:
    """Section 6.3: no dose alteration in hepatic impairment."""
    answer = ask(JonesEvent.HEPATIC_IMPAIRMENT)
    assert stands_on(answer) == ("hepatic_impairment", "PUBLISHED", "", "")
    assert given(answer).kind is ToxicityKind.CONTINUE


def test_resolution_diarrhoea_continue() -> None:
    """No change is printed for diarrhoea: Kim manages it without one, severe cases apart."""
    answer = ask(JonesEvent.DIARRHOEA)
    assert stands_on(answer) == ("diarrhoea", "COMPLETED", "diarrhoea.continue", "SIBLING")
    assert given(answer).kind is ToxicityKind.CONTINUE
    assert given(answer).cautions == {JonesCaution.SEVERE_IS_LEFT_TO_THE_PHYSICIAN}
    assert "not severe" in JonesCaution.SEVERE_IS_LEFT_TO_THE_PHYSICIAN.label
    assert JonesCaution.SEVERE_IS_LEFT_TO_THE_PHYSICIAN.cite.paper == "kim_2015"


def test_resolution_mild_rash_continue() -> None:
    """With a mild rash lenalidomide goes on; the pause is an option."""
    answer = ask(JonesEvent.MILD_RASH)
    assert stands_on(answer) == ("mild_rash", "OVERLAP", "mild_rash.continue", "OWN_TEXT")
    assert given(answer).headline == GO_ON
    assert choices(given(answer).options) == [(PAUSE, "MAY")]


def test_resolution_rash_between() -> None:
    """Between mild and high grade nothing is recommended: treat or pause is left open."""
    answer = ask(JonesEvent.OTHER_RASH)
    assert stands_on(answer) == ("", "OVERRIDE", "rash.between", "REFER")
    assert choices(referred(answer).options) == [(GO_ON, "SHOULD"), (PAUSE, "MAY")]


@pytest.mark.parametrize(
    ("event", "refractory"),
    [(event, True) for event in RASHES] + [(JonesEvent.HIGH_GRADE_RASH, False)],
)
def test_resolution_rash_refractory_or_high_grade(event: JonesEvent, refractory: bool) -> None:
    """A refractory or high grade rash: pause or stop is left to the clinician."""
    answer = ask(event, refractory)
    expected = "", "OVERLAP", "rash.refractory_or_high_grade", "REFER"
    assert stands_on(answer) == expected
    assert choices(referred(answer).options) == [(PAUSE, "MAY"), (STOP, "MAY")]
    assert "Neither gives it during the rash" in referred(answer).question
    assert "restart" not in referred(answer).question


def test_resolution_severe_skin_reaction_stop() -> None:
    """Necrolysis and Stevens-Johnson: no action is printed; Zhang stops for good."""
    answer = ask(JonesEvent.SEVERE_SKIN_REACTION)
    assert stands_on(answer) == ("", "GAP", "severe_skin_reaction.stop", "SIBLING")
    assert given(answer).kind is ToxicityKind.DISCONTINUE_FOR_GOOD
    assert JonesEvent.SEVERE_SKIN_REACTION.value.endswith("suspected or proven")


def test_resolution_allergy_not_given() -> None:
    """The contraindication is the answer; desensitisation never is."""
    answer = ask(JonesEvent.INTOLERANCE_OR_ALLERGY)
    expected = "intolerance_or_allergy", "OVERLAP", "allergy.not_given", "OWN_TEXT"
    assert stands_on(answer) == expected


@pytest.mark.parametrize("event", JonesEvent)
def test_note_other_causes(event: JonesEvent) -> None:
    """Section 5.8: other causes are reviewed for a rash, and nothing else."""
    answer = ask(event)
    outcome: Any = answer.outcome
    told = getattr(outcome, "advice", None) or outcome.cautions
    assert ("other_causes" in notes_of(answer)) is (event in RASHES)
    assert (JonesCaution.REVIEW_OTHER_CAUSES in told) is (event in RASHES)


def test_note_mild_hepatic_impairment() -> None:
    """Section 3 prints of mild hepatic impairment what 6.3 prints of any: told."""
    answer = ask(JonesEvent.HEPATIC_IMPAIRMENT)
    assert "mild_hepatic_impairment" in notes_of(answer)
    assert JonesCaution.LIVER_PRINTED_TWICE in given(answer).cautions


@pytest.mark.parametrize("event", JonesEvent)
def test_note_liver_tests_on_treatment(event: JonesEvent) -> None:
    """Section 6.3 is on patients who have it: Zhang suspends where tests turn abnormal."""
    answer, told = ask(event), JonesCaution.LIVER_TESTS_ON_TREATMENT
    expected = event is JonesEvent.HEPATIC_IMPAIRMENT
    assert ("liver_tests_on_treatment" in notes_of(answer)) is expected
    assert (told in getattr(answer.outcome, "cautions", ())) is expected
    assert told.cite.paper == "zhang_2023"
    assert JonesEvent.HEPATIC_IMPAIRMENT.value == "hepatic impairment present before treatment"


@pytest.mark.parametrize(
    ("event", "refractory", "held"),
    [
        (JonesEvent.MILD_RASH, False, False),
        (JonesEvent.MILD_RASH, True, True),
        (JonesEvent.OTHER_RASH, False, True),
        (JonesEvent.OTHER_RASH, True, True),
        (JonesEvent.HIGH_GRADE_RASH, False, True),
        (JonesEvent.HIGH_GRADE_RASH, True, True),
        (JonesEvent.DIARRHOEA, False, False),
    ],
)
def test_note_severe_reactions(event: JonesEvent, refractory: bool, held: bool) -> None:
    """Zhang: after grade 4, exfoliative rash, angioedema, DRESS, SJS or TEN none is given again."""
    answer = ask(event, refractory)
    outcome: Any = answer.outcome
    told = getattr(outcome, "advice", None) or outcome.cautions
    assert ("severe_reactions" in notes_of(answer)) is held
    assert (JonesCaution.NOT_AGAIN_AFTER_SEVERE_REACTIONS in told) is held


@pytest.mark.parametrize("event", OTHERS)
def test_note_hypersensitivity(event: JonesEvent) -> None:
    """Zhang never restarts after hypersensitivity: told with an intolerance or allergy."""
    answer, told = ask(event), JonesCaution.NOT_AGAIN_AFTER_SEVERE_REACTIONS
    expected = event is JonesEvent.INTOLERANCE_OR_ALLERGY
    assert ("hypersensitivity" in notes_of(answer)) is expected
    assert (told in given(answer).cautions) is expected
    assert "hypersensitivity" in told.label


@pytest.mark.parametrize("event", OTHERS)
def test_refractory_is_asked_of_a_rash_only(event: JonesEvent) -> None:
    """A refractory event that is no rash is refused with the cure."""
    with pytest.raises(InconsistentInput, match="pass refractory=False"):
        ask(event, refractory=True)
