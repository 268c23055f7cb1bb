"""From the arguments of ``next_cycle_action`` to its answer."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.clinical.facts import (
    ANC,
    CREATININE_CLEARANCE,
    DIALYSIS,
    ESCALATE,
    INDICATED,
    PLATELETS,
    PROGRESSING,
    TIMING,
    TOLERATING,
)
from lenarules.language.asked import Asked
from lenarules.publications.jones_2021.next_cycle_action.course import FollowMaintenance
from lenarules.publications.jones_2021.next_cycle_action.legal import STATE_FACTS
from lenarules.publications.jones_2021.next_cycle_action.table import DECIDE, TABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.decision import Decision, Source
    from lenarules.language.fact import Fact
    from lenarules.publications.jones_2021.next_cycle_action.action import MaintenanceAction
    from lenarules.publications.jones_2021.next_cycle_action.state import MaintenanceState

#: The arguments of the function beside the state, in their order.
ARGUMENTS: tuple[Fact, ...] = (
    TIMING,
    ANC,
    PLATELETS,
    CREATININE_CLEARANCE,
    DIALYSIS,
    INDICATED,
    TOLERATING,
    PROGRESSING,
    ESCALATE,
)
_VISIT = (*STATE_FACTS, *ARGUMENTS)
_TAKEN: Callable[[tuple[Any, ...]], tuple[Any, ...]] = itemgetter(
    *(_VISIT.index(fact) for fact in TABLE.facts)
)


def ask(state: MaintenanceState, values: tuple[Any, ...]) -> Decision[MaintenanceAction]:
    """Return the answer for a state and the arguments, in the order of ``ARGUMENTS``."""
    pairs = zip(ARGUMENTS, values, strict=True)
    read = tuple([None if value is None else fact.read(value) for fact, value in pairs])
    follow = FollowMaintenance(state)
    return DECIDE.decide(
        _TAKEN((*state.facts(), *read)), Asked(follow, _source(), (state, *read), {})
    )


@cache
def _source() -> Source:
    """Return what answers, with the arguments of the function as its facts."""
    facts = tuple((fact.name, fact.label, fact.unit) for fact in ARGUMENTS)
    return evolve(DECIDE.source, facts=(("state", "state of treatment", ""), *facts))
