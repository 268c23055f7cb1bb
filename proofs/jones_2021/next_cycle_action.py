"""What must hold of every single answer of ``next_cycle_action`` by Jones 2021."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, DIALYSIS, PLATELETS, PROGRESSING
from lenarules.clinical.moves import Act, Move
from lenarules.language.evaluate import completed
from lenarules.publications.jones_2021.next_cycle_action.ladder import HIGHEST, PLACE
from proofs.jones_2021 import next_cycle_calls
from proofs.jones_2021.course_steps import MaintenanceStep
from proofs.jones_2021.next_cycle_calls import LOW, RAISE_IS_PERMITTED, REASON_TO_HOLD, says_less
from proofs.steps import TwoCalls
from proofs.terms import NO_DRUG, claim_of

if TYPE_CHECKING:
    from lenarules.language.fact import Fact
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding


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
    reason = step.patient.meets(REASON_TO_HOLD)
    return step.search(z3.And(reason, step.drug), "drug is given against a reason to hold")


def no_raise_while_a_row_holds_or_reduces(table: Table) -> Finding | None:
    """Look for a visit that raises the dose while a row says hold, or less."""
    step = MaintenanceStep(table)
    against = z3.Or([step.reading.matches[row.id] for row in table.rows if says_less(table, row)])
    raised = z3.And(step.drug, step.new_place > step.place)
    return step.search(z3.And(raised, against), "raised while a row holds or reduces")


def a_raise_is_one_step_asked_for_and_permitted(table: Table) -> Finding | None:
    """Look for a raise by more than a step, unasked, or without what the footnote asks."""
    step = MaintenanceStep(table)
    right = z3.And(
        step.new_place == step.place + 1,
        step.new_place == PLACE[HIGHEST],
        step.patient.meets(RAISE_IS_PERMITTED),
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
    """Look for drug in an option on a low count, in progression or above the ceiling."""
    step = MaintenanceStep(table)
    too_high = z3.Or(
        z3.And(drug_offered(step), step.place > step.ceiling),
        z3.And(_offered(step, Move.ONE_UP), step.place + 1 > step.ceiling),
    )
    low = z3.And(drug_offered(step), step.patient.meets(LOW | PROGRESSING.holds))
    return step.search(z3.Or(low, too_high), "an option gives drug against the text")


def drug_offered(step: MaintenanceStep) -> Any:
    """Return that an option gives drug."""
    return _offered(step, *(move for move in Move if move not in (Move.HOLD, Move.STOP)))


def _offered(step: MaintenanceStep, *moves: Move) -> Any:
    table, reading = step.table, step.reading
    return z3.Or(
        [
            z3.And(reading.active[item.id], z3.Or(offer.unmatched_too, reading.matches[offer.row]))
            for item in table.resolutions
            for offer in item.offers
            if _moves(completed(table.row(offer.row), offer.outcome), moves)
        ]
    )


def _moves(outcome: object, moves: tuple[Move, ...]) -> bool:
    return isinstance(outcome, Act) and outcome.move in moves


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
        next_cycle_calls.drug_against_a_reason_to_hold,
    ),
    claim_of(
        no_raise_while_a_row_holds_or_reduces,
        "No dose is raised while a row says hold or less.",
        next_cycle_calls.raised_while_a_row_holds_or_reduces,
    ),
    claim_of(
        a_raise_is_one_step_asked_for_and_permitted,
        "A dose rises only to 15 mg, by one step, at a cycle start after 3 cycles, when it is "
        "asked for, indicated and tolerated, with unimpaired renal function, and never after "
        "toxicity reduced it.",
        next_cycle_calls.raised_without_permission,
    ),
    claim_of(
        never_above_the_ceiling,
        "No dose is above what renal function allows.",
        next_cycle_calls.above_the_ceiling,
    ),
    claim_of(
        mid_cycle_never_gives_more,
        "An answer inside a cycle never gives more than the dose of the state.",
        next_cycle_calls.more_inside_a_cycle,
    ),
    claim_of(
        no_option_gives_drug_against_the_text,
        "No option gives drug on a low count, in progression, or against renal function.",
        next_cycle_calls.option_against_the_text,
    ),
    claim_of(
        every_move_has_a_dose,
        "Every answer is a move, and every move with drug has a dose on the ladder.",
        next_cycle_calls.no_move_or_no_dose_for_it,
    ),
)
