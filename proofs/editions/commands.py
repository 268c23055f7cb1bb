"""The commands ``compare`` and ``edition``."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING

from lenarules.language.errors import LenarulesError
from lenarules.verify.verdict import NotDecided
from proofs.editions.report import report_on
from proofs.editions.sources import own_edition, source_of

if TYPE_CHECKING:
    from proofs.editions.report import Report

_DESCRIPTION = """\
Prove which patients' answers change between two editions of the tables, and that no other
patient's answer does. The exit status is 0 when no answer changes, 1 when some do (or a table is
added or removed), 2 when the editions cannot be compared or the solver does not know.

An edition is
  a folder that holds the package, such as a checkout;
  a wheel file;
  a git revision of this repository: HEAD~3;
  a file that `python -m proofs edition` wrote: NAME.json;
  one table: MODULE:NAME or FILE.py:NAME, a table or a function of no arguments that returns one."""


def command(argv: list[str]) -> int:
    """Compare two editions and return the exit status."""
    given = _parser().parse_args(argv)
    try:
        old, new = source_of(given.old), source_of(given.new)
        report = report_on(old, new, only=given.table, basis=given.basis, words=given.words)
    except (LenarulesError, NotDecided, OSError) as error:
        print(f"not compared: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    print(_text(report, as_json=given.json))
    return 1 if report.changes else 0


def _text(report: Report, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(report.to_plain(), ensure_ascii=False, indent=2)
    return report.in_words()


def write(argv: list[str]) -> int:
    """Print the edition of the library that runs, to be compared with later."""
    ArgumentParser(
        prog="python -m proofs edition",
        description="Print every table of this version as JSON: python -m proofs edition > FILE",
    ).parse_args(argv)
    for line in own_edition():
        print(line)
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m proofs compare",
        description=_DESCRIPTION,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("old", metavar="OLD", help="the edition that was")
    parser.add_argument("new", metavar="NEW", help="the edition that is")
    parser.add_argument(
        "--table", metavar="ID", action="append", help="only this table; may be repeated"
    )
    parser.add_argument(
        "--basis", action="store_true", help="compare row, resolution and basis of an answer too"
    )
    parser.add_argument(
        "--words",
        action="store_true",
        help="compare outcomes and advice by their words, and not field by field",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser
