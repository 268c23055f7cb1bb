"""What must hold of every monitoring plan by Zhang 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.care import TimeUnit
from lenarules.clinical.monitoring import MonitoringPlan
from lenarules.language.condition import ALWAYS, any_of
from lenarules.publications.zhang_2023.advice import ZhangMonitoring
from lenarules.publications.zhang_2023.facts import (
    HEPATITIS_B,
    HEPATOTOXIC_DRUGS,
    VIRAL_LIVER_INFECTION,
    WEEK,
)
from lenarules.verify.verdict import Claim, Finding
from proofs.pairs import Pair
from proofs.zhang_2023.terms import untold

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table

#: The least number of days in a unit.
DAYS = {TimeUnit.DAY: 1, TimeUnit.WEEK: 7, TimeUnit.MONTH: 28}


def days_between_counts(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the least number of days between two blood counts."""
    assert isinstance(outcome, MonitoringPlan)
    return outcome.blood_counts.count * DAYS[outcome.blood_counts.unit]


def counts_are_never_rarer_early(table: Table) -> Finding | None:
    """Look for a week after which blood counts are taken more often than in it."""
    pair = Pair(table)
    early, late = pair.one, pair.other
    formula = z3.And(
        pair.alike_but(WEEK),
        early.patient.number(WEEK) < late.patient.number(WEEK),
        early.measure(days_between_counts) > late.measure(days_between_counts),
    )
    return pair.search(formula, "counts are rarer early than late")


def hepatitis_b_is_watched(table: Table) -> Finding | None:
    """Look for a patient with hepatitis B, past or present, who is not watched for it."""
    signs = ZhangMonitoring.HEPATITIS_B_SIGNS
    return untold(table, HEPATITIS_B.holds, signs, "hepatitis B, and not watched for its signs")


def liver_function_is_named(table: Table) -> Finding | None:
    """Look for a patient who is not told of liver function, or at risk and not told so."""
    at_risk = any_of(HEPATITIS_B.holds, VIRAL_LIVER_INFECTION.holds, HEPATOTOXIC_DRUGS.holds)
    everyone = untold(table, ALWAYS, ZhangMonitoring.LIVER_FUNCTION, "liver function not named")
    stressed = ZhangMonitoring.LIVER_FUNCTION_AT_RISK
    return everyone or untold(table, at_risk, stressed, "a liver at risk, not named as such")


CLAIMS = (
    Claim(
        "counts_are_never_rarer_early",
        "Blood counts are taken at least as often early in treatment as late.",
        counts_are_never_rarer_early,
    ),
    Claim(
        "hepatitis_b_is_watched",
        "Whoever has or had hepatitis B is watched for signs of it, at any time in treatment.",
        hepatitis_b_is_watched,
    ),
    Claim(
        "liver_function_is_named",
        "Liver function is named to everyone, and in particular to whoever is at risk.",
        liver_function_is_named,
    ),
)
