"""A table as a document: reStructuredText in which nothing is typed that the table knows.

``render`` returns the whole page of a table. It needs no Sphinx; ``sphinx_tables`` puts the page
into a Sphinx project. Every row, note, resolution, mark, rule of legal inputs and derived fact has
one anchor, its full id, and whatever names it links there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.documents.appendix import defect_blocks, fact_blocks
from lenarules.documents.beside import Beside
from lenarules.documents.claims import proved_blocks
from lenarules.documents.derived import derived_blocks, mark_blocks
from lenarules.documents.linked import condition_fields, links, part_heading, said, titled, to
from lenarules.documents.meeting import Meeting
from lenarules.documents.parts import ids_of
from lenarules.documents.rst import broken, escaped, fields, grid, heading, joined, literal
from lenarules.language.evaluate import adopted
from lenarules.language.fingerprint import fingerprint
from lenarules.language.outcome import Refer
from lenarules.language.text import in_words
from lenarules.language.words import Basis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.documents.beside import BesideTable
    from lenarules.documents.rst import Lines
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Note, Resolution, Row, Table
    from lenarules.language.words import Citation

_TABLE_ALONE = Beside()


def render(table: Table, beside: Beside = _TABLE_ALONE) -> str:
    """Return the page of a table as reStructuredText.

    Args:
        table: any table.
        beside: where statements, claims, tests and sources are found.
    """
    found, meeting = beside.of(table), Meeting(table)
    sections = (
        _head(table),
        _glance(table),
        _rows(found, meeting),
        _notes(found, meeting),
        _resolutions(found, meeting),
        mark_blocks(found),
        _legal(found),
        fact_blocks(table),
        derived_blocks(table),
        defect_blocks(table),
        proved_blocks(found),
    )
    return joined(block for section in sections for block in section)


def anchors(table: Table) -> tuple[str, ...]:
    """Return every anchor of the page of a table, in the order of the page."""
    return tuple(map(table.full_id, ids_of(table)))


def _head(table: Table) -> Iterator[Lines]:
    yield heading(titled(table.cite.place, table), 0)
    yield fields(
        ("Table", literal(table.id)),
        ("Source", escaped(str(table.cite))),
        ("Setting", escaped(table.setting) if table.setting else ""),
        ("Caption", escaped(table.caption) if table.caption else ""),
        ("SHA-256", literal(fingerprint(table))),
    )


def _glance(table: Table) -> Iterator[Lines]:
    yield heading("As printed, and as read", 1)
    heads = ("Row", "Where", "As printed", "Read as: for whom", "Read as: what")
    rows = (_glance_row(table, row) for row in table.rows)
    yield grid(heads, (22, 16, 21, 22, 19), rows, "book")


def _glance_row(table: Table, row: Row) -> tuple[str, ...]:
    what = "; ".join(row.then.in_words().split("\n")) if row.then else f"left open: {row.open}"
    cells = (_where(table, row.cite), row.printed, in_words(row.when))
    texts = (*cells, f"{what} ({row.strength.name})")
    return (to(table, row), *(escaped(text) for text in texts))


def _where(table: Table, cite: Citation) -> str:
    """Return a place, without what the head of the page has said."""
    return str(cite).removeprefix(str(table.cite)).removeprefix(table.cite.paper).lstrip(", ")


def _rows(found: BesideTable, meeting: Meeting) -> Iterator[Lines]:
    table = found.table
    yield heading("Rows", 1)
    for row in table.rows:
        yield part_heading(table, row)
        yield _row_fields(found, row, meeting)


def _row_fields(found: BesideTable, row: Row, meeting: Meeting) -> Lines:
    table = found.table
    return fields(
        ("Id", literal(table.full_id(row))),
        ("Printed", escaped(row.printed)),
        *condition_fields(table, row.when),
        ("Outcome", broken(row.then.in_words()) if row.then else ""),
        ("Left open", escaped(row.open)),
        ("Never an answer", escaped(row.dead)),
        ("Strength", row.strength.name),
        ("Source", escaped(str(row.cite))),
        ("Notes", [said(table, note, note.printed) for note in meeting.notes(row)]),
        (
            "Resolutions",
            [said(table, item, item.reading) for item in meeting.resolutions(row)],
        ),
        *found.fields(row),
    )


def _notes(found: BesideTable, meeting: Meeting) -> Iterator[Lines]:
    table = found.table
    if table.notes:
        yield heading("Notes", 1)
    for note in table.notes:
        yield part_heading(table, note)
        yield fields(
            ("Id", literal(table.full_id(note))),
            ("Printed", escaped(note.printed)),
            *condition_fields(table, note.when),
            ("Adds", [escaped(f"{advice.label} ({advice.cite})") for advice in note.adds]),
            ("Source", escaped(str(note.cite))),
            *_note_reading(note),
            ("Rows", links(table, meeting.rows(note))),
            *found.fields(note),
        )


def _note_reading(note: Note) -> list[tuple[str, str | list[str]]]:
    if note.principle is None:
        return []
    return [
        ("Reading", escaped(note.reading)),
        ("Principle", escaped(f"{note.principle.name}: {note.principle.value}")),
        ("Leans on", [escaped(str(cite)) for cite in note.cites]),
    ]


def _resolutions(found: BesideTable, meeting: Meeting) -> Iterator[Lines]:
    table = found.table
    if table.resolutions:
        yield heading("Resolutions", 1)
    for item in table.resolutions:
        yield part_heading(table, item)
        yield _resolution_fields(found, item, meeting)


def _resolution_fields(found: BesideTable, item: Resolution, meeting: Meeting) -> Lines:
    table = found.table
    outcome, row = adopted(table, item)
    bases = [basis.name for basis in Basis if basis in item.bases]
    return fields(
        ("Id", literal(table.full_id(item))),
        *condition_fields(table, item.region),
        ("Reading", escaped(item.reading)),
        ("Adopts", to(table, row) if row else _no_row(outcome)),
        ("Outcome", broken(outcome.in_words())),
        ("Offers", links(table, (table.row(offer.row) for offer in item.offers))),
        ("Settles", ", ".join(bases)),
        ("Principle", escaped(f"{item.principle.name}: {item.principle.value}")),
        ("Leans on", [escaped(str(cite)) for cite in item.cites]),
        ("Outranks", links(table, (table.resolution(other) for other in item.over))),
        ("Rows", links(table, meeting.rows(item))),
        *found.fields(item),
    )


def _no_row(outcome: Outcome) -> str:
    return "no row: the clinician decides" if isinstance(outcome, Refer) else "no row"


def _legal(found: BesideTable) -> Iterator[Lines]:
    table = found.table
    if table.legal:
        yield heading("Legal inputs", 1)
    for rule in table.legal:
        yield part_heading(table, rule)
        yield fields(
            ("Id", literal(table.full_id(rule.id))),
            *condition_fields(table, rule.condition),
            ("Otherwise", escaped(rule.message)),
            *found.fields(rule),
        )
