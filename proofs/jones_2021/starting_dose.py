"""What must hold of every starting dose by Jones 2021."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.dosing import StartingDose
from lenarules.clinical.facts import CREATININE_CLEARANCE, DIALYSIS
from lenarules.publications.jones_2021.advice import JonesAdministration
from lenarules.publications.jones_2021.starting_dose.printed import (
    FIVE_DAILY,
    ON_DIALYSIS,
    RENAL_IMPAIRMENT,
)
from lenarules.verify.one_call import Shown, Told, Who, never
from proofs.pairs import Pair
from proofs.terms import claim_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.clinical.dosing import LenalidomideDose
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding


def doses(outcome: Outcome, offered: tuple[Outcome, ...]) -> Iterator[LenalidomideDose]:
    """Yield the dose of an answer and of what it offers, with what each permits later."""
    for each in (outcome, *offered):
        if isinstance(each, StartingDose):
            yield each.dose
            if each.escalation is not None:
                yield each.escalation.outcome


def mg_per_cycle(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return the exposure of an answer; -1 where it is no dose."""
    return outcome.dose.mg_per_cycle if isinstance(outcome, StartingDose) else -1


def permitted_mg_per_cycle(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
    """Return the largest exposure that an answer gives or permits later; -1 for none."""
    return max((dose.mg_per_cycle for dose in doses(outcome, offered)), default=-1)


def worse_renal_function_never_raises_the_dose(table: Table) -> Finding | None:
    """Look for two patients of whom the one with the worse kidneys gets or may get more."""
    pair = Pair(table)
    one, other = pair.one.patient, pair.other.patient
    worse = z3.And(
        pair.alike_but(CREATININE_CLEARANCE, DIALYSIS),
        other.number(CREATININE_CLEARANCE) <= one.number(CREATININE_CLEARANCE),
        z3.Implies(one.flag(DIALYSIS), other.flag(DIALYSIS)),
    )
    more = [
        pair.other.measure(measured) > pair.one.measure(measured)
        for measured in (mg_per_cycle, permitted_mg_per_cycle)
    ]
    return pair.search(z3.And(worse, z3.Or(more)), "worse renal function, more mg per cycle")


def is_more_than_5_mg_daily(outcome: Outcome) -> bool:
    """Return whether an answer or an option gives, or permits later, more than 5 mg daily."""
    return any(dose.mg_per_day > FIVE_DAILY.mg_per_day for dose in doses(outcome, ()))


def announces_an_increase(outcome: Outcome) -> bool:
    """Return whether an answer or an option says that the dose may be increased."""
    return isinstance(outcome, StartingDose) and outcome.escalation is not None


CLAIMS = (
    claim_of(
        worse_renal_function_never_raises_the_dose,
        "Worse renal function never raises mg per cycle, now or by what is permitted later.",
    ),
    never(
        "nobody_on_dialysis_gets_more_than_5_mg_daily",
        "Nobody on dialysis gets, or may get later, more than 5 mg daily.",
        "more than 5 mg daily on dialysis",
        Who(ON_DIALYSIS) & Shown(is_more_than_5_mg_daily),
    ),
    never(
        "no_increase_with_reduced_clearance",
        "Nobody with a clearance below 50 mL/min is told that the dose may be increased.",
        "an increase with a reduced clearance",
        Who(RENAL_IMPAIRMENT) & Shown(announces_an_increase),
    ),
    never(
        "every_dose_on_dialysis_is_given_after_it",
        "Whoever is on dialysis is told to take the dose after dialysis.",
        "on dialysis, not told when to take it",
        Who(ON_DIALYSIS) & ~Told(JonesAdministration.AFTER_DIALYSIS),
    ),
)
