"""What must hold of a whole course: over any number of calls, by induction.

Each claim is one step from any legal state; its sentence names what is kept from call to call. The
relation is that of ``steps``: the rows, readings and marks of the table, and ``advance``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.actions import TreatmentStatus
from lenarules.clinical.course_facts import N, T
from lenarules.clinical.facts import ESCALATE
from lenarules.clinical.moves import Move
from lenarules.language.errors import LenarulesError
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    EPISODE,
    FURTHER_NOT_RISEN,
    Episode,
)
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER, LOWEST, PLACE, Rung
from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    DOSE,
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    STATUS,
    THROMBOCYTOPENIAS,
)
from lenarules.publications.kim_2015.next_cycle_action.transition import advance
from lenarules.verify.verdict import Finding, find
from proofs.kim_2015 import next_state_calls
from proofs.kim_2015.steps import Step
from proofs.kim_2015.terms import RUNGS, by_rung
from proofs.terms import claim_of

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from proofs.kim_2015.steps import Transition


def every_reachable_state_is_legal(
    table: Table, transition: Transition = advance
) -> Finding | None:
    """Look for a first state that is not legal, or a call that leads from a legal one to another.

    Kept: the rules of legal states and the ranges of their counts.
    """
    for rung in Rung:
        try:
            TreatmentState.start(rung.value)
        except LenarulesError as error:
            return Finding(f"the first state at {rung.value} is refused: {error}")
    step = Step(table, transition=transition)
    return step.search_course(z3.Not(step.next_is_legal), "the next state is not legal")


def ended_is_final(table: Table) -> Finding | None:
    """Look for a call after the end that does anything but stop. Kept: the status."""
    step = Step(table)
    ended = step.patient.meets(STATUS.is_(TreatmentStatus.DISCONTINUED))
    goes_on = z3.And(ended, z3.Not(step.moves(Move.STOP)))
    return step.search(goes_on, "treatment that has ended goes on")


def _lower_restart_is_due(patient: Any) -> Any:
    """A hold after which the dose is lower: a further neutropenia is open, or platelets held."""
    further = z3.And(patient.has(OPEN_EPISODES, N), patient.number(NEUTROPENIAS) > 1)
    neutropenia = z3.And(patient.has(HELD_FOR, N), further)
    return z3.Or(neutropenia, patient.has(HELD_FOR, T))


def a_further_neutropenia_restarts_lower(table: Table) -> Finding | None:
    """Look for a further neutropenia after which the dose is not strictly lower.

    Kept while held: the dose, and that the further episode is open or platelets hold too.
    """
    step = Step(table)
    further = step.patient.meets(FURTHER_NOT_RISEN)
    due = z3.Or(further, _lower_restart_is_due(step.patient))
    stays = z3.And(step.moves(Move.HOLD), _lower_restart_is_due(step.next), _same_dose(step))
    lower = z3.And(step.drug, step.new_place < step.place, z3.Not(further))
    right = z3.Or(stays, lower, step.moves(Move.STOP))
    return step.search_course(
        z3.And(due, z3.Not(right)), "a further neutropenia, and not less drug"
    )


def _same_dose(step: Step) -> Any:
    return step.next.category(DOSE) == step.rung


def a_first_neutropenia_may_restart_at_the_same_dose(table: Table) -> Finding | None:
    """Look in vain for a first neutropenia that restarts at the same dose, as it may."""
    step = Step(table)
    first = z3.And(
        step.held,
        step.patient.meets(EPISODE.is_(Episode.FIRST)),
        step.drug,
        step.new_place == step.place,
    )
    if find(z3.And(step.legal, step.leads, first), step.patient):
        return None
    return Finding("no first neutropenia restarts at the same dose")


def without_escalation_the_dose_never_rises(table: Table) -> Finding | None:
    """Look for a call that was not asked for more and gives more. Kept: the dose is no bound up.

    With a restart that is strictly lower and an end at the lowest rung, as many further episodes as
    there are rungs below the dose end the treatment: from 25 mg the seventh does.
    """
    step = Step(table)
    nxt = by_rung(step.next.category(DOSE), PLACE.__getitem__)
    rises = z3.And(z3.Not(step.patient.flag(ESCALATE)), nxt > step.place)
    at_the_end = z3.And(
        step.rung == RUNGS.index(LOWEST),
        step.patient.meets(FURTHER_NOT_RISEN),
        z3.Not(step.moves(Move.STOP)),
    )
    return step.search_course(
        z3.Or(rises, at_the_end), "more drug unasked, or no end at the lowest"
    )


def episodes_are_counted_once(table: Table) -> Finding | None:
    """Look for an episode that is counted twice or not at all. Kept: open ones are counted."""
    step = Step(table)
    wrong = [
        z3.And(step.next.number(fact) != step.patient.number(fact) + opens)
        for fact, opens in (
            (NEUTROPENIAS, _opens(step, N)),
            (THROMBOCYTOPENIAS, _opens(step, T)),
        )
    ]
    return step.search_course(z3.Or(wrong), "an episode is counted twice, or not at all")


def _opens(step: Step, cause: Any) -> Any:
    was, low = step.patient.has(OPEN_EPISODES, cause), _LOW[cause]
    return z3.If(z3.And(z3.Not(was), step.patient.meets(low)), 1, 0)


_LOW = {N: NEUTROPENIA, T: LOW_PLATELETS_IN_TREATMENT}


CLAIMS = (
    claim_of(
        every_reachable_state_is_legal,
        "Every state that any number of calls leads to is legal.",
        next_state_calls.every_reachable_state_is_legal,
    ),
    claim_of(
        ended_is_final,
        "Treatment that has ended stays ended.",
        next_state_calls.ended_is_final,
    ),
    claim_of(
        a_first_neutropenia_may_restart_at_the_same_dose,
        "Some first neutropenia restarts at the same dose.",
    ),
    claim_of(
        a_further_neutropenia_restarts_lower,
        "Every neutropenia after the first restarts strictly lower or not at all.",
        next_state_calls.a_further_neutropenia_restarts_lower,
    ),
    claim_of(
        without_escalation_the_dose_never_rises,
        "No dose rises unasked, and a further neutropenia at the lowest one ends the treatment: "
        f"without an escalation, and each followed by a restart, {len(LADDER) + 1} neutropenias "
        "do from the highest.",
        next_state_calls.without_escalation_the_dose_never_rises,
    ),
    claim_of(
        episodes_are_counted_once,
        "Every episode is counted once, when it opens.",
        next_state_calls.episodes_are_counted_once,
    ),
)
