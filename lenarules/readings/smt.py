"""The solver's reading of facts and conditions, for Z3 (extra ``proofs``).

It reads the rows themselves and not the decision diagram, so that what is proved about the rows can
be compared with what the diagram runs.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, assert_never

import z3

from lenarules.language.condition import And, Compare, Holds, Is, Named, Not, Or
from lenarules.language.fact import Category, Flag, Members, Number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import Enum

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact


class Patient:
    """One patient of the solver: a variable for every fact, within its domain.

    Args:
        facts: the facts.
        prefix: put before every name, so that a claim may speak of two patients.

    Attributes:
        facts: the facts.
        domain: the formula that every fact is within its domain.
        names: terms about the patient by the names that exported text gives them.
    """

    def __init__(self, facts: tuple[Fact, ...], prefix: str = "") -> None:
        self.facts = facts
        self._prefix = prefix
        self._meanings: dict[Named, Any] = {}
        self.names: dict[str, Any] = {}
        limited = [fact for fact in facts if isinstance(fact, Number | Category)]
        self.domain = self.call("domain", z3.And([self._domain(fact) for fact in limited]))

    def call(self, name: str, term: Any) -> Any:
        """Give a term about the patient a name, by which exported text defines it; return it."""
        self.names.setdefault(f"{self._prefix}{name}", term)
        return term

    def variables(self, fact: Fact) -> Iterator[Any]:
        """Yield the variables of a fact."""
        match fact:
            case Number():
                yield self.number(fact)
                yield from () if fact.exception is None else (self.is_exception(fact),)
            case Flag():
                yield self.flag(fact)
            case Category():
                yield self.category(fact)
            case Members():
                yield from (self.has(fact, member) for member in fact.members)
            case _:
                assert_never(fact)

    def number(self, fact: Number) -> Any:
        """Return the variable of a number fact."""
        name = f"{self._prefix}{fact.name}"
        return z3.Int(name) if fact.whole else z3.Real(name)

    def is_exception(self, fact: Number) -> Any:
        """Return the variable that says whether a number's exception stands in its place."""
        if fact.exception is None:
            return z3.BoolVal(False)
        return z3.Bool(f"{self._prefix}{fact.name}_is_{fact.exception.name}")

    def flag(self, fact: Flag) -> Any:
        """Return the variable of a flag."""
        return z3.Bool(f"{self._prefix}{fact.name}")

    def category(self, fact: Category) -> Any:
        """Return the variable of a category: the place of its member in the enumeration."""
        return z3.Int(f"{self._prefix}{fact.name}")

    def has(self, fact: Members, member: Enum) -> Any:
        """Return the variable that says whether a set has a member."""
        return z3.Bool(f"{self._prefix}{fact.name}_has_{member.name}")

    def _domain(self, fact: Number | Category) -> Any:
        match fact:
            case Number():
                value = self.number(fact)
                alone = [value == other for other in fact.also]
                between = z3.And(value >= fact.low, value <= fact.high)
                return z3.Or(*alone, between)
            case Category():
                value = self.category(fact)
                return z3.And(value >= 0, value < len(fact.members))
            case _:
                assert_never(fact)

    def meets(self, condition: Condition) -> Any:
        """Return the formula that a condition holds for this patient."""
        match condition:
            case Compare(fact, op, bound):
                compared = _compared(self.number(fact), op, bound)
                return compared if fact.exception is None else self._but(fact, compared)
            case Holds(fact):
                return self.flag(fact)
            case Is(fact, member):
                return self._is(fact, member)
            case Named():
                return self._named(condition)
            case And(parts):
                return z3.And([self.meets(part) for part in parts])
            case Or(parts):
                return z3.Or([self.meets(part) for part in parts])
            case Not(part):
                return z3.Not(self.meets(part))
            case _:
                assert_never(condition)

    def _but(self, fact: Number, compared: Any) -> Any:
        """No comparison holds for the exception of a number."""
        return z3.And(z3.Not(self.is_exception(fact)), compared)

    def _named(self, condition: Named) -> Any:
        if condition not in self._meanings:
            name = f"{condition.fact.name}.is.{condition.member.name}"
            self._meanings[condition] = self.call(name, self.meets(condition.means))
        return self._meanings[condition]

    def _is(self, fact: Category | Members | Number, member: Enum) -> Any:
        match fact:
            case Number():
                return self.is_exception(fact)
            case Category():
                return self.category(fact) == list(fact.members).index(member)
            case Members():
                return self.has(fact, member)
            case _:
                assert_never(fact)

    def equals(self, other: Patient, fact: Fact) -> Any:
        """Return the formula that a fact is the same for two patients."""
        match fact:
            case Number():
                same = self.is_exception(fact) == other.is_exception(fact)
                return z3.And(same, self.number(fact) == other.number(fact))
            case Flag():
                return self.flag(fact) == other.flag(fact)
            case Category():
                return self.category(fact) == other.category(fact)
            case Members():
                return z3.And([self.has(fact, m) == other.has(fact, m) for m in fact.members])
            case _:
                assert_never(fact)

    def values(self, model: Any) -> dict[str, Any]:
        """Return the patient of a model, as a caller would pass it."""
        return {fact.name: self._value(fact, model) for fact in self.facts}

    def _value(self, fact: Fact, model: Any) -> Any:
        match fact:
            case Number():
                if z3.is_true(model.eval(self.is_exception(fact))):
                    return fact.exception
                return _exact(model.eval(self.number(fact), model_completion=True))
            case Flag():
                return z3.is_true(model.eval(self.flag(fact)))
            case Category():
                index = model.eval(self.category(fact), model_completion=True)
                return list(fact.members)[index.as_long()]
            case Members():
                present = [m for m in fact.members if z3.is_true(model.eval(self.has(fact, m)))]
                return frozenset(present)
            case _:
                assert_never(fact)


def _compared(value: Any, op: str, bound: int) -> Any:
    match op:
        case "<":
            return value < bound
        case "<=":
            return value <= bound
        case ">":
            return value > bound
        case _:
            return value >= bound


def _exact(number: Any) -> int | Fraction:
    if z3.is_int_value(number):
        return int(number.as_long())
    fraction = Fraction(number.numerator_as_long(), number.denominator_as_long())
    return int(fraction) if fraction.denominator == 1 else fraction
