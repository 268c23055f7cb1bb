"""Table 3 (Continued): combinations with bortezomib and doxorubicin, and with carfilzomib."""

from __future__ import annotations

from decimal import Decimal

from lenarules.clinical.drugs import Drug, mg, mg_per_m2
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import CycleSpan, DrugLine, Regimen, StudySetting, days_from
from lenarules.language.words import Citation

TABLE_3 = Citation("van_de_donk_2012", "Table 3 (Continued)")
PROTEASOME = Citation("van_de_donk_2012", "Regimens with lenalidomide plus proteasome inhibitor")

REGIMENS = (
    Regimen(
        id="van_de_donk_2012.regimens.dvd_r",
        name="DVD-R",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(10), days_from(1, 14), 28),
            DrugLine(
                Drug.BORTEZOMIB,
                mg_per_m2(Decimal("1.0")),
                (1, 4, 8, 11),
                28,
            ),
            DrugLine(Drug.DEXAMETHASONE, mg(40), (1, 4, 8, 11), 28),
            DrugLine(
                Drug.PEGYLATED_LIPOSOMAL_DOXORUBICIN,
                mg_per_m2(Decimal("4.0")),
                (1, 4, 8, 11),
                28,
            ),
        ),
        phase="Phase II",
        study="Berenson et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=18,
        cite=TABLE_3.at("Berenson et al"),
        also=(PROTEASOME.at("paragraph 3"),),
        printed="Len 10 mg on days 1-14 of a 28-day cycle; Bort 1.0 mg/m2 on days 1, 4, 8, 11; "
        "Dex 40 mg on days 1, 4, 8, 11; PLD 4.0 mg/m2 on days 1, 4, 8, 11",
        slips=(
            "PLD is not in the abbreviations of Table 3, which print Doxo and Cyclo that it does "
            "not use.",
        ),
        results=results(
            prior_treatment="Median: 4; Thal: 50%; Bort: 89%; Len: 33%",
            response=">=PR: 56%; VGPR: 28%; CR: 6%",
            time_to_event="Median PFS: NA; Median OS: NA",
            toxicity=(
                "Grade >=3 neutropenia: 17%; Grade >=3 thrombocytopenia: 22%; "
                "Grade >=3 anemia: 11%; Grade >=3 neurotoxicity: 6%; "
                "Grade >=3 venous thromboembolism: NA"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.carfilzomib_rd",
        name="CRd",
        drugs=(
            DrugLine(
                Drug.CARFILZOMIB,
                mg_per_m2(15, 27, is_range=True),
                (1, 2, 8, 9, 15, 16),
                28,
            ),
            DrugLine(
                Drug.LENALIDOMIDE,
                mg(10, 25, is_range=True),
                days_from(1, 21),
                28,
            ),
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(40),
                (1, 8, 15, 22),
                28,
                CycleSpan(1, 4),
            ),
            DrugLine(Drug.DEXAMETHASONE, mg(40), (1,), 28, CycleSpan(5)),
        ),
        phase="Phase Ib",
        dose_level="MTD not yet reached",
        study="Niesvizky et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=32,
        cite=TABLE_3.at("Niesvizky et al"),
        also=(PROTEASOME.at("paragraph 4"),),
        printed="MTD not yet reached: Car 15-27 mg/m2 on days 1, 2, 8, 9, 15, 16 of a 28-day "
        "cycle; Len 10-25 mg on days 1-21; Dex 40 mg on days 1, 8, 15, 22 of cycles 1-4; "
        "thereafter 40 mg on day 1",
        slips=(
            "Both doses are ranges over the dose levels; which were given together is not printed.",
            "The row prints a median of 2.5 prior treatments, the text a median of three.",
            "CRd here is another regimen than CRD in Table 2: only the case of one letter differs.",
        ),
        results=results(
            prior_treatment="Median: 2.5; Thal: 46%; Bort: 77%; Len: 54%",
            response=">=PR: 55%; VGPR: 20%; CR: 10%",
            time_to_event="Median PFS: NA; Median OS: NA",
            toxicity=(
                "Grade >=3 neutropenia: 8%; Grade >=3 thrombocytopenia: 15%; "
                "Grade >=3 anemia: 15%; Grade >=3 neurotoxicity: 0%; "
                "Grade >=3 venous thromboembolism: NA"
            ),
        ),
    ),
)
