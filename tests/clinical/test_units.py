"""Converters for UCUM codes: worked values, round trips, refusals."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE
from lenarules.clinical.units import (
    clearance_ml_per_min,
    count_per_microlitre,
    creatinine_mg_per_dl,
)
from lenarules.language.errors import InputError, InsufficientData, OutOfDomain, WrongType

Converter = Callable[[Any, Any], int | Fraction]

#: How many of a unit one of the library's own unit is: 1 cell/uL = 10^6 cells/L; 1 mg/dL = 88.4
#: umol/L; 1 mL/min = 60 x 24 / 1,000 L/d.
COUNTS = {
    "/uL": Fraction(1),
    "{cells}/uL": Fraction(1),
    "/mm3": Fraction(1),
    "{cells}/mm3": Fraction(1),
    "10*3/uL": Fraction(1, 1_000),
    "10*3/mm3": Fraction(1, 1_000),
    "10*9/L": Fraction(1, 1_000),
    "10*6/L": Fraction(1),
    "/mL": Fraction(1_000),
    "/L": Fraction(1_000_000),
}
CREATININES = {
    "mg/dL": Fraction(1),
    "mg/L": Fraction(10),
    "umol/L": Fraction("88.4"),
    "mmol/L": Fraction("0.0884"),
}
CLEARANCES = {
    "mL/min": Fraction(1),
    "mL/s": Fraction(1, 60),
    "L/min": Fraction(1, 1_000),
    "L/h": Fraction(60, 1_000),
    "L/d": Fraction(60 * 24, 1_000),
}
CASES = [
    *((count_per_microlitre, unit, factor) for unit, factor in COUNTS.items()),
    *((creatinine_mg_per_dl, unit, factor) for unit, factor in CREATININES.items()),
    *((clearance_ml_per_min, unit, factor) for unit, factor in CLEARANCES.items()),
]
CONVERTERS: list[Converter] = [count_per_microlitre, creatinine_mg_per_dl, clearance_ml_per_min]
OWN: dict[Converter, str] = {
    count_per_microlitre: "/uL",
    creatinine_mg_per_dl: "mg/dL",
    clearance_ml_per_min: "mL/min",
}


@given(st.sampled_from(CASES), st.fractions(min_value=0, max_value=1_000_000))
def test_a_value_put_into_a_unit_comes_back_exactly(
    case: tuple[Converter, str, Fraction], value: Fraction
) -> None:
    """A value in the library's unit, written in any other, is converted back without loss."""
    convert, unit, factor = case
    assert convert(value * factor, unit) == value


@given(st.sampled_from(CONVERTERS), st.floats(min_value=0, max_value=1e15))
def test_a_float_is_the_decimal_that_it_prints(convert: Converter, value: float) -> None:
    """In the library's own unit a float becomes the decimal number of its text."""
    assert convert(value, OWN[convert]) == Fraction(repr(value))


@pytest.mark.parametrize(
    ("convert", "value", "unit", "expected"),
    [
        # 1.8 x 10^9/L = 1.8 x 10^9 / 10^6 per uL; in binary, 0.29 x 1,000 misses 290
        (count_per_microlitre, 1.8, "10*9/L", 1_800),
        (count_per_microlitre, 0.29, "10*9/L", 290),
        (count_per_microlitre, 2_500_000_000, "/L", 2_500),
        (count_per_microlitre, Decimal("0.0005"), "10*9/L", Fraction(1, 2)),
        # 221 / 88.4 = 2.5; 0.1768 mmol/L = 176.8 umol/L = 2 mg/dL; 12 mg/L = 1.2 mg/dL
        (creatinine_mg_per_dl, 221, "umol/L", Fraction(5, 2)),
        (creatinine_mg_per_dl, 0.1768, "mmol/L", 2),
        (creatinine_mg_per_dl, 12, "mg/L", Fraction(6, 5)),
        (creatinine_mg_per_dl, 1.2, "mg/dL", Fraction(6, 5)),
        # 0.5 mL/s x 60 s; 3 L/h = 3,000 / 60 mL/min; 72 L/d = 72,000 / 1,440 mL/min
        (clearance_ml_per_min, 0.5, "mL/s", 30),
        (clearance_ml_per_min, 3, "L/h", 50),
        (clearance_ml_per_min, 72, "L/d", 50),
        (clearance_ml_per_min, 0, "mL/min", 0),
    ],
)
def test_worked_values(convert: Converter, value: Any, unit: str, expected: int | Fraction) -> None:
    """Values worked by hand, exact, and whole numbers as ``int``."""
    result = convert(value, unit)
    assert (result, type(result)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("unit", "same"),
    [("10^9/L", "10*9/L"), ("10*9/l", "10*9/L"), ("/ul", "/uL"), ("{cells}/ul", "{cells}/uL")],
)
def test_the_two_spellings_of_ucum_are_read(unit: str, same: str) -> None:
    """A litre is L or l, and a power of ten is 10* or 10^."""
    assert count_per_microlitre(7, unit) == count_per_microlitre(7, same)


