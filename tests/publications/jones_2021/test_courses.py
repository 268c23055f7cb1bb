"""Courses of maintenance by hand: line after line of Table 2, and what the state keeps."""

from __future__ import annotations

from attrs import evolve

from lenarules import ActionKind
from lenarules.publications.jones_2021 import MaintenanceState
from tests.publications.jones_2021.courses import (
    AT_15,
    BEGUN,
    D5,
    D10,
    D15,
    D21,
    DELAYED,
    ENDED,
    INTERRUPTED,
    NOBODY,
    TREATED,
    Course,
    N,
    T,
)

CONTINUE, DELAY, INTERRUPT = ActionKind.CONTINUE, ActionKind.DELAY, ActionKind.INTERRUPT
RESUME, REDUCE, ESCALATE = ActionKind.RESUME, ActionKind.REDUCE, ActionKind.ESCALATE
STOP = ActionKind.DISCONTINUE


def test_a_first_neutropenia_resumes_at_once() -> None:
    """Lines 1 and 2: interrupt below 0.5, resume one level lower at 0.5, inside the same cycle."""
    course = Course(D10).inside(anc=400)
    assert course.said == (INTERRUPT, None, "PUBLISHED neutropenia.first.interrupt")
    assert course.changes == {
        "status": INTERRUPTED,
        "held_for": N,
        "open_episodes": N,
        "neutropenias": 1,
    }
    course.inside(anc=499)
    assert course.said == (INTERRUPT, None, "PUBLISHED neutropenia.first.interrupt")
    assert course.changes == {}
    course.inside(anc=500)
    assert course.said == (RESUME, D5, "OVERLAP restart.neutropenia.first")
    assert course.changes == {
        "status": TREATED,
        "held_for": NOBODY,
        "open_episodes": NOBODY,
        "dose": D5,
        "reduced_for_toxicity": True,
    }


def test_a_subsequent_neutropenia_waits_for_the_next_cycle() -> None:
    """Lines 3 and 4: interrupt, and resume one level lower 'on next cycle'."""
    course = Course(D10).inside(anc=400).at_start().inside(anc=300)
    assert course.said == (INTERRUPT, None, "OVERLAP hold.neutropenia.subsequent")
    assert course.state.neutropenias == 2
    course.inside(anc=2_000)
    assert course.said == (INTERRUPT, None, "GAP until_next_cycle.neutropenia")
    assert course.changes == {"open_episodes": NOBODY}
    course.at_start()
    assert course.said == (RESUME, D21, "OVERLAP restart.neutropenia.subsequent")
    assert course.changes == {"status": TREATED, "held_for": NOBODY, "dose": D21, "cycle": 3}


def test_a_drop_while_waiting_is_counted() -> None:
    """'Each subsequent drop': one that falls again before the next cycle is another one."""
    course = Course(D10).inside(anc=400).at_start().inside(anc=300).inside(anc=600).inside(anc=300)
    assert course.said == (INTERRUPT, None, "OVERLAP hold.neutropenia.subsequent")
    assert course.changes == {"open_episodes": N, "neutropenias": 3}


def test_g_csf_keeps_the_dose() -> None:
    """Footnote *: taken as an option, the same dose goes on, unmarked; the drop is counted."""
    course = Course(D10).inside(anc=400).inside(anc=500).by_option()
    assert (course.state.dose, course.state.status) == (D10, TREATED)
    assert (course.state.reduced_for_toxicity, course.state.neutropenias) == (False, 1)
    course.at_start().at_start().at_start(escalate=True)
    assert course.said == (CONTINUE, D10, "OVERLAP increase.toxicity")
    assert "NO_HIGHER_DOSE" in course.advice


def test_low_platelets_on_day_1_delay_the_cycle() -> None:
    """Thrombocytopenia, line 1: a week, until 30; the dose, which is not printed, one lower."""
    course = Course(D10).at_start(platelets=29_000)
    assert course.said == (DELAY, None, "PUBLISHED platelets.day_1.delay")
    assert course.action.reassess_after_days == 7
    assert course.changes == {
        "status": DELAYED,
        "held_for": T,
        "open_episodes": T,
        "thrombocytopenias": 1,
    }
    course.at_start(platelets=29_000)
    assert (course.said[0], course.changes) == (DELAY, {})
    course.at_start(platelets=30_000)
    assert course.said == (RESUME, D5, "COMPLETED restart.platelets.delayed")
    assert (course.state.cycle, course.state.reduced_for_toxicity) == (2, True)


def test_low_platelets_during_a_cycle() -> None:
    """Lines 2 and 3: interrupted until the next cycle, then the first reduction level."""
    course = Course(AT_15).inside(platelets=20_000)
    assert course.said == (INTERRUPT, None, "PUBLISHED platelets.during_cycle.interrupt")
    assert course.action.reassess_after_days is None
    course.inside(platelets=90_000)
    assert course.said == (INTERRUPT, None, "GAP until_next_cycle.platelets")
    course.at_start(platelets=90_000)
    assert course.said == (RESUME, D10, "COMPLETED restart.platelets.first")


def test_platelets_that_have_not_returned_when_the_cycle_is_due() -> None:
    """Lines 2 and 1 one after the other: the interruption becomes a delay."""
    course = Course(D10).inside(platelets=20_000).at_start(platelets=20_000)
    assert course.said == (DELAY, None, "PUBLISHED platelets.day_1.delay")
    assert course.changes == {"status": DELAYED}
    course.at_start(platelets=30_000)
    assert course.said == (RESUME, D5, "COMPLETED restart.platelets.delayed")


