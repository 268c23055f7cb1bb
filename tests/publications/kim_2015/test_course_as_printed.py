"""Every figure that a row of the course prints is a cut-off or a dose of the row, and no other."""

from __future__ import annotations

import re

import pytest

from lenarules.clinical.facts import ANC, PLATELETS
from lenarules.language.condition import Compare, atoms
from lenarules.language.table import Row
from lenarules.publications.kim_2015.next_cycle_action import TABLE
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER, PLACE, Rung
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CYCLES_AT_DOSE,
    DAYS_HELD,
    DOSE,
)

COUNT = re.compile(r"(?P<sign>[<>]?) ?(?P<figure>[\d,]+) cells/uL")
DOSES = {
    "15 mg once daily": Rung.DAILY_15_MG,
    "10 mg once daily": Rung.DAILY_10_MG,
}
#: Figures that are no cut-offs: the grade, whose count is a convention, and one step of the ladder.
WORDS = ("grade 3 or higher", "1 dose step")
ROWS = [pytest.param(row, id=row.id) for row in TABLE.rows]


def cut_offs(row: Row) -> set[tuple[str, int]]:
    """Return the name and the bound of every comparison of a row with a count or a number."""
    asked = (atom for atom in atoms(row.when) if isinstance(atom, Compare))
    return {(atom.fact.name, atom.bound) for atom in asked}


@pytest.mark.parametrize("row", ROWS)
def test_every_printed_count_is_a_cut_off(row: Row) -> None:
    """A printed ANC or platelet count stands in the condition of its row."""
    fact = PLATELETS if "platelet counts" in row.printed else ANC
    for match in COUNT.finditer(row.printed):
        bound = int(match["figure"].replace(",", ""))
        assert (fact.name, bound) in cut_offs(row), match[0]


@pytest.mark.parametrize("row", ROWS)
def test_no_printed_figure_is_left_over(row: Row) -> None:
    """Counts, weeks, cycles, doses and steps are all that a row prints."""
    rest = COUNT.sub("", row.printed)
    for word in (*WORDS, *DOSES):
        rest = rest.replace(word, "")
    if "1 week" in rest:
        assert (DAYS_HELD.name, 7) in cut_offs(row)
        rest = rest.replace("1 week", "")
    if "2 cycles" in rest:
        assert (CYCLES_AT_DOSE.name, 2) in cut_offs(row)
        rest = rest.replace("2 cycles", "")
    assert not re.search(r"\d", rest.replace("Fig. 1", "")), rest


@pytest.mark.parametrize("row", [row for row in TABLE.rows if "mg" in row.printed])
def test_a_printed_dose_is_one_step_above_the_dose_of_the_row(row: Row) -> None:
    """The dose that a footnote prints is the next rung above the dose that its row asks for."""
    (printed,) = (rung for words, rung in DOSES.items() if words in row.printed)
    below = LADDER[PLACE[printed] - 1]
    asked = {getattr(atom, "member", None) for atom in atoms(row.when) if atom.fact == DOSE}
    assert below in asked


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
