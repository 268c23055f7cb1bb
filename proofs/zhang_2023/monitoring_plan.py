"""What must hold of every monitoring plan by Zhang 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.care import TimeUnit
from lenarules.clinical.monitoring import MonitoringPlan
from lenarules.language.condition import any_of
from lenarules.publications.zhang_2023.advice import ZhangMonitoring
from lenarules.publications.zhang_2023.facts import (
    HEPATITIS_B,
    HEPATOTOXIC_DRUGS,
    VIRAL_LIVER_INFECTION,
    WEEK,
)
from lenarules.verify.one_call import Told, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding

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


LIVER_AT_RISK = any_of(HEPATITIS_B.holds, VIRAL_LIVER_INFECTION.holds, HEPATOTOXIC_DRUGS.holds)

CLAIMS = (
    Claim(
        "counts_are_never_rarer_early",
        "Blood counts are taken at least as often early in treatment as late.",
        counts_are_never_rarer_early,
    ),
    never(
        "hepatitis_b_is_watched",
        "Whoever has or had hepatitis B is watched for signs of it, at any time in treatment.",
        "hepatitis B, and not watched for its signs",
        Who(HEPATITIS_B.holds) & ~Told(ZhangMonitoring.HEPATITIS_B_SIGNS),
    ),
    never(
        "liver_function_is_named",
        "Liver function is named to everyone, and in particular to whoever is at risk.",
        "liver function not named, or a liver at risk not named as such",
        ~Told(ZhangMonitoring.LIVER_FUNCTION)
        | (Who(LIVER_AT_RISK) & ~Told(ZhangMonitoring.LIVER_FUNCTION_AT_RISK)),
    ),
)
