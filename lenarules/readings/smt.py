"""The solver's reading of facts, conditions and tables, for Z3 (extra ``proofs``).

It reads the rows themselves and not the decision diagram, so that what is proved about the rows can
be compared with what the diagram runs.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, assert_never

import z3

from lenarules.language.condition import And, Compare, Holds, Is, Not, Or
from lenarules.language.evaluate import adopted
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.language.outcome import Refer
from lenarules.language.words import Basis

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import Enum

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Offer, Resolution, Row, Table


class Patient:
    """One patient of the solver: a variable for every fact, within its domain.

    Args:
        facts: the facts.
        prefix: put before every name, so that a claim may speak of two patients.
    """

    def __init__(self, facts: tuple[Fact, ...], prefix: str = "") -> None:
        self.facts = facts
        self._prefix = prefix
        self.domain = z3.And([self._domain(fact) for fact in facts])

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

    def _domain(self, fact: Fact) -> Any:
        match fact:
            case Number():
                value = self.number(fact)
                alone = [value == other for other in fact.also]
                between = z3.And(value >= fact.low, value <= fact.high)
                return z3.Or(between, *alone)
            case Category():
                value = self.category(fact)
                return z3.And(value >= 0, value < len(fact.members))
            case Flag() | Members():
                return z3.BoolVal(True)
            case _:
                assert_never(fact)

    def meets(self, condition: Condition) -> Any:
        """Return the formula that a condition holds for this patient."""
        match condition:
            case Compare(fact, op, bound):
                compared = _compared(self.number(fact), op, bound)
                return z3.And(z3.Not(self.is_exception(fact)), compared)
            case Holds(fact):
                return self.flag(fact)
            case Is(fact, member):
                return self._is(fact, member)
            case And(parts):
                return z3.And([self.meets(part) for part in parts])
            case Or(parts):
                return z3.Or([self.meets(part) for part in parts])
            case Not(part):
                return z3.Not(self.meets(part))
            case _:
                assert_never(condition)

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


class Reading:
    """A table read for one patient: what matches, what holds, what is active, which basis.

    Everything is a formula over the patient's variables. It follows the definitions of a table and
    shares no code with ``settle``.
    """

    def __init__(self, table: Table, prefix: str = "") -> None:
        self.table = table
        self.patient = Patient(table.facts, prefix)
        meets = self.patient.meets
        legal = [meets(rule.condition) for rule in table.legal]
        self.legal = z3.And(self.patient.domain, *legal)
        self.matches = {row.id: meets(row.when) for row in table.rows}
        self.region = {item.id: meets(item.region) for item in table.resolutions}
        self.active = {item.id: self._active(item) for item in table.resolutions}

    def _active(self, item: Resolution) -> Any:
        above = [self.region[o.id] for o in self.table.resolutions if item.id in o.over]
        return z3.And(self.region[item.id], z3.Not(z3.Or(above)))

    @property
    def unresolved(self) -> Any:
        """No resolution holds."""
        return z3.Not(z3.Or(list(self.region.values())))

    def groups(self) -> list[list[Row]]:
        """Return the closed rows, grouped by outcome."""
        groups: list[list[Row]] = []
        for row in self.table.rows:
            alike = next(
                (g for g in groups if row.then is not None and g[0].then == row.then), None
            )
            if alike is not None:
                alike.append(row)
            elif row.then is not None:
                groups.append([row])
        return groups

    def only(self, rows: list[Row]) -> Any:
        """Some of these rows match and no other row does."""
        inside = {row.id for row in rows}
        others = [formula for name, formula in self.matches.items() if name not in inside]
        return z3.And(z3.Or([self.matches[row.id] for row in rows]), z3.Not(z3.Or(others)))

    def none_match(self) -> Any:
        """No row matches."""
        return z3.Not(z3.Or(list(self.matches.values())))

    def one_outcome(self) -> Any:
        """One closed row matches, or several of one outcome."""
        return z3.Or([self.only(group) for group in self.groups()])

    def basis(self, item: Resolution, basis: Basis) -> Any:
        """The basis of the answer is this one, where a resolution gives the answer."""
        kept = self._kept(item)
        opened = [row for row in self.table.rows if row.open]
        completed = [row for row in opened if self._completes(item, row)]
        one_open = z3.Or([self.only([row]) for row in opened])
        match basis:
            case Basis.GAP:
                return self.none_match()
            case Basis.PUBLISHED:
                return z3.Or([self.only(group) for group in kept])
            case Basis.COMPLETED:
                return z3.Or([self.only([row]) for row in completed])
            case Basis.OVERLAP:
                return z3.Not(z3.Or(self.none_match(), self.one_outcome(), one_open))
            case Basis.OVERRIDE:
                changed = [self.only(group) for group in self.groups() if group not in kept]
                other = [self.only([row]) for row in opened if row not in completed]
                return z3.Or(changed + other)
            case _:
                assert_never(basis)

    def _kept(self, item: Resolution) -> list[list[Row]]:
        outcome, _ = adopted(self.table, item)
        return [group for group in self.groups() if group[0].then == outcome]

    def _completes(self, item: Resolution, row: Row) -> bool:
        return isinstance(item.adopts, Refer) or item.adopts.row == row.id

    def answers(self, row: Row) -> Any:
        """A row is the answer."""
        by_resolution = [
            self.active[item.id]
            for item in self.table.resolutions
            if not isinstance(item.adopts, Refer) and item.adopts.row == row.id
        ]
        group = next((group for group in self.groups() if row in group), [])
        by_print = (
            z3.And(self.unresolved, self.matches[row.id], self.only(group)) if group else False
        )
        return z3.Or(by_print, *by_resolution)

    def measure(
        self, value: Callable[[Outcome, tuple[Outcome, ...]], int], nothing: int = 0
    ) -> Any:
        """Return a whole number of the answer, as a term over the patient.

        Args:
            value: the number of an answer, given its outcome and the outcomes that its resolution
                offers.
            nothing: the number where nothing decides.
        """
        term: Any = z3.IntVal(nothing)
        for group in self.groups():
            outcome = group[0].then
            assert outcome is not None
            term = z3.If(z3.And(self.unresolved, self.only(group)), value(outcome, ()), term)
        for item in self.table.resolutions:
            offered = tuple(self._offered(offer) for offer in item.offers)
            term = z3.If(self.active[item.id], value(adopted(self.table, item)[0], offered), term)
        return term

    def _offered(self, offer: Offer) -> Outcome:
        outcome = offer.outcome or self.table.row(offer.row).then
        assert outcome is not None
        return outcome

    def offers(self, row: Row) -> Any:
        """A row stands in the options of the answer."""
        offered = [
            z3.And(self.active[item.id], z3.Or(offer.unmatched_too, self.matches[row.id]))
            for item in self.table.resolutions
            for offer in item.offers
            if offer.row == row.id
        ]
        return z3.Or(offered)
