"""What must hold of every prophylaxis by Jones 2021."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.prophylaxis import VteKind, VteProphylaxis
from lenarules.language.condition import ALWAYS
from lenarules.publications.jones_2021.advice import JonesCaution
from lenarules.publications.jones_2021.vte_prophylaxis.printed import RISK_FACTORS
from proofs.jones_2021.terms import somebody, untold
from proofs.terms import claim_of

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding


def kinds(outcomes: tuple[Outcome, ...]) -> set[VteKind]:
    """Return the kinds of prophylaxis among some outcomes."""
    return {each.kind for each in outcomes if isinstance(each, VteProphylaxis)}


def no_drug_is_answered(table: Table) -> Finding | None:
    """Look for a patient who is answered a drug, which the paper permits and does not ask for."""

    def answered(outcome: Outcome, _offered: tuple[Outcome, ...]) -> bool:
        return bool(kinds((outcome,)) - {VteKind.NONE})

    return somebody(table, ALWAYS, answered, "a drug is the answer")


def risk_factors_show_every_printed_drug(table: Table) -> Finding | None:
    """Look for a patient with risk factors to whom a printed drug is not shown."""

    def hidden(_outcome: Outcome, offered: tuple[Outcome, ...]) -> bool:
        return not {VteKind.ASPIRIN, VteKind.LMWH} <= kinds(offered)

    return somebody(table, RISK_FACTORS, hidden, "a printed drug is not shown")


def no_drug_without_risk_factors(table: Table) -> Finding | None:
    """Look for a patient without risk factors to whom a drug is given or shown."""

    def named(outcome: Outcome, offered: tuple[Outcome, ...]) -> bool:
        return bool(kinds((outcome, *offered)) - {VteKind.NONE})

    return somebody(table, ~RISK_FACTORS, named, "a drug without risk factors")


def whoever_is_shown_a_drug_is_told_what_is_not_asked(table: Table) -> Finding | None:
    """Look for a patient who is shown a drug, not that platelets and bleeding are not asked."""
    told = JonesCaution.BLEEDING_IS_NOT_ASKED
    return untold(table, RISK_FACTORS, told, "a drug, and not told what is not asked")


CLAIMS = (
    claim_of(no_drug_is_answered, "No drug is ever the answer: what may be given is an option."),
    claim_of(
        risk_factors_show_every_printed_drug,
        "Whoever has risk factors is shown aspirin and low-molecular-weight heparin.",
    ),
    claim_of(
        no_drug_without_risk_factors,
        "Without risk factors no drug stands in the answer or its options.",
    ),
    claim_of(
        whoever_is_shown_a_drug_is_told_what_is_not_asked,
        "Whoever is shown a drug is told that platelets, bleeding and renal function are not "
        "asked.",
    ),
)
