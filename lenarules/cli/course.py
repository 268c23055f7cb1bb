"""``lenarules course``: the visits of one patient, answered one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.cli.course_table import in_words
from lenarules.cli.errors import UsageError
from lenarules.cli.files import STANDARD_INPUT, read_text, write_text
from lenarules.cli.next_cycle import action_of
from lenarules.cli.registry import NEXT_CYCLE_ACTION
from lenarules.cli.replies import ANSWERED, INSUFFICIENT, Reply, insufficient_plain, json_text
from lenarules.cli.states import state_of
from lenarules.cli.visits import FORMATS, day_of, visits_of
from lenarules.language.codec import to_plain
from lenarules.language.errors import InconsistentInput, InputError, InsufficientData
from lenarules.language.reading import show
from lenarules.language.record import Record

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence
    from datetime import date

    from lenarules.cli.visits import Visit
    from lenarules.language.decision import Decision
    from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
    from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState


@frozen(repr=False)
class Course(Record):
    """A course as far as it was answered.

    Attributes:
        begun: the day of the start, or of the answer that returned the state.
        state: where the treatment stood on that day.
        answers: the visits, each with its answer.
        stop: the visit on which the facts do not suffice, with the error, or None.
    """

    begun: date
    state: TreatmentState
    answers: tuple[tuple[Visit, Decision[CycleAction]], ...]
    stop: tuple[Visit, InsufficientData] | None

    @property
    def last_state(self) -> TreatmentState:
        """Where the treatment stands after the last answer."""
        return action_of(self.answers[-1][1]).state if self.answers else self.state


def reply(asked: Namespace, *, as_json: bool) -> Reply:
    """Return the answers to every visit, and write the files that are asked for."""
    draw = None if asked.svg is None else _drawing()
    course = follow(*_read(asked))
    if course.stop is None:
        if draw:
            days = [(visit.day, decision) for visit, decision in course.answers]
            write_text(asked.svg, draw(course.begun, course.state, days), "--svg")
        write_text(asked.next_state, course.last_state.to_json(indent=2), "--next-state")
    status = ANSWERED if course.stop is None else INSUFFICIENT
    return Reply(status, json_text(_plain(course)) if as_json else in_words(course))


def _drawing() -> Callable[[date, TreatmentState, Sequence[Any]], str]:
    from lenarules.pictures.course import course_svg
    from lenarules.pictures.extra import MissingExtra, require_matplotlib

    try:
        require_matplotlib()
    except MissingExtra as error:
        raise UsageError(f"--svg: {error}", "svg") from error
    return course_svg


def _read(asked: Namespace) -> tuple[date, TreatmentState, tuple[Visit, ...]]:
    if asked.file == asked.state == STANDARD_INPUT:
        raise UsageError("FILE and --state are both -; give a file for one of them", "state")
    state, begun = state_of(asked), _begun(asked)
    form = _form(asked)
    return begun, state, visits_of(read_text(asked.file, "FILE"), form, begun)


def _begun(asked: Namespace) -> date:
    """Return the day that goes with the state: ``--start-date`` or ``--state-date``."""
    mine, other = ("start", "state") if asked.state is None else ("state", "start")
    text, wrong = getattr(asked, f"{mine}_date"), getattr(asked, f"{other}_date")
    if text is None or wrong is not None:
        raise UsageError(
            "--start-date goes with --start-dose and --state-date with --state; give "
            f"--{mine}-date alone, as YYYY-MM-DD",
            f"{mine}_date",
        )
    return day_of(text, f"--{mine}-date", f"{mine}_date")


def _form(asked: Namespace) -> str:
    form = asked.file.rpartition(".")[2].lower() if asked.format is None else asked.format
    if form in FORMATS:
        return str(form)
    raise UsageError(
        f"{show(form if asked.format else asked.file)}: the form of the file is not known; give "
        f"--format {' or '.join(FORMATS)}, or a name that ends with .{' or .'.join(FORMATS)}",
        "format",
    )


def follow(begun: date, state: TreatmentState, visits: Sequence[Visit]) -> Course:
    """Return the answers to visits, each with the state of the one before, as far as they go."""
    answers: list[tuple[Visit, Decision[CycleAction]]] = []
    now = state
    for visit in visits:
        try:
            decision = _ask(now, visit)
        except InsufficientData as error:
            return Course(begun, state, tuple(answers), (visit, error))
        answers.append((visit, decision))
        now = action_of(decision).state
    return Course(begun, state, tuple(answers), None)


def _ask(state: TreatmentState, visit: Visit) -> Decision[CycleAction]:
    try:
        return NEXT_CYCLE_ACTION.ask({"state": state, **visit.values})
    except (InputError, InconsistentInput) as error:
        error.args = (f"line {visit.line}, {visit.day}: {error}",)
        raise


def _plain(course: Course) -> dict[str, Any]:
    visits = [
        {"line": visit.line, "date": str(visit.day), "decision": to_plain(decision)}
        for visit, decision in course.answers
    ]
    plain = {"date": str(course.begun), "state": to_plain(course.state), "visits": visits}
    if course.stop is None:
        return plain
    visit, error = course.stop
    where = {"line": visit.line, "date": str(visit.day)}
    return plain | {"error": where | insufficient_plain(error)}
