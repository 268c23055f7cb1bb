"""What must hold of every single answer of ``next_cycle_action`` by Jones 2021."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.course_facts import HELD_FOR, IN_CYCLE, NOT_ENDED, T
from lenarules.clinical.course_facts import REDUCED_FOR_TOXICITY as REDUCED
from lenarules.clinical.facts import (
    ANC,
    CREATININE_CLEARANCE,
    CYCLE,
    DIALYSIS,
    ESCALATE,
    INDICATED,
    PLATELETS,
    PROGRESSING,
    TOLERATING,
)
from lenarules.clinical.moves import Act, Move
from lenarules.language.evaluate import completed
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    CYCLES_BEFORE_15_MG,
    LOW_ANC,
    LOW_PLATELETS,
    RENAL,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import HIGHEST, PLACE, RenalFunction
from proofs.jones_2021.course_steps import MaintenanceStep
from proofs.steps import TwoCalls
from proofs.terms import NO_DRUG, claim_of

if TYPE_CHECKING:
    from lenarules.language.fact import Fact
    from lenarules.language.table import Row, Table
    from lenarules.verify.verdict import Finding

#: A count that is low by Table 2.
LOW = LOW_ANC | LOW_PLATELETS


def _two(table: Table, *differing: Fact) -> TwoCalls:
    one, other = MaintenanceStep(table, "one_"), MaintenanceStep(table, "other_")
    return TwoCalls(one, other, *differing)


def worse_renal_function_never_raises_the_dose(table: Table) -> Finding | None:
    """Look for two visits of which the one with the worse kidneys gets more."""
    return _two(table, CREATININE_CLEARANCE, DIALYSIS).worse_kidneys_get_more()


def lower_anc_never_raises_the_dose(table: Table) -> Finding | None:
    """Look for two visits of which the one with the lower ANC gets more."""
    return _two(table, ANC).lower_count_gets_more(ANC)


def lower_platelets_never_raise_the_dose(table: Table) -> Finding | None:
    """Look for two visits of which the one with the lower platelets gets more."""
    return _two(table, PLATELETS).lower_count_gets_more(PLATELETS)


def a_reason_to_hold_gives_no_drug(table: Table) -> Finding | None:
    """Look for drug on a low count, in the cycle of a platelet hold, in progression or after."""
    step = MaintenanceStep(table)
    waits = HELD_FOR.has(T) & IN_CYCLE
    reason = step.patient.meets(LOW | waits | PROGRESSING.holds | ~NOT_ENDED)
    return step.search(z3.And(reason, step.drug), "drug is given against a reason to hold")


def no_raise_while_a_row_holds_or_reduces(table: Table) -> Finding | None:
    """Look for a visit that raises the dose while a row says hold, or less."""
    step = MaintenanceStep(table)
    against = z3.Or([step.reading.matches[row.id] for row in table.rows if _lowers(table, row)])
    raised = z3.And(step.drug, step.new_place > step.place)
    return step.search(z3.And(raised, against), "raised while a row holds or reduces")


def _lowers(table: Table, row: Row) -> bool:
    completing = [item.adopts for item in table.resolutions]
    completed_by = [getattr(a, "outcome", None) for a in completing if _row(a) == row.id]
    lower = (Move.STOP, Move.HOLD, Move.ONE_DOWN, Move.TO_STARTING_DOSE)
    return any(isinstance(act, Act) and act.move in lower for act in (row.then, *completed_by))


def _row(adopts: object) -> str:
    return getattr(adopts, "row", "")


def a_raise_is_one_step_asked_for_and_permitted(table: Table) -> Finding | None:
    """Look for a raise by more than a step, unasked, or without what the footnote asks."""
    step = MaintenanceStep(table)
    flags = [step.patient.flag(fact) for fact in (ESCALATE, INDICATED, TOLERATING)]
    right = z3.And(
        step.new_place == step.place + 1,
        step.new_place == PLACE[HIGHEST],
        step.patient.number(CYCLE) >= CYCLES_BEFORE_15_MG,
        step.patient.meets(RENAL.is_(RenalFunction.UNIMPAIRED) & ~REDUCED.holds & ~LOW),
        z3.Not(step.in_cycle),
        *flags,
    )
    raised = z3.And(step.drug, step.new_place > step.place)
    return step.search(z3.And(raised, z3.Not(right)), "a raise that nothing permits")


def never_above_the_ceiling(table: Table) -> Finding | None:
    """Look for an answer above what renal function allows."""
    step = MaintenanceStep(table)
    above = z3.And(step.drug, step.new_place > step.ceiling)
    return step.search(above, "a dose above the ceiling")


def mid_cycle_never_gives_more(table: Table) -> Finding | None:
    """Look for a visit inside a cycle that gives more than the state's dose."""
    step = MaintenanceStep(table)
    more = z3.And(step.in_cycle, step.drug, step.new_place > step.place)
    return step.search(more, "more drug inside a cycle")


def no_option_gives_drug_against_the_text(table: Table) -> Finding | None:
    """Look for an option with drug on a low count, or above what renal function allows."""
    step = MaintenanceStep(table)
    too_high = step.place > step.ceiling
    against = z3.Or(step.patient.meets(LOW | PROGRESSING.holds), too_high)
    return step.search(z3.And(drug_offered(step), against), "an option gives drug against the text")


def drug_offered(step: MaintenanceStep) -> Any:
    """Return that an option gives drug."""
    table, reading = step.table, step.reading
    return z3.Or(
        [
            z3.And(reading.active[item.id], reading.matches[offer.row])
            for item in table.resolutions
            for offer in item.offers
            if _gives(completed(table.row(offer.row), offer.outcome))
        ]
    )


def _gives(outcome: object) -> bool:
    return isinstance(outcome, Act) and outcome.move not in (Move.HOLD, Move.STOP)


def every_move_has_a_dose(table: Table) -> Finding | None:
    """Look for a move with drug that the ladder has no dose for, or an answer that is no move."""
    step = MaintenanceStep(table)
    silent = z3.And(z3.Not(step.moves(Move.HOLD, Move.STOP)), step.new_rung == NO_DRUG)
    return step.search(silent, "a move with drug and no dose for it")


CLAIMS = (
    claim_of(
        worse_renal_function_never_raises_the_dose,
        "From one state, worse renal function never raises mg per cycle.",
    ),
    claim_of(
        lower_anc_never_raises_the_dose, "From one state, a lower ANC never raises mg per cycle."
    ),
    claim_of(
        lower_platelets_never_raise_the_dose,
        "From one state, lower platelets never raise mg per cycle.",
    ),
    claim_of(
        a_reason_to_hold_gives_no_drug,
        "A low count, the rest of a cycle after low platelets, progression and the end give no "
        "drug.",
    ),
    claim_of(
        no_raise_while_a_row_holds_or_reduces,
        "No dose is raised while a row says hold or less.",
    ),
    claim_of(
        a_raise_is_one_step_asked_for_and_permitted,
        "A dose rises only to 15 mg, by one step, at a cycle start after 3 cycles, when it is "
        "asked for, indicated and tolerated, with unimpaired renal function, and never after "
        "toxicity reduced it.",
    ),
    claim_of(never_above_the_ceiling, "No dose is above what renal function allows."),
    claim_of(
        mid_cycle_never_gives_more,
        "An answer inside a cycle never gives more than the dose of the state.",
    ),
    claim_of(
        no_option_gives_drug_against_the_text,
        "No option gives drug on a low count, in progression, or against renal function.",
    ),
    claim_of(
        every_move_has_a_dose,
        "Every answer is a move, and every move with drug has a dose on the ladder.",
    ),
)
