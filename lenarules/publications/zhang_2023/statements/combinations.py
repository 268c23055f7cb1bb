"""Section 4 on ixazomib and carfilzomib, and Table I, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.language.words import Citation
from lenarules.publications.zhang_2023.paper import KEY

APPLICATION = "4. Clinical research and application"
IXAZOMIB = Citation(KEY, f"{APPLICATION}, combined with ixazomib and dexamethasone")
CARFILZOMIB = Citation(
    KEY, f"{APPLICATION}, combined with carfilzomib, dexamethasone and daratumumab"
)
TABLE_I = Citation(KEY, "Table I")

STATEMENTS = (
    Statement(
        "ixazomib.approval",
        cite=IXAZOMIB.at("paragraph 1"),
        gist="Ixazomib with lenalidomide and dexamethasone was approved in 2015 after at least"
        " one therapy.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="history of approvals; about another drug",
    ),
    Statement(
        "ixazomib.new_myeloma",
        cite=IXAZOMIB.at("paragraph 2"),
        gist="Weekly or twice-weekly ixazomib with lenalidomide and dexamethasone in new "
        "myeloma, with ixazomib maintenance; no cumulative toxicity; a placebo-controlled"
        " trial gave 35.3 months.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "ixazomib.maintenance",
        cite=IXAZOMIB.at("paragraph 3"),
        gist="Ixazomib and lenalidomide after transplantation: median 73 months without "
        "progression, safe and well tolerated.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "ixazomib.relapse",
        cite=IXAZOMIB.at("paragraph 4"),
        gist="In relapsed myeloma the oral triplet had no new safety concern; in Japan it did "
        "better in the IgG type.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "carfilzomib.approval",
        cite=CARFILZOMIB.at("paragraph 1"),
        gist="Carfilzomib was approved in 2012 alone, and later with lenalidomide and "
        "dexamethasone or dexamethasone in relapsed myeloma.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="history of approvals; about another drug",
    ),
    Statement(
        "carfilzomib.daratumumab",
        cite=CARFILZOMIB.at("paragraph 2"),
        gist="Daratumumab, carfilzomib, lenalidomide and dexamethasone for up to 13 cycles of "
        "28 days: 95% responded.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "carfilzomib.against_bortezomib",
        cite=CARFILZOMIB.at("paragraph 2, last sentences"),
        gist="Without immediate transplantation, carfilzomib was no better than bortezomib "
        "beside lenalidomide and dexamethasone.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "carfilzomib.transplantation",
        cite=CARFILZOMIB.at("paragraph 3"),
        gist="Four cycles with carfilzomib before and after transplantation and ten as "
        "maintenance, or eight with a year of lenalidomide: deep responses.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "carfilzomib.heart",
        cite=CARFILZOMIB.at("paragraph 3, last sentence"),
        gist="With carfilzomib, cardiovascular side effects need constant monitoring.",
        kind=Kind.WARNING,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: carfilzomib",
    ),
    Statement(
        "carfilzomib.relapse",
        cite=CARFILZOMIB.at("paragraph 4"),
        gist="In relapse, carfilzomib added to lenalidomide and dexamethasone lowered "
        "mortality, most of all in the first one; similar in Japan and before a second "
        "transplantation.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "table_i.lund",
        cite=TABLE_I.at("RD-R vs. RD, RRMM"),
        gist="Neutropenia and thrombocytopenia were more frequent when lenalidomide was given "
        "alone after both.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "table_i.attal",
        cite=TABLE_I.at("VRD + ASCT + VRD (NCT01191060)"),
        gist="The triplet with and without transplantation: medians of 50 and 36 months "
        "without progression, with 47% and 92% neutropenia.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "table_i.rest",
        cite=TABLE_I.at("all rows, with footnotes a to e"),
        gist="Efficacy and notable adverse effects of the studies named in section 4.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="results of studies; no rule follows from them",
    ),
)
