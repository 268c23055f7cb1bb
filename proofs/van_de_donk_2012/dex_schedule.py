"""What must hold of every dexamethasone schedule by van de Donk 2012."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.dexamethasone import DexSchedule
from lenarules.publications.van_de_donk_2012.dex_schedule.printed import (
    AGGRESSIVE,
    FIRST_4_CYCLES,
    IN_RESPONSE,
)
from lenarules.publications.van_de_donk_2012.dex_schedule.resolutions import LOW_DOSE
from lenarules.publications.van_de_donk_2012.risk_factors import NO_RISK_FACTOR
from lenarules.verify.one_call import Answered, Shown, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair
from proofs.van_de_donk_2012.risk_factors import more_risk_factors

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding


def mg_per_cycle(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the exposure of the answer itself; what it offers is not given."""
    assert isinstance(outcome, DexSchedule)
    return outcome.mg_per_cycle


def exceeds_low_dose(outcome: object) -> bool:
    """Tell whether a schedule is more than the low dose."""
    return isinstance(outcome, DexSchedule) and outcome.mg_per_cycle > LOW_DOSE.mg_per_cycle


def more_risk_factors_never_raise_the_dose(table: Table) -> Finding | None:
    """Look for two patients of whom the one with more risk factors gets more."""
    pair = Pair(table)
    more = pair.other.measure(mg_per_cycle) > pair.one.measure(mg_per_cycle)
    return pair.search(z3.And(more_risk_factors(pair), more), "more risk factors, more mg")


CLAIMS = (
    Claim(
        "more_risk_factors_never_raise_the_dose",
        "Greater age, frailty or more comorbidities never raise mg per cycle.",
        more_risk_factors_never_raise_the_dose,
    ),
    never(
        "no_more_than_low_dose_in_response",
        "Whoever responds is given and offered no more than the low dose.",
        "in response, more than the low dose",
        Who(IN_RESPONSE) & Shown(exceeds_low_dose),
    ),
    never(
        "more_than_low_dose_needs_an_aggressive_relapse",
        "More than the low dose is given only in an aggressive relapse, in the first 4 cycles and "
        "without a risk factor.",
        "more than the low dose unprinted",
        ~Who(AGGRESSIVE & FIRST_4_CYCLES & NO_RISK_FACTOR) & Answered(exceeds_low_dose),
    ),
)
