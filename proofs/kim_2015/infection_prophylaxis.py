"""What must hold of every prophylaxis of infection by Kim 2015."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.infection import InfectionProphylaxis
from lenarules.publications.kim_2015.advice import KimCaution
from lenarules.publications.kim_2015.infection_prophylaxis.printed import (
    FIRST_3_CYCLES,
    PARTICULAR_RISK,
)
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table

NAMES_THE_RISK = frozenset(
    (KimCaution.PARTICULARLY_RECOMMENDED, KimCaution.THREE_CYCLES_FROM_THE_START)
)


def names_a_drug(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
    """Return 1 where an antibiotic stands in the answer or its options."""
    every = [each for each in (outcome, *offered) if isinstance(each, InfectionProphylaxis)]
    return int(any(each.kind or each.drugs for each in every))


def antibiotics_in_the_first_3_cycles_and_in_none_later(table: Table) -> Finding | None:
    """Look for a patient without an antibiotic in the first cycles, or with one later."""
    reading = Reading(table)
    first = reading.patient.meets(FIRST_3_CYCLES)
    wrong = first != (reading.measure(names_a_drug) == 1)
    patients = find(z3.And(reading.legal, wrong), reading.patient)
    return (
        Finding("no antibiotic in the first cycles, or one later", patients) if patients else None
    )


def a_particular_risk_is_named_in_every_cycle(table: Table) -> Finding | None:
    """Look for a patient at particular risk whom no note tells what is printed for it."""
    reading = Reading(table)
    told = [
        reading.patient.meets(note.when)
        for note in table.notes
        if NAMES_THE_RISK.intersection(note.adds)
    ]
    untold = z3.And(reading.patient.meets(PARTICULAR_RISK), z3.Not(z3.Or(told)))
    patients = find(z3.And(reading.legal, untold), reading.patient)
    return Finding("a particular risk, and no word on it", patients) if patients else None


CLAIMS = (
    Claim(
        "antibiotics_in_the_first_3_cycles_and_in_none_later",
        "An antibiotic is answered in each of the first 3 cycles, whoever the patient is, and in "
        "none later.",
        antibiotics_in_the_first_3_cycles_and_in_none_later,
    ),
    Claim(
        "a_particular_risk_is_named_in_every_cycle",
        "Whoever is at the printed particular risk is told what is printed for it, in any cycle.",
        a_particular_risk_is_named_in_every_cycle,
    ),
)
