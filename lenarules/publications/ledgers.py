"""The ledgers of the papers: every actionable statement of each, and what became of it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from lenarules.language.errors import OutOfDomain
from lenarules.language.ledger import StatementVerdict
from lenarules.publications import EVERY_PAPER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.language.ledger import Statement

#: The papers that have a ledger.
PAPERS = EVERY_PAPER


def statements_of(paper: str) -> tuple[Statement, ...]:
    """Return the ledger of a paper, in its reading order.

    Args:
        paper: the key of the paper; dashes mean underscores.

    Raises:
        OutOfDomain: no paper of the library has this key.

    Example:
        >>> from lenarules.publications.ledgers import statements_of
        >>> first = statements_of("kim_2014")[0]
        >>> first.id, first.verdict.name
        ('patients', 'EVIDENCE')
    """
    key = paper.replace("-", "_")
    if key not in PAPERS:
        known = ", ".join(PAPERS)
        message = f"paper={paper!r} is not known; accepted: {known}"
        raise OutOfDomain("paper", paper, message, unit="", accepted=known)
    found: tuple[Statement, ...] = import_module(
        f"lenarules.publications.{key}.statements"
    ).STATEMENTS
    return found


def counted(statements: Iterable[Statement]) -> dict[StatementVerdict, int]:
    """Return how many of some statements have each verdict."""
    verdicts = [statement.verdict for statement in statements]
    return {verdict: verdicts.count(verdict) for verdict in StatementVerdict}
