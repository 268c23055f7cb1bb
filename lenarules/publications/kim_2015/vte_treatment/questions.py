"""What Table 4 leaves to the clinician, as questions."""

from __future__ import annotations

from lenarules.clinical.thrombosis import VteTreatment, VteTreatmentKind
from lenarules.language.outcome import PrintedOption, Refer
from lenarules.language.words import Strength
from lenarules.publications.kim_2015.vte_treatment.advice import WHETHER_OR_NOT

NONE_FOR_NOW = PrintedOption(
    VteTreatment(kind=VteTreatmentKind.NO_ANTICOAGULANT),
    Strength.MAY,
    "kim_2015.pte_and_dvt.whether_or_not",
    WHETHER_OR_NOT,
    "the decision as to whether to treat with an anticoagulant or not depends on an assessment of "
    "the severity of thrombus burden, risk of bleeding, convenience of treatment, potential "
    "interaction with anticancer therapy, and life expectancy",
)

FILTER_OR_NOT = Refer(
    "consider a retrievable IVC filter, or none? An anticoagulant is printed for this thrombosis "
    "and footnote b counts an absolute contraindication to it; for that period the paper prints "
    "nothing but a filter that may be considered.",
    options=(NONE_FOR_NOW,),
)
BARRED = Refer(
    "what is to be done during an absolute contraindication to anticoagulation? An anticoagulant "
    "is printed for this thrombosis and footnote b bars it; for that period the paper prints "
    "nothing in its place but a filter, without saying for which thrombosis.",
    options=(NONE_FOR_NOW,),
)
GIVE_OR_NOT = Refer(
    "give the printed anticoagulant, or none for now, to a patient with a risk of bleeding? The "
    "paper calls anticoagulation the standard, and makes the decision whether to treat with an "
    "anticoagulant or not depend on the risk of bleeding too.",
    options=(NONE_FOR_NOW,),
)
THROMBOLYSIS_OR_NOT = Refer(
    "thrombolysis as Table 4 prints it for extensive DVT, or anticoagulation, the standard "
    "treatment? Both are printed for this thrombosis and the paper does not say which.",
)
CATHETER_OR_EXTENSIVE = Refer(
    "thrombolysis as for extensive DVT, or anticoagulation for 3 months as for a central venous "
    "catheter? Both rows are special conditions and the paper ranks neither.",
)
