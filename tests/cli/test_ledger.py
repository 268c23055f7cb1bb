"""The ledger: how many statements each paper has, and what became of each."""

from __future__ import annotations

import pytest

from lenarules.cli.registry import PAPERS, rejected_of, tables_of
from lenarules.documents.parts import parts_of
from lenarules.language.ledger import StatementVerdict
from lenarules.publications.evidence import regimens
from lenarules.publications.ledgers import PAPERS as LEDGERS
from lenarules.publications.ledgers import statements_of
from tests.cli import say

Capture = pytest.CaptureFixture[str]
EVERY_PAPER = pytest.mark.parametrize("paper", LEDGERS)


def test_every_paper_is_counted_by_verdict(capsys: Capture) -> None:
    """Without a paper, one line each: the four verdicts and their sum."""
    said = say(capsys, "ledger")
    heads, *rows = (line.split("  ") for line in said.out.splitlines())
    assert (said.status, said.err) == (0, "")
    assert [head.strip() for head in heads if head] == [
        "paper", "encoded", "rejected", "evidence", "left out", "all",
    ]  # fmt: skip
    for paper, row in zip(LEDGERS, rows, strict=True):
        found = statements_of(paper)
        name, *numbers, whole = (cell.strip() for cell in row if cell)
        assert (name, int(whole)) == (paper, len(found))
        verdicts = [statement.verdict for statement in found]
        assert [int(n) for n in numbers] == [verdicts.count(each) for each in StatementVerdict]


def test_counts_as_json(capsys: Capture) -> None:
    """The same counts by the name of the verdict."""
    plain = say(capsys, "ledger", "--json").plain
    assert [each["paper"] for each in plain["papers"]] == list(LEDGERS)
    for each in plain["papers"]:
        assert sum(each["verdicts"].values()) == len(statements_of(each["paper"]))


@EVERY_PAPER
def test_every_statement_of_a_paper_has_its_verdict(capsys: Capture, paper: str) -> None:
    """With a paper, each statement with its gist, its place, and what carries it or why not."""
    heading, *blocks = say(capsys, "ledger", paper).out.rstrip("\n").split("\n\n")
    found = statements_of(paper)
    assert heading.startswith(f"{paper}: {len(found)} statements; encoded ")
    for statement, block in zip(found, blocks, strict=True):
        lines = block.splitlines()
        verdict = statement.verdict.name
        assert lines[0] == f"{statement.id}: {verdict} ({statement.kind.value})"
        assert lines[1:3] == [f"  {statement.gist}", f"  source: {statement.cite}"]
        carried = f"  carried by: {', '.join(statement.carried_by)}"
        assert (carried in lines) is bool(statement.carried_by)
        assert (f"  reason: {statement.reason}" in lines) is bool(statement.reason)


@EVERY_PAPER
def test_statements_as_json(capsys: Capture, paper: str) -> None:
    """Every field of every statement, in reading order; dashes mean underscores."""
    plain = say(capsys, "ledger", paper.replace("_", "-"), "--json").plain
    assert plain["paper"] == paper
    for statement, each in zip(statements_of(paper), plain["statements"], strict=True):
        assert (each["id"], each["gist"]) == (statement.id, statement.gist)
        assert (each["kind"], each["verdict"]) == (statement.kind.name, statement.verdict.name)
        assert each["carried_by"] == list(statement.carried_by)
        assert each["cite"]["place"] == statement.cite.place


def parts_of_tables() -> set[str]:
    """Return the full ids of every part of every table, the rejected ones included."""
    tables = [t for paper in PAPERS for t in (*tables_of(paper), *rejected_of(paper))]
    return {table.full_id(part.id) for table in tables for part in parts_of(table)}


@EVERY_PAPER
def test_what_carries_a_statement_is_there(paper: str) -> None:
    """A statement names parts of tables, or regimens, that are there."""
    known = parts_of_tables() | {regimen.id for regimen in regimens()}
    for statement in statements_of(paper):
        assert set(statement.carried_by) <= known, statement.id


def test_an_unknown_paper_is_answered_with_the_known_ones(capsys: Capture) -> None:
    """No name is guessed."""
    said = say(capsys, "ledger", "kim-2016", "--json")
    assert (said.status, said.error["field"]) == (2, "paper")
    known = ", ".join(LEDGERS)
    assert said.error["message"] == f"paper='kim-2016' is not known; accepted: {known}"
