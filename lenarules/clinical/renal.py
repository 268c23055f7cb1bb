"""Renal function from serum creatinine: two equations, in exact or guarded arithmetic.

The papers name the equations and do not print them; each is cited to its own paper. The ranges are
limits of what is read, not clinical cut-offs. A creatinine in the wrong unit is caught where it
falls outside them; a number that two units accept (15 as mg/dL and as umol/L) is read in the unit
that was passed.
"""

from __future__ import annotations

from enum import Enum
from math import ceil, floor
from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.clinical.facts import AGE
from lenarules.clinical.units import CREATININE_MASS, exact, read_known
from lenarules.language.codec import storable
from lenarules.language.errors import OutOfDomain, UnitSlip
from lenarules.language.fact import Category, Flag, Number
from lenarules.language.reading import accepted_range, show

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from fractions import Fraction


@storable
class Sex(Enum):
    """The sex that the equations ask for."""

    FEMALE = "female"
    MALE = "male"


WEIGHT = Number("weight_kg", "body weight", "kg", low=20, high=500, usual=70)
CREATININE = Number("creatinine", "serum creatinine", "umol/L", low=10, high=3_000, usual=80)
SEX = Category("sex", "sex", Sex, usual=Sex.FEMALE)
BLACK = Flag("black", "Black, as the MDRD equation asks")

#: Digits of each attempt, and how many of the last ones an estimate does not rely on.
_PRECISIONS = (50, 100, 200, 400, 800)
_GUARD = 10


def cockcroft_gault(*, age: Any, weight_kg: Any, creatinine: Any, unit: str, sex: Sex) -> Fraction:
    """Return the creatinine clearance in mL/min by Cockcroft and Gault, exactly.

    (140 - age) x weight / (72 x creatinine in mg/dL), times 0.85 for women. The arithmetic is
    rational and a float is the decimal that it prints, so that no rounding crosses a cut-off.

    Args:
        age: completed years, 18 to 120.
        weight_kg: body weight, 20 to 500 kg; which weight (actual, ideal) is the caller's choice.
        creatinine: serum creatinine in ``unit``, 10 to 3,000 umol/L (0.114 to 33.9 mg/dL).
        unit: the UCUM code of the creatinine: ``mg/dL``, ``mg/L``, ``umol/L`` or ``mmol/L``;
            88.4 umol/L are 1 mg/dL, by convention.
        sex: ``Sex.FEMALE`` or ``Sex.MALE``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InsufficientData: a value is None; pass None as the creatinine clearance instead.

    Source:
        Cockcroft DW, Gault MH, Nephron 1976;16:31-41.

    Example:
        >>> clearance = cockcroft_gault(
        ...     age=68, weight_kg=60, creatinine=1.5, unit="mg/dL", sex=Sex.MALE
        ... )
        >>> clearance
        Fraction(40, 1)
    """
    from fractions import Fraction

    years, weight = read_known(AGE, age), exact(read_known(WEIGHT, weight_kg))
    clearance: Fraction = (140 - years) * weight / (72 * _mg_per_dl(creatinine, unit))
    return clearance * Fraction("0.85") if read_known(SEX, sex) is Sex.FEMALE else clearance


