"""The line of Table 5 on venous thromboembolism (VTE), and the section of that name, as printed.

van de Donk NWCJ et al., 2012. The line prints two cases and is two rows here.
"""

from __future__ import annotations

from lenarules.clinical.prophylaxis import DrugRegimen, VteKind, VteProphylaxis
from lenarules.language.condition import ALWAYS
from lenarules.language.outcome import PrintedOption
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution
from lenarules.publications.van_de_donk_2012.facts import (
    PARTNER,
    VTE_RISK,
    VanDeDonkPartner,
    VanDeDonkVteRisk,
)
from lenarules.publications.van_de_donk_2012.paper import JONES_VTE, KIM_TABLE_3, TABLE_5, VTE

SINGLE_AGENT = PARTNER.is_(VanDeDonkPartner.NONE)
COMBINED = PARTNER.is_(VanDeDonkPartner.DEXAMETHASONE) | PARTNER.is_(
    VanDeDonkPartner.CYTOTOXIC_AGENTS
)
STANDARD_RISK = VTE_RISK.is_(VanDeDonkVteRisk.STANDARD)
HIGH_RISK = VTE_RISK.is_(VanDeDonkVteRisk.HIGH)

#: Wherever a drug is answered or offered.
DRUG_IS_NAMED = COMBINED | HIGH_RISK

HIGH_RISK_LINE = TABLE_5.at("VTE, high-risk patients")
PRINTED_FOR_HIGH_RISK = (
    "LMWH or adjusted-dose warfarin in high-risk patients, when lenalidomide is combined with "
    "dexamethasone or cytotoxic agents"
)
ASPIRIN = VteProphylaxis(VteKind.ASPIRIN, (DrugRegimen("aspirin"),))
LMWH = VteProphylaxis(VteKind.LMWH, (DrugRegimen("low-molecular-weight heparin"),))
WARFARIN = VteProphylaxis(
    VteKind.WARFARIN, (DrugRegimen("warfarin", frequency="in adjusted dose"),)
)
NO_DRUG = VteProphylaxis(VteKind.NONE)
LMWH_OR_WARFARIN = VteProphylaxis(
    VteKind.LMWH,
    LMWH.regimens,
    options=(
        PrintedOption(
            WARFARIN,
            Strength.SHOULD,
            "van_de_donk_2012.vte.high_risk",
            HIGH_RISK_LINE,
            PRINTED_FOR_HIGH_RISK,
        ),
    ),
)
SIBLING_PERMITS = (
    Strength.MAY,
    "jones_2021.venous_thromboembolism",
    JONES_VTE,
    "single-agent maintenance: in patients with risk factors, for example previous VTE, "
    "prophylaxis such as aspirin, low molecular weight heparin or equivalent may be appropriate",
)
NO_DRUG_OR_SIBLINGS = VteProphylaxis(
    VteKind.NONE,
    options=(PrintedOption(ASPIRIN, *SIBLING_PERMITS), PrintedOption(LMWH, *SIBLING_PERMITS)),
)

ROWS = (
    Row(
        "standard_risk",
        when=COMBINED & STANDARD_RISK,
        then=ASPIRIN,
        strength=Strength.SHOULD,
        cite=TABLE_5.at("VTE, patients at standard risk"),
        printed="aspirin for patients at standard risk for VTE is indicated when lenalidomide is "
        "combined with dexamethasone or cytotoxic agents",
    ),
    Row(
        "high_risk",
        when=COMBINED & HIGH_RISK,
        open="which of the two drugs",
        strength=Strength.SHOULD,
        cite=HIGH_RISK_LINE,
        printed=PRINTED_FOR_HIGH_RISK,
    ),
    Row(
        "single_agent",
        when=SINGLE_AGENT,
        open="what is done: only that the risk does not increase is printed",
        strength=Strength.SHOULD,
        cite=VTE.at("paragraph 1, first sentence"),
        printed="lenalidomide used as a single agent does not increase the risk of VTE",
    ),
)

NOTES = (
    Note(
        "risk_is_not_defined",
        when=ALWAYS,
        adds=(VanDeDonkCaution.VTE_RISK_IS_NOT_DEFINED,),
        cite=VTE.at("paragraphs 1 and 2"),
        printed="risk factors include high-dose dexamethasone and concomitant erythropoietin; "
        "increased rate in previously thalidomide-exposed patients; patient-related factors such "
        "as advanced age, history of VTE, immobilization, inherited thrombophilic disorders, and "
        "comorbidities such as diabetes mellitus and cardiac disease contribute",
    ),
    Note(
        "bleeding_is_not_asked",
        when=DRUG_IS_NAMED,
        adds=(VanDeDonkCaution.BLEEDING_IS_NOT_ASKED, VanDeDonkCaution.KIM_ASKS_PLATELETS),
        cite=TABLE_5.at("VTE"),
        printed="aspirin for patients at standard risk and LMWH or adjusted-dose warfarin in "
        "high-risk patients",
        reading="neither platelets, bleeding nor renal function is printed beside the drugs: the "
        "sibling, who asks for two of them, is named",
        principle=Principle.SIBLING,
        cites=(KIM_TABLE_3.at("rows 1 and 3"),),
    ),
    Note(
        "single_agent.patient_factors",
        when=SINGLE_AGENT & HIGH_RISK,
        adds=(VanDeDonkCaution.PATIENT_FACTORS_REMAIN,),
        cite=VTE.at("paragraph 2, first sentence"),
        printed="patient-related factors contribute to the development of VTE during lenalidomide "
        "therapy",
    ),
)
