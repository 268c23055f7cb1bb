"""Table 3: combinations with bortezomib and dexamethasone."""

from __future__ import annotations

from decimal import Decimal

from lenarules.clinical.drugs import Drug, mg, mg_per_m2
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import CycleSpan, DrugLine, Regimen, StudySetting, days_from
from lenarules.language.words import Citation

TABLE_3 = Citation("van_de_donk_2012", "Table 3")
PROTEASOME = Citation("van_de_donk_2012", "Regimens with lenalidomide plus proteasome inhibitor")
LEN_15 = DrugLine(Drug.LENALIDOMIDE, mg(15), days_from(1, 14), 21)
BORT = DrugLine(Drug.BORTEZOMIB, mg_per_m2(Decimal("1.0")), (1, 4, 8, 11), 21)
DEX_DAYS = (1, 2, 4, 5, 8, 9, 11, 12)
MR_SLIP = "MR is not in the abbreviations of Table 3; the text has minimal response."

REGIMENS = (
    Regimen(
        id="van_de_donk_2012.regimens.rvd_phase_1",
        name="RVD",
        drugs=(
            LEN_15,
            BORT,
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(20, 40),
                DEX_DAYS,
                21,
                when="in case of progression after two cycles",
            ),
        ),
        phase="Phase I",
        dose_level="MTD",
        study="Richardson et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=38,
        cite=TABLE_3.at("Richardson et al (reference 51)"),
        also=(PROTEASOME.at("paragraph 1"),),
        printed="MTD: Len 15 mg on days 1-14 of 21-day cycle; Bort 1.0 mg/m2 on days 1, 4, 8, 11 "
        "of 21-day cycle; Dex 20 or 40 mg on days 1, 2, 4, 5, 8, 9, 11, 12 in case of progression "
        "after two cycles",
        slips=("Who had 20 mg of dexamethasone and who 40 mg is not printed.", MR_SLIP),
        results=results(
            prior_treatment="Median: 5; Thal: 87%; Bort: 55%; Len: 18%",
            response=">=MR: 61%; CR/nCR: 8%; >=PR (text): 39%",
            time_to_event="Median TTP: 7.7 months; Median OS: 37 months",
            toxicity=(
                "Grade >=3 neutropenia: 63%; Grade >=3 thrombocytopenia: 45%; "
                "Grade >=3 anemia: 18%; Grade >=3 peripheral neuropathy: 0%; "
                "Grade >=3 venous thromboembolism: 3%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.rvd_phase_2",
        name="RVD",
        drugs=(
            LEN_15,
            BORT,
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(20, 40),
                DEX_DAYS,
                21,
                CycleSpan(1, 4),
            ),
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(10, 20),
                DEX_DAYS,
                21,
                CycleSpan(5, 8),
            ),
            DrugLine(
                Drug.LENALIDOMIDE,
                days=days_from(1, 14),
                cycle_days=21,
                cycles=CycleSpan(9),
                when="responding patients could receive maintenance",
            ),
            DrugLine(
                Drug.BORTEZOMIB,
                days=(1, 8),
                cycle_days=21,
                cycles=CycleSpan(9),
                when="responding patients could receive maintenance",
            ),
            DrugLine(
                Drug.DEXAMETHASONE,
                days=(1, 2, 8, 9),
                cycle_days=21,
                cycles=CycleSpan(9),
                when="responding patients could receive maintenance",
            ),
        ),
        phase="Phase II",
        study="Richardson et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=64,
        cite=TABLE_3.at("Richardson et al (reference 52)"),
        also=(PROTEASOME.at("paragraph 1"),),
        printed="Len 15 mg on days 1-14 of 21-day cycle; Bort 1.0 mg/m2 on days 1, 4, 8, 11 of "
        "21-day cycle; Dex 20 or 40 mg (cycles 1-4) or 10 or 20 mg (cycles 5-8) on days 1, 2, 4, "
        "5, 8, 9, 11, 12; After 8 cycles responding patients could receive maintenance: Len on "
        "days 1-14 of 21-day cycle; Bort on days 1 and 8; Dex on days 1, 2, 8, 9",
        slips=(
            "Who had the lower and who the higher dose of dexamethasone is not printed.",
            "The doses of maintenance are not printed, those of all three drugs.",
            MR_SLIP,
        ),
        results=results(
            prior_treatment="Median: 2; Thal: 73%; Bort: 53%; Len: 6%",
            response=">=MR: 78%; >=PR: 64%; nCR/CR: 25%",
            time_to_event="Median TTP: 9.5 months; Median PFS: 9.5 months; Median OS: 26 months",
            toxicity=(
                "Grade >=3 neutropenia: 30%; Grade >=3 thrombocytopenia: 22%; "
                "Grade >=3 anemia: NA; Grade >=3 peripheral neuropathy: 3%; "
                "Grade >=3 venous thromboembolism: 0%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.rvd_greek",
        name="RVD",
        drugs=(
            LEN_15,
            BORT,
            DrugLine(Drug.DEXAMETHASONE, mg(40), days_from(1, 4), 21),
            DrugLine(
                Drug.LENALIDOMIDE,
                days=days_from(1, 21),
                cycle_days=28,
                cycles=CycleSpan(9),
                when="patients without progression continued with",
            ),
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(40),
                days_from(1, 4),
                28,
                CycleSpan(9),
                when="patients without progression continued with",
            ),
        ),
        phase="Phase II",
        study="Dimopoulos et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=49,
        cite=TABLE_3.at("Dimopoulos et al"),
        also=(PROTEASOME.at("paragraph 2"),),
        printed="Len 15 mg on days 1-14 of 21-day cycle; Bort 1.0 mg/m2 on days 1, 4, 8, 11 of "
        "21-day cycle; Dex 40 mg on days 1-4; After 8 cycles patients without progression "
        "continued with: Len on days 1-21 of 28-day cycle; Dex 40 mg on days 1-4",
        slips=("The dose of lenalidomide after 8 cycles is not printed.",),
        results=results(
            prior_treatment="Median: 2; Thal: 80%; Bort: 88%; Len: 0%",
            response=">=PR: 63%; VGPR: 14%; CR: 6%",
            time_to_event="Median PFS: 7 months; Median OS: 16 months",
            toxicity=(
                "Grade >=3 neutropenia: 26%; Grade >=3 thrombocytopenia: 14%; "
                "Grade >=3 anemia: 20%; Grade >=3 peripheral neuropathy: 14%; "
                "Grade >=3 venous thromboembolism: 4%"
            ),
        ),
    ),
)
