"""What Kim 2015 prints beside the treatment of thromboembolism."""

from __future__ import annotations

from lenarules.language.condition import any_of
from lenarules.language.table import Note
from lenarules.publications.kim_2015.paper import TABLE_4
from lenarules.publications.kim_2015.vte_treatment.advice import (
    CORNERSTONE,
    SECOND_POINT,
    KimVteTreatmentCaution,
)
from lenarules.publications.kim_2015.vte_treatment.printed import (
    ANTICOAGULATED,
    BLEEDING_RISK,
    CENTRAL,
    CONTRAINDICATED,
    PTE_OR_DVT,
    SEVERE_CALF,
)

NOTES = (
    Note(
        "consider_first",
        when=ANTICOAGULATED & ~CONTRAINDICATED,
        adds=(KimVteTreatmentCaution.CONSIDER_FIRST,),
        cite=SECOND_POINT,
        printed="severity of thrombus burden, risk of bleeding, convenience of treatment, "
        "interaction with anti-cancer treatment, and life expectancy should be considered before "
        "the start of anticoagulation",
    ),
    Note(
        "beyond_3_months",
        when=any_of(PTE_OR_DVT, SEVERE_CALF, CENTRAL) & ~CONTRAINDICATED,
        adds=(KimVteTreatmentCaution.MAY_BE_EXTENDED,),
        cite=CORNERSTONE,
        printed="active cancer: anticoagulation can be extended beyond 3 months",
    ),
    Note(
        "bleeding_risk",
        when=ANTICOAGULATED & BLEEDING_RISK & ~CONTRAINDICATED,
        adds=(KimVteTreatmentCaution.BLEEDING_RISK,),
        cite=TABLE_4.at("extensive DVT or massive PTE", "a"),
        printed="bleeding risk a), platelets < 100,000/uL among them",
    ),
    Note(
        "contraindications_listed",
        when=SEVERE_CALF & ~CONTRAINDICATED,
        adds=(KimVteTreatmentCaution.ONLY_ABSOLUTE_ARE_LISTED,),
        cite=TABLE_4.at("isolated calf vein thrombosis", "b"),
        printed="no contraindication to anticoagulation; absolute contraindication b)",
    ),
    Note(
        "filter_for_which_thrombosis",
        when=ANTICOAGULATED & CONTRAINDICATED,
        adds=(KimVteTreatmentCaution.FILTER_FOR_WHICH_THROMBOSIS,),
        cite=TABLE_4.at("retrievable IVC filter", "b"),
        printed="retrievable IVC filter: only considered during the period of absolute "
        "contraindication",
    ),
)
