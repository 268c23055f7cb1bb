"""Courses of treatment for the tests: visit after visit, what is said and what the state keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve
from hypothesis import strategies as st

from lenarules import (
    CycleAction,
    Cytopenia,
    Footnote,
    LenalidomideDose,
    Timing,
    TreatmentState,
    TreatmentStatus,
    next_cycle_action,
)
from lenarules.clinical.dosing import TreatmentDays
from tests.publications.kim_2015.strategies import given, stands_on

if TYPE_CHECKING:
    from typing import Self

    from lenarules import ActionKind, Decision

_DAYS = TreatmentDays(1, 21, 28)
D25, D15, D10 = (LenalidomideDose(mg, 1, _DAYS) for mg in (25, 15, 10))
ALT15, D5, ALT5 = (LenalidomideDose(mg, every, _DAYS) for mg, every in ((15, 2), (5, 1), (5, 2)))
#: The ladder for "one dose step", the highest first.
LADDER = (D25, D15, D10, ALT15, D5, ALT5)

NOBODY: frozenset[Cytopenia] = frozenset()
N, T = frozenset({Cytopenia.NEUTROPENIA}), frozenset({Cytopenia.THROMBOCYTOPENIA})
BOTH = N | T

START, MID = Timing.CYCLE_START, Timing.MID_CYCLE

#: A visit at which nothing is remarkable.
VISIT: dict[str, Any] = {
    "days_since_last": 28,
    "timing": START,
    "anc": 3_000,
    "platelets": 200_000,
    "creatinine_clearance": 90,
    "on_dialysis": False,
    "responding": True,
    "tolerating": True,
    "progressing": False,
}


def ask(state: TreatmentState, **facts: Any) -> Decision[CycleAction]:
    """Ask at a visit that differs from the usual one in these facts."""
    return next_cycle_action(state, **(VISIT | facts))


def settled(answer: Decision[Any]) -> str:
    """Return the basis of an answer with its reading, or with its row where there is none."""
    row, basis, resolution, _ = stands_on(answer)
    return f"{basis} {resolution or row}"


def changed(before: TreatmentState, after: TreatmentState) -> dict[str, Any]:
    """Return every field of the state after that differs from the state before."""
    old, new = (asdict(state, recurse=False) for state in (before, after))
    return {name: value for name, value in new.items() if value != old[name]}


class Course:
    """A course of treatment in which every answer is followed.

    Args:
        first: the dose of day 1, or a state from which the course goes on.
        facts: what sets every visit of this course apart from the usual one.
    """

    def __init__(self, first: LenalidomideDose | TreatmentState, **facts: Any) -> None:
        if isinstance(first, LenalidomideDose):
            first = TreatmentState.start(first)
        self.state = first
        self.before = self.state
        self.facts = facts
        self.answer: Decision[CycleAction]

    def at_start(self, days: int = 28, **facts: Any) -> Self:
        """See the patient when a cycle is due."""
        return self._visit(days_since_last=days, timing=START, **facts)

    def inside(self, days: int = 7, **facts: Any) -> Self:
        """See the patient inside a cycle."""
        return self._visit(days_since_last=days, timing=MID, **facts)

    def _visit(self, **facts: Any) -> Self:
        self.answer = ask(self.state, **(self.facts | facts))
        self.before, self.state = self.state, self.action.state
        return self

    @property
    def action(self) -> CycleAction:
        """The action of the last answer."""
        return given(self.answer)

    @property
    def said(self) -> Any:
        """Kind, dose, days until the next count, and what the last answer stands on."""
        action = self.action
        return action.kind, action.dose, action.reassess_after_days, settled(self.answer)

    @property
    def changes(self) -> dict[str, Any]:
        """Every field of the state that the last visit changed."""
        return changed(self.before, self.state)

    @property
    def advice(self) -> set[str]:
        """The names of the advice of the last answer."""
        action = self.action
        advice = action.supportive_care | action.dexamethasone | action.cautions
        return {member.name for member in advice}

    @property
    def options(self) -> list[tuple[ActionKind, LenalidomideDose | None, str]]:
        """Kind, dose and row of each option of the last answer."""
        table = len(self.answer.source.table) + 1
        return [(o.outcome.kind, o.outcome.dose, o.row[table:]) for o in self.action.options]


_BEGUN = TreatmentState.start(D25)
_HELD_FOR_N = evolve(
    _BEGUN,
    status=TreatmentStatus.DELAYED,
    held_for=N,
    open_episodes=N,
    neutropenias=1,
    cycle_clear=False,
)
_INTERRUPTED = evolve(_HELD_FOR_N, status=TreatmentStatus.INTERRUPTED)
_AT_15_MG = evolve(_BEGUN, cycle=4, dose=D15, cycles_at_dose=1, clear_cycles=1)
_AT_10_MG = evolve(_BEGUN, cycle=3, dose=D10, cycles_at_dose=1, clear_cycles=1)

#: States of every kind that a course reaches.
STATES: dict[str, TreatmentState] = {
    "begun": _BEGUN,
    "at_10_mg": _AT_10_MG,
    "at_5_mg_every_other_day": TreatmentState.start(ALT5),
    "raised_by_footnote_a": evolve(_AT_15_MG, permission=Footnote.A),
    "raised_by_footnote_b": evolve(_AT_10_MG, permission=Footnote.B),
    "lowered_for_toxicity": evolve(_AT_15_MG, reduced_for_toxicity=True),
    "in_its_first_neutropenia": evolve(_BEGUN, open_episodes=N, neutropenias=1, cycle_clear=False),
    "after_its_first_neutropenia": evolve(_BEGUN, neutropenias=1, cycle_clear=False),
    "delayed": _HELD_FOR_N,
    "delayed_for_5_days": evolve(_HELD_FOR_N, days_held=5),
    "delayed_for_7_days": evolve(_HELD_FOR_N, days_held=7),
    "delayed_for_14_days": evolve(_HELD_FOR_N, days_held=14),
    "interrupted": _INTERRUPTED,
    "interrupted_for_its_second_neutropenia": evolve(_INTERRUPTED, neutropenias=2),
    "interrupted_at_the_lowest_dose": evolve(_INTERRUPTED, dose=ALT5, neutropenias=2),
    "interrupted_for_platelets": evolve(
        _INTERRUPTED, held_for=T, open_episodes=T, neutropenias=0, thrombocytopenias=1
    ),
    "interrupted_for_both": evolve(
        _INTERRUPTED, held_for=BOTH, open_episodes=BOTH, thrombocytopenias=1
    ),
    "ended": evolve(_BEGUN, status=TreatmentStatus.DISCONTINUED),
}


def often(usual: Any, *others: Any, times: int = 9) -> st.SearchStrategy[Any]:
    """Draw the usual value most of the time, so that courses go on."""
    return st.sampled_from([usual] * times + list(others))


#: Visits of every kind, each count often near a cut-off.
VISITS = st.fixed_dictionaries(
    {
        "days_since_last": st.sampled_from([1, 3, 7, 8, 14, 28]),
        "timing": st.sampled_from([START, START, MID]),
        "anc": often(3_000, 0, 499, 500, 999, 1_000, 1_001, 1_499, 1_500, times=5),
        "platelets": often(200_000, 20_000, 29_999, 30_000, 49_999, 50_000, 99_999, times=7),
        "creatinine_clearance": st.sampled_from([90, 90, 50, 49.9, 40, 30, 29.9, 12]),
        "on_dialysis": often(False, True),
        "responding": st.booleans(),
        "tolerating": often(True, False, times=4),
        "progressing": often(False, True, times=30),
        "escalate": st.booleans(),
    }
)


def possible(facts: dict[str, Any], state: TreatmentState) -> dict[str, Any]:
    """Return the facts of a visit without what is impossible together."""
    facts = dict(facts)
    if facts["progressing"]:
        facts["responding"] = False
    if state.status is TreatmentStatus.DELAYED:
        facts["timing"] = START
    return facts


def ceiling(facts: dict[str, Any], permission: Footnote | None) -> LenalidomideDose:
    """Return the highest dose of a renal column: Fig. 1, upper row, with its footnotes."""
    if facts["on_dialysis"]:
        return D5
    if facts["creatinine_clearance"] >= 50:
        return D25
    if facts["creatinine_clearance"] >= 30:
        return D15 if permission is Footnote.A else D10
    return D10 if permission is Footnote.B else ALT15


def is_low(facts: dict[str, Any]) -> bool:
    """Tell whether a count of a visit makes its cycle no clear one."""
    return bool(facts["anc"] < 1_000 or facts["platelets"] < 50_000)


class ClearCycles:
    """The clear cycles at a dose, counted by the calendar of the visits alone."""

    def __init__(self) -> None:
        self.run = 0
        self.clear = True
        self.whole = True

    def today(self, facts: dict[str, Any]) -> int:
        """Return how many there are if the present cycle ends with this visit."""
        return self.run + self.whole if self.clear and not is_low(facts) else 0

    def follow(self, facts: dict[str, Any], before: TreatmentState, action: CycleAction) -> None:
        """Count on after an answer that was followed."""
        changes = action.dose not in (None, before.dose)
        today = self.today(facts)
        self.clear = self.clear and not is_low(facts)
        if action.dose is not None and facts["timing"] is START:
            self.run, self.whole, self.clear = today, True, not action.state.open_episodes
        elif changes:
            self.whole = False
        if changes:
            self.run = 0
