"""The state of maintenance: what is legal, and its stored form."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from lenarules import (
    InconsistentInput,
    LenalidomideDose,
    LenarulesError,
    OutOfDomain,
    TreatmentState,
    WrongType,
)
from lenarules.clinical.dosing import TreatmentDays
from lenarules.language.errors import StoredAnswerError
from lenarules.publications.jones_2021 import MaintenanceState
from lenarules.publications.jones_2021.next_cycle_action.legal import STATE_FACTS, STATE_RULES
from tests.publications.jones_2021.courses import (
    BEGUN,
    D10,
    D15,
    DELAYED,
    INTERRUPTED_FOR_N,
    INTERRUPTED_FOR_T,
    LADDER,
    STATES,
    VISIT,
    N,
    T,
)

#: For each rule of legal states, a state that breaks it alone.
ILLEGAL: dict[str, tuple[MaintenanceState, dict[str, Any]]] = {
    "a_hold_has_a_cause": (BEGUN, {"held_for": N, "neutropenias": 1}),
    "neutropenia_was_counted": (INTERRUPTED_FOR_N, {"neutropenias": 0}),
    "thrombocytopenia_was_counted": (INTERRUPTED_FOR_T, {"thrombocytopenias": 0}),
    "a_delay_is_for_platelets": (INTERRUPTED_FOR_N, {"status": DELAYED}),
    "dose_15_mg_is_after_3_cycles": (BEGUN, {"dose": D15, "cycle": 3}),
}


@pytest.mark.parametrize("dose", LADDER[1:])
def test_treatment_starts_at_any_dose_level_below_15_mg(dose: LenalidomideDose) -> None:
    """Day 1 of cycle 1, on treatment, with nothing behind it."""
    state = MaintenanceState.start(dose)
    assert (state.cycle, state.dose, state.is_held) == (1, dose, False)


def test_15_mg_is_after_3_cycles() -> None:
    """Footnote **: no course begins with 15 mg, and cycle 4 is the first that has it."""
    with pytest.raises(InconsistentInput, match=r"cycle 4 or later; begin with .* lower dose"):
        MaintenanceState.start(D15)
    with pytest.raises(InconsistentInput, match=r"ANC below 500 or platelets below 30,000/uL"):
        evolve(BEGUN, dose=D15, cycle=3)
    assert evolve(BEGUN, dose=D15, cycle=4).dose == D15


@pytest.mark.parametrize("rule", [rule.id for rule in STATE_RULES])
def test_what_does_not_fit_together_is_refused(rule: str) -> None:
    """Each rule refuses a state of its own, by name."""
    state, changes = ILLEGAL[rule]
    with pytest.raises(InconsistentInput) as caught:
        evolve(state, **changes)
    assert caught.value.rule == rule


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"cycle": 0}, OutOfDomain),
        ({"cycle": 1.5}, LenarulesError),
        ({"cycle": None}, WrongType),
        ({"neutropenias": -1}, OutOfDomain),
        ({"dose": 10}, WrongType),
        ({"dose": LenalidomideDose(25, 1, TreatmentDays(1, 21, 28))}, InconsistentInput),
        ({"dose": LenalidomideDose(10, 1, TreatmentDays(1, 21, 28))}, InconsistentInput),
        ({"status": "delayed"}, WrongType),
        ({"reduced_for_toxicity": 1}, WrongType),
    ],
)
def test_what_cannot_be_read_is_refused(
    changes: dict[str, Any], error: type[LenarulesError]
) -> None:
    """A field of another type or range, or a dose that Table 2 does not print."""
    with pytest.raises(error):
        evolve(BEGUN, **changes)


def test_sets_may_be_given_as_any_collection() -> None:
    """A list of causes becomes a frozenset."""
    causes: Any = list(T)
    assert evolve(INTERRUPTED_FOR_T, held_for=causes).held_for == T


@pytest.mark.parametrize("name", sorted(STATES))
def test_a_state_is_stored_and_read_again(name: str) -> None:
    """Plain JSON and back without loss; the facts are those that the rules ask."""
    state = STATES[name]
    assert MaintenanceState.from_json(state.to_json()) == state
    assert len(state.facts()) == len(STATE_FACTS)
    assert str(state) == state.in_words()


def test_what_is_no_stored_state_is_refused() -> None:
    """Another text, another class, and a state that is not legal."""
    kim = TreatmentState.start(LenalidomideDose(25, 1, TreatmentDays(1, 21, 28)))
    illegal = INTERRUPTED_FOR_N.to_json().replace('"neutropenias": 1', '"neutropenias": 0')
    for text in ("{", "[]", kim.to_json(), illegal):
        with pytest.raises(StoredAnswerError):
            MaintenanceState.from_json(text)


def test_an_argument_of_another_paper_is_not_taken() -> None:
    """The state of Kim 2015 is another class."""
    from lenarules.publications.jones_2021 import next_cycle_action

    state: Any = TreatmentState.start(LenalidomideDose(25, 1, TreatmentDays(1, 21, 28)))
    with pytest.raises(WrongType):
        next_cycle_action(state, **VISIT)


def test_the_state_in_words() -> None:
    """One line, each field by its name."""
    assert str(MaintenanceState.start(D10)) == (
        "cycle 1, dose 10 mg once daily, days 1-28 of 28, status on treatment, held for none, "
        "open episodes none, neutropenias 0, thrombocytopenias 0, reduced for toxicity no"
    )
