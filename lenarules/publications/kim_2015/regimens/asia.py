"""Table 2: studies in Korea and China."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, Route, mg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting, days_from
from lenarules.language.words import Citation

PAPER = "kim_2015"
INDICATION = Citation(PAPER, "INDICATION AND TIMING")
TABLE_2 = Citation(PAPER, "Table 2")
DOSE = Citation(PAPER, "DOSE AND SCHEDULE")
DEX = Citation(PAPER, "DOSE AND SCHEDULE, Dexamethasone: dose and schedule")
VTE = Citation(PAPER, "PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Venous thromboembolism")
INFECTION = Citation(
    PAPER, "PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity"
)
TOXICITY = Citation(PAPER, "TREATMENT OF ADVERSE EVENTS")
CONCLUSION = Citation(PAPER, "CONCLUSION")

LEN_DEX = "lenalidomide/dexamethasone"
MG_25 = mg(25)
MG_40 = mg(40)
NO_DOSE = (DrugLine(Drug.LENALIDOMIDE), DrugLine(Drug.DEXAMETHASONE))
NO_DOSE_SLIP = "No dose is printed."

REGIMENS = (
    Regimen(
        id="kim_2015.regimens.korea",
        name="lenalidomide with low-dose dexamethasone",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, MG_25, days_from(1, 21), 28),
            DrugLine(
                Drug.DEXAMETHASONE,
                MG_40,
                (1, 8, 15, 22),
                28,
                when="160 mg per cycle",
                route=Route.ORAL,
            ),
        ),
        phase="retrospective analysis",
        study="Korea (reference 17)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=110,
        cite=DEX.at("paragraph 3"),
        also=(DOSE.at("paragraph 3"), TABLE_2.at("Korea"), VTE, INFECTION, TOXICITY),
        printed="lenalidomide 25 mg on days 1-21; oral dexamethasone 40 mg/day on days 1, 8, 15, "
        "22 of each 28-day cycle (160 mg per cycle)",
        slips=(
            "The schedule is that of the majority: 84.5% started lenalidomide 25 mg, 61.8% "
            "dexamethasone 160 mg per cycle; the doses of the others are not printed.",
            "Table 2: 48 of 110 is printed as 43.7% (43.6%, as in Kim 2014).",
            "Table 2: prior thalidomide is printed as 68 (78.2%) of 110, which is 61.8%.",
            "Table 2: prior bortezomib is printed as 103 (93.2%) of 110, which is 93.6%.",
        ),
        results=results(
            patients="started on lenalidomide 25 mg: 84.5%; dexamethasone 160 mg per cycle: 61.8%",
            prior_treatment="THD: 68 (78.2); BOR: 103 (93.2)",
            response="overall response rate (>=PR): 48 (43.7)",
            time_to_event="TTP: 8.0 [6.3-9.7] months; OS: 23 months",
            toxicity=(
                "grade >=3 neutropenia: 59.1%; grade >=3 anemia: 43.7%; "
                "grade >=3 thrombocytopenia: 43.6%; VTE: 2.7%; grade >=3 pneumonia: 9.1%"
            ),
        ),
    ),
    Regimen(
        id="kim_2015.regimens.mm_021",
        name=LEN_DEX,
        drugs=NO_DOSE,
        phase="noncomparative study",
        study="China (MM-021)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=187,
        cite=TABLE_2.at("China (MM-021)", "a"),
        also=(INDICATION.at("paragraphs 3 and 5"),),
        printed=LEN_DEX,
        slips=(
            NO_DOSE_SLIP,
            "PFS is printed here and TTP for the other study in one column.",
        ),
        results=results(
            patients="efficacy population: 187; safety population: 199",
            prior_treatment="THD: 130 (69.5); BOR: 118 (63.1); THD + BOR: 84 (44.9)",
            response="overall response rate (>=PR): 89 (47.6)",
            time_to_event="PFS: 8.3 [6.5-9.8] months; OS: NR",
            toxicity=(
                "grade >=3 anemia: 26.1%; grade >=3 neutropenia: 25.1%; "
                "grade >=3 thrombocytopenia: 14.6%; grade >=3 pneumonia: 13.1%"
            ),
        ),
    ),
)
