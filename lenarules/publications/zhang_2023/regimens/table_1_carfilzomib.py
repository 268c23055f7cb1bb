"""Table I: lenalidomide with carfilzomib (KRD), newly diagnosed patients."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting
from lenarules.publications.zhang_2023.regimens.places import (
    CARFILZOMIB,
    KRD,
    NO_DOSE,
    TABLE_I,
    VRD,
)

ENDURANCE = "NCT01863550"
PAGE_SLIP = (
    "The adverse effects of VRD (56) begin with upper respiratory tract infection, any grades 59%, "
    ">=3 grade 5%, in the form of the Dara-KRD cell before the page break: they may belong there."
)

REGIMENS = (
    Regimen(
        id="zhang_2023.regimens.dara_krd",
        name="Dara-KRD",
        drugs=tuple(
            DrugLine(drug, cycle_days=28, when="up to 13 cycles, or until ASCT")
            for drug in (Drug.DARATUMUMAB, *(line.drug for line in KRD))
        ),
        phase="Open phase 1b research",
        study="Reference 55",
        setting=StudySetting.NEWLY_DIAGNOSED,
        patients=22,
        cite=TABLE_I.at("Dara-KRD"),
        also=(CARFILZOMIB.at("paragraph 2"),),
        printed="Dara-KRD for up to 13 cycles that lasted 28 days or until ASCT",
        slips=(
            "No dose and no days are printed.",
            "PR (86%) and CR (67%) add up to more than ORR (95%): PR or VGPR or better is meant, "
            "or a figure is wrong.",
            PAGE_SLIP,
        ),
        results=results(
            response="ORR: 95%; CR: 67%; PR: 86%",
            toxicity=(
                "Diarrhea, any grades: 68%; Diarrhea, >=3 Grade: 18%; "
                "Lymphopenia, any grades: 64%; Lymphopenia, >=3 Grade: 59%; "
                "Cough, any grades: 59%; Cough, >=3 Grade: 5%"
            ),
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.endurance_vrd",
        name="VRD",
        drugs=VRD,
        phase="Phase 3 clinical trial",
        study=ENDURANCE,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("VRD, NCT01863550"),
        also=(CARFILZOMIB.at("paragraph 2"),),
        printed="VRD",
        slips=(NO_DOSE, PAGE_SLIP),
        results=results(
            time_to_event="Median PFS: 34.4 months",
            toxicity=(
                "Upper respiratory tract infection, any grades: 59%; "
                "Upper respiratory tract infection, >=3 Grade: 5%; Fatigue: 6%; "
                "Hyperglycemia: 4%; Peripheral neuropathy: 8%; Dyspnea: 2%; Diarrhoea: 5%; "
                "Thrombotic events: 2%; Serious AEs: 22%"
            ),
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.endurance_krd",
        name="KRD",
        drugs=KRD,
        phase="Phase 3 clinical trial",
        study=ENDURANCE,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("KRD, NCT01863550"),
        also=(CARFILZOMIB.at("paragraph 2"),),
        printed="KRD",
        slips=(NO_DOSE,),
        results=results(
            time_to_event="Median PFS: 34.6 months",
            toxicity=(
                "Fatigue: 6%; Hyperglycemia: 6%; Peripheral neuropathy: <1%; Dyspnea: 7%; "
                "Diarrhoea: 3%; Thrombotic events: 5%; Serious AEs: 45%"
            ),
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.krd_asct_krd",
        name="KRD + ASCT + KRD",
        drugs=(
            *(DrugLine(line.drug, when="induction, four cycles") for line in KRD),
            *(DrugLine(line.drug, when="consolidation, four cycles") for line in KRD),
            *(DrugLine(line.drug, when="maintenance, ten cycles") for line in KRD),
        ),
        phase="Phase 2 multicenter investigation",
        study="NCT01816971",
        setting=StudySetting.NEWLY_DIAGNOSED,
        patients=76,
        cite=TABLE_I.at("KRD + ASCT + KRD"),
        also=(CARFILZOMIB.at("paragraph 3"),),
        printed="four cycles of KRD induction; ASCT; four cycles of KRD consolidation; ten cycles "
        "of KRD maintenance",
        slips=(
            NO_DOSE,
            "The text prints the range of age (40 to 76 years) as a median.",
            "The text speaks of a significant incidence of negative sCR.",
        ),
        results=results(
            response="sCR: 76%; sCR after eight cycles (text): 60%",
            time_to_event="PFS rate in 5 years: 72%; OS rate in 5 years: 84%",
            toxicity="Neutropenia: 34%; Lymphocytopenia: 32%; Infection: 22%; Cardiac events: 3%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.krd_asct_r",
        name="KRD + ASCT + R",
        drugs=(
            *(DrugLine(line.drug, when="eight KRD treatments") for line in KRD),
            DrugLine(Drug.LENALIDOMIDE, when="a year-long course"),
        ),
        phase="Phase 2 study",
        study="NCT02405364",
        setting=StudySetting.NEWLY_DIAGNOSED,
        patients=46,
        cite=TABLE_I.at("KRD + ASCT + R"),
        also=(CARFILZOMIB.at("paragraph 3"),),
        printed="eight KRD treatments; ASCT for all patients; a year-long course of lenalidomide",
        slips=(
            NO_DOSE,
            "How many of the eight treatments came before ASCT is not printed.",
            "CR (64.3%) and sCR (61.9%) are of 42 assessed patients and overlap (27 and 26).",
            "Hematogenous (74%) and Infectious (22%) name no adverse effect.",
        ),
        results=results(
            response="CR: 64.3%; sCR: 61.9%",
            time_to_event="Median PFS: 56.4 months",
            toxicity="Hematogenous: 74%; Infectious: 22%",
        ),
    ),
)
