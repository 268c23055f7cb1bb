"""What must hold of every prophylaxis by van de Donk 2012."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.prophylaxis import VteKind, VteProphylaxis
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution
from lenarules.publications.van_de_donk_2012.vte_prophylaxis.printed import HIGH_RISK, SINGLE_AGENT
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table


def gives_a_drug(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return 1 where the answer is a drug."""
    assert isinstance(outcome, VteProphylaxis)
    return int(outcome.kind is not VteKind.NONE and bool(outcome.regimens))


def gives_aspirin(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return 1 where the answer is aspirin."""
    assert isinstance(outcome, VteProphylaxis)
    return int(outcome.kind is VteKind.ASPIRIN)


def names_a_drug(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
    """Return 1 where a drug is the answer or an option."""
    options = [option.outcome for option in getattr(outcome, "options", ())]
    kinds = [getattr(each, "kind", None) for each in (outcome, *offered, *options)]
    return int(any(kind is not VteKind.NONE for kind in kinds))


def a_drug_exactly_in_combinations(table: Table) -> Finding | None:
    """Look for a combination without prophylaxis, or a single agent with it."""
    reading = Reading(table)
    single = reading.patient.meets(SINGLE_AGENT)
    wrong = (reading.measure(gives_a_drug) == 1) == single
    patients = find(z3.And(reading.legal, wrong), reading.patient)
    return Finding("a drug where none is printed, or none", patients) if patients else None


def no_aspirin_at_high_risk(table: Table) -> Finding | None:
    """Look for a patient at high risk who is given aspirin."""
    reading = Reading(table)
    aspirin = reading.measure(gives_aspirin) == 1
    formula = z3.And(reading.legal, reading.patient.meets(HIGH_RISK), aspirin)
    patients = find(formula, reading.patient)
    return Finding("aspirin at high risk", patients) if patients else None


def no_drug_without_the_counts(table: Table) -> Finding | None:
    """Look for a patient who is given or offered a drug and not told what is not asked."""
    reading = Reading(table)
    named = reading.measure(names_a_drug) == 1
    for advice in (VanDeDonkCaution.BLEEDING_IS_NOT_ASKED, VanDeDonkCaution.KIM_ASKS_PLATELETS):
        told = [reading.patient.meets(note.when) for note in table.notes if advice in note.adds]
        silent = z3.And(reading.legal, named, z3.Not(z3.Or(told)))
        patients = find(silent, reading.patient)
        if patients:
            return Finding("a drug, and no word on platelets and bleeding", patients)
    return None


CLAIMS = (
    Claim(
        "a_drug_exactly_in_combinations",
        "Whoever has a partner drug gets prophylaxis, and nobody else does.",
        a_drug_exactly_in_combinations,
    ),
    Claim(
        "no_aspirin_at_high_risk",
        "Aspirin is never the answer at high risk.",
        no_aspirin_at_high_risk,
    ),
    Claim(
        "no_drug_without_the_counts",
        "No drug is answered or offered without the word that platelets, bleeding and renal "
        "function are not asked, and what the sibling asks of them.",
        no_drug_without_the_counts,
    ),
)
