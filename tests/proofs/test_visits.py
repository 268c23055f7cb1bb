"""``next_cycle_action`` agrees with its rows and with the solver; what is broken is found."""

from __future__ import annotations

from itertools import islice
from typing import Any

from attrs import evolve

from lenarules.clinical.moves import Act, Move
from lenarules.language.decide import Decider
from lenarules.publications.kim_2015.limits import NEUTROPENIA
from proofs.kim_2015.calls import as_call
from proofs.kim_2015.tables import PROVED
from proofs.kim_2015.visits import CALLS
from proofs.tables import HEMATOLOGIC
from proofs.twins.twin import with_resolution, with_row
from proofs.visits import (
    combination_differences,
    condition_differences,
    random_visits,
    visit_difference,
    visits_of,
)

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
    assert [visit_difference(KIM, CALLS, DECIDER, *visit) for visit in calls] == [[]] * len(calls)


def test_a_function_that_runs_another_table_is_found() -> None:
    """Where the table that runs is not the one that is compared, the dose differs."""
    broken = with_resolution(HEMATOLOGIC, "renal.in_cycle", adopts=Act(Move.SAME))
    other = Decider[Any](evolve(broken))
    visits = islice(visits_of(other, CALLS), 0, 600_000, 100)
    assert any(visit_difference(KIM, CALLS, other, *visit) for visit in visits)
