"""A hand-written ``next_cycle_action``: what a careful developer writes without this library.

It validates the same arguments, decides with plain comparisons, and builds the same kind of frozen
answer, with its options and next states. It takes no unknown facts. It is a rival for speed and no
source of rules.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from benchmarks.course_moves import NOTHING, decide, options
from benchmarks.course_state import (
    DELAYED,
    DISCONTINUED,
    INTERRUPTED,
    LONGEST,
    LONGEST_HOLD,
    Action,
    CourseAnswer,
    Option,
    Reading,
    State,
    flag,
    whole,
)
from benchmarks.course_steps import (
    UP,
    recount,
    take,
)
from benchmarks.course_today import DRUG, ENDED, Today, Visit, look
from benchmarks.rival import Provenance, number
from lenarules.clinical.actions import ActionKind, Timing

DEXAMETHASONE = frozenset(("continue dexamethasone",))
SOURCE = Provenance("hematologic_toxicities", "0.1.0", "0" * 64)


def care(visit: Visit, today: Today) -> list[str]:
    """Return the supportive care that is printed with the answer."""
    found = []
    if today.situation != ENDED and visit.anc < 500:
        found.append("G-CSF support")
    if today.situation != ENDED and today.low_platelets:
        found.append("platelet transfusions")
    if today.situation == DRUG and visit.start and today.low:
        found += ["growth factor", "platelet transfusion", "monitor frequently"]
    return found


def cautions(visit: Visit, today: Today, move: str) -> list[str]:
    """Return what to mind."""
    found = []
    if today.situation == DRUG:
        if not visit.start and today.low:
            found.append("count more often")
        if not visit.tolerating:
            found.append("physician's discretion")
        if today.held and not visit.start:
            found.append("rest of the days")
    if visit.escalate and move != UP:
        found.append("no higher dose")
    if move == UP and today.place < today.column:
        found.append("increase with caution")
    return found


def units(visit: Visit) -> list[str]:
    """Return the caution about a count that would be accepted in its other unit too."""
    found = []
    if 10 <= visit.anc < 100 or 1_000 <= visit.platelets < 2_000:
        found.append("check unit")
    return found


def read(
    timing: Any,
    counts: tuple[Any, Any],
    clearance: Any,
    flags: tuple[Any, Any, Any, Any, Any],
) -> Visit:
    """Return the validated arguments."""
    if not isinstance(timing, Timing):
        raise TypeError(f"timing={timing!r} is no Timing")
    visit = Visit(
        timing is Timing.CYCLE_START,
        number("anc", counts[0], 10, 100_000, zero=True),
        number("platelets", counts[1], 1_000, 2_000_000, zero=True),
        number("creatinine_clearance", clearance, 0, 400, zero=False),
        flag("on_dialysis", flags[0]),
        flag("responding", flags[1]),
        flag("tolerating", flags[2]),
        flag("progressing", flags[3]),
        flag("escalate", flags[4]),
    )
    if visit.progressing and visit.responding:
        raise ValueError("a patient cannot be progressing and responding")
    return visit


def check(state: Any, visit: Visit) -> None:
    """Refuse a state that does not fit the visit, or a course that is too long."""
    if not isinstance(state, State):
        raise TypeError(f"state={state!r} is no State")
    if state.status is DELAYED and not visit.start:
        raise ValueError("a delayed cycle is at its start")
    if max(state.cycle, state.neutropenias, state.thrombocytopenias) >= LONGEST:
        raise ValueError("no course is as long as this one")


def visit_values(visit: Visit) -> tuple[Any, ...]:
    """Return the arguments as read, for the answer to carry."""
    return (
        visit.anc,
        visit.platelets,
        visit.clearance,
        visit.on_dialysis,
        visit.responding,
        visit.tolerating,
        visit.progressing,
        visit.escalate,
    )


def with_care(
    each: Option,
    beside: tuple[frozenset[str], frozenset[str], frozenset[str]],
    *,
    on_dialysis: bool,
) -> Option:
    """Return an option with what goes with the answer."""
    supported, dexamethasone, minded = beside
    action = evolve(
        each.outcome,
        supportive_care=supported,
        dexamethasone=dexamethasone,
        after_dialysis=each.outcome.dose is not None and on_dialysis,
        cautions=minded,
    )
    return evolve(each, outcome=action)


def answer(
    state: State,
    visit: Visit,
    today: Today,
    *,
    move: str,
    reading: Reading,
    values: tuple[Any, ...],
) -> CourseAnswer:
    """Return the frozen answer."""
    if state.status is DISCONTINUED:
        kind, dose, after, recount_after = ActionKind.DISCONTINUE, None, state, None
    else:
        kind, dose, after, recount_after = take(state, visit, today, move)
    supported, minded = care(visit, today), cautions(visit, today, move)
    dexamethasone = DEXAMETHASONE if recount(today) else NOTHING
    after_dialysis = dose is not None and visit.on_dialysis
    beside = (frozenset(supported), dexamethasone, frozenset(minded))
    offered = options(state, visit, today, reading)
    action = Action(
        kind,
        dose,
        after,
        recount_after,
        frozenset(supported),
        dexamethasone,
        after_dialysis,
        frozenset((*minded, *units(visit))),
        tuple([with_care(each, beside, on_dialysis=visit.on_dialysis) for each in offered]),
    )
    notes = (*supported, *dexamethasone, *minded, *(("after dialysis",) if after_dialysis else ()))
    basis, row, resolution = reading.basis, reading.row, reading.resolution
    return CourseAnswer(action, basis, row, resolution, (), notes, (), values, SOURCE)


def next_cycle_action(
    state: State,
    *,
    days_since_last: Any,
    timing: Any,
    anc: Any,
    platelets: Any,
    creatinine_clearance: Any,
    on_dialysis: Any,
    responding: Any,
    tolerating: Any,
    progressing: Any,
    escalate: Any = False,
) -> CourseAnswer:
    """Return the rival's answer."""
    days = whole("days_since_last", days_since_last, 0, 3_650)
    flags = (on_dialysis, responding, tolerating, progressing, escalate)
    visit = read(timing, (anc, platelets), creatinine_clearance, flags)
    check(state, visit)
    held = state.status is DELAYED or state.status is INTERRUPTED
    days_held = whole("days_held", state.days_held + days, 0, LONGEST_HOLD) if held else 0
    today = look(state, visit, held=held, days_held=days_held)
    move, reading = decide(state, visit, today)
    values = (state, days, timing, *visit_values(visit))
    return answer(state, visit, today, move=move, reading=reading, values=values)
