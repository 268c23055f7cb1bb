"""Which single call by Jones 2021 contradicts a claim about courses, by the state that it returns.

Every function reads what was asked and what was answered, and nothing of the solver.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lenarules.clinical.actions import ActionKind
from lenarules.clinical.course_facts import (
    HELD,
    NEUTROPENIAS,
    NOT_ENDED,
    OPEN_EPISODES,
    THROMBOCYTOPENIAS,
    N,
    T,
)
from lenarules.clinical.course_facts import REDUCED_FOR_TOXICITY as REDUCED
from lenarules.clinical.facts import CYCLE, ESCALATE
from lenarules.language.condition import all_of
from lenarules.language.fact import Number
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    CYCLES_BEFORE_15_MG,
    LOW_ANC,
    LOW_PLATELETS,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import HIGHEST, LOWEST
from lenarules.publications.jones_2021.next_cycle_action.legal import STATE_FACTS, STATE_RULES
from proofs.jones_2021.next_cycle_calls import LOW, action_of, mg_before, mg_given
from proofs.quick import met

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.verify.call import Call

_LEGAL = all_of(*(rule.condition for rule in STATE_RULES))
_EARLY = CYCLE <= CYCLES_BEFORE_15_MG
_LOW_ON_TREATMENT = NOT_ENDED & LOW
_OPEN_N, _OPEN_T = OPEN_EPISODES.has(N), OPEN_EPISODES.has(T)


@lru_cache(maxsize=1)
def next_state(call: Call) -> dict[str, Any]:
    """Return the facts of the state that a call returns, by their names."""
    names = (fact.name for fact in STATE_FACTS)
    return dict(zip(names, action_of(call).state.facts(), strict=True))


def _stops(call: Call) -> bool:
    ended = not met(NOT_ENDED, next_state(call))
    return action_of(call).kind is ActionKind.DISCONTINUE and not action_of(call).dose and ended


def _holds_at_the_same_dose(call: Call) -> bool:
    after = next_state(call)
    kept = after["dose"] is call.patient["dose"]
    return not action_of(call).dose and kept and met(HELD, after)


def _lowers(call: Call) -> bool:
    return 0 < mg_given(call) < mg_before(call)


def illegal_next_state(call: Call) -> bool:
    """Return whether the next state breaks a rule of legal states, or the range of a count."""
    after = next_state(call)
    counts = ((fact, after[fact.name]) for fact in STATE_FACTS if isinstance(fact, Number))
    out_of_range = any(not fact.low <= value <= fact.high for fact, value in counts)
    return out_of_range or not met(_LEGAL, after)


def early_15_mg(call: Call) -> bool:
    """Return whether a call leads to 15 mg before cycle 4."""
    after = next_state(call)
    return after["dose"] is HIGHEST and met(_EARLY, after)


def goes_on_after_the_end(call: Call) -> bool:
    """Return whether a call after the end does anything but stop."""
    return not met(NOT_ENDED, call.patient) and not _stops(call)


def low_count_without_a_hold(call: Call) -> bool:
    """Return whether a low count neither holds the drug, at the same dose, nor ends treatment."""
    low = met(_LOW_ON_TREATMENT, call.patient)
    return low and not (_holds_at_the_same_dose(call) or _stops(call))


def restart_that_is_not_lower(call: Call) -> bool:
    """Return whether a hold ends at no lower dose, or goes on at another."""
    right = _holds_at_the_same_dose(call) or _lowers(call) or _stops(call)
    return met(HELD, call.patient) and not right


def more_drug_unasked(call: Call) -> bool:
    """Return whether a dose rises unasked, or a hold at the lowest dose does not end treatment."""
    rises = next_state(call)["dose"].value.mg_per_cycle > mg_before(call)
    at_the_end = met(HELD, call.patient) and call.patient["dose"] is LOWEST
    return (rises and not call.patient[ESCALATE.name]) or (at_the_end and mg_given(call) > 0)


def episode_miscounted(call: Call) -> bool:
    """Return whether an episode is counted twice or not at all."""
    neutropenia = _miscounted(call, NEUTROPENIAS, LOW_ANC, _OPEN_N)
    platelets = _miscounted(call, THROMBOCYTOPENIAS, LOW_PLATELETS, _OPEN_T)
    return met(NOT_ENDED, call.patient) and (neutropenia or platelets)


def _miscounted(call: Call, count: Number, low: Condition, is_open: Condition) -> bool:
    before, after = call.patient, next_state(call)
    expected = before[count.name] + (met(low, before) and not met(is_open, before))
    return after[count.name] != expected or met(is_open, after) != met(low, before)


def toxicity_forgotten(call: Call) -> bool:
    """Return whether a dose that a hold lowered rises, is not marked, or loses its mark."""
    was = call.patient[REDUCED.name]
    lowered = met(HELD, call.patient) and _lowers(call)
    forgotten = next_state(call)[REDUCED.name] != (was or lowered)
    rises = was and mg_given(call) > mg_before(call)
    return met(NOT_ENDED, call.patient) and (forgotten or rises)
