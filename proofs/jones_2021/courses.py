"""What must hold of a whole course by Jones 2021: over any number of calls, by induction.

Each claim is one step from any legal state; its sentence names what is kept from call to call. The
relation is that of ``course_steps``: the rows, readings and marks of the table, and ``advance``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.actions import TreatmentStatus
from lenarules.clinical.course_facts import (
    NEUTROPENIAS,
    OPEN_EPISODES,
    STATUS,
    THROMBOCYTOPENIAS,
    N,
    T,
)
from lenarules.clinical.course_facts import REDUCED_FOR_TOXICITY as REDUCED
from lenarules.clinical.facts import CYCLE, ESCALATE
from lenarules.clinical.moves import Move
from lenarules.language.errors import LenarulesError
from lenarules.publications.jones_2021.next_cycle_action import MaintenanceState
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    CYCLES_BEFORE_15_MG,
    DOSE,
    LOW_ANC,
    LOW_PLATELETS,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import (
    HIGHEST,
    LADDER,
    LOWEST,
    PLACE,
)
from lenarules.publications.jones_2021.next_cycle_action.transition import advance
from lenarules.verify.verdict import Finding
from proofs.jones_2021 import next_states
from proofs.jones_2021.course_steps import MaintenanceStep, place_of
from proofs.terms import claim_of

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from proofs.jones_2021.course_steps import Transition


def every_reachable_state_is_legal(
    table: Table, transition: Transition = advance
) -> Finding | None:
    """Look for a first state that is not legal, or a call that leads from a legal one to another.

    A course begins below the highest dose, which is printed for after 3 cycles. Kept: the rules of
    legal states and the ranges of their counts.
    """
    for rung in LADDER[:-1]:
        try:
            MaintenanceState.start(rung.value)
        except LenarulesError as error:
            return Finding(f"the first state at {rung.value} is refused: {error}")
    step = MaintenanceStep(table, transition=transition)
    return step.search_course(z3.Not(step.next_is_legal), "the next state is not legal")


def no_15_mg_before_the_fourth_cycle(table: Table) -> Finding | None:
    """Look for a call that leads to 15 mg before cycle 4. Kept: 15 mg is of cycle 4 or later."""
    step = MaintenanceStep(table)
    highest = place_of(step.next.category(DOSE)) == PLACE[HIGHEST]
    early = step.next.number(CYCLE) <= CYCLES_BEFORE_15_MG
    return step.search_course(z3.And(highest, early), "15 mg before the fourth cycle")


def ended_is_final(table: Table) -> Finding | None:
    """Look for a call after the end that does anything but stop. Kept: the status."""
    step = MaintenanceStep(table)
    ended = step.patient.meets(STATUS.is_(TreatmentStatus.DISCONTINUED))
    goes_on = z3.And(ended, z3.Not(step.moves(Move.STOP)))
    return step.search(goes_on, "treatment that has ended goes on")


def every_restart_after_a_hold_is_lower(table: Table) -> Finding | None:
    """Look for a hold that ends at the same dose or a higher one, or goes on at another.

    Kept while held: the dose. Every hold is for a low count.
    """
    step = MaintenanceStep(table)
    stays = z3.And(step.moves(Move.HOLD), step.next.category(DOSE) == step.rung)
    lower = z3.And(step.drug, step.new_place < step.place)
    right = z3.Or(stays, lower, step.moves(Move.STOP))
    return step.search_course(z3.And(step.held, z3.Not(right)), "a restart that is not lower")


def a_low_count_holds_the_drug(table: Table) -> Finding | None:
    """Look for a low count on treatment that neither holds, at the same dose, nor ends it."""
    step = MaintenanceStep(table)
    low = step.patient.meets(LOW_ANC | LOW_PLATELETS)
    held = z3.Or(*(step.next.category(STATUS) == place for place in _HELD_PLACES))
    holds = z3.And(step.moves(Move.HOLD), held, step.next.category(DOSE) == step.rung)
    wrong = z3.And(low, z3.Not(z3.Or(holds, step.moves(Move.STOP))))
    return step.search_course(wrong, "a low count that holds nothing")


_HELD_PLACES = tuple(
    place
    for place, status in enumerate(TreatmentStatus)
    if status in (TreatmentStatus.DELAYED, TreatmentStatus.INTERRUPTED)
)


def without_escalation_the_dose_never_rises(table: Table) -> Finding | None:
    """Look for a call that was not asked for more and gives more, or a restart at the lowest.

    Kept: the dose is no bound up. With a restart that is strictly lower, as many holds as there are
    rungs end the treatment: from 15 mg the fourth does.
    """
    step = MaintenanceStep(table)
    rises = z3.And(
        z3.Not(step.patient.flag(ESCALATE)), place_of(step.next.category(DOSE)) > step.place
    )
    at_the_end = z3.And(step.held, step.place == PLACE[LOWEST], step.drug)
    return step.search_course(
        z3.Or(rises, at_the_end), "more drug unasked, or no end at the lowest"
    )


def episodes_are_counted_once(table: Table) -> Finding | None:
    """Look for an episode that is counted twice or not at all. Kept: open ones are counted."""
    step = MaintenanceStep(table)
    wrong = []
    for fact, cause, low in (
        (NEUTROPENIAS, N, LOW_ANC),
        (THROMBOCYTOPENIAS, T, LOW_PLATELETS),
    ):
        opens = step.patient.meets(low & ~OPEN_EPISODES.has(cause))
        expected = step.patient.number(fact) + z3.If(opens, 1, 0)
        wrong.append(step.next.number(fact) != expected)
        wrong.append(step.next.has(OPEN_EPISODES, cause) != step.patient.meets(low))
    return step.search_course(z3.Or(wrong), "an episode is counted twice, or not at all")


def toxicity_is_remembered(table: Table, transition: Transition = advance) -> Finding | None:
    """Look for a dose that a hold lowered and that rises, is not marked, or loses its mark.

    Kept: the mark.
    """
    step = MaintenanceStep(table, transition=transition)
    lowered = z3.And(step.held, step.drug, step.new_place < step.place)
    was, is_marked = step.patient.flag(REDUCED), step.next.flag(REDUCED)
    rises = z3.And(was, step.drug, step.new_place > step.place)
    wrong = z3.Or(is_marked != z3.Or(was, lowered), rises)
    return step.search_course(wrong, "toxicity is forgotten, or was none")


CLAIMS = (
    claim_of(
        every_reachable_state_is_legal,
        "Every state that any number of calls leads to is legal.",
        next_states.illegal_next_state,
    ),
    claim_of(
        no_15_mg_before_the_fourth_cycle,
        "Over any number of calls, 15 mg is given after 3 cycles and no sooner.",
        next_states.early_15_mg,
    ),
    claim_of(
        ended_is_final,
        "Treatment that has ended stays ended.",
        next_states.goes_on_after_the_end,
    ),
    claim_of(
        a_low_count_holds_the_drug,
        "Every low count holds the drug or ends the treatment.",
        next_states.low_count_without_a_hold,
    ),
    claim_of(
        every_restart_after_a_hold_is_lower,
        "Every restart after a hold is strictly lower, or treatment ends.",
        next_states.restart_that_is_not_lower,
    ),
    claim_of(
        without_escalation_the_dose_never_rises,
        "No dose rises unasked, and none is given again after a hold at the lowest: without an "
        f"escalation, hold number {len(LADDER)} ends the treatment from the highest dose.",
        next_states.more_drug_unasked,
    ),
    claim_of(
        episodes_are_counted_once,
        "Every episode is counted once, when it opens.",
        next_states.episode_miscounted,
    ),
    claim_of(
        toxicity_is_remembered,
        "A dose that a hold has lowered is marked as reduced for toxicity, and never rises again.",
        next_states.toxicity_forgotten,
    ),
)
