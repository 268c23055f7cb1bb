"""Section 4 up to Table I, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.regimens.places import ALONE, BORTEZOMIB
from lenarules.publications.zhang_2023.statements.places import (
    APPLICATION,
    KEPT,
    regimens,
)

STATEMENTS = (
    Statement(
        "approval.2006",
        cite=APPLICATION.at("paragraph 1, first two sentences"),
        gist="Lenalidomide was approved for myeloma in March 2006; studies of it alone, with"
        " dexamethasone and in combinations followed.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="history of approvals; no dose",
    ),
    Statement(
        "alone.young_patients",
        cite=ALONE.at("paragraph 1, first sentence"),
        gist="The conventional course in young patients with new myeloma is transplantation "
        "after effective induction.",
        kind=Kind.RULE,
        verdict=Verdict.LEFT_OUT,
        reason="no decision that the library makes: the choice of transplantation",
    ),
    Statement(
        "alone.maintenance_approved",
        cite=ALONE.at("paragraph 1, last sentence"),
        gist="Lenalidomide was approved in 2017 as maintenance after transplantation.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="history of approvals; no dose",
    ),
    Statement(
        "alone.larocca",
        cite=ALONE.at("paragraph 2, first sentence"),
        gist="After dose- and schedule-adjusted lenalidomide and dexamethasone in elderly, "
        "moderately healthy patients with new myeloma and no transplantation, "
        "lenalidomide 10 mg daily alone was effective and viable beside continuing "
        "both.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_r", "rd_continuous"),
        reason="the regimen of one trial; no rule for other patients follows from it",
    ),
    Statement(
        "alone.without_dexamethasone",
        cite=ALONE.at("paragraph 2, last sentence"),
        gist="Low-dose lenalidomide may be used without dexamethasone after 9 cycles of "
        "both, with outcomes comparable to continuing both.",
        kind=Kind.PERMISSION,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_r", "rd_continuous"),
        reason="said of the data of that one trial, and kept with its regimen; no rule for "
        "other patients follows from it",
    ),
    Statement(
        "alone.lund_single",
        cite=ALONE.at("paragraph 3, first sentence"),
        gist="Lenalidomide alone may be useful for prolonged treatment of relapsed myeloma "
        "that has responded to induction with dexamethasone.",
        kind=Kind.PERMISSION,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_r_vs_rd"),
        reason="said of one trial, without a dose, and kept with its regimen; no rule follows "
        "from it",
    ),
    Statement(
        "alone.lund",
        cite=ALONE.at("paragraph 3, second sentence"),
        gist="Responders to lenalidomide and dexamethasone in relapsed myeloma got up to 24 "
        "cycles of lenalidomide alone or of both as extended treatment.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_r_vs_rd"),
        reason="the regimen of one trial; no rule follows from it",
    ),
    Statement(
        "alone.lund_results",
        cite=ALONE.at("paragraph 3, third to last sentences"),
        gist="Median time to response 1.7 months (0.6-9.6); complete, very good partial and "
        "partial response in 11, 31 and 38% (3, 18 and 39% of those not enrolled); time"
        " to progression 24.9 months on lenalidomide alone, not reached on both.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_r_vs_rd", "rd_not_responded"),
        reason=KEPT,
    ),
    Statement(
        "bortezomib.indispensable",
        cite=BORTEZOMIB.at("paragraph 1, last two sentences"),
        gist="Bortezomib is indispensable in myeloma; with lenalidomide and dexamethasone "
        "its response and toxicity are good.",
        kind=Kind.RULE,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: bortezomib, without a dose",
    ),
    Statement(
        "bortezomib.s0777",
        cite=BORTEZOMIB.at("paragraph 2, first sentence"),
        gist="S0777: the triplet with bortezomib improved progression-free and overall "
        "survival against lenalidomide and dexamethasone in new myeloma without "
        "immediate transplantation.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("s0777_vrd", "s0777_rd"),
        reason=KEPT,
    ),
    Statement(
        "bortezomib.medhekar",
        cite=BORTEZOMIB.at("paragraph 2, second sentence"),
        gist="In practice the triplet gave a median of 26.5 months without progression, "
        "shorter than the 43 months of S0777.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("medhekar", "s0777_vrd"),
        reason=KEPT,
    ),
    Statement(
        "bortezomib.meta_analysis",
        cite=BORTEZOMIB.at("paragraph 2, last sentence"),
        gist="A meta-analysis: longer time without progression with lenalidomide than with "
        "conventional therapy alone.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("meta_analysis"),
        reason=KEPT,
    ),
)
