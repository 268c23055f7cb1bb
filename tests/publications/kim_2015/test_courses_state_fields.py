"""What each field of a state of treatment takes, and what it refuses."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from attrs import evolve, fields

from lenarules import (
    Cytopenia,
    Footnote,
    OutOfDomain,
    TreatmentState,
    TreatmentStatus,
    WrongType,
)
from tests.publications.kim_2015.courses import D25, STATES, N

BEGUN = TreatmentState.start(D25)
DELAYED = TreatmentStatus.DELAYED
FIELDS = [field.name for field in fields(TreatmentState)]
WHOLE = ["cycle", "days_held", "neutropenias", "thrombocytopenias", "cycles_at_dose"]
WHOLE += ["clear_cycles"]
FLAGS = ["reduced_for_toxicity", "cycle_clear", "changed_in_cycle"]
SETS = ["held_for", "open_episodes"]


def begun(**changes: Any) -> TreatmentState:
    """Return the state of day 1 with these fields changed."""
    return evolve(BEGUN, **changes)


@pytest.mark.parametrize("value", [25, "25 mg", (25, 1), None, True])
def test_what_is_no_dose_is_refused(value: Any) -> None:
    """A number of mg is no dose: the interval and the days belong to it."""
    with pytest.raises(WrongType, match=r"^dose=.*pass a LenalidomideDose") as caught:
        TreatmentState.start(value)
    assert (caught.value.field, caught.value.value) == ("dose", value)


@pytest.mark.parametrize("value", ["A", 1, "footnote a", True, frozenset({Footnote.A})])
def test_what_is_no_footnote_is_refused(value: object) -> None:
    """A permission is a member of Footnote, or None."""
    with pytest.raises(WrongType, match=r"^permission=.*pass Footnote\.A, Footnote\.B or None"):
        begun(permission=value)


@pytest.mark.parametrize("field", [name for name in FIELDS if name != "permission"])
def test_a_state_has_nothing_unknown(field: str) -> None:
    """What is known of a course is known: None is refused, with the name of the field."""
    with pytest.raises(WrongType, match=f"^{field}=None") as caught:
        begun(**{field: None})
    assert caught.value.field == field


@pytest.mark.parametrize("value", ["1", True, [1], 1j])
@pytest.mark.parametrize("field", WHOLE)
def test_a_count_is_a_number(field: str, value: object) -> None:
    """A text, a bool or a list is no count; the message names the accepted range."""
    with pytest.raises(WrongType, match=f"^{field}=.*; accepted: whole numbers"):
        begun(**{field: value})


@pytest.mark.parametrize("value", [-1, 1.5, float("nan"), float("inf"), 10**9])
@pytest.mark.parametrize("field", WHOLE)
def test_a_count_is_whole_and_in_its_range(field: str, value: object) -> None:
    """Half a cycle, a negative one or a billion are out of the range, which is named."""
    with pytest.raises(OutOfDomain, match=f"^{field}=.*; accepted: whole numbers") as caught:
        begun(**{field: value})
    assert caught.value.field == field


def test_there_is_no_cycle_0() -> None:
    """The first cycle is cycle 1."""
    with pytest.raises(OutOfDomain, match=r"^cycle=0 is out of range; accepted: .* 1 to 1,000"):
        begun(cycle=0)


@pytest.mark.parametrize("value", [0, 1, "yes", []])
@pytest.mark.parametrize("field", FLAGS)
def test_a_flag_is_true_or_false(field: str, value: object) -> None:
    """Nothing else has a truth value."""
    with pytest.raises(WrongType, match=f"^{field}=.*accepted: True or False"):
        begun(**{field: value})


@pytest.mark.parametrize("value", ["DELAYED", 1, True, Cytopenia.NEUTROPENIA])
def test_a_status_is_a_member(value: Any) -> None:
    """A text that names a status is no status."""
    with pytest.raises(WrongType, match=r"^status: .*TreatmentStatus\.DELAYED"):
        evolve(BEGUN, status=value)


@pytest.mark.parametrize("value", ["NEUTROPENIA", Cytopenia.NEUTROPENIA, [DELAYED], 1])
@pytest.mark.parametrize("field", SETS)
def test_causes_and_episodes_are_collections(field: str, value: object) -> None:
    """A single member, a text or members of something else are no set of low counts."""
    with pytest.raises(WrongType, match=f"^{field}: .*a collection of Cytopenia"):
        begun(**{field: value})


def test_every_field_is_of_a_kind_that_is_tested_here() -> None:
    """No field of the state escapes the refusals above."""
    assert sorted([*WHOLE, *FLAGS, *SETS, "dose", "status", "permission"]) == sorted(FIELDS)


def test_fields_are_read_exactly() -> None:
    """A numpy count is Python's own, and any collection of low counts is the same set."""
    held = STATES["delayed"]
    passed: dict[str, Any] = {"held_for": list(N), "neutropenias": np.int64(1)}
    state = evolve(held, **passed)
    assert state == held
    assert (type(state.neutropenias), type(state.held_for)) == (int, frozenset)
