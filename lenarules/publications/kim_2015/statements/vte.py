"""The statements of Kim 2015: prophylaxis of venous thromboembolism, and Table 3."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import RECOMMENDATIONS, TABLE_3, VTE
from lenarules.publications.kim_2015.statements.places import parts

STATEMENTS = (
    Statement(
        "vte.p1.incidence",
        cite=VTE.at("paragraph 1"),
        gist="VTE occurred in 8.8%-14.7% of patients with the combination in MM-009 and MM-010.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "mm_009_mm_010"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "vte.p2.by_regimen",
        cite=VTE.at("paragraph 2"),
        gist="The risk was 18% with high-dose and 4% with low-dose dexamethasone, 3.4%-4.7% "
        "with dexamethasone alone and below 4% with lenalidomide alone.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "vte.p3.meta_analysis",
        cite=VTE.at("paragraph 3"),
        gist="In a meta-analysis the incidence of VTE was 0.8% in newly diagnosed and 0.7% in "
        "relapsed or refractory disease without prophylaxis, and 0.9% and 0.6% with aspirin.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "vte.p3.first_months",
        cite=VTE.at("paragraph 3, last sentence"),
        gist="VTE is most common in the first few months of the combination, and then less so.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "vte.p4.korea",
        cite=VTE.at("paragraph 4"),
        gist="VTE is about a tenth as common in Korea as in the West, but not with advanced "
        "cancer.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "vte.p5.korean_incidence",
        cite=VTE.at("paragraph 5, first and second sentences"),
        gist="VTE occurred in 2.7% of 110 Korean patients; it was rare in Asian patients with "
        "thalidomide too.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "korea"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "vte.p5.assess",
        cite=VTE.at("paragraph 5, last sentence"),
        gist="Every patient is assessed for additional risk of VTE, with platelets counted "
        "before therapy, and prophylaxis by Table 3 is considered.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_3", "row_1", "row_2", "row_3"),
    ),
    Statement(
        "vte.rec_1",
        cite=VTE.at(f"{RECOMMENDATIONS}, first point"),
        gist="Each patient's risk of VTE is assessed and prophylaxis considered (Table 3).",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_3", "row_1", "row_2", "row_3"),
    ),
    Statement(
        "vte.rec_2",
        cite=VTE.at(f"{RECOMMENDATIONS}, second point"),
        gist="Four months of LMWH or warfarin are appropriate for additional risk such as recent "
        "VTE, immobilisation, or high-dose dexamethasone (480 mg a month).",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_3",
            "row_1",
            "row_1.heparin",
            "row_1.warfarin",
            "row_1.aspirin_later",
            "rows_1_and_2.heparin",
            "rows_1_and_2.warfarin",
        ),
    ),
    Statement(
        "vte.rec_3",
        cite=VTE.at(f"{RECOMMENDATIONS}, third point"),
        gist="Without additional risk, or with platelets below 100,000 per uL, patients are "
        "watched for symptoms without prophylaxis.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_3",
            "row_3",
            "rows_1_and_3.heparin_or_none",
            "rows_1_and_3.warfarin_or_none",
            "rows_1_and_3.none_below_50_000",
            "rows_1_and_3.none_later",
        ),
    ),
    Statement(
        "table_3.row_1",
        cite=TABLE_3.at("row 1"),
        gist="Recent VTE within 6 months, immobilisation or high-dose dexamethasone: LMWH "
        "(enoxaparin 40 mg or dalteparin 5,000 IU daily), or warfarin (INR 2-3) if ClCr is below "
        "30 mL/min or platelets below 50,000 per uL; for 4 cycles, then aspirin 100 mg daily.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "table_3",
                "row_1",
                "recent_vte",
                "after_4_cycles",
                "warfarin_below_50_000",
                "row_1.heparin",
                "row_1.warfarin",
                "row_1.aspirin_later",
                "rows_1_and_3.none_below_50_000",
            ),
            *parts("table_4", "renal_function"),
        ),
    ),
    Statement(
        "table_3.row_2",
        cite=TABLE_3.at("row 2"),
        gist="Other risk of VTE and platelets of 100,000 per uL or more: aspirin 100 mg daily "
        "with cautious monitoring of bleeding as long as the combination is given.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_3", "row_2", "rows_1_and_2.aspirin_later", "dialysis.renal_disease"
        ),
    ),
    Statement(
        "table_3.row_3",
        cite=TABLE_3.at("row 3"),
        gist="No risk of VTE, or platelets below 100,000 per uL: no prophylaxis, with close "
        "monitoring of symptoms.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_3", "row_3"),
    ),
    Statement(
        "table_3.footnote_a",
        cite=TABLE_3.at("row 1", "a"),
        gist="High-dose dexamethasone is 480 mg a month.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_3", "row_1"),
    ),
    Statement(
        "table_3.footnote_b",
        cite=TABLE_3.at("row 2", "b"),
        gist="Other risks: age 75 or more, history of VTE, ECOG 2 or more, comorbidity such as "
        "infection, renal, pulmonary, heart failure, arterial thromboembolism or thrombophilia, "
        "erythropoietin, BMI 30 or more.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_3", "row_2", "list_is_open", "dialysis.renal_disease"),
    ),
)
