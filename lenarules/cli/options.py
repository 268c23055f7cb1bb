"""Options: one a fact, its help and its values from the fact alone, none given twice."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from lenarules.cli.errors import UsageError
from lenarules.cli.values import NO, UNKNOWN, YES, accepted, option_of, text_of
from lenarules.language.fact import Flag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lenarules.language.fact import Fact


class Once(argparse.Action):
    """Store a text, and refuse a second one for the same fact."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Store the text, or the value that an option without a text stands for."""
        if getattr(namespace, self.dest) is not None:
            message = f"{option_string}: {self.dest} is given more than once; give it once"
            raise UsageError(message, self.dest)
        setattr(namespace, self.dest, self.const if self.nargs == 0 else values)


def add_facts(
    parser: argparse.ArgumentParser, facts: Iterable[Fact], default: Callable[[Fact], Any]
) -> None:
    """Add an option for every fact of the patient, and one for every request.

    Args:
        parser: where they are added.
        facts: the facts.
        default: what a request that is left out is taken for.
    """
    listed = tuple(facts)
    group = parser.add_argument_group(
        "facts of the patient", f"Every one is given; {UNKNOWN} is a value of each."
    )
    for fact in listed:
        if not fact.request:
            add_option(group, fact)
    _add_requests(parser, [fact for fact in listed if fact.request], default)


def _add_requests(
    parser: argparse.ArgumentParser, requests: Sequence[Fact], default: Callable[[Fact], Any]
) -> None:
    if requests:
        group = parser.add_argument_group("requests", "Each may be left out.")
        for fact in requests:
            add_option(group, fact, f"; default: {text_of(default(fact))}")


def add_option(group: Any, fact: Fact, more: str = "") -> None:
    """Add the option of one fact; a flag has two."""
    words = plain(f"{fact.label}: {accepted(fact)}{more}")
    settings = {"dest": fact.name, "action": Once, "metavar": _metavar(fact)}
    if not isinstance(fact, Flag):
        group.add_argument(option_of(fact), help=words, **settings)
        return
    group.add_argument(option_of(fact), nargs="?", const=YES, help=words, **settings)
    same = f"the same as {option_of(fact)} {NO}"
    group.add_argument(_negative(fact), nargs=0, const=NO, help=same, **settings)


def usage_of(facts: Iterable[Fact], *first: str, last: Iterable[str] = ()) -> str:
    """Return the usage of a command: what comes first, a line for each fact, what comes last."""
    return "\n  ".join(["%(prog)s", *first, *map(_usage, facts), *last, "[--json]"])


def plain(text: str) -> str:
    """Return the help of an option or a command as argparse prints it unchanged."""
    return text.replace("%", "%%")


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
