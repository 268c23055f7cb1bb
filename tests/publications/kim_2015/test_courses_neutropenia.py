"""Courses with neutropenia: Hematologic toxicities, recommendations, first and second point."""

from __future__ import annotations

import pytest

from lenarules import ActionKind, TreatmentStatus
from tests.publications.kim_2015.courses import ALT5, ALT15, D5, D10, D15, D25, NOBODY, Course, N

CONTINUE, DELAY, INTERRUPT = ActionKind.CONTINUE, ActionKind.DELAY, ActionKind.INTERRUPT
RESUME, STOP = ActionKind.RESUME, ActionKind.DISCONTINUE
TREATED, DELAYED = TreatmentStatus.ON_TREATMENT, TreatmentStatus.DELAYED
INTERRUPTED = TreatmentStatus.INTERRUPTED

#: What a first neutropenia changes in the state when it holds treatment.
FIRST_EPISODE = {
    "held_for": N,
    "open_episodes": N,
    "neutropenias": 1,
    "cycle_clear": False,
}


def delayed(days: int, anc: int) -> Course:
    """Return a course that was delayed for an ANC of 800, and is seen again."""
    return Course(D25).at_start(anc=800).at_start(days, anc=anc)


def second_episode() -> Course:
    """Return a course that is interrupted inside a cycle for its second neutropenia."""
    return Course(D25).inside(anc=800).inside(anc=1_500).inside(anc=700)


def test_a_cycle_that_is_due_is_delayed() -> None:
    """First point, first sentence: with an ANC of 800 the cycle waits a week, and no drug is given.

    Fig. 1's last line would lower the dose on the same day; a hold comes before a dose.
    """
    course = Course(D25).at_start(anc=800)
    assert course.said == (DELAY, None, 7, "OVERLAP hold_before_dose")
    assert course.changes == {"status": DELAYED, **FIRST_EPISODE}
    assert (course.advice, course.options) == ({"CONTINUE_DEXAMETHASONE"}, [])


def test_recovery_within_the_week_of_delay() -> None:
    """Second point, first sentence: resumed; nothing "remains", and so the dose is the same.

    The cycle that ends was not clear; the one that begins is, and the completed one counts.
    """
    course = delayed(5, anc=1_200)
    assert course.said == (RESUME, D25, None, "COMPLETED restart.within_the_week")
    assert course.changes == {
        "status": TREATED,
        "held_for": NOBODY,
        "open_episodes": NOBODY,
        "cycle": 2,
        "cycle_clear": True,
        "cycles_at_dose": 1,
    }
    assert (course.advice, course.options) == (set(), [])


def test_exactly_1000_has_returned_to_1000() -> None:
    """Second point, "returned to 1,000": the print is silent on equality; resumed, as it says."""
    course = delayed(7, anc=1_000)
    assert course.said == (RESUME, D25, None, "GAP restart.within_the_week")
    assert course.state.open_episodes == NOBODY


def test_recovery_on_the_eighth_day_is_no_recovery_within_a_week() -> None:
    """A week is 7 days: day 7 is within it, day 8 is not, and the dose is one step lower."""
    assert delayed(7, anc=1_200).said == (RESUME, D25, None, "COMPLETED restart.within_the_week")
    assert delayed(8, anc=1_200).said == (RESUME, D15, None, "COMPLETED restart.after_the_week")


def test_still_low_after_the_week() -> None:
    """Second point, second sentence: no drug while ANC is low; the printed lower dose is offered.

    Fig. 1's last line and the one dose step of Cytopenia hold too: several rows, one hold.
    """
    course = delayed(7, anc=900)
    assert course.said == (DELAY, None, 7, "OVERLAP remains")
    assert course.changes == {"days_held": 7}
    assert course.options == [(RESUME, D15, "second_point.remains")]


def test_recovered_after_two_weeks() -> None:
    """Second point, second sentence: ANC remained low, and so the restart is one step lower."""
    course = delayed(7, anc=900).at_start(7, anc=1_100)
    assert course.said == (RESUME, D15, None, "COMPLETED restart.after_the_week")
    assert course.changes == {
        "status": TREATED,
        "held_for": NOBODY,
        "open_episodes": NOBODY,
        "days_held": 0,
        "cycle": 2,
        "dose": D15,
        "reduced_for_toxicity": True,
        "cycle_clear": True,
    }


def test_one_step_however_long_anc_remains_low() -> None:
    """Second point: a reduction "by 1 dose step", once, at the restart."""
    course = delayed(7, anc=900).at_start(7, anc=800).at_start(7, anc=950)
    assert course.said == (DELAY, None, 7, "OVERLAP remains")
    assert course.changes == {"days_held": 21}
    assert course.at_start(7, anc=1_001).said[:2] == (RESUME, D15)


def test_the_offered_lower_dose_is_taken_while_anc_is_low() -> None:
    """The option's state goes on: the episode stays open, so the new cycle is not clear."""
    course = delayed(7, anc=900)
    taken = Course(course.action.options[0].outcome.state)
    assert taken.state.open_episodes == N
    assert (taken.state.cycle, taken.state.dose, taken.state.cycle_clear) == (2, D15, False)
    assert taken.inside(anc=900).said == (CONTINUE, D15, None, "GAP neutropenia.in_cycle")
    assert taken.changes == {}


def test_severe_neutropenia_inside_a_cycle() -> None:
    """First point, second and third sentence: interrupted, with G-CSF; dexamethasone goes on."""
    course = Course(D25).inside(10, anc=450)
    assert course.said == (INTERRUPT, None, 7, "PUBLISHED first_point.interrupt")
    assert course.changes == {"status": INTERRUPTED, **FIRST_EPISODE}
    assert course.advice == {"G_CSF", "CONTINUE_DEXAMETHASONE"}


