"""Which single call of ``next_cycle_action`` by Jones 2021 contradicts a claim.

Every function reads what was asked and what was answered, and nothing of the solver; ``claim_of``
puts it beside the check that the solver makes of the same sentence.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from lenarules.clinical.course_facts import HELD_FOR, IN_CYCLE, NOT_ENDED, START, T
from lenarules.clinical.course_facts import REDUCED_FOR_TOXICITY as REDUCED
from lenarules.clinical.facts import CYCLE, ESCALATE, INDICATED, PROGRESSING, TOLERATING
from lenarules.clinical.holds import KIND_WITHOUT_DRUG
from lenarules.clinical.moves import Act, Move
from lenarules.language.condition import all_of, any_of
from lenarules.publications.jones_2021.next_cycle_action import MaintenanceAction
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    CYCLES_BEFORE_15_MG,
    HELD_FOR_NEUTROPENIA,
    LOW_ANC,
    LOW_PLATELETS,
    RENAL,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import (
    CEILING,
    HIGHEST,
    PLACE,
    RUNG_OF_DOSE,
    RenalFunction,
)
from proofs.quick import met

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.clinical.dosing import LenalidomideDose
    from lenarules.language.condition import Condition
    from lenarules.language.table import Row, Table
    from lenarules.language.words import Advice
    from lenarules.verify.call import Call

#: A count that is low by Table 2.
LOW = LOW_ANC | LOW_PLATELETS
#: Each alone is a reason to give no drug.
REASON_TO_HOLD = any_of(LOW, HELD_FOR.has(T) & IN_CYCLE, PROGRESSING.holds, ~NOT_ENDED)
#: What the footnote on 15 mg asks, and what it is not given against.
RAISE_IS_PERMITTED = all_of(
    START,
    CYCLE >= CYCLES_BEFORE_15_MG,
    ESCALATE.holds & INDICATED.holds & TOLERATING.holds,
    RENAL.is_(RenalFunction.UNIMPAIRED),
    ~REDUCED.holds & ~LOW,
)
LOW_OR_PROGRESSING = LOW | PROGRESSING.holds
IS_RENAL = {each: RENAL.is_(each) for each in RenalFunction}


def action_of(call: Call) -> Any:
    """Return the action that a call answers."""
    return call.decision.outcome


@lru_cache(maxsize=1)
def mg_given(call: Call) -> int:
    """Return the mg per cycle that a call gives; 0 without drug."""
    return _mg(action_of(call).dose)


@lru_cache(maxsize=1)
def mg_before(call: Call) -> int:
    """Return the mg per cycle of the state before a call."""
    return _mg(call.patient["dose"].value)


@cache
def _mg(dose: LenalidomideDose | None) -> int:
    return dose.mg_per_cycle if dose else 0


def _is_raised(call: Call) -> bool:
    return mg_given(call) > mg_before(call)


@lru_cache(maxsize=1)
def _offered_mg(call: Call) -> tuple[int, ...]:
    """Return the mg per cycle of every option with drug."""
    doses = (option.outcome.dose for option in action_of(call).options)
    return tuple(_mg(dose) for dose in doses if dose)


@lru_cache(maxsize=1)
def _mg_allowed(call: Call) -> int:
    renal = next(each for each, is_so in IS_RENAL.items() if met(is_so, call.patient))
    return _mg(CEILING[renal].value)


def drug_against_a_reason_to_hold(call: Call) -> bool:
    """Return whether drug is given on a low count, in a platelet hold, in progression or after."""
    return mg_given(call) > 0 and met(REASON_TO_HOLD, call.patient)


def raised_while_a_row_holds_or_reduces(call: Call) -> bool:
    """Return whether the dose is raised while a row that matches says hold, or less."""
    rows = (row for row in call.table.rows if row.id in call.matched)
    return _is_raised(call) and any(says_less(call.table, row) for row in rows)


@cache
def says_less(table: Table, row: Row) -> bool:
    """Return whether a row, as it is printed or completed, says hold or less."""
    completing = [item.adopts for item in table.resolutions]
    completed_by = [getattr(a, "outcome", None) for a in completing if _row(a) == row.id]
    less = (Move.STOP, Move.HOLD, Move.ONE_DOWN, Move.TO_STARTING_DOSE)
    return any(isinstance(act, Act) and act.move in less for act in (row.then, *completed_by))


def _row(adopts: object) -> str:
    return getattr(adopts, "row", "")


def raised_without_permission(call: Call) -> bool:
    """Return whether the dose is raised by more than a step, unasked, or not as printed."""
    return _is_raised(call) and not (
        action_of(call).dose == HIGHEST.value
        and PLACE[HIGHEST] - PLACE[call.patient["dose"]] == 1
        and met(RAISE_IS_PERMITTED, call.patient)
    )


def above_the_ceiling(call: Call) -> bool:
    """Return whether the dose is above what renal function allows."""
    return mg_given(call) > 0 and mg_given(call) > _mg_allowed(call)


def more_inside_a_cycle(call: Call) -> bool:
    """Return whether a call inside a cycle gives more than the dose of the state."""
    return met(IN_CYCLE, call.patient) and _is_raised(call)


def option_against_the_text(call: Call) -> bool:
    """Return whether an option gives drug on a low count, in progression or above the ceiling."""
    against = met(LOW_OR_PROGRESSING, call.patient)
    return any(against or mg > _mg_allowed(call) for mg in _offered_mg(call))


def no_move_or_no_dose_for_it(call: Call) -> bool:
    """Return whether the answer is no action, or its dose does not go with its kind."""
    action = action_of(call)
    if not isinstance(action, MaintenanceAction):
        return True
    if action.kind in KIND_WITHOUT_DRUG.values():
        return action.dose is not None
    return action.dose not in RUNG_OF_DOSE


def drug_untold(whom: Condition, advice: Advice) -> Callable[[Call], bool]:
    """Return a test: such a patient is given or offered drug, and not told an advice."""

    def contradicted(call: Call) -> bool:
        drug = mg_given(call) > 0 or any(_offered_mg(call))
        return drug and met(whom, call.patient) and advice not in call.advice

    return contradicted


def option_untold(*care: Advice) -> Callable[[Call], bool]:
    """Return a test: drug is offered after a neutropenia, and not told with all of its care."""

    def contradicted(call: Call) -> bool:
        offered = met(HELD_FOR_NEUTROPENIA, call.patient) and any(_offered_mg(call))
        return offered and not call.advice.issuperset(care)

    return contradicted
