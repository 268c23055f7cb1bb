"""Section 4 up to bortezomib, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.language.words import Citation
from lenarules.publications.zhang_2023.paper import KEY

APPLICATION = "4. Clinical research and application"
INTRO = Citation(KEY, APPLICATION)
ALONE = Citation(KEY, f"{APPLICATION}, Application of lenalidomide alone and with dexamethasone")
BORTEZOMIB = Citation(KEY, f"{APPLICATION}, combined with bortezomib and dexamethasone")

STATEMENTS = (
    Statement(
        "approval.2006",
        cite=INTRO,
        gist="Lenalidomide was approved for myeloma in March 2006; studies of it alone, with "
        "dexamethasone and in combinations followed.",
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
        cite=ALONE.at("paragraph 2"),
        gist="After 9 cycles of lenalidomide and dexamethasone in elderly patients, "
        "lenalidomide 10 mg daily alone did as well as continuing both (Table I: event-"
        "free survival 10.4 against 6.9 months).",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason='the regimen of one trial ("may be used"); no rule for other patients follows '
        "from it",
    ),
    Statement(
        "alone.lund",
        cite=ALONE.at("paragraph 3"),
        gist="In relapsed myeloma that responded to lenalidomide and dexamethasone, up to 24 "
        "cycles of lenalidomide alone or with dexamethasone as extended treatment.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "bortezomib.indispensable",
        cite=BORTEZOMIB.at("paragraph 1"),
        gist="Bortezomib is indispensable in myeloma; with lenalidomide and dexamethasone its "
        "response and toxicity are good.",
        kind=Kind.RULE,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: bortezomib, without a dose",
    ),
    Statement(
        "bortezomib.s0777",
        cite=BORTEZOMIB.at("paragraph 2"),
        gist="S0777: the triplet with bortezomib improved survival against lenalidomide and "
        "dexamethasone without immediate transplantation (Table I: median 43 against 30 "
        "months without progression).",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "bortezomib.medhekar",
        cite=BORTEZOMIB.at("paragraph 2"),
        gist="In practice the triplet gave a median of 26.5 months without progression.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "bortezomib.meta_analysis",
        cite=BORTEZOMIB.at("paragraph 2, last sentence"),
        gist="A meta-analysis: longer time without progression with lenalidomide (Table I: "
        "relative risks of gastrointestinal problems 2.36, thromboembolism 2.55, second "
        "cancers 2.61).",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "bortezomib.transplantation",
        cite=BORTEZOMIB.at("paragraph 3, first two sentences"),
        gist="Transplantation after induction with the triplet: median 63 months without "
        "progression.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "bortezomib.antibody_added",
        cite=BORTEZOMIB.at("paragraph 3"),
        gist="Isatuximab or daratumumab added to the triplet improved response and residual "
        "disease before transplantation; the four drugs may become the norm for "
        "candidates.",
        kind=Kind.PERMISSION,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: CD38 antibodies, an outlook without a dose",
    ),
    Statement(
        "bortezomib.residual_disease",
        cite=BORTEZOMIB.at("paragraph 3"),
        gist="Pursuing negative residual disease may also help patients in very good partial "
        "response.",
        kind=Kind.PERMISSION,
        verdict=Verdict.LEFT_OUT,
        reason="no decision that the library makes: the aim of treatment",
    ),
    Statement(
        "bortezomib.consolidation",
        cite=BORTEZOMIB.at("paragraph 3, last two sentences"),
        gist="Consolidation with the triplet after transplantation is still debatable; two "
        "cycles improved responses.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "bortezomib.transplant_ineligible",
        cite=BORTEZOMIB.at("paragraph 4"),
        gist="Patients who cannot be transplanted, median age 73: 86% responded to the triplet.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "bortezomib.jcog0904",
        cite=BORTEZOMIB.at("paragraph 4, last sentence"),
        gist="Relapsed myeloma on the triplet: 45.5% without progression at 1 year, 70% alive "
        "at 3 years.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
)
