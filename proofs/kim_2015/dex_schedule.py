"""What must hold of every dexamethasone schedule by Kim 2015."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.dexamethasone import DexSchedule
from lenarules.clinical.facts import AGE, LEVEL
from lenarules.publications.kim_2015.dex_schedule.printed import (
    FIRST_4_CYCLES,
    HIGH_DOSE,
    LEVEL_0_ASKED,
    PAPER_CHOOSES,
)
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find
from proofs.pairs import Pair

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table


def mg_per_cycle(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the exposure of the answer itself; what it offers is not given."""
    assert isinstance(outcome, DexSchedule)
    return outcome.mg_per_cycle


def only_the_high_dose_totals_its_sum(table: Table) -> Finding | None:
    """Look for a patient who gets the sum of high dose unasked, or another sum when asking."""
    reading = Reading(table)
    asked = reading.patient.meets(LEVEL_0_ASKED & FIRST_4_CYCLES)
    total = reading.measure(mg_per_cycle)
    wrong = z3.Or((total == HIGH_DOSE.mg_per_cycle) != asked, total > HIGH_DOSE.mg_per_cycle)
    patients = find(z3.And(reading.legal, wrong), reading.patient)
    return Finding("the sum of high dose without asking, or not", patients) if patients else None


def a_deeper_level_never_raises_the_dose(table: Table) -> Finding | None:
    """Look for two patients of whom the one at the deeper level gets more."""
    pair = Pair(table)
    deeper = pair.other.patient.number(LEVEL) <= pair.one.patient.number(LEVEL)
    more = pair.other.measure(mg_per_cycle) > pair.one.measure(mg_per_cycle)
    formula = z3.And(pair.alike_but(LEVEL), deeper, more)
    return pair.search(formula, "a deeper level, more mg per cycle")


def the_older_never_get_more(table: Table) -> Finding | None:
    """Look for two patients of whom the older one gets more by the age-adjusted schedule."""
    pair = Pair(table)
    older = z3.And(
        pair.alike_but(AGE),
        pair.one.patient.meets(PAPER_CHOOSES),
        pair.other.patient.number(AGE) >= pair.one.patient.number(AGE),
    )
    more = pair.other.measure(mg_per_cycle) > pair.one.measure(mg_per_cycle)
    return pair.search(z3.And(older, more), "older, more mg per cycle")


CLAIMS = (
    Claim(
        "only_the_high_dose_totals_its_sum",
        "Only the high-dose schedule at level 0 in the first 4 cycles totals 480 mg per cycle.",
        only_the_high_dose_totals_its_sum,
    ),
    Claim(
        "a_deeper_level_never_raises_the_dose",
        "A deeper toxicity level never raises mg per cycle.",
        a_deeper_level_never_raises_the_dose,
    ),
    Claim(
        "the_older_never_get_more",
        "By the age-adjusted schedule, an older patient never gets more mg per cycle.",
        the_older_never_get_more,
    ),
)
