"""Whether an edit changes nothing for any patient: found out by the solver and by what runs.

The solver looks for a legal patient of whom an edited part holds otherwise than before. Both
tables answer him. Where they answer the same, everybody of whom the same parts hold is set aside,
and the search goes on; once nobody is left, the edit is proved to change nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3
from attrs import fields, frozen

from lenarules.language.table import Adopt
from lenarules.readings.smt import Patient
from proofs.mutants.answers import answer_of
from proofs.mutants.parts import CONDITIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.table import Table

#: More sets of parts than any edit needs; beyond it the edit counts as one that changes something.
_MOST = 2_000


@frozen
class Same:
    """The proof that an edit changes nothing for any patient.

    Attributes:
        compared: how many sets of rows, resolutions, notes and marks were compared.
    """

    compared: int

    def in_words(self) -> str:
        """Return the proof in one line."""
        if not self.compared:
            return "the solver finds no legal patient of whom an edited part holds otherwise"
        return (
            f"in each of the {self.compared} ways in which parts hold together where an edited one "
            "holds otherwise, both tables answer the same; the solver finds no other"
        )


def same(table: Table, other: Table) -> Same | None:
    """Return the proof that two tables answer every patient alike, or None where they do not."""
    patient, solver = Patient(table.facts), z3.Solver()
    solver.set("timeout", 60_000)
    solver.add(patient.domain, z3.Or(list(_touched(patient, table, other))))
    if _rules(table) == _rules(other):
        solver.add([patient.meets(rule.condition) for rule in table.legal])
    return _searched(solver, patient, (table, other))


def _searched(solver: Any, patient: Patient, tables: tuple[Table, Table]) -> Same | None:
    conditions = dict.fromkeys(part.holds for table in tables for part in _parts(table).values())
    for compared in range(_MOST):
        found = solver.check()
        if found == z3.unsat:
            return Same(compared)
        if found == z3.unknown:
            return None
        model = solver.model()
        one, other = (answer_of(table, patient.values(model)) for table in tables)
        if one != other:
            return None
        formulas = [patient.meets(condition) for condition in conditions]
        truths = [formula == model.eval(formula, model_completion=True) for formula in formulas]
        solver.add(z3.Not(z3.And(truths)))
    return None


def _rules(table: Table) -> list[tuple[str, Condition]]:
    return [(rule.id, rule.condition) for rule in table.legal]


@frozen
class _Part:
    """A part of a table: of whom it holds, and all else that it says."""

    holds: Condition
    says: tuple[Any, ...]
    refuses: bool


def _parts(table: Table) -> dict[str, _Part]:
    found: dict[str, _Part] = {}
    for kind, holds in CONDITIONS.items():
        for part in getattr(table, kind):
            says = [getattr(part, f.name) for f in fields(type(part)) if f.name != holds]
            found[f"{kind} {part.id}"] = _Part(getattr(part, holds), tuple(says), kind == "legal")
    return found


def _touched(patient: Patient, table: Table, other: Table) -> Iterator[Any]:
    """Yield who may be answered otherwise: of whom a part that differs holds, or holds no more."""
    before, after = _parts(table), _parts(other)
    for name in dict.fromkeys((*before, *after)):
        one, two = before.get(name), after.get(name)
        if one is None or two is None or one.says != two.says:
            yield from (_concerned(patient, part) for part in (one, two) if part)
        elif one.holds != two.holds:
            yield patient.meets(one.holds) != patient.meets(two.holds)
    said = {row.id: (row.then, row.strength) for row in other.rows}
    changed = {row.id for row in table.rows if said.get(row.id) != (row.then, row.strength)}
    yield from _leaning(patient, table, changed)


def _concerned(patient: Patient, part: _Part) -> Any:
    formula = patient.meets(part.holds)
    return z3.Not(formula) if part.refuses else formula


def _leaning(patient: Patient, table: Table, rows: set[str]) -> Iterator[Any]:
    """Yield where a resolution adopts or offers one of some rows, whether they match or not."""
    for item in table.resolutions:
        named = {offer.row for offer in item.offers}
        named |= {item.adopts.row} if isinstance(item.adopts, Adopt) else set()
        if named & rows:
            yield patient.meets(item.region)