@pytest.mark.parametrize("unit", ["mg/dl", "umol/l", "mmol/l", "mg/l"])
def test_a_small_l_does_not_change_a_mole(unit: str) -> None:
    """The l of mol stays when the litre is read."""
    assert creatinine_mg_per_dl(3, unit) == creatinine_mg_per_dl(3, unit[:-1] + "L")


def test_numpy_scalars_are_read() -> None:
    """A numpy scalar is the Python number that it holds."""
    assert count_per_microlitre(np.float64(1.2), "10*9/L") == 1_200
    assert count_per_microlitre(np.int64(12), "/uL") == 12


def test_facts_accept_what_converters_return() -> None:
    """A whole result and a fraction are both read by the facts, unchanged."""
    assert ANC.read(count_per_microlitre(1.8, "10*9/L")) == 1_800
    third = clearance_ml_per_min(Fraction(1, 3), "mL/s")
    assert CREATININE_CLEARANCE.read(third) == 20


@pytest.mark.parametrize("convert", CONVERTERS)
@pytest.mark.parametrize(
    ("value", "error", "parts"),
    [
        (True, WrongType, ["value=True", "bool", "accepted: 0 to"]),
        ("1.2", WrongType, ["value='1.2'", "str", "convert the text to a number in"]),
        (float("nan"), OutOfDomain, ["value=nan", "not a finite number"]),
        (float("inf"), OutOfDomain, ["value=inf", "not a finite number"]),
        (Decimal("-Infinity"), OutOfDomain, ["Infinity", "not a finite number"]),
        (-0.1, OutOfDomain, ["value=-0.1", "out of range; accepted: 0 to", "check the value"]),
        (10**15 + 1, OutOfDomain, ["out of range; accepted: 0 to 1,000,000,000,000,000"]),
    ],
)
def test_values_that_are_no_measurement_are_refused(
    convert: Converter, value: Any, error: type[InputError], parts: list[str]
) -> None:
    """Bool, text, NaN, infinities, negative and absurd numbers are refused with the range."""
    with pytest.raises(error) as caught:
        convert(value, OWN[convert])
    assert all(part in str(caught.value) for part in [*parts, OWN[convert]])
    assert caught.value.field == "value"


@pytest.mark.parametrize("convert", CONVERTERS)
def test_an_unknown_value_cannot_be_converted(convert: Converter) -> None:
    """None is no measurement: the error says where None belongs."""
    with pytest.raises(InsufficientData, match=r"value is unknown \(None\).*pass None for the"):
        convert(None, OWN[convert])


@pytest.mark.parametrize(
    ("convert", "codes"),
    [
        (count_per_microlitre, COUNTS),
        (creatinine_mg_per_dl, CREATININES),
        (clearance_ml_per_min, CLEARANCES),
    ],
)
@pytest.mark.parametrize("unit", ["K/uL", "cells", "MG/DL", ""])
def test_an_unknown_code_is_refused_with_the_accepted_codes(
    convert: Converter, codes: dict[str, Fraction], unit: str
) -> None:
    """A code that is not read is named, and every code that is read is listed."""
    with pytest.raises(OutOfDomain) as caught:
        convert(1, unit)
    assert f"unit={unit!r} is no code that is read; pass the UCUM code" in str(caught.value)
    assert str(caught.value).endswith(f"accepted: {', '.join(codes)}")
    assert (caught.value.field, caught.value.value) == ("unit", unit)
    assert caught.value.accepted == ", ".join(codes)


@pytest.mark.parametrize("unit", [None, 1, b"mg/dL"])
def test_a_unit_that_is_no_text_is_refused(unit: Any) -> None:
    """A unit has no default and is a text."""
    with pytest.raises(WrongType, match=r"is no text; pass the UCUM code.*accepted: mg/dL, mg/L"):
        creatinine_mg_per_dl(1, unit)


@pytest.mark.parametrize("unit", ["mL/min/{1.73_m2}", "mL/min/1.73.m2", "mL/min/m2", "L/h/m2"])
def test_a_normalised_clearance_is_refused_with_the_reason(unit: str) -> None:
    """A number for 1.73 m2 is not mL/min, and the message says how to convert it."""
    with pytest.raises(OutOfDomain) as caught:
        clearance_ml_per_min(50, unit)
    said = str(caught.value)
    assert f"unit={unit!r} is normalised to body surface and is not mL/min" in said
    assert "multiply the value by the patient's body surface in m2, divide it by 1.73 m2" in said
    assert said.endswith("accepted: mL/min, mL/s, L/min, L/h, L/d")
