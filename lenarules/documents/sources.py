"""The papers as sources: how old each is, and which of its statements no table encodes.

What a paper is stands in the docstring of its ``paper`` module: the first line names authors, title
and year, what follows names the journal.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.documents.rst import escaped, grid, heading, joined, literal
from lenarules.language.errors import TableError
from lenarules.language.ledger import StatementVerdict
from lenarules.language.record import Record
from lenarules.publications import EVERY_PAPER
from lenarules.publications.ledgers import statements_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lenarules.documents.rst import Lines
    from lenarules.language.ledger import Statement

_FIRST_LINE = re.compile(r"(?P<authors>.+? et al\.), (?P<title>.+), (?P<year>\d{4})\.")
_DOI = re.compile(r"\bdoi (10\.\d{4,}/[^\s;,]+?)[.;,]*(?=\s|$)")
_OUTSIDE = (StatementVerdict.REJECTED, StatementVerdict.LEFT_OUT)


@frozen(repr=False)
class PaperSource(Record):
    """A paper as its ``paper`` module names it.

    Attributes:
        key: the key of the paper.
        authors: the first author and the others.
        title: what it is about.
        year: the year in which it was published.
        doi: its DOI, or an empty text where none is named.
        told: the whole docstring.
        setting: in whom, and with what, the paper speaks; empty where it prints no rule.
    """

    key: str
    authors: str
    title: str
    year: int
    doi: str
    told: str
    setting: str = ""


def paper_source(key: str) -> PaperSource:
    """Return a paper as its ``paper`` module names it.

    Args:
        key: the key of the paper.

    Example:
        >>> from lenarules.documents.sources import paper_source
        >>> source = paper_source("kim_2015")
        >>> source.authors, source.year, source.doi
        ('Kim HJ et al.', 2015, '10.5045/br.2015.50.1.7')
    """
    module = import_module(f"lenarules.publications.{key}.paper")
    return read_source(key, module.__doc__ or "", getattr(module, "SETTING", ""))


def read_source(key: str, told: str, setting: str = "") -> PaperSource:
    """Return what a docstring tells of a paper.

    Args:
        key: the key of the paper.
        told: the docstring.
        setting: the setting of the paper.

    Raises:
        TableError: the first line does not name authors, title and year.
    """
    first = _FIRST_LINE.fullmatch(told.partition("\n")[0])
    if first is None:
        raise TableError(f"{key}: begin the docstring with 'Name et al., title, year.'")
    doi = _DOI.search(told)
    return PaperSource(
        key,
        first["authors"],
        first["title"],
        int(first["year"]),
        doi[1] if doi else "",
        " ".join(told.split()),
        setting,
    )


def render_ages(released: date) -> str:
    """Return how old each paper was when a version was released, as a table.

    Args:
        released: the day of the release.
    """
    heads = ("Paper", "Authors", "Published", f"Years before {released.year}", "Setting")
    rows = (_age(paper_source(key), released) for key in EVERY_PAPER)
    return joined([grid(heads, (20, 24, 12, 14, 30), rows)])


def _age(source: PaperSource, released: date) -> tuple[str, ...]:
    setting = source.setting or "prints no rule: outcomes only"
    years = source.year, released.year - source.year
    return literal(source.key), escaped(source.authors), *map(str, years), escaped(setting)


def not_encoded(paper: str) -> tuple[Statement, ...]:
    """Return the statements of a paper that no function answers from, its evidence aside."""
    return tuple(each for each in statements_of(paper) if each.verdict in _OUTSIDE)


def render_not_encoded() -> str:
    """Return what each paper says and no function answers from, by the reason why not."""
    return joined(lines for paper in EVERY_PAPER for lines in _outside_blocks(paper))


def _outside_blocks(paper: str) -> Iterator[Lines]:
    by_reason: dict[str, list[Statement]] = {}
    for statement in not_encoded(paper):
        reason = statement.reason or statement.verdict.value
        by_reason.setdefault(reason, []).append(statement)
    if by_reason:
        number = sum(map(len, by_reason.values()))
        yield heading(f"{paper}: {number} statements", 1)
    for reason, statements in by_reason.items():
        yield [f"*{escaped(f'{reason[0].upper()}{reason[1:]}')}:*"]
        yield [_outside(each) for each in statements]


def _outside(statement: Statement) -> str:
    where = str(statement.cite).partition(", ")[2]
    carried = "".join(f"; :ref:`{part} <{part}>`" for part in statement.carried_by)
    return f"- {escaped(statement.gist)} ({escaped(where)}{carried})"
