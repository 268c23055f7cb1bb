"""Regimens that the text prints with doses and no table holds."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, Route, mg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting, days_from
from lenarules.language.words import Citation

PAPER = "van_de_donk_2012"
CYTOTOXIC_PLACE = "Regimens with lenalidomide and conventional cytotoxic agents"

SINGLE_AGENT = Regimen(
    id="van_de_donk_2012.regimens.single_agent",
    name="Single-agent lenalidomide",
    drugs=(DrugLine(Drug.LENALIDOMIDE, mg(25), frequency="daily"),),
    phase="Phase I",
    dose_level="MTD",
    study="Richardson et al (reference 4)",
    setting=StudySetting.RELAPSED_REFRACTORY,
    cite=Citation(PAPER, "Single-agent lenalidomide in relapsed/refractory MM", "paragraph 1"),
    printed="MTD: lenalidomide 25 mg daily",
    slips=(
        "Neither days nor cycle are printed; the text alone does not tell whether daily means "
        "every day of the cycle.",
    ),
    results=results(
        prior_treatment="Median: three prior regimens",
        response="at least a PR: 29%",
    ),
)

CYTOTOXIC = (
    Regimen(
        id="van_de_donk_2012.regimens.rep",
        name="REP",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(10), route=Route.ORAL),
            DrugLine(
                Drug.CYCLOPHOSPHAMIDE,
                mg(100),
                frequency="continuous",
                route=Route.ORAL,
            ),
            DrugLine(Drug.PREDNISONE, route=Route.ORAL),
        ),
        phase="retrospective study",
        study="van de Donk et al (reference 47)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=Citation(PAPER, CYTOTOXIC_PLACE, "paragraph 3"),
        printed="fully oral: lenalidomide 10 mg; cyclophosphamide 100 mg po continuous; prednisone",
        slips=(
            "No days and no cycle are printed, and no dose of prednisone; continuous is said of "
            "cyclophosphamide alone.",
        ),
        results=results(
            prior_treatment="lenalidomide/dexamethasone-refractory",
            response=">=MR: 64%",
            time_to_event="Median PFS: 12.2 months",
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.rcd",
        name="RCD",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(25), days_from(1, 21), 28),
            DrugLine(
                Drug.CYCLOPHOSPHAMIDE,
                mg(500),
                (1, 8, 15, 21),
                28,
                route=Route.ORAL,
            ),
            DrugLine(
                Drug.DEXAMETHASONE,
                mg(40),
                (*days_from(1, 4), *days_from(12, 15)),
                28,
                route=Route.ORAL,
            ),
        ),
        phase="retrospective analysis",
        study="Morgan et al",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=Citation(PAPER, CYTOTOXIC_PLACE, "paragraph 3"),
        printed="lenalidomide 25 mg 21 days, followed by 1 week rest; cyclophosphamide 500 mg po "
        "days 1, 8, 15, 21; dexamethasone 40 mg po days 1-4 and 12-15 of a 28-day cycle",
        slips=(
            "Cyclophosphamide on day 21 stands where the weekly days before it suggest 22.",
            "The days of lenalidomide are printed as a number (21 days, then 1 week of rest); that "
            "they are days 1-21 is read from the rest that follows.",
        ),
        results=results(
            response=">=MR: 75%",
            time_to_event="PFS: 5.7 months",
        ),
    ),
)

LATER = (
    Regimen(
        id="van_de_donk_2012.regimens.temsirolimus",
        name="lenalidomide and temsirolimus",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(25), days_from(1, 21), 28),
            DrugLine(
                Drug.TEMSIROLIMUS,
                mg(15),
                cycle_days=28,
                frequency="weekly",
            ),
        ),
        phase="Phase I",
        dose_level="MTD",
        study="Hofmeister et al (reference 60)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=21,
        cite=Citation(PAPER, "Regimens with lenalidomide and new novel agents, mTor inhibitors"),
        printed="MTD: lenalidomide 25 mg on days 1-21 of a 28-day cycle; temsirolimus 15 mg weekly",
        slips=("The days of temsirolimus are not printed; weekly has no first day.",),
        results=results(
            prior_treatment="Median: three; Len: 19%",
            response="PR: two patients; stable disease: 15 patients",
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.lower_dose",
        name="lower doses of lenalidomide and dexamethasone",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, mg(15)),
            DrugLine(Drug.DEXAMETHASONE),
        ),
        phase="Phase II",
        study="Quach et al (reference 84)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=Citation(
            PAPER,
            "Lenalidomide treatment in frail or elderly patients with relapsed/refractory MM",
            "paragraph 2",
        ),
        printed="lenalidomide 15 mg; dexamethasone",
        slips=(
            "The dose of dexamethasone is not printed (lower), nor are days or cycle of either.",
        ),
        results=results(
            patients="aged >=60 years and/or creatinine clearance <60 mL/min",
        ),
    ),
)
