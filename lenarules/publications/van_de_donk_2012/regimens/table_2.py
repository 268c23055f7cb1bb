"""Table 2: combinations of lenalidomide with conventional cytotoxic agents (n >= 30)."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, Route, mg, mg_per_m2
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import CycleSpan, DrugLine, Regimen, StudySetting, days_from
from lenarules.language.words import Citation

TABLE_2 = Citation("van_de_donk_2012", "Table 2")
TEXT = Citation("van_de_donk_2012", "Regimens with lenalidomide and conventional cytotoxic agents")
PHASE = "Phase I/II"
NOT_REACHED = "MTD not reached; highest dose-level"
UP_TO_9 = CycleSpan(1, 9)
MR_SLIP = "MR is not in the abbreviations of Table 2; the text has minimal response."

REGIMENS = (
    Regimen(
        id="van_de_donk_2012.regimens.rad",
        name="RAD",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(25), days_from(1, 21), 28),
            DrugLine(Drug.DOXORUBICIN, mg_per_m2(9), days_from(1, 4), 28),
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(40),
                (*days_from(1, 4), *days_from(17, 20)),
                28,
            ),
        ),
        phase=PHASE,
        dose_level=NOT_REACHED,
        study="Knop et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=69,
        cite=TABLE_2.at("Knop et al"),
        also=(TEXT.at("paragraph 1"),),
        printed="MTD not reached; highest dose-level: Len 25 mg on days 1-21 of 28-day cycle; "
        "Doxo 9 mg/m2 on days 1-4; Dex 40 mg on days 1-4 and 17-20",
        slips=(
            "RAD is not in the abbreviations; the text expands it with adriamycin, the row prints "
            "Doxo (doxorubicin).",
        ),
        results=results(
            prior_treatment="Median: 2; Thal: 20%; Bort: 57%; Len: 0%",
            response=">=PR: 73%; VGPR: 45%; CR: 15%",
            time_to_event="Median TTP: 45 weeks; Median PFS: 40 weeks; 1-year OS: 88%",
            toxicity=(
                "Grade >=3 neutropenia: 48%; Grade >=3 thrombocytopenia: 38%; "
                "Grade >=3 anemia: 17%; Grade >=3 neurotoxicity: 0%; "
                "Grade >=3 venous thromboembolism: 2%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.len_dvd",
        name="Len-DVD",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(10), days_from(1, 21), 28),
            DrugLine(
                Drug.PEGYLATED_LIPOSOMAL_DOXORUBICIN,
                mg_per_m2(40),
                (1,),
                28,
            ),
            DrugLine(Drug.VINCRISTINE, mg(2), (1,), 28),
            DrugLine(Drug.DEXAMETHASONE, mg(40), days_from(1, 4), 28),
        ),
        phase=PHASE,
        dose_level="MTD",
        study="Baz et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=62,
        cite=TABLE_2.at("Baz et al"),
        also=(TEXT.at("paragraph 1"),),
        printed="MTD: Len 10 mg on days 1-21 of 28-day cycle; PLD 40 mg/m2 on day 1; "
        "VCR 2 mg on day 1; Dex 40 mg on days 1-4",
        results=results(
            prior_treatment="Median: 3; Thal: 66%; Bort: 26%; Len: 0%",
            response=">=PR: 75%; CR/nCR: 29%",
            time_to_event="Median PFS: 12 months; Median OS: not reached",
            toxicity=(
                "Grade >=3 neutropenia: 32%; Grade >=3 thrombocytopenia: 13%; "
                "Grade >=3 anemia: 3%; Grade >=3 peripheral neuropathy: 5%; "
                "Grade >=3 venous thromboembolism: 9%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.cpr",
        name="CPR",
        drugs=(
            DrugLine(
                Drug.CYCLOPHOSPHAMIDE,
                mg_per_m2(300),
                (1, 8, 15),
                28,
                route=Route.ORAL,
            ),
            DrugLine(Drug.LENALIDOMIDE, mg(25), days_from(1, 21), 28),
            DrugLine(
                Drug.PREDNISONE,
                mg(100),
                cycle_days=28,
                frequency="every other day",
            ),
        ),
        phase=PHASE,
        dose_level=NOT_REACHED,
        study="Reece et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=32,
        cite=TABLE_2.at("Reece et al"),
        also=(TEXT.at("paragraph 4"),),
        printed="MTD not reached; highest dose-level: Cyclo 300 mg/m2 po on days 1, 8, 15 of "
        "28-day cycle; Len 25 mg on days 1-21; Pred 100 mg every other day",
        slips=(
            "The days of prednisone are not printed; every other day has no first or last day.",
            "CPR is not in the abbreviations of Table 2.",
            MR_SLIP,
        ),
        results=results(
            prior_treatment="Median: 2; Thal: 28%; Bort: 50%; Len: 0%",
            response=">=MR: 94%",
            time_to_event="1-year PFS: 78%; 1-year OS: 93%",
            toxicity=(
                "Grade >=3 neutropenia: 29%; Grade >=3 thrombocytopenia: 22%; "
                "Grade >=3 anemia: NA; Grade >=3 neurotoxicity: NA; "
                "Grade >=3 venous thromboembolism: 6%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.crd",
        name="CRD",
        drugs=(
            DrugLine(
                Drug.CYCLOPHOSPHAMIDE,
                mg(600),
                (1, 8),
                28,
                UP_TO_9,
                route=Route.ORAL,
            ),
            DrugLine(Drug.LENALIDOMIDE, mg(25), days_from(1, 21), 28, UP_TO_9),
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(20),
                (*days_from(1, 4), *days_from(8, 11)),
                28,
                UP_TO_9,
            ),
            DrugLine(Drug.LENALIDOMIDE, cycles=CycleSpan(10), when="maintenance"),
        ),
        phase=PHASE,
        dose_level="MTD",
        study="Schey et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=31,
        cite=TABLE_2.at("Schey et al"),
        also=(TEXT.at("paragraph 4"),),
        printed="MTD: Cyclo 600 mg po on days 1, 8 of 28-day cycle; Len 25 mg on days 1-21; "
        "Dex 20 mg on days 1-4, 8-11; Nine cycles, followed by Len maintenance",
        slips=("Dose, days and cycle of lenalidomide as maintenance are not printed.",),
        results=results(
            prior_treatment="Median: 3; Thal: 90%; Bort: 26%; Len: 0%",
            response=">=PR: 81%; VGPR: 7%; CR: 29%",
            time_to_event=(
                "Median PFS: not reached; 2-year PFS: 56%; Median OS: not reached; "
                "OS at 30 months: 80%"
            ),
            toxicity=(
                "Grade >=3 neutropenia: 19%; Grade >=3 thrombocytopenia: NA; "
                "Grade >=3 anemia: NA; Grade >=3 neurotoxicity: 0%; "
                "Grade >=3 venous thromboembolism: 6%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.bld",
        name="BLD",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(10), days_from(1, 21), 28),
            DrugLine(Drug.BENDAMUSTINE, mg_per_m2(75), (1, 2), 28),
            DrugLine(Drug.DEXAMETHASONE, mg(40), (1, 8, 15, 22), 28),
        ),
        phase=PHASE,
        dose_level="MTD",
        study="Lentzsch et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=36,
        cite=TABLE_2.at("Lentzsch et al"),
        also=(TEXT.at("paragraph 2"),),
        printed="MTD: Len 10 mg day 1-21 of a 28-day cycle; Bendamustine 75 mg/m2 on days 1 and 2; "
        "Dex 40 mg on days 1, 8, 15, 22",
        slips=(
            "Its toxicities are printed for grade 4 alone, one of them to a decimal (24.1%); every "
            "other row prints grade 3 and above, in whole percents.",
        ),
        results=results(
            prior_treatment="Median: 3; Thal: 48%; Bort: NA; Len: 79%",
            response=">=PR: 52%; VGPR: 24%; CR: 0%",
            time_to_event="Median PFS: 4.4 months; Median OS: not reached",
            toxicity="Grade 4 neutropenia: 24.1%; Grade 4 thrombocytopenia: 7%",
        ),
    ),
)
