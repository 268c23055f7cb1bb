"""What must hold of a whole course: over any number of calls, by induction.

Each claim is one step from any legal state; its sentence names what is kept from call to call. The
relation is that of ``proofs.steps``: the rows, readings and marks of the table, and ``advance``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.actions import Move, TreatmentStatus
from lenarules.clinical.facts import ANC, ESCALATE, PLATELETS
from lenarules.language.errors import LenarulesError
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    CYCLE_CLEAR,
    DAYS_HELD,
    DOSE,
    DOSE_FIT,
    EPISODE,
    FURTHER_NOT_RISEN,
    HELD_FOR,
    HOLD,
    NEUTROPENIAS,
    NOT_ENDED,
    OPEN_EPISODES,
    PERMISSION,
    REDUCED_FOR_TOXICITY,
    STATUS,
    THROMBOCYTOPENIAS,
    Episode,
    Fit,
    Hold,
)
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER, LOWEST, PLACE, Rung
from lenarules.publications.kim_2015.next_cycle_action.legal import STATE_FACTS
from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState
from lenarules.verify.verdict import Claim, Finding, find
from proofs.steps import RUNGS, N, Step, T

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.table import Table

#: The facts of a visit that a second visit shares where "all facts are constant".
VISITED = ("anc", "platelets", "creatinine_clearance", "on_dialysis", "tolerating", "progressing")


def _search(step: Step, formula: Any, detail: str) -> Finding | None:
    going_on = step.patient.meets(NOT_ENDED)
    patients = find(z3.And(step.legal, step.leads, going_on, formula), step.patient)
    return Finding(detail, patients) if patients else None


def every_reachable_state_is_legal(table: Table) -> Finding | None:
    """Look for a first state that is not legal, or a call that leads from a legal one to another.

    Kept: the rules of legal states and the ranges of their counts.
    """
    for rung in Rung:
        try:
            TreatmentState.start(rung.value)
        except LenarulesError as error:
            return Finding(f"the first state at {rung.value} is refused: {error}")
    step = Step(table)
    return _search(step, z3.Not(step.next_is_legal), "the next state is not legal")


def ended_is_final(table: Table) -> Finding | None:
    """Look for a call after the end that does anything but stop. Kept: the status."""
    step = Step(table)
    ended = step.patient.meets(STATUS.is_(TreatmentStatus.DISCONTINUED))
    patients = find(z3.And(step.legal, ended, z3.Not(step.moves(Move.STOP))), step.patient)
    return Finding("treatment that has ended goes on", patients) if patients else None


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
    return _search(step, z3.And(due, z3.Not(right)), "a further neutropenia, and not less drug")


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
    nxt = _place(step, step.next.category(DOSE))
    rises = z3.And(z3.Not(step.patient.flag(ESCALATE)), nxt > step.place)
    at_the_end = z3.And(
        step.rung == RUNGS.index(LOWEST),
        step.patient.meets(FURTHER_NOT_RISEN),
        z3.Not(step.moves(Move.STOP)),
    )
    return _search(step, z3.Or(rises, at_the_end), "more drug unasked, or no end at the lowest")


def _place(_step: Step, rung: Any) -> Any:
    found: Any = z3.IntVal(-1)
    for index, each in enumerate(RUNGS):
        found = z3.If(rung == index, PLACE[each], found)
    return found


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
        z3.Not(step.mark("low_count")),
    )
    too_early = z3.And(marked, raised, z3.Not(clear))
    forgotten = z3.And(marked, z3.Not(raised), z3.Not(step.after.reduced_for_toxicity))
    unmarked = z3.And(step.moves(Move.ONE_DOWN), z3.Not(step.after.reduced_for_toxicity))
    return _search(step, z3.Or(too_early, forgotten, unmarked), "toxicity is forgotten too early")


def clear_cycles_are_counted_one_by_one(table: Table) -> Finding | None:
    """Look for a count of clear cycles that grows without a whole clear cycle at the same dose.

    Kept: the count is at most the cycles completed at the dose, and 0 after any change of dose.
    """
    step = Step(table)
    grew = step.after.clear_cycles > step.before["clear_cycles"]
    whole = z3.And(
        step.drug,
        step.new_rung == step.rung,
        step.after.cycle == step.patient.number(_CYCLE) + 1,
        step.patient.flag(CYCLE_CLEAR),
        z3.Not(step.mark("low_count")),
        z3.Not(step.before["changed_in_cycle"]),
        step.after.clear_cycles == step.before["clear_cycles"] + 1,
    )
    changed = z3.And(step.drug, step.new_rung != step.rung, step.after.clear_cycles != 0)
    return _search(step, z3.Or(z3.And(grew, z3.Not(whole)), changed), "a cycle counted as clear")


_CYCLE = next(fact for fact in STATE_FACTS if fact.name == "cycle")


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
    low = z3.Or(meets(ANC < 1_000), meets(PLATELETS < 50_000))
    fits = meets(DOSE_FIT.is_(Fit.BELOW_CELL, Fit.AT_CELL, Fit.CARRIED_BY_FOOTNOTE))
    return z3.And(z3.Not(step.held), meets(HOLD.is_(Hold.NONE)), z3.Not(low), fits)


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
    return _search(step, z3.Or(wrong), "an episode is counted twice, or not at all")


def _opens(step: Step, cause: Any) -> Any:
    was, low = step.patient.has(OPEN_EPISODES, cause), _LOW[cause]
    return z3.If(z3.And(z3.Not(was), step.patient.meets(low)), 1, 0)


_LOW = {N: ANC < 1_000, T: PLATELETS < 30_000}


def a_permission_belongs_to_its_dose(table: Table) -> Finding | None:
    """Look for a permission that stays when the dose it carries is gone. Kept: at most one."""
    step = Step(table)
    carried = z3.Or([step.next.has(PERMISSION, note) for note in PERMISSION.members])
    above = z3.And(step.drug, step.new_place > step.column_place)
    return _search(step, z3.And(step.drug, carried != above), "a permission without its dose")


def _claim(check: Callable[[Table], Finding | None], sentence: str) -> Claim:
    return Claim(check.__name__, sentence, check)


CLAIMS = (
    _claim(
        every_reachable_state_is_legal,
        "Every state that any number of calls leads to is legal.",
    ),
    _claim(ended_is_final, "Treatment that has ended stays ended."),
    _claim(
        a_first_neutropenia_may_restart_at_the_same_dose,
        "Some first neutropenia restarts at the same dose.",
    ),
    _claim(
        a_further_neutropenia_restarts_lower,
        "Every neutropenia after the first restarts strictly lower or not at all.",
    ),
    _claim(
        without_escalation_the_dose_never_rises,
        "No dose rises unasked, and a further neutropenia at the lowest one ends the treatment: "
        f"without an escalation, and each followed by a restart, {len(LADDER) + 1} neutropenias "
        "do from the highest.",
    ),
    _claim(
        a_dose_lowered_for_toxicity_waits_for_clear_cycles,
        "A dose that toxicity lowered does not rise before two clear cycles at it.",
    ),
    _claim(
        clear_cycles_are_counted_one_by_one,
        "A clear cycle is counted once, and only whole and at an unchanged dose.",
    ),
    _claim(
        a_dose_raised_by_permission_does_not_fall,
        "With the same facts, a dose that rose by permission is neither held nor lowered later.",
    ),
    _claim(episodes_are_counted_once, "Every episode is counted once, when it opens."),
    _claim(
        a_permission_belongs_to_its_dose,
        "A footnote carries the dose of the state exactly while it is above its column.",
    ),
)
