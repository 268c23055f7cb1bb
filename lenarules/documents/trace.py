"""From the statements of a paper to what carries them, what is proved of it and what tests it.

A line a part of a table, in the order of the tables. Whoever follows a line the other way finds
the same links: a statement names its parts in the ledger, a claim its rows on the page of its
table, and a test its parts on the page of its source.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lenarules.documents.beside import NO_TEST, anchor_of, source
from lenarules.documents.claims import section_of
from lenarules.documents.linked import titled
from lenarules.documents.parts import parts_of
from lenarules.documents.rst import elsewhere, grid, heading, joined, literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lenarules.documents.beside import Beside, BesideTable
    from lenarules.documents.parts import Part
    from lenarules.documents.rst import Lines
    from lenarules.language.table import Table

_HEADS = ("Statements of the paper", "Row or part", "Claims", "Tests")
_WIDTHS = (30, 22, 16, 32)
#: What stands where no statement of a paper is carried: a resolution is the library's own.
NO_STATEMENT = "none: it completes the print"


def render_trace(tables: Iterable[Table], beside: Beside) -> str:
    """Return what leads from statements to parts, claims and tests, a section a table.

    Args:
        tables: the tables of a paper.
        beside: where statements, claims and tests are found.
    """
    return joined(block for table in tables for block in _blocks(beside.of(table)))


def untested(tables: Iterable[Table], beside: Beside) -> list[str]:
    """Return the full ids of the parts that no test names."""
    found = (beside.of(table) for table in tables)
    return [
        each.table.full_id(part.id)
        for each in found
        for part in parts_of(each.table)
        if not each.tests(part)
    ]


def _blocks(found: BesideTable) -> Iterator[Lines]:
    table = found.table
    yield heading(titled(table.cite.place, table), 1)
    rows = (_line(found, part) for part in parts_of(table))
    yield grid(_HEADS, _WIDTHS, rows, "book")


def _line(found: BesideTable, part: Part) -> tuple[str, ...]:
    full_id = found.table.full_id(part.id)
    statements = (elsewhere(each.id, anchor_of(each)) for each in found.statements(part))
    return (
        ", ".join(statements) or NO_STATEMENT,
        f"{elsewhere(part.id, full_id)} ({type(part).__name__.lower()})",
        _claims(found),
        _tests(found, part, full_id),
    )


def _claims(found: BesideTable) -> str:
    """Return how many claims cover the table, and what the witnesses say, linked to them."""
    if not found.claims:
        return "none"
    counts = Counter(" and ".join(claim.told) for claim in found.claims)
    said = ", ".join(f"{number} {verdict}" for verdict, number in counts.items())
    return elsewhere(f"{counts.total()} claims: {said}", section_of(found.table.id))


def _tests(found: BesideTable, part: Part, full_id: str) -> str:
    sources = found.beside.sources
    named = (
        source(each.line, full_id, each.title) if sources else literal(each.title)
        for each in found.tests(part)
    )
    return ", ".join(named) or NO_TEST
