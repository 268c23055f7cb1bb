"""The rows of a text by column: CSV with a header, or one JSON object a line."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any, TypeAlias

from lenarules.cli.errors import UsageError
from lenarules.cli.values import UNKNOWN, text_of
from lenarules.language.reading import show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Refuses the names of columns on a line.
CheckColumns: TypeAlias = "Callable[[list[str], int], None]"
#: A line and its texts by column.
Row: TypeAlias = "tuple[int, dict[str, str]]"


def csv_rows(text: str, check: CheckColumns) -> Iterator[Row]:
    """Return the rows of CSV text, whose first line names the columns."""
    names: list[str] | None = None
    for line, cells in _records(text):
        if names is None:
            check(names := cells, line)
        else:
            _refuse_length(names, cells, line)
            yield line, dict(zip(names, cells, strict=True))


def json_rows(text: str, check: CheckColumns) -> Iterator[Row]:
    """Return the rows of a text with a JSON object a line; numbers stay as they are written."""
    for line, written in enumerate(text.split("\n"), 1):
        if written.strip():
            pairs = _object(written, line)
            check([name for name, _ in pairs], line)
            yield line, {name: _text(value) for name, value in pairs}


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    import csv

    reader = csv.reader(StringIO(text), strict=True)
    try:
        for cells in reader:
            if cells:
                yield reader.line_num, [cell.strip() for cell in cells]
    except csv.Error as error:
        raise UsageError(
            f"line {reader.line_num} is no CSV ({error}); write the cells with commas between them"
        ) from error


def _refuse_length(names: list[str], cells: list[str], line: int) -> None:
    if len(cells) != len(names):
        raise UsageError(
            f"line {line}: {len(cells)} cells under {len(names)} columns; write one for each, "
            f"numbers without commas, and {UNKNOWN} for a value that is unknown"
        )


class _Pairs(list[tuple[str, Any]]):
    """The pairs of a JSON object, none lost where a name is there twice."""


def _object(written: str, line: int) -> _Pairs:
    import json

    try:
        value = json.loads(
            written, object_pairs_hook=_Pairs, parse_int=str, parse_float=str, parse_constant=str
        )
    except (ValueError, RecursionError) as error:
        said = f"line {line} is no JSON ({error})"
        raise UsageError(f"{said}; write one object a line, with a name for each column") from error
    if not isinstance(value, _Pairs):
        said = f"line {line}: {show(value)} is no JSON object"
        raise UsageError(f"{said}; write one object a line, with a name for each column")
    return value


def _text(value: Any) -> str:
    """Return a value of JSON as CSV would write it; null is an empty cell."""
    if value is None:
        return ""
    return text_of(value) if isinstance(value, bool) else str(value).strip()
