"""Rows that other rows or readings stand before: for each, a visit at which it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.publications.kim_2015.courses import D10, D25, Course

if TYPE_CHECKING:
    from lenarules import CycleAction, Decision


def holding(answer: Decision[CycleAction]) -> set[str]:
    """Return the ids of all rows that hold, without the id of their table."""
    rows = (*((answer.row,) if answer.row else ()), *answer.others)
    return {row.id.removeprefix(f"{answer.source.table}.") for row in rows}


def at_10_mg(creatinine_clearance: int) -> Course:
    """Return a course begun with 10 mg, seen when the second cycle is due."""
    return Course(D10, creatinine_clearance=creatinine_clearance).at_start()


def test_the_last_line_of_fig_1_keeps_a_dose_at_its_cell() -> None:
    """Fig. 1, last line: without a change of the clearance the dose of the cell stays."""
    assert "fig_1.last_line.unchanged" in holding(at_10_mg(40).answer)
    assert "fig_1.last_line.unchanged" not in holding(at_10_mg(90).answer)


def test_the_last_line_of_fig_1_reads_upwards_and_is_never_followed_there() -> None:
    """Fig. 1, last line: a dose below its cell matches it, and goes up by no more than a step."""
    better, same = at_10_mg(90), at_10_mg(40)
    assert "fig_1.last_line.up" in holding(better.answer)
    assert "fig_1.last_line.up" not in holding(same.answer)
    assert better.action.dose == D10
    assert "fig_1.last_line.up" not in {row for *_, row in better.options}


def test_improved_renal_function_permits_one_step_up() -> None:
    """Renal insufficiency, second recommendation: a dose below its cell can be increased."""
    assert "renal_function.improved" in {row for *_, row in at_10_mg(90).options}
    assert at_10_mg(40).options == []


def test_counts_move_the_dose_by_one_step() -> None:
    """Cytopenia: one step down at low platelets, one step up where the counts allow the cell."""
    low, fair = (Course(D25).at_start(platelets=count) for count in (40_000, 60_000))
    assert "cytopenia.one_step.down" in holding(low.answer)
    assert "cytopenia.one_step.down" not in holding(fair.answer)
    assert "cytopenia.one_step.up" in holding(at_10_mg(90).answer)
    assert "cytopenia.one_step.up" not in holding(at_10_mg(40).answer)


def test_a_low_anc_delays_a_cycle() -> None:
    """First point: the next cycle waits at an ANC of 800, and begins at 1,200."""
    low, fair = (Course(D25).at_start(anc=anc) for anc in (800, 1_200))
    assert "first_point.delay" in holding(low.answer)
    assert "first_point.delay" not in holding(fair.answer)
