"""The claims about a single answer of ``next_cycle_action``, asked of one real call.

Each function tells whether a call contradicts the claim of its name. It reads the patient, the
state that was passed in and the public answer, and nothing of the solver.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lenarules.clinical.actions import ActionKind, Timing, TreatmentStatus
from lenarules.clinical.moves import Act, Move
from lenarules.publications.kim_2015.limits import SEVERE_NEUTROPENIA
from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import DOSE_FIT, Fit
from lenarules.publications.kim_2015.next_cycle_action.facts import HOLD, Hold
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    CELL_RUNG,
    COLUMN,
    FOOTNOTE_OF_COLUMN,
    RUNG_OF_DOSE,
    Rung,
)
from lenarules.verify.call import shown
from proofs.kim_2015.calls import cell_of
from proofs.quick import met

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from lenarules.verify.call import Call

NO_HOLD = HOLD.is_(Hold.NONE)
TOO_HIGH = DOSE_FIT.is_(Fit.TOO_HIGH_FOR_RENAL_FUNCTION)
WITHOUT_DRUG = (ActionKind.DELAY, ActionKind.INTERRUPT, ActionKind.DISCONTINUE)


@lru_cache(maxsize=1)
def new_mg(call: Call) -> int:
    """Return the mg per cycle of the dose that is given now; 0 where none is."""
    dose = getattr(call.decision.outcome, "dose", None)
    return 0 if dose is None else int(dose.mg_per_cycle)


@lru_cache(maxsize=1)
def old_mg(call: Call) -> int:
    """Return the mg per cycle of the state's dose."""
    return int(call.patient["dose"].value.mg_per_cycle)


@lru_cache(maxsize=1)
def column_mg(call: Call) -> int:
    """Return the mg per cycle that the patient's column of Fig. 1 gives for adequate counts."""
    return CELL_RUNG[COLUMN[cell_of(dict(call.patient))]].value.mg_per_cycle


@cache
def steps_between(less: int, more: int) -> int:
    """Return how many doses of the ladder are above one sum of a cycle and not above another."""
    return sum(less < rung.value.mg_per_cycle <= more for rung in Rung)


def a_reason_to_hold_gives_no_drug(call: Call) -> bool:
    """Tell whether drug is given in spite of a reason to hold, a progression or an end."""
    patient = call.patient
    return new_mg(call) > 0 and (
        patient["progressing"]
        or patient["status"] is TreatmentStatus.DISCONTINUED
        or not met(NO_HOLD, patient)
    )


def no_raise_while_a_row_holds_or_reduces(call: Call) -> bool:
    """Tell whether the dose is raised while a row that matched says hold, stop or less."""
    return new_mg(call) > old_mg(call) and not call.matched.isdisjoint(rows_against(call.table))


@cache
def rows_against(table: Table) -> frozenset[str]:
    """Return the rows that say hold, stop or one step less, by print or by how they are read."""
    printed = {row.id for row in table.rows if _lowers(row.then)}
    opened = {row.id for row in table.rows if row.open}
    read = {
        getattr(item.adopts, "row", "")
        for item in table.resolutions
        if _lowers(getattr(item.adopts, "outcome", None))
    }
    return frozenset(printed | (opened & read))


def _lowers(outcome: object) -> bool:
    return isinstance(outcome, Act) and outcome.move in (Move.STOP, Move.HOLD, Move.ONE_DOWN)


def one_step_up_at_most_and_only_when_asked(call: Call) -> bool:
    """Tell whether the dose is raised by more than a step, unasked, or untolerated."""
    steps = steps_between(old_mg(call), new_mg(call))
    asked = call.patient["escalate"] and call.patient["tolerating"]
    return steps > 1 or (new_mg(call) > old_mg(call) and not asked)


def never_above_the_ceiling(call: Call) -> bool:
    """Tell whether the dose is above the column, and no footnote of it carries or permits it."""
    return new_mg(call) > column_mg(call) and not _by_footnote(call)


def _by_footnote(call: Call) -> bool:
    """Tell whether the footnote of the column carries the dose, or was asked to raise to it."""
    footnote = FOOTNOTE_OF_COLUMN.get(COLUMN[cell_of(dict(call.patient))])
    if footnote is None or steps_between(column_mg(call), new_mg(call)) != 1:
        return False
    carried = footnote in call.patient["permission"] and new_mg(call) <= old_mg(call)
    row = f"fig_1.footnote_{footnote.name.lower()}"
    return carried or (row in call.matched and call.patient["escalate"])


def mid_cycle_never_gives_more(call: Call) -> bool:
    """Tell whether an answer inside a cycle gives more than the dose of the state."""
    return call.patient["timing"] is Timing.MID_CYCLE and new_mg(call) > old_mg(call)


def no_option_gives_drug_against_the_text(call: Call) -> bool:
    """Tell whether an option gives drug that counts, progression or kidneys speak against."""
    _answer, *options = shown(call.decision.outcome)
    return any(option.dose is not None for option in options) and (
        met(SEVERE_NEUTROPENIA, call.patient)
        or met(TOO_HIGH, call.patient)
        or call.patient["progressing"]
    )


def every_move_has_a_dose(call: Call) -> bool:
    """Tell whether the answer is no action, or one with drug and no dose of the ladder."""
    action = call.decision.outcome
    if not isinstance(action, CycleAction):
        return True
    if action.kind in WITHOUT_DRUG:
        return action.dose is not None
    return action.dose not in RUNG_OF_DOSE
