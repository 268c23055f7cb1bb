"""The parser: one subcommand a function, one option a fact, nothing abbreviated or repeated."""

from __future__ import annotations

import argparse
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NoReturn

from lenarules._version import __version__
from lenarules.cli.errors import Said, UsageError
from lenarules.cli.options import add_facts, plain, usage_of
from lenarules.cli.registry import COURSE_COMMANDS, FUNCTIONS, READING_COMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.cli.registry import Function

ABOUT = (
    "The published rules for lenalidomide and dexamethasone in multiple myeloma, each answer with "
    "its printed row and its citation."
)
STATUSES = (
    "Exit status: 0 for an answer (a question that the clinician decides is one), 2 for input that "
    "cannot be used, 3 where the unknown facts still change the answer."
)


class _Names(argparse.HelpFormatter):
    """Help in which a name with dashes stays on one line."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrap(text, width, break_on_hyphens=False)


class Parser(argparse.ArgumentParser):
    """A parser that guesses no prefix and raises where argparse would print and exit."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, add_help=False, formatter_class=_Names, **settings)
        self.add_argument("-h", "--help", action=_Say, help="show this help")
        self.add_argument(
            "--json",
            action="store_true",
            default=argparse.SUPPRESS,
            help="print the answer, or the error, as JSON on standard output",
        )

    def error(self, message: str) -> NoReturn:
        """Raise what argparse has to say, with the way to the help."""
        raise UsageError(f"{message}; see {self.prog} --help")


class _Say(argparse.Action):
    """Ask for the version where the option has one as its ``const``, and for the help otherwise."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(nargs=0, default=argparse.SUPPRESS, **settings)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        if self.const is None:
            raise Said("help", parser.format_help().rstrip())
        raise Said("version", self.const)


def build(arguments: Sequence[str] = ()) -> Parser:
    """Return the parser of the whole command line.

    Args:
        arguments: the command line; only the command that it names has its options, since the
            tables of the others would have to be imported for theirs.
    """
    parser = Parser(prog="lenarules", description=ABOUT, epilog=STATUSES)
    parser.add_argument("--version", action=_Say, const=__version__, help="show the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    named = _named(arguments)
    for function in FUNCTIONS:
        _add_function(commands, function, named)
    for command, about in COURSE_COMMANDS.items():
        _add_course_command(commands.add_parser(command, help=plain(about)), command, named)
    for command, about in READING_COMMANDS.items():
        _add_reading_command(commands.add_parser(command, help=plain(about)), command, named)
    return parser


def _named(arguments: Sequence[str]) -> str | None:
    """Return the command that is named, or None where the list of commands is asked for."""
    words = [word for word in arguments if not word.startswith("-") or word in ("-h", "--help")]
    return words[0] if words and not words[0].startswith("-") else None


def _add_function(commands: Any, function: Function, named: str | None) -> None:
    if named is not None and named != function.command:
        commands.add_parser(function.command)
        return
    table = function.table
    about = f"{table.title} ({table.cite})"
    whole = f"{about}. The paper speaks of: {table.setting}." if table.setting else about
    parser = commands.add_parser(function.command, help=plain(about), description=whole)
    if named == function.command:
        parser.usage = usage_of(table.facts)
        parser.set_defaults(function=function)
        add_facts(parser, table.facts, function.default)


def _add_course_command(parser: Parser, command: str, named: str | None) -> None:
    if command == named:
        from lenarules.cli.course_options import FILL

        FILL[command](parser)


def _add_reading_command(parser: Parser, command: str, named: str | None) -> None:
    if command == named:
        from lenarules.cli.reading_options import FILL

        parser.description = f"Show {READING_COMMANDS[command]}."
        FILL[command](parser)
