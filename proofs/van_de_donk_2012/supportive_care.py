"""What must hold of all supportive care by van de Donk 2012, Table 5."""

from __future__ import annotations

from lenarules.clinical.care import Care, SupportivePlan
from lenarules.publications.van_de_donk_2012.advice import (
    VanDeDonkCaution,
    VanDeDonkSupportiveCare,
)
from lenarules.publications.van_de_donk_2012.supportive_care.printed import (
    NEUTROPENIA_DEVELOPS,
    THROMBOCYTOPENIA_DEVELOPS,
)
from lenarules.verify.one_call import Answered, Either, Shown, Told, Who, never

#: Which caution on a hold goes with which low count.
HOLDS = (
    (NEUTROPENIA_DEVELOPS, VanDeDonkCaution.KIM_INTERRUPTS_IN_NEUTROPENIA),
    (NEUTROPENIA_DEVELOPS, VanDeDonkCaution.JONES_INTERRUPTS_IN_NEUTROPENIA),
    (THROMBOCYTOPENIA_DEVELOPS, VanDeDonkCaution.JONES_INTERRUPTS_AT_LOW_PLATELETS),
)


def is_care_alone(outcome: object) -> bool:
    """Tell whether an outcome names care and does no more than to name it."""
    return isinstance(outcome, SupportivePlan) and bool(outcome.supportive_care)


def names_erythropoietin(outcome: object) -> bool:
    """Tell whether erythropoietin stands in an outcome."""
    erythropoietin = VanDeDonkSupportiveCare.ERYTHROPOIETIN
    return isinstance(outcome, Care) and erythropoietin in outcome.supportive_care


CLAIMS = (
    never(
        "care_is_all_that_is_answered",
        "Every answer names care and nothing about lenalidomide; to reduce or suspend it is an "
        "option only.",
        "another answer than care",
        ~Answered(is_care_alone),
    ),
    never(
        "erythropoietin_comes_with_its_risk",
        "Erythropoietin is never named without its risk of thromboembolism.",
        "erythropoietin without its risk",
        Shown(names_erythropoietin) & ~Told(VanDeDonkCaution.ERYTHROPOIETIN_IS_VTE_RISK),
    ),
    never(
        "low_counts_come_with_the_siblings_holds",
        "Neutropenia and thrombocytopenia are never answered without the counts at which a sibling "
        "holds lenalidomide.",
        "a low count, and no word on a hold",
        Either(tuple(Who(low) & ~Told(caution) for low, caution in HOLDS)),
    ),
)
