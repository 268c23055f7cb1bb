"""Section 5, hepatitis B, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.paper import INFECTIONS

STATEMENTS = (
    Statement(
        "hepatitis_b.liver_failure",
        cite=INFECTIONS.at("seventh sentence"),
        gist="Prior hepatitis B progressed to acute liver failure in some cases, leading to "
        "discontinuation and antiviral therapy.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.hepatitis_b.liver_failure",
            "zhang_2023.hepatitis_b.liver_failure.antivirals",
            "zhang_2023.hepatitis_b.liver_failure.prior_infection",
            "zhang_2023.hepatitis_b.liver_failure.other",
        ),
    ),
    Statement(
        "hepatitis_b.status",
        cite=INFECTIONS.at("eighth sentence"),
        gist="The hepatitis B status is clarified before treatment.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.hepatitis_b.clarify",
            "zhang_2023.hepatitis_b.status_to_be_clarified",
            "zhang_2023.hepatitis_b.not_clarified_in_treatment",
            "zhang_2023.hepatitis_b.negative",
        ),
    ),
    Statement(
        "hepatitis_b.specialist",
        cite=INFECTIONS.at("ninth sentence"),
        gist="For who tests positive, consult a specialist in hepatitis B.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.hepatitis_b.positive",
            "zhang_2023.hepatitis_b.specialist",
            "zhang_2023.monitoring.hepatitis_b.specialist",
        ),
    ),
    Statement(
        "hepatitis_b.caution",
        cite=INFECTIONS.at("tenth sentence"),
        gist="In a history of hepatitis B, anti-HBc-positive and HBsAg-negative included, "
        "lenalidomide is used with caution.",
        kind=Kind.WARNING,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.hepatitis_b.history",
            "zhang_2023.hepatitis_b.positive.caution",
            "zhang_2023.monitoring.hepatitis_b",
        ),
    ),
    Statement(
        "hepatitis_b.monitoring",
        cite=INFECTIONS.at("last sentence"),
        gist="These patients are closely monitored for signs of active infection throughout.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.hepatitis_b.close_monitoring",
            "zhang_2023.monitoring.hepatitis_b",
            "zhang_2023.hepatitis_b.active.prior_infection",
            "zhang_2023.hepatitis_b.active.other",
        ),
    ),
)
