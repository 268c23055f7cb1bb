"""What must hold of every answer about pregnancy and breastfeeding by Zhang 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.contraception import (
    BREASTFEEDING,
    CHILDBEARING_POTENTIAL,
    PREGNANT,
    ContraceptionKind,
)
from lenarules.publications.zhang_2023.advice import ZhangSupportiveCare
from lenarules.publications.zhang_2023.facts import CONTRACEPTION_MET, ON_TREATMENT
from lenarules.verify.verdict import Claim, Finding
from proofs.zhang_2023.terms import answered_otherwise, untold

if TYPE_CHECKING:
    from enum import Enum

    from lenarules.language.table import Table

STOP: frozenset[Enum] = frozenset((ContraceptionKind.DISCONTINUE,))
NO_DRUG: frozenset[Enum] = STOP | {ContraceptionKind.CONTRAINDICATED}
MAY_BECOME_PREGNANT = CHILDBEARING_POTENTIAL.holds & ~PREGNANT.holds


def no_drug_in_pregnancy(table: Table) -> Finding | None:
    """Look for a pregnant patient who may have the drug."""
    return answered_otherwise(table, PREGNANT.holds, NO_DRUG, "drug in pregnancy")


def pregnant_on_treatment_stops(table: Table) -> Finding | None:
    """Look for a patient who is pregnant on the drug and is not told to stop it."""
    pregnant = PREGNANT.holds & ON_TREATMENT.holds
    return answered_otherwise(table, pregnant, STOP, "pregnant on the drug, and not told to stop")


def no_drug_unless_all_is_met(table: Table) -> Finding | None:
    """Look for a patient who may become pregnant and may have the drug without contraception."""
    unmet = MAY_BECOME_PREGNANT & ~CONTRACEPTION_MET.holds
    return answered_otherwise(table, unmet, NO_DRUG, "drug, and not all requirements are met")


def breastfeeding_stops_with_the_drug(table: Table) -> Finding | None:
    """Look for a patient who may have the drug, breastfeeds and is not told to stop it."""
    met = ~CHILDBEARING_POTENTIAL.holds | CONTRACEPTION_MET.holds
    feeds = BREASTFEEDING.holds & ~PREGNANT.holds & met
    advice = ZhangSupportiveCare.STOP_BREASTFEEDING
    return untold(table, feeds, advice, "breastfeeding on the drug, and not told to stop it")


CLAIMS = (
    Claim(
        "no_drug_in_pregnancy",
        "A pregnant patient is never given the drug.",
        no_drug_in_pregnancy,
    ),
    Claim(
        "pregnant_on_treatment_stops",
        "A patient who is pregnant on the drug is told to discontinue it.",
        pregnant_on_treatment_stops,
    ),
    Claim(
        "no_drug_unless_all_is_met",
        "A patient who may become pregnant is not given the drug unless all contraceptive "
        "requirements are met.",
        no_drug_unless_all_is_met,
    ),
    Claim(
        "breastfeeding_stops_with_the_drug",
        "Whoever may have the drug and breastfeeds is told to discontinue breastfeeding.",
        breastfeeding_stops_with_the_drug,
    ),
)
