"""Section 5.7 as printed: prophylaxis of venous thromboembolism (VTE) in maintenance."""

from __future__ import annotations

from lenarules.clinical.prophylaxis import DrugRegimen, VteKind, VteProphylaxis
from lenarules.language.condition import ALWAYS
from lenarules.language.fact import Flag
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.jones_2021.advice import JonesCaution
from lenarules.publications.jones_2021.paper import KIM_TABLE_3, VTE

#: "risk factors, for example, previous venous thromboembolism": no closed list is printed.
VTE_RISK_FACTORS = Flag("vte_risk_factors", "risk factors of VTE")
RISK_FACTORS = VTE_RISK_FACTORS.holds

ASPIRIN = VteProphylaxis(VteKind.ASPIRIN, (DrugRegimen("aspirin"),))
HEPARIN = VteProphylaxis(VteKind.LMWH, (DrugRegimen("low-molecular-weight heparin"),))

ROWS = (
    Row(
        "most_patients",
        when=~RISK_FACTORS,
        then=VteProphylaxis(VteKind.NONE),
        strength=Strength.SHOULD,
        cite=VTE.at("last sentence but one"),
        printed="most patients will not require anticoagulation in the maintenance setting; the "
        "next sentence is on patients with risk factors",
    ),
    Row(
        "risk_factors",
        when=RISK_FACTORS,
        open="which of the drugs, its dose, and whether one is given at all",
        strength=Strength.MAY,
        cite=VTE.at("last sentence"),
        printed="risk factors, for example previous venous thromboembolism: prophylaxis such as "
        "aspirin, low molecular weight heparin or equivalent may be appropriate",
    ),
)

NOTES = (
    Note(
        "risk_scores",
        when=ALWAYS,
        adds=(JonesCaution.RISK_SCORES,),
        cite=VTE.at("fourth sentence"),
        printed="thrombosis risk scores, such as IMPEDE, SAVED and VTE help stratify patients and "
        "guide anticoagulation strategy",
    ),
    Note(
        "risk_list_is_open",
        when=~RISK_FACTORS,
        adds=(JonesCaution.RISK_LIST_IS_OPEN,),
        cite=VTE.at("last sentence"),
        printed="risk factors, for example, previous venous thromboembolism",
    ),
    Note(
        "or_equivalent",
        when=RISK_FACTORS,
        adds=(JonesCaution.OR_EQUIVALENT,),
        cite=VTE.at("last sentence"),
        printed="such as aspirin, low molecular weight heparin or equivalent",
    ),
    Note(
        "bleeding_is_not_asked",
        when=RISK_FACTORS,
        adds=(JonesCaution.BLEEDING_IS_NOT_ASKED,),
        cite=VTE.at("last sentence"),
        printed="prophylactic intervention may be appropriate",
        reading="told wherever a drug is offered: the section asks for no count, no bleeding and "
        "no renal function, the sibling's table for platelets and renal function",
        principle=Principle.SIBLING,
        cites=(KIM_TABLE_3.at("rows 1 and 3"),),
    ),
)
