"""What must hold of every prophylaxis of infection by Kim 2015."""

from __future__ import annotations

from lenarules.clinical.infection import InfectionProphylaxis
from lenarules.publications.kim_2015.advice import KimCaution
from lenarules.publications.kim_2015.infection_prophylaxis.printed import (
    FIRST_3_CYCLES,
    PARTICULAR_RISK,
)
from lenarules.verify.one_call import Answered, Shown, Told, Who, never

NAMES_THE_RISK = (
    KimCaution.PARTICULARLY_RECOMMENDED,
    KimCaution.THREE_CYCLES_FROM_THE_START,
)
FIRST = Who(FIRST_3_CYCLES)


def names_a_drug(outcome: object) -> bool:
    """Tell whether an outcome is an antibiotic."""
    return isinstance(outcome, InfectionProphylaxis) and bool(outcome.kind or outcome.drugs)


CLAIMS = (
    never(
        "antibiotics_in_the_first_3_cycles_and_in_none_later",
        "An antibiotic is answered in each of the first 3 cycles, whoever the patient is, and in "
        "none later.",
        "no antibiotic in the first cycles, or one later",
        (FIRST & ~Answered(names_a_drug)) | (~FIRST & Shown(names_a_drug)),
    ),
    never(
        "a_particular_risk_is_named_in_every_cycle",
        "Whoever is at the printed particular risk is told what is printed for it, in any cycle.",
        "a particular risk, and no word on it",
        Who(PARTICULAR_RISK) & ~Told(*NAMES_THE_RISK),
    ),
)
