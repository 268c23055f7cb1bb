"""Courses that end, that nothing changes, and that took another way than the one answered."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from lenarules import ActionKind, TreatmentState, TreatmentStatus
from tests.publications.kim_2015.courses import ALT5, D5, D15, D25, NOBODY, Course, N

CONTINUE, INTERRUPT = ActionKind.CONTINUE, ActionKind.INTERRUPT
RAISE, RESUME, STOP = ActionKind.ESCALATE, ActionKind.RESUME, ActionKind.DISCONTINUE
ENDED = TreatmentStatus.DISCONTINUED
DIALYSIS: dict[str, Any] = {"on_dialysis": True, "creatinine_clearance": 10}
PROGRESS: dict[str, Any] = {"progressing": True, "responding": False}


def test_no_level_is_left_below_5_mg_every_other_day() -> None:
    """Second point, third sentence, at Fig. 1's lowest dose: discontinue, at once."""
    course = Course(ALT5, **DIALYSIS).inside(anc=800).inside(anc=1_500).inside(anc=700)
    assert course.said == (STOP, None, None, "COMPLETED no_level_left")
    assert course.changes == {"status": ENDED, "open_episodes": N, "neutropenias": 2}
    assert course.advice == set()


def test_interruption_alone_stands_in_the_options() -> None:
    """The option's state is a hold, and whoever takes it goes on from there."""
    course = Course(ALT5, **DIALYSIS).inside(anc=800).inside(anc=1_500).inside(anc=700)
    assert course.options == [(INTERRUPT, None, "second_point.further.interrupt")]
    taken = course.action.options[0].outcome.state
    assert taken == evolve(
        course.before,
        status=TreatmentStatus.INTERRUPTED,
        held_for=N,
        open_episodes=N,
        neutropenias=2,
    )


def test_a_first_neutropenia_that_remains_at_the_lowest_dose() -> None:
    """Second point, second sentence: the step down is due after the week, and there is none."""
    course = Course(ALT5, **DIALYSIS).at_start(anc=800)
    assert course.said[0] is ActionKind.DELAY
    course.at_start(7, anc=900)
    assert course.said == (STOP, None, None, "COMPLETED no_level_left")
    assert course.options == [(ActionKind.DELAY, None, "second_point.remains")]
    assert course.changes == {"status": ENDED, "held_for": NOBODY}


def test_low_platelets_at_the_lowest_dose() -> None:
    """Third point: the restart would be one step lower; interruption is what is left of it."""
    course = Course(ALT5, **DIALYSIS).inside(platelets=20_000)
    assert course.said == (STOP, None, None, "COMPLETED no_level_left")
    assert course.options == [(INTERRUPT, None, "third_point.low_platelets")]
    assert course.advice == {"TRANSFUSION_FOR_LOW_PLATELETS"}


@pytest.mark.parametrize("visit", [Course.at_start, Course.inside])
def test_progression_ends_the_treatment(visit: Any) -> None:
    """INDICATION AND TIMING, second recommendation: "continued until disease progression"."""
    course = visit(Course(D25), **PROGRESS)
    assert course.said == (STOP, None, None, "PUBLISHED until_progression.stop")
    assert course.changes == {"status": ENDED}
    assert (course.advice, course.options) == (set(), [])


def test_progression_during_a_hold() -> None:
    """The hold ends with the treatment; the low counts are counted all the same."""
    course = Course(D25).inside(anc=450).inside(3, anc=450, platelets=20_000, **PROGRESS)
    assert course.said == (STOP, None, None, "PUBLISHED until_progression.stop")
    assert course.changes["status"] is ENDED
    assert (course.state.held_for, course.state.days_held) == (NOBODY, 0)
    assert (course.state.neutropenias, course.state.thrombocytopenias) == (1, 1)


@pytest.mark.parametrize("facts", [{}, {"anc": 200}, {"escalate": True}])
def test_treatment_that_has_ended_does_not_begin_again(facts: dict[str, Any]) -> None:
    """Nothing printed begins it again: the answer is the same, and so is the state."""
    course = Course(D25).at_start(**PROGRESS).at_start(**facts)
    assert course.said == (STOP, None, None, "GAP ended")
    assert (course.changes, course.options) == ({}, [])
    assert course.advice == ({"NO_HIGHER_DOSE"} if "escalate" in facts else set())


def test_not_tolerating_lowers_nothing() -> None:
    """Other adverse events, "at the discretion of the treating physician": a caution, no rule."""
    course = Course(D25).at_start(tolerating=False)
    assert course.said == (CONTINUE, D25, None, "PUBLISHED until_progression.continue")
    assert course.changes == {"cycle": 2, "cycles_at_dose": 1, "clear_cycles": 1}
    assert course.advice == {"PHYSICIANS_DISCRETION"}


def test_not_tolerating_raises_nothing() -> None:
    """Footnotes a and b print "is tolerating"; no other permission goes further than they do."""
    course = Course(D15).at_start(tolerating=False, escalate=True)
    assert course.said == (CONTINUE, D15, None, "OVERLAP no_raise.not_tolerating")
    assert course.advice == {"PHYSICIANS_DISCRETION", "NO_HIGHER_DOSE"}


def test_a_clinician_who_gave_less_than_was_answered() -> None:
    """25 mg was answered after a delay and 15 mg given for it: the state is built by hand.

    Whoever lowered it for toxicity says so, and the raise waits for two clear cycles.
    """
    answered = Course(D25).at_start(anc=800).at_start(5, anc=1_200)
    assert answered.said[:2] == (RESUME, D25)
    course = Course(
        TreatmentState(
            cycle=2,
            dose=D15,
            status=TreatmentStatus.ON_TREATMENT,
            held_for=NOBODY,
            days_held=0,
            open_episodes=NOBODY,
            neutropenias=1,
            thrombocytopenias=0,
            permission=None,
            reduced_for_toxicity=True,
            cycle_clear=True,
            changed_in_cycle=False,
            cycles_at_dose=0,
            clear_cycles=0,
        )
    )
    assert course.at_start(escalate=True).said == (
        CONTINUE,
        D15,
        None,
        "OVERLAP no_raise.toxicity",
    )
    assert course.at_start(escalate=True).said[:2] == (RAISE, D25)


def test_a_clinician_who_gave_less_for_another_reason() -> None:
    """Without toxicity the lower dose is one step below its cell, and may be raised at once."""
    answered = Course(D25).at_start()
    given_less = evolve(answered.state, dose=D15, cycles_at_dose=0, clear_cycles=0)
    course = Course(given_less).at_start(escalate=True)
    assert course.said == (RAISE, D25, None, "OVERLAP raise.asked")


def test_a_clinician_who_gave_drug_during_a_hold() -> None:
    """The answer was an interruption, and 5 mg was given: the episode is open and goes on."""
    held = Course(D25).inside(anc=450)
    given_drug = evolve(
        held.state,
        dose=D5,
        status=TreatmentStatus.ON_TREATMENT,
        held_for=NOBODY,
        changed_in_cycle=True,
    )
    course = Course(given_drug).inside(3, anc=700)
    assert course.said == (CONTINUE, D5, None, "GAP neutropenia.in_cycle")
    assert course.changes == {}
    assert course.inside(3, anc=450).said == (
        INTERRUPT,
        None,
        7,
        "PUBLISHED first_point.interrupt",
    )
