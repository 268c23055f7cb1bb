"""What a visit amounts to, by plain comparisons."""

from __future__ import annotations

from attrs import define

from benchmarks.course_state import DISCONTINUED, PLACE, N, State, T

ENDED, NO_LEVEL, WITHHELD, DRUG = "ended", "no level left", "withheld", "drug"


@define
class Visit:
    """The arguments as read."""

    start: bool
    anc: float
    platelets: float
    clearance: float
    on_dialysis: bool
    responding: bool
    tolerating: bool
    progressing: bool
    escalate: bool


@define
class Today:
    """What the state and the counts of today amount to."""

    held: bool
    days_held: int
    place: int
    column: int
    footnote: str | None
    low: bool
    neutropenia: bool
    low_platelets: bool
    further: bool
    not_risen: bool
    neutropenia_holds: bool
    platelets_hold: bool
    interrupts: bool
    lower: bool
    situation: str


def column_of(visit: Visit) -> tuple[int, str | None]:
    """Return the place of what the renal column gives, and the footnote of the column."""
    if visit.on_dialysis:
        return 1, None
    if visit.clearance >= 50:
        return 5, None
    return (3, "a") if visit.clearance >= 30 else (2, "b")


def further_episode(state: State, *, neutropenia: bool) -> bool:
    """Tell whether the neutropenia of today is a further episode."""
    if N in state.open_episodes:
        return state.neutropenias > 1
    return neutropenia and state.neutropenias >= 1


def situation_of(
    state: State, visit: Visit, *, lower: bool, neutropenia_holds: bool, platelets_hold: bool
) -> str:
    """Return the first situation that applies."""
    if visit.progressing or state.status is DISCONTINUED:
        return ENDED
    if lower and PLACE[state.dose] == 0:
        return NO_LEVEL
    return WITHHELD if neutropenia_holds or platelets_hold else DRUG


def look(state: State, visit: Visit, *, held: bool, days_held: int) -> Today:
    """Return what a visit amounts to."""
    column, footnote = column_of(visit)
    anc, held_for = visit.anc, state.held_for
    neutropenia, low_platelets = anc < 1_000, visit.platelets < 30_000
    further = further_episode(state, neutropenia=neutropenia)
    not_risen = further and anc <= 1_000
    by_neutrophils, by_platelets = N in held_for, T in held_for
    lower = (
        (further and (by_neutrophils or not_risen))
        or low_platelets
        or by_platelets
        or (by_neutrophils and (days_held > 7 or (days_held >= 7 and neutropenia)))
    )
    neutropenia_holds = (neutropenia and (visit.start or by_neutrophils)) or anc < 500 or not_risen
    platelets_hold = low_platelets or (by_platelets and not visit.start)
    return Today(
        held,
        days_held,
        PLACE[state.dose],
        column,
        footnote,
        neutropenia or visit.platelets < 50_000,
        neutropenia,
        low_platelets,
        further,
        not_risen,
        neutropenia_holds,
        platelets_hold,
        anc < 500 or not_risen or low_platelets,
        lower,
        situation_of(
            state,
            visit,
            lower=lower,
            neutropenia_holds=neutropenia_holds,
            platelets_hold=platelets_hold,
        ),
    )
