"""Section 4 after Table I, on bortezomib and ixazomib, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.regimens.places import BORTEZOMIB, IXAZOMIB
from lenarules.publications.zhang_2023.statements.places import KEPT, regimens

STATEMENTS = (
    Statement(
        "bortezomib.transplantation",
        cite=BORTEZOMIB.at("paragraph 3, first two sentences"),
        gist="Transplantation after induction with the triplet in 751 of 1,000 patients: "
        "median 63 months without progression, survival 123.4.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("vrd_asct"),
        reason=KEPT,
    ),
    Statement(
        "bortezomib.antibody_added",
        cite=BORTEZOMIB.at("paragraph 3, third and fourth sentences"),
        gist="Griffin and GMMG-HD7: a CD38 antibody (isatuximab, as printed for both) added "
        "to the triplet improved response and residual disease in candidates for "
        "transplantation; progression-free survival is called better in Griffin, and "
        "without data.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("isatuximab_vrd", "griffin_dara_vrd", "griffin_vrd"),
        reason="the results of two studies, kept with their regimens; no rule follows from them",
    ),
    Statement(
        "bortezomib.quadruplet",
        cite=BORTEZOMIB.at("paragraph 3, fifth sentence"),
        gist="CD38 antibody and triplet may become the norm of induction in candidates for "
        "transplantation.",
        kind=Kind.PERMISSION,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: CD38 antibodies, an outlook without a dose",
    ),
    Statement(
        "bortezomib.residual_disease",
        cite=BORTEZOMIB.at("paragraph 3, sixth and seventh sentences"),
        gist="Pursuing negative residual disease may also help patients in very good partial"
        " response; it improved the prognosis of high-risk cytogenetics in one trial.",
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
        carried_by=regimens("attal_vrd_asct_vrd"),
        reason=KEPT,
    ),
    Statement(
        "bortezomib.transplant_ineligible",
        cite=BORTEZOMIB.at("paragraph 4, first three sentences"),
        gist="Patients who cannot be transplanted, median age 73: 86% responded to the "
        "triplet, 66% very well, with 35.1 months without progression (called a mean).",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("vrd_transplant_ineligible"),
        reason=KEPT,
    ),
    Statement(
        "bortezomib.jcog0904",
        cite=BORTEZOMIB.at("paragraph 4, last sentence"),
        gist="Relapsed myeloma on the triplet: 45.5% without progression at 1 year, 70% "
        "alive at 3 years.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("jcog0904"),
        reason=KEPT,
    ),
    Statement(
        "ixazomib.approval",
        cite=IXAZOMIB.at("paragraph 1, last two sentences"),
        gist="Ixazomib with lenalidomide and dexamethasone was approved in November 2015 "
        "after at least one therapy; in new myeloma it is still under study.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="history of approvals; about another drug",
    ),
    Statement(
        "ixazomib.weekly",
        cite=IXAZOMIB.at("paragraph 2, first three sentences"),
        gist="Weekly (25 patients) and twice-weekly (18) ixazomib with both in new myeloma, "
        "then at least one dose of ixazomib maintenance: 25.8 and 26.3 months without "
        "progression, 96% and 77% alive at 3 years.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("weekly_ird", "twice_weekly_ird"),
        reason=KEPT,
    ),
    Statement(
        "ixazomib.kumar",
        cite=IXAZOMIB.at("paragraph 2, fourth to sixth sentences"),
        gist="All-oral weekly triplet with ixazomib maintenance: 23 patients stopped "
        "induction for transplantation; of the other 42, 80% responded, 32% completely.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("kumar"),
        reason=KEPT,
    ),
    Statement(
        "ixazomib.long_treatment",
        cite=IXAZOMIB.at("paragraph 2, seventh sentence"),
        gist="The oral triplet can be given for a considerable time without signs of "
        "cumulative toxicity.",
        kind=Kind.PERMISSION,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("kumar"),
        reason="said of that one study, without a length, and kept with its regimen; no rule "
        "follows from it",
    ),
    Statement(
        "ixazomib.tourmaline_mm2",
        cite=IXAZOMIB.at("paragraph 2, last two sentences"),
        gist="TOURMALINE-MM2, new myeloma without transplantation: 35.3 months without "
        "progression on the oral triplet; complete response 26%, very good partial 63%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("tourmaline_mm2"),
        reason=KEPT,
    ),
    Statement(
        "ixazomib.maintenance",
        cite=IXAZOMIB.at("paragraph 3"),
        gist="Ixazomib and lenalidomide in 64 patients after transplantation: median 73 "
        "months without progression, 43% complete response, better than expected of "
        "lenalidomide alone, safe and well tolerated.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("ixazomib_len"),
        reason=KEPT,
    ),
    Statement(
        "ixazomib.tourmaline_mm1",
        cite=IXAZOMIB.at("paragraph 4, first two sentences"),
        gist="TOURMALINE-MM1, relapsed myeloma: no new safety concern, and survival called "
        "statistically better than with placebo and both.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("tourmaline_mm1"),
        reason=KEPT,
    ),
    Statement(
        "ixazomib.kansai",
        cite=IXAZOMIB.at("paragraph 4, last sentence"),
        gist="In practice in Japan the oral triplet did better than other treatments in "
        "relapsed IgG-type myeloma; nothing else supports it yet.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("ird_kansai"),
        reason=KEPT,
    ),
)
