"""What must hold of every plan of monitoring by Kim 2015."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.care import TimeUnit
from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, DIALYSIS, PLATELETS
from lenarules.clinical.monitoring import MonitoringPlan
from lenarules.publications.kim_2015.monitoring_plan.printed import (
    COMPLICATIONS,
    EVERY_2_WEEKS,
    FIRST_CYCLES,
    LOW_COUNT,
    RENAL_IMPAIRMENT,
)
from lenarules.verify.one_call import Answered, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding


def laxity(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return how long a plan waits, in half weeks; more often than printed is half a week less."""
    assert isinstance(outcome, MonitoringPlan)
    assert outcome.blood_counts.unit is TimeUnit.WEEK
    return 2 * outcome.blood_counts.count - outcome.more_often


def worse_kidneys_or_counts_never_lengthen_the_interval(table: Table) -> Finding | None:
    """Look for two patients of whom the one with worse kidneys or counts is watched less."""
    pair = Pair(table)
    one, other = pair.one.patient, pair.other.patient
    lower = (
        other.number(fact) <= one.number(fact) for fact in (CREATININE_CLEARANCE, ANC, PLATELETS)
    )
    worse = z3.And(
        pair.alike_but(CREATININE_CLEARANCE, DIALYSIS, ANC, PLATELETS),
        *lower,
        z3.Implies(one.flag(DIALYSIS), other.flag(DIALYSIS)),
    )
    longer = pair.other.measure(laxity) > pair.one.measure(laxity)
    return pair.search(z3.And(worse, longer), "worse kidneys or counts, a longer interval")


def is_laxer(outcome: Outcome) -> bool:
    """Tell whether a plan waits longer than that of the first cycles."""
    return laxity(outcome, ()) > laxity(EVERY_2_WEEKS, ())


def is_closer(outcome: Outcome) -> bool:
    """Tell whether a plan waits less long than that of the first cycles."""
    return laxity(outcome, ()) < laxity(EVERY_2_WEEKS, ())


CLAIMS = (
    Claim(
        "worse_kidneys_or_counts_never_lengthen_the_interval",
        "Worse kidneys, lower ANC or lower platelets never lengthen the interval of blood counts.",
        worse_kidneys_or_counts_never_lengthen_the_interval,
    ),
    never(
        "never_above_2_weeks_early_or_with_a_complication",
        "The interval is never above 2 weeks in the first 3 cycles, nor after a complication.",
        "an interval above that of the first cycles",
        Who(FIRST_CYCLES | COMPLICATIONS.holds) & Answered(is_laxer),
    ),
    never(
        "the_impaired_are_watched_more_often",
        "Neutropenia, thrombocytopenia and renal impairment are watched more often in every cycle.",
        "a low count or impairment, and no closer watch",
        Who(LOW_COUNT | RENAL_IMPAIRMENT) & ~Answered(is_closer),
    ),
)
