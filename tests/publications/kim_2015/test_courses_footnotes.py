"""Courses on the footnotes of Fig. 1: permissions that are asked for, that stand and that end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import ActionKind, Footnote, LenalidomideDose, TreatmentStatus
from tests.publications.kim_2015.courses import ALT15, D5, D10, D15, D25, NOBODY, Course, N

if TYPE_CHECKING:
    from collections.abc import Callable

CONTINUE, REDUCE, RAISE = ActionKind.CONTINUE, ActionKind.REDUCE, ActionKind.ESCALATE
RESUME, DELAY = ActionKind.RESUME, ActionKind.DELAY
MODERATE: dict[str, Any] = {"creatinine_clearance": 40, "responding": False}
SEVERE: dict[str, Any] = {"creatinine_clearance": 25}


def by_footnote_a() -> Course:
    """Return a course at ClCr 40 that was raised to 15 mg by footnote a."""
    return Course(D10, **MODERATE).at_start().at_start(escalate=True)


def by_footnote_b() -> Course:
    """Return a course at ClCr 25 that was raised to 10 mg by footnote b."""
    return Course(ALT15, **SEVERE).at_start(escalate=True)


def test_footnote_a_is_not_met_after_one_cycle() -> None:
    """Footnote a, "after 2 cycles": the first one ends today."""
    course = Course(D10, **MODERATE).at_start(escalate=True)
    assert course.said == (CONTINUE, D10, None, "PUBLISHED until_progression.continue")
    assert course.changes == {"cycle": 2, "cycles_at_dose": 1, "clear_cycles": 1}
    assert (course.advice, course.options) == ({"NO_HIGHER_DOSE"}, [])


def test_footnote_a_is_an_option_until_it_is_asked_for() -> None:
    """Footnote a, "may": two cycles without response; the dose stays and the option is there."""
    course = Course(D10, **MODERATE).at_start().at_start()
    assert course.said == (CONTINUE, D10, None, "OVERLAP footnote_a.not_asked")
    assert course.changes == {"cycle": 3, "cycles_at_dose": 2, "clear_cycles": 2}
    assert course.options == [(RAISE, D15, "fig_1.footnote_a")]
    assert course.action.options[0].outcome.state == by_footnote_a().state


def test_footnote_a_for_five_cycles() -> None:
    """Asked for after two cycles, 15 mg is given and stands, though the cell prints 10 mg."""
    course = by_footnote_a()
    assert course.said == (RAISE, D15, None, "OVERLAP footnote_a.asked")
    assert course.changes == {
        "cycle": 3,
        "dose": D15,
        "permission": Footnote.A,
        "cycles_at_dose": 0,
        "clear_cycles": 0,
    }
    assert course.advice == set()
    for completed in (1, 2, 3):
        course.at_start(escalate=completed == 3)
        assert course.said == (CONTINUE, D15, None, "OVERLAP footnote.stands")
        assert course.changes == {
            "cycle": 3 + completed,
            "cycles_at_dose": completed,
            "clear_cycles": completed,
        }
    assert course.advice == {"NO_HIGHER_DOSE"}


@pytest.mark.parametrize("facts", [{"responding": True}, {"tolerating": False}])
def test_footnote_a_is_for_who_does_not_respond_and_tolerates(facts: dict[str, bool]) -> None:
    """Footnote a, both conditions: a patient who responds, or does not tolerate, stays at 10 mg."""
    course = Course(D10, **(MODERATE | facts)).at_start().at_start(escalate=True)
    assert course.said == (CONTINUE, D10, None, "PUBLISHED until_progression.continue")
    assert course.options == []


def test_footnote_b_after_one_completed_cycle() -> None:
    """Footnote b prints no number of cycles: one completed cycle at the dose, then 10 mg."""
    course = by_footnote_b()
    assert course.said == (RAISE, D10, None, "OVERLAP footnote_b.asked")
    assert course.changes == {"cycle": 2, "dose": D10, "permission": Footnote.B}
    course.at_start()
    assert course.said == (CONTINUE, D10, None, "OVERLAP footnote.stands")
    assert course.changes == {"cycle": 3, "cycles_at_dose": 1, "clear_cycles": 1}


def test_footnote_b_is_an_option_until_it_is_asked_for() -> None:
    """Footnote b, "may": it does not ask for a lack of response."""
    course = Course(ALT15, **SEVERE).at_start()
    assert course.said == (CONTINUE, ALT15, None, "OVERLAP footnote_b.not_asked")
    assert course.options == [(RAISE, D10, "fig_1.footnote_b")]


def test_footnote_b_is_not_carried_out_while_platelets_are_low() -> None:
    """Footnote b stands on the low-count cell of Moderate RI too; with 45,000 it is not taken."""
    course = Course(ALT15, **MODERATE).at_start(platelets=45_000, escalate=True)
    assert course.said == (CONTINUE, ALT15, None, "OVERLAP footnote_b.low_counts")
    assert course.options == []
    assert course.state.permission is None


@pytest.mark.parametrize(
    ("permitted", "facts", "dose"),
    [
        (by_footnote_a, {"creatinine_clearance": 25}, ALT15),
        (by_footnote_a, {"on_dialysis": True}, D5),
        (by_footnote_b, {"on_dialysis": True}, D5),
    ],
)
def test_a_worse_column_ends_the_permission(
    permitted: Callable[[], Course], facts: dict[str, Any], dose: LenalidomideDose
) -> None:
    """The footnote stands in its own column: a worse one takes the dose straight to its cell."""
    course = permitted().at_start(**facts)
    assert course.said == (REDUCE, dose, None, "PUBLISHED fig_1.last_line.down")
    assert (course.state.permission, course.state.reduced_for_toxicity) == (None, False)


@pytest.mark.parametrize(("permitted", "dose"), [(by_footnote_a, D10), (by_footnote_b, ALT15)])
def test_low_counts_end_the_permission(
    permitted: Callable[[], Course], dose: LenalidomideDose
) -> None:
    """Cytopenia, "1 dose step": one step down from the permitted dose, and toxicity lowered it."""
    course = permitted().at_start(platelets=45_000)
    assert course.said == (REDUCE, dose, None, "OVERLAP counts.one_step")
    assert (course.state.permission, course.state.reduced_for_toxicity) == (None, True)


def test_a_permission_outlasts_a_delay() -> None:
    """A first neutropenia that is over within the week restarts at the same, permitted dose."""
    course = by_footnote_a().at_start(anc=800)
    assert course.said == (DELAY, None, 7, "OVERLAP hold_before_dose")
    assert course.changes == {
        "status": TreatmentStatus.DELAYED,
        "held_for": N,
        "open_episodes": N,
        "neutropenias": 1,
        "cycle_clear": False,
    }
    course.at_start(6, anc=1_200)
    assert course.said == (RESUME, D15, None, "OVERLAP restart.within_the_week")
    assert course.changes == {
        "status": TreatmentStatus.ON_TREATMENT,
        "held_for": NOBODY,
        "open_episodes": NOBODY,
        "cycle": 4,
        "cycle_clear": True,
        "cycles_at_dose": 1,
    }
    assert course.state.permission is Footnote.A


def test_a_better_column_makes_the_permission_needless() -> None:
    """At ClCr 40 the cell itself prints the 10 mg that footnote b permitted at ClCr 25."""
    course = by_footnote_b().at_start(creatinine_clearance=40)
    assert course.said == (CONTINUE, D10, None, "PUBLISHED until_progression.continue")
    assert course.changes == {
        "cycle": 3,
        "permission": None,
        "cycles_at_dose": 1,
        "clear_cycles": 1,
    }


@pytest.mark.parametrize(
    ("dose", "facts"), [(D25, MODERATE), (D15, MODERATE), (D10, SEVERE), (D15, SEVERE)]
)
def test_only_a_permission_carries_a_dose(dose: LenalidomideDose, facts: dict[str, Any]) -> None:
    """The same dose without the footnote goes straight to the cell of its column."""
    course = Course(dose, **facts).at_start()
    assert course.said == (
        REDUCE,
        D10 if facts is MODERATE else ALT15,
        None,
        "PUBLISHED fig_1.last_line.down",
    )
