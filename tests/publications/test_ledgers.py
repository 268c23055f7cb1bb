"""Rows and ledgers hold each other: nothing printed lacks a verdict, no row stands for nothing."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from lenarules.cli.registry import PAPERS, tables_of
from lenarules.documents.parts import parts_of
from lenarules.language.errors import TableError
from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.language.words import Citation
from lenarules.publications import ledgers
from lenarules.publications.ledgers import statements_of

if TYPE_CHECKING:
    from lenarules.language.table import Table

EACH = pytest.mark.parametrize("paper", ledgers.PAPERS)
PLACE = Citation("invented_1901", "Table 1")


def every_table(paper: str) -> tuple[Table, ...]:
    """Return the tables of a paper, the rejected ones included."""
    module = import_module(f"lenarules.publications.{paper}")
    return (*tables_of(paper), *module.REJECTED) if paper in PAPERS else ()


def parts(table: Table) -> set[str]:
    """Return the full ids of all parts of a table."""
    return {table.full_id(part.id) for part in parts_of(table)}


def evidence(paper: str) -> set[str]:
    """Return the ids of the regimens of a paper."""
    module = import_module(f"lenarules.publications.{paper}.regimens")
    return {regimen.id for regimen in module.REGIMENS}


@EACH
def test_every_id_that_carries_a_statement_exists(paper: str) -> None:
    """A statement names parts of tables, or regimens, and none that is not there."""
    known = evidence(paper)
    for other in PAPERS:
        known |= {part for table in every_table(other) for part in parts(table)}
    for statement in statements_of(paper):
        assert set(statement.carried_by) <= known, statement.id


@EACH
def test_every_row_and_note_is_named_by_a_statement(paper: str) -> None:
    """No row and no note stands for nothing that is printed."""
    named = {part for statement in statements_of(paper) for part in statement.carried_by}
    for table in every_table(paper):
        ids = [*(row.id for row in table.rows), *(note.id for note in table.notes)]
        assert {table.full_id(each) for each in ids} <= named


@EACH
def test_statements_are_told_apart(paper: str) -> None:
    """Each has an id and a gist of its own, and stands in its own paper."""
    ledger = statements_of(paper)
    assert ledger
    assert [n for n, count in Counter(each.id for each in ledger).items() if count > 1] == []
    assert {each.cite.paper for each in ledger} == {paper}


@EACH
def test_only_rejected_tables_carry_rejected_statements(paper: str) -> None:
    """What stands in a rejected table is rejected, and nothing else is."""
    module = import_module(f"lenarules.publications.{paper}")
    rejected = {part for table in module.REJECTED for part in parts(table)}
    for statement in statements_of(paper):
        carried = set(statement.carried_by) & rejected
        assert bool(carried) is (statement.verdict is StatementVerdict.REJECTED), statement.id


@EACH
def test_evidence_is_carried_by_no_row(paper: str) -> None:
    """A statement that is evidence names regimens only; a rule that is encoded is no evidence."""
    known = evidence(paper)
    for statement in statements_of(paper):
        if statement.verdict is StatementVerdict.EVIDENCE:
            assert set(statement.carried_by) <= known, statement.id


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"verdict": StatementVerdict.ENCODED}, "name the parts"),
        ({"verdict": StatementVerdict.REJECTED}, "name the parts"),
        (
            {"verdict": StatementVerdict.ENCODED, "carried_by": ("a.b",), "reason": "no"},
            "no reason",
        ),
        ({"verdict": StatementVerdict.LEFT_OUT}, "say why"),
        ({"verdict": StatementVerdict.EVIDENCE}, "say why"),
        (
            {"verdict": StatementVerdict.LEFT_OUT, "reason": "no", "carried_by": ("a.b",)},
            "something carries it",
        ),
        ({"verdict": StatementVerdict.LEFT_OUT, "reason": "no", "gist": ""}, "lacks its gist"),
        (
            {
                "verdict": StatementVerdict.LEFT_OUT,
                "reason": "no",
                "cite": Citation("invented_1901", ""),
            },
            "its place",
        ),
    ],
)
def test_a_statement_without_an_honest_verdict_is_refused(
    given: dict[str, object], message: str
) -> None:
    """A verdict goes with what carries the statement, or with the reason why nothing does."""
    fields: dict[str, object] = {"cite": PLACE, "gist": "carts", "kind": StatementKind.RULE}
    with pytest.raises(TableError, match=message):
        Statement("one", **(fields | given))  # type: ignore[arg-type]  # wrong on purpose
