"""What must hold of every treatment by Kim 2015, Table 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.thrombosis import VteTreatment, VteTreatmentKind
from lenarules.language.outcome import Refer
from lenarules.publications.kim_2015.vte_treatment.advice import KimVteTreatmentCaution
from lenarules.publications.kim_2015.vte_treatment.facts import CATHETER_RELATED
from lenarules.publications.kim_2015.vte_treatment.printed import (
    BLEEDING_RISK,
    CENTRAL,
    CONTRAINDICATED,
    FAULTY_CATHETER,
    MASSIVE_PTE,
    SUPERFICIAL,
)
from lenarules.publications.kim_2015.vte_treatment.regions import DEEP, MAY_BLEED, NOT_BARRED
from lenarules.verify.one_call import Answered, Shown, Told, Who, never

if TYPE_CHECKING:
    from collections.abc import Callable

#: Where Table 4 prints that a catheter is removed.
REMOVAL_PRINTED = (SUPERFICIAL & CATHETER_RELATED.holds) | (CENTRAL & FAULTY_CATHETER)


def is_kind(kind: VteTreatmentKind) -> Callable[[object], bool]:
    """Return the test that an outcome is a treatment of this kind."""
    return lambda outcome: isinstance(outcome, VteTreatment) and outcome.kind is kind


def anticoagulates(outcome: object) -> bool:
    """Tell whether an outcome gives an anticoagulant."""
    return isinstance(outcome, VteTreatment) and outcome.kind.anticoagulates


def removes_catheter(outcome: object) -> bool:
    """Tell whether an outcome removes the catheter."""
    return isinstance(outcome, VteTreatment) and outcome.kind.removes_catheter


def is_question(outcome: object) -> bool:
    """Tell whether the clinician decides."""
    return isinstance(outcome, Refer)


is_thrombolysis = is_kind(VteTreatmentKind.THROMBOLYSIS)
is_filter = is_kind(VteTreatmentKind.IVC_FILTER)
MAY_WITHHOLD = Answered(is_question) & Shown(is_kind(VteTreatmentKind.NO_ANTICOAGULANT))

CLAIMS = (
    never(
        "no_thrombolysis_with_a_bleeding_risk",
        "Thrombolysis is neither answered nor offered with a bleeding risk of footnote a, below "
        "100,000 platelets per uL, or under a contraindication of footnote b.",
        "thrombolysis with a bleeding risk",
        Who(BLEEDING_RISK | CONTRAINDICATED) & Shown(is_thrombolysis),
    ),
    never(
        "no_anticoagulant_under_an_absolute_contraindication",
        "No anticoagulant is answered or offered under a contraindication of footnote b.",
        "an anticoagulant under a contraindication",
        Who(CONTRAINDICATED) & Shown(anticoagulates),
    ),
    never(
        "the_catheter_is_removed_only_where_printed",
        "A catheter is removed only for a superficial thrombosis that it caused, or a central one "
        "that is infected or dysfunctional.",
        "a removal that is not printed",
        ~Who(REMOVAL_PRINTED) & Shown(removes_catheter),
    ),
    never(
        "a_faulty_catheter_is_never_left_unsaid",
        "Removal of an infected or dysfunctional catheter is answered, stands in the options, or "
        "is named by a caution.",
        "a faulty catheter",
        Who(FAULTY_CATHETER)
        & ~Shown(removes_catheter)
        & ~Told(KimVteTreatmentCaution.FAULTY_CATHETER_IS_REMOVED),
    ),
    never(
        "a_filter_is_never_answered",
        "A filter is never the answer, and is offered under a contraindication only, and for "
        "pulmonary thromboembolism and deep vein thrombosis only.",
        "a filter as the answer, or for others than printed",
        Answered(is_filter) | (~Who(CONTRAINDICATED & DEEP) & Shown(is_filter)),
    ),
    never(
        "thrombolysis_is_answered_in_massive_pte_only",
        "Thrombolysis is the answer in massive pulmonary thromboembolism only.",
        "thrombolysis as the answer without massive PTE",
        ~Who(MASSIVE_PTE) & Answered(is_thrombolysis),
    ),
    never(
        "a_risk_of_bleeding_is_left_to_the_clinician",
        "Where an anticoagulant is printed and not barred, a risk that footnote a lists, or "
        "platelets below 50,000 per uL, leave it to the clinician, who may give none for now.",
        "a risk of bleeding, and no way to withhold",
        Who(NOT_BARRED & MAY_BLEED) & ~MAY_WITHHOLD,
    ),
)
