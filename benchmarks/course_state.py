"""What a hand-written ``next_cycle_action`` takes and answers: checked state, frozen answer.

Only the words (timing, status, cytopenia, kind) are shared with the library, so that answers
compare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from benchmarks.rival import number
from lenarules.clinical.actions import ActionKind, Cytopenia, TreatmentStatus

if TYPE_CHECKING:
    from benchmarks.rival import Provenance

N, T = Cytopenia.NEUTROPENIA, Cytopenia.THROMBOCYTOPENIA
ON, DELAYED = TreatmentStatus.ON_TREATMENT, TreatmentStatus.DELAYED
INTERRUPTED, DISCONTINUED = TreatmentStatus.INTERRUPTED, TreatmentStatus.DISCONTINUED
NONE: frozenset[Cytopenia] = frozenset()
LONGEST, LONGEST_HOLD = 1_000, 36_500


@frozen
class Dose:
    """A dose on days 1-21 of 28."""

    mg: int
    every_days: int


LADDER = (Dose(5, 2), Dose(5, 1), Dose(15, 2), Dose(10, 1), Dose(15, 1), Dose(25, 1))
PLACE = {dose: place for place, dose in enumerate(LADDER)}
PERMITTED = {"a": LADDER[4], "b": LADDER[3], None: None}


def whole(name: str, value: Any, low: int, high: int) -> int:
    """Return a validated whole number."""
    read = number(name, value, low, high, zero=False)
    if read != int(read):
        raise ValueError(f"{name}={value!r} is not whole")
    return int(read)


def flag(name: str, value: Any) -> bool:
    """Return a validated bool."""
    if not isinstance(value, bool):
        raise TypeError(f"{name}={value!r} is not a bool")
    return value


def causes(name: str, value: Any) -> frozenset[Cytopenia]:
    """Return a validated set of cytopenias."""
    found = frozenset(value)
    for member in found:
        if not isinstance(member, Cytopenia):
            raise TypeError(f"{name}: {member!r} is no Cytopenia")
    return found


@frozen
class State:
    """Where a treatment stands; the constructor checks that it is legal."""

    cycle: int
    dose: Dose
    status: TreatmentStatus
    held_for: frozenset[Cytopenia]
    days_held: int
    open_episodes: frozenset[Cytopenia]
    neutropenias: int
    thrombocytopenias: int
    permission: str | None
    reduced_for_toxicity: bool
    cycle_clear: bool
    changed_in_cycle: bool
    cycles_at_dose: int
    clear_cycles: int

    def __attrs_post_init__(self) -> None:
        """Check every field by itself, and the fields together."""
        whole("cycle", self.cycle, 1, LONGEST)
        whole("days_held", self.days_held, 0, LONGEST_HOLD)
        whole("neutropenias", self.neutropenias, 0, LONGEST)
        whole("thrombocytopenias", self.thrombocytopenias, 0, LONGEST)
        whole("cycles_at_dose", self.cycles_at_dose, 0, LONGEST)
        whole("clear_cycles", self.clear_cycles, 0, LONGEST)
        flag("reduced_for_toxicity", self.reduced_for_toxicity)
        flag("cycle_clear", self.cycle_clear)
        flag("changed_in_cycle", self.changed_in_cycle)
        causes("held_for", self.held_for)
        causes("open_episodes", self.open_episodes)
        check_words(self)
        check_hold(self)
        check_counts(self)


def check_words(state: State) -> None:
    """Refuse what is no status, no dose of the ladder, or no footnote of the dose."""
    if not isinstance(state.status, TreatmentStatus):
        raise TypeError(f"status={state.status!r}")
    if not isinstance(state.dose, Dose) or state.dose not in PLACE:
        raise ValueError(f"dose={state.dose!r} is not on the ladder")
    if state.permission not in PERMITTED:
        raise ValueError(f"permission={state.permission!r}")
    if state.permission is not None and state.dose != PERMITTED[state.permission]:
        raise ValueError("a footnote carries its own dose only")


def check_hold(state: State) -> None:
    """Refuse a hold without a cause, and what only a hold has."""
    held = state.status is DELAYED or state.status is INTERRUPTED
    if held is not bool(state.held_for):
        raise ValueError("a hold has a cause, and nothing else has")
    if not held and state.days_held:
        raise ValueError("only a hold has days")
    if held and T not in state.held_for and N not in state.open_episodes:
        raise ValueError("a neutropenia that alone holds treatment is open")
    if state.cycle_clear and (held or state.open_episodes):
        raise ValueError("a cycle with a hold or an open episode is not clear")


def check_counts(state: State) -> None:
    """Refuse counts that do not fit together."""
    if state.neutropenias < 1 and (N in state.held_for or N in state.open_episodes):
        raise ValueError("the neutropenia is not counted")
    if state.thrombocytopenias < 1 and (T in state.held_for or T in state.open_episodes):
        raise ValueError("the thrombocytopenia is not counted")
    completed = 0 if state.changed_in_cycle else state.cycle - 1
    if not state.clear_cycles <= state.cycles_at_dose <= completed:
        raise ValueError("the cycles do not fit together")


@frozen
class Option:
    """What else is printed, with the action that it would be."""

    outcome: Action
    strength: str
    row: str
    printed: str


@frozen
class Action:
    """What to do now, and the next state."""

    kind: ActionKind
    dose: Dose | None
    state: State
    reassess_after_days: int | None
    supportive_care: frozenset[str]
    dexamethasone: frozenset[str]
    after_dialysis: bool
    cautions: frozenset[str]
    options: tuple[Option, ...]


@frozen
class Reading:
    """What a branch of the decision stands on."""

    row: str
    basis: str
    resolution: str | None = None


@frozen
class CourseAnswer:
    """A frozen answer with as many parts as the library's."""

    outcome: Action
    basis: str
    row: str
    resolution: str | None
    others: tuple[str, ...]
    notes: tuple[str, ...]
    possible: tuple[str, ...]
    values: tuple[Any, ...]
    source: Provenance
