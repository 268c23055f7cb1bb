"""What ``advance`` reads of a visit, as the solver's terms."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import z3

from lenarules.clinical.facts import CYCLE
from lenarules.clinical.moves import Move
from lenarules.publications.kim_2015.next_cycle_action import marks
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    START,
)
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CYCLE_CLEAR,
    DAYS_HELD,
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    REDUCED_FOR_TOXICITY,
    THROMBOCYTOPENIAS,
)
from lenarules.publications.kim_2015.next_cycle_action.taken import (
    lowers_for_toxicity,
)
from lenarules.publications.kim_2015.next_cycle_action.transition import Visit
from proofs.kim_2015.terms import (
    CELLS,
    N,
    T,
)

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
        start=patient.meets(START),
        held=step.held,
        held_for_neutropenia=patient.has(HELD_FOR, N),
        held_for_platelets=patient.has(HELD_FOR, T),
        neutropenia_open=patient.has(OPEN_EPISODES, N),
        thrombocytopenia_open=patient.has(OPEN_EPISODES, T),
        neutropenias=number(NEUTROPENIAS),
        thrombocytopenias=number(THROMBOCYTOPENIAS),
        days_held=number(DAYS_HELD),
        cycle=number(CYCLE),
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
        opens_neutropenia=step.mark(marks.OPENS_NEUTROPENIA),
        closes_neutropenia=step.mark(marks.CLOSES_NEUTROPENIA),
        opens_thrombocytopenia=step.mark(marks.OPENS_THROMBOCYTOPENIA),
        closes_thrombocytopenia=step.mark(marks.CLOSES_THROMBOCYTOPENIA),
        low_count=step.mark(marks.LOW_COUNT),
        neutropenia_holds=step.mark(marks.NEUTROPENIA_IS_CAUSE),
        platelets_hold=step.mark(marks.PLATELETS_ARE_CAUSE),
        interrupts=step.mark(marks.INTERRUPTS),
    )
