"""The parts of a table that have an id, in the order of its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from lenarules.language.table import Legal, Mark, Note, Resolution, Row, Table

#: What decides or adds something.
Part: TypeAlias = "Row | Note | Resolution | Mark | Legal"


def parts_of(table: Table) -> tuple[Part, ...]:
    """Return the parts of a table that decide or add something."""
    return (*table.rows, *table.notes, *table.resolutions, *table.marks, *table.legal)


def ids_of(table: Table) -> tuple[str, ...]:
    """Return the ids of these parts, and then the names of the derived facts."""
    parts = (part.id for part in parts_of(table))
    return (*parts, *(fact.name for fact in table.derived))
