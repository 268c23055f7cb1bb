"""What callers of ``next_cycle_action`` pass wrongly: the error names field, value and cure."""

from __future__ import annotations

import inspect
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from attrs import evolve

from lenarules import (
    ActionKind,
    InconsistentInput,
    LenarulesError,
    OutOfDomain,
    Timing,
    TreatmentState,
    UnitSlip,
    WrongType,
    next_cycle_action,
)
from lenarules.clinical.advice import InputCaution
from lenarules.clinical.facts import (
    ANC,
    CREATININE_CLEARANCE,
    DAYS_SINCE_LAST,
    PLATELETS,
)
from tests.publications.kim_2015.courses import D15, D25, MID, START, STATES, VISIT, ask
from tests.publications.kim_2015.strategies import given

NUMBERS = [DAYS_SINCE_LAST, ANC, PLATELETS, CREATININE_CLEARANCE]
FLAGS = ["on_dialysis", "responding", "tolerating", "progressing"]
BEGUN, DELAYED, ENDED = STATES["begun"], STATES["delayed"], STATES["ended"]

EACH_NUMBER = pytest.mark.parametrize("fact", NUMBERS, ids=[fact.name for fact in NUMBERS])
EACH_STATE = pytest.mark.parametrize("state", [BEGUN, DELAYED, ENDED])


@EACH_STATE
@pytest.mark.parametrize("value", [True, np.True_, "42", b"42", 4j, [42], object()])
@EACH_NUMBER
def test_what_is_no_number_is_refused(fact: Any, value: object, state: TreatmentState) -> None:
    """A bool is no measurement and a text no number, also when treatment has ended."""
    kind = type(value).__name__
    said = f"^{fact.name}=.* is of type {kind}; .*; accepted: .*, or None when it is unknown"
    with pytest.raises(WrongType, match=said) as caught:
        ask(state, **{fact.name: value})
    assert (caught.value.field, caught.value.value) == (fact.name, value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), np.float64("-inf")])
@EACH_NUMBER
def test_what_is_not_finite_is_refused(fact: Any, value: object) -> None:
    """Neither NaN nor an infinity is clamped; the message names range and unit."""
    with pytest.raises(OutOfDomain, match=f"^{fact.name}=.*is not a finite number") as caught:
        ask(BEGUN, **{fact.name: value})
    assert (caught.value.field, caught.value.unit) == (fact.name, fact.unit)
    assert f"{fact.low:,} to {fact.high:,} {fact.unit}" in caught.value.accepted


@EACH_NUMBER
def test_out_of_range_is_refused(fact: Any) -> None:
    """A negative number and one past the end of the range are refused, with the range."""
    for value in (-4, fact.high + 1):
        with pytest.raises(OutOfDomain, match=f"^{fact.name}={value}") as caught:
            ask(BEGUN, **{fact.name: value})
        assert (caught.value.value, caught.value.unit) == (value, fact.unit)
        assert f"accepted: {caught.value.accepted}" in str(caught.value)


@pytest.mark.parametrize("value", [6.5, Decimal("6.5"), Fraction(13, 2), np.float64(6.5)])
def test_half_a_day_is_refused(value: object) -> None:
    """Days are whole; nothing is rounded across the week."""
    with pytest.raises(OutOfDomain, match=r"^days_since_last=.*is not a whole number"):
        ask(DELAYED, days_since_last=value)


@pytest.mark.parametrize(
    ("facts", "cure"),
    [
        ({"anc": 1.8}, "multiply by 1,000 to convert 10^9/L to cells/uL"),
        ({"anc": 1_800_000}, "divide by 1,000"),
        ({"platelets": 150}, "multiply by 1,000 to convert 10^9/L to cells/uL"),
        ({"platelets": 150_000_000}, "divide by 1,000"),
    ],
)
def test_thousandfold_slips_are_caught(facts: dict[str, Any], cure: str) -> None:
    """A count that is plausible only in another unit is refused, with the conversion."""
    ((name, value),) = facts.items()
    with pytest.raises(UnitSlip, match=f"^{name}={value} cells/uL ") as caught:
        ask(BEGUN, **facts)
    assert cure in str(caught.value)


@pytest.mark.parametrize("facts", [{"anc": 50}, {"platelets": 1_500}])
def test_a_count_possible_in_both_units_holds_with_a_caution(facts: dict[str, Any]) -> None:
    """It is accepted as it stands, and the caution says to check the unit."""
    action = given(ask(BEGUN, **facts))
    assert action.kind is ActionKind.INTERRUPT
    assert InputCaution.CHECK_UNIT in action.cautions


@pytest.mark.parametrize("value", [0, 1, 1.0, np.int64(1), "True", "no", []])
@pytest.mark.parametrize("name", FLAGS)
def test_what_is_no_bool_is_refused(name: str, value: object) -> None:
    """A flag takes True, False or None."""
    said = f"^{name}=.*accepted: True or False, or None when it is unknown"
    with pytest.raises(WrongType, match=said) as caught:
        ask(BEGUN, **{name: value})
    assert (caught.value.field, caught.value.value) == (name, value)


@pytest.mark.parametrize("value", ["CYCLE_START", 1, True, ActionKind.DELAY])
def test_what_is_no_timing_is_refused(value: object) -> None:
    """A timing is a member of Timing, and no text that names one."""
    with pytest.raises(WrongType, match=r"^timing: .*Timing\.CYCLE_START, Timing\.MID_CYCLE"):
        ask(BEGUN, timing=value)


