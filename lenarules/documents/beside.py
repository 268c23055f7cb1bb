"""What stands beside a table on its page: statements of the paper, claims, tests, sources.

None of it is known to the table. ``Beside`` says where it is found; a page without it is the table
alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, frozen

from lenarules.documents.rst import elsewhere, escaped, link, literal
from lenarules.documents.written import written
from lenarules.language.record import Record
from lenarules.language.table import Resolution, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lenarules.documents.history import History, TableHistory
    from lenarules.documents.parts import Part
    from lenarules.documents.proven import ProvedClaim, Proven
    from lenarules.documents.rst import Lines
    from lenarules.documents.tested import Naming, Tests
    from lenarules.documents.written import Line
    from lenarules.language.ledger import Statement
    from lenarules.language.table import Table

NO_TEST = "no test names it"


@frozen(repr=False, eq=False)
class Beside(Record):
    """Where a page finds what its table does not know.

    Attributes:
        proven: the manifest of the proofs, or None.
        tests: the tests, or None.
        statements: the statements that each part carries, by its full id.
        sources: whether the sources have pages of their own (``sphinx_sources``).
        history: the releases of the tables, or None.
    """

    proven: Proven | None = None
    tests: Tests | None = None
    statements: Mapping[str, tuple[Statement, ...]] = Factory(dict)
    sources: bool = False
    history: History | None = None

    def of(self, table: Table) -> BesideTable:
        """Return what stands beside a table."""
        claims = self.proven.claims_of(table) if self.proven else ()
        lines = written(table) if self.sources else {}
        return BesideTable(
            self, table, claims, lines, self.history.of(table) if self.history else None
        )


@frozen(repr=False, eq=False)
class BesideTable(Record):
    """What stands beside one table.

    Attributes:
        beside: where it was found.
        table: the table.
        claims: the claims about it.
        lines: where its parts are written, by their full ids.
        history: what became of it from release to release, or None.
    """

    beside: Beside
    table: Table
    claims: tuple[ProvedClaim, ...]
    lines: Mapping[str, Line]
    history: TableHistory | None

    def fields(self, part: Part) -> tuple[tuple[str, list[str]], ...]:
        """Return what stands beside a part; a field of which nothing is known is empty."""
        full_id = self.table.full_id(part.id)
        line = self.lines.get(full_id)
        return (
            ("Statements", [said(each) for each in self.statements(part)]),
            *self._claims(part),
            ("Tests", self._tests(part)),
            ("Written in", [self._source(line, full_id)] if line else []),
            ("History", self._history(part)),
        )

    def statements(self, part: Part) -> tuple[Statement, ...]:
        """Return the statements that a part carries, those that fewest parts carry first."""
        found = self.beside.statements.get(self.table.full_id(part.id), ())
        return tuple(sorted(found, key=lambda each: len(each.carried_by)))

    def tests(self, part: Part) -> tuple[Naming, ...]:
        """Return the tests that name a part."""
        return self.beside.tests.naming(self.table, part.id) if self.beside.tests else ()

    def _claims(self, part: Part) -> tuple[tuple[str, list[str]], ...]:
        if not isinstance(part, Row | Resolution):
            return ()
        naming = [claim for claim in self.claims if claim.names(part)]
        others = [claim for claim in self.claims if claim not in naming]
        return (
            ("Claims whose text names it", by_verdict(naming)),
            ("Claims on the whole table", by_verdict(others)),
        )

    def _tests(self, part: Part) -> Lines:
        if self.beside.tests is None:
            return []
        full_id = self.table.full_id(part.id)
        found = (
            f"{literal(each.title)} in {self._source(each.line, full_id)}"
            for each in self.tests(part)
        )
        return list(found) or [NO_TEST]

    def _history(self, part: Part) -> Lines:
        return [escaped(line) for line in self.history.of(part)] if self.history else []

    def _source(self, line: Line, full_id: str) -> str:
        return source(line, full_id) if self.beside.sources else literal(str(line))


def source(line: Line, full_id: str, text: str = "") -> str:
    """Return a link to a line of a source, which links back to what stands there."""
    return f":source-line:`{text or line} <{line}:{full_id}>`"


def said(statement: Statement) -> str:
    """Return a link to a statement in the ledger, where it is printed, and what it says."""
    place = str(statement.cite).partition(", ")[2]
    to = elsewhere(statement.id, anchor_of(statement))
    return f"{to} ({escaped(place)}): {escaped(statement.gist)}"


def anchor_of(statement: Statement) -> str:
    """Return the anchor of a statement in the ledger."""
    return f"statements.{statement.cite.paper}.{statement.id}"


def by_verdict(claims: Iterable[ProvedClaim]) -> Lines:
    """Return links to claims of the same page, one line for those of the same verdicts."""
    told: dict[str, list[str]] = {}
    for claim in claims:
        told.setdefault(claim.verdicts, []).append(link(claim.name, claim.anchor))
    return [f"{escaped(verdicts)}: {', '.join(names)}" for verdicts, names in told.items()]


def carried(statements: Iterable[Statement]) -> dict[str, tuple[Statement, ...]]:
    """Return statements by the full ids of the parts that carry them."""
    found: dict[str, tuple[Statement, ...]] = {}
    for statement in statements:
        for part in statement.carried_by:
            found[part] = (*found.get(part, ()), statement)
    return found
