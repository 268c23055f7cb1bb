"""A course as plain text: a line for each visit, and where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.cli.next_cycle import action_of
from lenarules.cli.replies import insufficient_lines
from lenarules.cli.visits import COLUMNS
from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, PLATELETS
from lenarules.language.explain import value_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.cli.course import Course
    from lenarules.cli.visits import Visit
    from lenarules.language.decision import Decision
    from lenarules.language.fact import Fact
    from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction

_HEADER = ("date", "cycle", "timing", "ANC", "platelets", "ClCr", "action", "dose", "basis")
_ROW = "row and resolution"
_NUMBERS = frozenset(("cycle", "ANC", "platelets", "ClCr"))
_UNITS = (
    f"ANC in {ANC.unit}, platelets in {PLATELETS.unit}, "
    f"ClCr ({CREATININE_CLEARANCE.label}) in {CREATININE_CLEARANCE.unit}; cycle: after the answer"
)


def in_words(course: Course) -> str:
    """Return a course as lines: its beginning, its visits, and its end."""
    lines = [f"{course.begun}: {course.state}"]
    if course.answers:
        lines += ["", *_table([_cells(*answer) for answer in course.answers]), "", _UNITS]
    return "\n".join([*lines, "", *_end(course)])


def _end(course: Course) -> list[str]:
    if course.stop is None:
        return [f"next state: {course.last_state}"]
    visit, error = course.stop
    where = f"line {visit.line}, {visit.day}"
    heading = f"{where}: the course stops here; no later line is answered, and no file is written"
    return [heading, *insufficient_lines(error, COLUMNS, _column)]


def _column(fact: Fact) -> str:
    return f"column {fact.name}"


def _cells(visit: Visit, decision: Decision[CycleAction]) -> tuple[str, ...]:
    action, values = action_of(decision), visit.values
    counts = (ANC, PLATELETS, CREATININE_CLEARANCE)
    return (
        str(visit.day),
        str(action.state.cycle),
        value_in_words(values["timing"]),
        *(value_in_words(values[fact.name]) for fact in counts),
        value_in_words(action.kind),
        _dose(action),
        value_in_words(decision.basis) if decision.basis else "open",
        _why(decision),
    )


def _dose(action: CycleAction) -> str:
    """Return the dose without its days, which are those of every dose of the paper."""
    return "none" if action.dose is None else str(action.dose).partition(",")[0]


def _why(decision: Decision[CycleAction]) -> str:
    found = [each.id for each in (decision.row, decision.resolution) if each is not None]
    prefix = f"{decision.source.table}."
    return ", ".join(name.removeprefix(prefix) for name in found) or "open"


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    header = (*_HEADER, _ROW)
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    rule = tuple("-" * width for width in widths)
    return [_line(cells, widths) for cells in (header, rule, *rows)]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    names = (*_HEADER, _ROW)
    placed = (
        cell.rjust(width) if name in _NUMBERS else cell.ljust(width)
        for name, cell, width in zip(names, cells, widths, strict=True)
    )
    return "  ".join(placed).rstrip()
