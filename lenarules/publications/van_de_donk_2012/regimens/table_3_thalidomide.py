"""Table 3: combinations with thalidomide."""

from __future__ import annotations

from decimal import Decimal

from lenarules.clinical.drugs import Drug, Route, mg, mg_per_kg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import CycleSpan, DrugLine, Regimen, StudySetting, days_from
from lenarules.language.words import Citation

TABLE_3 = Citation("van_de_donk_2012", "Table 3")
THALIDOMIDE = Citation("van_de_donk_2012", "Regimens with lenalidomide and thalidomide")
WEEKLY_SLIP = "Day 21 stands where the weekly days before it suggest 22."

REGIMENS = (
    Regimen(
        id="van_de_donk_2012.regimens.rmpt",
        name="RMPT",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(10), days_from(1, 21), 28),
            DrugLine(
                Drug.MELPHALAN,
                mg_per_kg(Decimal("0.18")),
                days_from(1, 4),
                28,
                route=Route.ORAL,
            ),
            DrugLine(Drug.PREDNISONE, mg_per_kg(2), days_from(1, 4), 28),
            DrugLine(Drug.THALIDOMIDE, mg(50, 100), days_from(1, 28), 28),
            DrugLine(
                Drug.LENALIDOMIDE,
                mg(10),
                days_from(1, 21),
                28,
                CycleSpan(7),
                when="maintenance",
            ),
        ),
        phase="Phase II",
        study="Palumbo et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=44,
        cite=TABLE_3.at("Palumbo et al"),
        also=(THALIDOMIDE.at("paragraph 1"),),
        printed="Len 10 mg days 1-21 of a 28-day cycle; Mel 0.18 mg/kg po on days 1-4; Pred 2 "
        "mg/kg on days 1-4; Thal 50 mg or 100 mg on days 1-28; After 6 cycles maintenance with: "
        "len 10 mg on days 1-21 of 28-day cycle",
        slips=(
            "The row prints RMPT; the abbreviations print RMP for the same four drugs.",
            "Who had 50 mg of thalidomide and who 100 mg is not printed.",
        ),
        results=results(
            prior_treatment="Median: 1; Thal: 23%; Bort: 20%; Len: 0%",
            response=">=PR: 75%; VGPR: 32%; CR: 2%",
            time_to_event="1-year PFS: 52%; 1-year OS: 72%",
            toxicity=(
                "Grade >=3 neutropenia: 63%; Grade >=3 thrombocytopenia: 34%; "
                "Grade >=3 anemia: 34%; Grade >=3 neurotoxicity: 0%; "
                "Grade >=3 venous thromboembolism: 0%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.rtd",
        name="RTD",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(25), days_from(1, 21), 28),
            DrugLine(Drug.THALIDOMIDE, mg(100), days_from(1, 28), 28),
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(40),
                (*days_from(1, 4), *days_from(9, 12), *days_from(17, 20)),
                28,
                CycleSpan(1, 2),
            ),
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(40),
                (1, 8, 15, 21),
                28,
                CycleSpan(3),
            ),
        ),
        phase="Phase I",
        dose_level="MTD",
        study="Shah et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=18,
        cite=TABLE_3.at("Shah et al"),
        also=(THALIDOMIDE.at("paragraph 2"),),
        printed="MTD: Len 25 mg days 1-21 of 28-day cycle; Thal 100 mg days 1-28; Dex 40 mg on "
        "days 1-4, 9-12, and 17-20 of cycles 1-2; thereafter 40 mg on days 1, 8, 15, 21",
        slips=(
            WEEKLY_SLIP,
            "N is 18; the responses are of 13 evaluable patients (12 of 13, 92%), which the text "
            "alone says.",
            "DLT is not in the abbreviations.",
        ),
        results=results(
            prior_treatment="Median: 3; Thal: NA; Bort: NA; Len: NA",
            response=">=PR: 92%; VGPR: 23%; nCR: 15%",
            time_to_event="Median PFS: NA; Median OS: NA",
            toxicity=(
                "DLTs: steroid-induced toxicity, rash due to thalidomide plus atrial fibrillation, "
                "hypertensive crisis and volume overload due to dexamethasone"
            ),
        ),
    ),
)
