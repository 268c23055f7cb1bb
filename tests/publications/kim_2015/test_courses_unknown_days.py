"""Visits at which nobody knows how many days have passed since the last one."""

from __future__ import annotations

from typing import Any

import pytest

from lenarules import ActionKind, InsufficientData, TreatmentState
from tests.publications.kim_2015.courses import D15, D25, MID, STATES, ask

VISITS: list[dict[str, Any]] = [
    {},
    {"timing": MID},
    {"anc": 800},
    {"anc": 300, "timing": MID},
    {"platelets": 20_000},
    {"creatinine_clearance": 40, "escalate": True},
    {"progressing": True, "responding": False},
]


def insufficient(state: TreatmentState, **facts: Any) -> InsufficientData:
    """Return the error of a visit whose unknown facts still change the answer."""
    with pytest.raises(InsufficientData) as caught:
        ask(state, **facts)
    return caught.value


def test_unknown_days_on_treatment_are_harmless() -> None:
    """Days count during a hold only; on treatment the answer does without them."""
    for name, state in STATES.items():
        if not state.is_held:
            for facts in VISITS:
                known = ask(state, **facts)
                unknown = ask(state, **(facts | {"days_since_last": None}))
                assert unknown.outcome == known.outcome, name
                assert (unknown.basis, unknown.row) == (known.basis, known.row)


def test_unknown_days_decide_the_restart() -> None:
    """Within the week the same dose, after it one step less: resumed either way."""
    error = insufficient(STATES["delayed"], anc=1_200, days_since_last=None)
    assert error.needed == ("days_since_last",)
    assert error.agreed["kind"] is ActionKind.RESUME
    assert {each.outcome.dose for each in error.possible} == {D25, D15}


def test_unknown_days_do_not_hide_that_the_hold_goes_on() -> None:
    """No drug is given; only how long it has lasted is unknown."""
    for name in ("delayed", "delayed_for_5_days", "delayed_for_7_days"):
        error = insufficient(STATES[name], anc=800, days_since_last=None)
        assert error.needed == ("days_since_last",)
        assert (error.agreed["kind"], error.agreed["dose"]) == (ActionKind.DELAY, None)
        assert "state" not in error.agreed


def test_unknown_days_after_the_week_are_harmless() -> None:
    """A hold that had lasted 14 days at the last visit has not become shorter: one step lower."""
    state = STATES["delayed_for_14_days"]
    assert ask(state, days_since_last=None).outcome == ask(state, days_since_last=0).outcome
    error = insufficient(state, days_since_last=None, anc=800)
    assert [each.outcome.options != () for each in error.possible] == [True]


def test_unknown_days_are_harmless_where_the_week_does_not_count() -> None:
    """Low platelets restart one step lower with the next cycle, however long they lasted."""
    state = STATES["interrupted_for_platelets"]
    unknown = ask(state, platelets=60_000, days_since_last=None)
    assert unknown.outcome == ask(state, platelets=60_000).outcome


def test_unknown_days_are_needed_beside_another_unknown() -> None:
    """Where treatment may go on being held, its length is needed for the next state."""
    state = STATES["interrupted_for_platelets"]
    error = insufficient(
        state, timing=MID, days_since_last=None, progressing=None, responding=False
    )
    assert error.needed == ("progressing", "days_since_last")
