"""Facts of an edition, made from plain JSON values."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Any, cast

from lenarules.language.fact import Category, Fact, Flag, Members, Number, OtherUnit

#: A part of a stored edition.
Plain = dict[str, Any]


@cache
def enumeration(name: str, members: tuple[str, ...]) -> type[Enum]:
    """Return an enumeration of these members, the same to everybody who asks."""
    make: Any = Enum
    return cast("type[Enum]", make(name, {member: member for member in members}))


def enumeration_of(plain: Plain) -> type[Enum]:
    """Return the enumeration of a fact."""
    return enumeration(plain["enumeration"], tuple(plain["members"]))


def fact_of(plain: Plain) -> Fact:
    """Return a fact of an edition."""
    common = {name: plain[name] for name in ("name", "label", "unit", "request")}
    match plain["kind"]:
        case "flag":
            return Flag(**common, usual=plain["usual"])
        case "category":
            members = enumeration_of(plain["members"])
            return Category(**common, members=members, usual=members[plain["usual"]])
        case "members":
            members = enumeration_of(plain["members"])
            usual = frozenset(members[name] for name in plain["usual"])
            return Members(**common, members=members, usual=usual)
        case _:
            return _number(plain, common)


def _number(plain: Plain, common: Plain) -> Number:
    exception, other = plain["exception"], plain["other_unit"]
    return Number(
        **common,
        **{name: plain[name] for name in ("low", "high", "usual", "whole")},
        also=tuple(plain["also"]),
        exception=exception and enumeration_of(exception)[exception["member"]],
        other_unit=other and OtherUnit(**other),
    )
