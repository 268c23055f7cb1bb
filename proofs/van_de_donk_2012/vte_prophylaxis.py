"""What must hold of every prophylaxis by van de Donk 2012."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.prophylaxis import VteKind, VteProphylaxis
from lenarules.publications.van_de_donk_2012.vte_prophylaxis import HIGH_RISK, SINGLE_AGENT
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
)
