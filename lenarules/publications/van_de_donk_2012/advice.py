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
    NO_GRADE_IS_PRINTED = (
        "no grade or count is printed at which the dose is reduced or interrupted",
        paper.OTHER_ADVERSE_EVENTS.at("second sentence"),
    )
    VTE_RISK_IS_NOT_DEFINED = (
        "the paper does not say who is at standard and who at high risk; as contributing it names "
        "high-dose dexamethasone, erythropoietin, earlier thalidomide, advanced age, history of "
        "VTE, immobilization, inherited thrombophilia, diabetes mellitus and cardiac disease",
        paper.VTE.at("paragraphs 1 and 2"),
    )
    PATIENT_FACTORS_REMAIN = (
        "patient-related factors contribute to thromboembolism during lenalidomide therapy; "
        "prophylaxis is printed for combinations only",
        paper.VTE.at("paragraph 2, first sentence"),
    )
    NO_LATER_INTERVAL = (
        "the interval is printed for the start of treatment; no later one is printed",
        paper.NEUTROPENIA.at("sixth sentence"),
    )
