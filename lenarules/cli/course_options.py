"""Options of the two commands of a course of treatment: one visit, and a file of visits."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Any

from lenarules.cli.options import Once, add_facts, add_option, plain, usage_of
from lenarules.cli.registry import COURSE, NEXT_CYCLE, NEXT_CYCLE_ACTION
from lenarules.cli.states import START_DOSE
from lenarules.cli.values import accepted
from lenarules.cli.visits import COLUMNS, DATE, FORMATS, REQUIRED
from lenarules.publications.kim_2015.next_cycle_action.ask import ARGUMENTS

if TYPE_CHECKING:
    from lenarules.cli.parser import Parser

_NEXT_STATE = "--next-state"
_FILES = "- is standard input"


def fill_next_cycle(parser: Parser) -> None:
    """Add the options of ``next-cycle``."""
    table = NEXT_CYCLE_ACTION.table
    parser.description = f"{table.title} ({table.cite})"
    either = "(--state FILE | --start-dose CATEGORY)"
    parser.usage = usage_of(ARGUMENTS, either, last=[f"[{_NEXT_STATE} FILE]"])
    _add_start(parser)
    add_facts(parser, ARGUMENTS, NEXT_CYCLE_ACTION.default)
    _add_files(parser)


def fill_course(parser: Parser) -> None:
    """Add the options of ``course``, and the columns of its file."""
    parser.description = _columns_in_words()
    parser.usage = dedent("""\
        %(prog)s FILE
          (--start-dose CATEGORY --start-date DATE | --state FILE --state-date DATE)
          [--format FORMAT] [--next-state FILE] [--svg FILE] [--json]""")
    parser.add_argument("file", metavar="FILE", help=f"the visits, the first one first; {_FILES}")
    start = _add_start(parser)
    _add(start, "--start-date", "DATE", "day 1 of cycle 1, as YYYY-MM-DD")
    _add(start, "--state-date", "DATE", "the day of the answer that returned the state")
    files = _add_files(parser)
    of_name = " or ".join(f".{name}" for name in FORMATS)
    _add(files, "--format", "FORMAT", f"{' or '.join(FORMATS)}; default: as {of_name} says")
    _add(files, "--svg", "FILE", "draw the course here, as SVG (extra pictures)")


FILL = {NEXT_CYCLE: fill_next_cycle, COURSE: fill_course}


def _columns_in_words() -> str:
    optional = ", ".join(fact.name for fact in COLUMNS if fact.name not in REQUIRED)
    each = "; ".join(f"{fact.name} ({fact.label}: {accepted(fact)})" for fact in COLUMNS)
    return plain(
        "Answer the visits of one patient one after the other. The file is CSV with a header, or "
        f"has one JSON object a line; its columns are {DATE} (YYYY-MM-DD, each day later than the "
        f"one before) and those of next-cycle: {each}. {optional} may be left out as a whole; no "
        "cell is empty. The days between two visits are counted from the dates."
    )


def _add_start(parser: Parser) -> Any:
    group = parser.add_argument_group("where the treatment stands", "One of the two is given.")
    _add(group, "--state", "FILE", f"the state of the last answer, as JSON; {_FILES}")
    add_option(group, START_DOSE)
    return group


def _add_files(parser: Parser) -> Any:
    group = parser.add_argument_group("files")
    _add(group, _NEXT_STATE, "FILE", "write the next state here, as JSON")
    return group


def _add(group: Any, option: str, metavar: str, words: str) -> None:
    group.add_argument(option, metavar=metavar, action=Once, help=plain(words))
