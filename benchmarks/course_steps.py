"""From a move to the next state, written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.course_state import (
    DELAYED,
    DISCONTINUED,
    INTERRUPTED,
    LADDER,
    NONE,
    ON,
    N,
    State,
    T,
)
from benchmarks.course_today import DRUG, WITHHELD, Today, Visit
from lenarules.clinical.actions import ActionKind

if TYPE_CHECKING:
    from benchmarks.course_state import Dose
    from lenarules.clinical.actions import Cytopenia, TreatmentStatus

STOP, HOLD, SAME, DOWN, UP, CELL = "stop", "hold", "same", "down", "up", "cell"
CAUSES = {
    (False, False): NONE,
    (True, False): frozenset((N,)),
    (False, True): frozenset((T,)),
    (True, True): frozenset((N, T)),
}
WITHOUT_DRUG = {
    DELAYED: ActionKind.DELAY,
    INTERRUPTED: ActionKind.INTERRUPT,
    DISCONTINUED: ActionKind.DISCONTINUE,
}


def place_after(move: str, today: Today) -> int | None:
    """Return the place of the dose after a move, or None without drug."""
    if move == SAME:
        return today.place
    if move in (STOP, HOLD):
        return None
    if move == CELL:
        return today.column - today.low
    if move == UP:
        return min(today.place + 1, 5)
    return today.place - 1 if today.place else None


def status_after(move: str, visit: Visit, today: Today) -> TreatmentStatus:
    """Return the status after a move."""
    if move == STOP:
        return DISCONTINUED
    if move != HOLD:
        return ON
    return DELAYED if visit.start and not today.interrupts else INTERRUPTED


def permission_after(state: State, visit: Visit, today: Today, place: int | None) -> str | None:
    """Return the footnote that carries the dose after a move."""
    stays = place == today.place and not visit.start
    if place is not None and not stays:
        return today.footnote if today.situation == DRUG and place > today.column else None
    return state.permission


def episodes(state: State, today: Today) -> tuple[frozenset[Cytopenia], int, int]:
    """Return the open episodes after today, and how many there were."""
    was_open = N in state.open_episodes
    still = today.not_risen or (today.neutropenia and state.neutropenias <= 1)
    neutropenia_open = still if was_open else today.neutropenia
    opens_platelets = today.low_platelets and T not in state.open_episodes
    return (
        CAUSES[neutropenia_open, today.low_platelets],
        state.neutropenias + (today.neutropenia and not was_open),
        state.thrombocytopenias + opens_platelets,
    )


def cycles(
    state: State, today: Today, *, begins: bool, changes: bool, none_open: bool
) -> tuple[bool, bool, int, int]:
    """Return the last four fields of the state after today."""
    clear = state.cycle_clear and not today.low
    whole = not state.changed_in_cycle
    if not begins:
        changed = changes or state.changed_in_cycle
        at_dose, clear_cycles = state.cycles_at_dose, state.clear_cycles
    else:
        changed = False
        at_dose = state.cycles_at_dose + whole
        clear_cycles = state.clear_cycles + 1 if clear and whole else 0
    if changes:
        at_dose = clear_cycles = 0
    return (none_open if begins else clear), changed, at_dose, clear_cycles


def reduced_after(state: State, today: Today, move: str, place: int | None) -> bool:
    """Tell whether toxicity has lowered the dose after a move."""
    if move == DOWN or (move == CELL and (today.low or (today.held and today.lower))):
        return True
    if move == UP and today.situation == DRUG and place is not None and place == today.column:
        return False
    return state.reduced_for_toxicity


def state_after(state: State, visit: Visit, today: Today, move: str, place: int | None) -> State:
    """Return the state after a move."""
    status = status_after(move, visit, today)
    drug, holds = status is ON, move == HOLD
    begins = drug and visit.start and not visit.progressing
    open_after, neutropenias, thrombocytopenias = episodes(state, today)
    clear, changed, at_dose, clear_cycles = cycles(
        state,
        today,
        begins=begins,
        changes=place is not None and place != today.place,
        none_open=not open_after,
    )
    held_for = NONE
    if holds:
        by_neutrophils = N in state.held_for or today.neutropenia_holds
        held_for = CAUSES[by_neutrophils, T in state.held_for or today.platelets_hold]
    carried = permission_after(state, visit, today, place)
    return State(
        state.cycle + begins,
        state.dose if place is None else LADDER[place],
        status,
        held_for,
        today.days_held if holds and today.held else 0,
        open_after,
        neutropenias,
        thrombocytopenias,
        None if move == STOP else carried,
        reduced_after(state, today, move, place),
        clear,
        changed,
        at_dose,
        clear_cycles,
    )


def kind_after(today: Today, status: TreatmentStatus, place: int | None) -> ActionKind:
    """Return the kind of an action."""
    if place is None:
        return WITHOUT_DRUG[status]
    if today.held:
        return ActionKind.RESUME
    if place == today.place:
        return ActionKind.CONTINUE
    return ActionKind.REDUCE if place < today.place else ActionKind.ESCALATE


def recount(today: Today) -> bool:
    """Tell whether the printed week of delay applies."""
    return today.situation == WITHHELD and today.neutropenia_holds


def take(
    state: State, visit: Visit, today: Today, move: str
) -> tuple[ActionKind, Dose | None, State, int | None]:
    """Return kind, dose, next state and days until the next count of a move."""
    place = place_after(move, today)
    after = state_after(state, visit, today, move, place)
    dose = None if place is None else after.dose
    recount_after = 7 if move == HOLD and today.neutropenia_holds else None
    return kind_after(today, after.status, place), dose, after, recount_after
