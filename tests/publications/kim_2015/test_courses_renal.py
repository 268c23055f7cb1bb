"""Courses in which renal function changes: Fig. 1, last line; Renal insufficiency; footnote c."""

from __future__ import annotations

import pytest

from lenarules import ActionKind, Cytopenia, LenalidomideDose, TreatmentStatus
from tests.publications.kim_2015.courses import ALT5, ALT15, D5, D10, D15, D25, NOBODY, Course, N

CONTINUE, REDUCE, RAISE = ActionKind.CONTINUE, ActionKind.REDUCE, ActionKind.ESCALATE
RESUME = ActionKind.RESUME
TREATED = TreatmentStatus.ON_TREATMENT
IMPROVED = "renal_function.improved"


def fallen() -> Course:
    """Return a course in which the clearance fell from 60 to 25 when a cycle was due."""
    return Course(D25, creatinine_clearance=60).at_start(creatinine_clearance=25)


def test_clearance_falls_when_a_cycle_is_due() -> None:
    """Fig. 1, last line: straight to the cell of the column Severe RI; no toxicity, no steps."""
    course = fallen()
    assert course.said == (REDUCE, ALT15, None, "PUBLISHED fig_1.last_line.down")
    assert course.changes == {"cycle": 2, "dose": ALT15}


def test_clearance_falls_inside_a_cycle() -> None:
    """Fig. 1's last line says "at each cycle": a gap inside one; lowered from the next dose on."""
    course = Course(D25).inside(10, creatinine_clearance=25)
    assert course.said == (REDUCE, ALT15, None, "GAP renal.in_cycle")
    assert course.changes == {"dose": ALT15, "changed_in_cycle": True}


def test_a_cycle_with_a_changed_dose_is_no_whole_one() -> None:
    """The cycle in which the dose changed is not completed at it; the one after it is."""
    course = Course(D25).inside(10, creatinine_clearance=25).at_start(18, creatinine_clearance=25)
    assert course.said == (CONTINUE, ALT15, None, "OVERLAP footnote_b.no_completed_cycle")
    assert course.changes == {"cycle": 2, "changed_in_cycle": False}
    course.at_start(creatinine_clearance=25)
    assert course.changes == {"cycle": 3, "cycles_at_dose": 1, "clear_cycles": 1}


def test_clearance_improves_and_no_higher_dose_is_asked_for() -> None:
    """Renal insufficiency, second recommendation, "can be increased": an option until asked for."""
    course = fallen().at_start(creatinine_clearance=40)
    assert course.said == (CONTINUE, ALT15, None, "OVERLAP raise.not_asked")
    assert course.changes == {"cycle": 3, "cycles_at_dose": 1, "clear_cycles": 1}
    assert course.options == [(RAISE, D10, IMPROVED)]


def test_clearance_improves_step_by_step() -> None:
    """25, 40, 60: one step in each cycle, with caution, and only where it is asked for."""
    course = fallen().at_start(creatinine_clearance=40, escalate=True)
    assert course.said == (RAISE, D10, None, "OVERLAP raise.asked")
    assert course.changes == {"cycle": 3, "dose": D10}
    assert (course.advice, course.options) == ({"INCREASE_WITH_CAUTION"}, [])
    course.at_start(creatinine_clearance=60, escalate=True)
    assert course.said == (RAISE, D15, None, "OVERLAP raise.asked")
    assert course.changes == {"cycle": 4, "dose": D15}
    course.at_start(creatinine_clearance=60, escalate=True)
    assert course.said == (RAISE, D25, None, "OVERLAP raise.asked")
    assert course.changes == {"cycle": 5, "dose": D25}
    course.at_start(creatinine_clearance=60, escalate=True)
    assert course.said == (CONTINUE, D25, None, "PUBLISHED until_progression.continue")
    assert course.advice == {"NO_HIGHER_DOSE"}


def test_clearance_improves_inside_a_cycle() -> None:
    """Nothing printed raises a dose inside a cycle, asked for or not."""
    course = fallen().inside(10, creatinine_clearance=60, escalate=True)
    assert course.said == (CONTINUE, ALT15, None, "PUBLISHED until_progression.continue")
    assert (course.changes, course.advice) == ({}, {"NO_HIGHER_DOSE"})


