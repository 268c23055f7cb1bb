"""From the arguments of ``next_cycle_action`` to its answer."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.clinical.actions import Timing, TreatmentStatus
from lenarules.clinical.facts import (
    ANC,
    CREATININE_CLEARANCE,
    DAYS_SINCE_LAST,
    DIALYSIS,
    ESCALATE,
    PLATELETS,
    PROGRESSING,
    RESPONDING,
    TIMING,
    TOLERATING,
)
from lenarules.language.asked import Asked
from lenarules.language.decision import Possibility, Source
from lenarules.language.errors import InconsistentInput, InsufficientData, WrongType
from lenarules.language.unknown import shared
from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
from lenarules.publications.kim_2015.next_cycle_action.course import Follow
from lenarules.publications.kim_2015.next_cycle_action.legal import STATE_FACTS
from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CLEAR_CYCLES,
    CYCLES_AT_DOSE,
    DAYS_HELD,
    REDUCED_FOR_TOXICITY,
)
from lenarules.publications.kim_2015.next_cycle_action.table import DECIDE, TABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.decision import Decision

#: The arguments of the function beside the state, in their order.
ARGUMENTS = (
    DAYS_SINCE_LAST,
    TIMING,
    ANC,
    PLATELETS,
    CREATININE_CLEARANCE,
    DIALYSIS,
    RESPONDING,
    TOLERATING,
    PROGRESSING,
    ESCALATE,
)
_READERS = tuple(fact.read for fact in ARGUMENTS)
_STATE = ("state", "state of treatment", "")
#: The place of each fact of the table among the values of a visit.
_VISIT = (
    *STATE_FACTS,
    REDUCED_FOR_TOXICITY,
    CYCLES_AT_DOSE,
    CLEAR_CYCLES,
    *ARGUMENTS[1:],
    DAYS_HELD,
)
_TAKEN: Callable[[tuple[Any, ...]], tuple[Any, ...]] = itemgetter(
    *(max(place for place, asked in enumerate(_VISIT) if asked == fact) for fact in TABLE.facts)
)
_NAMES = {DAYS_HELD.name: DAYS_SINCE_LAST.name}


def ask(state: TreatmentState, values: tuple[Any, ...]) -> Decision[CycleAction]:
    """Return the answer for a state and the arguments, in the order of ``ARGUMENTS``."""
    _refuse_no_state(state)
    pairs = zip(_READERS, values, strict=True)
    read: tuple[Any, ...] = tuple(
        [None if value is None else reader(value) for reader, value in pairs]
    )
    _refuse_a_cycle_of_no_days(state, read[0], read[1])
    days_held = _days_held(state, read[0])
    follow = Follow(state, days_held)
    known = (follow, _source(), (state, *read), _NAMES)
    if days_held is not None:
        return DECIDE.decide(visit(state, read, days_held), Asked(*known))
    return _of_unknown_length(visit(state, read, None), Asked(*known, _least(state)))


def _refuse_no_state(state: object) -> None:
    if not isinstance(state, TreatmentState):
        raise WrongType(
            "state",
            state,
            f"state is a {type(state).__name__}; pass TreatmentState.start(dose) on the first day, "
            "and then the state of the last answer",
        )


def _refuse_a_cycle_of_no_days(state: TreatmentState, days: Any, timing: Any) -> None:
    """Refuse a second call on one day that would complete a cycle again."""
    if days == 0 and timing is Timing.CYCLE_START and state.status is TreatmentStatus.ON_TREATMENT:
        raise InconsistentInput(
            "a_cycle_takes_days",
            {DAYS_SINCE_LAST.name: days, TIMING.name: timing},
            "days_since_last=0 days at timing=CYCLE_START: no cycle ends on the day on which it "
            "began; pass the days since the last call. To ask again on the same day, for instance "
            "with escalate=True, pass the state of before the first answer",
        )


def _of_unknown_length(values: tuple[Any, ...], asked: Asked) -> Decision[CycleAction]:
    """Return the answer while nobody knows how long the hold has lasted.

    Raises:
        InsufficientData: the hold may go on, or another unknown fact changes the answer.
    """
    try:
        decision = DECIDE.decide(values, asked)
    except InsufficientData as error:
        raise _with_days(error) from None
    action = decision.outcome
    if isinstance(action, CycleAction) and action.state.is_held:
        raise _how_long(action)
    return decision


def _least(state: TreatmentState) -> dict[int, int]:
    """Return the least length of the hold, by the place of its fact in the table."""
    return {TABLE.facts.index(DAYS_HELD): state.days_held}


def _with_days(error: InsufficientData) -> InsufficientData:
    """Return the error with the days as needed, where a possible answer counts them on."""
    if not any(each.outcome.state.is_held for each in error.possible):
        return error
    return InsufficientData(
        str(error),
        needed=tuple(dict.fromkeys((*error.needed, DAYS_SINCE_LAST.name))),
        possible=error.possible,
        agreed={name: value for name, value in error.agreed.items() if name != "state"},
    )


def visit(state: TreatmentState, read: tuple[Any, ...], days_held: int | None) -> tuple[Any, ...]:
    """Return the values of the table's facts for a visit.

    Args:
        state: the state before.
        read: the arguments as read, in the order of ``ARGUMENTS``.
        days_held: the length of the present hold up to today.
    """
    whole = not state.changed_in_cycle
    clear = state.cycle_clear and (state.clear_cycles + whole)
    known = (*state.facts(), state.reduced_for_toxicity, state.cycles_at_dose + whole, int(clear))
    return _TAKEN((*known, *read[1:], days_held))


def _days_held(state: TreatmentState, days: int | None) -> int | None:
    if not state.is_held:
        return 0
    return None if days is None else int(DAYS_HELD.read(state.days_held + days))


@cache
def _source() -> Source:
    """Return what answers, with the arguments of the function as its facts."""
    facts = tuple((fact.name, fact.label, fact.unit) for fact in ARGUMENTS)
    return evolve(DECIDE.source, facts=(_STATE, *facts))


def _how_long(action: CycleAction) -> InsufficientData:
    """Return the error of a hold that goes on while nobody knows for how long it has."""
    possible = Possibility("the hold goes on", action)
    agreed = shared([action])
    del agreed["state"]
    return InsufficientData(
        f"{action.in_words().splitlines()[0]}; but the next state depends on "
        "days_since_last, which is unknown (None)",
        needed=("days_since_last",),
        possible=(possible,),
        agreed=agreed,
    )
