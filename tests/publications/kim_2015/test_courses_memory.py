"""What a course must not forget: why a dose was lowered, and by which footnote it stands."""

from __future__ import annotations

from lenarules import ActionKind, Footnote
from tests.publications.kim_2015.courses import D10, D15, D25, Course


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
