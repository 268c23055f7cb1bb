"""The ledger of a paper as reStructuredText: every statement, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.documents.beside import anchor_of
from lenarules.documents.rst import escaped, grid, joined, literal
from lenarules.language.explain import value_in_words
from lenarules.language.ledger import StatementVerdict
from lenarules.publications.ledgers import PAPERS, counted, statements_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.language.ledger import Statement

#: What stands before a further block of a cell.
_INDENT = "\n       "
_HEADS = ("Statement", "Where", "What it says", "What became of it")


def render_counts() -> str:
    """Return how many statements of each paper have each verdict, as a table."""
    heads = ("Paper", *(value_in_words(verdict) for verdict in StatementVerdict), "all")
    meanings = [f"- *{value_in_words(verdict)}*: {verdict.value}" for verdict in StatementVerdict]
    rows = [(paper, counted(statements_of(paper))) for paper in PAPERS]
    numbers = ((literal(p), *map(str, n.values()), str(sum(n.values()))) for p, n in rows)
    return joined([grid(heads, (30, 14, 14, 14, 14, 14), numbers), meanings])


def render_ledger(statements: Sequence[Statement]) -> str:
    """Return statements as a table, with links to what carries them; those are labels.

    Args:
        statements: the statements of a paper.
    """
    rows = (_row(each) for each in statements)
    return joined([grid(_HEADS, (14, 22, 36, 28), rows, "book")])


def _row(statement: Statement) -> tuple[str, ...]:
    where = str(statement.cite).partition(", ")[2]
    gist = f"{escaped(statement.gist)} *({statement.kind.value})*"
    anchored = f".. _`{anchor_of(statement)}`:\n{_INDENT}{escaped(statement.id)}"
    return anchored, escaped(where), gist, _became(statement)


def _became(statement: Statement) -> str:
    verdict = f"**{value_in_words(statement.verdict)}**"
    carried = ", ".join(f":ref:`{part} <{part}>`" for part in statement.carried_by)
    return ": ".join(text for text in (verdict, escaped(statement.reason), carried) if text)
