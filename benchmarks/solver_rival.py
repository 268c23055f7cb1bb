"""A rival: questions put to Z3, one for every pair of rows, or one for all rows at once."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import z3

from lenarules.readings.smt import Patient

if TYPE_CHECKING:
    from lenarules.language.table import Table


class Questions:
    """A table as a solver has it: a name for every row's condition, and the domains."""

    def __init__(self, table: Table) -> None:
        case = Patient(table.facts)
        self.names = [z3.Bool(f"holds_{row.id}") for row in table.rows]
        self.solver = z3.Solver()
        self.solver.add(case.domain)
        for name, row in zip(self.names, table.rows, strict=True):
            self.solver.add(name == case.meets(row.when))

    def is_possible(self, *asked: z3.BoolRef) -> bool:
        """Ask whether some legal case meets these conditions.

        Raises:
            RuntimeError: the solver does not know.
        """
        answer = self.solver.check(*asked)
        if answer == z3.unknown:
            raise RuntimeError(self.solver.reason_unknown())
        return bool(answer == z3.sat)

    def is_possible_in_all(self, formula: Any) -> bool:
        """Ask one question about all rows."""
        self.solver.push()
        self.solver.add(formula)
        found = self.is_possible()
        self.solver.pop()
        return found


def pairs_that_overlap(table: Table) -> list[tuple[str, str]]:
    """Return every pair of rows that share a case, with a question a pair."""
    asked = Questions(table)
    named = list(zip((row.id for row in table.rows), asked.names, strict=True))
    return [
        (one[0], other[0])
        for one, other in combinations(named, 2)
        if asked.is_possible(one[1], other[1])
    ]


def has_gap(table: Table) -> bool:
    """Tell whether some case is in no row, with one question."""
    asked = Questions(table)
    return asked.is_possible_in_all(z3.Not(z3.Or(asked.names)))


def has_overlap(table: Table) -> bool:
    """Tell whether some case is in two rows, with one question."""
    asked = Questions(table)
    return asked.is_possible_in_all(z3.AtLeast(*asked.names, 2))
