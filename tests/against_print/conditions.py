"""A clause of a transcription as a condition on the facts of a table, for the solver to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.language.condition import ALWAYS, Condition, all_of, any_of
from lenarules.language.fact import Category, Flag, Members, Number

if TYPE_CHECKING:
    from enum import Enum

    from lenarules.language.derived import Derived
    from lenarules.language.fact import Fact
    from lenarules.language.table import Table
    from tests.against_print.clauses import Clause


def condition_of(table: Table, clause: Clause) -> Condition:
    """Return what a clause says, on the facts and the derived facts of a table.

    Raises:
        ValueError, TypeError: the clause names no fact, member or sign of the table.
    """
    match clause:
        case ("always",):
            return ALWAYS
        case ("and", *parts):
            return all_of(*(condition_of(table, part) for part in parts))
        case ("or", *parts):
            return any_of(*(condition_of(table, part) for part in parts))
        case ("not", part):
            return ~condition_of(table, part)
    return _atom(table, clause)


def _atom(table: Table, clause: Clause) -> Condition:
    match clause:
        case ("flag", name) if isinstance(fact := _named(table, name), Flag):
            return fact.holds
        case ("has", name, member) if isinstance(fact := _named(table, name), Members):
            return fact.has(_member(fact.members, member))
        case ("is", name, member):
            return _is(_named(table, name), member)
        case (name, sign, int() as bound) if isinstance(fact := _named(table, name), Number):
            return _compared(fact, sign, bound)
    raise ValueError(f"{table.id}: {clause} is no clause on its facts")


def _is(fact: Fact | Derived, member: str) -> Condition:
    if isinstance(fact, Number):
        return fact.is_(_member([fact.exception], member))
    if isinstance(fact, Category):
        return fact.is_(_member(fact.members, member))
    if isinstance(fact, Flag | Members):
        raise TypeError(f"{fact.name} has no single member: ask ('flag', ...) or ('has', ...)")
    return fact.is_(_member([each for each, _ in fact.definition], member))


def _compared(fact: Number, sign: str, bound: int) -> Condition:
    match sign:
        case "<":
            return fact < bound
        case "<=":
            return fact <= bound
        case ">":
            return fact > bound
        case ">=":
            return fact >= bound
        case "=":
            return fact.equals(bound)
    raise ValueError(f"{fact.name}: {sign} is no sign")


def _named(table: Table, name: str) -> Fact | Derived:
    found = [fact for fact in (*table.facts, *table.derived) if fact.name == name]
    if not found:
        raise ValueError(f"{table.id}: no fact is called {name}")
    return found[0]


def _member(members: Any, name: str) -> Enum:
    found: list[Enum] = [each for each in members if getattr(each, "name", None) == name]
    if not found:
        raise ValueError(f"{name} is none of {[getattr(each, 'name', each) for each in members]}")
    return found[0]
