"""Courses with low platelets: Hematologic toxicities, third point; Fig. 1's low-count cells."""

from __future__ import annotations

import pytest

from lenarules import ActionKind, Cytopenia, TreatmentStatus
from tests.publications.kim_2015.courses import BOTH, D15, D25, NOBODY, Course, N, T

CONTINUE, INTERRUPT, REDUCE = ActionKind.CONTINUE, ActionKind.INTERRUPT, ActionKind.REDUCE
RESUME, STOP = ActionKind.RESUME, ActionKind.DISCONTINUE
TREATED, INTERRUPTED = TreatmentStatus.ON_TREATMENT, TreatmentStatus.INTERRUPTED
FIG_1_SUPPORT = {"GROWTH_FACTOR", "PLATELET_TRANSFUSION", "MONITOR_FREQUENTLY"}

#: What ends in the state when the drug is given again one step lower with a new cycle.
RESTARTED_LOWER = {
    "status": TREATED,
    "held_for": NOBODY,
    "cycle": 2,
    "dose": D15,
    "reduced_for_toxicity": True,
    "cycle_clear": True,
}


def interrupted() -> Course:
    """Return a course that is interrupted inside a cycle for platelets of 28,000."""
    return Course(D25).inside(10, platelets=28_000)


def both_low() -> Course:
    """Return a course that is interrupted inside a cycle for both counts."""
    return Course(D25).inside(10, anc=400, platelets=20_000)


def test_platelets_of_28_000_inside_a_cycle() -> None:
    """Third point, a menu: interrupted and transfused; the rest of the menu is offered.

    The print has no interval for the next count.
    """
    course = interrupted()
    assert course.said == (INTERRUPT, None, None, "COMPLETED low_platelets")
    assert course.changes == {
        "status": INTERRUPTED,
        "held_for": T,
        "open_episodes": T,
        "thrombocytopenias": 1,
        "cycle_clear": False,
    }
    assert course.advice == {"TRANSFUSION_FOR_LOW_PLATELETS"}
    row = "third_point.low_platelets"
    assert course.options == [(REDUCE, D15, row), (STOP, None, row)]


@pytest.mark.parametrize("platelets", [30_000, 35_000, 200_000])
def test_platelets_of_30_000_wait_for_the_next_cycle(platelets: int) -> None:
    """Kim prints no restart; Jones Table 2: again from the next cycle. The episode is closed."""
    course = interrupted().inside(5, platelets=platelets)
    assert course.said == (INTERRUPT, None, None, "GAP platelets_until_next_cycle")
    assert course.changes == {"days_held": 5, "open_episodes": NOBODY}


def test_platelets_of_35_000_at_the_next_cycle() -> None:
    """Jones Table 2: one step lower; Fig. 1's low-count cell is that very step, not another one."""
    course = interrupted().inside(5, platelets=35_000).at_start(13, platelets=35_000)
    assert course.said == (RESUME, D15, None, "OVERLAP restart.platelets")
    assert course.changes == RESTARTED_LOWER | {"days_held": 0}
    assert course.advice == FIG_1_SUPPORT


def test_platelets_of_60_000_at_the_next_cycle() -> None:
    """Jones Table 2: one step lower, also where Fig. 1 has no low count any more."""
    course = interrupted().inside(5, platelets=35_000).at_start(13, platelets=60_000)
    assert course.said == (RESUME, D15, None, "GAP restart.platelets")
    assert course.changes == RESTARTED_LOWER | {"days_held": 0}
    assert course.advice == set()


def test_platelets_below_30_000_when_a_cycle_is_due() -> None:
    """Third point: an interruption, whatever the day; Fig. 1 would lower the dose as well."""
    course = Course(D25).at_start(platelets=29_999)
    assert course.said == (INTERRUPT, None, None, "OVERLAP low_platelets")
    assert (course.state.status, course.state.cycle) == (INTERRUPTED, 1)
    row = "third_point.low_platelets"
    assert course.options == [(REDUCE, D15, row), (STOP, None, row)]
    course.at_start(7, platelets=30_000)
    assert course.said == (RESUME, D15, None, "OVERLAP restart.platelets")
    assert course.changes == RESTARTED_LOWER | {"open_episodes": NOBODY}


def test_a_second_thrombocytopenia_is_counted() -> None:
    """Third point names no further episodes: the second one is answered as the first."""
    course = interrupted().at_start(18, platelets=60_000).inside(10, platelets=20_000)
    assert course.said == (INTERRUPT, None, None, "COMPLETED low_platelets")
    assert (course.state.thrombocytopenias, course.state.dose) == (2, D15)


