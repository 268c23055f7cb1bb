"""Conditions in English and in mathematics."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from lenarules.language.condition import OPPOSITE, And, Compare, Holds, Is, Named, Not, Or
from lenarules.language.fact import Members

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.condition import Condition

_SIGNS = {"<": "<", "<=": "≤", ">": ">", ">=": "≥"}


def in_words(condition: Condition) -> str:
    """Return a condition in English, with labels and units.

    Two comparisons of one number side by side are joined: ``creatinine clearance >= 30 and < 50
    mL/min``.
    """
    match condition:
        case And(parts):
            return _joined(_merged(parts, _part, _range), " and ") or "for every patient"
        case Or(parts):
            return _joined(_listed(parts), " or ") or "for no patient"
        case Not(part):
            return _denied(part)
        case Compare(fact, op, bound):
            return f"{fact.label} {_SIGNS[op]} {bound:,} {fact.unit}".rstrip()
        case Holds(fact):
            return fact.label
        case Is(fact) | Named(fact):
            return _is_words(condition, "include" if isinstance(fact, Members) else "is")
        case _:
            assert_never(condition)


def _is_words(condition: Is | Named, verb: str) -> str:
    return f"{condition.fact.label} {verb} {_member_words(condition)}"


def _member_words(condition: Is | Named) -> str:
    return condition.member.name.lower().replace("_", " ")


def _denied(part: Condition) -> str:
    match part:
        case Holds(fact):
            return f"not {fact.label}"
        case Compare(fact, op, bound) if fact.exception is None:
            return f"{fact.label} {_SIGNS[OPPOSITE[op]]} {bound:,} {fact.unit}".rstrip()
        case Is(fact) | Named(fact):
            return _is_words(part, "do not include" if isinstance(fact, Members) else "is not")
        case _:
            return f"not ({in_words(part)})"


def _part(condition: Condition) -> str:
    nested = isinstance(condition, And | Or) and len(condition.parts) > 1
    return f"({in_words(condition)})" if nested else in_words(condition)


def _joined(parts: list[str], word: str) -> str:
    return word.join(parts)


def _merged(
    parts: tuple[Condition, ...],
    alone: Callable[[Condition], str],
    pair: Callable[[Compare, Compare], str],
) -> list[str]:
    """Join each pair of comparisons of one number; leave the rest as they stand."""
    texts: list[str] = []
    left = list(parts)
    while left:
        part = left.pop(0)
        twin = _twin(part, left) if isinstance(part, Compare) else None
        if twin is None or not isinstance(part, Compare):
            texts.append(alone(part))
        else:
            left.remove(twin)
            texts.append(pair(part, twin))
    return texts


def _listed(parts: tuple[Condition, ...]) -> list[str]:
    """Join the tests of one set or category: ``comorbidities include infection or pain``."""
    texts: list[str] = []
    left = list(parts)
    while left:
        part = left.pop(0)
        alike = [o for o in left if isinstance(o, Is | Named) and _same_fact(part, o)]
        left = [other for other in left if other not in alike]
        texts.append(_part(part) + "".join(f" or {_member_words(other)}" for other in alike))
    return texts


def _same_fact(part: Condition, other: Is | Named) -> bool:
    return isinstance(part, Is | Named) and part.fact == other.fact


def _twin(part: Compare, others: list[Condition]) -> Compare | None:
    return next((o for o in others if isinstance(o, Compare) and o.fact == part.fact), None)


def _range(one: Compare, other: Compare) -> str:
    fact = one.fact
    if _is_equality(one, other):
        return f"{fact.label} = {one.bound:,} {fact.unit}".rstrip()
    low, high = sorted((one, other), key=lambda part: part.bound)
    first = f"{fact.label} {_SIGNS[low.op]} {low.bound:,}"
    return f"{first} and {_SIGNS[high.op]} {high.bound:,} {fact.unit}".rstrip()


def _is_equality(one: Compare, other: Compare) -> bool:
    return one.bound == other.bound and {one.op, other.op} == {"<=", ">="}


def _math_range(one: Compare, other: Compare) -> str:
    if _is_equality(one, other):
        return f"({one.fact.name} = {one.bound})"
    return f"{_math_part(one)} ∧ {_math_part(other)}"


def in_math(condition: Condition) -> str:
    """Return a condition in mathematical notation, with the names of the facts."""
    match condition:
        case And(parts):
            return " ∧ ".join(_merged(parts, _math_part, _math_range)) or "⊤"
        case Or(parts):
            return " ∨ ".join(_math_part(part) for part in parts) or "⊥"
        case Not(part):
            return f"¬{_math_part(part)}"
        case Compare(fact, op, bound):
            return f"{fact.name} {_SIGNS[op]} {bound}"
        case Holds(fact):
            return fact.name
        case Is(fact, member) | Named(fact, member):
            sign = "∋" if isinstance(fact, Members) else "="
            return f"{fact.name} {sign} {member.name}"
        case _:
            assert_never(condition)


def _math_part(condition: Condition) -> str:
    simple = isinstance(condition, Holds) or (
        isinstance(condition, And | Or) and len(condition.parts) < 2
    )
    return in_math(condition) if simple else f"({in_math(condition)})"
