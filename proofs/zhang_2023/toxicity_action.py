"""What must hold of every answer about an adverse event by Zhang 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.toxicity import ToxicityKind
from lenarules.publications.zhang_2023.advice import ZhangCaution
from lenarules.publications.zhang_2023.facts import RESTART_LOWER
from lenarules.publications.zhang_2023.toxicity_action.printed import (
    COMPLICATED_ZOSTER,
    GRADE_3_OR_4,
    LIVER_TESTS,
    LIVER_TESTS_AT_BASELINE,
    SEVERE_NEUTROPENIA,
    SEVERE_THROMBOCYTOPENIA,
)
from lenarules.verify.verdict import Claim, Finding
from proofs.zhang_2023.terms import answered_otherwise, kind_outside, untold

if TYPE_CHECKING:
    from enum import Enum

    from lenarules.language.table import Table

#: Which caution on a hold goes with which low count.
HOLDS = (
    (SEVERE_NEUTROPENIA, ZhangCaution.KIM_INTERRUPTS_IN_NEUTROPENIA),
    (SEVERE_NEUTROPENIA, ZhangCaution.JONES_INTERRUPTS_IN_NEUTROPENIA),
    (SEVERE_THROMBOCYTOPENIA, ZhangCaution.JONES_INTERRUPTS_AT_LOW_PLATELETS),
)
NO_DRUG: frozenset[Enum] = frozenset(
    (ToxicityKind.SUSPEND, ToxicityKind.DISCONTINUE, ToxicityKind.DISCONTINUE_FOR_GOOD)
)


def no_drug_in_harm(table: Table) -> Finding | None:
    """Look for a patient with abnormal liver tests or complicated zoster who may have the drug."""
    harm = LIVER_TESTS | COMPLICATED_ZOSTER
    return answered_otherwise(table, harm, NO_DRUG, "drug in liver harm or complicated zoster")


def restart_only_at_baseline_and_asked(table: Table) -> Finding | None:
    """Look for a restart before liver tests are at baseline, or without asking for it."""
    permitted = LIVER_TESTS_AT_BASELINE & RESTART_LOWER.holds
    detail = "a restart that is not permitted or not asked for"
    return kind_outside(table, ToxicityKind.RESTART_LOWER, permitted, detail)


def low_counts_of_grade_3_or_4_are_never_just_continued(table: Table) -> Finding | None:
    """Look for a low count of grade 3 or 4 that the table decides by itself."""
    undecided: frozenset[Enum | None] = frozenset((None,))
    detail = "a dose for a low count of grade 3 or 4, of which none is printed"
    return answered_otherwise(table, GRADE_3_OR_4, undecided, detail)


def low_counts_come_with_the_siblings_holds(table: Table) -> Finding | None:
    """Look for a low count of grade 3 or 4 without the counts at which the siblings hold."""
    detail = "a low count, and no word on a hold"
    found = (untold(table, low, advice, detail) for low, advice in HOLDS)
    return next((finding for finding in found if finding), None)


CLAIMS = (
    Claim(
        "no_drug_in_harm",
        "Abnormal liver tests and complicated herpes zoster are never answered with drug, nor is "
        "it offered.",
        no_drug_in_harm,
    ),
    Claim(
        "restart_only_at_baseline_and_asked",
        "A restart is answered only once liver tests are at baseline and it is asked for.",
        restart_only_at_baseline_and_asked,
    ),
    Claim(
        "low_counts_of_grade_3_or_4_are_never_just_continued",
        "A low count of grade 3 or 4 is left to the clinician.",
        low_counts_of_grade_3_or_4_are_never_just_continued,
    ),
    Claim(
        "low_counts_come_with_the_siblings_holds",
        "A low count of grade 3 or 4 is never referred without the count at which a sibling holds "
        "lenalidomide.",
        low_counts_come_with_the_siblings_holds,
    ),
)
