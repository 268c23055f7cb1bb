"""What must hold of every raise in a course: over any number of calls, by induction.

As in ``proofs.kim_2015.courses``, each claim is one step from any legal state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.facts import CYCLE
from lenarules.clinical.moves import Move
from lenarules.publications.kim_2015.limits import (
    NEUTROPENIA,
    THROMBOCYTOPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import (
    DOSE_FIT,
    Fit,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    HOLD,
    Hold,
)
from lenarules.publications.kim_2015.next_cycle_action.legal import STATE_FACTS
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CYCLE_CLEAR,
    DAYS_HELD,
    PERMISSION,
    REDUCED_FOR_TOXICITY,
)
from lenarules.publications.kim_2015.next_cycle_action.transition import advance
from lenarules.verify.verdict import Finding, find
from proofs.kim_2015 import next_state_calls
from proofs.kim_2015.steps import Step
from proofs.terms import claim_of

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from proofs.kim_2015.steps import Transition

_LOW_TODAY = NEUTROPENIA | THROMBOCYTOPENIA
#: The facts of a visit that a second visit shares where "all facts are constant".
VISITED = ("anc", "platelets", "creatinine_clearance", "on_dialysis", "tolerating", "progressing")


def a_dose_lowered_for_toxicity_waits_for_clear_cycles(table: Table) -> Finding | None:
    """Look for a dose that toxicity lowered and that rises too early, or is forgotten.

    Kept: the mark that toxicity lowered the dose, until a raise brings it back to its cell.
    """
    step = Step(table)
    marked = step.patient.flag(REDUCED_FOR_TOXICITY)
    raised = z3.And(step.drug, step.new_place > step.place)
    clear = z3.And(
        step.before["clear_cycles"] >= 1,
        step.patient.flag(CYCLE_CLEAR),
        z3.Not(step.before["changed_in_cycle"]),
        z3.Not(step.patient.meets(_LOW_TODAY)),
    )
    too_early = z3.And(marked, raised, z3.Not(clear))
    forgotten = z3.And(marked, z3.Not(raised), z3.Not(step.after.reduced_for_toxicity))
    unmarked = z3.And(step.moves(Move.ONE_DOWN), z3.Not(step.after.reduced_for_toxicity))
    return step.search_course(
        z3.Or(too_early, forgotten, unmarked), "toxicity is forgotten too early"
    )


def clear_cycles_are_counted_one_by_one(
    table: Table, transition: Transition = advance
) -> Finding | None:
    """Look for a count of clear cycles that grows without a whole clear cycle at the same dose.

    Kept: the count is at most the cycles completed at the dose, and 0 after any change of dose.
    """
    step = Step(table, transition=transition)
    grew = step.after.clear_cycles > step.before["clear_cycles"]
    whole = z3.And(
        step.drug,
        step.new_rung == step.rung,
        step.after.cycle == step.patient.number(CYCLE) + 1,
        step.patient.flag(CYCLE_CLEAR),
        z3.Not(step.patient.meets(_LOW_TODAY)),
        z3.Not(step.before["changed_in_cycle"]),
        step.after.clear_cycles == step.before["clear_cycles"] + 1,
    )
    changed = z3.And(step.drug, step.new_rung != step.rung, step.after.clear_cycles != 0)
    return step.search_course(
        z3.Or(z3.And(grew, z3.Not(whole)), changed), "a cycle counted as clear"
    )


def a_dose_raised_by_permission_does_not_fall(table: Table) -> Finding | None:
    """Look for a dose that rose and falls, or is held, on a later visit with the same facts.

    Kept: no reason to hold whatever the timing, and a dose that its column or footnote carries.
    """
    first, second = Step(table, "first_"), Step(table, "second_")
    same = [
        first.patient.equals(second.patient, fact) for fact in table.facts if fact.name in VISITED
    ]
    joined = z3.And(first.leads, _continues(first, second), *same)
    starts = z3.And(first.drug, first.new_place > first.place)
    kept = z3.Or(starts, z3.And(_steady(first), first.drug))
    falls = z3.Or(z3.Not(second.drug), second.new_place < second.place)
    wrong = z3.Or(falls, z3.Not(_steady(second)))
    both = z3.And(first.legal, second.legal, joined, kept, wrong)
    patients = find(both, first.patient, second.patient)
    return Finding("a dose that rose falls with the same facts", patients) if patients else None


def _steady(step: Step) -> Any:
    """Nothing in today's facts asks for less than the state's dose."""
    meets = step.patient.meets
    fits = meets(DOSE_FIT.is_(Fit.BELOW_CELL, Fit.AT_CELL, Fit.CARRIED_BY_FOOTNOTE))
    return z3.And(z3.Not(step.held), meets(HOLD.is_(Hold.NONE)), z3.Not(meets(_LOW_TODAY)), fits)


def _continues(first: Step, second: Step) -> Any:
    """The state of the second call is the one that the first returned."""
    nxt, patient, after = first.next, second.patient, first.after
    shared = [fact for fact in STATE_FACTS if fact != DAYS_HELD]
    same = [nxt.equals(patient, fact) for fact in shared]
    return z3.And(
        second.before["days_held"] == after.days_held,
        second.before["cycles_at_dose"] == after.cycles_at_dose,
        second.before["clear_cycles"] == after.clear_cycles,
        second.before["changed_in_cycle"] == after.changed_in_cycle,
        patient.flag(REDUCED_FOR_TOXICITY) == after.reduced_for_toxicity,
        *same,
    )


def a_permission_belongs_to_its_dose(table: Table) -> Finding | None:
    """Look for a permission that stays when the dose it carries is gone. Kept: at most one."""
    step = Step(table)
    carried = z3.Or([step.next.has(PERMISSION, note) for note in PERMISSION.members])
    above = z3.And(step.drug, step.new_place > step.column_place)
    kept = z3.And(step.in_cycle, step.new_rung == step.rung)
    idle = z3.And(carried, z3.Not(above), z3.Not(kept))
    wrong = z3.And(step.drug, z3.Or(idle, z3.And(above, z3.Not(carried))))
    return step.search_course(wrong, "a permission without its dose")


CLAIMS = (
    claim_of(
        a_dose_lowered_for_toxicity_waits_for_clear_cycles,
        "A dose that toxicity lowered does not rise before two clear cycles at it.",
        next_state_calls.a_dose_lowered_for_toxicity_waits_for_clear_cycles,
    ),
    claim_of(
        clear_cycles_are_counted_one_by_one,
        "A clear cycle is counted once, and only whole and at an unchanged dose.",
        next_state_calls.clear_cycles_are_counted_one_by_one,
    ),
    claim_of(
        a_dose_raised_by_permission_does_not_fall,
        "With the same facts, a dose that rose by permission is neither held nor lowered later.",
    ),
    claim_of(
        a_permission_belongs_to_its_dose,
        "A footnote carries the dose exactly while it is above its column, read at each cycle.",
        next_state_calls.a_permission_belongs_to_its_dose,
    ),
)
