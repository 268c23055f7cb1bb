"""One patient for the tests of both equations."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from lenarules.clinical.renal import Sex, cockcroft_gault, mdrd

PATIENT: dict[str, Any] = {
    "age": 60,
    "weight_kg": 70,
    "creatinine": 1,
    "unit": "mg/dL",
    "sex": Sex.MALE,
    "black": False,
}


def by_cockcroft_gault(**facts: Any) -> Fraction:
    """Return the estimate of the patient, with some facts changed."""
    patient = PATIENT | facts
    del patient["black"]
    return cockcroft_gault(**patient)


def by_mdrd(**facts: Any) -> Decimal:
    """Return the estimate of the patient, with some facts changed."""
    patient = PATIENT | facts
    del patient["weight_kg"]
    return mdrd(**patient)
