"""Table 1, from GIMEMA on: maintenance with lenalidomide after ASCT, and the meta-analysis."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, mg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting
from lenarules.language.words import Citation

PAPER = "jones_2021"
TABLE_1 = Citation(PAPER, "Table 1")
MTD = Citation(PAPER, "5.1. Maximum tolerated dose (MTD)")
LEN_10_TO_PD = DrugLine(Drug.LENALIDOMIDE, mg(10), frequency="OD", when="to PD")
NO_DAYS = "Neither days nor cycle are printed; whether OD is every day of the cycle is not said."
NR_SLIP = (
    "NR stands for not reached in the abbreviations and here in the column of the duration of "
    "therapy, where nothing can be reached."
)

REGIMENS = (
    Regimen(
        id="jones_2021.regimens.gimema_rv_mm_pi_209",
        name="lenalidomide maintenance",
        drugs=(DrugLine(Drug.LENALIDOMIDE, mg(10), when="to PD"),),
        study="GIMEMA RV-MM-PI-209",
        setting=StudySetting.MAINTENANCE_AFTER_ASCT,
        patients=116,
        cite=TABLE_1.at("GIMEMA RV-MM-PI-209"),
        printed="10mg len to PD",
        slips=(
            "How often, the days and the cycle are not printed.",
            "The row prints RV-MM-PI-209, the meta-analysis RV-MM-P1-209.",
            NR_SLIP,
            "Infections are printed as 6.0% vs 1.7% (all obs vs all len): the groups may be "
            "exchanged, as every other cell of the table names lenalidomide first.",
        ),
        results=results(
            patients="N: 116 vs 115 (57 len vs 59 obs post ASCT entered maintenance phase)",
            time_to_event="ASCT+R vs ASCT only, Median PFS: 54.7 vs 37.4; 5 yr OS: 78.4% vs 66.5%",
            toxicity=(
                "Neut: 23.3% vs 0%; infections (all obs vs all len): 6.0% vs 1.7%; "
                "SPM: 4.3% in both groups"
            ),
            course=(
                "Duration of therapy (m): NR; Follow-up (m): 51.2 from entry; "
                "Discontinuation due to AEs: 5.20%"
            ),
        ),
    ),
    Regimen(
        id="jones_2021.regimens.ifm_2005_002",
        name="lenalidomide maintenance",
        drugs=(LEN_10_TO_PD,),
        study="IFM 2005-002",
        setting=StudySetting.MAINTENANCE_AFTER_ASCT,
        patients=307,
        cite=TABLE_1.at("IFM 2005-002"),
        printed="10mg OD to PD",
        slips=(
            NO_DAYS,
            NR_SLIP,
            "The row prints IFM 2005-002, the meta-analysis IFM2005-02.",
            "SPMs are printed as 3.1% vs 1.2p 100py: a percentage against a rate per 100 "
            "patient-years (van de Donk 2012 prints 3.1 and 1.2 per 100 patient-years).",
        ),
        results=results(
            patients="N: 307 vs 307 (placebo)",
            time_to_event="4 yr PFS: 43% vs 22% (HR 0.5); 4 yr OS: 73% vs 75% (HR 1.06)",
            toxicity=(
                "Neut: 51% vs 18%; Thrombocytopenia: 14% vs 7%; infections: 13% vs 5%; "
                "SPMs: 3.1% vs 1.2p 100py"
            ),
            course=(
                "Duration of therapy (m): NR; Follow-up (m): 45; "
                "Discontinuation due to AEs: 27% len, 15% placebo"
            ),
        ),
    ),
    Regimen(
        id="jones_2021.regimens.calgb_100104",
        name="lenalidomide maintenance",
        drugs=(LEN_10_TO_PD,),
        study="CALGB 100104",
        setting=StudySetting.MAINTENANCE_AFTER_ASCT,
        patients=231,
        cite=TABLE_1.at("CALGB 100104"),
        printed="10mg OD to PD",
        slips=(NO_DAYS,),
        results=results(
            patients="N: 231 vs 229 (placebo)",
            time_to_event="Median PFS: 57.3 vs 28.9 months (HR 0.57); "
            "Median OS: 113.8 vs 84.1 (HR 0.61)",
            toxicity=(
                "Neut: 50% vs 18%; infections: not recorded; "
                "SPM, Haem/solid/non-invasive: 8%/6%/5% vs 1%/4%/3%"
            ),
            course=(
                "Duration of therapy (m): 31 vs 18.1; Follow-up (m): 91; "
                "Discontinuation due to AEs: 18%"
            ),
        ),
    ),
    Regimen(
        id="jones_2021.regimens.meta_analysis",
        name="lenalidomide maintenance",
        drugs=(DrugLine(Drug.LENALIDOMIDE, frequency="as per individual studies above"),),
        phase="Meta-analysis",
        study="CALGB 100104, IFM2005-02, GIMEMA RV-MM-P1-209",
        setting=StudySetting.MAINTENANCE_AFTER_ASCT,
        patients=605,
        cite=TABLE_1.at("Meta-analysis"),
        printed="As per individual studies above",
        slips=(
            "605 vs 603 is no sum of the rows above: CALGB, IFM and GIMEMA add up to 595 vs 595 "
            "with the 57 and 59 that entered maintenance, 654 vs 651 with 116 and 115.",
            "Two of the three trials are named otherwise than in their rows.",
            "PF2 stands for PFS 2.",
        ),
        results=results(
            patients="N: 605 vs 603",
            time_to_event=(
                "Median PFS: 52.8 vs 23.5 (HR 0.48); PF2: 73.3 vs 56.7 (HR 0.72); "
                "7 year OS: 62% vs 50% (HR 0.75)"
            ),
            toxicity="SPM, Haem/solid: 5.3%/5.8% len vs 0.8%/2.0% obs",
            course="Duration of therapy (m): 28 vs 22; Follow-up (m): 79.5",
        ),
    ),
)