def test_no_dose_is_raised_while_a_count_is_low() -> None:
    """Cytopenia: with platelets of 45,000 the cell for ClCr 60 is 15 mg, and it is not given."""
    course = fallen().at_start(creatinine_clearance=60, platelets=45_000, escalate=True)
    assert course.said == (CONTINUE, ALT15, None, "OVERLAP no_raise.low_counts")
    assert course.advice == {
        "NO_HIGHER_DOSE",
        "GROWTH_FACTOR",
        "PLATELET_TRANSFUSION",
        "MONITOR_FREQUENTLY",
    }


def test_dialysis_begins_when_a_cycle_is_due() -> None:
    """Fig. 1, column End-stage: 5 mg once daily, after dialysis (footnote c)."""
    course = Course(D25).at_start(creatinine_clearance=12, on_dialysis=True)
    assert course.said == (REDUCE, D5, None, "PUBLISHED fig_1.last_line.down")
    assert course.changes == {"cycle": 2, "dose": D5}
    assert course.action.after_dialysis


@pytest.mark.parametrize("clearance", [12, 45, 90])
def test_dialysis_begins_inside_a_cycle(clearance: int) -> None:
    """Dialysis decides whatever the clearance; inside a cycle from the next dose on."""
    course = Course(D25).inside(10, creatinine_clearance=clearance, on_dialysis=True)
    assert course.said == (REDUCE, D5, None, "GAP renal.in_cycle")
    assert course.changes == {"dose": D5, "changed_in_cycle": True}
    assert course.action.after_dialysis


def test_dialysis_begins_during_a_hold() -> None:
    """No dose is given after dialysis while none is given at all; the restart is in the column."""
    course = Course(D25).inside(10, anc=450).inside(2, anc=450, on_dialysis=True)
    assert course.action.dose is None
    assert not course.action.after_dialysis
    course.inside(3, on_dialysis=True)
    assert course.said == (RESUME, D5, None, "COMPLETED restart.renal.in_cycle")
    assert course.changes == {
        "status": TREATED,
        "held_for": NOBODY,
        "days_held": 0,
        "open_episodes": NOBODY,
        "dose": D5,
        "changed_in_cycle": True,
    }


@pytest.mark.parametrize(
    ("platelets", "dose", "lowered", "settled"),
    [
        (45_000, ALT5, True, "OVERLAP renal.at_start"),
        (60_000, D5, False, "PUBLISHED fig_1.last_line.down"),
    ],
)
def test_dialysis_and_low_platelets_at_once(
    platelets: int, dose: LenalidomideDose, lowered: bool, settled: str
) -> None:
    """Fig. 1's low-count cell of the column, straight; toxicity has its part in that one alone."""
    course = Course(D25).at_start(platelets=platelets, on_dialysis=True)
    assert course.said == (REDUCE, dose, None, settled)
    assert course.state.reduced_for_toxicity is lowered


def test_renal_function_falls_during_a_delay() -> None:
    """Of several reasons the least mg per cycle: the cell, and no further step below it."""
    course = Course(D25).at_start(anc=800).at_start(7, anc=900, creatinine_clearance=40)
    assert course.said == (ActionKind.DELAY, None, 7, "OVERLAP remains.with_others")
    assert course.options == []
    course.at_start(7, anc=1_200, creatinine_clearance=40)
    assert course.said == (RESUME, D10, None, "OVERLAP restart.renal.at_start")
    assert (course.state.cycle, course.state.held_for) == (2, frozenset[Cytopenia]())


def test_a_hold_keeps_the_dose_that_was_last_given() -> None:
    """Where renal function has come back at the restart, nothing has changed in the meantime."""
    course = Course(D25).at_start(anc=800, creatinine_clearance=25)
    assert (course.state.dose, course.state.held_for) == (D25, N)
    course.at_start(5, anc=1_200)
    assert course.said == (RESUME, D25, None, "COMPLETED restart.within_the_week")
