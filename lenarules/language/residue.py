"""What is left of conditions while a diagram fixes one variable after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from lenarules.language.condition import (
    ALWAYS,
    NEVER_HOLDS,
    And,
    Compare,
    Holds,
    Is,
    Named,
    Not,
    Or,
    all_of,
    any_of,
)
from lenarules.language.fact import Members

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from enum import Enum

    from lenarules.language.cells import Variable
    from lenarules.language.condition import Atom, Condition
    from lenarules.language.fact import Fact


def kept_of(residues: tuple[Condition, ...], legal: int) -> tuple[Condition, ...]:
    """Return what is left to ask: where one of the last conditions fails, little else matters."""
    first = len(residues) - legal
    rules = residues[first:]
    if NEVER_HOLDS not in rules:
        return residues
    failing = rules.index(NEVER_HOLDS)
    later = (ALWAYS,) * (len(rules) - failing - 1)
    return (NEVER_HOLDS,) * first + rules[: failing + 1] + later


def atoms_of(conditions: Sequence[Condition]) -> set[Atom]:
    """Return every atom of some conditions; the definition of a derived fact is read once."""
    found: set[Atom] = set()
    seen: set[Condition] = set()
    left = list(conditions)
    while left:
        condition = left.pop()
        match condition:
            case And(parts) | Or(parts):
                left += parts
            case Not(part):
                left.append(part)
            case Named():
                left += [] if condition in seen else [condition.means]
                seen.add(condition)
            case Compare() | Holds() | Is():
                found.add(condition)
            case _:
                assert_never(condition)
    return found


def question(asked: Variable | Atom) -> tuple[Fact, Enum | None]:
    """Return what a variable or an atom asks: a fact, and a member where it is a set."""
    member = getattr(asked, "member", None) if isinstance(asked.fact, Members) else None
    return asked.fact, member


def conjunction(parts: Iterable[Condition]) -> Condition:
    """Join with "and" what is left of the parts."""
    kept = [part for part in parts if part != ALWAYS]
    return NEVER_HOLDS if NEVER_HOLDS in kept else all_of(*kept)


def disjunction(parts: Iterable[Condition]) -> Condition:
    """Join with "or" what is left of the parts."""
    kept = [part for part in parts if part != NEVER_HOLDS]
    return ALWAYS if ALWAYS in kept else any_of(*kept)


def denial(part: Condition) -> Condition:
    """Deny what is left of a part."""
    if part == ALWAYS:
        return NEVER_HOLDS
    return ALWAYS if part == NEVER_HOLDS else Not(part)
