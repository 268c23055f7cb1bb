"""What Kim 2015 prints beside the treatment of thromboembolism, and the places of that section."""

from __future__ import annotations

from lenarules.clinical.advice import Caution
from lenarules.language.codec import storable
from lenarules.language.words import Citation
from lenarules.publications.kim_2015.paper import (
    KEY,
    RECOMMENDATIONS,
    TABLE_3,
    TABLE_4,
)

PTE_AND_DVT = Citation(
    KEY,
    "TREATMENT OF ADVERSE EVENTS, Non-hematologic toxicities, Pulmonary thromboembolism and deep "
    "vein thrombosis",
)
CORNERSTONE = PTE_AND_DVT.at("paragraph 2")
WHETHER_OR_NOT = PTE_AND_DVT.at("paragraph 2, second sentence")
OTHER_DRUGS = PTE_AND_DVT.at("paragraph 2, fourth sentence")
POINTS = PTE_AND_DVT.at(f"{RECOMMENDATIONS}, first and second points")
FIRST_POINT = PTE_AND_DVT.at(f"{RECOMMENDATIONS}, first point")
SECOND_POINT = PTE_AND_DVT.at(f"{RECOMMENDATIONS}, second point")


@storable
class KimVteTreatmentCaution(Caution):
    """Cautions printed by Kim 2015 about the treatment of thromboembolism, or about its print."""

    CONSIDER_FIRST = (
        "before the start of anticoagulation consider the severity of thrombus burden, the risk of "
        "bleeding, the convenience of treatment, interaction with anticancer treatment, and life "
        "expectancy",
        SECOND_POINT,
    )
    MAY_BE_EXTENDED = (
        "in patients with active cancer, anticoagulation can be extended beyond 3 months",
        PTE_AND_DVT.at("paragraph 2, fifth sentence"),
    )
    BLEEDING_RISK = (
        "a bleeding risk of footnote a is present; it is printed against thrombolysis, and the "
        "risk of bleeding is to be considered before anticoagulation too",
        TABLE_4.at("extensive DVT or massive PTE", "a"),
    )
    ONLY_ABSOLUTE_ARE_LISTED = (
        "the row asks for no contraindication to anticoagulation and has no footnote mark; the "
        "paper's only list, footnote b, is of absolute ones",
        TABLE_4.at("isolated calf vein thrombosis"),
    )
    FILTER_FOR_WHICH_THROMBOSIS = (
        "the paper does not say for which thrombosis a filter is considered; it is offered here "
        "for pulmonary thromboembolism and deep vein thrombosis only",
        TABLE_4.at("retrievable IVC filter", "b"),
    )
    NO_DOSE_IS_PRINTED = (
        "the paper prints no dose for the treatment; the doses of Table 3 are those of prophylaxis",
        TABLE_4.at("title"),
    )
    LENALIDOMIDE_IS_NOT_ANSWERED = (
        "what becomes of lenalidomide is not printed here",
        TABLE_4.at("title"),
    )
    FAULTY_CATHETER_IS_REMOVED = (
        "Table 4 prints removal of an infected or dysfunctional catheter, in its row on central "
        "venous catheter-related thrombosis",
        TABLE_4.at("central venous catheter-related thrombosis"),
    )
    THROMBOLYSIS_BESIDE_ANTICOAGULATION = (
        "the paper does not say that thrombolysis replaces anticoagulation, its standard treatment",
        FIRST_POINT,
    )
    RENAL_FUNCTION_IS_NOT_ASKED = (
        "renal function is not asked here; Table 3 of the same paper, which is of prophylaxis, "
        "puts warfarin in place of LMWH at a creatinine clearance below 30 mL/min",
        TABLE_3.at("row 1"),
    )
    NEW_ORAL_ANTICOAGULANTS_ARE_EXAMPLES = (
        "the new oral anticoagulants are printed as examples ('e.g., rivaroxaban or dabigatran'): "
        "the list is open",
        OTHER_DRUGS,
    )
