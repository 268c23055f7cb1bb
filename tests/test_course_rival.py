"""The rival of the benchmark does what the library does, so that their times compare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from benchmarks import course_rival
from benchmarks.course_state import LADDER, PERMITTED
from benchmarks.typical import FOOTNOTES, USUAL, VISITS, rival_dose, rival_state
from benchmarks.visits import Visits
from lenarules import (
    ActionKind,
    CycleAction,
    Cytopenia,
    LenarulesError,
    TreatmentState,
    TreatmentStatus,
    next_cycle_action,
)
from lenarules.publications.kim_2015.next_cycle_action import ladder

if TYPE_CHECKING:
    from benchmarks.course_state import Action

COURSES, CALLS, SEEDS = 50, 40, 10
START = TreatmentState.start(ladder.HIGHEST.value)
REFUSED: list[dict[str, Any]] = [
    {"days_since_last": 1.5},
    {"days_since_last": -1},
    {"timing": "start"},
    {"anc": 5},
    {"anc": True},
    {"platelets": float("nan")},
    {"platelets": 999},
    {"creatinine_clearance": "90"},
    {"on_dialysis": 1},
    {"responding": "yes"},
    {"tolerating": 0},
    {"progressing": "no"},
    {"progressing": True},
    {"escalate": 1},
]
ILLEGAL: list[dict[str, Any]] = [
    {"cycle": 0},
    {"dose": "25 mg"},
    {"status": "on"},
    {"status": TreatmentStatus.DELAYED},
    {"held_for": {Cytopenia.NEUTROPENIA}},
    {"days_held": 1},
    {"open_episodes": {Cytopenia.NEUTROPENIA}, "cycle_clear": False},
    {"open_episodes": {Cytopenia.THROMBOCYTOPENIA}, "cycle_clear": False},
    {"neutropenias": 1, "open_episodes": {Cytopenia.NEUTROPENIA}},
    {"permission": "c"},
    {"cycle_clear": None},
    {"cycles_at_dose": 1},
    {"cycle": 2, "cycles_at_dose": 1, "changed_in_cycle": True},
    {"cycle": 2, "clear_cycles": 1},
]


def in_common(action: CycleAction | Action) -> tuple[Any, ...]:
    """Return what an action of the library and one of the rival share as they are."""
    return (
        action.kind,
        action.reassess_after_days,
        len(action.supportive_care),
        len(action.dexamethasone),
        action.after_dialysis,
        len(action.cautions),
        len(action.options),
    )


def assert_same(ours: CycleAction, theirs: Action) -> None:
    """Hold an action of the library against one of the rival, options and next states included."""
    assert in_common(ours) == in_common(theirs)
    assert rival_dose(ours.dose) == theirs.dose
    assert rival_state(ours.state) == theirs.state
    for our_option, their_option in zip(ours.options, theirs.options, strict=True):
        assert_same(our_option.outcome, their_option.outcome)


def test_the_ladders_are_the_same() -> None:
    """The rival's doses are those of the library, and its footnotes carry the same ones."""
    ours = [(rung.value.mg, rung.value.every_days) for rung in ladder.LADDER]
    assert ours == [(dose.mg, dose.every_days) for dose in LADDER]
    assert set(PERMITTED) == set(FOOTNOTES.values())


def assert_same_course(visits: Visits, state: TreatmentState) -> None:
    """Hold every answer of a random course against the rival's."""
    for _ in range(CALLS):
        delayed = state.status is TreatmentStatus.DELAYED
        visit = visits.draw(in_cycle_allowed=not delayed)
        ours = next_cycle_action(state, **visit).outcome
        assert isinstance(ours, CycleAction)
        assert_same(ours, course_rival.next_cycle_action(rival_state(state), **visit).outcome)
        state = ours.state


@pytest.mark.parametrize("seed", range(SEEDS))
def test_same_answers_and_next_states(seed: int) -> None:
    """Kind, dose, options and next states are equal at every visit of random courses."""
    for course in range(COURSES):
        rung = ladder.LADDER[course % len(ladder.LADDER)]
        assert_same_course(Visits(f"{seed}/{course}"), TreatmentState.start(rung.value))


def test_the_typical_visits_are_what_they_are_called() -> None:
    """The five visits that are timed lead to five different answers."""
    found = {name: next_cycle_action(state, **visit) for name, (state, visit) in VISITS.items()}
    actions = {name: answer.outcome for name, answer in found.items()}
    told = {
        name: (action.kind, len(action.options))
        for name, action in actions.items()
        if isinstance(action, CycleAction)
    }
    assert told == {
        "continue": (ActionKind.CONTINUE, 0),
        "delay": (ActionKind.DELAY, 0),
        "restart": (ActionKind.RESUME, 0),
        "reduce": (ActionKind.REDUCE, 0),
        "option": (ActionKind.CONTINUE, 1),
    }


@pytest.mark.parametrize("changes", REFUSED)
def test_same_visits_are_refused(changes: dict[str, Any]) -> None:
    """A visit that the library refuses is refused by the rival."""
    visit = USUAL | changes
    with pytest.raises(LenarulesError):
        next_cycle_action(START, **visit)
    with pytest.raises((TypeError, ValueError)):
        course_rival.next_cycle_action(rival_state(START), **visit)


@pytest.mark.parametrize("changes", ILLEGAL)
def test_same_states_are_refused(changes: dict[str, Any]) -> None:
    """A state that the library refuses is refused by the rival."""
    with pytest.raises(LenarulesError):
        evolve(START, **changes)
    with pytest.raises((TypeError, ValueError)):
        evolve(rival_state(START), **changes)
