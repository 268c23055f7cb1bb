"""What must hold of all supportive care by van de Donk 2012, Table 5."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.publications.van_de_donk_2012.advice import (
    VanDeDonkCaution,
    VanDeDonkSupportiveCare,
)
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table


def is_more_than_care(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return 1 where the answer names no care or does more than to name it."""
    assert isinstance(outcome, ToxicityAction)
    return int(outcome.kind is not ToxicityKind.CONTINUE or not outcome.supportive_care)


def names_erythropoietin(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return 1 where erythropoietin stands in the answer."""
    assert isinstance(outcome, ToxicityAction)
    return int(VanDeDonkSupportiveCare.ERYTHROPOIETIN in outcome.supportive_care)


def care_is_all_that_is_answered(table: Table) -> Finding | None:
    """Look for a patient whose dose is touched by the answer itself, or who gets no care."""
    reading = Reading(table)
    formula = z3.And(reading.legal, reading.measure(is_more_than_care) == 1)
    patients = find(formula, reading.patient)
    return Finding("another answer than care", patients) if patients else None


def erythropoietin_comes_with_its_risk(table: Table) -> Finding | None:
    """Look for a patient who is given erythropoietin and no word on its risk."""
    reading = Reading(table)
    told = [
        reading.patient.meets(note.when)
        for note in table.notes
        if VanDeDonkCaution.ERYTHROPOIETIN_IS_VTE_RISK in note.adds
    ]
    given = reading.measure(names_erythropoietin) == 1
    patients = find(z3.And(reading.legal, given, z3.Not(z3.Or(told))), reading.patient)
    return Finding("erythropoietin without its risk", patients) if patients else None


CLAIMS = (
    Claim(
        "care_is_all_that_is_answered",
        "Every answer names care and keeps the dose; to reduce or suspend it is an option only.",
        care_is_all_that_is_answered,
    ),
    Claim(
        "erythropoietin_comes_with_its_risk",
        "Erythropoietin is never named without its risk of thromboembolism.",
        erythropoietin_comes_with_its_risk,
    ),
)
