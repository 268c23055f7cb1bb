"""What ``advance`` reads of a visit, as the solver's terms."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import z3

from lenarules.clinical.moves import Move
from lenarules.publications.kim_2015.next_cycle_action import marks
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CYCLE_CLEAR,
    DAYS_HELD,
    REDUCED_FOR_TOXICITY,
)
from lenarules.publications.kim_2015.next_cycle_action.taken import (
    lowers_for_toxicity,
)
from lenarules.publications.kim_2015.next_cycle_action.transition import Visit
from proofs.kim_2015.terms import CELLS
from proofs.terms import hold_terms

if TYPE_CHECKING:
    from proofs.kim_2015.steps import Step


def visit_of(step: Step) -> Visit:
    """Return what the transition reads of a step."""
    patient, number = step.patient, step.patient.number
    lower_is_due = step.mark(marks.LOWER_IS_DUE)
    toxicity = [
        z3.And(step.moves(move), step.cell(cell), lower_is_due == due)
        for move, cell, due in product((Move.ONE_DOWN, Move.TO_CELL), CELLS, (True, False))
        if lowers_for_toxicity(move, cell, due=due)
    ]
    return Visit(
        **hold_terms(step.table, patient),
        held=step.held,
        days_held=number(DAYS_HELD),
        cycles_at_dose=step.before["cycles_at_dose"],
        clear_cycles=step.before["clear_cycles"],
        reduced_for_toxicity=patient.flag(REDUCED_FOR_TOXICITY),
        cycle_clear=patient.flag(CYCLE_CLEAR),
        changed_in_cycle=step.before["changed_in_cycle"],
        stops=step.moves(Move.STOP),
        holds=step.moves(Move.HOLD),
        raises=step.moves(Move.ONE_UP),
        lowers_for_toxicity=z3.Or(toxicity),
        changes=z3.And(step.drug, step.new_rung != step.rung),
        back_at_column=z3.And(step.drug, step.new_place == step.column_place),
        low_count=step.mark(marks.LOW_COUNT),
    )
