"""Whole courses, visit after visit at random: what holds after every answer."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from lenarules import ActionKind, Decision, LenalidomideDose
from lenarules.publications.jones_2021 import (
    MaintenanceAction,
    MaintenanceState,
    next_cycle_action,
)
from tests.publications.jones_2021.courses import (
    AT_15,
    D5,
    D10,
    D15,
    DELAYED,
    ENDED,
    LADDER,
    MID,
    START,
    STATES,
    TREATED,
    VISITS,
    N,
    T,
)
from tests.publications.kim_2015.strategies import given

Facts = dict[str, Any]
#: The places of the ladder, the lowest dose first.
PLACE = {dose: place for place, dose in enumerate(reversed(LADDER))}


def possible(facts: Facts, state: MaintenanceState) -> Facts:
    """Return the facts of a visit without what is impossible together."""
    return facts | ({"timing": START} if state.status is DELAYED else {})


def ceiling(facts: Facts) -> LenalidomideDose:
    """Return the highest dose by section 6.2 and footnote **."""
    if facts["on_dialysis"] or facts["creatinine_clearance"] < 30:
        return D5
    return D10 if facts["creatinine_clearance"] < 50 else D15


def is_low(facts: Facts) -> bool:
    """Tell whether a count of Table 2 is low."""
    return bool(facts["anc"] < 500 or facts["platelets"] < 30_000)


def a_dose_is_given_on_treatment_alone(
    facts: Facts, before: MaintenanceState, action: MaintenanceAction
) -> None:
    """A low count, progression and the end give none; a hold has a cause; the end is final."""
    after = action.state
    assert (action.dose is None) is (after.status is not TREATED)
    assert after.dose == (action.dose or before.dose)
    assert bool(after.held_for) is after.is_held
    if is_low(facts) or facts["progressing"]:
        assert action.dose is None
    if before.status is ENDED:
        assert (action.kind, after, action.options) == (ActionKind.DISCONTINUE, before, ())


def a_restart_is_lower(_: Facts, before: MaintenanceState, action: MaintenanceAction) -> None:
    """Every restart after a hold is strictly lower."""
    if before.is_held and action.dose is not None:
        assert action.kind is ActionKind.RESUME
        assert PLACE[action.dose] < PLACE[before.dose]
        assert action.state.reduced_for_toxicity


def a_dose_rises_when_it_may(
    facts: Facts, before: MaintenanceState, action: MaintenanceAction
) -> None:
    """A rise is from 10 to 15 mg, after 3 cycles, asked for, indicated and tolerated."""
    steps = 0 if action.dose is None else PLACE[action.dose] - PLACE[before.dose]
    assert (steps > 0) is (action.kind is ActionKind.ESCALATE)
    if steps > 0:
        assert (before.dose, action.dose, facts["timing"]) == (D10, D15, START)
        assert facts["escalate"]
        assert facts["indicated"]
        assert facts["tolerating"]
        assert before.cycle >= 3
        assert (before.neutropenias, before.thrombocytopenias) == (0, 0)
        assert not before.reduced_for_toxicity


def nothing_is_above_the_ceiling(
    facts: Facts, before: MaintenanceState, action: MaintenanceAction
) -> None:
    """Neither an answer nor an option; and inside a cycle none is above the state's dose."""
    for taken in (action, *(option.outcome for option in action.options)):
        if taken.dose is not None:
            assert PLACE[taken.dose] <= PLACE[ceiling(facts)]
            assert facts["timing"] is START or PLACE[taken.dose] <= PLACE[before.dose]


def episodes_are_counted(facts: Facts, before: MaintenanceState, action: MaintenanceAction) -> None:
    """One more where a count falls below its limit; open exactly while it is below."""
    after = action.state
    if before.status is ENDED:
        return
    low_n, low_t = facts["anc"] < 500, facts["platelets"] < 30_000
    assert after.neutropenias - before.neutropenias == (low_n and not before.open_episodes >= N)
    assert after.thrombocytopenias - before.thrombocytopenias == (
        low_t and not before.open_episodes >= T
    )
    assert after.open_episodes == (N if low_n else frozenset()) | (T if low_t else frozenset())


HOLDS_FOR_EACH = (
    a_dose_is_given_on_treatment_alone,
    a_restart_is_lower,
    a_dose_rises_when_it_may,
    nothing_is_above_the_ceiling,
    episodes_are_counted,
)


FIRST = [AT_15, *(MaintenanceState.start(dose) for dose in LADDER[1:])]


class AnyCourse(RuleBasedStateMachine):
    """A course from day 1, or from 15 mg, in which every answer is followed."""

    state: MaintenanceState

    @initialize(first=st.sampled_from(FIRST))
    def begin(self, first: MaintenanceState) -> None:
        """Day 1 of cycle 1, or after the increase to 15 mg."""
        self.state = first
        self.restarts_since_a_rise = 0

    @rule(drawn=VISITS)
    def see(self, drawn: Facts) -> None:
        """See the patient, hold the answer against what always holds, and follow it."""
        before, facts = self.state, possible(drawn, self.state)
        answer = next_cycle_action(before, **facts)
        action = given(answer)
        for holds in HOLDS_FOR_EACH:
            holds(facts, before, action)
        again: Decision[MaintenanceAction] = Decision.from_json(answer.to_json())
        assert (again, hash(again)) == (answer, hash(answer))
        assert MaintenanceState.from_json(action.state.to_json()) == action.state
        assert evolve(action.state) == action.state
        assert str(before) in answer.explain()
        self.count_restarts(action)
        self.state = action.state

    def count_restarts(self, action: MaintenanceAction) -> None:
        """Count the restarts since the dose last rose."""
        if action.kind is ActionKind.ESCALATE:
            self.restarts_since_a_rise = 0
        self.restarts_since_a_rise += action.kind is ActionKind.RESUME

    @invariant()
    def the_fourth_hold_is_the_last(self) -> None:
        """From 15 mg there are three levels to restart at."""
        assert getattr(self, "restarts_since_a_rise", 0) < len(LADDER)


TestAnyCourse = AnyCourse.TestCase
TestAnyCourse.settings = settings(max_examples=100, stateful_step_count=25, deadline=None)


class AnyState(RuleBasedStateMachine):
    """A course from any kind of state, in which options are taken too."""

    state: MaintenanceState

    @initialize(name=st.sampled_from(sorted(STATES)))
    def begin(self, name: str) -> None:
        """Begin with a state that a course reaches."""
        self.state = STATES[name]

    @rule(drawn=VISITS, choice=st.integers(0, 2))
    def see(self, drawn: Facts, choice: int) -> None:
        """See the patient and follow the answer, or one of its options."""
        before, facts = self.state, possible(drawn, self.state)
        action = given(next_cycle_action(before, **facts))
        for holds in HOLDS_FOR_EACH:
            holds(facts, before, action)
        ways = [action, *(option.outcome for option in action.options)]
        self.state = ways[choice % len(ways)].state


TestAnyState = AnyState.TestCase
TestAnyState.settings = settings(max_examples=100, stateful_step_count=25, deadline=None)


def test_every_kind_of_visit_is_drawn() -> None:
    """The courses know both timings and every dose level."""
    assert {START, MID} == set(type(START))
    assert list(PLACE) == sorted(LADDER, key=lambda dose: dose.mg_per_cycle)
