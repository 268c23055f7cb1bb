"""The visits of a course, as examples of a text run them; nothing is written a second time."""

from __future__ import annotations

from contextlib import redirect_stdout
from doctest import DocTestParser
from io import StringIO
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.record import Record
from lenarules.publications.kim_2015.next_cycle_action import next_cycle_action

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lenarules.language.decision import Decision
    from lenarules.language.words import Basis
    from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
    from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState

_NAME = next_cycle_action.__name__


@frozen(repr=False)
class CourseVisit(Record):
    """A visit: its day counted from the start, what was passed, what was answered, and why.

    Attributes:
        day: the day, counted from the start.
        inputs: what was passed, by name.
        action: what was answered.
        basis: what the answer stands on; None while an unknown fact leaves it open.
        settled_by: the full id of the resolution, or else of the row, if there is one for all.
    """

    day: int
    inputs: Mapping[str, Any]
    action: CycleAction
    basis: Basis | None
    settled_by: str


@frozen(repr=False)
class Course(Record):
    """Where a treatment stood on day 0, and its visits in their order."""

    state: TreatmentState
    visits: tuple[CourseVisit, ...]

    @property
    def settled_by(self) -> tuple[str, ...]:
        """The full id of every row or resolution that settled a visit, each once."""
        return tuple(dict.fromkeys(each.settled_by for each in self.visits if each.settled_by))


def recorded(before: Iterable[str], examples: Iterable[str]) -> Course | None:
    """Run the examples of a text and return the course that the last of them drive.

    Args:
        before: code and examples that come first: their calls belong to other courses.
        examples: those whose calls of ``next_cycle_action`` are the course.

    Returns:
        The course, or None where nothing was called.

    Raises:
        ValueError: a visit without ``days_since_last`` has no place in time.
    """
    calls: list[tuple[TreatmentState, Decision[CycleAction]]] = []
    names: dict[str, Any] = {}

    def record(state: TreatmentState, **facts: Any) -> Decision[CycleAction]:
        answer = next_cycle_action(state, **facts)
        calls.append((state, answer))
        return answer

    for text in before:
        _run(text, names, record)
    calls.clear()
    for text in examples:
        _run(text, names, record)
    return _course(calls)


def _run(text: str, names: dict[str, Any], record: Any) -> None:
    """Run the examples of a text, or the text itself where it has none, as a doctest does."""
    examples = DocTestParser().get_examples(text)
    for source in [example.source for example in examples] or [text]:
        with redirect_stdout(StringIO()):
            exec(compile(source, "<examples>", "exec"), names)  # noqa: S102 - as a doctest does
        if _NAME in names:
            names[_NAME] = record


def _course(calls: list[tuple[TreatmentState, Decision[CycleAction]]]) -> Course | None:
    if not calls:
        return None
    day, visits = 0, list[CourseVisit]()
    for _, answer in calls:
        passed = answer.inputs["days_since_last"]
        if passed is None:
            raise ValueError("a visit without days_since_last has no place in time")
        day += passed
        cited = answer.resolution or answer.row
        outcome: Any = answer.outcome
        settled_by = cited.id if cited else ""
        visits.append(CourseVisit(day, answer.inputs, outcome, answer.basis, settled_by))
    return Course(calls[0][0], tuple(visits))