def mdrd(*, age: Any, creatinine: Any, unit: str, sex: Sex, black: bool) -> Decimal:
    """Return the filtration rate in mL/min/1.73 m2 by the 4-variable MDRD equation (IDMS).

    175 x creatinine^-1.154 x age^-0.203, times 0.742 for women, times 1.212 for Black patients;
    creatinine in mg/dL, by an assay traceable to isotope dilution mass spectrometry. The powers
    are irrational: 50 digits are computed, and more where a whole number is too near to tell its
    side, so that the estimate and the true value lie on the same side of every cut-off. The result
    is a ``Decimal``: it compares exactly with whole numbers, and ``float`` would round it.

    Args:
        age: completed years, 18 to 120.
        creatinine: serum creatinine in ``unit``, 10 to 3,000 umol/L (0.114 to 33.9 mg/dL).
        unit: the UCUM code of the creatinine: ``mg/dL``, ``mg/L``, ``umol/L`` or ``mmol/L``;
            88.4 umol/L are 1 mg/dL, by convention.
        sex: ``Sex.FEMALE`` or ``Sex.MALE``.
        black: whether the coefficient that the equation prints for Black patients is applied.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InsufficientData: a value is None; pass None as the creatinine clearance instead.

    Source:
        Levey AS et al., Ann Intern Med 2006;145:247-54.

    Example:
        >>> rate = mdrd(age=68, creatinine=1.5, unit="mg/dL", sex=Sex.MALE, black=False)
        >>> print(f"{rate:.1f}")
        46.5
    """
    years, concentration = read_known(AGE, age), _mg_per_dl(creatinine, unit)
    female, with_coefficient = read_known(SEX, sex) is Sex.FEMALE, read_known(BLACK, black)
    attempts = (
        (precision, _mdrd(years, concentration, female, with_coefficient, precision))
        for precision in _PRECISIONS
    )
    return _first_clear(attempts)


def _first_clear(attempts: Iterable[tuple[int, Decimal]]) -> Decimal:
    """Return the first rate that stands clear of every whole number, else the last one rounded."""
    rates: list[Decimal] = []
    for precision, rate in attempts:
        if _is_clear(rate, precision):
            return rate
        rates.append(round(rate, 0))
    return rates[-1]


def _is_clear(rate: Decimal, precision: int) -> bool:
    """Tell whether a rate is farther from every whole number than it can be from the true value.

    The true value is whole for no creatinine that is a fraction of numbers of fewer than 25
    digits: the exponents of the equation and the primes of an age do not allow it. What no attempt
    tells from a whole number is that number.
    """
    from fractions import Fraction

    return abs(Fraction(rate) - round(rate)) > Fraction(1, 10 ** (precision - _GUARD))


def _mdrd(years: int, mg_per_dl: Fraction, female: bool, black: bool, precision: int) -> Decimal:
    from decimal import Context, Decimal, localcontext

    with localcontext(Context(prec=precision)):
        creatinine = Decimal(mg_per_dl.numerator) / Decimal(mg_per_dl.denominator)
        rate = 175 * creatinine ** Decimal("-1.154") * Decimal(years) ** Decimal("-0.203")
        rate *= Decimal("0.742") if female else 1
        return rate * (Decimal("1.212") if black else 1)


def _mg_per_dl(value: object, unit: object) -> Fraction:
    code = CREATININE_MASS.code(unit)
    try:
        return _read_creatinine(value, code)
    except OutOfDomain as error:
        others = [other for other in CREATININE_MASS.factors if _reads(value, other)]
        if not others:
            raise
        message = f"{error}: {show(value)} would be in range in {' or '.join(others)}"
        raise UnitSlip(
            error.field, value, message, unit=error.unit, accepted=error.accepted
        ) from None


def _read_creatinine(value: object, code: str) -> Fraction:
    """Read a creatinine, in whole limits of its own unit first and then exactly."""
    per_own = CREATININE_MASS.factor(CREATININE.unit) / CREATININE_MASS.factor(code)
    low, high = floor(CREATININE.low * per_own), ceil(CREATININE.high * per_own)
    fact = evolve(CREATININE, unit=code, low=low, high=high, usual=low)
    reported = exact(read_known(fact, value))
    if CREATININE.low <= reported / per_own <= CREATININE.high:
        return reported * CREATININE_MASS.factor(code)
    raise _out_of_range(value, code, reported / per_own)


def _reads(value: object, code: str) -> bool:
    try:
        _read_creatinine(value, code)
    except OutOfDomain:
        return False
    return True


def _out_of_range(value: object, code: str, converted: Fraction) -> OutOfDomain:
    accepted = accepted_range(CREATININE)
    return OutOfDomain(
        CREATININE.name,
        value,
        f"{CREATININE.name}={show(value)} {code} is {float(converted):,.1f} {CREATININE.unit}, out "
        f"of range; accepted: {accepted}; check the value and its unit",
        unit=CREATININE.unit,
        accepted=accepted,
    )
