"""Whole courses, visit after visit at random: what holds after every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from lenarules import (
    ActionKind,
    CycleAction,
    Cytopenia,
    Decision,
    Footnote,
    LenalidomideDose,
    Timing,
    TreatmentState,
    TreatmentStatus,
    next_cycle_action,
)
from tests.publications.kim_2015.courses import (
    D10,
    D15,
    LADDER,
    MID,
    START,
    STATES,
    VISITS,
    ClearCycles,
    ceiling,
    is_low,
    possible,
)
from tests.publications.kim_2015.strategies import given

if TYPE_CHECKING:
    from collections.abc import Callable

Facts = dict[str, Any]
HELD = (TreatmentStatus.DELAYED, TreatmentStatus.INTERRUPTED)
#: The places of the ladder, the lowest dose first.
PLACE = {dose: place for place, dose in enumerate(reversed(LADDER))}


def stored(answer: Decision[CycleAction]) -> None:
    """Hold an answer and its states against their stored forms."""
    again: Decision[CycleAction] = Decision.from_json(answer.to_json())
    assert (again, hash(again)) == (answer, hash(answer))
    for state in (given(answer).state, *(o.outcome.state for o in given(answer).options)):
        assert evolve(state) == state
        assert TreatmentState.from_json(state.to_json()) == state


def only_a_hold_or_an_end_has_no_dose(
    _: Facts, before: TreatmentState, action: CycleAction
) -> None:
    """Drug is given on treatment, and never while it is held or after it has ended."""
    after = action.state
    assert (action.dose is None) is (after.status is not TreatmentStatus.ON_TREATMENT)
    assert after.dose == (action.dose or before.dose)
    assert bool(after.held_for) is (after.status in HELD)


def an_end_is_final(_: Facts, before: TreatmentState, action: CycleAction) -> None:
    """Treatment that has ended stays ended, in the very same state."""
    if before.status is TreatmentStatus.DISCONTINUED:
        assert (action.kind, action.state) == (ActionKind.DISCONTINUE, before)
        assert action.options == ()


def no_dose_rises_inside_a_cycle(facts: Facts, before: TreatmentState, action: CycleAction) -> None:
    """Inside a cycle never more than the dose of the state, in the answer or in an option."""
    if facts["timing"] is MID:
        for dose in (action.dose, *(option.outcome.dose for option in action.options)):
            assert dose is None or PLACE[dose] <= PLACE[before.dose]


def a_dose_rises_one_step_when_asked(
    facts: Facts, before: TreatmentState, action: CycleAction
) -> None:
    """A rise is an ESCALATE, by one step, that was asked for, with counts that are not low."""
    steps = 0 if action.dose is None else PLACE[action.dose] - PLACE[before.dose]
    assert (steps > 0) is (action.kind is ActionKind.ESCALATE)
    if steps > 0:
        assert (steps, facts["escalate"], facts["timing"]) == (1, True, START)
        assert facts["tolerating"]
        assert not is_low(facts)


def no_dose_is_above_the_ceiling(facts: Facts, _: TreatmentState, action: CycleAction) -> None:
    """Neither an answer nor an option goes above the renal column and its footnote."""
    for taken in (action, *(option.outcome for option in action.options)):
        if taken.dose is not None:
            assert PLACE[taken.dose] <= PLACE[ceiling(facts, taken.state.permission)]


def episodes_are_counted(facts: Facts, before: TreatmentState, action: CycleAction) -> None:
    """Episodes are never fewer than before, and one more where a count falls below its limit."""
    after = action.state
    if before.status is TreatmentStatus.DISCONTINUED:
        return
    for cytopenia, low, name in (
        (Cytopenia.NEUTROPENIA, facts["anc"] < 1_000, "neutropenias"),
        (Cytopenia.THROMBOCYTOPENIA, facts["platelets"] < 30_000, "thrombocytopenias"),
    ):
        opens = low and cytopenia not in before.open_episodes
        assert getattr(after, name) == getattr(before, name) + opens
        assert not low or cytopenia in after.open_episodes


def a_further_neutropenia_restarts_lower(
    _: Facts, before: TreatmentState, action: CycleAction
) -> None:
    """After a second neutropenia, and after low platelets, a restart is strictly lower."""
    if before.status not in HELD or action.dose is None:
        return
    assert action.kind is ActionKind.RESUME
    assert PLACE[action.dose] <= PLACE[before.dose]
    neutropenia = Cytopenia.NEUTROPENIA in before.held_for
    if (neutropenia and before.neutropenias > 1) or Cytopenia.THROMBOCYTOPENIA in before.held_for:
        assert PLACE[action.dose] < PLACE[before.dose]


def no_drug_is_given_on_a_count_that_holds(
    facts: Facts, _: TreatmentState, action: CycleAction
) -> None:
    """Severe neutropenia, low platelets and a cycle that is due with a neutropenia give no drug."""
    due = facts["timing"] is START and facts["anc"] < 1_000
    if facts["progressing"] or facts["anc"] < 500 or facts["platelets"] < 30_000 or due:
        assert action.dose is None


HOLDS_FOR_EACH: tuple[Callable[[Facts, TreatmentState, CycleAction], None], ...] = (
    only_a_hold_or_an_end_has_no_dose,
    an_end_is_final,
    no_dose_rises_inside_a_cycle,
    a_dose_rises_one_step_when_asked,
    no_dose_is_above_the_ceiling,
    episodes_are_counted,
    a_further_neutropenia_restarts_lower,
    no_drug_is_given_on_a_count_that_holds,
)


class AnyCourse(RuleBasedStateMachine):
    """A course from any dose of Fig. 1, in which every answer is followed."""

    state: TreatmentState

    @initialize(first=st.sampled_from(LADDER))
    def begin(self, first: LenalidomideDose) -> None:
        """Day 1 of cycle 1."""
        self.state = TreatmentState.start(first)
        self.cycles = ClearCycles()
        self.restarts_since_a_rise = 0

    @rule(drawn=VISITS)
    def see(self, drawn: Facts) -> None:
        """See the patient, hold the answer against what always holds, and follow it."""
        before, facts = self.state, possible(drawn, self.state)
        answer = next_cycle_action(before, **facts)
        action = given(answer)
        for holds in HOLDS_FOR_EACH:
            holds(facts, before, action)
        self.no_early_raise(facts, before, action)
        self.at_most_seven(before, action)
        stored(answer)
        assert str(before) in answer.explain()
        self.state = action.state

    def no_early_raise(self, facts: Facts, before: TreatmentState, action: CycleAction) -> None:
        """Hold a raise of a dose that toxicity lowered against two clear cycles at it."""
        if before.reduced_for_toxicity and action.kind is ActionKind.ESCALATE:
            assert self.cycles.today(facts) >= 2
            assert facts["anc"] >= 1_500
            assert facts["platelets"] >= 100_000
        if before.status is not TreatmentStatus.DISCONTINUED:
            self.cycles.follow(facts, before, action)
            assert action.state.clear_cycles == self.cycles.run

    def at_most_seven(self, before: TreatmentState, action: CycleAction) -> None:
        """Hold the restarts after a further neutropenia against the steps of the ladder."""
        if action.kind is ActionKind.ESCALATE:
            self.restarts_since_a_rise = 0
        further = Cytopenia.NEUTROPENIA in before.held_for and before.neutropenias > 1
        self.restarts_since_a_rise += action.kind is ActionKind.RESUME and further
        assert self.restarts_since_a_rise < len(LADDER)

    @invariant()
    def the_state_fits_its_cycle(self) -> None:
        """A permission carries its own dose, and no more cycles are completed than have passed."""
        state = self.state
        assert state.clear_cycles <= state.cycles_at_dose < state.cycle
        carried = {None: state.dose, Footnote.A: D15, Footnote.B: D10}
        assert state.dose == carried[state.permission]


TestAnyCourse = AnyCourse.TestCase
TestAnyCourse.settings = settings(max_examples=120, stateful_step_count=30, deadline=None)


class AnyState(RuleBasedStateMachine):
    """A course from any kind of state, in which options are taken too."""

    state: TreatmentState

    @initialize(name=st.sampled_from(sorted(STATES)))
    def begin(self, name: str) -> None:
        """Begin with a state that a course reaches."""
        self.state = STATES[name]

    @rule(drawn=VISITS, choice=st.integers(0, 3))
    def see(self, drawn: Facts, choice: int) -> None:
        """See the patient and follow the answer, or one of its options."""
        before, facts = self.state, possible(drawn, self.state)
        action = given(next_cycle_action(before, **facts))
        only_a_hold_or_an_end_has_no_dose(facts, before, action)
        an_end_is_final(facts, before, action)
        no_dose_rises_inside_a_cycle(facts, before, action)
        no_dose_is_above_the_ceiling(facts, before, action)
        ways = [action, *(option.outcome for option in action.options)]
        self.state = ways[choice % len(ways)].state


TestAnyState = AnyState.TestCase
TestAnyState.settings = settings(max_examples=120, stateful_step_count=30, deadline=None)


def test_the_timings_and_doses_of_the_courses_are_all_there_are() -> None:
    """No timing and no dose of the ladder is left out of the courses."""
    assert set(Timing) == {START, MID}
    assert list(PLACE) == sorted(LADDER, key=lambda dose: dose.mg_per_cycle)
