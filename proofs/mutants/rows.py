"""Single edits of the rows of a table."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.language.words import Strength
from proofs.mutants.conditions import edits
from proofs.mutants.mutant import Mutant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.table import Row, Table

SWAPPED, STRENGTH = "outcome swapped", "strength"
DROPPED, DUPLICATED = "dropped", "duplicated"


def rows_edited(table: Table) -> Iterator[Mutant]:
    """Yield the table with each single edit of a row."""
    for row in table.rows:
        for edit in edits(row.when):
            yield _mutant(table, edit.kind, f"{row.id}: {edit.words}", row, when=edit.condition)
        for strength in Strength:
            if strength is not row.strength:
                words = f"{row.id}: {strength.name}"
                yield _mutant(table, STRENGTH, words, row, strength=strength)
        yield Mutant(table.id, "row", DROPPED, f"{row.id}: dropped", _without(table, row))
    for one, other in pairwise(table.rows):
        yield from _pair(table, one, other)


def _mutant(table: Table, kind: str, where: str, row: Row, **changes: Any) -> Mutant:
    return Mutant(table.id, "row", kind, where, _with(table, {row.id: evolve(row, **changes)}))


def _with(table: Table, changed: dict[str, Row]) -> Callable[[], Table]:
    rows = tuple(changed.get(row.id, row) for row in table.rows)
    return lambda: evolve(table, rows=rows)


def _without(table: Table, dropped: Row) -> Callable[[], Table]:
    rows = tuple(row for row in table.rows if row is not dropped)
    return lambda: evolve(table, rows=rows)


def _pair(table: Table, one: Row, other: Row) -> Iterator[Mutant]:
    """Yield the edits of two neighbouring rows: outcomes swapped, the first one printed twice."""
    first, second = _said(one), _said(other)
    if one.then != other.then:
        changed = {one.id: evolve(one, **second), other.id: evolve(other, **first)}
        where = f"{one.id}: swapped with {other.id}"
        yield Mutant(table.id, "row", SWAPPED, where, _with(table, changed))
        yield _twice(table, one, f"with the outcome of {other.id}", **second)
    yield _twice(table, one, "verbatim")


def _said(row: Row) -> dict[str, Any]:
    """Return what a row says: its outcome, or what its cell leaves open."""
    return {"then": row.then, "open": row.open}


def _twice(table: Table, row: Row, words: str, **changes: Any) -> Mutant:
    again = evolve(row, id=f"{row.id}.again", **changes)
    place = table.rows.index(row) + 1
    rows = (*table.rows[:place], again, *table.rows[place:])
    where = f"{row.id}: twice, {words}"
    return Mutant(table.id, "row", DUPLICATED, where, lambda: evolve(table, rows=rows))