@pytest.mark.parametrize("value", [0, 1, "yes", 25, D25])
def test_a_request_is_true_or_false(value: object) -> None:
    """A dose is not asked for by its amount; True asks for whatever the paper permits."""
    with pytest.raises(WrongType, match=r"^escalate=.*accepted: True or False$"):
        ask(BEGUN, escalate=value)


@EACH_STATE
def test_a_request_is_never_unknown(state: TreatmentState) -> None:
    """Whoever asks knows it; leaving the request out asks for nothing."""
    with pytest.raises(WrongType, match=r"^escalate is a request, never unknown; leave it out"):
        ask(state, escalate=None)
    assert ask(state) == ask(state, escalate=False)


@pytest.mark.parametrize(
    "value", [None, D25, 25, "{}", {"cycle": 1}, TreatmentState, STATES, BEGUN.to_json()]
)
def test_what_is_no_state_is_refused(value: Any) -> None:
    """A dose, a stored text or the class is no state; the message says where states come from."""
    with pytest.raises(WrongType, match=r"^state is a .*TreatmentState\.start\(dose\)") as caught:
        ask(value)
    assert (caught.value.field, caught.value.value) == ("state", value)


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_progressing_and_responding_is_impossible(state: TreatmentState) -> None:
    """The two exclude each other, in every state; neither is guessed."""
    with pytest.raises(InconsistentInput, match="pass one of them as False") as caught:
        ask(state, progressing=True, responding=True)
    assert caught.value.rule == "progressing_or_responding"
    assert caught.value.values["progressing"] is caught.value.values["responding"] is True


@pytest.mark.parametrize("name", ["delayed", "delayed_for_5_days", "delayed_for_7_days"])
def test_a_delayed_cycle_is_at_its_start(name: str) -> None:
    """A cycle that has not begun has no inside: every day of its delay is a CYCLE_START."""
    with pytest.raises(InconsistentInput, match="every day until the") as caught:
        ask(STATES[name], timing=MID)
    assert caught.value.rule == "delayed_at_cycle_start"


@pytest.mark.parametrize("name", ["interrupted", "ended", "begun"])
@pytest.mark.parametrize("timing", Timing)
def test_any_other_state_is_seen_at_any_time(name: str, timing: Timing) -> None:
    """An interruption may end in the cycle or with the next one."""
    assert ask(STATES[name], timing=timing).outcome is not None


def test_a_hold_longer_than_any_is_refused() -> None:
    """Days that sum past the range of a hold are refused by the name of the sum."""
    longest = evolve(DELAYED, days_held=36_500)
    with pytest.raises(OutOfDomain, match=r"^days_held=36501 days .*0 to 36,500 days") as caught:
        ask(longest, days_since_last=1)
    assert (caught.value.field, caught.value.value) == ("days_held", 36_501)
    assert given(ask(longest, days_since_last=0)).dose == D15


@pytest.mark.parametrize(
    "changes", [{"cycle": 1_000}, {"neutropenias": 1_000}, {"thrombocytopenias": 1_000}]
)
def test_a_course_longer_than_any_is_refused(changes: dict[str, Any]) -> None:
    """What is counted stays in its range: the call is refused, and not the state it would make."""
    with pytest.raises(InconsistentInput, match="longer than any course") as caught:
        ask(evolve(BEGUN, **changes))
    assert caught.value.rule == "course_too_long"


def test_the_longest_course_is_answered() -> None:
    """One less than the longest is still answered, and its next state is legal."""
    state = evolve(BEGUN, cycle=999, neutropenias=999, thrombocytopenias=999)
    assert given(ask(state)).state.cycle == 1_000
    assert given(ask(state, anc=400, platelets=20_000)).state.neutropenias == 1_000


@pytest.mark.parametrize("name", [*VISIT, "state"])
def test_a_missing_argument_is_a_type_error(name: str) -> None:
    """No fact of a visit has a default."""
    rest = {key: value for key, value in (VISIT | {"state": BEGUN}).items() if key != name}
    with pytest.raises(TypeError, match=f"missing 1 required .* argument: '{name}'"):
        next_cycle_action(**rest)


def test_only_the_state_is_positional() -> None:
    """Facts are keyword-only, so that two counts cannot change places."""
    with pytest.raises(TypeError, match="takes 1 positional argument but"):
        next_cycle_action(BEGUN, 28, START, 3_000, 200_000)  # type: ignore[call-arg]  # what is refused
    kinds = [p.kind.name for p in inspect.signature(next_cycle_action).parameters.values()]
    assert kinds == ["POSITIONAL_OR_KEYWORD"] + ["KEYWORD_ONLY"] * 10


@pytest.mark.parametrize("kind", [int, float, Decimal, Fraction, np.int64, np.float64])
def test_every_exact_number_is_read_alike(kind: Any) -> None:
    """int, float, Decimal, Fraction and numpy scalars of one value give one answer."""
    facts = {"days_since_last": 7, "anc": 900, "platelets": 60_000, "creatinine_clearance": 40}
    passed = {name: kind(value) for name, value in facts.items()}
    assert ask(DELAYED, **passed).outcome == ask(DELAYED, **facts).outcome


@pytest.mark.parametrize(
    "value", [Decimal("999.999999999999999999999"), 1_000 - Fraction(1, 9**99)]
)
def test_a_count_just_below_a_cut_off_stays_below(value: Any) -> None:
    """No exact number is rounded up to 1,000 on its way."""
    assert given(ask(BEGUN, anc=value)).kind is ActionKind.DELAY


def test_every_refusal_is_an_error_of_the_library() -> None:
    """One base for all of them, and each is a ValueError too."""
    for error in (WrongType, OutOfDomain, UnitSlip, InconsistentInput):
        assert issubclass(error, LenarulesError)
        assert issubclass(error, ValueError)
