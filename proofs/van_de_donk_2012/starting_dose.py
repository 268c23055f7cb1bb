"""What must hold of every starting dose by van de Donk 2012."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.dosing import StartingDose
from lenarules.clinical.facts import CREATININE_CLEARANCE, DIALYSIS
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkAdministration
from lenarules.verify.one_call import Told, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair
from proofs.van_de_donk_2012.risk_factors import more_risk_factors

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding


def mg_per_cycle(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the exposure of the answer."""
    assert isinstance(outcome, StartingDose)
    return outcome.dose.mg_per_cycle


def worse_renal_function_never_raises_the_dose(table: Table) -> Finding | None:
    """Look for two patients of whom the one with the worse kidneys gets more."""
    pair = Pair(table)
    one, other = pair.one.patient, pair.other.patient
    worse = z3.And(
        pair.alike_but(CREATININE_CLEARANCE, DIALYSIS),
        other.number(CREATININE_CLEARANCE) <= one.number(CREATININE_CLEARANCE),
        z3.Implies(one.flag(DIALYSIS), other.flag(DIALYSIS)),
    )
    more = pair.other.measure(mg_per_cycle) > pair.one.measure(mg_per_cycle)
    return pair.search(z3.And(worse, more), "worse renal function, more mg per cycle")


def more_risk_factors_never_raise_the_dose(table: Table) -> Finding | None:
    """Look for two patients of whom the one with more risk factors gets more."""
    pair = Pair(table)
    more = pair.other.measure(mg_per_cycle) > pair.one.measure(mg_per_cycle)
    return pair.search(z3.And(more_risk_factors(pair), more), "more risk factors, more mg")


CLAIMS = (
    Claim(
        "worse_renal_function_never_raises_the_dose",
        "Worse renal function never raises mg per cycle.",
        worse_renal_function_never_raises_the_dose,
    ),
    Claim(
        "more_risk_factors_never_raise_the_dose",
        "Greater age, frailty or more comorbidities never raise mg per cycle.",
        more_risk_factors_never_raise_the_dose,
    ),
    never(
        "every_dose_on_dialysis_is_given_after_it",
        "Whoever is on dialysis is told to take the dose after dialysis.",
        "on dialysis, not told when to take it",
        Who(DIALYSIS.holds) & ~Told(VanDeDonkAdministration.AFTER_DIALYSIS),
    ),
)
