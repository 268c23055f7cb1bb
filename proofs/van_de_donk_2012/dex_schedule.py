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
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find
from proofs.pairs import Pair
from proofs.van_de_donk_2012.risk_factors import more_risk_factors

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table


def mg_per_cycle(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the exposure of the answer itself; what it offers is not given."""
    assert isinstance(outcome, DexSchedule)
    return outcome.mg_per_cycle


def most_mg_per_cycle(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
    """Return the largest exposure of an answer and what it offers."""
    every = (outcome, *offered)
    return max(each.mg_per_cycle for each in every if isinstance(each, DexSchedule))


def more_risk_factors_never_raise_the_dose(table: Table) -> Finding | None:
    """Look for two patients of whom the one with more risk factors gets more."""
    pair = Pair(table)
    more = pair.other.measure(mg_per_cycle) > pair.one.measure(mg_per_cycle)
    return pair.search(z3.And(more_risk_factors(pair), more), "more risk factors, more mg")


def no_more_than_low_dose_in_response(table: Table) -> Finding | None:
    """Look for a patient in response who is given or offered more than the low dose."""
    reading = Reading(table)
    more = reading.measure(most_mg_per_cycle) > LOW_DOSE.mg_per_cycle
    formula = z3.And(reading.legal, reading.patient.meets(IN_RESPONSE), more)
    patients = find(formula, reading.patient)
    return Finding("in response, more than the low dose", patients) if patients else None


def more_than_low_dose_needs_an_aggressive_relapse(table: Table) -> Finding | None:
    """Look for a patient who is given more than the low dose for another reason, or later."""
    reading = Reading(table)
    printed_for = AGGRESSIVE & FIRST_4_CYCLES & NO_RISK_FACTOR
    more = reading.measure(mg_per_cycle) > LOW_DOSE.mg_per_cycle
    formula = z3.And(reading.legal, z3.Not(reading.patient.meets(printed_for)), more)
    patients = find(formula, reading.patient)
    return Finding("more than the low dose unprinted", patients) if patients else None


CLAIMS = (
    Claim(
        "more_risk_factors_never_raise_the_dose",
        "Greater age, frailty or more comorbidities never raise mg per cycle.",
        more_risk_factors_never_raise_the_dose,
    ),
    Claim(
        "no_more_than_low_dose_in_response",
        "Whoever responds is given and offered no more than the low dose.",
        no_more_than_low_dose_in_response,
    ),
    Claim(
        "more_than_low_dose_needs_an_aggressive_relapse",
        "More than the low dose is given only in an aggressive relapse, in the first 4 cycles and "
        "without a risk factor.",
        more_than_low_dose_needs_an_aggressive_relapse,
    ),
)
