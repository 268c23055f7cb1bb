"""Courses of maintenance for the tests: visit after visit, what is said and what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve
from hypothesis import strategies as st

from lenarules import Cytopenia, LenalidomideDose, Timing, TreatmentStatus
from lenarules.clinical.dosing import TreatmentDays
from lenarules.publications.jones_2021 import (
    MaintenanceAction,
    MaintenanceState,
    next_cycle_action,
)
from tests.publications.kim_2015.strategies import given, stands_on

if TYPE_CHECKING:
    from typing import Self

    from lenarules import ActionKind, Decision

D15, D10, D5 = (LenalidomideDose(mg, 1, TreatmentDays(1, 28, 28)) for mg in (15, 10, 5))
D21 = LenalidomideDose(5, 1, TreatmentDays(1, 21, 28))
#: The dose levels of Table 2, the highest first.
LADDER = (D15, D10, D5, D21)

NOBODY: frozenset[Cytopenia] = frozenset()
N, T = frozenset({Cytopenia.NEUTROPENIA}), frozenset({Cytopenia.THROMBOCYTOPENIA})
BOTH = N | T
START, MID = Timing.CYCLE_START, Timing.MID_CYCLE
TREATED, DELAYED = TreatmentStatus.ON_TREATMENT, TreatmentStatus.DELAYED
INTERRUPTED, ENDED = TreatmentStatus.INTERRUPTED, TreatmentStatus.DISCONTINUED

#: A visit at which nothing is remarkable.
VISIT: dict[str, Any] = {
    "timing": START,
    "anc": 3_000,
    "platelets": 200_000,
    "creatinine_clearance": 90,
    "on_dialysis": False,
    "indicated": True,
    "tolerating": True,
    "progressing": False,
}


def ask(state: MaintenanceState, **facts: Any) -> Decision[MaintenanceAction]:
    """Ask at a visit that differs from the usual one in these facts."""
    return next_cycle_action(state, **(VISIT | facts))


def settled(answer: Decision[Any]) -> str:
    """Return the basis of an answer with its reading, or with its row where there is none."""
    row, basis, resolution, _ = stands_on(answer)
    return f"{basis} {resolution or row}"


class Course:
    """A course of maintenance in which every answer is followed.

    Args:
        first: the dose of day 1, or a state from which the course goes on.
        facts: what sets every visit of this course apart from the usual one.
    """

    def __init__(self, first: LenalidomideDose | MaintenanceState, **facts: Any) -> None:
        if isinstance(first, LenalidomideDose):
            first = MaintenanceState.start(first)
        self.state = self.before = first
        self.facts = facts
        self.answer: Decision[MaintenanceAction]

    def at_start(self, **facts: Any) -> Self:
        """See the patient when a cycle is due."""
        return self._visit(timing=START, **facts)

    def inside(self, **facts: Any) -> Self:
        """See the patient inside a cycle."""
        return self._visit(timing=MID, **facts)

    def _visit(self, **facts: Any) -> Self:
        self.answer = ask(self.state, **(self.facts | facts))
        self.before, self.state = self.state, self.action.state
        return self

    def by_option(self, place: int = 0) -> Self:
        """Follow an option of the last answer instead of the answer."""
        self.state = self.action.options[place].outcome.state
        return self

    @property
    def action(self) -> MaintenanceAction:
        """The action of the last answer."""
        return given(self.answer)

    @property
    def said(self) -> Any:
        """Kind, dose, and what the last answer stands on."""
        return self.action.kind, self.action.dose, settled(self.answer)

    @property
    def changes(self) -> dict[str, Any]:
        """Every field of the state that the last visit changed."""
        old, new = (asdict(state, recurse=False) for state in (self.before, self.state))
        return {name: value for name, value in new.items() if value != old[name]}

    @property
    def advice(self) -> set[str]:
        """The names of the advice of the last answer."""
        action = self.action
        return {a.name for a in action.supportive_care | action.monitoring | action.cautions}

    @property
    def options(self) -> list[tuple[ActionKind, LenalidomideDose | None, str]]:
        """Kind, dose and row of each option of the last answer."""
        table = len(self.answer.source.table) + 1
        return [(o.outcome.kind, o.outcome.dose, o.row[table:]) for o in self.action.options]


BEGUN = MaintenanceState.start(D10)
INTERRUPTED_FOR_N = evolve(BEGUN, status=INTERRUPTED, held_for=N, open_episodes=N, neutropenias=1)
INTERRUPTED_FOR_T = evolve(
    BEGUN, status=INTERRUPTED, held_for=T, open_episodes=T, thrombocytopenias=1
)
#: After the increase, which is printed after 3 cycles.
AT_15 = evolve(BEGUN, dose=D15, cycle=5)
#: States of every kind that a course reaches.
STATES: dict[str, MaintenanceState] = {
    "begun": BEGUN,
    "after_three_cycles": evolve(BEGUN, cycle=3),
    "at_15_mg": AT_15,
    "at_the_lowest_dose": evolve(BEGUN, dose=D21, cycle=9, reduced_for_toxicity=True),
    "interrupted": INTERRUPTED_FOR_N,
    "interrupted_again": evolve(INTERRUPTED_FOR_N, dose=D5, neutropenias=2),
    "interrupted_at_the_lowest_dose": evolve(INTERRUPTED_FOR_N, dose=D21, neutropenias=3),
    "interrupted_for_platelets": INTERRUPTED_FOR_T,
    "interrupted_for_both": evolve(
        INTERRUPTED_FOR_T, held_for=BOTH, open_episodes=BOTH, neutropenias=1
    ),
    "delayed": evolve(INTERRUPTED_FOR_T, status=DELAYED),
    "ended": evolve(BEGUN, status=ENDED),
}


def often(usual: Any, *others: Any, times: int) -> st.SearchStrategy[Any]:
    """Draw the usual value most of the time, so that courses go on."""
    return st.sampled_from([usual] * times + list(others))


#: Visits of every kind, each count often near a cut-off.
VISITS = st.fixed_dictionaries(
    {
        "timing": st.sampled_from([START, START, MID]),
        "anc": often(3_000, 0, 499, 499, 500, 501, 900, times=8),
        "platelets": often(200_000, 20_000, 29_999, 29_999, 30_000, 40_000, times=8),
        "creatinine_clearance": often(90, 50, 49.9, 30, 29.9, 12, times=9),
        "on_dialysis": often(False, True, times=9),
        "indicated": st.booleans(),
        "tolerating": st.booleans(),
        "progressing": often(False, True, times=30),
        "escalate": st.booleans(),
    }
)
