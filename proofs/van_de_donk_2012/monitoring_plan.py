"""What must hold of every monitoring plan by van de Donk 2012."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.care import TimeUnit
from lenarules.clinical.monitoring import MonitoringPlan
from lenarules.publications.van_de_donk_2012.facts import PREEXISTING_CYTOPENIA
from lenarules.verify.verdict import Claim, Finding
from proofs.pairs import Pair

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table

#: For the order of intervals; a month is longer than its weeks.
DAYS = {TimeUnit.DAY: 1, TimeUnit.WEEK: 7, TimeUnit.MONTH: 30}


def days_between(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the days between two blood counts."""
    assert isinstance(outcome, MonitoringPlan)
    return outcome.blood_counts.count * DAYS[outcome.blood_counts.unit]


def cytopenia_is_watched_more_closely(table: Table) -> Finding | None:
    """Look for a patient with a cytopenia who is not watched more closely than without it."""
    pair = Pair(table)
    formula = z3.And(
        z3.Not(pair.one.patient.flag(PREEXISTING_CYTOPENIA)),
        pair.other.patient.flag(PREEXISTING_CYTOPENIA),
        pair.other.measure(days_between) >= pair.one.measure(days_between),
    )
    return pair.search(formula, "a cytopenia, and not watched more closely")


CLAIMS = (
    Claim(
        "cytopenia_is_watched_more_closely",
        "With a pre-existing cytopenia, blood is counted more often than without.",
        cytopenia_is_watched_more_closely,
    ),
)
