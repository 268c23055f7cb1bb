"""What a page says of the parts of a table, each linked by its full id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.documents.rst import escaped, heading, link, literal
from lenarules.language.condition import named_in
from lenarules.language.derived import Derived
from lenarules.language.text import in_math, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.documents.parts import Part
    from lenarules.documents.rst import Lines
    from lenarules.language.condition import Condition
    from lenarules.language.table import Note, Resolution, Row, Table


def titled(where: str, table: Table) -> str:
    """Return the place of a table and its title, once where the place ends with the title."""
    return where if where.endswith(table.title) else f"{where}: {table.title}"


def condition_fields(table: Table, condition: Condition) -> tuple[tuple[str, str], ...]:
    """Return the fields of a condition: words, mathematics, and the derived facts that it names."""
    words, mathematics = escaped(in_words(condition)), literal(in_math(condition))
    named = dict.fromkeys(fact for fact in named_in(condition) if isinstance(fact, Derived))
    derived = ", ".join(link(fact.name, table.full_id(fact.name)) for fact in named)
    return ("For whom", words), ("In mathematics", mathematics), ("Derived facts", derived)


def part_heading(table: Table, part: Part) -> Lines:
    """Return the heading of a part, with its full id as its anchor."""
    return heading(part.id, 2, table.full_id(part.id))


def to(table: Table, part: Row | Note | Resolution) -> str:
    """Return a link to a part."""
    return link(part.id, table.full_id(part))


def said(table: Table, part: Note | Resolution, words: str) -> str:
    """Return a link to a part, and what it says."""
    return f"{to(table, part)}: {escaped(words)}"


def links(table: Table, parts: Iterable[Row | Note | Resolution]) -> str:
    """Return links to parts, divided by commas."""
    return ", ".join(to(table, part) for part in parts)
