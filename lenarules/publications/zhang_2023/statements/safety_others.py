"""Section 5, thromboembolism to tolerability, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.paper import TERATOGENICITY
from lenarules.publications.zhang_2023.statements.places import THROMBOEMBOLISM, TOLERABILITY

STATEMENTS = (
    Statement(
        "thromboembolism.venous",
        cite=THROMBOEMBOLISM.at("first sentence"),
        gist="Lenalidomide with dexamethasone raises the risk of venous thrombosis, deep vein "
        "thrombosis and pulmonary embolism above all.",
        kind=Kind.WARNING,
        verdict=Verdict.LEFT_OUT,
        reason="no figure or action is printed",
    ),
    Statement(
        "thromboembolism.prophylaxis",
        cite=THROMBOEMBOLISM.at("second sentence"),
        gist="Clinicians routinely give aspirin or rivaroxaban against thrombosis.",
        kind=Kind.RULE,
        verdict=Verdict.LEFT_OUT,
        reason="reports a habit: neither who, nor which of the two, nor a dose is printed; Kim "
        "2015, Table 3, rules it",
    ),
    Statement(
        "thromboembolism.arterial",
        cite=THROMBOEMBOLISM.at("last two sentences"),
        gist="Lenalidomide with dexamethasone raises the risk of arterial thrombosis (heart, "
        "brain); it is lower with melphalan and prednisone, and with lenalidomide alone.",
        kind=Kind.WARNING,
        verdict=Verdict.LEFT_OUT,
        reason="no figure or action is printed",
    ),
    Statement(
        "teratogenicity.evidence",
        cite=TERATOGENICITY.at("first four sentences"),
        gist="Thalidomide and, in monkeys, lenalidomide are teratogenic.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="findings; what is asked follows",
    ),
    Statement(
        "teratogenicity.contraindicated",
        cite=TERATOGENICITY.at("last sentence"),
        gist="Contraindicated in pregnancy, and in women likely to become pregnant unless all "
        "contraceptive requirements are met.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.contraception.contraindicated",
            "zhang_2023.contraception.contraindicated.not_all_met",
            "zhang_2023.contraception.women_only",
        ),
    ),
    Statement(
        "tolerability.resistance",
        cite=TOLERABILITY.at("first five sentences"),
        gist="Resistance goes with cereblon and other pathways; inhibiting PPIA sensitised "
        "cells to proteasome inhibitors.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="laboratory findings; no rule",
    ),
    Statement(
        "tolerability.discontinuation",
        cite=TOLERABILITY.at("last sentence"),
        gist="Haematological events of grade 4, others of grade 3 or 4, and resistance are the"
        " main reasons why lenalidomide is discontinued.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="reports why it was discontinued; does not say that it should be",
    ),
)
