"""The public functions, run over the cells, agree with the rows and with the solver."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from lenarules.language.decide import Decider
from lenarules.language.decision import Decision
from proofs.cells import ALL_CELLS, count_cells, patients_of, run_cells
from proofs.tables import FIG_1, PROVED, Proved


@pytest.mark.parametrize(
    "proved", [each for each in PROVED if each.calls is None], ids=lambda proved: proved.table.id
)
def test_function_agrees_over_the_cells(proved: Proved) -> None:
    """No cell and no path on which function, rows and solver differ."""
    report = run_cells(proved)
    assert report.differences == (), report.in_words()
    assert report.patients > 0
    assert report.paths > 0


def test_every_cell_is_run_up_to_the_limit() -> None:
    """A table of few cells is run whole: as many patients as cells, all different."""
    diagram = Decider[Any](FIG_1).diagram
    cells = count_cells(diagram)
    patients = [tuple(patient.values()) for patient in patients_of(diagram, cells)]
    assert cells <= ALL_CELLS
    assert len(set(patients)) == len(patients) == cells


def test_wrong_function_is_found() -> None:
    """A function that reads the kidneys of another patient differs from the rows."""
    proved = PROVED[0]

    def wrong(**facts: Any) -> Decision[Any]:
        return proved.function(**(facts | {"creatinine_clearance": 90}))

    report = run_cells(evolve(proved, function=wrong))
    assert any("rows say" in text for text in report.differences)
    assert any("the solver says sat" in text for text in report.differences)
    assert report.in_words().startswith("DIFFERS")