def test_platelets_of_45_000_inside_a_cycle() -> None:
    """Cytopenia, second recommendation: goes on, counted more often; no hold is printed here."""
    course = Course(D25).inside(10, platelets=45_000)
    assert course.said == (CONTINUE, D25, None, "GAP platelets.in_cycle")
    assert course.changes == {"cycle_clear": False}
    assert course.advice == {"COUNT_MORE_OFTEN"}


def test_platelets_of_45_000_when_a_cycle_is_due() -> None:
    """Fig. 1's low-count cell and Cytopenia's "from 25 mg/day to 15 mg/day": one step down."""
    course = Course(D25).at_start(platelets=45_000)
    assert course.said == (REDUCE, D15, None, "OVERLAP counts.one_step")
    assert course.changes == {"cycle": 2, "dose": D15, "reduced_for_toxicity": True}
    assert course.advice == FIG_1_SUPPORT


def test_platelets_of_60_000_a_cycle_later() -> None:
    """Fig. 1 would give 25 mg again; a dose that toxicity lowered waits for two clear cycles."""
    course = Course(D25).at_start(platelets=45_000).at_start(platelets=60_000)
    assert course.said == (CONTINUE, D15, None, "OVERLAP no_raise.toxicity")
    assert course.changes == {"cycle": 3, "cycles_at_dose": 1, "clear_cycles": 1}


def test_platelets_of_exactly_50_000_are_not_low() -> None:
    """Cytopenia, first paragraph: thrombocytopenia is below 50,000; Fig. 1 prints no equality."""
    course = Course(D25).at_start(platelets=50_000)
    assert course.said == (CONTINUE, D25, None, "PUBLISHED until_progression.continue")
    assert course.changes == {"cycle": 2, "cycles_at_dose": 1, "clear_cycles": 1}


def test_both_counts_fall_together() -> None:
    """First and third point at once: one interruption with the care of both; no lower dose now."""
    course = both_low()
    assert course.said == (INTERRUPT, None, 7, "OVERLAP low_platelets.with_others")
    assert course.changes == {
        "status": INTERRUPTED,
        "held_for": BOTH,
        "open_episodes": BOTH,
        "neutropenias": 1,
        "thrombocytopenias": 1,
        "cycle_clear": False,
    }
    support = {"G_CSF", "TRANSFUSION_FOR_LOW_PLATELETS", "CONTINUE_DEXAMETHASONE"}
    assert (course.advice, course.options) == (
        support,
        [(STOP, None, "third_point.low_platelets")],
    )


def test_neutrophils_recover_first() -> None:
    """The neutropenia may be resumed from (second point) and low platelets hold on (third point).

    The neutropenia stays a cause of this hold, though its episode is closed.
    """
    course = both_low().inside(4, anc=1_500, platelets=25_000)
    assert course.said == (INTERRUPT, None, None, "OVERLAP low_platelets")
    assert course.changes == {"days_held": 4, "open_episodes": T}
    course.inside(6, anc=1_500, platelets=40_000)
    assert course.said == (INTERRUPT, None, None, "COMPLETED platelets_until_next_cycle")
    assert course.changes == {"days_held": 10, "open_episodes": NOBODY}


def test_both_counts_have_recovered() -> None:
    """Both reasons ask for a lower dose: one step (Cytopenia, "1 dose step in each cycle")."""
    course = both_low().inside(4, anc=1_500, platelets=25_000).inside(6, platelets=40_000)
    course.at_start(8, platelets=60_000)
    assert course.said == (RESUME, D15, None, "COMPLETED restart.platelets")
    assert course.changes == RESTARTED_LOWER | {"days_held": 0}


def test_platelets_recover_first() -> None:
    """The neutropenia holds on when the next cycle is due; the platelets remain a cause."""
    course = both_low().inside(4, anc=600, platelets=60_000)
    assert course.said[:3] == (INTERRUPT, None, 7)
    assert course.changes == {"days_held": 4, "open_episodes": N}
    course.at_start(4, anc=900, platelets=60_000)
    assert course.said == (ActionKind.DELAY, None, 7, "OVERLAP remains")
    assert course.state.held_for == frozenset(Cytopenia)
    course.at_start(7, anc=1_000, platelets=60_000)
    assert course.said == (RESUME, D15, None, "GAP restart.platelets")
