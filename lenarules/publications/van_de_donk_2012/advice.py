"""The advice that van de Donk 2012 prints beside its rows, member by member with its citation."""

from __future__ import annotations

from lenarules.clinical.advice import Administration, Caution, SupportiveCare
from lenarules.language.codec import storable
from lenarules.publications.van_de_donk_2012 import paper


@storable
class VanDeDonkSupportiveCare(SupportiveCare):
    """Supportive care printed by van de Donk 2012."""

    G_CSF = ("granulocyte-colony stimulating factor (G-CSF)", paper.TABLE_5.at("Neutropenia"))
    RED_CELL_TRANSFUSION = ("red cell transfusion", paper.TABLE_5.at("Anemia"))
    ERYTHROPOIETIN = ("start of erythropoietin", paper.TABLE_5.at("Anemia", "†"))
    PLATELET_TRANSFUSION = ("platelet transfusion", paper.TABLE_5.at("Thrombocytopenia"))
    LOPERAMIDE = ("loperamide", paper.TABLE_5.at("Diarrhea"))
    ANTIHISTAMINES = ("antihistamines", paper.TABLE_5.at("Rash, limited, localized"))
    TOPICAL_STEROIDS = ("topical steroids", paper.TABLE_5.at("Rash, limited, localized"))
    PREDNISONE = (
        "short course of low-dose prednisone",
        paper.TABLE_5.at("Rash, mild but extensive"),
    )
    MONITOR_TOXICITY = (
        "careful monitoring of toxicity",
        paper.FRAIL_OR_ELDERLY.at("paragraph 2, fifth sentence"),
    )
    PROMPT_G_CSF = (
        "prompt supportive care, such as G-CSF in case of neutropenia",
        paper.FRAIL_OR_ELDERLY.at("paragraph 2, fifth sentence"),
    )


@storable
class VanDeDonkAdministration(Administration):
    """How a dose is given, by van de Donk 2012."""

    AFTER_DIALYSIS = (
        "on days of dialysis, give the dose after dialysis",
        paper.TABLE_4.at("Dialysis"),
    )


