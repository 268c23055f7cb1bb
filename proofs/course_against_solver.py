"""A table of a course against the solver: all of its paths at once.

For every condition, the truth that the diagram gives on every path is compared with the solver's
reading of the row; for every set of rows and resolutions that some path brings together, what
follows is compared with the solver's.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import z3

from lenarules.language.evaluate import settle
from lenarules.language.reduced import Choice, End, Reduction
from lenarules.readings.smt_table import Reading
from proofs.against_solver import same_as

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from lenarules.language.decide import Decider
    from lenarules.language.diagram import Diagram, Leaf
    from lenarules.language.reduced import Reduced
    from lenarules.language.table import Table


def condition_differences(table: Table, diagram: Diagram, only: Collection[str] = ()) -> list[str]:
    """Ask the solver, condition by condition, for a path whose truth is not the row's own.

    ``only`` names the parts to ask about; without it all are.
    """
    reading = Reading(table)
    solver = z3.Solver()
    solver.add(reading.legal)
    differences: list[str] = []
    for place, (name, formula) in enumerate(_formulas(table, reading)):
        if only and name not in only:
            continue
        reduced = Reduction(diagram, partial(_truth, table, place), {}).root
        answer = solver.check(formula != _formula(reading, reduced, {}))
        if answer != z3.unsat:
            differences.append(f"{name}: the solver says {answer}")
    return differences


def _formulas(table: Table, reading: Reading) -> Iterator[tuple[str, Any]]:
    yield from reading.matches.items()
    yield from reading.region.items()
    for note in table.notes:
        yield note.id, reading.patient.meets(note.when)
    for mark in table.marks:
        yield mark.id, reading.patient.meets(mark.when)


def _truth(table: Table, place: int, leaf: Leaf) -> bool | None:
    """Return the truth of a condition at a leaf, or None where inputs are not legal."""
    rules = leaf.truths[len(leaf.truths) - len(table.legal) :]
    return leaf.truths[place] if all(rules) else None


def _formula(reading: Reading, vertex: Reduced | None, done: dict[int, Any]) -> Any:
    """Return a reduced diagram as a formula; what is not legal counts as false."""
    if vertex is None:
        return z3.BoolVal(False)
    if id(vertex) not in done:
        done[id(vertex)] = _formula_new(reading, vertex, done)
    return done[id(vertex)]


def _formula_new(reading: Reading, vertex: End | Choice, done: dict[int, Any]) -> Any:
    if isinstance(vertex, End):
        return z3.BoolVal(vertex.meaning)
    cells = [
        z3.And(reading.patient.meets(vertex.variable.condition((cell,))), inner)
        for cell, child in enumerate(vertex.children)
        if not z3.is_false(inner := _formula(reading, child, done))
    ]
    return z3.Or(cells)


def combination_differences(table: Table, decider: Decider[Any]) -> list[str]:
    """Ask the solver of every set of rows and resolutions that meet what follows from it."""
    reading = Reading(table)
    solver = z3.Solver()
    solver.add(reading.legal)
    differences: list[str] = []
    for rows, holding in combinations(table, decider):
        settled = settle(table, rows, holding)
        key = (
            settled.row and table.full_id(settled.row),
            settled.basis,
            settled.resolution and table.full_id(settled.resolution),
            tuple(table.full_id(row) for row in rows if row is not settled.row),
        )
        same = [
            formula == (name in {r.id for r in rows}) for name, formula in reading.matches.items()
        ]
        same += [f == (name in {r.id for r in holding}) for name, f in reading.region.items()]
        if solver.check(*same, z3.Not(same_as(reading, key))) != z3.unsat:
            differences.append(f"{key}: the solver reads something else")
    return differences


def combinations(table: Table, decider: Decider[Any]) -> Iterator[tuple[list[Any], list[Any]]]:
    """Yield the rows and resolutions that some legal path brings together, each set once."""
    seen: set[tuple[bool, ...]] = set()
    count = len(table.rows) + len(table.resolutions)
    for leaf in decider.diagram.leaves():
        if decider.broken_rule(leaf) is None and leaf.truths[:count] not in seen:
            seen.add(leaf.truths[:count])
            rows, holding, *_ = decider.parts(leaf)
            yield rows, holding
