"""The transition of maintenance: the solver reads the one that runs, and a broken one is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import z3
from attrs import asdict, evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

from lenarules.clinical.holds import choose
from lenarules.publications.jones_2021 import CYTOPENIA_TABLE as TABLE
from lenarules.publications.jones_2021.next_cycle_action.transition import (
    MaintenanceVisit,
    advance,
)
from proofs.jones_2021.courses import every_reachable_state_is_legal, toxicity_is_remembered

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.publications.jones_2021.next_cycle_action.transition import MaintenanceAfter

COUNTS = {"neutropenias": 2, "thrombocytopenias": 1, "cycle": 9}
FLAGS = [field.name for field in fields(MaintenanceVisit) if field.name not in COUNTS]
OFF = dict.fromkeys(FLAGS, False)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.fixed_dictionaries(dict.fromkeys(FLAGS, st.booleans())))
def test_the_solver_advances_alike(flags: dict[str, bool]) -> None:
    """Over the solver's conditional the same function gives the same next state."""
    terms: dict[str, Any] = {name: z3.Bool(name) for name in FLAGS}
    terms |= {name: z3.Int(name) for name in COUNTS}
    values = [(terms[name], z3.BoolVal(value)) for name, value in flags.items()]
    values += [(terms[name], z3.IntVal(value)) for name, value in COUNTS.items()]
    by_solver = asdict(advance(MaintenanceVisit(**terms), z3.If), recurse=False)
    by_python = asdict(advance(MaintenanceVisit(**flags, **COUNTS), choose), recurse=False)
    for name, term in by_solver.items():
        found = z3.simplify(z3.substitute(term, *values))
        known = z3.is_true(found) if z3.is_bool(found) else found.as_long()
        assert known == by_python[name]


@pytest.mark.parametrize(
    ("flags", "marked"),
    [
        ({}, False),
        ({"held": True}, False),
        ({"lowers": True}, False),
        ({"held": True, "lowers": True}, True),
        ({"reduced_for_toxicity": True}, True),
    ],
)
def test_a_hold_that_lowers_the_dose_marks_it(flags: dict[str, bool], marked: bool) -> None:
    """Renal function alone does not mark a dose; a mark stays."""
    after = advance(MaintenanceVisit(**(OFF | flags), **COUNTS), choose)
    assert after.reduced_for_toxicity is marked


def _forgets(visit: MaintenanceVisit, choose: Callable[[Any, Any, Any], Any]) -> MaintenanceAfter:
    return evolve(advance(visit, choose), reduced_for_toxicity=False)


def _without_cause(
    visit: MaintenanceVisit, choose: Callable[[Any, Any, Any], Any]
) -> MaintenanceAfter:
    return evolve(advance(visit, choose), held_for_neutropenia=False)


def test_a_broken_transition_is_refuted() -> None:
    """One that forgets toxicity, and one that forgets the cause of a hold."""
    assert toxicity_is_remembered(TABLE) is None
    assert toxicity_is_remembered(TABLE, _forgets) is not None
    assert every_reachable_state_is_legal(TABLE) is None
    assert every_reachable_state_is_legal(TABLE, _without_cause) is not None
