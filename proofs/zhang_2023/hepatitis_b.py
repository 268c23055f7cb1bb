"""What must hold of every answer about hepatitis B by Zhang 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.publications.zhang_2023.advice import (
    ZhangCaution,
    ZhangMonitoring,
    ZhangSupportiveCare,
)
from lenarules.publications.zhang_2023.hepatitis_b.printed import (
    ACTIVE,
    ACUTE_LIVER_FAILURE,
    BEFORE_TREATMENT,
    NOT_TESTED,
    PRIOR_INFECTION,
)
from lenarules.publications.zhang_2023.outcomes import HepatitisBKind
from lenarules.verify.verdict import Claim, Finding
from proofs.zhang_2023.terms import answered_otherwise, untold

if TYPE_CHECKING:
    from enum import Enum

    from lenarules.language.table import Table

NO_DRUG: frozenset[Enum] = frozenset((HepatitisBKind.SUSPEND, HepatitisBKind.DISCONTINUE))
NOT_YET: frozenset[Enum] = frozenset((HepatitisBKind.CLARIFY_FIRST,))


def untested_never_starts(table: Table) -> Finding | None:
    """Look for a patient whose status is not clarified and who may start all the same."""
    untested = NOT_TESTED & BEFORE_TREATMENT
    return answered_otherwise(table, untested, NOT_YET, "starts, and the status is not clarified")


def no_drug_in_active_infection(table: Table) -> Finding | None:
    """Look for a patient with an active infection or liver failure who may have the drug."""
    harm = ACTIVE | ACUTE_LIVER_FAILURE
    return answered_otherwise(table, harm, NO_DRUG, "drug in active infection or liver failure")


def prior_infection_is_watched(table: Table) -> Finding | None:
    """Look for a patient with a prior infection who is not watched for an active one."""
    signs = ZhangMonitoring.HEPATITIS_B_SIGNS
    return untold(table, PRIOR_INFECTION, signs, "a prior infection, and not watched")


def harm_goes_to_the_specialist(table: Table) -> Finding | None:
    """Look for a patient with an active infection or liver failure and no specialist."""
    harm = ACTIVE | ACUTE_LIVER_FAILURE
    specialist = ZhangSupportiveCare.HEPATITIS_SPECIALIST
    return untold(table, harm, specialist, "active infection or liver failure, and no specialist")


def the_untested_are_told(table: Table) -> Finding | None:
    """Look for a patient whose status is not clarified and who is not told so."""
    clarify = ZhangCaution.STATUS_TO_BE_CLARIFIED
    return untold(table, NOT_TESTED, clarify, "not clarified, and not told so")


CLAIMS = (
    Claim(
        "untested_never_starts",
        "Nobody starts before the hepatitis B status is clarified.",
        untested_never_starts,
    ),
    Claim(
        "no_drug_in_active_infection",
        "Signs of active hepatitis B and acute liver failure are never answered with drug, nor is "
        "it offered, whatever the test says.",
        no_drug_in_active_infection,
    ),
    Claim(
        "prior_infection_is_watched",
        "Whoever has or had hepatitis B is watched for an active infection throughout.",
        prior_infection_is_watched,
    ),
    Claim(
        "harm_goes_to_the_specialist",
        "Signs of active hepatitis B and acute liver failure are never answered without the "
        "specialist, whatever the test says.",
        harm_goes_to_the_specialist,
    ),
    Claim(
        "the_untested_are_told",
        "Whoever was never tested is told that the status is to be clarified, at any time.",
        the_untested_are_told,
    ),
)
