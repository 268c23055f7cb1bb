"""Clauses of a transcription: of whom they are true, and what they ask."""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Clause = tuple[Any, ...]
SIGNS: dict[str, Callable[[Any, int], bool]] = {
    "<": lambda value, bound: value < bound,
    "<=": lambda value, bound: value <= bound,
    ">": lambda value, bound: value > bound,
    ">=": lambda value, bound: value >= bound,
    "=": lambda value, bound: value == bound,
}
#: Every figure has its sign.
_SIGNED: Mapping[str, str] = MappingProxyType({})


def is_said(clause: Clause, patient: dict[str, Any], unsigned: Mapping[str, str] = _SIGNED) -> bool:
    """Tell whether a clause of a transcription is true of a patient.

    Args:
        clause: the clause.
        patient: the values by the names of the facts.
        unsigned: the sign of each fact of which the paper prints a figure without one.
    """
    match clause:
        case ("always",):
            return True
        case ("and", *parts):
            return all(is_said(part, patient, unsigned) for part in parts)
        case ("or", *parts):
            return any(is_said(part, patient, unsigned) for part in parts)
        case ("not", part):
            return not is_said(part, patient, unsigned)
        case ("flag", name):
            return bool(patient[name])
        case ("is", name, member):
            return bool(getattr(patient[name], "name", None) == member)
        case ("has", name, member):
            return member in {each.name for each in patient[name]}
        case (name, sign, bound):
            value = patient[name]
            return not isinstance(value, Enum) and bool(SIGNS[sign or unsigned[name]](value, bound))
    raise AssertionError(clause)


def bounds_of(clause: Clause) -> Iterator[tuple[str, int]]:
    """Yield the cut-offs of a clause."""
    match clause:
        case (str() as name, None | "<" | "<=" | ">" | ">=" | "=", int() as bound):
            yield name, bound
        case (_, *parts):
            for part in parts:
                if isinstance(part, tuple):
                    yield from bounds_of(part)


def names_of(clause: Clause) -> Iterator[str]:
    """Yield the facts of a clause."""
    match clause:
        case ("flag" | "is" | "has", name, *_):
            yield name
        case (str() as name, "<" | "<=" | ">" | ">=" | "=", int()):
            yield name
        case (_, *parts):
            for part in parts:
                yield from names_of(part)
