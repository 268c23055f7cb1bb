"""The statements of Kim 2015: indication and timing."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import INDICATION, RECOMMENDATIONS
from lenarules.publications.kim_2015.statements.places import TABLE_2, parts

STATEMENTS = (
    Statement(
        "indication.p1.factors",
        cite=INDICATION.at("paragraph 1; Table 1"),
        gist="Before a treatment is chosen, factors of the regimen, the disease and the patient "
        "are considered (Table 1: evidence, previous regimens, toxicity, mode of administration, "
        "availability, trials, remission duration, cytogenetics, pre-existing toxicities, "
        "tolerability, transplant eligibility, comorbidities, age, performance status).",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: which treatment is chosen; no figure or action is "
        "printed",
    ),
    Statement(
        "indication.p1.remission_duration",
        cite=INDICATION.at("paragraph 1"),
        gist="Patients with a remission shorter than 6 months respond for a shorter time than "
        "those with one longer than 12 months.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "indication.p1.pace_of_relapse",
        cite=INDICATION.at("paragraph 1, last sentence"),
        gist="Rapid or aggressive relapse may need another strategy than indolent relapse.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no figure or action is printed",
    ),
    Statement(
        "indication.p2.indicated",
        cite=INDICATION.at("paragraph 2, first sentence"),
        gist="In Korea the combination is indicated, under a special risk management programme, "
        "after at least one prior therapy.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: whom to treat with lenalidomide and when to begin",
    ),
    Statement(
        "indication.p2.reimbursed",
        cite=INDICATION.at("paragraph 2, second sentence"),
        gist="Lenalidomide is reimbursed only where bortezomib-based treatment has failed.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: what is reimbursed in Korea",
    ),
    Statement(
        "indication.p3.pivotal_results",
        cite=INDICATION.at("paragraph 3"),
        gist="In MM-009 and MM-010: survival 29.6 months or not reached against 20.2-20.6, "
        "response 60-61% against 20-24%, time to progression 11.1-11.3 months against 4.7; the "
        "benefit remained at a median of 48 months.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "mm_009_mm_010"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "indication.p3.asian_results",
        cite=INDICATION.at("paragraph 3, last sentence"),
        gist="Response and survival were similar in studies from Korea and China (MM-021) with "
        "more than 100 patients each (Table 2).",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "korea", "mm_021"),
        reason="the studies are kept as regimens; their results make no rule",
    ),
    Statement(
        "indication.table_2.korea",
        cite=TABLE_2.at("Korea"),
        gist="Korean study of 110 patients, median age 62 years: response 43.7%, time to "
        "progression 8.0 months, survival 23 months, grade 3 or higher neutropenia 59.1%, "
        "anaemia 43.7%, thrombocytopenia 43.6%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "korea"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "indication.table_2.china",
        cite=TABLE_2.at("China (MM-021)", "a"),
        gist="MM-021 in 187 Chinese patients (199 for safety), median age 60 years: response "
        "47.6%, PFS 8.3 months, grade 3 or higher anaemia 26.1%, neutropenia 25.1%, "
        "thrombocytopenia 14.6%, pneumonia 13.1%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "mm_021"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "indication.p4.most_important_toxicities",
        cite=INDICATION.at("paragraph 4"),
        gist="Haematological toxicities, above all neutropenia, and thromboembolism are the "
        "most important adverse events clinically; their prevention and treatment have sections "
        "of their own.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: it points to other sections, where the rules stand",
    ),
    Statement(
        "indication.p5.first_relapse",
        cite=INDICATION.at("paragraph 5"),
        gist="After one prior therapy against more than one: time to progression 17.1 against "
        "10.6 months, PFS 14.1 against 9.5, response 66.9% against 56.8%, complete or very good "
        "partial response 39.8% against 27.7%, survival 42.0 against 35.8 months, without more "
        "toxicity; MM-021 was similar.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "indication.p6.prior_exposure",
        cite=INDICATION.at("paragraph 6"),
        gist="The combination was superior regardless of prior thalidomide, and in 212 'real "
        "world' patients response did not depend on previous lines, thalidomide or bortezomib.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "greek"),
        reason="the second study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "indication.p7.continuation",
        cite=INDICATION.at("paragraph 7"),
        gist="After at least a partial response, going on until progression was associated with "
        "longer survival (HR 0.137), each further cycle with HR 0.921, and treatment to best "
        "response with deeper remissions.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "indication.p8.german_study",
        cite=INDICATION.at("paragraph 8"),
        gist="In 67 German patients median survival was 33.2 months in all, 42.9 with "
        "lenalidomide for more than 12 months, and 20.2 where it was stopped before 12 months "
        "for other reasons than progression.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "zago"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "indication.p9.french_study",
        cite=INDICATION.at("paragraph 9"),
        gist="In 50 French patients treated for 2 years or more, 96% had a partial and 74% a "
        "very good partial response or better; at 37 months 78.3% (2 to < 3 years) and 91.3% (3 "
        "years or more) were free from progression, without new adverse events.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "ifm_long_term"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "indication.rec_1.indicated",
        cite=INDICATION.at(f"{RECOMMENDATIONS}, first point"),
        gist="Lenalidomide with dexamethasone is recommended after at least one prior therapy.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: whom to treat with lenalidomide and when to begin",
    ),
    Statement(
        "indication.rec_1.reimbursed",
        cite=INDICATION.at(f"{RECOMMENDATIONS}, first point"),
        gist="It is reimbursed in Korea only after failure of bortezomib.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: what is reimbursed in Korea",
    ),
    Statement(
        "indication.rec_2.early",
        cite=INDICATION.at(f"{RECOMMENDATIONS}, second point"),
        gist="Lenalidomide should be given as early as possible after first relapse.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: whom to treat with lenalidomide and when to begin",
    ),
    Statement(
        "indication.rec_2.until_progression",
        cite=INDICATION.at(f"{RECOMMENDATIONS}, second point"),
        gist="Lenalidomide should be continued until the disease progresses.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities",
            "until_progression.stop",
            "until_progression.continue",
            "ended",
        ),
    ),
)
