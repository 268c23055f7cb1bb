"""What must hold of all supportive care by van de Donk 2012, Table 5."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.care import Care, SupportivePlan
from lenarules.publications.van_de_donk_2012.advice import (
    VanDeDonkCaution,
    VanDeDonkSupportiveCare,
)
from lenarules.publications.van_de_donk_2012.supportive_care.printed import (
    NEUTROPENIA_DEVELOPS,
    THROMBOCYTOPENIA_DEVELOPS,
)
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table


#: Which caution on a hold goes with which low count.
HOLDS = (
    (NEUTROPENIA_DEVELOPS, VanDeDonkCaution.KIM_INTERRUPTS_IN_NEUTROPENIA),
    (NEUTROPENIA_DEVELOPS, VanDeDonkCaution.JONES_INTERRUPTS_IN_NEUTROPENIA),
    (THROMBOCYTOPENIA_DEVELOPS, VanDeDonkCaution.JONES_INTERRUPTS_AT_LOW_PLATELETS),
)


def is_more_than_care(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return 1 where the answer names no care or does more than to name it."""
    return int(not isinstance(outcome, SupportivePlan) or not outcome.supportive_care)


def names_erythropoietin(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return 1 where erythropoietin stands in the answer."""
    assert isinstance(outcome, Care)
    return int(VanDeDonkSupportiveCare.ERYTHROPOIETIN in outcome.supportive_care)


def care_is_all_that_is_answered(table: Table) -> Finding | None:
    """Look for a patient who is told what becomes of lenalidomide, or who gets no care."""
    reading = Reading(table)
    formula = z3.And(reading.legal, reading.measure(is_more_than_care) == 1)
    patients = find(formula, reading.patient)
    return Finding("another answer than care", patients) if patients else None


def erythropoietin_comes_with_its_risk(table: Table) -> Finding | None:
    """Look for a patient who is given erythropoietin and no word on its risk."""
    reading = Reading(table)
    told = _told(reading, VanDeDonkCaution.ERYTHROPOIETIN_IS_VTE_RISK)
    given = reading.measure(names_erythropoietin) == 1
    patients = find(z3.And(reading.legal, given, z3.Not(z3.Or(told))), reading.patient)
    return Finding("erythropoietin without its risk", patients) if patients else None


def low_counts_come_with_the_siblings_holds(table: Table) -> Finding | None:
    """Look for a patient with a low count who is not told where the siblings hold the drug."""
    reading = Reading(table)
    silent = [
        z3.And(reading.patient.meets(low), z3.Not(z3.Or(_told(reading, advice))))
        for low, advice in HOLDS
    ]
    patients = find(z3.And(reading.legal, z3.Or(silent)), reading.patient)
    return Finding("a low count, and no word on a hold", patients) if patients else None


def _told(reading: Reading, advice: VanDeDonkCaution) -> list[z3.BoolRef]:
    """Return for whom each note gives the advice."""
    notes = [note for note in reading.table.notes if advice in note.adds]
    return [reading.patient.meets(note.when) for note in notes]


CLAIMS = (
    Claim(
        "care_is_all_that_is_answered",
        "Every answer names care and nothing about lenalidomide; to reduce or suspend it is an "
        "option only.",
        care_is_all_that_is_answered,
    ),
    Claim(
        "erythropoietin_comes_with_its_risk",
        "Erythropoietin is never named without its risk of thromboembolism.",
        erythropoietin_comes_with_its_risk,
    ),
    Claim(
        "low_counts_come_with_the_siblings_holds",
        "Neutropenia and thrombocytopenia are never answered without the counts at which a sibling "
        "holds lenalidomide.",
        low_counts_come_with_the_siblings_holds,
    ),
)
