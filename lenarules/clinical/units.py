"""Converters for the UCUM codes that laboratories use, in exact arithmetic.

A code is case-sensitive. UCUM spells the litre ``L`` or ``l`` and a power of ten ``10*9`` or
``10^9``: both spellings are read. A float is read as the decimal number that it prints, so that
1.2 is 6/5; an exact result is whole (``int``) or a ``Fraction``, and every fact accepts both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.errors import InsufficientData, OutOfDomain, WrongType
from lenarules.language.fact import Number
from lenarules.language.reading import show

if TYPE_CHECKING:
    from fractions import Fraction

    from lenarules.language.fact import Fact

#: No laboratory reports a larger number, in whatever unit; the facts have ranges of their own.
LARGEST = 10**15


@frozen
class Quantity:
    """A measured quantity and the codes in which it is reported.

    Attributes:
        label: what is measured.
        factors: by code, numerator and denominator of one such unit in the library's own unit.
    """

    label: str
    factors: dict[str, tuple[int, int]]

    def convert(self, value: object, unit: object) -> int | Fraction:
        """Return a value in the library's own unit."""
        code = self.code(unit)
        fact = Number("value", self.label, code, low=0, high=LARGEST, usual=0)
        return plain(exact(read_known(fact, value)) * self.factor(code))

    def factor(self, code: str) -> Fraction:
        """Return how much one of a unit is in the library's own unit."""
        from fractions import Fraction

        return Fraction(*self.factors[code])

    def code(self, unit: object) -> str:
        """Return the code of a unit as ``factors`` spells it, or raise a typed error."""
        if not isinstance(unit, str):
            raise WrongType("unit", unit, self._message(unit, f"is no text; {self._cure}"))
        code = re.sub(r"\b([mud]?)l\b", r"\1L", unit.replace("10^", "10*"))
        if code in self.factors:
            return code
        raise self.refused(unit, f"is no code that is read; {self._cure}")

    def refused(self, unit: str, why: str) -> OutOfDomain:
        """Return the error of a unit that is not converted, with the accepted codes."""
        accepted = ", ".join(self.factors)
        return OutOfDomain("unit", unit, self._message(unit, why), unit="", accepted=accepted)

    @property
    def _cure(self) -> str:
        return f"pass the UCUM code in which the {self.label} is reported"

    def _message(self, unit: object, why: str) -> str:
        return f"unit={show(unit)} {why}; accepted: {', '.join(self.factors)}"


COUNT = Quantity(
    "count",
    {
        "/uL": (1, 1),
        "{cells}/uL": (1, 1),
        "/mm3": (1, 1),
        "{cells}/mm3": (1, 1),
        "10*3/uL": (1_000, 1),
        "10*3/mm3": (1_000, 1),
        "10*9/L": (1_000, 1),
        "10*6/L": (1, 1),
        "/mL": (1, 1_000),
        "/L": (1, 1_000_000),
    },
)
CREATININE_MASS = Quantity(
    "creatinine",
    {"mg/dL": (1, 1), "mg/L": (1, 10), "umol/L": (10, 884), "mmol/L": (10_000, 884)},
)
CLEARANCE = Quantity(
    "clearance",
    {"mL/min": (1, 1), "mL/s": (60, 1), "L/min": (1_000, 1), "L/h": (50, 3), "L/d": (25, 36)},
)


def count_per_microlitre(value: Any, unit: str) -> int | Fraction:
    """Return a count in cells/uL, the unit in which the facts ANC and platelets are read.

    Args:
        value: the count as reported, 0 or more.
        unit: its UCUM code: ``/uL``, ``{cells}/uL``, ``/mm3``, ``{cells}/mm3``, ``10*3/uL``,
            ``10*3/mm3``, ``10*9/L``, ``10*6/L``, ``/mL`` or ``/L``.

    Raises:
        WrongType: the value is no number, or the unit no text.
        OutOfDomain: the value is negative or not finite, or the code is none of these.
        InsufficientData: the value is None; pass None as the count where it is asked for.

    Example:
        >>> count_per_microlitre(1.8, "10*9/L")
        1800
    """
    return COUNT.convert(value, unit)


def creatinine_mg_per_dl(value: Any, unit: str) -> int | Fraction:
    """Return a creatinine concentration in mg/dL; 88.4 umol/L are 1 mg/dL, by convention.

    Args:
        value: the concentration as reported, 0 or more.
        unit: its UCUM code: ``mg/dL``, ``mg/L``, ``umol/L`` or ``mmol/L``.

    Raises:
        WrongType: the value is no number, or the unit no text.
        OutOfDomain: the value is negative or not finite, or the code is none of these.
        InsufficientData: the value is None.

    Example:
        >>> creatinine_mg_per_dl(221, "umol/L")
        Fraction(5, 2)
    """
    return CREATININE_MASS.convert(value, unit)


def clearance_ml_per_min(value: Any, unit: str) -> int | Fraction:
    """Return a clearance in mL/min, the unit in which the fact creatinine clearance is read.

    ``mL/min/{1.73_m2}`` is refused: UCUM takes what stands in braces for a comment, but the number
    is one for 1.73 m2 of body surface, and the patient's own surface is needed to convert it.

    Args:
        value: the clearance as reported, 0 or more.
        unit: its UCUM code: ``mL/min``, ``mL/s``, ``L/min``, ``L/h`` or ``L/d``.

    Raises:
        WrongType: the value is no number, or the unit no text.
        OutOfDomain: the value is negative or not finite, or the code is none of these.
        InsufficientData: the value is None; pass None as the clearance where it is asked for.

    Example:
        >>> clearance_ml_per_min(0.5, "mL/s")
        30
    """
    if isinstance(unit, str) and "m2" in unit:
        raise CLEARANCE.refused(
            unit,
            "is normalised to body surface and is not mL/min: multiply the value by the patient's "
            "body surface in m2, divide it by 1.73 m2 and pass the result in mL/min",
        )
    return CLEARANCE.convert(value, unit)


def read_known(fact: Fact, value: object) -> Any:
    """Return a value as its fact reads it; an unknown one cannot be computed with."""
    if value is not None:
        return fact.read(value)
    raise InsufficientData(
        f"{fact.name} is unknown (None) and nothing can be computed without it; pass None for the "
        "result where that is asked for",
        needed=(fact.name,),
        possible=(),
        agreed={},
    )


def exact(number: Any) -> Fraction:
    """Return a number that a fact has read as a fraction; a float is the decimal it prints."""
    from fractions import Fraction

    return Fraction(repr(number) if isinstance(number, float) else number)


def plain(number: Fraction) -> int | Fraction:
    """Return a whole fraction as an int, any other as it is."""
    return number.numerator if number.denominator == 1 else number
