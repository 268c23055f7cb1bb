"""What must hold of every prophylaxis by Jones 2021."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.prophylaxis import VteKind, VteProphylaxis
from lenarules.publications.jones_2021.advice import JonesCaution
from lenarules.publications.jones_2021.vte_prophylaxis.printed import RISK_FACTORS
from lenarules.verify.one_call import Answered, Shown, Told, Who, never

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome


def is_a_drug(outcome: Outcome) -> bool:
    """Return whether an answer or an option is a drug."""
    return isinstance(outcome, VteProphylaxis) and outcome.kind is not VteKind.NONE


def is_aspirin(outcome: Outcome) -> bool:
    """Return whether an answer or an option is aspirin."""
    return isinstance(outcome, VteProphylaxis) and outcome.kind is VteKind.ASPIRIN


def is_heparin(outcome: Outcome) -> bool:
    """Return whether an answer or an option is low-molecular-weight heparin."""
    return isinstance(outcome, VteProphylaxis) and outcome.kind is VteKind.LMWH


CLAIMS = (
    never(
        "no_drug_is_answered",
        "No drug is ever the answer: what may be given is an option.",
        "a drug is the answer",
        Answered(is_a_drug),
    ),
    never(
        "risk_factors_show_every_printed_drug",
        "Whoever has risk factors is shown aspirin and low-molecular-weight heparin.",
        "a printed drug is not shown",
        Who(RISK_FACTORS) & (~Shown(is_aspirin) | ~Shown(is_heparin)),
    ),
    never(
        "no_drug_without_risk_factors",
        "Without risk factors no drug stands in the answer or its options.",
        "a drug without risk factors",
        Who(~RISK_FACTORS) & Shown(is_a_drug),
    ),
    never(
        "whoever_is_shown_a_drug_is_told_what_is_not_asked",
        "Whoever is shown a drug is told that platelets, bleeding and renal function are not "
        "asked.",
        "a drug, and not told what is not asked",
        (Who(RISK_FACTORS) | Shown(is_a_drug)) & ~Told(JonesCaution.BLEEDING_IS_NOT_ASKED),
    ),
)
