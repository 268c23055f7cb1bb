"""A function with a state over the paths of its table: what is proved is what runs.

The table has too many paths to ask the solver about each. For every condition, the truth that the
diagram gives on every path is compared with the solver's reading of the row at once; for every set
of rows and resolutions that some path brings together, what follows is compared with the solver's.
The public function runs on a visit of every path, and on one for every cut-off of every leaf.
"""

from __future__ import annotations

from functools import partial
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Any

import z3
from attrs import frozen

from lenarules.language.decide import Decider
from lenarules.language.evaluate import settle
from lenarules.language.reduced import Choice, End, Reduction, patient_on
from lenarules.readings.smt_table import Reading
from proofs.cells import SEED, CellReport, count_cells, patients_of_path, same_as

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from enum import Enum

    from lenarules.language.diagram import Diagram, Leaf
    from lenarules.language.reduced import Reduced
    from lenarules.language.table import Table
    from proofs.proved import Proved

RANDOM_VISITS = 100_000


@frozen
class Calls:
    """How the visits of a table become calls of its public function.

    Attributes:
        as_call: the arguments of a visit, or None where no state has its counts.
        expected_dose: the dose that the rows give a visit, by their outcome.
        statuses: every status of a treatment.
    """

    as_call: Callable[[dict[str, Any]], tuple[tuple[Any, ...], dict[str, Any]] | None]
    expected_dose: Callable[[Any, dict[str, Any]], Any]
    statuses: type[Enum]


def run_visits(proved: Proved, calls: Calls) -> CellReport:
    """Compare function, diagram and solver over every path of the table."""
    start = perf_counter()
    decider = Decider[Any](proved.table)
    differences = condition_differences(proved.table, decider.diagram)
    differences += combination_differences(proved.table, decider)
    visits = 0
    for leaf, patient in visits_of(decider, calls):
        visits += 1
        differences += visit_difference(proved, calls, decider, leaf, patient)
    paths = sum(1 for _ in decider.diagram.paths())
    return CellReport(
        proved.table.id,
        f"a visit for every legal path, every cut-off of every leaf, random seed {SEED}",
        count_cells(decider.diagram),
        visits,
        paths,
        perf_counter() - start,
        tuple(differences),
    )


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


def visits_of(decider: Decider[Any], calls: Calls) -> Iterator[tuple[Leaf, dict[str, Any]]]:
    """Yield a visit for every legal path, one for every cut-off of every leaf, and random ones."""
    diagram, reached = decider.diagram, set[int]()
    for path, leaf in diagram.paths():
        if decider.broken_rule(leaf) is not None:
            continue
        patient = patient_on(diagram.facts, path)
        yield leaf, patient
        if id(leaf) not in reached:
            reached.add(id(leaf))
            for other in patients_of_path(path, patient):
                found = diagram.leaf([other[fact.name] for fact in diagram.facts])
                if decider.broken_rule(found) is None:
                    yield found, other
    yield from random_visits(decider, calls)


def random_visits(decider: Decider[Any], calls: Calls) -> Iterator[tuple[Leaf, dict[str, Any]]]:
    """Yield legal visits of random cells, from the printed seed."""
    random, diagram, made = Random(SEED), decider.diagram, 0  # noqa: S311 - a sample, no secret
    while made < RANDOM_VISITS:
        cells = [random.randrange(len(variable.cells)) for variable in diagram.variables]
        patient = patient_on(diagram.facts, zip(diagram.variables, cells, strict=True))
        patient["status"] = random.choice(list(calls.statuses))
        leaf = diagram.leaf([patient[fact.name] for fact in diagram.facts])
        made += 1
        if decider.broken_rule(leaf) is None:
            yield leaf, patient


def visit_difference(
    proved: Proved, calls: Calls, decider: Decider[Any], leaf: Leaf, patient: dict[str, Any]
) -> list[str]:
    """Return what the public function does otherwise than the rows and the ladder say."""
    call = calls.as_call(patient)
    if call is None:
        return []
    first, arguments = call
    answer = decider.answer(leaf, tuple(patient.values()))
    decision = proved.function(*first, **arguments)
    run = (decision.row, decision.basis, decision.resolution, decision.others, decision.notes)
    said = (answer.row, answer.basis, answer.resolution, answer.others, answer.notes)
    dose = getattr(decision.outcome, "dose", None)
    expected = calls.expected_dose(answer.outcome, patient)
    if run == said and dose == expected:
        return []
    return [f"{patient}: runs {dose}, {run}; rows say {expected}, {said}"]
