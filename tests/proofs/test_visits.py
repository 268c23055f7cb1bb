"""``next_cycle_action`` agrees with its rows and with the solver; what is broken is found."""

from __future__ import annotations

from itertools import islice
from typing import Any

from attrs import evolve

from lenarules.clinical.moves import Act, Move
from lenarules.language.decide import Decider
from lenarules.language.reduced import patient_on
from lenarules.publications.kim_2015.limits import NEUTROPENIA
from proofs.course_against_solver import combination_differences, condition_differences
from proofs.kim_2015.calls import as_call
from proofs.kim_2015.tables import PROVED
from proofs.kim_2015.visits import CALLS
from proofs.tables import FIG_1, HEMATOLOGIC
from proofs.twins.twin import with_resolution, with_row
from proofs.visits import (
    count_paths,
    fitted,
    random_visits,
    uncalled,
    visit_difference,
    visits_of,
)
from proofs.watch import Watch

DECIDER = Decider[Any](HEMATOLOGIC)
(KIM,) = (proved for proved in PROVED if proved.table is HEMATOLOGIC)


def test_every_condition_is_the_solvers_on_every_path() -> None:
    """The diagram and the solver give each row, reading, note and mark to the same visits."""
    assert condition_differences(HEMATOLOGIC, DECIDER.diagram) == []


def test_a_row_that_runs_otherwise_is_found() -> None:
    """The diagram of another row is not the solver's reading of this one."""
    other = with_row(HEMATOLOGIC, "first_point.interrupt", when=NEUTROPENIA)
    names = ("first_point.interrupt", "first_point.delay")
    found = condition_differences(HEMATOLOGIC, Decider[Any](other).diagram, names)
    assert [name.split(":")[0] for name in found] == ["first_point.interrupt"]


def test_what_follows_is_the_solvers_for_every_combination() -> None:
    """For all rows and resolutions that meet, the running answer is the solver's."""
    assert combination_differences(HEMATOLOGIC, DECIDER) == []


def test_the_function_runs_as_the_rows_say() -> None:
    """Visits of many paths, and random ones, are answered with the row's dose and reading."""
    visits = [
        *islice(visits_of(DECIDER, CALLS), 0, 600_000, 400),
        *islice(random_visits(DECIDER, CALLS), 300),
    ]
    calls = [visit for visit in visits if as_call(visit[1])]
    assert len(calls) > 1_000
    assert [visit_difference(KIM, DECIDER, *visit, Watch(KIM)) for visit in calls] == [[]] * len(
        calls
    )


def test_a_function_that_runs_another_table_is_found() -> None:
    """Where the table that runs is not the one that is compared, the dose differs."""
    broken = with_resolution(HEMATOLOGIC, "renal.in_cycle", adopts=Act(Move.SAME))
    other = Decider[Any](evolve(broken))
    visits = islice(visits_of(other, CALLS), 0, 600_000, 100)
    assert any(visit_difference(KIM, other, *visit, Watch(KIM)) for visit in visits)


def test_a_leaf_that_no_call_reaches_is_found() -> None:
    """Where the rows say something that no call asks for, the run is not complete."""
    watch = Watch(KIM)
    leaves = [leaf for leaf in DECIDER.diagram.leaves() if DECIDER.broken_rule(leaf) is None]
    watch.leaves = {id(leaf) for leaf in leaves}
    assert uncalled(DECIDER, watch) == []
    watch.leaves.remove(id(leaves[7]))
    (found,) = uncalled(DECIDER, watch)
    assert "no call reaches" in found


def test_counts_fit_a_state() -> None:
    """As many cycles at the dose as clear ones are asked of, and the leaf stays the same."""
    clear = next(
        (leaf, patient_on(DECIDER.diagram.facts, path))
        for path, leaf in DECIDER.diagram.first_paths()
        if patient_on(DECIDER.diagram.facts, path)["clear_cycles"] > 1
        and DECIDER.broken_rule(leaf) is None
    )
    leaf, patient = clear
    other = fitted(DECIDER.diagram, CALLS, leaf, patient)
    assert other["cycles_at_dose"] >= other["clear_cycles"]
    assert DECIDER.diagram.leaf([other[fact.name] for fact in DECIDER.diagram.facts]) is leaf


def test_paths_are_counted() -> None:
    """Counting every shared vertex once gives as many paths as walking them."""
    diagram = Decider[Any](FIG_1).diagram
    assert count_paths(diagram) == sum(1 for _ in diagram.paths())
