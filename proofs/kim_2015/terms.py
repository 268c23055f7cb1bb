"""Moves, rungs and cells as the solver's whole numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.actions import Cytopenia, TreatmentStatus
from lenarules.clinical.moves import Act, Move
from lenarules.language.outcome import Refer
from lenarules.publications.kim_2015.next_cycle_action.ladder import Fig1Cell, Rung
from lenarules.verify.verdict import Claim

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding

RUNGS, CELLS, MOVES = tuple(Rung), tuple(Fig1Cell), tuple(Move)
#: The place of a dose that is none.
NO_DRUG = -1
N, T = Cytopenia.NEUTROPENIA, Cytopenia.THROMBOCYTOPENIA


def choose(condition: Any, yes: Any, no: Any) -> Any:
    """The solver's conditional, as ``advance`` reads it."""
    return z3.If(condition, yes, no)


def move_of(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the place of a move; -1 for an outcome that is none."""
    if isinstance(outcome, Refer) or not isinstance(outcome, Act):
        return -1
    return MOVES.index(outcome.move)


def index_of(rung: Rung | None) -> int:
    """Return the number of a rung, or of no drug."""
    return NO_DRUG if rung is None else RUNGS.index(rung)


def by_rung(term: Any, value: Callable[[Rung], int]) -> Any:
    """Return a number of a rung, given the term of the rung."""
    found: Any = z3.IntVal(NO_DRUG)
    for place, rung in enumerate(RUNGS):
        found = z3.If(term == place, value(rung), found)
    return found


def status_after(stops: Any, delayed: Any, interrupted: Any) -> Any:
    """Return the place of the status that a call leads to."""
    places = {status: place for place, status in enumerate(TreatmentStatus)}
    term: Any = z3.IntVal(places[TreatmentStatus.ON_TREATMENT])
    term = z3.If(interrupted, places[TreatmentStatus.INTERRUPTED], term)
    term = z3.If(delayed, places[TreatmentStatus.DELAYED], term)
    return z3.If(stops, places[TreatmentStatus.DISCONTINUED], term)


def claim_of(check: Callable[[Table], Finding | None], sentence: str) -> Claim:
    """Return a claim that has the name of its check."""
    return Claim(check.__name__, sentence, check)
