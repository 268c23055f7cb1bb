"""A table as a document: reStructuredText in which nothing is typed that the table knows.

``render`` returns the whole page of a table. It needs no Sphinx; ``sphinx_tables`` puts the page
into a Sphinx project. Every row, note, resolution, mark, rule of legal inputs and derived fact has
one anchor, its full id, and whatever names it links there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.documents.appendix import defect_blocks, fact_blocks
from lenarules.documents.derived import derived_blocks, mark_blocks
from lenarules.documents.linked import condition_fields, links, part_heading, said, to
from lenarules.documents.meeting import Meeting
from lenarules.documents.rst import broken, escaped, fields, grid, heading, joined, literal
from lenarules.language.evaluate import adopted
from lenarules.language.fingerprint import fingerprint
from lenarules.language.outcome import Refer
from lenarules.language.text import in_words
from lenarules.language.words import Basis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.documents.rst import Lines
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Note, Resolution, Row, Table
    from lenarules.language.words import Citation


def render(table: Table) -> str:
    """Return the page of a table as reStructuredText.

    Args:
        table: any table.
    """
    return joined(block for section in _SECTIONS for block in section(table))


def anchors(table: Table) -> tuple[str, ...]:
    """Return every anchor of the page of a table, in the order of the page."""
    kinds = (table.rows, table.notes, table.resolutions, table.marks, table.legal)
    ids = [part.id for parts in kinds for part in parts]
    return tuple(table.full_id(name) for name in (*ids, *(fact.name for fact in table.derived)))


def _head(table: Table) -> Iterator[Lines]:
    yield heading(f"{table.cite.place}: {table.title}", 0)
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
    yield grid(heads, (15, 17, 24, 24, 20), (_glance_row(table, row) for row in table.rows))


def _glance_row(table: Table, row: Row) -> tuple[str, ...]:
    what = "; ".join(row.then.in_words().split("\n")) if row.then else f"left open: {row.open}"
    cells = (_where(table, row.cite), row.printed, in_words(row.when))
    texts = (*cells, f"{what} ({row.strength.name})")
    return (to(table, row), *(escaped(text) for text in texts))


def _where(table: Table, cite: Citation) -> str:
    """Return a place, without what the head of the page has said."""
    return str(cite).removeprefix(str(table.cite)).removeprefix(table.cite.paper).lstrip(", ")


def _rows(table: Table) -> Iterator[Lines]:
    yield heading("Rows", 1)
    meeting = Meeting(table)
    for row in table.rows:
        yield part_heading(table, row)
        yield _row_fields(table, row, meeting)


def _row_fields(table: Table, row: Row, meeting: Meeting) -> Lines:
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
    )


def _notes(table: Table) -> Iterator[Lines]:
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
        )


def _note_reading(note: Note) -> list[tuple[str, str | list[str]]]:
    if note.principle is None:
        return []
    return [
        ("Reading", escaped(note.reading)),
        ("Principle", escaped(f"{note.principle.name}: {note.principle.value}")),
        ("Leans on", [escaped(str(cite)) for cite in note.cites]),
    ]


def _resolutions(table: Table) -> Iterator[Lines]:
    if table.resolutions:
        yield heading("Resolutions", 1)
    for item in table.resolutions:
        yield part_heading(table, item)
        yield _resolution_fields(table, item)


def _resolution_fields(table: Table, item: Resolution) -> Lines:
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
    )


def _no_row(outcome: Outcome) -> str:
    return "no row: the clinician decides" if isinstance(outcome, Refer) else "no row"


def _legal(table: Table) -> Iterator[Lines]:
    if table.legal:
        yield heading("Legal inputs", 1)
    for rule in table.legal:
        yield part_heading(table, rule)
        yield fields(
            ("Id", literal(table.full_id(rule.id))),
            *condition_fields(table, rule.condition),
            ("Otherwise", escaped(rule.message)),
        )


_SECTIONS = (
    _head,
    _glance,
    _rows,
    _notes,
    _resolutions,
    mark_blocks,
    _legal,
    fact_blocks,
    derived_blocks,
    defect_blocks,
)
