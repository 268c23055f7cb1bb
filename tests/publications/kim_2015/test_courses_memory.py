"""What a course must not forget: why a dose was lowered, and by which footnote it stands."""

from __future__ import annotations

import pytest

from lenarules import ActionKind, Footnote, InconsistentInput
from tests.publications.kim_2015.courses import ALT5, D5, D10, D15, D25, Course


def test_toxicity_is_remembered_when_renal_function_falls_too() -> None:
    """A further neutropenia is due one step; the cell that kidneys ask for includes that step."""
    course = Course(D25).inside(anc=800).inside(anc=1_500).inside(anc=700)
    course = course.inside(anc=1_500, creatinine_clearance=49)
    assert course.action.dose == D10
    assert course.state.reduced_for_toxicity
    course = course.at_start(escalate=True)
    assert course.action.kind is ActionKind.CONTINUE
    course = course.at_start(escalate=True)
    assert course.action.kind is ActionKind.CONTINUE
    course = course.at_start(escalate=True)
    assert course.action.dose == D15


def test_one_reading_inside_a_cycle_does_not_end_a_permission() -> None:
    """Fig. 1 is read again at each cycle: what a footnote permitted stands until then."""
    course = Course(D10, creatinine_clearance=40, responding=False).at_start()
    course = course.at_start(escalate=True)
    assert course.state.permission is Footnote.A
    course = course.inside(creatinine_clearance=50)
    assert course.state.permission is Footnote.A
    course = course.at_start()
    assert course.action.kind is ActionKind.CONTINUE
    assert course.action.dose == D15


def test_a_permission_ends_when_a_cycle_begins_in_another_column() -> None:
    """At the start of a cycle in the normal column no footnote is needed, and none is kept."""
    course = Course(D10, creatinine_clearance=40, responding=False).at_start()
    course = course.at_start(escalate=True).at_start(creatinine_clearance=60)
    assert course.action.dose == D15
    assert course.state.permission is None


def test_no_cycle_ends_on_the_day_on_which_it_began() -> None:
    """Asking again on one day, with the state of the answer, is refused with the way to ask."""
    course = Course(D10, creatinine_clearance=40, responding=False).at_start()
    with pytest.raises(InconsistentInput, match=r"days_since_last=0 days at timing=CYCLE_START"):
        course.at_start(0, escalate=True)


def test_toxicity_is_remembered_through_a_footnote() -> None:
    """A footnote raises above its own cell; the dose is not back at a cell by that."""
    course = Course(D25).at_start(platelets=40_000).at_start(creatinine_clearance=40)
    low = {"creatinine_clearance": 40, "responding": False}
    course = course.at_start(**low).at_start(**low).at_start(escalate=True, **low)
    assert course.action.dose == D15
    assert course.state.permission is Footnote.A
    assert course.state.reduced_for_toxicity
    course = course.at_start(anc=1_050, platelets=55_000, creatinine_clearance=60, escalate=True)
    assert course.action.kind is ActionKind.CONTINUE


def test_no_raise_after_a_cycle_with_a_low_count() -> None:
    """A cycle that was interrupted is not followed by a higher dose, permission or not."""
    course = Course(D10, creatinine_clearance=40, responding=False).at_start()
    course = course.inside(anc=300).inside(6, anc=1_000).at_start(10, anc=1_000, escalate=True)
    assert course.action.kind is ActionKind.CONTINUE
    assert "NO_HIGHER_DOSE" in course.advice


def test_an_option_with_drug_on_dialysis_is_given_after_it() -> None:
    """What goes with an answer goes with its options too."""
    course = Course(ALT5, on_dialysis=True, creatinine_clearance=10).at_start()
    (option,) = course.action.options
    assert option.outcome.dose == D5
    assert option.outcome.after_dialysis
