"""The abstract and sections 1 to 3, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.paper import PHARMACOKINETICS
from lenarules.publications.zhang_2023.statements.places import ABSTRACT, INTRODUCTION

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
        gist="Where transplantation cannot be used in new myeloma, lenalidomide alone may be"
        " given as maintenance after lenalidomide and dexamethasone.",
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
        gist="Bortezomib and lenalidomide give favourable responses with tolerable toxicity,"
        " but caution is due to prevent peripheral neuropathy.",
        kind=Kind.WARNING,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: bortezomib; no action is printed",
    ),
    Statement(
        "abstract.ixazomib_in_relapse",
        cite=ABSTRACT.at("seventh sentence"),
        gist="Ixazomib, oral and with an excellent safety profile, is more practical and "
        "applicable in relapsed refractory myeloma.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="about another drug, without a dose; its studies stand in section 4",
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
        gist="Carfilzomib responds fast and deeply in new myeloma before transplantation, "
        "but its cardiovascular side effects need close monitoring.",
        kind=Kind.WARNING,
        verdict=Verdict.LEFT_OUT,
        reason="about another drug: carfilzomib",
    ),
    Statement(
        "introduction.indications",
        cite=INTRODUCTION.at('sentence "Lenalidomide was developed by ..."'),
        gist="Lenalidomide was approved in 2005 for anaemia of myelodysplastic syndromes "
        "with deletion of chromosome 5q, and later for others, myeloma among them.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="history of approvals; no dose",
    ),
    Statement(
        "pharmacokinetics.fasting",
        cite=PHARMACOKINETICS.at("paragraph 1, first sentence"),
        gist="Fasting, more than 90% of an oral dose is absorbed, and promptly.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="a finding in healthy volunteers; the paper does not say to take the drug fasting",
    ),
    Statement(
        "pharmacokinetics.food",
        cite=PHARMACOKINETICS.at("paragraph 1, second and third sentences"),
        gist="Food affects absorption: a high-fat diet lowers peak and exposure of oral "
        "lenalidomide by 20 to 50%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="a finding; the paper does not say how to take the drug with food",
    ),
    Statement(
        "pharmacokinetics.proportional",
        cite=PHARMACOKINETICS.at("paragraph 1, fourth sentence, and paragraph 2, last sentence"),
        gist="Peak and exposure go up with the dose, in patients as in healthy volunteers.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="a finding of pharmacokinetics; no rule",
    ),
    Statement(
        "pharmacokinetics.no_accumulation",
        cite=PHARMACOKINETICS.at("paragraph 1, last two sentences"),
        gist="About 80% of a dose leaves in the urine within 24 hours; the half-life is 3 to"
        " 4 hours and repeated doses do not build up.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="a finding of pharmacokinetics; no rule",
    ),
    Statement(
        "pharmacokinetics.renal_function",
        cite=PHARMACOKINETICS.at("paragraph 2, first sentence"),
        gist="Renal function is the only significant factor of plasma exposure.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="a finding; the caption of the rejected renal table names it",
    ),
)
