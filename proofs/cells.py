"""The real function, run over the cells and compared with the rows and with the solver.

A cell is a class of patients on whom every comparison of the table has one truth value. Up to
``ALL_CELLS`` of them, all are run. Above that, one patient for every path of the diagram with each
cut-off of the path at, just below and just above it, and ``RANDOM_CELLS`` random cells from a
printed seed. The comparison with the solver is made for every path.
"""

from __future__ import annotations

from functools import partial
from itertools import product
from math import nextafter, prod
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Any

from attrs import fields, frozen

from lenarules.language.cells import NumberVariable
from lenarules.language.decide import Decider
from lenarules.language.errors import InconsistentInput, UndecidedError
from lenarules.language.evaluate import settle
from lenarules.language.reduced import patient_on
from proofs.against_solver import compare_with_solver
from proofs.quick import met
from proofs.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.decision import Decision
    from lenarules.language.diagram import Diagram, Path
    from lenarules.language.table import Table
    from proofs.against_solver import Key
    from proofs.proved import Proved

ALL_CELLS = 200_000
RANDOM_CELLS = 100_000
SEED = 20_150_331

#: What notes and the strength of a row add to an outcome.
_BESIDE = frozenset(
    ("advice", "after_dialysis", "cautions", "monitoring", "options", "strength", "supportive_care")
)


@frozen
class CellReport:
    """What was run and what differed.

    Attributes:
        table: the id of the table.
        mode: which patients were run.
        cells: the number of cells of the table.
        patients: the number of patients who were run.
        paths: the number of paths that were compared with the solver.
        seconds: how long it took.
        differences: each difference in one line.
        contradicted: for every claim about one call what contradicts it; nothing is an empty text.
    """

    table: str
    mode: str
    cells: int
    patients: int
    paths: int
    seconds: float
    differences: tuple[str, ...]
    contradicted: dict[str, str]

    def in_words(self) -> str:
        """Return the report in one line, and the first differences below it."""
        status = "DIFFERS " if self.differences else "AGREES  "
        line = (
            f"{status} {self.table}: the function over the cells - {self.patients:,} patients "
            f"({self.mode}; {self.cells:,} cells), {self.paths:,} paths against the solver, "
            f"{self.seconds:.1f} s"
        )
        return "\n".join([line, *(f"         {text}" for text in self.differences[:5])])


def run_cells(proved: Proved) -> CellReport:
    """Run a function over the cells of its table and compare it with rows and solver."""
    start = perf_counter()
    diagram, watch = Decider[Any](proved.table).diagram, Watch(proved)
    cells = count_cells(diagram)
    patients = 0
    differences: list[str] = []
    for patient in patients_of(diagram, cells):
        patients += 1
        differences += _difference(proved, patient, watch)
    paths, against_solver = compare_with_solver(proved.table, diagram, partial(ran, proved))
    return CellReport(
        proved.table.id,
        "every cell" if cells <= ALL_CELLS else f"paths, cut-offs, random seed {SEED}",
        cells,
        patients,
        paths,
        perf_counter() - start,
        tuple(differences + against_solver),
        watch.verdicts(),
    )


def count_cells(diagram: Diagram) -> int:
    """Return the number of cells of a table, legal or not."""
    return prod(len(variable.cells) for variable in diagram.variables)


def patients_of(diagram: Diagram, cells: int) -> Iterator[dict[str, Any]]:
    """Yield the patients to run."""
    if cells <= ALL_CELLS:
        yield from every_cell(diagram)
        return
    yield from patients_of_paths(diagram)
    yield from random_patients(diagram)


def every_cell(diagram: Diagram) -> Iterator[dict[str, Any]]:
    """Yield a patient of every cell, legal or not."""
    ranges = [range(len(variable.cells)) for variable in diagram.variables]
    for choice in product(*ranges):
        yield patient_on(diagram.facts, zip(diagram.variables, choice, strict=True))


def patients_of_paths(diagram: Diagram) -> Iterator[dict[str, Any]]:
    """Yield a patient for every path, and with each cut-off of it at, below and above."""
    for path, _ in diagram.paths():
        patient = patient_on(diagram.facts, path)
        yield patient
        yield from patients_of_path(path, patient)


def patients_of_path(path: Path, patient: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a patient of a path with each cut-off of it at, below and above."""
    for variable, _cell in path:
        if isinstance(variable, NumberVariable):
            for cut in variable.cuts:
                yield from _around(patient, variable.fact, cut)


def _around(patient: dict[str, Any], fact: Any, cut: int) -> Iterator[dict[str, Any]]:
    step = (cut - 1, cut + 1) if fact.whole else (nextafter(cut, -1), nextafter(cut, cut + 1))
    for value in (cut, *step):
        if fact.low <= value <= fact.high or value in fact.also:
            yield patient | {fact.name: value}


def random_patients(diagram: Diagram) -> Iterator[dict[str, Any]]:
    """Yield patients of random cells, from the printed seed."""
    random = Random(SEED)  # noqa: S311 - a reproducible sample, no secret
    for _ in range(RANDOM_CELLS):
        cells = [random.randrange(len(variable.cells)) for variable in diagram.variables]
        yield patient_on(diagram.facts, zip(diagram.variables, cells, strict=True))


def _difference(proved: Proved, patient: dict[str, Any], watch: Watch) -> list[str]:
    run, expected = ran(proved, patient, watch), by_rows(proved.table, patient)
    return [] if run == expected else [f"{patient}: runs {run}, rows say {expected}"]


def ran(proved: Proved, patient: dict[str, Any], watch: Watch | None = None) -> Key:
    """Return what the public function answers, and let the claims see it."""
    try:
        decision = proved.function(**patient)
    except InconsistentInput as error:
        return ("illegal", error.rule)
    except UndecidedError as error:
        if watch:
            watch.see_undecided(patient, error)
        return ("undecided", str(error))
    if watch:
        watch.see(patient, decision)
    return key_of(decision)


def key_of(decision: Decision[Any]) -> Key:
    """Return what is compared of a decision."""
    return (
        decision.row and decision.row.id,
        decision.basis,
        decision.resolution and decision.resolution.id,
        tuple(row.id for row in decision.others),
        tuple(note.id for note in decision.notes),
        core(decision.outcome),
    )


def by_rows(table: Table, patient: dict[str, Any]) -> Key:
    """Return what the rows say, asked one by one and without the diagram."""
    for rule in table.legal:
        if not met(rule.condition, patient):
            return ("illegal", rule.id)
    matched = [row for row in table.rows if met(row.when, patient)]
    try:
        settled = settle(table, matched, [r for r in table.resolutions if met(r.region, patient)])
    except UndecidedError as error:
        return ("undecided", str(error))
    return (
        settled.row and table.full_id(settled.row),
        settled.basis,
        settled.resolution and table.full_id(settled.resolution),
        tuple(table.full_id(row) for row in matched if row is not settled.row),
        tuple(table.full_id(note) for note in table.notes if met(note.when, patient)),
        core(settled.outcome),
    )


def core(outcome: Any) -> tuple[Any, ...]:
    """Return the part of an outcome that neither notes nor options may change."""
    kept = (field.name for field in fields(type(outcome)) if field.name not in _BESIDE)
    return (type(outcome), *(getattr(outcome, name) for name in kept))
