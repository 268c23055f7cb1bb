"""The statements of Jones 2021: sections 5 to 5.4."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.jones_2021.paper import HAEMATOLOGICAL, SECOND_CANCERS, TOLERATED_DOSE
from lenarules.publications.jones_2021.statements.places import INFECTIONS, SAFETY, parts

STATEMENTS = (
    Statement(
        "safety.studies",
        cite=SAFETY.at("introduction"),
        gist="The side effects are milder than those of thalidomide; the studies are in Table 1.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no figure or action is printed",
    ),
    Statement(
        "mtd.p1.phase_1",
        cite=TOLERATED_DOSE.at("paragraph 1, first to third sentences"),
        gist="Two phase I trials in heavily pre-treated patients: best responses (partial, 20%) at "
        "25-50 mg daily; the lower was deemed the maximum tolerated dose.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "phase_1"),
        reason="a phase I dose in heavily pre-treated patients; maintenance begins with 10 mg "
        "(Table 2)",
    ),
    Statement(
        "mtd.p1.21_of_28",
        cite=TOLERATED_DOSE.at("paragraph 1, fourth sentence"),
        gist="Continual therapy gave more cytopenias in the second cycle, so that 21 of 28 days "
        "were deemed safer.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("starting_dose", "twenty_one_days"),
    ),
    Statement(
        "mtd.p1.twice_daily",
        cite=TOLERATED_DOSE.at("paragraph 1, last three sentences"),
        gist="15 mg twice daily gave grade 3-4 myelosuppression in 41%, 30 mg once daily in 13%; "
        "survival of 28 months once daily was not significantly inferior to 37.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "phase_2_twice_daily", "phase_2_once_daily"),
        reason="results of a phase II study; once daily is what Table 2 prints",
    ),
    Statement(
        "mtd.p2.ten",
        cite=TOLERATED_DOSE.at("paragraph 2, first sentence"),
        gist="In maintenance 10 mg is most commonly used, to reduce side effects, cytopenias above "
        "all, and so to allow prolonged, uninterrupted application.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("starting_dose", "table_2.start"),
    ),
    Statement(
        "mtd.p2.myeloma_xi",
        cite=TOLERATED_DOSE.at("paragraph 2, second sentence"),
        gist="Myeloma XI went from 25 mg to 10 mg over concerns of second cancers in 3 earlier "
        "phase III studies.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi"),
        reason="what a trial did; the recommended dose is Table 2's",
    ),
    Statement(
        "spm.melphalan",
        cite=SECOND_CANCERS.at("first to third sentences"),
        gist="Second haematological cancers were more frequent in early trials, chiefly with oral "
        "melphalan; high-dose melphalan before transplant is not linked to them.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="an association in trials; no action is printed here",
    ),
    Statement(
        "spm.myeloma_xi",
        cite=SECOND_CANCERS.at("last three sentences"),
        gist="In Myeloma XI second haematological cancers did not increase; all cancers came to "
        "5.8% with lenalidomide and 2.0% without at three years, more than a third of them "
        "low-risk skin cancers, and 1% died of them.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi"),
        reason="results of one study",
    ),
    Statement(
        "haematological.incidence",
        cite=HAEMATOLOGICAL.at("first to third sentences"),
        gist="Neutropenia and thrombocytopenia are common and more frequent at higher doses; grade "
        "3-4 neutropenia may occur in up to 50%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "haematological.neutropenia_pause",
        cite=HAEMATOLOGICAL.at("fourth sentence"),
        gist="Neutrophils below 0.5 x 10^9/L should result in a pause of treatment.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_2",
            "neutropenia.first.interrupt",
            "neutropenia.subsequent.interrupt",
            "hold.neutropenia.first",
            "hold.neutropenia.subsequent",
        ),
    ),
    Statement(
        "haematological.thrombocytopenia_incidence",
        cite=HAEMATOLOGICAL.at("fifth sentence"),
        gist="Grade 3-4 thrombocytopenia affects about 10% of patients in most trials.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "haematological.platelets_pause",
        cite=HAEMATOLOGICAL.at("sixth sentence"),
        gist="Treatment is usually paused when platelets fall below 30 x 10^9/L.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_2",
            "platelets.day_1.delay",
            "platelets.during_cycle.interrupt",
            "platelets.subsequent.interrupt",
            "hold.platelets.day_1",
            "hold.platelets.during_cycle",
        ),
    ),
    Statement(
        "haematological.reintroduction",
        cite=HAEMATOLOGICAL.at("last sentence but one"),
        gist="After recovery lenalidomide is tentatively re-introduced, often at a lower dose or "
        "with growth factor to keep neutrophils above 1 x 10^9/L.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_2",
            "neutropenia.first.resume",
            "neutropenia.subsequent.resume",
            "platelets.first.restart",
            "platelets.subsequent.resume",
            "footnote_g_csf",
            "growth_factor",
            "count_more_often",
        ),
    ),
    Statement(
        "haematological.example",
        cite=HAEMATOLOGICAL.at("last sentence"),
        gist="Table 2 is an example of how to manage cytopenia in maintenance.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about the standing of Table 2: the caption of its table says so, and no row "
        "decides by it",
    ),
    Statement(
        "infections.incidence",
        cite=INFECTIONS.at("paragraph 1"),
        gist="Infection causes death in about a fifth of new patients within a year; the risk "
        "falls after consolidation, and grade 3-4 infections in single-agent maintenance occur in "
        "6-15%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no prophylaxis or other action is printed",
    ),
)
