"""A hand-written ``starting_dose``: what a careful developer writes without this library.

It validates the same inputs, decides with plain comparisons and builds the same kind of frozen
answer, provenance included. It is a rival for speed and no source of rules.
"""

from __future__ import annotations

from math import isfinite

from attrs import frozen


@frozen
class Dose:
    """A dose."""

    mg: int
    every_days: int


@frozen
class Provenance:
    """What the answer was made by."""

    table: str
    version: str
    table_hash: str


@frozen
class Answer:
    """A frozen answer with as many parts as the library's."""

    outcome: Dose | str
    basis: str
    row: str | None
    resolution: str | None
    others: tuple[str, ...]
    notes: tuple[str, ...]
    possible: tuple[str, ...]
    values: tuple[float, float, float, bool]
    source: Provenance


SOURCE = Provenance("fig_1", "0.1.0", "0" * 64)
NORMAL, LOW_NORMAL = Dose(25, 1), Dose(15, 1)
MODERATE, LOW_MODERATE = Dose(10, 1), Dose(15, 2)
SEVERE, LOW_SEVERE = Dose(15, 2), Dose(5, 1)
END_STAGE, LOW_END_STAGE = Dose(5, 1), Dose(5, 2)
NOTES = ("adjust",)
LOW_NOTES = ("support", "adjust")


def number(name: str, value: object, low: int, high: int, *, zero: bool) -> float:
    """Return a validated number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name}={value!r} is not a number")
    if not isfinite(value):
        raise ValueError(f"{name}={value!r} is not finite")
    if not low <= value <= high and not (zero and value == 0):
        raise ValueError(f"{name}={value!r} is out of range {low} to {high}")
    return value


def decide(
    creatinine_clearance: float, anc: float, platelets: float, *, on_dialysis: bool
) -> tuple[Dose | str, str, str, str | None]:
    """Return outcome, basis, row and resolution."""
    low = anc < 1_000 or platelets < 50_000
    if anc < 500 or platelets < 30_000:
        return "refer", "override", "low", "very_low_counts"
    if on_dialysis:
        dose = LOW_END_STAGE if low else END_STAGE
        return dose, "overlap" if creatinine_clearance < 30 else "override", "end", "dialysis"
    basis = "gap" if not low and (anc == 1_000 or platelets == 50_000) else "published"
    resolution = "equality" if basis == "gap" else None
    if creatinine_clearance >= 50:
        return LOW_NORMAL if low else NORMAL, basis, "normal", resolution
    if creatinine_clearance >= 30:
        return LOW_MODERATE if low else MODERATE, basis, "moderate", resolution
    return LOW_SEVERE if low else SEVERE, basis, "severe", resolution


def starting_dose(
    *, creatinine_clearance: object, anc: object, platelets: object, on_dialysis: object
) -> Answer:
    """Return the rival's answer."""
    clearance = number("creatinine_clearance", creatinine_clearance, 0, 400, zero=False)
    neutrophils = number("anc", anc, 10, 100_000, zero=True)
    thrombocytes = number("platelets", platelets, 1_000, 2_000_000, zero=True)
    if not isinstance(on_dialysis, bool):
        raise TypeError(f"on_dialysis={on_dialysis!r} is not a bool")
    outcome, basis, row, resolution = decide(
        clearance, neutrophils, thrombocytes, on_dialysis=on_dialysis
    )
    notes = LOW_NOTES if neutrophils < 1_000 or thrombocytes < 50_000 else NOTES
    values = (clearance, neutrophils, thrombocytes, on_dialysis)
    return Answer(outcome, basis, row, resolution, (), notes, (), values, SOURCE)
