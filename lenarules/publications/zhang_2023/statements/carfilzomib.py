"""Section 4 on carfilzomib and daratumumab, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.regimens.places import CARFILZOMIB
from lenarules.publications.zhang_2023.statements.places import KEPT, regimens

STATEMENTS = (
    Statement(
        "carfilzomib.approval",
        cite=CARFILZOMIB.at("paragraph 1"),
        gist="Carfilzomib was approved in 2012 alone after at least two treatments, and "
        "later with lenalidomide and dexamethasone or with dexamethasone in relapsed "
        "myeloma.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="history of approvals; about another drug",
    ),
    Statement(
        "carfilzomib.daratumumab",
        cite=CARFILZOMIB.at("paragraph 2, first four sentences"),
        gist="Daratumumab, carfilzomib, lenalidomide and dexamethasone in 22 patients for up"
        " to 13 cycles of 28 days or until transplantation: 95% responded; it appears "
        "well tolerated.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("dara_krd"),
        reason=KEPT,
    ),
    Statement(
        "carfilzomib.against_bortezomib",
        cite=CARFILZOMIB.at("paragraph 2, last two sentences"),
        gist="Without immediate transplantation, carfilzomib was no better than bortezomib "
        "beside lenalidomide and dexamethasone: 34.6 and 34.4 months without "
        "progression.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("endurance_vrd", "endurance_krd"),
        reason=KEPT,
    ),
    Statement(
        "carfilzomib.transplantation",
        cite=CARFILZOMIB.at("paragraph 3, first six sentences"),
        gist="Four cycles with carfilzomib, transplantation, four cycles of consolidation "
        "and ten of maintenance in 76 patients: stringent complete response 60% after "
        "eight cycles and 76% overall; at 5 years 72% without progression and 84% "
        "alive.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_asct_krd"),
        reason=KEPT,
    ),
    Statement(
        "carfilzomib.consolidation",
        cite=CARFILZOMIB.at("paragraph 3, seventh sentence"),
        gist="Prolonging consolidation with carfilzomib may extend survival, and its safety "
        "can be managed.",
        kind=Kind.PERMISSION,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_asct_krd"),
        reason="an outlook drawn from one study, without a length, kept with its regimen; no "
        "rule follows from it",
    ),
    Statement(
        "carfilzomib.year_of_lenalidomide",
        cite=CARFILZOMIB.at("paragraph 3, eighth to last sentences"),
        gist="Eight cycles with carfilzomib, transplantation and a year of lenalidomide in "
        "46 patients: of 42 assessed, 61.9% stringent and 64.3% complete response, "
        "quick and favourable.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_asct_r"),
        reason=KEPT,
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
        cite=CARFILZOMIB.at("paragraph 4, first four sentences"),
        gist="In relapse, carfilzomib beside lenalidomide and dexamethasone lowered "
        "mortality: survival longer by 11.4 months after one therapy and 6.5 after two,"
        " the benefit clearest at the first relapse.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_relapsed", "rd_relapsed"),
        reason=KEPT,
    ),
    Statement(
        "carfilzomib.kansai",
        cite=CARFILZOMIB.at("paragraph 4, fifth to seventh sentences"),
        gist="Similar in Japan in 107 patients: 68.2% responded, 8.8 months without "
        "progression, survival 29.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_kansai"),
        reason=KEPT,
    ),
    Statement(
        "carfilzomib.reinduction",
        cite=CARFILZOMIB.at("paragraph 4, last four sentences"),
        gist="Reinduction with carfilzomib before a second transplantation in 44 patients: "
        "very good partial response 57%, then 77%; 23.3 months without progression, "
        "longer with maintenance.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_reinduction", "krd_hdct_asct"),
        reason=KEPT,
    ),
)
