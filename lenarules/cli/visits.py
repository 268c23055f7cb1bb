"""The visits of one patient, read from a file; refused as a whole where one cannot be read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.cli.errors import UsageError
from lenarules.cli.rows import csv_rows, json_rows
from lenarules.cli.values import UNKNOWN, accepted, value_of
from lenarules.clinical.facts import DAYS_SINCE_LAST
from lenarules.language.errors import InputError
from lenarules.language.reading import show
from lenarules.language.record import Record
from lenarules.publications.kim_2015.next_cycle_action.ask import ARGUMENTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.cli.rows import CheckColumns
    from lenarules.language.fact import Fact

DATE = "date"
#: What a file says of a visit beside its date; the days since the last one come from the dates.
COLUMNS = tuple(fact for fact in ARGUMENTS if fact is not DAYS_SINCE_LAST)
REQUIRED = (DATE, *(fact.name for fact in COLUMNS if not fact.request))
FORMATS = {"csv": csv_rows, "jsonl": json_rows}
_KNOWN = (DATE, *(fact.name for fact in COLUMNS))


@frozen(repr=False)
class Visit(Record):
    """A visit: the line on which it stands, its day, and the arguments by name, as read."""

    line: int
    day: date
    values: Mapping[str, Any]


def visits_of(text: str, form: str, since: date) -> tuple[Visit, ...]:
    """Return the visits that a text holds.

    Args:
        text: the text of the file.
        form: one of ``FORMATS``.
        since: the day before the first visit: of the start, or of the answer before.

    Raises:
        UsageError: the text is of another form; a column is missing, unknown or there twice; a
            cell is empty; a day is no date or is not later than the one before.
        InputError: a value is of no use; the message names line and column.
    """
    check: CheckColumns = _check_columns
    visits: list[Visit] = []
    for line, texts in FORMATS[form](text, check):
        visits.append(_visit(line, texts, visits[-1].day if visits else since))
    if not visits:
        raise UsageError(f"the file holds no visit; write one a line, with {', '.join(REQUIRED)}")
    return tuple(visits)


def day_of(text: str, place: str, field: str) -> date:
    """Return the day that a text stands for; refuse any other form of a date."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        said = f"{place}: {show(text)} is no day; write it as YYYY-MM-DD, as in 2024-01-31"
        raise UsageError(said, field)
    return day


def _check_columns(names: list[str], line: int) -> None:
    for name in names:
        if name not in _KNOWN:
            raise UsageError(f"line {line}: {_unknown(name)}", name)
        if names.count(name) > 1:
            raise UsageError(f"line {line}: column {name} is there more than once; keep one", name)
    missing = [name for name in REQUIRED if name not in names]
    if missing:
        value = "a day" if missing[0] == DATE else f"{UNKNOWN} where it is not known"
        said = f"line {line}: without column {', '.join(missing)}; add it, with {value}"
        raise UsageError(said, missing[0])


def _unknown(name: str) -> str:
    if name == DAYS_SINCE_LAST.name:
        return f"column {name} is counted from the column {DATE}; leave it out"
    known = ", ".join(_KNOWN)
    return f"unknown column {show(name)}; known are: {known}, with commas between them"


def _visit(line: int, texts: Mapping[str, str], before: date) -> Visit:
    day = _day(line, texts[DATE], before)
    values: dict[str, Any] = {
        fact.name: _value(fact, texts[fact.name], f"line {line}, column {fact.name}")
        for fact in COLUMNS
        if fact.name in texts
    }
    since = _read(DAYS_SINCE_LAST, (day - before).days, f"line {line}, column {DATE}")
    return Visit(line, day, {DAYS_SINCE_LAST.name: since, **values})


def _day(line: int, text: str, before: date) -> date:
    place = f"line {line}, column {DATE}"
    _refuse_empty(text, place, "a day as YYYY-MM-DD", DATE)
    day = day_of(text, place, DATE)
    if day <= before:
        raise UsageError(
            f"{place}: {day} is not later than {before}, where the course stood before it; write "
            "the visits in the order of their days, one a day",
            DATE,
        )
    return day


def _value(fact: Fact, text: str, place: str) -> Any:
    _refuse_empty(text, f"{place} ({fact.label})", accepted(fact), fact.name)
    value = value_of(fact, text, place)
    return None if value is None else _read(fact, value, place)


def _refuse_empty(text: str, place: str, accepts: str, field: str) -> None:
    if not text:
        cure = f"write {UNKNOWN} where it is not known" if UNKNOWN in accepts else "write one"
        raise UsageError(f"{place}: the cell is empty; {cure}; accepted: {accepts}", field)


def _read(fact: Fact, value: Any, place: str) -> Any:
    try:
        return fact.read(value)
    except InputError as error:
        error.args = (f"{place}: {error}",)
        raise
