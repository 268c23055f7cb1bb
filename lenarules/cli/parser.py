"""The parser: one subcommand a function, one option a fact, nothing abbreviated or repeated."""

from __future__ import annotations

import argparse
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NoReturn

from lenarules._version import __version__
from lenarules.cli.registry import FUNCTIONS, PAPERS, dashed
from lenarules.cli.values import NO, UNKNOWN, YES, accepted, option_of, text_of
from lenarules.language.fact import Flag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.cli.registry import Function
    from lenarules.language.fact import Fact

ABOUT = (
    "The published rules for lenalidomide and dexamethasone in multiple myeloma, each answer with "
    "its printed row and its citation."
)
STATUSES = (
    "Exit status: 0 for an answer (a question that the clinician decides is one), 2 for input that "
    "cannot be used, 3 where the unknown facts still change the answer."
)


class UsageError(Exception):
    """The command line itself is wrong; ``field`` names the fact or argument, if it is one."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class Said(Exception):
    """The command line asks for a text (help, version) and not for an answer."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text


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


class _Once(argparse.Action):
    """Store a text, and refuse a second one for the same fact."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        if getattr(namespace, self.dest) is not None:
            message = f"{option_string}: {self.dest} is given more than once; give it once"
            raise UsageError(message, self.dest)
        setattr(namespace, self.dest, self.const if self.nargs == 0 else values)


def build() -> Parser:
    """Return the parser of the whole command line."""
    parser = Parser(prog="lenarules", description=ABOUT, epilog=STATUSES)
    parser.add_argument("--version", action=_Say, const=__version__, help="show the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for function in FUNCTIONS:
        _add_function(commands, function)
    _add_defects(commands)
    return parser


def _add_function(commands: Any, function: Function) -> None:
    table = function.table
    about = f"{table.title} ({table.cite})"
    usage = "\n  ".join(["%(prog)s", *map(_usage, table.facts), "[--json]"])
    parser = commands.add_parser(
        function.command, help=_plain(about), description=about, usage=usage
    )
    parser.set_defaults(function=function)
    facts = parser.add_argument_group(
        "facts of the patient", f"Every one is given; {UNKNOWN} is a value of each."
    )
    for fact in table.facts:
        if not fact.request:
            _add_option(facts, fact)
    _add_requests(parser, function)


def _add_requests(parser: argparse.ArgumentParser, function: Function) -> None:
    requests = [fact for fact in function.table.facts if fact.request]
    if requests:
        group = parser.add_argument_group("requests", "Each may be left out.")
        for fact in requests:
            _add_option(group, fact, f"; default: {text_of(function.default(fact))}")


def _add_option(group: Any, fact: Fact, more: str = "") -> None:
    words = _plain(f"{fact.label}: {accepted(fact)}{more}")
    settings = {"dest": fact.name, "action": _Once, "metavar": _metavar(fact)}
    if not isinstance(fact, Flag):
        group.add_argument(option_of(fact), help=words, **settings)
        return
    group.add_argument(option_of(fact), nargs="?", const=YES, help=words, **settings)
    same = f"the same as {option_of(fact)} {NO}"
    group.add_argument(_negative(fact), nargs=0, const=NO, help=same, **settings)


def _add_defects(commands: Any) -> None:
    about = "where a paper is silent or says two things at once, and what settles it"
    known = ", ".join(dashed(paper) for paper in PAPERS)
    parser = commands.add_parser("defects", help=about, description=f"Show {about}.")
    parser.set_defaults(function=None)
    parser.add_argument(
        "paper", metavar="PAPER", help=f"a paper ({known}), or a table by its whole id"
    )
    parser.add_argument("table", metavar="TABLE", nargs="?", help="one table of the paper")


def _negative(fact: Flag) -> str:
    return option_of(fact).replace("--", "--no-", 1)


def _metavar(fact: Fact) -> str:
    if not isinstance(fact, Flag):
        return type(fact).__name__.upper()
    return f"{YES}|{NO}" if fact.request else f"{YES}|{NO}|{UNKNOWN}"


def _usage(fact: Fact) -> str:
    value = f"[{_metavar(fact)}]" if isinstance(fact, Flag) else _metavar(fact)
    words = f"{option_of(fact)} {value}"
    return f"[{words}]" if fact.request else words


def _plain(text: str) -> str:
    """Return the help of an option or a command as argparse prints it unchanged."""
    return text.replace("%", "%%")
