from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from math import inf, nan
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
import pytest

from lenarules.language.errors import OutOfDomain, UnitSlip, WrongType
from tests.language.example import (
    COMPLAINT,
    WEIGHT,
    ZONE,
    Complaint,
)
from tests.language.strategies import Silent

if TYPE_CHECKING:
    from lenarules.language.fact import Fact


class Count(int):
    """A subclass of int."""


class Level(IntEnum):
    """An enumeration of integers."""

    TWENTY = 20


class Stranger(float):
    """A subclass of float."""


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (10, 10),
        (30_000, 30_000),
        (0, 0),
        (0.0, 0.0),
        (12.5, 12.5),
        (Decimal("12.5"), Decimal("12.5")),
        (Fraction(25, 2), Fraction(25, 2)),
        (Count(20), 20),
        (Level.TWENTY, 20),
        (Stranger(20.5), 20.5),
        (np.int64(20), 20),
        (np.uint8(20), 20),
        (np.float32(12.5), 12.5),
        (np.float64(12.5), 12.5),
        (np.float16(12.5), 12.5),
    ],
)
def test_numbers_are_read_exactly(value: object, read: object) -> None:
    """Every numeric type is read without rounding, subclasses and scalars as plain numbers."""
    found = WEIGHT.read(value)
    assert found == read
    assert type(found) is type(read)


@pytest.mark.parametrize("value", [3, 3.0, Decimal("3.0"), Fraction(3), np.float32(3), Count(3)])
def test_a_whole_fact_returns_an_int(value: object) -> None:
    """A whole number in any type is read as an int."""
    found = ZONE.read(value)
    assert found == 3
    assert type(found) is int


@pytest.mark.parametrize("value", [3.5, Decimal("3.5"), Fraction(7, 2), np.float32(3.5), 1.0000001])
def test_a_whole_fact_refuses_fractions(value: object) -> None:
    """Nothing is rounded to a whole number."""
    with pytest.raises(OutOfDomain, match=r"zone=.* is not a whole number; accepted: whole") as e:
        ZONE.read(value)
    assert (e.value.field, e.value.value) == ("zone", value)


@pytest.mark.parametrize(
    "value",
    [nan, inf, -inf, Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity"), np.float32(nan)],
)
@pytest.mark.parametrize("fact", [WEIGHT, ZONE, COMPLAINT])
def test_not_a_finite_number(fact: Fact, value: object) -> None:
    """NaN and infinities are refused, with None as the cure."""
    with pytest.raises(OutOfDomain, match=r"not a finite number; accepted: .*, or None when it is"):
        fact.read(value)


@pytest.mark.parametrize(
    ("value", "telling"),
    [
        (True, "a bool is not a measurement"),
        (np.bool_(True), "a bool is not a measurement"),
        ("12", "convert the text to a number in g first"),
        (np.str_("12"), "convert the text to a number in g first"),
        (b"12", "is of type bytes; pass a number"),
        (None, "is of type NoneType; pass a number"),
        (1 + 0j, "is of type complex"),
        (np.complex64(3), "is of type complex"),
        (np.array(20), "is of type ndarray"),
        (np.array([20]), "is of type ndarray"),
        (np.longdouble(20), "is of type longdouble"),
        ([20], "is of type list"),
        (Complaint.NEVER, "is of type Complaint"),
        (Silent(), "a value of type Silent"),
    ],
)
def test_what_is_no_number(value: object, telling: str) -> None:
    """Whatever is no number is refused with its type, the cure and the accepted range."""
    with pytest.raises(WrongType, match=telling) as error:
        WEIGHT.read(value)
    assert "accepted: 0 or 10 to 30,000 g" in str(error.value)
    assert error.value.field == "weight"
    assert isinstance(error.value, TypeError)
    assert isinstance(error.value, ValueError)


@pytest.mark.parametrize(
    "value", [np.timedelta64(20, "ns"), np.timedelta64(20), np.datetime64(20, "ns")]
)
def test_a_time_is_no_number(value: object) -> None:
    """A numpy duration or date is not a count of anything, though ``item()`` makes it an int."""
    with pytest.raises(WrongType):
        WEIGHT.read(value)


@pytest.mark.parametrize(
    "value",
    [
        -1,
        -0.5,
        Decimal(-1),
        Fraction(-1, 3),
        pytest.param(-(10**5000), id="huge"),
        5.0 - 10,
        np.int8(-3),
    ],
)
def test_negatives(value: object) -> None:
    """A negative value is out of range, never a slip of units."""
    with pytest.raises(OutOfDomain, match="out of range; accepted: 0 or 10 to") as error:
        WEIGHT.read(value)
    assert not isinstance(error.value, UnitSlip)
    assert (error.value.unit, error.value.accepted) == ("g", "0 or 10 to 30,000 g")


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(10**5000, id="int"),
        pytest.param(Fraction(10**5000), id="fraction"),
        pytest.param(Decimal("1E+9000"), id="decimal"),
    ],
)
@pytest.mark.parametrize("fact", [WEIGHT, ZONE, COMPLAINT])
def test_huge_numbers(fact: Fact, value: object) -> None:
    """A number too long to print is out of range like any other."""
    with pytest.raises(OutOfDomain, match="out of range"):
        fact.read(value)


def test_a_huge_decimal_is_refused_at_once() -> None:
    """A whole fact refuses a decimal by its range before it writes out all its digits."""
    start = perf_counter()
    with pytest.raises(OutOfDomain):
        ZONE.read(Decimal("1E+200000"))
    assert perf_counter() - start < 0.5


def test_a_short_float_is_the_decimal_that_it_prints() -> None:
    """A float32 of 1.2 is 1.2 and not the nearest number of double precision to it."""
    assert WEIGHT.read(np.float32(1234.6)) == 1234.6
    assert WEIGHT.read(np.float64(1234.6)) == 1234.6


def test_a_decimal_of_endless_digits_is_refused_at_once() -> None:
    """An exact number that could not be printed is refused, however small it is."""
    with pytest.raises(OutOfDomain, match="complaint has more than 1200 digits; round it"):
        COMPLAINT.read(Decimal("1E-3000000"))
