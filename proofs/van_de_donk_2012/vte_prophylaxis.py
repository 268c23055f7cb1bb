"""What must hold of every prophylaxis by van de Donk 2012."""

from __future__ import annotations

from lenarules.clinical.prophylaxis import VteKind, VteProphylaxis
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution
from lenarules.publications.van_de_donk_2012.vte_prophylaxis.printed import HIGH_RISK, SINGLE_AGENT
from lenarules.verify.one_call import Answered, Shown, Told, Who, never


def gives_a_drug(outcome: object) -> bool:
    """Tell whether an outcome is a drug, and names it."""
    return isinstance(outcome, VteProphylaxis) and bool(outcome.kind and outcome.regimens)


def gives_aspirin(outcome: object) -> bool:
    """Tell whether an outcome is aspirin."""
    return isinstance(outcome, VteProphylaxis) and outcome.kind is VteKind.ASPIRIN


def is_not_none(outcome: object) -> bool:
    """Tell whether an outcome is anything but no prophylaxis."""
    return getattr(outcome, "kind", None) is not VteKind.NONE


SINGLE, DRUG = Who(SINGLE_AGENT), Answered(gives_a_drug)
UNTOLD = ~Told(VanDeDonkCaution.BLEEDING_IS_NOT_ASKED) | ~Told(VanDeDonkCaution.KIM_ASKS_PLATELETS)

CLAIMS = (
    never(
        "a_drug_exactly_in_combinations",
        "Whoever has a partner drug gets prophylaxis, and nobody else does.",
        "a drug where none is printed, or none",
        (SINGLE & DRUG) | (~SINGLE & ~DRUG),
    ),
    never(
        "no_aspirin_at_high_risk",
        "Aspirin is never the answer at high risk.",
        "aspirin at high risk",
        Who(HIGH_RISK) & Answered(gives_aspirin),
    ),
    never(
        "no_drug_without_the_counts",
        "No drug is answered or offered without the word that platelets, bleeding and renal "
        "function are not asked, and what the sibling asks of them.",
        "a drug, and no word on platelets and bleeding",
        Shown(is_not_none) & UNTOLD,
    ),
)
