"""Options of the commands that read the papers and ask no patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.cli.options import Once, plain
from lenarules.cli.registry import (
    DEFECTS,
    DISAGREEMENTS,
    LEDGER,
    PAPERS,
    REGIMENS,
    dashed,
)
from lenarules.publications import ledgers

if TYPE_CHECKING:
    from lenarules.cli.parser import Parser

#: What the regimens can be asked by.
ASKED_BY = {
    "paper": "the paper that prints them",
    "drug": "one of their drugs, by its full name",
    "phase": "words of the printed phase",
    "study": "words of the name of the study",
    "setting": "words of whom the study treated",
}


def _defects(parser: Parser) -> None:
    parser.add_argument(
        "paper",
        metavar="PAPER",
        help=f"a paper ({_listed(PAPERS)}), or a table by its whole id, a rejected one too",
    )
    parser.add_argument("table", metavar="TABLE", nargs="?", help="one table of the paper")


def _disagreements(parser: Parser) -> None:
    about = "the name of a question; without one, the questions are listed"
    parser.add_argument("question", metavar="QUESTION", nargs="?", help=about)


def _ledger(parser: Parser) -> None:
    about = f"a paper ({_listed(ledgers.PAPERS)}); without one, the statements of each are counted"
    parser.add_argument("paper", metavar="PAPER", nargs="?", help=about)


def _regimens(parser: Parser) -> None:
    for name, about in ASKED_BY.items():
        parser.add_argument(f"--{name}", metavar="TEXT", action=Once, help=plain(about))


FILL = {
    DEFECTS: _defects,
    DISAGREEMENTS: _disagreements,
    LEDGER: _ledger,
    REGIMENS: _regimens,
}


def _listed(papers: tuple[str, ...]) -> str:
    return ", ".join(dashed(paper) for paper in papers)
