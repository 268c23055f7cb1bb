"""From a text on the command line to a value: exact, nothing guessed, nothing evaluated."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Any, assert_never

from attrs import evolve

from lenarules.cli.errors import UsageError
from lenarules.cli.registry import dashed
from lenarules.language.errors import WrongType
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.language.reading import accepted_range, show

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lenarules.language.fact import Fact

UNKNOWN = "unknown"
YES, NO = "yes", "no"
NOTHING = "none"

_INTEGER = re.compile(r"[+-]?[0-9]{1,1000}")
_DECIMAL = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")


class _NoValueError(Exception):
    """A text stands for no value of a fact."""


def option_of(fact: Fact) -> str:
    """Return the option of a fact: ``--creatinine-clearance``; ``--dialysis`` for on_dialysis."""
    name = fact.name.removeprefix("on_") if isinstance(fact, Flag) else fact.name
    return f"--{dashed(name)}"


def accepted(fact: Fact) -> str:
    """Return in words what the option of a fact accepts, with its unit."""
    return _known(fact) if fact.request else f"{_known(fact)}; or {UNKNOWN}"


def value_of(fact: Fact, text: str, place: str | None = None) -> Any:
    """Return the value that a text stands for; None for ``unknown``.

    Args:
        fact: the fact.
        text: the text.
        place: where the text stands, for the message; the option of the fact by default.

    Raises:
        WrongType: the text stands for no value of this fact; the message says what does.
    """
    if text == UNKNOWN and not fact.request:
        return None
    try:
        return _known_value(fact, text)
    except _NoValueError as error:
        said = f"{place or option_of(fact)} ({fact.label}): {error}"
        raise WrongType(fact.name, text, f"{said}; accepted: {accepted(fact)}") from None


def values_of(facts: Iterable[Fact], texts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the value of every fact from the texts by name; a request may be left out.

    Raises:
        UsageError: a fact of the patient is not given.
        WrongType: a text stands for no value of its fact.
    """
    listed = tuple(facts)
    missing = [fact for fact in listed if texts[fact.name] is None and not fact.request]
    if missing:
        raise _not_given(missing)
    given = [fact for fact in listed if texts[fact.name] is not None]
    return {fact.name: value_of(fact, texts[fact.name]) for fact in given}


def text_of(value: Any) -> str:
    """Return the text that stands for a bool, a number or a member: what ``value_of`` reads."""
    if isinstance(value, bool):
        return YES if value else NO
    return dashed(value.name) if isinstance(value, Enum) else str(value)


def _not_given(missing: Sequence[Fact]) -> UsageError:
    first = missing[0]
    each = "; ".join(f"{option_of(fact)} ({fact.label}: {accepted(fact)})" for fact in missing)
    return UsageError(
        f"every fact must be given, and these are not: {each}; pass unknown for one that is "
        f"unknown, as in {option_of(first)} unknown",
        first.name,
    )


def _known_value(fact: Fact, text: str) -> Any:
    match fact:
        case Number():
            return _number(fact, text)
        case Flag():
            return _choice({YES: True, NO: False}, text)
        case Category():
            return _choice(_named(fact.members), text)
        case Members():
            return _members(fact, text)
        case _:
            assert_never(fact)


def _known(fact: Fact) -> str:
    match fact:
        case Number(exception=None):
            return accepted_range(fact)
        case Number(exception=exception):
            return f"{text_of(exception)} or {accepted_range(evolve(fact, exception=None))}"
        case Flag():
            return f"{YES} or {NO}"
        case Category():
            return f"one of {', '.join(_named(fact.members))}"
        case Members():
            names = ", ".join(_named(fact.members))
            return f"{NOTHING}, or any of {names}, joined by commas"
        case _:
            assert_never(fact)


def _named(members: type[Enum]) -> dict[str, Enum]:
    return {dashed(name): member for name, member in members.__members__.items()}


def _number(fact: Number, text: str) -> Any:
    from decimal import Decimal

    if fact.exception is not None and text == text_of(fact.exception):
        return fact.exception
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return Decimal(text)
    raise _NoValueError(
        f"{show(text)} is not a number; write digits alone, with a point before any decimals"
    )


def _choice(choices: dict[str, Any], text: str) -> Any:
    if text in choices:
        return choices[text]
    raise _NoValueError(f"{show(text)} is not accepted")


def _members(fact: Members, text: str) -> frozenset[Enum]:
    if text == NOTHING:
        return frozenset()
    named = _named(fact.members)
    return frozenset(_choice(named, name.strip()) for name in text.split(","))