def test_a_subsequent_fall_of_the_platelets() -> None:
    """Lines 4 and 5: interrupt, and the next level on the next cycle."""
    course = Course(AT_15).inside(platelets=20_000).at_start().inside(platelets=20_000)
    assert course.said == (INTERRUPT, None, "PUBLISHED platelets.during_cycle.interrupt")
    course.at_start()
    assert course.said == (RESUME, D5, "PUBLISHED platelets.subsequent.resume")
    assert course.state.thrombocytopenias == 2


def test_the_first_reduction_level_of_a_reduced_dose() -> None:
    """A first fall of the platelets after a neutropenia: the next level, not the first again."""
    course = Course(D10).inside(anc=400).inside().inside(platelets=20_000).at_start()
    assert course.said == (RESUME, D21, "COMPLETED restart.platelets.first")


def test_both_counts() -> None:
    """A neutropenia that is over waits with the platelets, and the step is one."""
    course = Course(AT_15).inside(anc=400, platelets=20_000)
    assert (course.state.held_for, course.state.open_episodes) == (N | T, N | T)
    course.inside(platelets=20_000)
    assert course.said == (INTERRUPT, None, "OVERLAP hold.platelets.during_cycle")
    assert course.changes == {"open_episodes": T}
    course.inside()
    assert course.said == (INTERRUPT, None, "OVERRIDE until_next_cycle.platelets")
    course.at_start()
    assert course.said == (RESUME, D10, "OVERLAP restart.platelets.first")
    assert course.options == []


def test_neutropenia_interrupts_a_delayed_cycle() -> None:
    """Neutropenia interrupts whatever the day; the platelets stay a cause."""
    course = Course(D10).at_start(platelets=20_000).at_start(anc=400)
    assert course.said == (INTERRUPT, None, "OVERLAP hold.neutropenia.first")
    assert (course.state.status, course.state.held_for) == (INTERRUPTED, N | T)


def test_the_fourth_hold_ends_treatment_from_15_mg() -> None:
    """The dose levels: 15, 10, 5, 5 on days 1-21; after the fourth hold none is left."""
    course = Course(AT_15)
    for dose in (D10, D5, D21):
        course.inside(anc=400).at_start()
        assert course.said[:2] == (RESUME, dose)
    course.inside(anc=400)
    assert course.said == (INTERRUPT, None, "OVERLAP hold.neutropenia.subsequent")
    assert "NO_LEVEL_BELOW" in course.advice
    course.at_start()
    assert course.said == (STOP, None, "OVERRIDE no_level_left")
    assert course.changes == {"status": ENDED, "held_for": NOBODY, "open_episodes": NOBODY}
    assert course.options == [(RESUME, D21, "footnote_g_csf")]
    course.at_start()
    assert course.said == (STOP, None, "GAP ended")
    assert course.changes == {}


def test_the_third_hold_ends_treatment_from_10_mg() -> None:
    """The first column of the dose levels: level -3 is not applicable."""
    course = Course(D10)
    for dose in (D5, D21):
        course.at_start(platelets=20_000).at_start()
        assert course.said[:2] == (RESUME, dose)
    assert course.at_start(platelets=20_000).at_start().said[0] is STOP


def test_the_increase_after_three_cycles() -> None:
    """Footnote **: at the end of the third cycle at the earliest, and only when asked for."""
    course = Course(D10, escalate=True)
    for cycle in (2, 3):
        course.at_start()
        assert course.said == (CONTINUE, D10, "PUBLISHED continuous")
        assert course.changes == {"cycle": cycle}
    course.at_start()
    assert course.said == (ESCALATE, D15, "OVERLAP increase.asked")
    assert course.changes == {"cycle": 4, "dose": D15}
    assert course.at_start().said == (CONTINUE, D15, "PUBLISHED continuous")


def test_a_dose_that_was_increased_goes_down_and_stays() -> None:
    """From 15 mg the levels of the second column; no increase after toxicity."""
    course = Course(evolve(BEGUN, cycle=3), escalate=True).at_start().inside(anc=400).inside()
    assert (course.state.dose, course.state.reduced_for_toxicity) == (D10, True)
    assert course.at_start().said == (CONTINUE, D10, "OVERLAP increase.toxicity")


def test_kidneys_that_fail_and_recover() -> None:
    """Section 6.2: straight to the dose, also inside a cycle; nothing printed raises it again."""
    course = Course(AT_15)
    course.inside(creatinine_clearance=40)
    assert course.said == (REDUCE, D10, "COMPLETED ceiling.below_50")
    assert course.changes == {"dose": D10}
    course.at_start(creatinine_clearance=20, indicated=False)
    assert course.said == (REDUCE, D5, "GAP ceiling.end_stage")
    assert course.changes == {"dose": D5, "cycle": 6}
    course.at_start(escalate=True)
    assert course.said == (CONTINUE, D5, "PUBLISHED continuous")
    assert "NO_HIGHER_DOSE" in course.advice


def test_15_mg_again_after_the_kidneys() -> None:
    """A dose of 10 mg that renal function alone lowered may be increased as any other."""
    course = Course(AT_15).at_start(creatinine_clearance=40).at_start()
    assert course.options == [(ESCALATE, D15, "dose_increase")]


def test_progression_ends_treatment() -> None:
    """No rule is printed; Kim 2015 goes on until disease progression."""
    course = Course(D10).at_start(progressing=True)
    assert course.said == (STOP, None, "GAP progression")
    assert course.state == evolve(MaintenanceState.start(D10), status=ENDED)
