"""What a hold of treatment keeps from call to call, for any paper's rules of holds and restarts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from lenarules.clinical.actions import ActionKind, Cytopenia, TreatmentStatus
from lenarules.clinical.moves import Move

if TYPE_CHECKING:
    from collections.abc import Callable

#: A truth value or a number: of Python, or a term of the solver.
Term: TypeAlias = Any

#: The marks that ``after_hold`` reads, and those that say when to count again and what begins.
OPENS_NEUTROPENIA = "opens_neutropenia"
CLOSES_NEUTROPENIA = "closes_neutropenia"
OPENS_THROMBOCYTOPENIA = "opens_thrombocytopenia"
CLOSES_THROMBOCYTOPENIA = "closes_thrombocytopenia"
NEUTROPENIA_IS_CAUSE = "neutropenia_holds"
PLATELETS_ARE_CAUSE = "platelets_hold"
INTERRUPTS = "interrupts"
RECOUNT_IN_A_WEEK = "recount_in_a_week"
AT_CYCLE_START = "at_cycle_start"

#: What a visit reads of these marks, by the name that it has there.
HOLD_MARKS = {
    "start": AT_CYCLE_START,
    "opens_neutropenia": OPENS_NEUTROPENIA,
    "closes_neutropenia": CLOSES_NEUTROPENIA,
    "opens_thrombocytopenia": OPENS_THROMBOCYTOPENIA,
    "closes_thrombocytopenia": CLOSES_THROMBOCYTOPENIA,
    "neutropenia_holds": NEUTROPENIA_IS_CAUSE,
    "platelets_hold": PLATELETS_ARE_CAUSE,
    "interrupts": INTERRUPTS,
}

KIND_WITHOUT_DRUG = {
    TreatmentStatus.DELAYED: ActionKind.DELAY,
    TreatmentStatus.INTERRUPTED: ActionKind.INTERRUPT,
    TreatmentStatus.DISCONTINUED: ActionKind.DISCONTINUE,
}
_N, _T = Cytopenia.NEUTROPENIA, Cytopenia.THROMBOCYTOPENIA
_SETS: dict[tuple[bool, bool], frozenset[Cytopenia]] = {
    (False, False): frozenset(),
    (True, False): frozenset((_N,)),
    (False, True): frozenset((_T,)),
    (True, True): frozenset((_N, _T)),
}


def choose(condition: Any, yes: Any, no: Any) -> Any:
    """Python's conditional, as a transition reads it."""
    return yes if condition else no


def causes(neutropenia: bool, platelets: bool) -> frozenset[Cytopenia]:
    """Return the low counts of which it is true."""
    return _SETS[neutropenia, platelets]


def status_after(move: Move, after: Any) -> TreatmentStatus:
    """Return the status that a move leads to, given what follows from the visit."""
    if move is Move.STOP:
        return TreatmentStatus.DISCONTINUED
    if after.delayed:
        return TreatmentStatus.DELAYED
    return TreatmentStatus.INTERRUPTED if after.interrupted else TreatmentStatus.ON_TREATMENT


def kind_with_drug(places_up: int) -> ActionKind:
    """Return the kind of an answer with drug on treatment, by the places that the dose rises."""
    if places_up == 0:
        return ActionKind.CONTINUE
    return ActionKind.REDUCE if places_up < 0 else ActionKind.ESCALATE


def after_hold(visit: Any, choose: Callable[[Term, Term, Term], Term]) -> dict[str, Term]:
    """Return what a hold, its causes, the episodes and the cycle become, by their names.

    Args:
        visit: the state before, the move and the marks, each under its name.
        choose: ``choose(condition, yes, no)``.
    """
    v = visit
    drug = choose(v.stops, False, choose(v.holds, False, True))
    return {
        "delayed": choose(
            v.holds, choose(v.start, choose(v.interrupts, False, True), False), False
        ),
        "interrupted": choose(v.holds, choose(v.start, v.interrupts, True), False),
        "held_for_neutropenia": choose(
            v.holds, choose(v.held_for_neutropenia, True, v.neutropenia_holds), False
        ),
        "held_for_platelets": choose(
            v.holds, choose(v.held_for_platelets, True, v.platelets_hold), False
        ),
        "neutropenia_open": choose(
            v.opens_neutropenia, True, choose(v.closes_neutropenia, False, v.neutropenia_open)
        ),
        "thrombocytopenia_open": choose(
            v.opens_thrombocytopenia,
            True,
            choose(v.closes_thrombocytopenia, False, v.thrombocytopenia_open),
        ),
        "neutropenias": choose(v.opens_neutropenia, v.neutropenias + 1, v.neutropenias),
        "thrombocytopenias": choose(
            v.opens_thrombocytopenia, v.thrombocytopenias + 1, v.thrombocytopenias
        ),
        "cycle": choose(choose(drug, v.start, False), v.cycle + 1, v.cycle),
    }
