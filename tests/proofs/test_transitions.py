"""The transition that runs is the one that is proved: a broken one is refuted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.publications.kim_2015.next_cycle_action.transition import advance
from proofs.kim_2015.course_raises import clear_cycles_are_counted_one_by_one
from proofs.kim_2015.courses import every_reachable_state_is_legal
from proofs.tables import HEMATOLOGIC

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.publications.kim_2015.next_cycle_action.transition import After, Visit


def _never_closes(visit: Visit, choose: Callable[[Any, Any, Any], Any]) -> After:
    return evolve(advance(visit, choose), cycle_clear=True)


def _counts_always(visit: Visit, choose: Callable[[Any, Any, Any], Any]) -> After:
    return evolve(advance(visit, choose), clear_cycles=visit.clear_cycles + 1)


def test_what_runs_keeps_every_state_legal() -> None:
    """No call leads from a legal state to one that is not."""
    assert every_reachable_state_is_legal(HEMATOLOGIC) is None


def test_a_transition_that_calls_every_cycle_clear_is_refuted() -> None:
    """A clear cycle with a hold is no legal state."""
    assert every_reachable_state_is_legal(HEMATOLOGIC, _never_closes) is not None


def test_a_transition_that_counts_every_call_is_refuted() -> None:
    """A clear cycle is not counted with every call."""
    assert clear_cycles_are_counted_one_by_one(HEMATOLOGIC) is None
    assert clear_cycles_are_counted_one_by_one(HEMATOLOGIC, _counts_always) is not None
