"""The closed set of condition nodes: compare, holds, is, named, and, or, not.

A condition is a typed predicate on facts. It is built with operators and read by ``evaluate``
(run time), ``text`` (documents) and ``lenarules.readings`` (solver). Its truth value is never
asked for in Python, so that ``30 <= CRCL < 60`` and ``and`` fail where they are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Never, NoReturn, TypeAlias, assert_never

from attrs import field, frozen

from lenarules.language.errors import TableError
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import Enum

    from lenarules.language.derived import Derived
    from lenarules.language.fact import Category, Fact, Flag, Members, Number

Op: TypeAlias = Literal["<", "<=", ">", ">="]
#: The operator of the opposite comparison.
OPPOSITE: dict[Op, Op] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}


class NoTruth(Record):
    """What has no truth value in Python: a condition or a fact."""

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        raise TableError(
            "a condition or fact has no truth value: write (30 <= CRCL) & (CRCL < 60) instead "
            "of 30 <= CRCL < 60, and use &, | and ~ instead of 'and', 'or' and 'not'"
        )


class Unasked(NoTruth):
    """A fact of which nothing is asked yet: among conditions it is refused with the cure."""

    __slots__ = ()

    def __and__(self, other: Never) -> NoReturn:
        _refuse(self)

    def __or__(self, other: Never) -> NoReturn:
        _refuse(self)

    def __invert__(self) -> NoReturn:
        _refuse(self)


class Node(NoTruth):
    """A condition: it is joined with ``&`` and ``|`` and denied with ``~``."""

    __slots__ = ()

    def __and__(self, other: Condition) -> And:
        return And(_parts(And, self) + _parts(And, other))

    def __rand__(self, other: Never) -> NoReturn:
        _refuse(other)

    def __or__(self, other: Condition) -> Or:
        return Or(_parts(Or, self) + _parts(Or, other))

    def __ror__(self, other: Never) -> NoReturn:
        _refuse(other)

    def __invert__(self) -> Condition:
        part = _checked(self)
        if isinstance(part, Compare) and part.fact.exception is None:
            return Compare(part.fact, OPPOSITE[part.op], part.bound)
        return part.part if isinstance(part, Not) else Not(part)


@frozen(cache_hash=True, repr=False)
class Compare(Node):
    """A number fact against a cut-off, an integer in the fact's unit."""

    fact: Number
    op: Op
    bound: int


@frozen(cache_hash=True, repr=False)
class Holds(Node):
    """A flag fact is true."""

    fact: Flag


@frozen(cache_hash=True, repr=False)
class Is(Node):
    """A category is this member; a set has this member; a number is its one named exception."""

    fact: Category | Members | Number
    member: Enum


@frozen(cache_hash=True, repr=False)
class Named(Node):
    """A derived fact is this member; ``means`` is what that means of the facts that are passed."""

    fact: Derived
    member: Enum
    means: Condition = field(eq=False, repr=False)


@frozen(cache_hash=True, repr=False)
class And(Node):
    """Every part holds."""

    parts: tuple[Condition, ...] = field()


@frozen(cache_hash=True, repr=False)
class Or(Node):
    """At least one part holds."""

    parts: tuple[Condition, ...] = field()


@frozen(cache_hash=True, repr=False)
class Not(Node):
    """The part does not hold."""

    part: Condition


Condition: TypeAlias = Compare | Holds | Is | Named | And | Or | Not
Atom: TypeAlias = Compare | Holds | Is

#: The condition that always holds, and the one that never does.
ALWAYS = And(())
NEVER_HOLDS = Or(())


def _checked(part: object) -> Condition:
    if not isinstance(part, Compare | Holds | Is | Named | And | Or | Not):
        _refuse(part)
    return part


def _refuse(part: object) -> NoReturn:
    raise TableError(
        f"{part!r} is not a condition: compare a fact (CRCL < 30), ask a flag (ON_DIALYSIS.holds), "
        "a category or set (REGIMEN.is_(WEEKLY), COMORBIDITIES.has(INFECTION)), and join with "
        "&, |, ~"
    )


def _parts(kind: type[And | Or], part: object) -> tuple[Condition, ...]:
    checked = _checked(part)
    return (
        checked.parts if isinstance(checked, kind) and isinstance(checked, And | Or) else (checked,)
    )


def all_of(*parts: Condition) -> Condition:
    """Join conditions with "and"; one alone stays itself and none is ``ALWAYS``."""
    flat = tuple(dict.fromkeys(p for part in parts for p in _parts(And, part)))
    return flat[0] if len(flat) == 1 else And(flat)


def any_of(*parts: Condition) -> Condition:
    """Join conditions with "or"; one alone stays itself and none is ``NEVER_HOLDS``."""
    flat = tuple(dict.fromkeys(p for part in parts for p in _parts(Or, part)))
    return flat[0] if len(flat) == 1 else Or(flat)


def atoms(condition: Condition) -> Iterator[Atom]:
    """Yield every comparison and test in a condition, in the order in which it is written.

    A derived fact yields those of its definition.
    """
    match condition:
        case Named():
            yield from atoms(condition.means)
        case And(parts) | Or(parts):
            for part in parts:
                yield from atoms(part)
        case Not(part):
            yield from atoms(part)
        case Compare() | Holds() | Is():
            yield condition
        case _:
            assert_never(condition)


def facts_of(condition: Condition) -> frozenset[Fact]:
    """Return the facts that a condition reads."""
    return frozenset(atom.fact for atom in atoms(condition))


def named_in(condition: Condition) -> Iterator[Fact | Derived]:
    """Yield the facts that a condition names, derived ones as themselves."""
    match condition:
        case And(parts) | Or(parts):
            for part in parts:
                yield from named_in(part)
        case Not(part):
            yield from named_in(part)
        case Compare() | Holds() | Is() | Named():
            yield condition.fact
        case _:
            assert_never(condition)
