"""What Kim 2015 prints beside the treatment of thromboembolism."""

from __future__ import annotations

from lenarules.language.condition import ALWAYS, any_of
from lenarules.language.table import Note
from lenarules.language.words import Principle
from lenarules.publications.kim_2015.paper import TABLE_3, TABLE_4
from lenarules.publications.kim_2015.vte_treatment.advice import (
    CORNERSTONE,
    FIRST_POINT,
    OTHER_DRUGS,
    SECOND_POINT,
    KimVteTreatmentCaution,
)
from lenarules.publications.kim_2015.vte_treatment.printed import (
    BLEEDING_RISK,
    CENTRAL,
    CONTRAINDICATED,
    FAULTY_CATHETER,
    PTE_OR_DVT,
    SEVERE_CALF,
    SUPERFICIAL,
)
from lenarules.publications.kim_2015.vte_treatment.regions import (
    ANTICOAGULATED,
    NOT_BARRED,
    SAFE_TO_TREAT,
    THROMBOLYSIS,
)

NOTES = (
    Note(
        "lenalidomide",
        when=ALWAYS,
        adds=(KimVteTreatmentCaution.LENALIDOMIDE_IS_NOT_ANSWERED,),
        cite=TABLE_4.at("title"),
        printed="special conditions in cancer-associated venous thromboembolism",
    ),
    Note(
        "faulty_catheter",
        when=FAULTY_CATHETER & ~CENTRAL & ~SUPERFICIAL,
        adds=(KimVteTreatmentCaution.FAULTY_CATHETER_IS_REMOVED,),
        cite=TABLE_4.at("central venous catheter-related thrombosis"),
        printed="catheter removal only in cases with an infected or dysfunctional catheter",
        reading="printed of a central venous catheter, of which another thrombosis may be the "
        "first that applies; with the central one removal is answered or stands in the options, "
        "with a superficial one it is the answer",
        principle=Principle.OWN_TEXT,
        cites=(TABLE_4.at("superficial vein thrombosis"),),
    ),
    Note(
        "consider_first",
        when=NOT_BARRED,
        adds=(KimVteTreatmentCaution.CONSIDER_FIRST,),
        cite=SECOND_POINT,
        printed="severity of thrombus burden, risk of bleeding, convenience of treatment, "
        "interaction with anti-cancer treatment, and life expectancy should be considered before "
        "the start of anticoagulation",
    ),
    Note(
        "beyond_3_months",
        when=any_of(PTE_OR_DVT, SEVERE_CALF, CENTRAL) & SAFE_TO_TREAT,
        adds=(KimVteTreatmentCaution.MAY_BE_EXTENDED,),
        cite=CORNERSTONE,
        printed="active cancer: anticoagulation can be extended beyond 3 months",
        reading="told where an anticoagulant is answered or offered without a doubt whether to "
        "give one; not of the 6 weeks of a superficial thrombosis",
        principle=Principle.OWN_TEXT,
        cites=(CORNERSTONE, SECOND_POINT),
    ),
    Note(
        "bleeding_risk",
        when=NOT_BARRED & BLEEDING_RISK,
        adds=(KimVteTreatmentCaution.BLEEDING_RISK,),
        cite=TABLE_4.at("extensive DVT or massive PTE", "a"),
        printed="bleeding risk a), platelets < 100,000/uL among them",
    ),
    Note(
        "contraindications_listed",
        when=SEVERE_CALF & ~CONTRAINDICATED,
        adds=(KimVteTreatmentCaution.ONLY_ABSOLUTE_ARE_LISTED,),
        cite=TABLE_4.at("isolated calf vein thrombosis"),
        printed="no contraindication to anticoagulation",
        reading="the words carry no footnote mark; footnote b is the paper's only list of "
        "contraindications, and of absolute ones",
        principle=Principle.OWN_TEXT,
        cites=(TABLE_4.at("retrievable IVC filter", "b"),),
    ),
    Note(
        "filter_for_which_thrombosis",
        when=ANTICOAGULATED & CONTRAINDICATED,
        adds=(KimVteTreatmentCaution.FILTER_FOR_WHICH_THROMBOSIS,),
        cite=TABLE_4.at("retrievable IVC filter", "b"),
        printed="retrievable IVC filter: only considered during the period of absolute "
        "contraindication",
    ),
    Note(
        "thrombolysis_beside_anticoagulation",
        when=THROMBOLYSIS,
        adds=(KimVteTreatmentCaution.THROMBOLYSIS_BESIDE_ANTICOAGULATION,),
        cite=FIRST_POINT,
        printed="anticoagulation is the standard treatment when patients develop PTE and/or DVT",
    ),
    Note(
        "renal_function",
        when=NOT_BARRED,
        adds=(KimVteTreatmentCaution.RENAL_FUNCTION_IS_NOT_ASKED,),
        cite=TABLE_3.at("row 1"),
        printed="LMWH, or warfarin (INR 2-3) if ClCr < 30 mL/min",
        reading="printed of prophylaxis; told wherever an anticoagulant is answered or offered",
        principle=Principle.OWN_TEXT,
        cites=(TABLE_3.at("row 1"),),
    ),
    Note(
        "drugs_are_examples",
        when=NOT_BARRED,
        adds=(KimVteTreatmentCaution.NEW_ORAL_ANTICOAGULANTS_ARE_EXAMPLES,),
        cite=OTHER_DRUGS,
        printed="new oral anticoagulants (e.g., rivaroxaban or dabigatran)",
    ),
)