@storable
class VanDeDonkCaution(Caution):
    """Cautions printed by van de Donk 2012, or about what it prints."""

    RISK_LIST_IS_OPEN = (
        "the printed list of risk factors is open ('such as') and is read as closed here",
        paper.FRAIL_OR_ELDERLY.at("paragraph 2, second sentence"),
    )
    BORTEZOMIB_FIRST = (
        "in renal insufficiency the paper prefers treatment with bortezomib; where the disease is "
        "refractory to it or it is not tolerated, thalidomide or dose-adjusted lenalidomide can be "
        "considered",
        paper.RENAL_IMPAIRMENT.at("paragraph 1, third and fourth sentences"),
    )
    NEUTROPENIA_ON_DIALYSIS = (
        "on dialysis, treatment comes with a high incidence of neutropenia and infections",
        paper.RENAL_IMPAIRMENT.at("paragraph 4"),
    )
    FULL_DOSE_FOR_12_MONTHS = (
        "where it is tolerated, it is important to continue the full dose for at least 12 months; "
        "later it can be reduced",
        paper.LEN_DEX.at("paragraph 4, fifth sentence"),
    )
    PRIMARY_G_CSF = (
        "patients at high risk of neutropenia by patient-, myeloma- and treatment-related factors "
        "(among them alkylating drugs or doxorubicin beside lenalidomide, and extensive previous "
        "treatment) may benefit from primary prophylaxis with G-CSF",
        paper.NEUTROPENIA.at("eighth sentence"),
    )
    LOW_DOSE_IN_RESPONSE = (
        "in case of response, high-dose dexamethasone can be followed by low dose",
        paper.LEN_DEX.at("paragraph 4, third sentence"),
    )
    HIGH_DOSE_IS_VTE_RISK = (
        "high-dose dexamethasone is a risk factor for thromboembolic events",
        paper.VTE.at("paragraph 1, fifth sentence"),
    )
    ERYTHROPOIETIN_IS_VTE_RISK = (
        "erythropoietin together with lenalidomide-based combinations may increase the risk of "
        "venous thromboembolism",
        paper.TABLE_5.at("Anemia", "†"),
    )
    LENALIDOMIDE_IS_NOT_ANSWERED = (
        "Table 5 prints care and nothing about lenalidomide: whether it is continued, reduced or "
        "interrupted meanwhile is not answered here",
        paper.TABLE_5,
    )
    NO_GRADE_IS_PRINTED = (
        "no grade or count is printed at which the dose is reduced or interrupted",
        paper.OTHER_ADVERSE_EVENTS.at("second sentence"),
    )
    NO_COUNT_FOR_TRANSFUSIONS = (
        "no hemoglobin or platelet count is printed at which the care is given",
        paper.TABLE_5,
    )
    NOTHING_FOR_A_SEVERE_RASH = (
        "Table 5 prints nothing for a severe rash",
        paper.TABLE_5.at("Rash"),
    )
    SOME_SKIN_REACTIONS_ARE_NOT_RESTARTED = (
        "Zhang 2023 prints of angioedema, hypersensitivity, grade 4 rash, exfoliative or "
        "maculopapular rash, and suspected Stevens-Johnson syndrome, toxic epidermal necrolysis or "
        "DRESS that lenalidomide must be discontinued, and must not be restarted after they have "
        "resolved",
        paper.ZHANG_SKIN.at("last sentence"),
    )
    NO_NEUTROPHIL_COUNT_IS_PRINTED = (
        "no neutrophil count is printed at which the dose is adjusted or interrupted",
        paper.NEUTROPENIA.at("seventh sentence"),
    )
    KIM_INTERRUPTS_IN_NEUTROPENIA = (
        "Kim 2015 interrupts lenalidomide in severe neutropenia (printed: ANC 500 cells/uL, read "
        "as below it), and delays a new cycle below 1,000",
        paper.KIM_HEMATOLOGIC.at("expert recommendations, first point"),
    )
    JONES_INTERRUPTS_IN_NEUTROPENIA = (
        "Jones 2021, in single-agent maintenance, interrupts lenalidomide at an ANC below 500 "
        "cells/uL",
        paper.JONES_TABLE_2.at("Neutropenia, lines 1 and 3"),
    )
    KIM_ON_LOW_PLATELETS = (
        "below 30,000 platelets/uL Kim 2015 prints transfusions, dose modification or "
        "discontinuation",
        paper.KIM_HEMATOLOGIC.at("expert recommendations, third point"),
    )
    JONES_INTERRUPTS_AT_LOW_PLATELETS = (
        "below 30,000 platelets/uL Jones 2021, in single-agent maintenance, interrupts "
        "lenalidomide and delays a new cycle",
        paper.JONES_TABLE_2.at("Thrombocytopenia, lines 1, 2 and 4"),
    )
    VTE_RISK_IS_NOT_DEFINED = (
        "the paper does not say who is at standard and who at high risk; as contributing it names "
        "high-dose dexamethasone, erythropoietin, earlier thalidomide, and patient-related "
        "factors such as advanced age, history of VTE, immobilization, inherited thrombophilia, "
        "and comorbidities such as diabetes mellitus and cardiac disease",
        paper.VTE.at("paragraphs 1 and 2"),
    )
    PATIENT_FACTORS_REMAIN = (
        "patient-related factors contribute to thromboembolism during lenalidomide therapy; "
        "prophylaxis is printed for combinations only",
        paper.VTE.at("paragraph 2, first sentence"),
    )
    BLEEDING_IS_NOT_ASKED = (
        "platelets, bleeding and renal function are not asked here",
        paper.TABLE_5.at("VTE"),
    )
    KIM_ASKS_PLATELETS = (
        "Kim 2015 gives no prophylaxis below 50,000 platelets/uL (so read in this library: his row "
        "1 prints warfarin there), and none below 100,000 by his row 3; below 30 mL/min his row 1 "
        "puts warfarin in the place of LMWH",
        paper.KIM_TABLE_3.at("rows 1 and 3"),
    )
    NO_LATER_INTERVAL = (
        "the interval is printed for the start of treatment; no later one is printed",
        paper.NEUTROPENIA.at("sixth sentence"),
    )
