"""The statements of Kim 2015: cytopenia."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import CYTOPENIA, RECOMMENDATIONS
from lenarules.publications.kim_2015.statements.places import parts

STATEMENTS = (
    Statement(
        "cytopenia.p1.caused",
        cite=CYTOPENIA.at("paragraph 1, first sentence"),
        gist="Lenalidomide can cause significant neutropenia and thrombocytopenia.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: what the drug can cause; the action stands in the sentences that "
        "follow",
    ),
    Statement(
        "cytopenia.p1.prevent",
        cite=CYTOPENIA.at("paragraph 1, second sentence"),
        gist="Patients at high risk of neutropenia or thrombocytopenia often need preventive "
        "measures.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="neither who is at high risk nor which measures are printed; what is printed for "
        "counts that are low already is in the tables",
    ),
    Statement(
        "cytopenia.p1.support",
        cite=CYTOPENIA.at("paragraph 1, second sentence"),
        gist="Supportive treatment is necessary in patients who develop cytopenia during therapy.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities",
            "severe_neutropenia.support",
            "low_platelets.transfusion",
            "fig_1.low_counts",
        ),
    ),
    Statement(
        "cytopenia.p1.caution",
        cite=CYTOPENIA.at("paragraph 1, third sentence"),
        gist="Caution with platelets below 50,000 per uL at baseline, or below 30,000 with "
        "heavy marrow infiltration, or ANC below 1,000.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "fig_1",
                "heavy_marrow_infiltration",
                "equality.normal",
                "equality.moderate",
                "equality.severe",
                "normal.low_counts",
                "moderate.low_counts",
                "severe.low_counts",
                "end_stage.low_counts",
            ),
            *parts("hematologic_toxicities", "low_count"),
        ),
    ),
    Statement(
        "cytopenia.p1.can_be_initiated",
        cite=CYTOPENIA.at("paragraph 1, fourth sentence"),
        gist="There is too little evidence for a standard approach; lenalidomide can be "
        "started, with caution, in cytopenia if blood counts are taken often, growth factor "
        "(G-CSF for neutropenia) or platelet transfusions are given, and the dose is modified.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "fig_1",
                "normal.low_counts",
                "moderate.low_counts",
                "severe.low_counts",
                "end_stage.low_counts",
                "low_counts.support",
            ),
            *parts("hematologic_toxicities", "cytopenia.one_step.down"),
            *parts("monitoring", "more_intensive"),
        ),
    ),
    Statement(
        "cytopenia.p1.one_step",
        cite=CYTOPENIA.at("paragraph 1, last sentence"),
        gist="If the blood count changes, the dose is adjusted by one dose step in each cycle, "
        "as from 25 to 15 mg a day.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities",
            "cytopenia.one_step.down",
            "cytopenia.one_step.up",
            "counts.one_step",
            "restart.low_counts",
        ),
    ),
    Statement(
        "cytopenia.rec_1",
        cite=CYTOPENIA.at(f"{RECOMMENDATIONS}, first point"),
        gist="With frequent blood counts, G-CSF or platelet transfusions, and interruption or "
        "reduction of the dose, lenalidomide can be started with caution in cytopenia.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "fig_1",
                "normal.low_counts",
                "moderate.low_counts",
                "severe.low_counts",
                "end_stage.low_counts",
                "low_counts.support",
                "low_counts.later_cycle",
            ),
            *parts(
                "hematologic_toxicities",
                "first_point.delay",
                "first_point.interrupt",
                "cytopenia.one_step.down",
            ),
            *parts("monitoring", "more_intensive"),
        ),
    ),
    Statement(
        "cytopenia.rec_2",
        cite=CYTOPENIA.at(f"{RECOMMENDATIONS}, second point"),
        gist="Existing cytopenia requires more frequent monitoring.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("hematologic_toxicities", "cytopenia.count_more_often", "platelets.in_cycle"),
            *parts(
                "monitoring",
                "more_intensive",
                "existing_cytopenia",
                "more_intensive.low_count_later",
            ),
        ),
    ),
)
