"""The statements of van de Donk 2012: abstract and single-agent lenalidomide."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.van_de_donk_2012.statements.places import (
    ABSTRACT,
    ADJUSTED_DOSE_ROWS,
    INTRODUCTION,
    SINGLE_AGENT,
    SINGLE_AGENT_READINGS,
    TABLE_5_ROWS,
    parts,
    regimens,
)

STATEMENTS = (
    Statement(
        "abstract.survival",
        cite=ABSTRACT.at("second sentence"),
        gist="Lenalidomide, together with bortezomib and thalidomide, has significantly improved "
        "survival in relapsed and refractory myeloma.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "abstract.common_events",
        cite=ABSTRACT.at("third sentence"),
        gist="The most common adverse events are fatigue, rash, thrombocytopenia and neutropenia.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "abstract.vte",
        cite=ABSTRACT.at("fourth sentence"),
        gist="With dexamethasone or other conventional cytotoxic agents the incidence of venous "
        "thromboembolic events rises.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("vte", "standard_risk", "high_risk"),
    ),
    Statement(
        "abstract.continued_treatment",
        cite=ABSTRACT.at("fifth sentence"),
        gist="Continued treatment improves survival through the depth and duration of response.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "abstract.manage_events",
        cite=ABSTRACT.at("sixth sentence"),
        gist="Adverse events are managed, and doses adjusted, so that treatment can go on.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*TABLE_5_ROWS, *ADJUSTED_DOSE_ROWS),
    ),
    Statement(
        "abstract.until_progression",
        cite=ABSTRACT.at("sixth sentence"),
        gist="Treatment is allowed to continue until the disease progresses.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes from this paper: how long treatment goes on",
    ),
    Statement(
        "introduction.less_toxic",
        cite=INTRODUCTION.at("paragraph 1, first sentence"),
        gist="Lenalidomide is less toxic than thalidomide and more active.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "introduction.cereblon",
        cite=INTRODUCTION.at("paragraph 1, fifth sentence"),
        gist="Cereblon, the primary target of the teratogenicity of thalidomide, is required for "
        "the effect of thalidomide, lenalidomide and pomalidomide.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="how the drugs act: no action is printed; the paper has no rule on pregnancy",
    ),
    Statement(
        "single_agent.mtd",
        cite=SINGLE_AGENT.at("paragraph 1, first sentence"),
        gist="In a phase I trial after a median of three regimens the maximum tolerated dose was "
        "25 mg daily, with at least a partial response in 29%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("single_agent"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "single_agent.not_seen",
        cite=SINGLE_AGENT.at("paragraph 1, second sentence"),
        gist="There was no significant somnolence, constipation or neuropathy.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "single_agent.managed",
        cite=SINGLE_AGENT.at("paragraph 1, third sentence"),
        gist="Rash, thrombocytopenia and neutropenia proved manageable with dose reduction and "
        "G-CSF.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_5", "neutropenia", "thrombocytopenia", "rash.localized", "rash.extensive"
        ),
    ),
    Statement(
        "single_agent.fatigue",
        cite=SINGLE_AGENT.at("paragraph 1, third sentence"),
        gist="Fatigue proved manageable as well.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no rule of the paper is on fatigue",
    ),
    Statement(
        "single_agent.vte",
        cite=SINGLE_AGENT.at("paragraph 1, fourth sentence"),
        gist="A single agent did not significantly increase the risk of venous thromboembolism.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*SINGLE_AGENT_READINGS, *parts("vte", "single_agent")),
    ),
    Statement(
        "single_agent.others",
        cite=SINGLE_AGENT.at("paragraph 1, fifth sentence"),
        gist="Other studies confirmed tolerability and efficacy, even after thalidomide, "
        "bortezomib or high-dose melphalan with stem cell rescue.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
)
