"""The answers of a function against the solver's reading, path by path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.language.reduced import patient_on
from lenarules.language.words import Basis
from lenarules.readings.smt_table import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.diagram import Diagram, Path
    from lenarules.language.table import Table

#: What is compared: row, basis, resolution, other rows, notes and the core of the outcome.
Key = tuple[Any, ...]


def compare_with_solver(
    table: Table, diagram: Diagram, ran: Callable[[dict[str, Any]], Key]
) -> tuple[int, list[str]]:
    """Ask the solver, path by path, for a patient on it of whom the rows say something else.

    Args:
        table: the table.
        diagram: its diagram.
        ran: what the function answers a patient.

    Returns:
        How many paths there are, and each difference in one line.
    """
    reading = Reading(table)
    solver = z3.Solver()
    solver.add(reading.patient.domain)
    differences: list[str] = []
    formulas: dict[Key, Any] = {}
    paths = 0
    for path, _ in diagram.paths():
        paths += 1
        patient = patient_on(diagram.facts, path)
        key = ran(patient)[:4]
        if key not in formulas:
            formulas[key] = same_as(reading, key)
        other = z3.And(on_path(reading, path), z3.Not(formulas[key]))
        answer = solver.check(other)
        if answer != z3.unsat:
            differences.append(f"{patient}: the solver says {answer}")
    return paths, differences


def on_path(reading: Reading, path: Path) -> Any:
    """Return the formula that a patient is on a path."""
    return z3.And([reading.patient.meets(variable.condition((cell,))) for variable, cell in path])


def same_as(reading: Reading, key: Key) -> Any:
    """Return the formula that the solver's reading gives what the function gave."""
    if key[0] == "illegal":
        return z3.Not(reading.legal)
    if key[0] == "undecided":
        return z3.BoolVal(False)
    table = reading.table
    row_id, basis, resolution_id, others, *_ = key
    items = {table.full_id(item): item for item in table.resolutions}
    if resolution_id is not None and resolution_id not in items:
        return z3.BoolVal(False)
    matching = set(others)
    if resolution_id is None:
        matching.add(row_id)
        settled = z3.And(reading.unresolved, basis is Basis.PUBLISHED)
    else:
        item = items[resolution_id]
        settled = z3.And(reading.active[item.id], reading.basis(item, basis))
    other_rows = [
        reading.matches[row.id] == (table.full_id(row) in matching)
        for row in table.rows
        if table.full_id(row) != row_id or resolution_id is None
    ]
    return z3.And(reading.legal, settled, *other_rows)
