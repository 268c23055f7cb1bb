"""Renal function: worked values, and cut-offs that rounding must not cross."""

import math
from decimal import Context, Decimal, Inexact, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenarules.clinical import renal
from lenarules.clinical.renal import Sex, mdrd
from tests.clinical.patients import by_cockcroft_gault, by_mdrd

AGES = st.integers(18, 120)
SEXES = st.sampled_from(Sex)
#: Creatinine in mg/dL, to a hundredth, as a laboratory prints it.
CREATININES = st.integers(12, 3_393).map(lambda hundredths: Decimal(hundredths) / 100)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        # (140 - 60) x 70 / (72 x 1) = 5,600 / 72 = 700 / 9; for women x 17 / 20 = 595 / 9
        ({}, Fraction(700, 9)),
        ({"sex": Sex.FEMALE}, Fraction(595, 9)),
        # 88.4 umol/L and 0.0884 mmol/L and 10 mg/L are 1 mg/dL
        ({"creatinine": 88.4, "unit": "umol/L"}, Fraction(700, 9)),
        ({"creatinine": 0.0884, "unit": "mmol/L"}, Fraction(700, 9)),
        ({"creatinine": 10, "unit": "mg/l"}, Fraction(700, 9)),
        # (140 - 120) x 20 / (72 x 10) = 400 / 720
        ({"age": 120, "weight_kg": 20, "creatinine": 10}, Fraction(5, 9)),
        # (140 - 75) x 64.8 / (72 x 1.3) = 4,212 / 93.6
        ({"age": 75.0, "weight_kg": Decimal("64.8"), "creatinine": 1.3}, Fraction(45)),
    ],
)
def test_cockcroft_gault_by_hand(facts: dict[str, Any], expected: Fraction) -> None:
    """Clearances worked by hand, exact."""
    result = by_cockcroft_gault(**facts)
    assert (result, type(result)) == (expected, Fraction)


@pytest.mark.parametrize(
    ("facts", "factor", "cut_off"),
    [
        # (140 - 40) x 75.6 / (72 x 3.5) = 7,560 / 252 = 30
        ({"age": 40, "weight_kg": 75.6, "creatinine": 3.5}, 1.0, 30),
        # (140 - 41) x 48 x 0.85 / (72 x 1.87) = 4,039.2 / 134.64 = 30
        ({"age": 41, "weight_kg": 48.0, "creatinine": 1.87, "sex": Sex.FEMALE}, 0.85, 30),
        # (140 - 40) x 46.8 / (72 x 1.3) = 4,680 / 93.6 = 50
        ({"age": 40, "weight_kg": 46.8, "creatinine": 1.3}, 1.0, 50),
        # (140 - 40) x 79.2 x 0.85 / (72 x 1.87) = 6,732 / 134.64 = 50
        ({"age": 40, "weight_kg": 79.2, "creatinine": 1.87, "sex": Sex.FEMALE}, 0.85, 50),
    ],
)
def test_a_clearance_exactly_at_a_cut_off_stays_there(
    facts: dict[str, Any], factor: float, cut_off: int
) -> None:
    """Binary arithmetic puts these patients below the cut-off at which they exactly are."""
    age, weight, creatinine = facts["age"], facts["weight_kg"], facts["creatinine"]
    assert (140 - age) * weight * factor / (72 * creatinine) < cut_off
    assert by_cockcroft_gault(**facts) == cut_off


def test_a_clearance_an_epsilon_below_a_cut_off_stays_below() -> None:
    """100 x 45 / (72 x 2.0833333333333335) is below 30, and 30.0 in binary arithmetic."""
    creatinine = 2.0833333333333335
    assert 100 * 45 / (72 * creatinine) == 30.0
    assert by_cockcroft_gault(age=40, weight_kg=45, creatinine=creatinine) < 30


@pytest.mark.parametrize("direction", [0, math.inf])
def test_the_next_float_leaves_the_cut_off_on_its_own_side(direction: float) -> None:
    """One step of a float in creatinine moves a clearance of exactly 30 off it, the right way."""
    beside = by_cockcroft_gault(age=40, weight_kg=75.6, creatinine=math.nextafter(3.5, direction))
    assert (beside > 30) is (direction == 0)
    assert beside != 30


