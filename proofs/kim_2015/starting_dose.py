"""What must hold of every starting dose by Kim 2015, Fig. 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.dosing import StartingDose
from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, DIALYSIS, PLATELETS
from lenarules.publications.kim_2015.advice import KimAdministration
from lenarules.publications.kim_2015.starting_dose.printed import (
    ADEQUATE,
    LOW_COUNTS,
    VERY_LOW_COUNTS,
)
from lenarules.verify.one_call import Answered, Told, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding


def mg_per_cycle(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
    """Return the largest exposure that an answer or its options permit; -1 where there is none."""
    doses = [each.dose for each in (outcome, *offered) if isinstance(each, StartingDose)]
    return max((dose.mg_per_cycle for dose in doses), default=-1)


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


def lower_counts_never_raise_the_dose(table: Table) -> Finding | None:
    """Look for two patients of whom the one with the lower counts gets more."""
    pair = Pair(table)
    one, other = pair.one.patient, pair.other.patient
    lower = z3.And(
        pair.alike_but(ANC, PLATELETS),
        other.number(ANC) <= one.number(ANC),
        other.number(PLATELETS) <= one.number(PLATELETS),
    )
    more = pair.other.measure(mg_per_cycle) > pair.one.measure(mg_per_cycle)
    return pair.search(z3.And(lower, more), "lower counts, more mg per cycle")


def low_counts_are_one_step_down(table: Table) -> Finding | None:
    """Look for two patients whose low counts cost another number of steps than one."""
    ladder = sorted({mg_per_cycle(row.then, ()) for row in table.rows if row.then is not None})
    pair = Pair(table)

    def rung(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
        return ladder.index(mg_per_cycle(outcome, offered))

    counts = z3.And(
        pair.alike_but(ANC, PLATELETS),
        pair.one.patient.meets(ADEQUATE),
        pair.other.patient.meets(LOW_COUNTS & ~VERY_LOW_COUNTS),
    )
    not_one = pair.one.measure(rung) - pair.other.measure(rung) != 1
    return pair.search(z3.And(counts, not_one), "low counts, not one step of the ladder")


CLAIMS = (
    Claim(
        "worse_renal_function_never_raises_the_dose",
        "Worse renal function never raises mg per cycle.",
        worse_renal_function_never_raises_the_dose,
    ),
    Claim(
        "lower_counts_never_raise_the_dose",
        "Lower ANC or lower platelets never raise mg per cycle.",
        lower_counts_never_raise_the_dose,
    ),
    Claim(
        "low_counts_are_one_step_down",
        "Each low-count cell is one step of the figure's own ladder below the cell above it.",
        low_counts_are_one_step_down,
    ),
    never(
        "very_low_counts_are_left_to_the_clinician",
        "No dose is answered below 500 ANC or 30,000 platelets per uL.",
        "a dose at counts that the recommendations act on",
        Who(VERY_LOW_COUNTS) & Answered(lambda outcome: isinstance(outcome, StartingDose)),
    ),
    never(
        "every_dose_on_dialysis_is_given_after_it",
        "Whoever is on dialysis is told to take the dose after dialysis.",
        "on dialysis, not told when to take it",
        Who(DIALYSIS.holds) & ~Told(KimAdministration.AFTER_DIALYSIS),
    ),
)
