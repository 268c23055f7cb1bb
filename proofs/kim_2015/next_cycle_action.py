"""What must hold of every single answer of ``next_cycle_action``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.course_facts import IN_CYCLE, NOT_ENDED
from lenarules.clinical.facts import (
    ANC,
    CREATININE_CLEARANCE,
    DIALYSIS,
    ESCALATE,
    PLATELETS,
    PROGRESSING,
    TOLERATING,
)
from lenarules.clinical.moves import Act, Move
from lenarules.language.evaluate import completed
from lenarules.publications.kim_2015.limits import SEVERE_NEUTROPENIA
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import (
    DOSE_FIT,
    Fit,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import HOLD, Hold
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    CELL_RUNG,
    COLUMN,
    FOOTNOTE_OF_COLUMN,
    PLACE,
    Fig1Cell,
)
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    PERMISSION,
)
from proofs.kim_2015 import next_cycle_calls
from proofs.kim_2015.steps import Step
from proofs.steps import TwoCalls
from proofs.terms import NO_DRUG, claim_of

if TYPE_CHECKING:
    from lenarules.language.fact import Fact
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding


def _two(table: Table, *differing: Fact) -> TwoCalls:
    return TwoCalls(Step(table, "one_"), Step(table, "other_"), *differing)


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
    """Look for a visit with a reason to hold, or with progression, on which drug is given."""
    step = Step(table)
    meets = step.patient.meets
    reason = z3.Or(
        z3.Not(meets(HOLD.is_(Hold.NONE))), step.patient.flag(PROGRESSING), meets(~NOT_ENDED)
    )
    return step.search(z3.And(reason, step.drug), "drug is given against a reason to hold")


def no_raise_while_a_row_holds_or_reduces(table: Table) -> Finding | None:
    """Look for a visit that raises the dose while a row says hold, stop or less."""
    step = Step(table)
    rows = sorted(next_cycle_calls.rows_against(table))
    against = z3.Or([step.reading.matches[row] for row in rows])
    raised = z3.And(step.drug, step.new_place > step.place)
    return step.search(z3.And(raised, against), "raised while a row holds or reduces")


def one_step_up_at_most_and_only_when_asked(table: Table) -> Finding | None:
    """Look for a visit that raises the dose by more than a step, unasked, or untolerated."""
    step = Step(table)
    asked = z3.And(step.patient.flag(ESCALATE), step.patient.flag(TOLERATING))
    wrong = z3.Or(step.new_place > step.place + 1, z3.Not(asked))
    raised = z3.And(step.drug, step.new_place > step.place)
    return step.search(z3.And(raised, wrong), "more than a step up, or not asked for")


def never_above_the_ceiling(table: Table) -> Finding | None:
    """Look for an answer above what the column gives, and its footnote after its own rules."""
    step = Step(table)
    above = z3.And(step.drug, step.new_place > step.column_place)
    return step.search(z3.And(above, z3.Not(_by_footnote(step))), "a dose above the ceiling")


def _by_footnote(step: Step) -> Any:
    """Return the formula that a footnote of this column carries the new dose, or raises to it."""
    ways: list[Any] = []
    for column, footnote in FOOTNOTE_OF_COLUMN.items():
        cells = z3.Or([step.cell(cell) for cell in Fig1Cell if COLUMN[cell] is column])
        raised = step.new_place == PLACE[CELL_RUNG[column]] + 1
        row = step.reading.matches[f"fig_1.footnote_{footnote.name.lower()}"]
        carried = z3.And(step.patient.has(PERMISSION, footnote), step.new_place <= step.place)
        by_row = z3.And(row, step.patient.flag(ESCALATE))
        ways.append(z3.And(cells, raised, z3.Or(carried, by_row)))
    return z3.Or(ways)


def mid_cycle_never_gives_more(table: Table) -> Finding | None:
    """Look for a visit inside a cycle that gives more than the state's dose."""
    step = Step(table)
    more = z3.And(step.patient.meets(IN_CYCLE), step.drug, step.new_place > step.place)
    return step.search(more, "more drug inside a cycle")


def no_option_gives_drug_against_the_text(table: Table) -> Finding | None:
    """Look for an option with drug in severe neutropenia, or above what renal function allows."""
    step = Step(table)
    offered = [
        z3.And(step.reading.active[item.id], step.reading.matches[offer.row])
        for item in table.resolutions
        for offer in item.offers
        if _gives(completed(table.row(offer.row), offer.outcome))
    ]
    against = z3.Or(
        step.patient.meets(SEVERE_NEUTROPENIA),
        step.patient.meets(DOSE_FIT.is_(Fit.TOO_HIGH_FOR_RENAL_FUNCTION)),
        step.patient.flag(PROGRESSING),
    )
    return step.search(z3.And(z3.Or(offered), against), "an option gives drug against the text")


def _gives(outcome: object) -> bool:
    return isinstance(outcome, Act) and outcome.move not in (Move.HOLD, Move.STOP)


def every_move_has_a_dose(table: Table) -> Finding | None:
    """Look for a move with drug that the ladder has no dose for, or an answer that is no move."""
    step = Step(table)
    silent = z3.And(z3.Not(step.moves(Move.HOLD, Move.STOP)), step.new_rung == NO_DRUG)
    return step.search(silent, "a move with drug and no dose for it")


CLAIMS = (
    claim_of(
        worse_renal_function_never_raises_the_dose,
        "From one state, worse renal function never raises mg per cycle.",
    ),
    claim_of(
        lower_anc_never_raises_the_dose,
        "From one state, a lower ANC never raises mg per cycle.",
    ),
    claim_of(
        lower_platelets_never_raise_the_dose,
        "From one state, lower platelets never raise mg per cycle.",
    ),
    claim_of(
        a_reason_to_hold_gives_no_drug,
        "Whoever has a reason to hold, progresses or has ended treatment is given no drug.",
        next_cycle_calls.a_reason_to_hold_gives_no_drug,
    ),
    claim_of(
        no_raise_while_a_row_holds_or_reduces,
        "No dose is raised while a row says hold, stop or one step less.",
        next_cycle_calls.no_raise_while_a_row_holds_or_reduces,
    ),
    claim_of(
        one_step_up_at_most_and_only_when_asked,
        "A dose rises by one step at most, only when asked for and tolerated.",
        next_cycle_calls.one_step_up_at_most_and_only_when_asked,
    ),
    claim_of(
        never_above_the_ceiling,
        "No dose is above what Fig. 1 gives the column, or its own footnote permits.",
        next_cycle_calls.never_above_the_ceiling,
    ),
    claim_of(
        mid_cycle_never_gives_more,
        "An answer inside a cycle never gives more than the dose of the state.",
        next_cycle_calls.mid_cycle_never_gives_more,
    ),
    claim_of(
        no_option_gives_drug_against_the_text,
        "No option gives drug in severe neutropenia, progression, or against renal function.",
        next_cycle_calls.no_option_gives_drug_against_the_text,
    ),
    claim_of(
        every_move_has_a_dose,
        "Every answer is a move, and every move with drug has a dose on the ladder.",
        next_cycle_calls.every_move_has_a_dose,
    ),
)
