"""The claims that are proved, as reStructuredText: beside a table, and all of them as a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.documents.beside import source
from lenarules.documents.linked import links
from lenarules.documents.rst import elsewhere, escaped, fields, grid, heading, joined, literal
from lenarules.documents.written import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lenarules.documents.beside import BesideTable
    from lenarules.documents.proven import ProvedClaim, Proven, Testimony
    from lenarules.documents.rst import Lines
    from lenarules.language.table import Table

#: What a claim covers, and what its text names.
_ABOUT = (
    "Each claim is about the whole table and so covers every row of it. A row or reading is named "
    "in its text where the exported question defines it under its id; a condition that is one "
    "comparison long is written where it stands and has no name there."
)
_STALE = (
    "The manifest of the proofs was made for another state of this table: nothing is claimed here."
)
_CLAIM_HEADS = ("Claim", "What it says", "Z3", "cvc5", "function")


def section_of(table_id: str) -> str:
    """Return the anchor of what is proved of a table."""
    return f"claims.{table_id}"


def claim_anchors(found: BesideTable) -> tuple[str, ...]:
    """Return every anchor of what is proved of a table, in the order of the page."""
    if not found.claims:
        return ()
    return section_of(found.table.id), *(claim.anchor for claim in found.claims)


def is_stale(found: BesideTable) -> bool:
    """Whether a manifest knows the table, and was made for another state of it."""
    proven, table = found.beside.proven, found.table
    return bool(proven and table.id in proven.plain["tables"] and not proven.speaks_of(table))


def proved_blocks(found: BesideTable) -> Iterator[Lines]:
    """Yield the section of what is proved of a table, a part a claim.

    Args:
        found: what stands beside the table.
    """
    if is_stale(found):
        yield heading("What is proved", 1)
        yield [_STALE]
    elif found.claims:
        yield heading("What is proved", 1, section_of(found.table.id))
        yield [escaped(_ABOUT)]
    for claim in found.claims:
        yield heading(claim.name, 2, claim.anchor)
        yield _claim_fields(found, claim)


def _claim_fields(found: BesideTable, claim: ProvedClaim) -> Lines:
    table = found.table
    return fields(
        ("Claim", escaped(claim.sentence)),
        *((each.witness, _said(each)) for each in claim.said),
        ("Text", _text(claim, sources=found.beside.sources)),
        ("Covers", links(table, table.rows)),
        ("Rows in its text", links(table, (row for row in table.rows if claim.names(row)))),
        (
            "Readings in its text",
            links(table, (each for each in table.resolutions if claim.names(each))),
        ),
    )


def _said(said: Testimony) -> str:
    if said.seconds is None:
        return escaped(f"{said.verdict}; {said.asked:,} calls")
    return escaped(f"{said.verdict}; {said.asked:,} questions, {said.seconds:.3f} s")


def _text(claim: ProvedClaim, *, sources: bool) -> str:
    if not sources:
        return literal(claim.file)
    return source(Line(claim.file, 1), claim.anchor, claim.file)


def render_report(proven: Proven, tables: Iterable[Table], *, sources: bool = False) -> str:
    """Return the report of all proofs: what proved, which tables, every claim, all papers together.

    Args:
        proven: the manifest.
        tables: the tables that have pages; what is claimed of them leads there.
        sources: whether the texts have pages of their own.
    """
    linked = {table.id for table in tables if proven.speaks_of(table)}
    blocks = [_run(proven), *_table_runs(proven)]
    for table in proven.plain["tables"]:
        claims = [claim for claim in proven.claims if claim.about == table]
        blocks += [heading(table, 1), _claim_grid(claims, linked=table in linked)]
    return joined([*blocks, *_across(proven, sources=sources)])


def _run(proven: Proven) -> Lines:
    versions = (f"{name} {number}" for name, number in proven.plain["versions"].items())
    return fields(
        ("Proved with", escaped(", ".join(versions))),
        ("Took", f"{proven.plain['seconds']} s"),
        ("Seed of the random cells", str(proven.plain["seed"])),
        ("Claims", f"{len(proven.claims)}, and {len(proven.across)} across papers"),
    )


def _table_runs(proven: Proven) -> Iterator[Lines]:
    heads = ("Table and function", "Patients run", "Cells", "Patients", "Paths", "Differ")
    runs = map(_table_run, proven.plain["tables"].items())
    yield heading("The functions over their cells", 1)
    yield grid(heads, (31, 24, 16, 11, 10, 8), runs, "book")


def _table_run(each: tuple[str, dict[str, dict[str, object]]]) -> tuple[str, ...]:
    table, plain = each
    run = plain["run"]
    numbers = (f"{run[key]:,}" for key in ("cells", "patients", "paths", "differences"))
    return (
        f"{literal(table)}, {literal(str(plain['function']).rpartition('.')[2])}",
        escaped(str(run["mode"])),
        *numbers,
    )


def _claim_grid(claims: Iterable[ProvedClaim], *, linked: bool) -> Lines:
    rows = (_claim_row(claim, linked=linked) for claim in claims)
    return grid(_CLAIM_HEADS, (26, 35, 13, 13, 13), rows, "book")


def _claim_row(claim: ProvedClaim, *, linked: bool) -> tuple[str, ...]:
    name = elsewhere(claim.name, claim.anchor) if linked else literal(claim.name)
    told = {each.witness: _said(each) for each in claim.said}
    return name, escaped(claim.sentence), *(told.get(head, "") for head in _CLAIM_HEADS[2:])


def _across(proven: Proven, *, sources: bool) -> Iterator[Lines]:
    if proven.across:
        yield heading("Across papers", 1)
    for claim in proven.across:
        yield heading(claim.name, 2, claim.anchor)
        yield fields(
            ("Claim", escaped(claim.sentence)),
            *((each.witness, _said(each)) for each in claim.said),
            ("Text", _text(claim, sources=sources)),
            ("Tables", ", ".join(map(literal, claim.tables))),
        )