def test_recovery_of_severe_neutropenia_five_days_later() -> None:
    """Second point, first sentence: resumed in the same cycle, at the same dose."""
    course = Course(D25).inside(10, anc=450).inside(5, anc=1_300)
    assert course.said == (RESUME, D25, None, "COMPLETED restart.within_the_week")
    assert course.changes == {"status": TREATED, "held_for": NOBODY, "open_episodes": NOBODY}
    assert course.advice == {"REST_OF_THE_DAYS"}
    course.at_start(13)
    assert course.said == (CONTINUE, D25, None, "PUBLISHED until_progression.continue")
    assert course.changes == {"cycle": 2, "cycles_at_dose": 1, "cycle_clear": True}


def test_an_interruption_lasts_until_1000() -> None:
    """Second point, first sentence: an ANC of 700 has not returned, though it is not severe."""
    course = Course(D25).inside(10, anc=450).inside(3, anc=700)
    assert course.said == (INTERRUPT, None, 7, "GAP interrupted_until_1000")
    assert course.changes == {"days_held": 3}


def test_an_interruption_that_meets_the_next_cycle_is_a_delay() -> None:
    """First point, first sentence: the cycle is due and ANC is 800; the hold goes on as a delay."""
    course = Course(D25).inside(24, anc=450).at_start(4, anc=800)
    assert course.said == (DELAY, None, 7, "OVERLAP hold_before_dose")
    assert course.changes == {"status": DELAYED, "days_held": 4}


def test_exactly_500_is_not_severe() -> None:
    """First point, "ANC 500" without a sign: severe is below it, the side that its word names."""
    course = Course(D25).inside(anc=500)
    assert course.said == (CONTINUE, D25, None, "GAP neutropenia.in_cycle")
    assert course.advice == {"COUNT_MORE_OFTEN"}


def test_800_and_then_700_is_one_episode() -> None:
    """An episode is open until ANC has returned to 1,000: no "further episode" begins below it."""
    course = Course(D25).inside(anc=800)
    assert course.said == (CONTINUE, D25, None, "GAP neutropenia.in_cycle")
    assert course.changes == {"open_episodes": N, "neutropenias": 1, "cycle_clear": False}
    course.inside(anc=700)
    assert course.said == (CONTINUE, D25, None, "GAP neutropenia.in_cycle")
    assert course.changes == {}


def test_800_and_then_1500_and_then_700_are_two_episodes() -> None:
    """Second point, third sentence: a further episode interrupts, below 1,000 already."""
    course = Course(D25).inside(anc=800).inside(anc=1_500)
    assert course.said == (CONTINUE, D25, None, "PUBLISHED until_progression.continue")
    assert course.changes == {"open_episodes": NOBODY}
    course.inside(anc=700)
    assert course.said == (INTERRUPT, None, 7, "COMPLETED further.in_cycle")
    assert course.changes == {
        "status": INTERRUPTED,
        "held_for": N,
        "open_episodes": N,
        "neutropenias": 2,
    }
    assert course.options == [(ActionKind.REDUCE, D15, "second_point.further.interrupt")]


def test_a_second_episode_at_exactly_1000() -> None:
    """Second point, third sentence, "> 1,000": 1,000 is not enough after a further episode."""
    course = second_episode().inside(5, anc=1_000)
    assert course.said == (INTERRUPT, None, 7, "COMPLETED further.in_cycle")
    assert course.changes == {"days_held": 5}


def test_a_second_episode_at_1001() -> None:
    """Second point, third sentence: interrupted and reduced; the same dose is the other reading."""
    course = second_episode().inside(5, anc=1_001)
    assert course.said == (RESUME, D15, None, "COMPLETED restart.further")
    assert course.changes == {
        "status": TREATED,
        "held_for": NOBODY,
        "open_episodes": NOBODY,
        "dose": D15,
        "reduced_for_toxicity": True,
        "changed_in_cycle": True,
    }
    assert course.options == [(RESUME, D25, "second_point.further.restart")]


def test_a_second_episode_when_a_cycle_is_due_is_an_interruption() -> None:
    """Second point, third sentence: a further episode interrupts, whatever the day."""
    course = Course(D25).inside(anc=800).inside(anc=1_500).at_start(14, anc=900)
    assert course.said == (INTERRUPT, None, 7, "OVERLAP further.with_others")
    assert (course.state.status, course.state.neutropenias) == (INTERRUPTED, 2)
    course.at_start(5, anc=1_000)
    assert course.said == (INTERRUPT, None, 7, "COMPLETED further.with_others")
    assert course.changes == {"days_held": 5}


@pytest.mark.parametrize("anc", [700, 400])
def test_seven_neutropenias_end_the_treatment_from_25_mg(anc: int) -> None:
    """Second point: the first may restart at the same dose, every later one only lower.

    Below 5 mg every other day no dose is printed, and the seventh has none to restart at.
    """
    course = Course(D25).inside(anc=450).inside(3)
    restarts = [course.said[:2]]
    for number in range(2, 7):
        course.inside(anc=anc)
        assert (course.said[0], course.state.neutropenias) == (INTERRUPT, number)
        restarts.append(course.inside(3).said[:2])
    assert restarts == [(RESUME, dose) for dose in (D25, D15, D10, ALT15, D5, ALT5)]
    course.inside(anc=anc)
    assert course.said[:3] == (STOP, None, None)
    assert course.changes == {
        "status": TreatmentStatus.DISCONTINUED,
        "open_episodes": N,
        "neutropenias": 7,
    }
