"""Moves, doses and holds as the solver's whole numbers and truths, for every course."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.actions import TreatmentStatus
from lenarules.clinical.course_facts import (
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    STATUS,
    THROMBOCYTOPENIAS,
    N,
    T,
)
from lenarules.clinical.facts import CYCLE
from lenarules.clinical.holds import HOLD_MARKS
from lenarules.clinical.moves import Act, Move
from lenarules.language.outcome import Refer
from lenarules.verify.verdict import Claim

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import Enum

    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.readings.smt import Patient
    from lenarules.verify.call import Call
    from lenarules.verify.verdict import Finding

MOVES = tuple(Move)
#: The place of a dose that is none.
NO_DRUG = -1


def choose(condition: Any, yes: Any, no: Any) -> Any:
    """The solver's conditional, as ``advance`` reads it."""
    return z3.If(condition, yes, no)


def move_of(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the place of a move; -1 for an outcome that is none."""
    if isinstance(outcome, Refer) or not isinstance(outcome, Act):
        return -1
    return MOVES.index(outcome.move)


def by_member(term: Any, members: type[Enum], value: Callable[[Any], int]) -> Any:
    """Return a number of a member, given the term of its place."""
    found: Any = z3.IntVal(NO_DRUG)
    for place, member in enumerate(members):
        found = z3.If(term == place, value(member), found)
    return found


def status_after(stops: Any, delayed: Any, interrupted: Any) -> Any:
    """Return the place of the status that a call leads to."""
    places = {status: place for place, status in enumerate(TreatmentStatus)}
    term: Any = z3.IntVal(places[TreatmentStatus.ON_TREATMENT])
    term = z3.If(interrupted, places[TreatmentStatus.INTERRUPTED], term)
    term = z3.If(delayed, places[TreatmentStatus.DELAYED], term)
    return z3.If(stops, places[TreatmentStatus.DISCONTINUED], term)


def mark_of(table: Table, patient: Patient, name: str) -> Any:
    """A mark of the table holds; one that the table has not never does."""
    found = [mark.when for mark in table.marks if mark.id == name]
    return patient.meets(found[0]) if found else z3.BoolVal(False)


def hold_terms(table: Table, patient: Patient) -> dict[str, Any]:
    """Return what ``after_hold`` reads of a patient and the marks, by its names."""
    marks = {name: mark_of(table, patient, mark) for name, mark in HOLD_MARKS.items()}
    return marks | {
        "held_for_neutropenia": patient.has(HELD_FOR, N),
        "held_for_platelets": patient.has(HELD_FOR, T),
        "neutropenia_open": patient.has(OPEN_EPISODES, N),
        "thrombocytopenia_open": patient.has(OPEN_EPISODES, T),
        "neutropenias": patient.number(NEUTROPENIAS),
        "thrombocytopenias": patient.number(THROMBOCYTOPENIAS),
        "cycle": patient.number(CYCLE),
    }


def leads_to(after: Any, stops: Any, nxt: Patient) -> Any:
    """The next state has what ``after_hold`` returns."""
    return z3.And(
        nxt.category(STATUS) == status_after(stops, after.delayed, after.interrupted),
        nxt.has(HELD_FOR, N) == after.held_for_neutropenia,
        nxt.has(HELD_FOR, T) == after.held_for_platelets,
        nxt.has(OPEN_EPISODES, N) == after.neutropenia_open,
        nxt.has(OPEN_EPISODES, T) == after.thrombocytopenia_open,
        nxt.number(NEUTROPENIAS) == after.neutropenias,
        nxt.number(THROMBOCYTOPENIAS) == after.thrombocytopenias,
        nxt.number(CYCLE) == after.cycle,
    )


def claim_of(
    check: Callable[[Table], Finding | None],
    sentence: str,
    contradicted: Callable[[Call], bool] | None = None,
) -> Claim:
    """Return a claim that has the name of its check."""
    return Claim(check.__name__, sentence, check, contradicted)
