"""What became of each part of a table from release to release, read off stored editions.

An edition is what ``python -m proofs edition`` writes: every table as plain values. Each release
keeps its own; the last step of a history leads from the last release to the tables that run. Whose
answers a change changes is not asked here (``lenarules.verify.editions.comparing``).
"""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.documents.rst import elsewhere, escaped, grid, heading, joined, literal
from lenarules.language.record import Record
from lenarules.verify.editions.parts import PartChange, Touch, changed_parts
from lenarules.verify.editions.writer import plain_table

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping
    from pathlib import Path

    from lenarules.documents.parts import Part
    from lenarules.documents.rst import Lines
    from lenarules.language.table import Table

#: What the last step of a history leads to.
NOW = "not released yet"
_KINDS = {
    "Row": "row",
    "Note": "note",
    "Resolution": "resolution",
    "Mark": "mark",
    "Legal": "rule of legal inputs",
}
_HEADS = ("Release", "Part", "What changed")


@frozen(repr=False, eq=False)
class Release(Record):
    """The tables of a release.

    Attributes:
        version: the version of the release.
        tables: each table as plain values, by its id.
    """

    version: str
    tables: Mapping[str, dict[str, Any]]

    @classmethod
    def read(cls, path: Path) -> Release:
        """Return the edition that a file holds; the file is named after its release."""
        plain = json.loads(path.read_text(encoding="utf-8"))
        return cls(path.stem, {each["id"]: _unsigned(each) for each in plain["tables"]})


@frozen(repr=False, eq=False)
class TableHistory(Record):
    """What became of a table.

    Attributes:
        first: the first release that has it; empty where none has.
        changes: every change of a part with the release that brought it, the oldest first.
    """

    first: str
    changes: tuple[tuple[str, PartChange], ...]

    def of(self, part: Part) -> list[str]:
        """Return what became of a part, a line a release."""
        if not self.first:
            return [NOW]
        name = _KINDS[type(part).__name__], part.id
        found = [each for each in self.changes if (each[1].kind, each[1].id) == name]
        lines = [f"{version}: {_told(change)}" for version, change in found]
        if found and found[0][1].touch is Touch.ADDED:
            return lines
        return [f"in {self.first}", *lines] if lines else [f"in {self.first}, unchanged since"]


class History:
    """The releases of some tables, and what runs.

    Args:
        editions: the editions of the releases, in any order.
    """

    def __init__(self, editions: Iterable[Release]) -> None:
        self.editions = sorted(editions, key=lambda each: _numbers(each.version))

    def of(self, table: Table) -> TableHistory:
        """Return what became of a table."""
        known = [(e.version, e.tables[table.id]) for e in self.editions if table.id in e.tables]
        steps = pairwise([*known, (NOW, _plain(table))])
        changes = ((to, each) for (_, old), (to, new) in steps for each in changed_parts(old, new))
        return TableHistory(known[0][0] if known else "", tuple(changes))

    def gone(self, tables: Iterable[Table]) -> list[tuple[str, str]]:
        """Return the tables that are no more, each with the last release that has it."""
        kept = {table.id for table in tables}
        last = {name: each.version for each in self.editions for name in each.tables}
        return [(name, version) for name, version in last.items() if name not in kept]


def render_history(tables: Iterable[Table], history: History, anchors: Container[str]) -> str:
    """Return what became of every part of some tables, a section a table.

    Args:
        tables: the tables that run.
        history: their releases.
        anchors: the full ids that have an anchor in the documents.
    """
    tables = tuple(tables)
    blocks = [block for table in tables for block in _blocks(table, history, anchors)]
    gone = [escaped(f"{name}: last in {version}") for name, version in history.gone(tables)]
    return joined([*blocks, *([heading("Tables that are no more", 1), gone] if gone else [])])


def _blocks(table: Table, history: History, anchors: Container[str]) -> Iterator[Lines]:
    yield heading(f"{table.id}: {table.title}", 1)
    found = history.of(table)
    if not found.first:
        yield [f"{NOW.capitalize()}, with all of its parts."]
    elif not found.changes:
        yield [f"In {found.first}, unchanged since."]
    else:
        yield [f"In {found.first}. Since then:"]
        rows = (_row(table, version, change, anchors) for version, change in found.changes)
        yield grid(_HEADS, (18, 40, 42), rows, "book")


def _row(
    table: Table, version: str, change: PartChange, anchors: Container[str]
) -> tuple[str, ...]:
    full_id = table.full_id(change.id)
    linked = elsewhere(change.id, full_id) if full_id in anchors else literal(change.id)
    return version, f"{linked} ({change.kind})", escaped(_told(change))


def _told(change: PartChange) -> str:
    fields = f" ({', '.join(change.fields)})" if change.fields else ""
    return f"{change.touch.value}{fields}"


def _plain(table: Table) -> dict[str, Any]:
    """Return a table that runs as it would be read back from its edition."""
    plain: dict[str, Any] = json.loads(json.dumps(plain_table(table)))
    return plain


def _unsigned(plain: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in plain.items() if key != "fingerprint"}


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
