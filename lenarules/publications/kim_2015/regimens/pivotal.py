"""The pivotal trials MM-009 and MM-010.

Their doses are printed as the standard schedule, which stands in the tables of rules; they stand
here too, as what the trials gave.
"""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, Route, mg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import CycleSpan, DrugLine, Regimen, StudySetting, days_from
from lenarules.language.words import Citation

PAPER = "kim_2015"
INDICATION = Citation(PAPER, "INDICATION AND TIMING")
DOSE = Citation(PAPER, "DOSE AND SCHEDULE")
DEX = Citation(PAPER, "DOSE AND SCHEDULE, Dexamethasone: dose and schedule")
VTE = Citation(PAPER, "PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Venous thromboembolism")
TOXICITY = Citation(PAPER, "TREATMENT OF ADVERSE EVENTS")
CONCLUSION = Citation(PAPER, "CONCLUSION")

LEN_DEX = "lenalidomide/dexamethasone"
MG_25 = mg(25)
MG_40 = mg(40)

PIVOTAL = Regimen(
    id="kim_2015.regimens.mm_009_mm_010",
    name=LEN_DEX,
    drugs=(
        DrugLine(Drug.LENALIDOMIDE, MG_25, days_from(1, 21), 28, route=Route.ORAL),
        DrugLine(
            Drug.DEXAMETHASONE,
            MG_40,
            (*days_from(1, 4), *days_from(9, 12), *days_from(17, 20)),
            28,
            CycleSpan(1, 4),
        ),
        DrugLine(
            Drug.DEXAMETHASONE,
            MG_40,
            cycle_days=28,
            cycles=CycleSpan(5),
            frequency="for 1-4 days",
        ),
        DrugLine(
            Drug.DEXAMETHASONE,
            MG_40,
            frequency="for 4 days every 2 weeks",
            when="dose level -1",
        ),
        DrugLine(
            Drug.DEXAMETHASONE,
            MG_40,
            frequency="for 4 days every 4 weeks",
            when="dose level -2",
        ),
        DrugLine(
            Drug.DEXAMETHASONE,
            mg(20),
            frequency="for 4 days every 4 weeks",
            when="dose level -3",
        ),
    ),
    phase="phase III",
    study="MM-009 and MM-010",
    setting=StudySetting.RELAPSED_REFRACTORY,
    cite=DOSE.at("paragraphs 1 and 2"),
    also=(INDICATION.at("paragraph 3"), DEX.at("paragraph 4"), VTE.at("paragraph 1"), TOXICITY),
    printed="oral lenalidomide 25 mg/day on days 1-21 of each 28-day cycle; dexamethasone 40 "
    "mg/day on days 1-4, 9-12, and 17-20 of each 28-day cycle for the first 4 cycles, then 40 "
    "mg/day for 1-4 days; dose level -1: dexamethasone 40 mg/day for 4 days every 2 weeks; dose "
    "level -2: dexamethasone 40 mg/day for 4 days every 4 weeks; dose level -3: dexamethasone 20 "
    "mg/day for 4 days every 4 weeks",
    slips=(
        "After 4 cycles dexamethasone is printed for 1-4 days, a number of days; van de Donk 2012 "
        "prints days 1-4.",
        "The schedule of dexamethasone is printed for aggressive disease and not named as that of "
        "the trials; van de Donk 2012 prints it as theirs.",
        "At the dose levels the days of the cycle are not printed.",
        "VTE with high-dose dexamethasone is printed as 8.8%-14.7% and 18%, and 17% among the "
        "treatment of adverse events.",
    ),
    results=results(
        response="ORR: 60-61% vs. 20-24%",
        time_to_event=(
            "median OS: 29.6 months or not reached vs. 20.2-20.6 months; "
            "median TTP: 11.1-11.3 months vs. 4.7 months"
        ),
        toxicity=(
            "VTE: 8.8%-14.7%; grade >=3 neutropenia: 35.5% vs. 3.4%; "
            "grade >=3 thrombocytopenia: 13.0% vs. 6.3%; grade >=3 anemia: 10.8% vs. 6.0%"
        ),
    ),
)
