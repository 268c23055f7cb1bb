"""``lenarules next-cycle``: one visit of a course of treatment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.cli.files import write_text
from lenarules.cli.registry import NEXT_CYCLE_ACTION
from lenarules.cli.replies import Reply, answered, insufficient
from lenarules.cli.states import state_of
from lenarules.cli.values import values_of
from lenarules.language.errors import InsufficientData
from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
from lenarules.publications.kim_2015.next_cycle_action.ask import ARGUMENTS

if TYPE_CHECKING:
    from argparse import Namespace

    from lenarules.language.decision import Decision


def reply(asked: Namespace, *, as_json: bool) -> Reply:
    """Return the answer for a visit, and write the next state where it is asked for."""
    values = values_of(ARGUMENTS, vars(asked))
    state = state_of(asked)
    try:
        decision = NEXT_CYCLE_ACTION.ask({"state": state, **values})
    except InsufficientData as error:
        return insufficient(error, ARGUMENTS, as_json=as_json)
    write_text(asked.next_state, action_of(decision).state.to_json(indent=2), "--next-state")
    return answered(decision, as_json=as_json)


def action_of(decision: Decision[CycleAction]) -> CycleAction:
    """Return the action of an answer; the table refers no question to the clinician."""
    assert isinstance(decision.outcome, CycleAction)
    return decision.outcome
