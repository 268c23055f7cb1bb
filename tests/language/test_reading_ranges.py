from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from lenarules.language.errors import OutOfDomain, UnitSlip, WrongType
from lenarules.language.reading import accepted_range, show, unit_in_doubt
from tests.language.example import (
    COMPLAINT,
    WEIGHT,
    ZONE,
    Complaint,
    Handling,
    Service,
    price,
)
from tests.language.strategies import Silent

if TYPE_CHECKING:
    pass


@pytest.mark.parametrize("value", [9, 9.999, Decimal("0.01"), Fraction(1, 100), 1])
def test_a_slip_from_the_larger_unit(value: object) -> None:
    """A weight that is plausible in kg only says how to convert."""
    with pytest.raises(UnitSlip, match="too low for g and plausible in kg: multiply by 1,000"):
        WEIGHT.read(value)


@pytest.mark.parametrize(
    ("value", "divisor"),
    [(30_001, "1,000"), (30_000_000, "1,000"), (30_000_001, "1,000,000"), (3e10, "1,000,000")],
)
def test_a_slip_to_the_smaller_unit(value: object, divisor: str) -> None:
    """A weight a thousand or a million times too high says by what to divide."""
    with pytest.raises(UnitSlip, match=f"plausible as {divisor} times too much: divide by") as e:
        WEIGHT.read(value)
    assert isinstance(e.value, OutOfDomain)
    assert e.value.unit == "g"


@pytest.mark.parametrize("value", [0.009, 3.1e10, Decimal("1E-5")])
def test_no_slip_explains_it(value: object) -> None:
    """Where no conversion gives an accepted value, no conversion is proposed."""
    with pytest.raises(OutOfDomain, match="check the value and its unit") as error:
        WEIGHT.read(value)
    assert type(error.value) is OutOfDomain


def test_a_fact_of_one_unit_has_no_slip() -> None:
    """A number without another unit is out of range and nothing else."""
    with pytest.raises(OutOfDomain, match="zone=12 is out of range") as error:
        ZONE.read(12)
    assert type(error.value) is OutOfDomain


@pytest.mark.parametrize(
    ("value", "doubt"),
    [(10, True), (29, True), (29.99, True), (Decimal(29), True), (31, False), (0, False)],
)
def test_a_count_accepted_in_either_unit(value: object, *, doubt: bool) -> None:
    """Between 10 and 30 a weight could be in kg as well: it is read, with a caution."""
    assert unit_in_doubt(WEIGHT, WEIGHT.read(value)) is doubt
    assert (Handling.CHECK_UNIT in price(weight=value).handling) is doubt


def test_one_unit_is_never_in_doubt() -> None:
    """A fact without another unit, or its exception, is never in doubt."""
    assert not unit_in_doubt(ZONE, 3)
    assert not unit_in_doubt(COMPLAINT, Complaint.NEVER)


def test_the_exception_of_a_number() -> None:
    """The one named member stands for a number; its text or value does not."""
    assert COMPLAINT.read(Complaint.NEVER) is Complaint.NEVER
    for value in ("never", Service.EXPRESS, Handling.PADDING):
        with pytest.raises(WrongType, match="accepted: NEVER or 0 to 120 months"):
            COMPLAINT.read(value)


def test_show() -> None:
    """Any value has a short text."""
    assert show(3) == "3"
    assert show("x" * 100) == f"'{'x' * 56}..."
    assert show(Silent()) == "a value of type Silent"
    assert show(10**5000) == "a value of type int"


def test_accepted_ranges() -> None:
    """The range names single values, the exception, whole numbers and the unit."""
    assert accepted_range(WEIGHT) == "0 or 10 to 30,000 g"
    assert accepted_range(ZONE) == "whole numbers 1 to 9"
    assert accepted_range(COMPLAINT) == "NEVER or 0 to 120 months"
