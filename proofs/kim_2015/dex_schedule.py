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
from lenarules.verify.one_call import Answered, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding


def mg_per_cycle(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the exposure of the answer itself; what it offers is not given."""
    assert isinstance(outcome, DexSchedule)
    return outcome.mg_per_cycle


def totals_the_high_dose(outcome: object) -> bool:
    """Tell whether a schedule has the sum of high dose."""
    return isinstance(outcome, DexSchedule) and outcome.mg_per_cycle == HIGH_DOSE.mg_per_cycle


def exceeds_the_high_dose(outcome: object) -> bool:
    """Tell whether a schedule has more than the sum of high dose."""
    return isinstance(outcome, DexSchedule) and outcome.mg_per_cycle > HIGH_DOSE.mg_per_cycle


ASKED = Who(LEVEL_0_ASKED & FIRST_4_CYCLES)
TOTALS = Answered(totals_the_high_dose)


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
    never(
        "only_the_high_dose_totals_its_sum",
        "Only the high-dose schedule at level 0 in the first 4 cycles totals 480 mg per cycle.",
        "the sum of high dose without asking, or not",
        (ASKED & ~TOTALS) | (TOTALS & ~ASKED) | Answered(exceeds_the_high_dose),
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
