"""The claims about the state that ``next_cycle_action`` returns, asked of one real call.

Each function tells whether a call contradicts the claim of its name. The state before is the one
that was passed in, the state after the one in the answer; nothing of the solver is read.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lenarules.clinical.actions import ActionKind, Cytopenia, Timing, TreatmentStatus
from lenarules.clinical.moves import Act, Move
from lenarules.language.condition import all_of
from lenarules.language.evaluate import adopted
from lenarules.language.fact import Number
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    THROMBOCYTOPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
from lenarules.publications.kim_2015.next_cycle_action.facts import FURTHER_NOT_RISEN
from lenarules.publications.kim_2015.next_cycle_action.ladder import LOWEST
from lenarules.publications.kim_2015.next_cycle_action.legal import STATE_FACTS, STATE_RULES
from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState
from proofs.kim_2015.next_cycle_calls import column_mg, new_mg, old_mg
from proofs.quick import met

if TYPE_CHECKING:
    from lenarules.language.fact import Fact
    from lenarules.language.outcome import Outcome
    from lenarules.verify.call import Call

N, T = Cytopenia.NEUTROPENIA, Cytopenia.THROMBOCYTOPENIA
_FACTS: tuple[Fact, ...] = STATE_FACTS
_NAMES = tuple(fact.name for fact in _FACTS)
_LOW = NEUTROPENIA | THROMBOCYTOPENIA
_LEGAL = all_of(*(rule.condition for rule in STATE_RULES))
_COUNTS = tuple(fact for fact in _FACTS if isinstance(fact, Number))


@lru_cache(maxsize=1)
def before(call: Call) -> TreatmentState:
    """Return the state that was passed in."""
    state = call.decision.inputs["state"]
    assert isinstance(state, TreatmentState)
    return state


def action(call: Call) -> CycleAction:
    """Return the answer."""
    outcome = call.decision.outcome
    assert isinstance(outcome, CycleAction)
    return outcome


def after(call: Call) -> TreatmentState:
    """Return the state that the answer leads to."""
    return action(call).state


def _had_ended(call: Call) -> bool:
    return before(call).status is TreatmentStatus.DISCONTINUED


def _stops(call: Call) -> bool:
    return action(call).kind is ActionKind.DISCONTINUE


def _is_low(call: Call) -> bool:
    return met(_LOW, call.patient)


def every_reachable_state_is_legal(call: Call) -> bool:
    """Tell whether the next state breaks a rule of legal states, or a count its range."""
    state = after(call)
    facts = dict(zip(_NAMES, state.facts(), strict=True))
    legal = (
        met(_LEGAL, facts)
        and all(fact.low <= facts[fact.name] <= fact.high for fact in _COUNTS)
        and 0 <= state.clear_cycles <= state.cycles_at_dose < state.cycle
        and not (state.changed_in_cycle and state.cycles_at_dose)
    )
    return not legal


def ended_is_final(call: Call) -> bool:
    """Tell whether treatment that has ended goes on, now or in the next state."""
    stays = after(call).status is TreatmentStatus.DISCONTINUED
    return _had_ended(call) and not (_stops(call) and new_mg(call) == 0 and stays)


def a_further_neutropenia_restarts_lower(call: Call) -> bool:
    """Tell whether drug that is not strictly less follows a further neutropenia, or its hold."""
    further = met(FURTHER_NOT_RISEN, call.patient)
    if _had_ended(call) or _stops(call) or not (further or _lower_restart_is_due(before(call))):
        return False
    if new_mg(call) > 0:
        return further or new_mg(call) >= old_mg(call)
    kept = after(call).dose == before(call).dose
    return not (kept and _lower_restart_is_due(after(call)))


def _lower_restart_is_due(state: TreatmentState) -> bool:
    """Tell whether the state is a hold after which the dose is lower."""
    further = N in state.open_episodes and state.neutropenias > 1
    return T in state.held_for or (N in state.held_for and further)


def without_escalation_the_dose_never_rises(call: Call) -> bool:
    """Tell whether the dose rises unasked, or the lowest one goes on in a further episode."""
    if _had_ended(call):
        return False
    rises = after(call).dose.mg_per_cycle > before(call).dose.mg_per_cycle
    lowest = before(call).dose == LOWEST.value
    no_end = lowest and met(FURTHER_NOT_RISEN, call.patient) and not _stops(call)
    return no_end or (rises and not call.patient["escalate"])


def episodes_are_counted_once(call: Call) -> bool:
    """Tell whether an episode that opens is not counted, or another one is."""
    old, new = before(call), after(call)
    neutropenia = N not in old.open_episodes and met(NEUTROPENIA, call.patient)
    low_platelets = met(LOW_PLATELETS_IN_TREATMENT, call.patient)
    thrombocytopenia = T not in old.open_episodes and low_platelets
    return not _had_ended(call) and (
        new.neutropenias != old.neutropenias + neutropenia
        or new.thrombocytopenias != old.thrombocytopenias + thrombocytopenia
    )


def a_dose_lowered_for_toxicity_waits_for_clear_cycles(call: Call) -> bool:
    """Tell whether a dose that toxicity lowered rises too early, or is forgotten or unmarked."""
    old, raised = before(call), new_mg(call) > old_mg(call)
    two_clear = old.clear_cycles >= 1 and old.cycle_clear and not old.changed_in_cycle
    if _had_ended(call):
        return False
    if old.reduced_for_toxicity and raised:
        return not two_clear or _is_low(call)
    due = old.reduced_for_toxicity or _goes_one_down(call)
    return due and not after(call).reduced_for_toxicity


def _goes_one_down(call: Call) -> bool:
    """Tell whether what the answer stands on says one step less."""
    outcome = _adopted(call)
    return isinstance(outcome, Act) and outcome.move is Move.ONE_DOWN


def _adopted(call: Call) -> Outcome | None:
    """Return what the resolution or else the row of the answer adopts."""
    row, resolution, prefix = call.decision.row, call.decision.resolution, f"{call.table.id}."
    if resolution is not None:
        item = call.table.resolution(resolution.id.removeprefix(prefix))
        return adopted(call.table, item)[0]
    return None if row is None else call.table.row(row.id.removeprefix(prefix)).then


def clear_cycles_are_counted_one_by_one(call: Call) -> bool:
    """Tell whether clear cycles grow without a whole clear one, or outlive a change of dose."""
    old, new = before(call), after(call)
    if _had_ended(call):
        return False
    if new_mg(call) not in (0, old_mg(call)):
        return new.clear_cycles != 0
    whole = (
        new_mg(call) > 0
        and new.cycle == old.cycle + 1
        and old.cycle_clear
        and not old.changed_in_cycle
        and not _is_low(call)
    )
    return new.clear_cycles > old.clear_cycles + whole


def a_permission_belongs_to_its_dose(call: Call) -> bool:
    """Tell whether a dose above its column has no footnote, or a footnote no such dose."""
    if _had_ended(call) or new_mg(call) == 0:
        return False
    carried = after(call).permission is not None
    above = new_mg(call) > column_mg(call)
    in_cycle = call.patient["timing"] is Timing.MID_CYCLE
    kept = in_cycle and after(call).dose == before(call).dose
    return (carried and not above and not kept) or (above and not carried)
