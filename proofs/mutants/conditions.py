"""Single edits of a condition: a cut-off, an operator, a test or one part of it."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor, inf, nextafter
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, frozen

from lenarules.language.condition import OPPOSITE, And, Compare, Condition, Not, Op, Or
from lenarules.language.text import in_math

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CUT_OFF, FLOAT, OPERATOR = "cut-off by one", "cut-off by one float", "operator"
NEGATED, PART_DROPPED = "negated", "part dropped"
#: The operator that treats the cut-off itself the other way.
AT_THE_CUT: dict[Op, Op] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_LONGEST = 80


@frozen
class Edit:
    """An edited condition.

    Attributes:
        kind: the kind of the edit.
        words: what was edited.
        condition: what the condition is now.
    """

    kind: str
    words: str
    condition: Condition


#: A node of a condition, and what the condition becomes with another in its place.
Place: TypeAlias = "tuple[Condition, Callable[[Condition], Condition]]"


def places(condition: Condition) -> Iterator[Place]:
    """Yield every node that is written in a condition; what a derived fact means is not entered."""
    yield condition, lambda new: new
    match condition:
        case And(parts) | Or(parts):
            for number, part in enumerate(parts):
                for node, put in places(part):
                    yield node, _in_parts(condition, number, put)
        case Not(part):
            for node, put in places(part):
                yield node, _in_not(put)
        case _:
            return


def _in_parts(
    whole: And | Or, number: int, put: Callable[[Condition], Condition]
) -> Callable[[Condition], Condition]:
    before, after = whole.parts[:number], whole.parts[number + 1 :]
    return lambda new: type(whole)((*before, put(new), *after))


def _in_not(put: Callable[[Condition], Condition]) -> Callable[[Condition], Condition]:
    return lambda new: Not(put(new))


def edits(condition: Condition) -> Iterator[Edit]:
    """Yield every single edit of a condition, each named by the place of its node."""
    for number, (node, put) in enumerate(places(condition)):
        for edit in edits_of(node):
            yield Edit(edit.kind, f"[{number}] {edit.words}", put(edit.condition))


def edits_of(node: Condition) -> Iterator[Edit]:
    """Yield the edits of a node itself."""
    match node:
        case Compare():
            yield from _compared(node)
        case And(parts) | Or(parts):
            yield from _without_a_part(node, parts) if len(parts) > 1 else ()
        case Not():
            return
        case _:
            yield Edit(NEGATED, f"not {words_of(node)}", Not(node))


def _compared(node: Compare) -> Iterator[Edit]:
    words = words_of(node)
    for way, step in (("up", 1), ("down", -1)):
        yield Edit(CUT_OFF, f"{words} one {way}", evolve(node, bound=node.bound + step))
        moved = Fraction(nextafter(node.bound, step * inf))
        yield Edit(FLOAT, f"{words} one float {way}", with_bound(node, moved))
    for op in (AT_THE_CUT[node.op], OPPOSITE[node.op]):
        yield Edit(OPERATOR, f"{words} as {op}", evolve(node, op=op))


def with_bound(node: Compare, bound: Fraction) -> Compare:
    """Return a comparison with a cut-off that is no whole number.

    A whole number is compared with the nearest whole cut-off instead, which is the same.
    """
    if not node.fact.whole:
        exact: Any = bound
        return evolve(node, bound=exact)
    if node.op in ("<", "<="):
        return Compare(node.fact, "<=", floor(bound))
    return Compare(node.fact, ">=", ceil(bound))


def _without_a_part(node: And | Or, parts: tuple[Condition, ...]) -> Iterator[Edit]:
    for number, part in enumerate(parts):
        kept = parts[:number] + parts[number + 1 :]
        yield Edit(PART_DROPPED, f"without {number}: {words_of(part)}", type(node)(kept))


def words_of(condition: Condition) -> str:
    """Return a condition in mathematics, shortened where it is long."""
    text = in_math(condition)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def everywhere(condition: Condition, old: Condition, new: Condition) -> Condition:
    """Return a condition with one node in the place of each that is equal to another."""
    if condition == old:
        return new
    match condition:
        case And(parts) | Or(parts):
            return type(condition)(tuple(everywhere(part, old, new) for part in parts))
        case Not(part):
            return Not(everywhere(part, old, new))
        case _:
            return condition
