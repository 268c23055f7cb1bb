"""Both estimates of renal function and the columns of Fig. 1 that they lead to."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lenarules.clinical.renal import Sex, cockcroft_gault, mdrd
from lenarules.language.codec import from_plain, to_plain
from lenarules.language.errors import InsufficientData, OutOfDomain, UnitSlip, WrongType
from lenarules.publications.kim_2015.renal_estimates import (
    RenalColumn,
    RenalEstimates,
    renal_estimates,
)

PATIENT: dict[str, Any] = {
    "age": 60,
    "weight_kg": 70,
    "creatinine": 1,
    "unit": "mg/dL",
    "sex": Sex.MALE,
    "black": False,
    "on_dialysis": False,
}


def _estimates(**facts: Any) -> RenalEstimates:
    return renal_estimates(**PATIENT | facts)


def _printed(number: Fraction | Decimal, on_dialysis: bool) -> RenalColumn:
    """Return the column as Fig. 1 heads it; on dialysis, end-stage."""
    if on_dialysis:
        return RenalColumn.END_STAGE
    if number >= 50:
        return RenalColumn.NORMAL
    return RenalColumn.MODERATE if number >= 30 else RenalColumn.SEVERE


@pytest.mark.parametrize(
    ("facts", "clearance_column", "rate_column"),
    [
        # 5,600 / 72 = 77.8 mL/min; 175 x 60^-0.203 = 76.2
        ({}, RenalColumn.NORMAL, RenalColumn.NORMAL),
        # creatinine 2: 77.8 / 2 = 38.9; 76.2 x 2^-1.154 = 34.3
        ({"creatinine": 2}, RenalColumn.MODERATE, RenalColumn.MODERATE),
        # creatinine 4: 77.8 / 4 = 19.4; 34.3 x 2^-1.154 = 15.4
        ({"creatinine": 4}, RenalColumn.SEVERE, RenalColumn.SEVERE),
        # 100 kg, creatinine 2: 8,000 / 144 = 55.6; 34.3
        ({"creatinine": 2, "weight_kg": 100}, RenalColumn.NORMAL, RenalColumn.MODERATE),
        # (140 - 82) x 45 x 0.85 / (72 x 1.2) = 25.7; 175 x 1.2^-1.154 x 82^-0.203 x 0.742 = 43.0
        (
            {"age": 82, "weight_kg": 45, "creatinine": 1.2, "sex": Sex.FEMALE},
            RenalColumn.SEVERE,
            RenalColumn.MODERATE,
        ),
        # 38.9 and 34.3, and 77.8 and 76.2: on dialysis the end-stage column, whatever the number
        ({"creatinine": 2, "on_dialysis": True}, RenalColumn.END_STAGE, RenalColumn.END_STAGE),
        ({"on_dialysis": True}, RenalColumn.END_STAGE, RenalColumn.END_STAGE),
    ],
)
def test_columns_by_hand(
    facts: dict[str, Any], clearance_column: RenalColumn, rate_column: RenalColumn
) -> None:
    """Estimates worked by hand lead to the columns that the figure prints."""
    found = _estimates(**facts)
    assert (found.cockcroft_gault_column, found.mdrd_column) == (clearance_column, rate_column)
    assert found.agree is (clearance_column is rate_column)


@pytest.mark.parametrize(
    ("weight", "creatinine", "column"),
    [
        # (140 - 40) x 75.6 / (72 x 3.5) = 30 exactly, 29.999999999999996 in binary arithmetic
        (75.6, 3.5, RenalColumn.MODERATE),
        (75.6, 3.5000000000000004, RenalColumn.SEVERE),
        # (140 - 40) x 46.8 / (72 x 1.3) = 50 exactly, 49.99999999999999 in binary arithmetic
        (46.8, 1.3, RenalColumn.NORMAL),
        (46.8, 1.3000000000000003, RenalColumn.MODERATE),
        # 4,500 / (72 x 2.0833333333333335) is below 30, and 30.0 in binary arithmetic
        (45, 2.0833333333333335, RenalColumn.SEVERE),
    ],
)
def test_rounding_changes_no_column(weight: float, creatinine: float, column: RenalColumn) -> None:
    """A clearance at a cut-off, or a last digit aside, is read in its own column."""
    found = _estimates(age=40, weight_kg=weight, creatinine=creatinine)
    assert found.cockcroft_gault_column is column


def test_a_rate_below_a_cut_off_by_a_last_digit_is_read_below() -> None:
    """At 40 years this creatinine gives 30.0 in binary arithmetic and less in truth."""
    assert _estimates(age=40, creatinine=2.409283364338369).mdrd_column is RenalColumn.SEVERE


@given(
    age=st.integers(18, 120),
    weight_kg=st.decimals(20, 200, places=1),
    creatinine=st.decimals("0.3", 20, places=2),
    sex=st.sampled_from(Sex),
    black=st.booleans(),
    on_dialysis=st.booleans(),
)
def test_columns_are_those_of_the_figure(on_dialysis: bool, **facts: Any) -> None:
    """Every estimate is the equation's own, read in the column that the figure heads."""
    black, weight = facts.pop("black"), facts.pop("weight_kg")
    clearance = cockcroft_gault(weight_kg=weight, unit="mg/dL", **facts)
    rate = mdrd(black=black, unit="mg/dL", **facts)
    assume(clearance <= 400 and rate <= 400)
    found = _estimates(weight_kg=weight, black=black, on_dialysis=on_dialysis, **facts)
    expected = (clearance, rate, _printed(clearance, on_dialysis), _printed(rate, on_dialysis))
    assert found == RenalEstimates(*expected)


