"""Every figure that a row of the course prints is a cut-off or a dose of the row, and no other."""

from __future__ import annotations

import re

import pytest

from lenarules.language.condition import Compare, atoms
from lenarules.language.table import Row
from lenarules.publications.kim_2015.next_cycle_action import TABLE
from tests.against_print.kim_2015_course_figures import (
    left_over,
    missing_counts,
    raises_to_the_printed_dose,
)

ROWS = [pytest.param(row, id=row.id) for row in TABLE.rows]


@pytest.mark.parametrize("row", ROWS)
def test_every_printed_count_is_a_cut_off(row: Row) -> None:
    """A printed ANC or platelet count stands in the condition of its row."""
    assert missing_counts(row) == []


@pytest.mark.parametrize("row", ROWS)
def test_no_printed_figure_is_left_over(row: Row) -> None:
    """Counts, weeks, cycles, doses and steps are all that a row prints."""
    assert not re.search(r"\d", left_over(row))


@pytest.mark.parametrize("row", [row for row in TABLE.rows if "mg" in row.printed])
def test_a_printed_dose_is_one_step_above_the_dose_of_the_row(row: Row) -> None:
    """The dose that a footnote prints is the next rung above the dose that its row asks for."""
    assert raises_to_the_printed_dose(row)


def test_signs_are_those_of_the_words() -> None:
    """Severe is below, returned to and risen are above, low and neutropenia are below."""
    signs = {
        (atom.fact.name, atom.op, atom.bound)
        for name in ("first_point.interrupt", "second_point.resume", "third_point.low_platelets")
        for atom in atoms(TABLE.row(name).when)
        if isinstance(atom, Compare)
    }
    assert {
        ("anc", "<", 500),
        ("anc", ">", 1_000),
        ("platelets", "<", 30_000),
    } <= signs
