"""The statements of Kim 2015: dose and schedule of dexamethasone."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import DEXAMETHASONE, RECOMMENDATIONS
from lenarules.publications.kim_2015.statements.places import parts

STATEMENTS = (
    Statement(
        "dexamethasone.p1.special_cases",
        cite=DEXAMETHASONE.at("paragraph 1"),
        gist="Standard high-dose dexamethasone should be considered for spinal cord "
        "compression, hypercalcaemia, pain or renal failure.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "dexamethasone",
            "special_cases.first_4_cycles",
            "special_cases.later",
            "special_cases.standard_schedule",
            "special_cases.later_is_days_1_to_4",
        ),
    ),
    Statement(
        "dexamethasone.p2.lower_dose",
        cite=DEXAMETHASONE.at("paragraph 2"),
        gist="A lower total dose was associated with fewer serious adverse events, "
        "thromboembolism among them, and fewer early deaths in newly diagnosed patients, above "
        "all in the first 4 months.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "dexamethasone.p3.korean_doses",
        cite=DEXAMETHASONE.at("paragraph 3, first sentence"),
        gist="Of 110 Korean patients 84.5% started on lenalidomide 25 mg on days 1-21 and 61.8% "
        "on dexamethasone 160 mg per cycle.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "korea"),
        reason="what was given in a study",
    ),
    Statement(
        "dexamethasone.p3.e4a03",
        cite=DEXAMETHASONE.at("paragraph 3, second and third sentences"),
        gist="In E4A03 (445 newly diagnosed patients) low-dose dexamethasone, 40 mg on days 1, "
        "8, 15 and 22, gave better survival at 1 year than high dose (96% against 87%) and less "
        "grade 3 or worse toxicity (35% against 52%).",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "e4a03_low_dose", "e4a03_high_dose"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "dexamethasone.p4.levels",
        cite=DEXAMETHASONE.at("paragraph 4"),
        gist="In MM-009 and MM-010 dexamethasone was lowered for toxicity, at the "
        "investigator's discretion, to 40 mg for 4 days every 2 weeks (-1), every 4 weeks (-2), "
        "or 20 mg for 4 days every 4 weeks (-3).",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "dexamethasone",
                "level_minus_1",
                "level_minus_2",
                "level_minus_3",
                "levels",
                "level_minus_1.first_4_cycles",
                "level_minus_1.later",
                "level_minus_2.days",
                "level_minus_3.days",
            ),
            *parts("regimens", "mm_009_mm_010"),
        ),
    ),
    Statement(
        "dexamethasone.p5.low_dose",
        cite=DEXAMETHASONE.at("paragraph 5, first sentence"),
        gist="Low-dose dexamethasone is recommended with lenalidomide: better tolerated with no "
        "loss of efficacy.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("dexamethasone", "weekly", "low_dose.under_65", "low_dose.over_75"),
    ),
    Statement(
        "dexamethasone.p5.under_65",
        cite=DEXAMETHASONE.at("paragraph 5, age < 65 years"),
        gist="Below 65 years: 40 mg on days 1-4 and 15-18 of each 28-day cycle for 4 cycles, "
        "then 40 mg weekly on days 1, 8, 15 and 22.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("dexamethasone", "under_65.first_4_cycles", "under_65.later"),
    ),
    Statement(
        "dexamethasone.p5.from_65_to_75",
        cite=DEXAMETHASONE.at("paragraph 5, age 65-75 years"),
        gist="From 65 to 75 years: 40 mg weekly.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("dexamethasone", "from_65_to_75"),
    ),
    Statement(
        "dexamethasone.p5.over_75",
        cite=DEXAMETHASONE.at("paragraph 5, age > 75 years"),
        gist="Above 75 years: 20 mg weekly.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("dexamethasone", "over_75"),
    ),
    Statement(
        "dexamethasone.rec_1",
        cite=DEXAMETHASONE.at(f"{RECOMMENDATIONS}, first point"),
        gist="A low-dose dexamethasone schedule is recommended with lenalidomide.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("dexamethasone", "weekly", "low_dose.under_65", "low_dose.over_75"),
    ),
    Statement(
        "dexamethasone.rec_2",
        cite=DEXAMETHASONE.at(f"{RECOMMENDATIONS}, second point"),
        gist="High-dose dexamethasone may be considered for spinal cord compression, "
        "hypercalcaemia, pain or renal failure.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "dexamethasone",
            "special_cases.first_4_cycles",
            "special_cases.later",
            "high_dose_needs_indication",
        ),
    ),
    Statement(
        "dexamethasone.rec_3",
        cite=DEXAMETHASONE.at(f"{RECOMMENDATIONS}, third point"),
        gist="Age-adjusted reductions of dexamethasone are recommended.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "dexamethasone",
            "under_65.first_4_cycles",
            "under_65.later",
            "from_65_to_75",
            "over_75",
            "asked_for.age",
            "low_dose.under_65",
            "low_dose.over_75",
            "high_dose.under_65.first_4_cycles",
            "high_dose.under_65.later",
            "high_dose.from_65_to_75",
            "high_dose.over_75",
        ),
    ),
)
