"""What must hold of every answer about an adverse event by Zhang 2023."""

from __future__ import annotations

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
from lenarules.verify.one_call import Answered, Either, Shown, Told, Who, never
from proofs.zhang_2023.terms import is_a_question, is_no_question, is_one_of, shown_otherwise

#: Which caution on a hold goes with which low count.
HOLDS = (
    (SEVERE_NEUTROPENIA, ZhangCaution.KIM_INTERRUPTS_IN_NEUTROPENIA),
    (SEVERE_NEUTROPENIA, ZhangCaution.JONES_INTERRUPTS_IN_NEUTROPENIA),
    (SEVERE_THROMBOCYTOPENIA, ZhangCaution.JONES_INTERRUPTS_AT_LOW_PLATELETS),
)
NO_DRUG = frozenset(
    (ToxicityKind.SUSPEND, ToxicityKind.DISCONTINUE, ToxicityKind.DISCONTINUE_FOR_GOOD)
)

CLAIMS = (
    never(
        "no_drug_in_harm",
        "Abnormal liver tests and complicated herpes zoster are never answered with drug, nor is "
        "it offered.",
        "drug in liver harm or complicated zoster",
        Who(LIVER_TESTS | COMPLICATED_ZOSTER) & shown_otherwise(NO_DRUG),
    ),
    never(
        "restart_only_at_baseline_and_asked",
        "A restart is answered only once liver tests are at baseline and it is asked for.",
        "a restart that is not permitted or not asked for",
        Who(~(LIVER_TESTS_AT_BASELINE & RESTART_LOWER.holds))
        & Answered(is_one_of({ToxicityKind.RESTART_LOWER})),
    ),
    never(
        "low_counts_of_grade_3_or_4_are_never_just_continued",
        "A low count of grade 3 or 4 is left to the clinician.",
        "a dose for a low count of grade 3 or 4, of which none is printed",
        Who(GRADE_3_OR_4) & (~Answered(is_a_question) | Shown(is_no_question)),
    ),
    never(
        "low_counts_come_with_the_siblings_holds",
        "A low count of grade 3 or 4 is never referred without the count at which a sibling holds "
        "lenalidomide.",
        "a low count, and no word on a hold",
        Either(tuple(Who(low) & ~Told(advice) for low, advice in HOLDS)),
    ),
)
