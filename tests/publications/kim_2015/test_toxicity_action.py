"""Other adverse events, patient by patient: each point, reading and note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lenarules import Refer, Strength
from lenarules.clinical.toxicity import ToxicityKind
from lenarules.publications.kim_2015.advice import KimCaution, KimMonitoring
from lenarules.publications.kim_2015.toxicity_action import (
    TABLE,
    KimAdverseEvent,
    toxicity_action,
)
from lenarules.publications.kim_2015.toxicity_action.advice import KimToxicityCaution
from tests.publications.kim_2015.strategies import given, notes_of, referred, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.clinical.toxicity import ToxicityAction
    from lenarules.language.words import Advice

SYMPTOMS = [event for event in KimAdverseEvent if event is not KimAdverseEvent.OTHER]
THREE = [
    (ToxicityKind.REDUCE, Strength.MAY),
    (ToxicityKind.SUSPEND, Strength.MAY),
    (ToxicityKind.DISCONTINUE, Strength.MAY),
]
ROUTINE = (ToxicityKind.CONTINUE, Strength.MAY)


def options(answer: Decision[ToxicityAction]) -> list[tuple[ToxicityKind, Strength]]:
    """Return what the clinician may choose, each with its strength."""
    return [(option.outcome.kind, option.strength) for option in referred(answer).options]


def advice_of(answer: Decision[ToxicityAction]) -> frozenset[Advice]:
    """Return the cautions of an answer, be it an action or a question."""
    outcome = answer.outcome
    return outcome.advice if isinstance(outcome, Refer) else frozenset(outcome.cautions)


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(TABLE, globals()) == []


def test_the_symptoms_are_those_of_the_first_point() -> None:
    """Fatigue, diarrhea, constipation, and rash, in the order of the print."""
    assert [event.value for event in SYMPTOMS] == ["fatigue", "diarrhea", "constipation", "rash"]


@pytest.mark.parametrize("event", SYMPTOMS)
def test_row_routine(event: KimAdverseEvent) -> None:
    """The printed symptoms are managed routinely without the need for dose adjustment."""
    answer = toxicity_action(event=event, severe=False)
    assert stands_on(answer) == ("routine", "PUBLISHED", "", "")
    assert (given(answer).kind, given(answer).options) == (ToxicityKind.CONTINUE, ())


def test_row_severe() -> None:
    """A severe event may warrant less drug or none: three options, all of the second point."""
    answer = toxicity_action(event=KimAdverseEvent.OTHER, severe=True)
    assert options(answer) == THREE
    rows = {option.row for option in referred(answer).options}
    assert rows == {"kim_2015.other_adverse_events.severe"}


@pytest.mark.parametrize(
    ("event", "basis"),
    [(KimAdverseEvent.OTHER, "COMPLETED"), *((each, "OVERLAP") for each in SYMPTOMS)],
)
def test_resolution_severe_physician_decides(event: KimAdverseEvent, basis: str) -> None:
    """The text names the treating physician; no severe symptom is offered the routine."""
    answer = toxicity_action(event=event, severe=True)
    assert stands_on(answer) == ("", basis, "severe.physician_decides", "OWN_TEXT")
    assert options(answer) == THREE


def test_resolution_other_event() -> None:
    """The list is open ("such as"): whether another event is like it is not printed."""
    answer = toxicity_action(event=KimAdverseEvent.OTHER, severe=False)
    assert stands_on(answer) == ("", "GAP", "other_event", "REFER")
    assert options(answer) == [ROUTINE]


@pytest.mark.parametrize("event", KimAdverseEvent)
def test_note_until_resolved(event: KimAdverseEvent) -> None:
    """Less drug or none is printed until the event has resolved, of severe events."""
    severe = toxicity_action(event=event, severe=True)
    assert KimCaution.UNTIL_THE_EVENT_HAS_RESOLVED in referred(severe).advice
    assert "until_resolved" not in notes_of(toxicity_action(event=event, severe=False))


@pytest.mark.parametrize("event", KimAdverseEvent)
@pytest.mark.parametrize("severe", [False, True])
def test_note_skin_reactions(event: KimAdverseEvent, severe: bool) -> None:
    """Every rash, and an event that is not printed: some reactions end treatment (Zhang)."""
    answer = toxicity_action(event=event, severe=severe)
    told = event in {KimAdverseEvent.RASH, KimAdverseEvent.OTHER}
    caution = KimCaution.SOME_SKIN_REACTIONS_ARE_NOT_RESTARTED
    assert ("skin_reactions" in notes_of(answer)) is told
    assert (caution in advice_of(answer)) is told
    assert (caution.cite.paper, caution.cite.row) == ("zhang_2023", "last sentence")


@pytest.mark.parametrize("event", KimAdverseEvent)
@pytest.mark.parametrize("severe", [False, True])
def test_note_rash_not_severe(event: KimAdverseEvent, severe: bool) -> None:
    """A rash that is called not severe is none of those for which Zhang 2023 discontinues."""
    answer = toxicity_action(event=event, severe=severe)
    told = event is KimAdverseEvent.RASH and not severe
    caution = KimToxicityCaution.RASHES_THAT_ARE_NOT_MEANT
    assert ("rash_not_severe" in notes_of(answer)) is told
    assert (caution in advice_of(answer)) is told
    assert "none of the rashes meant here" in caution.label


@pytest.mark.parametrize("event", KimAdverseEvent)
@pytest.mark.parametrize("severe", [False, True])
def test_note_other_not_severe(event: KimAdverseEvent, severe: bool) -> None:
    """Another event may be of the liver or the thyroid, which the section names."""
    answer = toxicity_action(event=event, severe=severe)
    told = event is KimAdverseEvent.OTHER and not severe
    liver = {
        KimToxicityCaution.LIVER_AND_THYROID_ARE_NAMED,
        KimToxicityCaution.LIVER_TESTS_IN_ZHANG,
    }
    assert ("other_not_severe" in notes_of(answer)) is told
    assert liver & advice_of(answer) == (liver if told else set())


@pytest.mark.parametrize("severe", [False, True])
def test_note_liver_and_thyroid(severe: bool) -> None:
    """Routine liver and thyroid function monitoring goes with every answer."""
    answer = toxicity_action(event=KimAdverseEvent.OTHER, severe=severe)
    assert "liver_and_thyroid" in notes_of(answer)
    assert KimMonitoring.LIVER_AND_THYROID in referred(answer).advice
    symptom = toxicity_action(event=KimAdverseEvent.RASH, severe=False)
    assert given(symptom).monitoring == {KimMonitoring.LIVER_AND_THYROID}
