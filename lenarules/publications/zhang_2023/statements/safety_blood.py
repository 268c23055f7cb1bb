"""Section 5, blood counts to tumour lysis, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.paper import CYTOPENIA, THYROID, TUMOUR_LYSIS
from lenarules.publications.zhang_2023.statements.places import NEUROPATHY

STATEMENTS = (
    Statement(
        "cytopenia.myeloma_xi",
        cite=CYTOPENIA.at("first four sentences"),
        gist="Myeloma XI: neutropenia of grade 3 or 4 in 33%, thrombocytopenia in 7%, anaemia "
        "in 4%; serious events in 45% against 17%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "cytopenia.counts",
        cite=CYTOPENIA.at("fifth sentence"),
        gist="Complete blood counts (white cells and their counts, platelets, haemoglobin, "
        "haematocrit) weekly at baseline and during the first 8 weeks, monthly thereafter.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.monitoring.first_8_weeks",
            "zhang_2023.monitoring.thereafter",
            "zhang_2023.monitoring.blood_count_contents",
        ),
    ),
    Statement(
        "cytopenia.growth_factor",
        cite=CYTOPENIA.at("sixth sentence"),
        gist="In neutropenia, consider growth factors (G-CSF).",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.toxicity.growth_factor",
            "zhang_2023.toxicity.neutropenia.below_grade_3",
        ),
    ),
    Statement(
        "cytopenia.grade_3_4",
        cite=CYTOPENIA.at("seventh sentence"),
        gist="In grade 3 or 4 thrombocytopenia or neutropenia, an experienced physician "
        "adjusts the dose by the package insert.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.toxicity.cytopenia.grade_3_4",
            "zhang_2023.toxicity.neutropenia.siblings",
            "zhang_2023.toxicity.thrombocytopenia.siblings",
            "zhang_2023.dose_restoration.low_counts",
            "zhang_2023.dose_restoration.neutropenia.siblings",
            "zhang_2023.dose_restoration.thrombocytopenia.siblings",
        ),
    ),
    Statement(
        "cytopenia.restored",
        cite=CYTOPENIA.at("last sentence"),
        gist="After at least two consecutive cycles without haematological toxicity, with ANC "
        ">= 1.5 and platelets >= 100 x 10^9/L at the start of a new cycle, the original "
        "dose can be reinstated.",
        kind=Kind.PERMISSION,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.dose_restoration.reinstated",
            "zhang_2023.dose_restoration.today",
            "zhang_2023.dose_restoration.not_permitted",
            "zhang_2023.dose_restoration.not_asked",
            "zhang_2023.dose_restoration.not_improved",
        ),
    ),
    Statement(
        "thyroid.reported",
        cite=THYROID.at("first sentence"),
        gist="Hypothyroidism and hyperthyroidism have been reported.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="reports of cases; what is watched follows",
    ),
    Statement(
        "thyroid.comorbidities",
        cite=THYROID.at("second sentence"),
        gist="Comorbidities that affect thyroid function are managed effectively before treatment.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.monitoring.thyroid.before",),
    ),
    Statement(
        "thyroid.monitoring",
        cite=THYROID.at("last sentence"),
        gist="Thyroid function is monitored at baseline and during treatment.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.monitoring.thyroid.function",),
    ),
    Statement(
        "neuropathy.mild",
        cite=NEUROPATHY.at("last three sentences"),
        gist="Neuropathy with lenalidomide is usually subclinical or mild, does not depend on "
        "the cumulative dose and did not worsen in long treatment.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="findings of studies; no action is printed",
    ),
    Statement(
        "tumour_lysis.rare",
        cite=TUMOUR_LYSIS.at("first two sentences"),
        gist="Tumour lysis may occur and has rarely been reported.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="reports of cases; what is watched follows",
    ),
    Statement(
        "tumour_lysis.caution",
        cite=TUMOUR_LYSIS.at("last sentence"),
        gist="With a high tumour load before treatment: caution, and appropriate precautions.",
        kind=Kind.WARNING,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.monitoring.tumour_lysis",),
    ),
    Statement(
        "tumour_lysis.monitoring",
        cite=TUMOUR_LYSIS.at("last sentence"),
        gist="These patients are closely monitored, above all in the first cycle.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.monitoring.tumour_lysis",),
    ),
)