@pytest.mark.parametrize(
    ("facts", "parts"),
    [
        # (140 - 20) x 150 / (72 x 0.3) = 18,000 / 21.6 = 833.3
        (
            {"age": 20, "weight_kg": 150, "creatinine": 0.3},
            ["cockcroft_gault=833.3 mL/min is above", "weight_kg"],
        ),
        # 175 x 0.3^-1.154 x 20^-0.203 x 1.212 = 463.3; (140 - 20) x 50 / 21.6 = 277.8 is in range
        (
            {"age": 20, "weight_kg": 50, "creatinine": 0.3, "black": True},
            ["mdrd=463.3 mL/min/1.73 m2 is above"],
        ),
    ],
)
def test_an_estimate_above_the_range_is_refused_with_the_cure(
    facts: dict[str, Any], parts: list[str]
) -> None:
    """The error names the equation, the estimate, the range, and what to check."""
    with pytest.raises(OutOfDomain) as caught:
        _estimates(**facts)
    cure = ["accepted: 0 to 400 mL/min", "check their values and the unit of creatinine"]
    assert all(part in str(caught.value) for part in [*parts, *cure])
    assert caught.value.accepted == "0 to 400 mL/min"


def test_an_estimate_at_the_end_of_the_range_is_read() -> None:
    """(140 - 20) x 96 / (72 x 0.4) = 11,520 / 28.8 = 400 is still a creatinine clearance."""
    found = _estimates(age=20, weight_kg=96, creatinine=0.4)
    assert found.cockcroft_gault == 400
    assert found.cockcroft_gault_column is RenalColumn.NORMAL


def test_a_creatinine_in_the_wrong_unit_is_refused() -> None:
    """A creatinine in umol/L that is passed as mg/dL is no severe impairment."""
    with pytest.raises(UnitSlip, match="creatinine=88 mg/dL is out of range"):
        _estimates(creatinine=88)


@pytest.mark.parametrize("name", ["age", "weight_kg", "creatinine", "sex", "black", "on_dialysis"])
def test_an_unknown_fact_is_never_guessed(name: str) -> None:
    """None for any fact, dialysis included, is named as what is needed."""
    with pytest.raises(InsufficientData) as caught:
        _estimates(**{name: None})
    assert caught.value.needed == (name,)


def test_dialysis_is_true_or_false() -> None:
    """A text has no truth value here."""
    with pytest.raises(WrongType, match="on_dialysis='no' is of type str; accepted: True or False"):
        _estimates(on_dialysis="no")


def test_estimates_can_be_stored_and_compared() -> None:
    """Estimates are frozen, hashable, and go to plain JSON and back without loss."""
    found: Any = _estimates(creatinine=1.37)
    assert from_plain(to_plain(found)) == found
    assert len({found, _estimates(creatinine=1.37)}) == 1
    with pytest.raises(AttributeError):
        found.mdrd = Decimal(1)
