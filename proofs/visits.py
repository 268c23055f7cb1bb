"""A function with a state over the paths of its table: what is proved is what runs.

The table has too many paths to ask the solver about each; ``proofs.course_against_solver`` asks
about all of them at once. The public function runs on a visit of every path, and on one for every
cut-off of every leaf.
"""

from __future__ import annotations

from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.decide import Decider
from lenarules.language.diagram import Leaf
from lenarules.language.reduced import patient_on
from proofs.cells import SEED, CellReport, count_cells, patients_of_path
from proofs.course_against_solver import combination_differences, condition_differences
from proofs.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import Enum

    from lenarules.language.diagram import Diagram, Vertex
    from proofs.proved import Proved

RANDOM_VISITS = 100_000


def _as_it_is(patient: dict[str, Any]) -> dict[str, Any]:
    return patient


@frozen
class Calls:
    """How the visits of a table become calls of its public function.

    Attributes:
        as_call: the arguments of a visit, or None where no state has its counts.
        expected_dose: the dose that the rows give a visit, by their outcome.
        fitted: a visit with its counts changed to such as some state has.
        statuses: every status of a treatment.
    """

    as_call: Callable[[dict[str, Any]], tuple[tuple[Any, ...], dict[str, Any]] | None]
    expected_dose: Callable[[Any, dict[str, Any]], Any]
    statuses: type[Enum]
    fitted: Callable[[dict[str, Any]], dict[str, Any]] = _as_it_is


def run_visits(proved: Proved, calls: Calls) -> CellReport:
    """Compare function, diagram and solver over every path of the table."""
    start = perf_counter()
    decider, watch = Decider[Any](proved.table), Watch(proved)
    differences = condition_differences(proved.table, decider.diagram)
    differences += combination_differences(proved.table, decider)
    visits = 0
    for leaf, patient in visits_of(decider, calls):
        visits += 1
        differences += visit_difference(proved, decider, leaf, patient, watch)
    differences += uncalled(decider, watch)
    return CellReport(
        proved.table.id,
        f"a visit for every legal path, every cut-off of every leaf, random seed {SEED}",
        count_cells(decider.diagram),
        visits,
        count_paths(decider.diagram),
        perf_counter() - start,
        tuple(differences),
        watch.verdicts(),
    )


def uncalled(decider: Decider[Any], watch: Watch) -> list[str]:
    """Return each legal leaf that no call has reached, by a patient of it."""
    return [
        f"{patient_on(decider.diagram.facts, path)}: no call reaches what the rows say here"
        for path, leaf in decider.diagram.first_paths()
        if decider.broken_rule(leaf) is None and id(leaf) not in watch.leaves
    ]


def count_paths(diagram: Diagram) -> int:
    """Return how many paths lead from the root to a leaf, each shared vertex counted once."""
    counts: dict[int, int] = {}

    def count(vertex: Vertex) -> int:
        if isinstance(vertex, Leaf):
            return 1
        if id(vertex) not in counts:
            counts[id(vertex)] = sum(count(child) for child in diagram.children(vertex))
        return counts[id(vertex)]

    return count(diagram.root)


def visits_of(decider: Decider[Any], calls: Calls) -> Iterator[tuple[Leaf, dict[str, Any]]]:
    """Yield a visit for every legal path, one for every cut-off of every leaf, and random ones."""
    diagram, reached = decider.diagram, set[int]()
    for path, leaf in diagram.paths():
        if decider.broken_rule(leaf) is not None:
            continue
        patient = fitted(diagram, calls, leaf, patient_on(diagram.facts, path))
        yield leaf, patient
        if id(leaf) not in reached:
            reached.add(id(leaf))
            for other in patients_of_path(path, patient):
                found = diagram.leaf([other[fact.name] for fact in diagram.facts])
                if decider.broken_rule(found) is None:
                    yield found, other
    yield from random_visits(decider, calls)


def fitted(diagram: Diagram, calls: Calls, leaf: Leaf, patient: dict[str, Any]) -> dict[str, Any]:
    """Return a patient of a leaf with counts that some state has, if the leaf has such a one."""
    other = calls.fitted(patient)
    if other is patient:
        return patient
    stays = diagram.leaf([other[fact.name] for fact in diagram.facts]) is leaf
    return other if stays else patient


def random_visits(decider: Decider[Any], calls: Calls) -> Iterator[tuple[Leaf, dict[str, Any]]]:
    """Yield legal visits of random cells, from the printed seed."""
    random, diagram, made = Random(SEED), decider.diagram, 0  # noqa: S311 - a sample, no secret
    while made < RANDOM_VISITS:
        cells = [random.randrange(len(variable.cells)) for variable in diagram.variables]
        patient = patient_on(diagram.facts, zip(diagram.variables, cells, strict=True))
        patient = calls.fitted(patient | {"status": random.choice(list(calls.statuses))})
        leaf = diagram.leaf([patient[fact.name] for fact in diagram.facts])
        made += 1
        if decider.broken_rule(leaf) is None:
            yield leaf, patient


def visit_difference(
    proved: Proved, decider: Decider[Any], leaf: Leaf, patient: dict[str, Any], watch: Watch
) -> list[str]:
    """Return what the public function does otherwise than the rows and the ladder say."""
    calls = proved.calls
    assert calls is not None
    call = calls.as_call(patient)
    if call is None:
        return []
    first, arguments = call
    answer = decider.answer(leaf, tuple(patient.values()))
    decision = proved.function(*first, **arguments)
    watch.leaves.add(id(leaf))
    watch.see(patient, decision)
    run = (decision.row, decision.basis, decision.resolution, decision.others, decision.notes)
    said = (answer.row, answer.basis, answer.resolution, answer.others, answer.notes)
    dose = getattr(decision.outcome, "dose", None)
    expected = calls.expected_dose(answer.outcome, patient)
    if run == said and dose == expected:
        return []
    return [f"{patient}: runs {dose}, {run}; rows say {expected}, {said}"]
