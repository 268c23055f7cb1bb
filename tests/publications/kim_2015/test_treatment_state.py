"""The state of a treatment: how it begins, what it refuses, and how it is stored."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import asdict, evolve, fields
from attrs.exceptions import FrozenInstanceError

from lenarules import (
    Footnote,
    InconsistentInput,
    LenalidomideDose,
    TreatmentState,
    TreatmentStatus,
)
from lenarules.clinical.dosing import TreatmentDays
from tests.publications.kim_2015.courses import (
    BOTH,
    D10,
    D15,
    D25,
    LADDER,
    NOBODY,
    STATES,
    N,
    T,
)

DELAYED, INTERRUPTED = TreatmentStatus.DELAYED, TreatmentStatus.INTERRUPTED
ENDED = TreatmentStatus.DISCONTINUED
BEGUN = TreatmentState.start(D25)
FIELDS = [field.name for field in fields(TreatmentState)]

#: A state of a course that is delayed for its first neutropenia: what sets it apart from the start.
HELD: dict[str, Any] = {
    "status": DELAYED,
    "held_for": N,
    "open_episodes": N,
    "neutropenias": 1,
    "cycle_clear": False,
}


def begun(**changes: Any) -> TreatmentState:
    """Return the state of day 1 with these fields changed."""
    return evolve(BEGUN, **changes)


ILLEGAL: list[tuple[str, dict[str, Any], str]] = [
    ("a_hold_has_a_cause", {"status": DELAYED, "cycle_clear": False}, "names its causes"),
    ("a_hold_has_a_cause", {"status": INTERRUPTED, "cycle_clear": False}, "names its causes"),
    ("a_hold_has_a_cause", HELD | {"status": TreatmentStatus.ON_TREATMENT}, "no other state"),
    ("a_hold_has_a_cause", HELD | {"status": ENDED}, "no other state has any"),
    ("only_a_hold_has_days", {"days_held": 1}, "days_held is 0 unless"),
    ("only_a_hold_has_days", {"days_held": 5, "status": ENDED}, "days_held is 0 unless"),
    ("neutropenia_was_counted", HELD | {"neutropenias": 0}, "is counted in neutropenias"),
    (
        "neutropenia_was_counted",
        {"open_episodes": N, "cycle_clear": False},
        "is counted in neutropenias",
    ),
    (
        "thrombocytopenia_was_counted",
        {"open_episodes": T, "cycle_clear": False},
        "is counted in thrombocytopenias",
    ),
    (
        "thrombocytopenia_was_counted",
        HELD | {"held_for": BOTH},
        "is counted in thrombocytopenias",
    ),
    (
        "a_hold_for_neutropenia_alone_is_open",
        HELD | {"open_episodes": NOBODY},
        "add it to open_episodes, or give the drug again",
    ),
    ("a_footnote_carries_its_own_dose", {"permission": Footnote.A}, "permission=None"),
    (
        "a_footnote_carries_its_own_dose",
        {"permission": Footnote.A, "dose": D10},
        "footnote A permits 15 mg once daily",
    ),
    (
        "a_footnote_carries_its_own_dose",
        {"permission": Footnote.B, "dose": D15},
        "footnote B 10 mg once daily",
    ),
    ("a_low_count_is_not_clear", HELD | {"cycle_clear": True}, "pass cycle_clear=False"),
    (
        "a_low_count_is_not_clear",
        {"open_episodes": T, "thrombocytopenias": 1},
        "pass cycle_clear=False",
    ),
    ("cycles_fit_together", {"cycles_at_dose": 1}, "in cycle 1 at most 0 cycles are completed"),
    ("cycles_fit_together", {"cycle": 3, "cycles_at_dose": 3}, "at most 2 cycles are completed"),
    (
        "cycles_fit_together",
        {"cycle": 3, "cycles_at_dose": 1, "changed_in_cycle": True},
        "none where it was changed in this cycle",
    ),
    (
        "cycles_fit_together",
        {"cycle": 3, "cycles_at_dose": 1, "clear_cycles": 2},
        "cycles_at_dose=1, clear_cycles=2",
    ),
]


@pytest.mark.parametrize("dose", LADDER)
def test_a_course_begins_at_a_dose_of_fig_1(dose: LenalidomideDose) -> None:
    """Day 1 of cycle 1: nothing has happened, and the cycle is clear so far."""
    assert asdict(TreatmentState.start(dose), recurse=False) == {
        "cycle": 1,
        "dose": dose,
        "status": TreatmentStatus.ON_TREATMENT,
        "held_for": NOBODY,
        "days_held": 0,
        "open_episodes": NOBODY,
        "neutropenias": 0,
        "thrombocytopenias": 0,
        "permission": None,
        "reduced_for_toxicity": False,
        "cycle_clear": True,
        "changed_in_cycle": False,
        "cycles_at_dose": 0,
        "clear_cycles": 0,
    }


@pytest.mark.parametrize(("rule", "changes", "said"), ILLEGAL)
def test_an_illegal_state_is_refused(rule: str, changes: dict[str, Any], said: str) -> None:
    """A state that no course reaches is refused by the rule it breaks, with what to do."""
    with pytest.raises(InconsistentInput, match=said) as caught:
        begun(**changes)
    assert caught.value.rule == rule
    named = changes.keys() & caught.value.values.keys() - {"dose", "permission"}
    assert {name: caught.value.values[name] for name in named}.items() <= changes.items()


def test_every_rule_of_a_state_is_tested() -> None:
    """No rule that the table shares with the state is left out above."""
    from lenarules.publications.kim_2015.next_cycle_action.legal import STATE_RULES

    assert {rule.id for rule in STATE_RULES} <= {rule for rule, _, _ in ILLEGAL}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_legal_state_is_accepted(state: TreatmentState) -> None:
    """The refusals above leave every state that a course reaches."""
    assert evolve(state) == state


@pytest.mark.parametrize(
    "dose",
    [
        LenalidomideDose(20, 1, TreatmentDays(1, 21, 28)),
        LenalidomideDose(25, 2, TreatmentDays(1, 21, 28)),
        LenalidomideDose(25, 1, TreatmentDays(1, 28, 28)),
    ],
)
def test_a_dose_that_is_not_of_fig_1_is_refused(dose: LenalidomideDose) -> None:
    """Another amount, interval or days: no place on the ladder; the doses of it are named."""
    with pytest.raises(
        InconsistentInput, match=r"is no dose of Fig\. 1; accepted: 25 mg"
    ) as caught:
        TreatmentState.start(dose)
    assert (caught.value.rule, caught.value.values) == ("dose_on_the_ladder", {"dose": dose})


def test_a_state_is_frozen() -> None:
    """A state is not changed; the next one is another."""
    with pytest.raises(FrozenInstanceError):
        BEGUN.cycle = 2  # type: ignore[misc]  # what is refused


def test_states_are_compared_and_hashed_by_their_fields() -> None:
    """Equal fields make equal states with one hash; each field tells two states apart."""
    again = TreatmentState.start(D25)
    assert (again, hash(again), len({again, BEGUN})) == (BEGUN, hash(BEGUN), 1)
    assert len(set(STATES.values())) == len(STATES)
    others: list[dict[str, Any]] = [
        {"cycle": 2},
        {"dose": D15},
        {"status": ENDED},
        {"neutropenias": 1},
    ]
    others += [{"thrombocytopenias": 1}, {"cycle_clear": False}, {"changed_in_cycle": True}]
    others += [{"reduced_for_toxicity": True}, {"dose": D15, "permission": Footnote.A}]
    assert len({BEGUN, *(begun(**other) for other in others)}) == len(others) + 1


def test_a_state_says_what_it_is() -> None:
    """One line names every field."""
    line = str(begun(**HELD))
    assert "\n" not in line
    assert all(name.replace("_", " ") in line for name in FIELDS)
