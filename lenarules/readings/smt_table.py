"""The solver's reading of a table: what matches, what is active, which basis, what is answered.

It follows the definitions of a table and shares no code with ``settle``, so that the two can be
compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

import z3

from lenarules.language.evaluate import adopted, completed
from lenarules.language.table import Adopt
from lenarules.language.words import Basis
from lenarules.readings.smt import Patient

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Resolution, Row, Table


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
        self._call = call = self.patient.call
        self.legal = call("legal", z3.And(self.patient.domain, *legal))
        self.matches = {row.id: call(f"row.{row.id}", meets(row.when)) for row in table.rows}
        self.region = {
            item.id: call(f"region.{item.id}", meets(item.region)) for item in table.resolutions
        }
        self.active = {
            item.id: call(f"active.{item.id}", self._active(item)) for item in table.resolutions
        }

    def _active(self, item: Resolution) -> Any:
        above = [self.region[o.id] for o in self.table.resolutions if item.id in o.over]
        return z3.And(self.region[item.id], *(z3.Not(region) for region in above))

    @property
    def unresolved(self) -> Any:
        """No resolution holds."""
        return self._call("unresolved", z3.Not(z3.Or(list(self.region.values()))))

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
        alone = z3.And(z3.Or([self.matches[row.id] for row in rows]), z3.Not(z3.Or(others)))
        return self._call(f"only.{'+'.join(row.id for row in rows)}", alone)

    def none_match(self) -> Any:
        """No row matches."""
        return self._call("no_row", z3.Not(z3.Or(list(self.matches.values()))))

    def one_outcome(self) -> Any:
        """One closed row matches, or several of one outcome."""
        printed = z3.Or([self.only(group) for group in self.groups()])
        return self._call("one_printed_outcome", printed)

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
        return not isinstance(item.adopts, Adopt) or item.adopts.row == row.id

    def answers(self, row: Row) -> Any:
        """A row is the answer."""
        by_resolution = [
            self.active[item.id]
            for item in self.table.resolutions
            if isinstance(item.adopts, Adopt) and item.adopts.row == row.id
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
            rows = [(self.table.row(offer.row), offer.outcome) for offer in item.offers]
            offered = tuple(completed(row, outcome) for row, outcome in rows)
            term = z3.If(self.active[item.id], value(adopted(self.table, item)[0], offered), term)
        return term

    def offers(self, row: Row) -> Any:
        """A row stands in the options of the answer."""
        offered = [
            z3.And(self.active[item.id], z3.Or(offer.unmatched_too, self.matches[row.id]))
            for item in self.table.resolutions
            for offer in item.offers
            if offer.row == row.id
        ]
        return z3.Or(offered)
