"""What follows from the facts of a table: its derived facts, and the marks of a patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.documents.linked import condition_fields, part_heading
from lenarules.documents.rst import escaped, fields, grid, heading, literal
from lenarules.language.condition import named_in
from lenarules.language.text import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.documents.beside import BesideTable
    from lenarules.documents.rst import Lines
    from lenarules.language.condition import Condition
    from lenarules.language.derived import Derived
    from lenarules.language.table import Table

#: A longer definition is told by the meaning of its fact.
_LONGEST = 600


def derived_blocks(table: Table) -> Iterator[Lines]:
    """Yield the section of the derived facts: what each means, and each member with its condition.

    Args:
        table: any table.
    """
    if table.derived:
        yield heading("Derived facts", 1)
    for fact in table.derived:
        yield heading(fact.name, 2, table.full_id(fact.name))
        yield fields(
            ("Id", literal(table.full_id(fact.name))),
            ("Label", escaped(fact.label)),
            ("Meaning", escaped(fact.meaning)),
            ("Follows from", escaped(_asked(fact))),
        )
        yield grid(("Member", "What it is", "For whom"), (22, 28, 50), _members(fact))


def _members(fact: Derived) -> Iterator[tuple[str, ...]]:
    for member, condition in fact.definition:
        value = member.value
        what = escaped(value) if isinstance(value, str) else ""
        yield literal(member.name), what, escaped(_definition(condition))


def _definition(condition: Condition) -> str:
    words = in_words(condition)
    return words if len(words) <= _LONGEST else "too long to be read here: see the meaning above"


def _asked(fact: Derived) -> str:
    """Return the labels of all that a definition names, in the order in which it names them."""
    named = (part.label for _, condition in fact.definition for part in named_in(condition))
    return ", ".join(dict.fromkeys(named))


def mark_blocks(found: BesideTable) -> Iterator[Lines]:
    """Yield the section of the marks: for whom each holds, what follows, and where it is printed.

    Args:
        found: any table, with what stands beside it.
    """
    table = found.table
    if table.marks:
        yield heading("Marks", 1)
    for mark in table.marks:
        yield part_heading(table, mark)
        yield fields(
            ("Id", literal(table.full_id(mark.id))),
            *condition_fields(table, mark.when),
            ("Meaning", escaped(mark.meaning)),
            ("Source", escaped(str(mark.cite))),
            *found.fields(mark),
        )
