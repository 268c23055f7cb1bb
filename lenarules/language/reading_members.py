"""Reading the flags, categories and sets that a caller passes; nothing else has a truth value."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from lenarules.language.errors import WrongType
from lenarules.language.reading import is_numpy_scalar, or_unknown, show

if TYPE_CHECKING:
    from lenarules.language.fact import Category, Flag, Members


def read_flag(fact: Flag, value: Any) -> bool:
    """Read a bool or a numpy bool; nothing else has a truth value here."""
    plain = value.item() if is_numpy_scalar(value) else value
    if isinstance(plain, bool):
        return plain
    raise WrongType(
        fact.name,
        value,
        f"{fact.name}={show(value)} is of type {type(value).__name__}; accepted: True or False"
        f"{or_unknown(fact)}",
    )


def read_member(fact: Category, value: object) -> Enum:
    """Read one member of the fact's enumeration."""
    if isinstance(value, fact.members):
        return value
    raise WrongType(fact.name, value, _member_message(fact, value, "one of"))


def read_members(fact: Members, value: object) -> frozenset[Enum]:
    """Read a collection of members of the fact's enumeration; an empty one means none of them."""
    if type(value) is frozenset and all(type(member) is fact.members for member in value):
        return value
    members = _items(value)
    if members is None:
        raise WrongType(fact.name, value, _member_message(fact, value, "a collection of"))
    for member in members:
        if not isinstance(member, fact.members):
            raise WrongType(fact.name, value, _member_message(fact, member, "a collection of"))
    return frozenset(members)


def _items(value: object) -> tuple[Any, ...] | None:
    """Return the items of a collection of members, or None where a value is no such thing."""
    other = isinstance(value, str | bytes | bytearray | Enum | type | Mapping)
    if other or not isinstance(value, Collection):
        return None
    try:
        return tuple(value)
    except TypeError:  # a numpy array of no dimension says that it is a collection
        return None


def _member_message(fact: Category | Members, value: object, form: str) -> str:
    kind = fact.members.__name__
    accepted = ", ".join(f"{kind}.{name}" for name in fact.members.__members__)
    return f"{fact.name}: {show(value)} is not accepted; pass {form} {accepted}{or_unknown(fact)}"
