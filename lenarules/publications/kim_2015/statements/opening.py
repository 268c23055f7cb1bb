"""The statements of Kim 2015: abstract and introduction."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.statements.places import (
    ABSTRACT,
    FIG_1_ROWS,
    INTRODUCTION,
    parts,
)

STATEMENTS = (
    Statement(
        "abstract.epidemiology",
        cite=ABSTRACT.at("sentences 1-3"),
        gist="Myeloma is the third most common haematological malignancy in Korea, its "
        "incidence in Asia is rising, and patients ultimately relapse or become refractory.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: how common the disease is",
    ),
    Statement(
        "abstract.indicated",
        cite=ABSTRACT.at("sentence 4"),
        gist="Lenalidomide with dexamethasone is indicated for relapsed or refractory myeloma "
        "after at least one prior therapy.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: whom to treat with lenalidomide and when to begin",
    ),
    Statement(
        "abstract.reimbursed",
        cite=ABSTRACT.at("sentence 4"),
        gist="In Korea it is reimbursed only where bortezomib-based treatment has failed.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: what is reimbursed in Korea",
    ),
    Statement(
        "abstract.effective",
        cite=ABSTRACT.at("sentence 5"),
        gist="By trials and Asian studies the combination is effective regardless of age or "
        "disease status.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a summary of the trials; no figure is printed",
    ),
    Statement(
        "abstract.adverse_events",
        cite=ABSTRACT.at("sentence 6"),
        gist="Haematological toxicity, thromboembolism, fatigue, rash, infection and muscle "
        "cramps are largely preventable or manageable with monitoring, supportive medication and "
        "dose adjustment or interruption.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("fig_1", "low_counts.support"),
            *parts(
                "hematologic_toxicities",
                "first_point.delay",
                "first_point.interrupt",
                "second_point.remains",
                "third_point.low_platelets",
            ),
            *parts("table_3", "row_1", "row_2", "row_3"),
            *parts("infection", "first_3_cycles"),
            *parts("monitoring", "first_cycles", "more_intensive", "later_cycles"),
            *parts("other_adverse_events", "routine", "severe"),
        ),
    ),
    Statement(
        "abstract.first_relapse",
        cite=ABSTRACT.at("sentence 7"),
        gist="The combination gives its best response when it is used at first relapse.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: whom to treat with lenalidomide and when to begin",
    ),
    Statement(
        "abstract.until_progression",
        cite=ABSTRACT.at("sentence 7"),
        gist="Treatment is continued long term until the disease progresses.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities", "until_progression.stop", "until_progression.continue"
        ),
    ),
    Statement(
        "abstract.modified_start",
        cite=ABSTRACT.at("sentence 8"),
        gist="With a suitably modified starting dose the combination is effective in renal "
        "impairment and cytopenia.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=FIG_1_ROWS,
    ),
    Statement(
        "introduction.epidemiology",
        cite=INTRODUCTION.at("paragraphs 1-3"),
        gist="Myeloma is about 10% of haematological malignancies, with 3-5 per 100,000 a year "
        "in the West and 0.5-3 in Asia, a median age of 62 years in 3,405 Asian patients, and no "
        "clinical features peculiar to Asians.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: how common the disease is",
    ),
    Statement(
        "introduction.relapse",
        cite=INTRODUCTION.at("paragraph 4"),
        gist="Patients ultimately relapse or become refractory and then need another therapy.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: the course of the disease; no action is printed",
    ),
    Statement(
        "introduction.approval",
        cite=INTRODUCTION.at("paragraph 5"),
        gist="The Korean ministry approved lenalidomide with dexamethasone in 2009 after at "
        "least one prior therapy.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: whom to treat with lenalidomide and when to begin",
    ),
    Statement(
        "introduction.mechanism",
        cite=INTRODUCTION.at("paragraph 6"),
        gist="Cereblon is a target of the teratogenicity of thalidomide, and the antimyeloma "
        "activity of thalidomide and lenalidomide depends on it.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: mechanism of action",
    ),
    Statement(
        "introduction.pivotal_trials",
        cite=INTRODUCTION.at("paragraph 7"),
        gist="In MM-009 and MM-010 lenalidomide with dexamethasone beat placebo with "
        "dexamethasone in response, time to progression and survival; haematological toxicity "
        "and VTE were the most common adverse events.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "mm_009_mm_010"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "introduction.asian_studies",
        cite=INTRODUCTION.at("paragraph 8"),
        gist="Studies from Korea, China (MM-021) and Japan found the combination effective and "
        "safe in Asian patients.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "korea", "mm_021"),
        reason="the first two studies are kept as regimens; their results make no rule",
    ),
    Statement(
        "introduction.objective",
        cite=INTRODUCTION.at("paragraphs 8 and 9"),
        gist="No guideline was tailored to Korea; these recommendations rest on the literature "
        "and on the experience of Korean experts.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: what the paper is for",
    ),
)
