"""Courses in which toxicity lowered the dose: Zhang 2023, section 5; Cytopenia's one dose step."""

from __future__ import annotations

from typing import Any

import pytest

from lenarules import ActionKind
from tests.publications.kim_2015.courses import D10, D15, D25, Course

CONTINUE, RAISE = ActionKind.CONTINUE, ActionKind.ESCALATE
STEP_UP = "cytopenia.one_step.up"


def lowered() -> Course:
    """Return a course that platelets of 45,000 lowered to 15 mg when a cycle was due."""
    return Course(D25).at_start(platelets=45_000)


def clear(cycles: int) -> Course:
    """Return the lowered course after this many clear cycles at 15 mg; the last visit is open."""
    course = lowered()
    for _ in range(cycles):
        course.at_start()
    return course


def test_no_raise_after_one_clear_cycle() -> None:
    """Zhang, "at least two consecutive cycles": one is not enough, asked for or not."""
    course = lowered().at_start(escalate=True)
    assert course.said == (CONTINUE, D15, None, "OVERLAP no_raise.toxicity")
    assert course.changes == {"cycle": 3, "cycles_at_dose": 1, "clear_cycles": 1}
    assert (course.advice, course.options) == ({"NO_HIGHER_DOSE"}, [])


def test_a_raise_after_two_clear_cycles_is_an_option() -> None:
    """A permission: it is an option until it is asked for."""
    course = clear(2)
    assert course.said == (CONTINUE, D15, None, "OVERLAP raise.after_toxicity.not_asked")
    assert course.changes == {"cycle": 4, "cycles_at_dose": 2, "clear_cycles": 2}
    assert course.options == [(RAISE, D25, STEP_UP)]


def test_a_raise_after_two_clear_cycles_that_is_asked_for() -> None:
    """One step, and the dose is back at its cell: toxicity does not hold it down any more."""
    course = clear(1).at_start(escalate=True)
    assert course.said == (RAISE, D25, None, "OVERLAP raise.after_toxicity.asked")
    assert course.changes == {
        "cycle": 4,
        "dose": D25,
        "reduced_for_toxicity": False,
        "cycles_at_dose": 0,
        "clear_cycles": 0,
    }
    assert course.action.options == ()


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"anc": 1_499, "platelets": 100_000}, CONTINUE),
        ({"anc": 1_500, "platelets": 99_999}, CONTINUE),
        ({"anc": 1_500, "platelets": 100_000}, RAISE),
        ({"anc": 1_500, "platelets": 100_000, "tolerating": False}, CONTINUE),
    ],
)
def test_the_counts_of_the_day_are_adequate(facts: dict[str, Any], kind: ActionKind) -> None:
    """Zhang, ANC >= 1.5 and platelets >= 100 x 10^9/L at the start of the cycle; tolerating."""
    assert clear(1).at_start(escalate=True, **facts).action.kind is kind


@pytest.mark.parametrize("low", [{"anc": 999}, {"platelets": 49_999}])
def test_a_low_count_inside_a_cycle_starts_the_count_again(low: dict[str, int]) -> None:
    """Zhang, "consecutive": the cycle is not clear, though its start and the next one are."""
    course = clear(1).inside(14, **low).at_start(14, escalate=True)
    assert course.said == (CONTINUE, D15, None, "OVERLAP no_raise.toxicity")
    assert (course.state.cycles_at_dose, course.state.clear_cycles) == (2, 0)
    course.at_start(escalate=True)
    assert (course.said[:2], course.state.clear_cycles) == ((CONTINUE, D15), 1)
    assert course.at_start(escalate=True).said[:2] == (RAISE, D25)


def test_a_dose_that_was_lowered_twice_is_raised_step_by_step() -> None:
    """Two clear cycles for each step: after the first one the dose is still below its cell."""
    course = lowered().at_start(anc=800).at_start(8, anc=1_200)
    assert course.state.dose == D10
    course.at_start().at_start(escalate=True)
    assert course.said == (RAISE, D15, None, "OVERLAP raise.after_toxicity.asked")
    assert course.changes == {"cycle": 5, "dose": D15, "cycles_at_dose": 0, "clear_cycles": 0}
    assert course.state.reduced_for_toxicity
    course.at_start(escalate=True)
    assert course.said[:2] == (CONTINUE, D15)
    assert course.at_start(escalate=True).said[:2] == (RAISE, D25)


def test_footnote_a_waits_for_two_clear_cycles_too() -> None:
    """A dose that toxicity lowered to the cell is raised by no footnote before them."""
    course = (
        Course(D10, creatinine_clearance=40, responding=False).at_start().at_start(escalate=True)
    )
    course.at_start(platelets=45_000).inside(14, platelets=45_000)
    assert (course.state.dose, course.state.reduced_for_toxicity) == (D10, True)
    course.at_start(14).at_start(escalate=True)
    assert course.said == (CONTINUE, D10, None, "OVERLAP footnotes.toxicity")
    assert (course.state.cycles_at_dose, course.state.clear_cycles) == (2, 1)
    course.at_start(escalate=True)
    assert course.said == (RAISE, D15, None, "OVERLAP footnote_a.asked")


def test_a_restart_inside_a_cycle_leaves_no_whole_cycle() -> None:
    """The second episode lowers the dose inside cycle 1: the cycle counts for nothing at 15 mg."""
    course = Course(D25).inside(anc=800).inside().inside(anc=700).inside(3)
    assert (course.state.dose, course.state.changed_in_cycle) == (D15, True)
    course.at_start(8, escalate=True)
    assert course.said == (CONTINUE, D15, None, "OVERLAP no_raise.toxicity")
    assert course.changes == {"cycle": 2, "cycle_clear": True, "changed_in_cycle": False}
