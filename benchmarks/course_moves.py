"""What to do with the dose, and what else is printed, by plain comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.course_state import Action, N, Option, Reading, State, T
from benchmarks.course_steps import (
    CELL,
    DOWN,
    HOLD,
    SAME,
    STOP,
    UP,
    take,
)
from benchmarks.course_today import DRUG, ENDED, NO_LEVEL, Today, Visit

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTHING: frozenset[str] = frozenset()
PRINTED = {
    "low_platelets": "transfusions, dose modification, or discontinuation",
    "further": "interruption and/or dose reductions",
    "remains": "one step is necessary",
    "resume": "can be resumed",
    "up": "may be escalated",
}
PROGRESSION = Reading("stop", "published")
HAS_ENDED = Reading("", "gap", "ended")
NO_LEVEL_LEFT = Reading("", "completed", "no_level_left")
LOW_PLATELETS = Reading("low_platelets", "completed", "low_platelets")
UNTIL_NEXT_CYCLE = Reading("", "gap", "platelets_until_next_cycle")
FURTHER = Reading("further.interrupt", "completed", "further")
REMAINS = Reading("remains", "completed", "remains")
DELAY = Reading("delay", "published")
RESTART_RENAL = Reading("last_line.down", "published", "restart.renal")
RESTART_PLATELETS = Reading("", "gap", "restart.platelets")
RESTART_FURTHER = Reading("further.restart", "completed", "restart.further")
RESTART_LOWER = Reading("resume", "completed", "restart.after_the_week")
RESTART_LOW_COUNTS = Reading("one_step.down", "overlap", "restart.low_counts")
RESTART_SAME = Reading("resume", "completed", "restart.within_the_week")
RENAL = Reading("last_line.down", "published")
COUNTS = Reading("one_step.down", "overlap", "counts.one_step")
IN_CYCLE = Reading("", "gap", "in_cycle")
CONTINUE = Reading("continue", "published")
RAISED = Reading("up", "overlap", "raise.asked")
PERMITTED = Reading("continue", "overlap", "raise.not_asked")


def too_high_for_renal_function(state: State, today: Today) -> bool:
    """Tell whether the dose is above what the column and its footnote give."""
    carried = state.permission is not None and state.permission == today.footnote
    return today.place > today.column and not carried


def may_rise(state: State, visit: Visit, today: Today) -> bool:
    """Tell whether a higher dose is permitted."""
    if today.low or not visit.tolerating or not state.cycle_clear:
        return False
    completed = state.cycles_at_dose + (not state.changed_in_cycle)
    clear = state.clear_cycles + (not state.changed_in_cycle) if state.cycle_clear else 0
    if state.reduced_for_toxicity and (clear < 2 or visit.anc < 1_500 or visit.platelets < 100_000):
        return False
    if today.place != today.column:
        return today.place < today.column
    if today.footnote == "a":
        return completed >= 2 and not visit.responding
    return today.footnote == "b" and completed >= 1


def decide(state: State, visit: Visit, today: Today) -> tuple[str, Reading]:
    """Return the move, and what it stands on."""
    if today.situation == ENDED:
        return STOP, PROGRESSION if visit.progressing else HAS_ENDED
    if today.situation == NO_LEVEL:
        return STOP, NO_LEVEL_LEFT
    if today.situation != DRUG:
        return HOLD, why_hold(state, today)
    if today.held:
        return restart(state, visit, today)
    return treat(state, visit, today)


def why_hold(state: State, today: Today) -> Reading:
    """Return what a hold stands on."""
    if today.low_platelets:
        return LOW_PLATELETS
    if not today.neutropenia_holds:
        return UNTIL_NEXT_CYCLE
    if today.not_risen:
        return FURTHER
    return REMAINS if N in state.held_for and today.days_held >= 7 else DELAY


def restart(state: State, visit: Visit, today: Today) -> tuple[str, Reading]:
    """Return the move after a hold."""
    if too_high_for_renal_function(state, today):
        return CELL, RESTART_RENAL
    if T in state.held_for:
        return DOWN, RESTART_PLATELETS
    if today.further:
        return DOWN, RESTART_FURTHER
    if today.lower:
        return DOWN, RESTART_LOWER
    if visit.start and today.low and today.place > today.column - 1:
        return DOWN, RESTART_LOW_COUNTS
    return SAME, RESTART_SAME


def treat(state: State, visit: Visit, today: Today) -> tuple[str, Reading]:
    """Return the move on treatment."""
    if too_high_for_renal_function(state, today):
        return CELL, RENAL
    if not visit.start:
        return SAME, IN_CYCLE if today.low else CONTINUE
    if today.low and today.place > today.column - 1:
        return DOWN, COUNTS
    if may_rise(state, visit, today):
        return (UP, RAISED) if visit.escalate else (SAME, PERMITTED)
    return SAME, CONTINUE


def option(state: State, visit: Visit, today: Today, move: str, row: str) -> Option:
    """Return an option with its action."""
    action = Action(*take(state, visit, today, move), NOTHING, NOTHING, False, NOTHING, ())
    return Option(action, "may", row, PRINTED[row])


def options(state: State, visit: Visit, today: Today, reading: Reading) -> Iterator[Option]:
    """Yield what else is printed."""
    alone = not too_high_for_renal_function(state, today)
    by_counts = alone and not today.platelets_hold and visit.anc >= 500
    if reading is LOW_PLATELETS:
        if alone and not today.neutropenia_holds:
            yield option(state, visit, today, DOWN, "low_platelets")
        yield option(state, visit, today, STOP, "low_platelets")
    elif reading is FURTHER and by_counts and not visit.start:
        yield option(state, visit, today, DOWN, "further")
    elif reading is REMAINS and by_counts:
        yield option(state, visit, today, DOWN, "remains")
    elif reading is RESTART_FURTHER and not (
        visit.start and today.low and today.place > today.column - 1
    ):
        yield option(state, visit, today, SAME, "further")
    elif reading is PERMITTED:
        yield option(state, visit, today, UP, "up")
    elif reading is NO_LEVEL_LEFT:
        yield from interruption_alone(state, visit, today)


def interruption_alone(state: State, visit: Visit, today: Today) -> Iterator[Option]:
    """Yield what is printed where a step down is due at the lowest level."""
    by_neutrophils = N in state.held_for
    if by_neutrophils and today.days_held >= 7 and today.neutropenia and not today.further:
        yield option(state, visit, today, HOLD, "remains")
    if today.not_risen:
        yield option(state, visit, today, HOLD, "further")
    if today.low_platelets:
        yield option(state, visit, today, HOLD, "low_platelets")
    if by_neutrophils and not today.further and visit.anc > 1_000:
        yield option(state, visit, today, SAME, "resume")
    if by_neutrophils and today.further and visit.anc > 1_000:
        yield option(state, visit, today, SAME, "further")
