"""``lenarules ledger``: every actionable statement of a paper, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules._version import __version__
from lenarules.cli.replies import ANSWERED, Reply, json_text
from lenarules.language.explain import value_in_words
from lenarules.language.ledger import StatementVerdict
from lenarules.publications.ledgers import PAPERS, counted, statements_of

if TYPE_CHECKING:
    from argparse import Namespace

    from lenarules.language.ledger import Statement

_HEADS = ("paper", *(value_in_words(verdict) for verdict in StatementVerdict), "all")


def reply(asked: Namespace, *, as_json: bool) -> Reply:
    """Return the statements of a paper, or how many each paper has."""
    if asked.paper is None:
        return _counts(as_json=as_json)
    paper, found = asked.paper.replace("-", "_"), statements_of(asked.paper)
    if as_json:
        plain = _plain(paper) | {"statements": [_statement(each) for each in found]}
        return Reply(ANSWERED, json_text({"version": __version__} | plain))
    return Reply(ANSWERED, "\n\n".join([_heading(paper), *(in_words(each) for each in found)]))


def in_words(statement: Statement) -> str:
    """Return a statement as lines: its verdict, what it says, where, and what carries it."""
    carried = ", ".join(statement.carried_by)
    lines = [
        f"{statement.id}: {statement.verdict.name} ({statement.kind.value})",
        f"  {statement.gist}",
        f"  source: {statement.cite}",
    ]
    lines += [f"  carried by: {carried}"] if carried else []
    return "\n".join(lines + ([f"  reason: {statement.reason}"] if statement.reason else []))


def _counts(*, as_json: bool) -> Reply:
    if as_json:
        papers = [_plain(paper) for paper in PAPERS]
        return Reply(ANSWERED, json_text({"version": __version__, "papers": papers}))
    rows = [_HEADS, *(_row(paper) for paper in PAPERS)]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return Reply(ANSWERED, "\n".join(_line(row, widths) for row in rows))


def _row(paper: str) -> tuple[str, ...]:
    found = counted(statements_of(paper))
    return (paper, *(str(number) for number in found.values()), str(sum(found.values())))


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    first, *numbers = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
    return "  ".join([row[0].ljust(len(first)), *numbers])


def _heading(paper: str) -> str:
    found = counted(statements_of(paper))
    verdicts = ", ".join(f"{value_in_words(verdict)} {n}" for verdict, n in found.items())
    return f"{paper}: {sum(found.values())} statements; {verdicts}"


def _plain(paper: str) -> dict[str, Any]:
    found = counted(statements_of(paper))
    return {"paper": paper, "verdicts": {verdict.name: n for verdict, n in found.items()}}


def _statement(statement: Statement) -> dict[str, Any]:
    from lenarules.language.codec import to_plain

    return {
        "id": statement.id,
        "cite": to_plain(statement.cite),
        "gist": statement.gist,
        "kind": statement.kind.name,
        "verdict": statement.verdict.name,
        "carried_by": list(statement.carried_by),
        "reason": statement.reason,
    }
