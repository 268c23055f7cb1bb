"""What is fixed on a map, read from text: ``on_dialysis=yes``, ``months_since_vte=NEVER``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.language.errors import TableError
from lenarules.language.fact import Category, Flag, Number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from enum import Enum

    from lenarules.language.fact import Fact
    from lenarules.language.table import Table

_FLAGS = {"yes": True, "no": False}


def given_values(table: Table, words: Iterable[str]) -> dict[str, Any]:
    """Return values by the name of their fact.

    Args:
        table: the table whose facts they are.
        words: each ``name=value``: a number, ``yes`` or ``no``, the name of a member, or the names
            of the members of a set, divided by commas.

    Raises:
        TableError: a word names no fact, or no value of its fact.
    """
    facts = {fact.name: fact for fact in table.facts}
    found: dict[str, Any] = {}
    for word in words:
        name, _, text = word.partition("=")
        if name not in facts:
            raise TableError(f"{word!r}: write name=value; the facts are {', '.join(facts)}")
        found[name] = _value(facts[name], text)
    return found


def _value(fact: Fact, text: str) -> Any:
    if isinstance(fact, Number):
        members = {fact.exception.name: fact.exception} if fact.exception else {}
        return members[text] if text in members else _number(fact, text)
    if isinstance(fact, Flag):
        return _named(fact, _FLAGS, text)
    if isinstance(fact, Category):
        return _named(fact, _members(fact.members), text)
    return frozenset(_named(fact, _members(fact.members), each) for each in text.split(",") if each)


def _members(kind: type[Enum]) -> Mapping[str, Any]:
    return kind.__members__


def _named(fact: Fact, known: Mapping[str, Any], text: str) -> Any:
    if text not in known:
        raise TableError(f"{fact.name}={text!r}: write one of {', '.join(known)}")
    return known[text]


def _number(fact: Number, text: str) -> int | float:
    try:
        return int(text) if text.lstrip("-").isdigit() else float(text)
    except ValueError as problem:
        raise TableError(f"{fact.name}={text!r}: write a number {fact.unit}".rstrip()) from problem