@given(AGES, st.decimals(20, 500, places=1), CREATININES, SEXES)
def test_cockcroft_gault_can_be_solved_for_the_creatinine(
    age: int, weight: Decimal, creatinine: Decimal, sex: Sex
) -> None:
    """Clearance x 72 x creatinine gives (140 - age) x weight back exactly, in either unit."""
    patient: dict[str, Any] = {"age": age, "weight_kg": weight, "sex": sex}
    factor = 1 if sex is Sex.MALE else Fraction(85, 100)
    clearance = by_cockcroft_gault(**patient, creatinine=creatinine)
    assert clearance * 72 * Fraction(creatinine) == (140 - age) * Fraction(weight) * factor
    molar = creatinine * Decimal("88.4")
    assert by_cockcroft_gault(**patient, creatinine=molar, unit="umol/L") == clearance


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        # creatinine 1: 175 x 60^-0.203 = 175 x e^(-0.203 x 4.0943446) = 175 x 0.435547
        ({}, 76.2208),
        # x 0.742, x 1.212, and both
        ({"sex": Sex.FEMALE}, 56.5558),
        ({"black": True}, 92.3796),
        ({"sex": Sex.FEMALE, "black": True}, 68.5456),
        # x 2^-1.154 = x e^(-1.154 x 0.6931472) = x 0.449378
        ({"creatinine": 2}, 34.2519),
        ({"creatinine": 176.8, "unit": "umol/L"}, 34.2519),
    ],
)
def test_mdrd_by_hand(facts: dict[str, Any], expected: float) -> None:
    """Rates worked by hand, to four decimals."""
    assert float(by_mdrd(**facts)) == pytest.approx(expected, abs=6e-5)


def _true_side(age: int, creatinine: Fraction, coefficients: Fraction, bound: int) -> bool:
    """Tell by whole-number arithmetic whether the rate is at or above a bound.

    The rate is at or above it where its 1,000th power is: both powers become whole.
    """
    power = (175 * coefficients / bound) ** 1_000
    return power >= creatinine**1_154 * age**203


@given(AGES, CREATININES, SEXES, st.booleans())
def test_mdrd_lies_between_the_whole_numbers_of_the_true_value(
    age: int, creatinine: Decimal, sex: Sex, black: bool
) -> None:
    """Exact arithmetic finds the true value between the same two whole numbers."""
    rate = by_mdrd(age=age, creatinine=creatinine, sex=sex, black=black)
    coefficients = Fraction("0.742" if sex is Sex.FEMALE else "1")
    coefficients *= Fraction("1.212" if black else "1")
    below = int(rate)
    assert below == 0 or _true_side(age, Fraction(creatinine), coefficients, below)
    assert not _true_side(age, Fraction(creatinine), coefficients, below + 1)


def test_mdrd_below_a_cut_off_by_less_than_a_float_can_tell() -> None:
    """At 40 years and this creatinine the rate is below 30, and 30.0 in binary arithmetic."""
    creatinine = 2.409283364338369
    assert 175 * creatinine**-1.154 * 40**-0.203 == 30.0
    assert not _true_side(40, Fraction(repr(creatinine)), Fraction(1), 30)
    assert by_mdrd(age=40, creatinine=creatinine) < 30


def _beside(cut_off: int, least: str) -> tuple[Decimal, Decimal]:
    """Return the creatinines around the one of a rate at 40 years, two of ``least`` apart."""
    with localcontext(Context(prec=120)):
        ratio = Decimal(175) / cut_off * Decimal(40) ** Decimal("-0.203")
        at = (ratio ** (1 / Decimal("1.154"))).quantize(Decimal(least))
        return at - Decimal(least), at + Decimal(least)


@pytest.mark.parametrize("cut_off", [30, 50])
def test_mdrd_beside_a_cut_off_by_less_than_50_digits_can_tell(cut_off: int) -> None:
    """Where 50 digits land on the cut-off itself, more digits are computed until it is clear."""
    less, more = _beside(cut_off, "1e-70")
    for creatinine, above in ((less, True), (more, False)):
        rate = by_mdrd(age=40, creatinine=creatinine)
        assert (rate > cut_off) is above
        assert Context(prec=50).plus(rate) == cut_off


@pytest.mark.parametrize(("least", "digits"), [("1e-38", 50), ("1e-43", 100), ("1e-70", 100)])
def test_mdrd_relies_on_40_of_50_digits(least: str, digits: int) -> None:
    """A distance from a whole number that sits in the last ten digits is computed again."""
    for creatinine in _beside(30, least):
        assert len(by_mdrd(age=40, creatinine=creatinine).as_tuple().digits) == digits


def test_mdrd_does_not_depend_on_the_decimal_context_of_the_caller() -> None:
    """A caller's precision and traps do not reach the computation."""
    usual = by_mdrd(creatinine=1.37)
    with localcontext(Context(prec=3, traps=[Inexact])):
        assert by_mdrd(creatinine=1.37) == usual


def test_a_rate_that_no_precision_tells_from_a_whole_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where every attempt is too near to a whole number, the rate is that number, at once."""
    monkeypatch.setattr(renal, "_is_clear", lambda _rate, _precision: False)
    assert mdrd(age=68, creatinine=1.5, unit="mg/dL", sex=Sex.MALE, black=False) == 47
