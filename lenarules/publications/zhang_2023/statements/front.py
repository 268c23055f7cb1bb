"""The abstract and sections 1 to 3, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.language.words import Citation
from lenarules.publications.zhang_2023.paper import KEY, PHARMACOKINETICS

ABSTRACT = Citation(KEY, "Abstract")
INTRODUCTION = Citation(KEY, "1. Introduction")

STATEMENTS = (
    Statement(
        "abstract.combinations",
        cite=ABSTRACT.at("third sentence"),
        gist="Lenalidomide with dexamethasone, bortezomib, ixazomib, carfilzomib or "
        "daratumumab can markedly alleviate myeloma.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="names combinations without a dose; their studies stand in section 4",
    ),
    Statement(
        "abstract.monotherapy_without_transplant",
        cite=ABSTRACT.at("fourth sentence"),
        gist="Where transplantation cannot be used in new myeloma, lenalidomide alone may be "
        "given as maintenance after lenalidomide and dexamethasone.",
        kind=Kind.PERMISSION,
        verdict=Verdict.LEFT_OUT,
        reason="no decision that the library makes: an indication, without dose or schedule",
    ),
    Statement(
        "abstract.maintenance_after_transplant",
        cite=ABSTRACT.at("fifth sentence"),
        gist="After transplantation, maintenance with lenalidomide alone can be given.",
        kind=Kind.PERMISSION,
        verdict=Verdict.LEFT_OUT,
        reason="no decision that the library makes: an indication, without dose or schedule; "
        "Jones 2021 rules it",
    ),
    Statement(
        "abstract.bortezomib_neuropathy",
        cite=ABSTRACT.at("sixth sentence"),
        gist="With bortezomib and lenalidomide, caution to prevent peripheral neuropathy.",
        kind=Kind.WARNING,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: bortezomib; no action is printed",
    ),
    Statement(
        "abstract.ixazomib_adjustment",
        cite=ABSTRACT.at("eighth sentence"),
        gist='With ixazomib, frequent cardiovascular events, "hematocrit" and infections '
        "require flexible adjustment.",
        kind=Kind.WARNING,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: ixazomib; no figure is printed",
    ),
    Statement(
        "abstract.carfilzomib_heart",
        cite=ABSTRACT.at("ninth sentence"),
        gist="The cardiovascular side effects of carfilzomib need close monitoring.",
        kind=Kind.WARNING,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: carfilzomib",
    ),
    Statement(
        "introduction.indications",
        cite=INTRODUCTION.at('sentence "Lenalidomide was developed by ..."'),
        gist="Lenalidomide was approved in 2005 for anaemia of myelodysplastic syndromes with "
        "deletion of chromosome 5q, and later for others, myeloma among them.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="history of approvals; no dose",
    ),
    Statement(
        "pharmacokinetics.food",
        cite=PHARMACOKINETICS.at("paragraph 1"),
        gist="A high-fat diet lowers peak and exposure of oral lenalidomide by 20 to 50%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="a finding; the paper does not say how to take the drug with food",
    ),
    Statement(
        "pharmacokinetics.no_accumulation",
        cite=PHARMACOKINETICS.at("paragraph 1, last sentence"),
        gist="The half-life is 3 to 4 hours and repeated doses do not build up; about 80% of a"
        " dose leaves in the urine within 24 hours.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="a finding of pharmacokinetics; no rule",
    ),
    Statement(
        "pharmacokinetics.renal_function",
        cite=PHARMACOKINETICS.at("paragraph 2"),
        gist="Renal function is the only significant factor of plasma exposure.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="a finding; the caption of the rejected renal table names it",
    ),
)
