"""The statements of Kim 2015: Fig. 1."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import FIG_1
from lenarules.publications.kim_2015.statements.places import FIG_1_ROWS, parts

STATEMENTS = (
    Statement(
        "fig_1.normal.adequate",
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column Normal"),
        gist="Normal, ClCr 50 mL/min or more, with ANC above 1,000 and platelets above 50,000 "
        "per uL: 25 mg once daily.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("fig_1", "normal.adequate", "equality.normal"),
    ),
    Statement(
        "fig_1.moderate.adequate",
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column Moderate RI"),
        gist="Moderate impairment, ClCr from 30 to below 50 mL/min, with ANC above 1,000 and "
        "platelets above 50,000 per uL: 10 mg once daily (footnote a).",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("fig_1", "moderate.adequate", "equality.moderate"),
    ),
    Statement(
        "fig_1.severe.adequate",
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column Severe RI"),
        gist="Severe impairment, ClCr below 30 mL/min, with ANC above 1,000 and platelets above "
        "50,000 per uL: 15 mg every other day (footnote b).",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("fig_1", "severe.adequate", "equality.severe"),
    ),
    Statement(
        "fig_1.end_stage.adequate",
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column End-stage renal disease"),
        gist="End-stage disease, ClCr below 30 mL/min on dialysis, with ANC above 1,000 and "
        "platelets above 50,000 per uL: 5 mg once daily (footnote c).",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("fig_1", "end_stage.adequate", "dialysis.adequate"),
    ),
    Statement(
        "fig_1.normal.low_counts",
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column Normal"),
        gist="Normal, ClCr 50 mL/min or more, with ANC below 1,000 or platelets below 50,000 "
        "per uL: 15 mg once daily.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("fig_1", "normal.low_counts", "very_low_counts.normal"),
    ),
    Statement(
        "fig_1.moderate.low_counts",
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column Moderate RI"),
        gist="Moderate impairment, ClCr from 30 to below 50 mL/min, with ANC below 1,000 or "
        "platelets below 50,000 per uL: 15 mg every other day (footnote b).",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("fig_1", "moderate.low_counts", "very_low_counts.moderate"),
    ),
    Statement(
        "fig_1.severe.low_counts",
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column Severe RI"),
        gist="Severe impairment, ClCr below 30 mL/min, with ANC below 1,000 or platelets below "
        "50,000 per uL: 5 mg once daily.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("fig_1", "severe.low_counts", "very_low_counts.severe"),
    ),
    Statement(
        "fig_1.end_stage.low_counts",
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column End-stage renal disease"),
        gist="End-stage disease, ClCr below 30 mL/min on dialysis, with ANC below 1,000 or "
        "platelets below 50,000 per uL: 5 mg every other day.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "fig_1", "end_stage.low_counts", "dialysis.low_counts", "very_low_counts.end_stage"
        ),
    ),
    Statement(
        "fig_1.support",
        cite=FIG_1.at("low-count cells"),
        gist="With a low count: growth factor and platelet transfusion as needed, and frequent "
        "monitoring.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("fig_1", "low_counts.support"),
            *parts("hematologic_toxicities", "fig_1.low_counts"),
        ),
    ),
    Statement(
        "fig_1.last_line",
        cite=FIG_1.at("last line"),
        gist="The dose is adjusted at each cycle if creatinine clearance or blood counts change.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("fig_1", "adjust_at_each_cycle"),
            *parts(
                "hematologic_toxicities",
                "fig_1.last_line.unchanged",
                "fig_1.last_line.down",
                "fig_1.last_line.up",
                "renal.at_start",
                "renal.in_cycle",
                "restart.renal.at_start",
                "restart.renal.in_cycle",
            ),
        ),
    ),
    Statement(
        "fig_1.footnote_a",
        cite=FIG_1.at("column Moderate RI, 10 mg once daily", "a"),
        gist="10 mg once daily may be raised to 15 mg once daily after 2 cycles, if the patient "
        "does not respond and tolerates treatment.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("fig_1", "moderate.adequate"),
            *parts(
                "hematologic_toxicities",
                "fig_1.footnote_a",
                "nothing_permits_a_higher_dose",
                "footnote_a.asked",
                "footnote_a.not_asked",
                "footnote.stands",
                "footnotes.toxicity",
            ),
        ),
    ),
    Statement(
        "fig_1.footnote_b",
        cite=FIG_1.at("15 mg every other day, in two cells", "b"),
        gist="15 mg every other day may be raised to 10 mg once daily if the patient tolerates "
        "treatment.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("fig_1", "severe.adequate", "moderate.low_counts"),
            *parts(
                "hematologic_toxicities",
                "fig_1.footnote_b",
                "nothing_permits_a_higher_dose",
                "footnote_b.asked",
                "footnote_b.not_asked",
                "footnote_b.no_completed_cycle",
                "footnote_b.low_counts",
                "footnote.stands",
                "footnotes.toxicity",
            ),
        ),
    ),
    Statement(
        "fig_1.footnote_c",
        cite=FIG_1.at("column End-stage renal disease, 5 mg once daily", "c"),
        gist="On dialysis days the dose is given after dialysis.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("fig_1", "footnote_c"),
            *parts("hematologic_toxicities", "fig_1.footnote_c"),
        ),
    ),
    Statement(
        "fig_1.caption",
        cite=FIG_1.at("caption"),
        gist="The starting dose is that of an international consensus, by renal function and "
        "cytopenia at baseline; each cycle is 21 days out of 28.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *FIG_1_ROWS,
            *parts("hematologic_toxicities", "rest_of_the_days", "at_cycle_start"),
        ),
    ),
)
