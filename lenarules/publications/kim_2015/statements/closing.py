"""The statements of Kim 2015: secondary malignancies, other adverse events, and the conclusion."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import (
    OTHER_ADVERSE_EVENTS,
    RECOMMENDATIONS,
    SECOND_MALIGNANCIES,
)
from lenarules.publications.kim_2015.statements.places import CONCLUSION, parts

STATEMENTS = (
    Statement(
        "spm.p1.pooled",
        cite=SECOND_MALIGNANCIES.at("paragraph 1"),
        gist="Secondary malignancies were rare: 2 cases of MDS and 8 solid tumours in MM-009 "
        "and MM-010; 2.15 per 100 patient-years in 11 studies with 3,839 patients (8 MDS, 2 "
        "B-cell malignancies, 1 AML).",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "spm.rec_1",
        cite=SECOND_MALIGNANCIES.at(RECOMMENDATIONS),
        gist="Patients on lenalidomide are followed up closely with regard to secondary "
        "malignancies.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("monitoring", "second_primary_malignancies"),
    ),
    Statement(
        "other.p1.mm_016",
        cite=OTHER_ADVERSE_EVENTS.at("paragraph 1"),
        gist="All grades in MM-016 and in 110 Korean patients: fatigue 55.4% and 45.5%, "
        "constipation 23.7% and 17.2%, muscle cramps 23.5% and 10.9%, diarrhoea 20.7% and 10.8%, "
        "nausea 18.9% and 7.2%, rash 12.9% and 10.0%, anorexia 10.2% and 20.9%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "mm_016"),
        reason="MM-016 is kept as a regimen, the Korean figures are reported only; no rule follows",
    ),
    Statement(
        "other.p1.liver_and_thyroid",
        cite=OTHER_ADVERSE_EVENTS.at("paragraph 1, last sentence"),
        gist="Cases of possible hepatotoxicity and thyroid dysfunction are on record, none of "
        "them from the trials.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("other_adverse_events", "other_not_severe"),
    ),
    Statement(
        "other.rec_1",
        cite=OTHER_ADVERSE_EVENTS.at(f"{RECOMMENDATIONS}, first point"),
        gist="Symptoms such as fatigue, diarrhoea, constipation and rash can in general be "
        "managed without adjusting lenalidomide.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("other_adverse_events", "routine", "other_event", "rash_not_severe"),
    ),
    Statement(
        "other.rec_2",
        cite=OTHER_ADVERSE_EVENTS.at(f"{RECOMMENDATIONS}, second point"),
        gist="In specific cases, at the physician's discretion, severe events may warrant "
        "reduction, interruption or discontinuation until they have resolved.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "other_adverse_events",
                "severe",
                "until_resolved",
                "skin_reactions",
                "severe.physician_decides",
            ),
            *parts("hematologic_toxicities", "not_tolerating"),
        ),
    ),
    Statement(
        "other.rec_3",
        cite=OTHER_ADVERSE_EVENTS.at(f"{RECOMMENDATIONS}, third point"),
        gist="Routine monitoring of liver and thyroid function is recommended during treatment.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("monitoring", "liver_and_thyroid"),
            *parts("other_adverse_events", "liver_and_thyroid"),
        ),
    ),
    Statement(
        "conclusion.p1.evidence",
        cite=CONCLUSION.at("paragraph 1"),
        gist="Trials, Asian studies, real-world experience and a meta-analysis support the "
        "combination, with predictable and manageable tolerability.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a summary; no figure is printed",
    ),
    Statement(
        "conclusion.p2.guidelines_needed",
        cite=CONCLUSION.at("paragraph 2"),
        gist="Asian and Western patients do not seem to differ in clinical or cytogenetic "
        "features; with incidence rising, practical guidelines are needed.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: why the paper was written",
    ),
    Statement(
        "conclusion.p3.reimbursed",
        cite=CONCLUSION.at("paragraph 3, last sentence"),
        gist="Lenalidomide has been reimbursed in Korea since March 2013 after failure of "
        "bortezomib.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: what is reimbursed in Korea",
    ),
    Statement(
        "conclusion.p4.under_evaluation",
        cite=CONCLUSION.at("paragraph 4"),
        gist="Lenalidomide is being evaluated as maintenance after transplantation, alone in "
        "relapse after it, and with everolimus, panobinostat, bevacizumab, SGN-40, perifosine, "
        "vorinostat, dasatinib, NPI-0002 or carfilzomib, without effect on present use.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: studies under way; no dose is printed",
    ),
    Statement(
        "conclusion.p5.alternate_days",
        cite=CONCLUSION.at("paragraph 5"),
        gist="In 39 UK patients with grade 3 or 4 haematological toxicity, lenalidomide on "
        "alternate days saved cost and kept efficacy against the recommended dose reduction; "
        "prospective study is warranted.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "alternate_days"),
        reason="a preliminary retrospective result; no dose is printed and no rule follows",
    ),
    Statement(
        "conclusion.p6.approved",
        cite=CONCLUSION.at("paragraph 6, second sentence"),
        gist="The combination is approved for relapsed or refractory myeloma.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: whom to treat with lenalidomide and when to begin",
    ),
    Statement(
        "conclusion.p6.survival",
        cite=CONCLUSION.at("paragraph 6, third and fourth sentences"),
        gist="Survival is longer than with dexamethasone alone in the pivotal trials, and smaller "
        "Asian studies agree with them.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a summary; no figure is printed",
    ),
    Statement(
        "conclusion.p6.first_relapse",
        cite=CONCLUSION.at("paragraph 6, fifth sentence"),
        gist="The best benefit is seen when the combination is begun at first relapse.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: whom to treat with lenalidomide and when to begin",
    ),
    Statement(
        "conclusion.p6.until_progression",
        cite=CONCLUSION.at("paragraph 6, fifth sentence"),
        gist="It is continued beyond best response, until the disease progresses.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities", "until_progression.stop", "until_progression.continue"
        ),
    ),
    Statement(
        "conclusion.p6.tolerability",
        cite=CONCLUSION.at("paragraph 6, sixth sentence"),
        gist="Tolerability is predictable and manageable with minimal neurotoxicity, which allows "
        "long-term treatment.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a summary; no figure is printed",
    ),
)
