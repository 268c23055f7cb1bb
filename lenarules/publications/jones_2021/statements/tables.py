"""The statements of Jones 2021: Tables 1 and 2 with their footnotes."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.jones_2021.paper import TABLE_1, TABLE_2
from lenarules.publications.jones_2021.statements.places import parts

STATEMENTS = (
    Statement(
        "table_1.gmmg_mm5",
        cite=TABLE_1.at("GMMG-MM5"),
        gist="Twice 25 mg for 21 days, then 10 mg daily for 3 months and 15 mg for 2 years or "
        "until progression: no survival benefit between the arms, and with 2 years more "
        "neutropenia (39.3% against 24.9%) and infections (52.7% against 32.3%) than in the arms "
        "named CR.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "gmmg_mm5"),
        reason="the regimen of one trial",
    ),
    Statement(
        "table_1.myeloma_xi",
        cite=TABLE_1.at("Myeloma XI"),
        gist="10 mg and 25 mg on 21 days of 28 to progression: progression-free survival 57 "
        "against 30 months, 3-year survival 87.5% against 80.2%; grade 3 neutropenia 28%, grade 4 "
        "5%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi"),
        reason="the regimen of one trial, on 21 days; the recommended start is 28 days of 28",
    ),
    Statement(
        "table_1.nct01091831",
        cite=TABLE_1.at("NCT01091831"),
        gist="10 mg daily to progression, reduced to 7.5 and 5 mg if appropriate, alone or with "
        "prednisone: 8% and 5% stopped for adverse events.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "nct01091831"),
        reason="the regimen of one trial; 7.5 mg is no level of Table 2",
    ),
    Statement(
        "table_1.gimema",
        cite=TABLE_1.at("GIMEMA RV-MM-PI-209"),
        gist="10 mg to progression: progression-free survival 54.7 against 37.4 months, 5-year "
        "survival 78.4% against 66.5%; grade 3-4 neutropenia 23.3%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "gimema_rv_mm_pi_209"),
        reason="the regimen of one trial",
    ),
    Statement(
        "table_1.ifm",
        cite=TABLE_1.at("IFM 2005-002"),
        gist="10 mg daily to progression against placebo: 4-year progression-free survival 43% "
        "against 22%, survival 73% against 75%; 27% against 15% stopped for adverse events, grade "
        "3-4 neutropenia 51%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "ifm_2005_002"),
        reason="the regimen of one trial",
    ),
    Statement(
        "table_1.calgb",
        cite=TABLE_1.at("CALGB 100104"),
        gist="10 mg daily to progression against placebo: progression-free survival 57.3 against "
        "28.9 months, overall survival 113.8 against 84.1; grade 3-4 neutropenia 50%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "calgb_100104"),
        reason="the regimen of one trial",
    ),
    Statement(
        "table_1.meta_analysis",
        cite=TABLE_1.at("Meta-analysis"),
        gist="In the three trials pooled, progression-free survival was 52.8 against 23.5 months, "
        "7-year survival 62% against 50%, second cancers 5.3% and 5.8% against 0.8% and 2.0%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "meta_analysis"),
        reason="results of a meta-analysis",
    ),
    Statement(
        "table_1.amendment",
        cite=TABLE_1.at("Myeloma XI", "*"),
        gist="In September 2011 Myeloma XI reduced 25 mg to 10 mg over late toxicity, second "
        "cancers above all, after 442 patients; 307 with vorinostat are not counted.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi"),
        reason="what a trial did; the recommended dose is Table 2's",
    ),
    Statement(
        "table_2.neutropenia.first_fall",
        cite=TABLE_2.at("Neutropenia, line 1"),
        gist="When neutrophils first fall below 0.5 x 10^9/L, interrupt.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_2", "neutropenia.first.interrupt"),
    ),
    Statement(
        "table_2.neutropenia.first_return",
        cite=TABLE_2.at("Neutropenia, line 2", "*"),
        gist="At 0.5 x 10^9/L or more, resume one level lower; consider G-CSF.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_2", "neutropenia.first.resume", "restart.neutropenia.first", "consider_g_csf"
        ),
    ),
    Statement(
        "table_2.neutropenia.each_drop",
        cite=TABLE_2.at("Neutropenia, line 3", "*"),
        gist="For each later drop below 0.5 x 10^9/L, interrupt; consider G-CSF.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_2", "neutropenia.subsequent.interrupt", "consider_g_csf"),
    ),
    Statement(
        "table_2.neutropenia.later_return",
        cite=TABLE_2.at("Neutropenia, line 4", "*"),
        gist="At 0.5 x 10^9/L or more on the next cycle, resume one level lower; consider G-CSF.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_2",
            "neutropenia.subsequent.resume",
            "restart.neutropenia.subsequent",
            "until_next_cycle.neutropenia",
            "consider_g_csf",
        ),
    ),
    Statement(
        "table_2.platelets.day_1",
        cite=TABLE_2.at("Thrombocytopenia, line 1"),
        gist="Platelets below 30 x 10^9/L on day 1: delay the cycle for a week, until they are 30 "
        "x 10^9/L or more.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_2", "platelets.day_1.delay", "platelets.day_1.begin", "restart.platelets.delayed"
        ),
    ),
    Statement(
        "table_2.platelets.during_cycle",
        cite=TABLE_2.at("Thrombocytopenia, line 2"),
        gist="Platelets below 30 x 10^9/L during a cycle: interrupt until the next cycle.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_2", "platelets.during_cycle.interrupt", "until_next_cycle.platelets"
        ),
    ),
    Statement(
        "table_2.platelets.first_return",
        cite=TABLE_2.at("Thrombocytopenia, line 3"),
        gist="At 30 x 10^9/L or more on the next cycle, go to the first reduction level.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_2", "platelets.first.restart", "restart.platelets.first"),
    ),
    Statement(
        "table_2.platelets.each_drop",
        cite=TABLE_2.at("Thrombocytopenia, line 4"),
        gist="For each later drop below 30 x 10^9/L, interrupt.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_2", "platelets.subsequent.interrupt"),
    ),
    Statement(
        "table_2.platelets.later_return",
        cite=TABLE_2.at("Thrombocytopenia, line 5"),
        gist="At 30 x 10^9/L or more on the next cycle, resume one level lower.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_2", "platelets.subsequent.resume"),
    ),
    Statement(
        "table_2.g_csf",
        cite=TABLE_2.at("Neutropenia", "*"),
        gist="Without other significant cytopenias G-CSF can be given and the dose kept.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_2",
            "footnote_g_csf",
            "restart.neutropenia.first",
            "restart.neutropenia.subsequent",
        ),
    ),
    Statement(
        "table_2.levels",
        cite=TABLE_2.at("dose levels"),
        gist="From 10 mg: 5 mg, then 5 mg on days 1-21 of 28; from 15 mg: 10 mg, 5 mg, then 5 mg "
        "on days 1-21 of 28.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_2",
            "neutropenia.first.resume",
            "neutropenia.subsequent.resume",
            "platelets.first.restart",
            "platelets.subsequent.resume",
            "no_level_below",
            "no_level_left",
            "rest_of_the_days",
        ),
    ),
    Statement(
        "table_2.start",
        cite=TABLE_2.at("dose levels, last line but one"),
        gist="The recommended start is 10 mg once daily, 28 days continuously.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("starting_dose", "table_2.start"),
            *parts("table_2", "continuous"),
        ),
    ),
    Statement(
        "table_2.increase",
        cite=TABLE_2.at("dose levels, last line", "**"),
        gist="After 3 cycles the dose can be increased to 15 mg once daily if indicated and "
        "tolerated.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("starting_dose", "table_2.start"),
            *parts(
                "table_2",
                "dose_increase",
                "increase.asked",
                "increase.not_asked",
                "increase.renal",
                "increase.low_counts",
                "increase.toxicity",
                "nothing_permits_a_higher_dose",
                "dose_15_mg_is_after_3_cycles",
            ),
        ),
    ),
)
