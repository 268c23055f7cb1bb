"""The statements of Jones 2021: abstract and sections 1 to 4."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.jones_2021.paper import APPLICATIONS, PHARMACOKINETICS
from lenarules.publications.jones_2021.statements.places import ABSTRACT, INTRODUCTION, parts

STATEMENTS = (
    Statement(
        "abstract.treatment",
        cite=ABSTRACT.at("Introduction, third sentence"),
        gist="Myeloma is treated with induction, then with transplant in patients deemed fit "
        "enough.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: every table begins after transplant",
    ),
    Statement(
        "abstract.maintenance",
        cite=ABSTRACT.at("Expert opinion, first and second sentences"),
        gist="Lenalidomide as maintenance after transplant prolongs overall and progression-free "
        "survival; it is approved and standard of care in Europe and North America.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: the indication is the setting of every table",
    ),
    Statement(
        "abstract.melphalan",
        cite=ABSTRACT.at("Expert opinion, third sentence"),
        gist="Second haematological cancers appear to go with lenalidomide combined with "
        "melphalan.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: an association; no action is printed",
    ),
    Statement(
        "abstract.other_cancers",
        cite=ABSTRACT.at("Expert opinion, fourth sentence"),
        gist="Non-melanoma skin cancers and solid tumours increase in the elderly, with minimal "
        "impact on mortality.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("starting_dose", "second_cancers"),
    ),
    Statement(
        "abstract.combination",
        cite=ABSTRACT.at("Expert opinion, last sentence"),
        gist="Lenalidomide in combination maintenance is under way and may improve outcomes.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="an outlook: no figure or action is printed",
    ),
    Statement(
        "introduction.earlier_maintenance",
        cite=INTRODUCTION.at("paragraph 2"),
        gist="Earlier maintenance was toxic or of no use: steroids with interferon prolonged "
        "survival at a cost, low-dose alkylating agents did not and raised second cancers, "
        "thalidomide was limited by neuropathy.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about other drugs",
    ),
    Statement(
        "pharmacokinetics.fasting",
        cite=PHARMACOKINETICS.at("first and second sentences"),
        gist="Lenalidomide is best absorbed fasting; gastric contents may reduce the maximum "
        "concentration by up to 50%.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("starting_dose", "fasting"),
    ),
    Statement(
        "pharmacokinetics.excretion",
        cite=PHARMACOKINETICS.at("third and fourth sentences"),
        gist="82-84% of an oral dose is excreted unaltered in the urine within 24 hours; the "
        "half-life is 3-4 hours, and kinetics are called the same in all groups of patients.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no dose is printed with it",
    ),
    Statement(
        "pharmacokinetics.renal",
        cite=PHARMACOKINETICS.at("last sentence but one"),
        gist="Renal impairment alone changes plasma concentrations; a lower dose is required.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("starting_dose", "renal_impairment", "end_stage"),
            *parts("table_2", "renal.below_50", "renal.end_stage"),
        ),
    ),
    Statement(
        "pharmacokinetics.no_alteration",
        cite=PHARMACOKINETICS.at("last sentence"),
        gist="No dose alteration for age, mild hepatic impairment or drug interactions.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("starting_dose", "no_other_alteration"),
            *parts("adverse_events", "mild_hepatic_impairment"),
        ),
    ),
    Statement(
        "applications.approved",
        cite=APPLICATIONS.at("paragraph 1, first sentence"),
        gist="Maintenance after transplant is approved by FDA and EMA and standard of care in most "
        "of Europe and North America.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: the indication is the setting of every table",
    ),
    Statement(
        "applications.refractory",
        cite=APPLICATIONS.at("paragraph 1, second sentence"),
        gist="It is not indicated in patients who have previously been refractory.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("starting_dose", "refractory_disease"),
    ),
    Statement(
        "applications.other_diseases",
        cite=APPLICATIONS.at("paragraph 2, first sentence"),
        gist="Lenalidomide is used in myelodysplasia with 5q deletion, mantle cell lymphoma and, "
        "with rituximab, follicular lymphoma.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about other diseases",
    ),
    Statement(
        "applications.unapproved_use",
        cite=APPLICATIONS.at("paragraph 2, last sentence"),
        gist="Use outside the approved indications is a matter of research.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: every table is of an approved use",
    ),
)
