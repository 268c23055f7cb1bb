"""The statements of Jones 2021: sections 8 and 9 and the drug summary box."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.jones_2021.paper import PRESCRIBING
from lenarules.publications.jones_2021.statements.places import (
    CONCLUSION,
    DATA_REQUIRED,
    FIVE_YEARS,
    IMPROVEMENT,
    STRATEGIES,
    SUMMARY_BOX,
    parts,
)

STATEMENTS = (
    Statement(
        "conclusion.effective",
        cite=CONCLUSION.at("first sentence"),
        gist="Lenalidomide is effective and well tolerated at all stages of myeloma.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no figure or action is printed",
    ),
    Statement(
        "conclusion.standard",
        cite=CONCLUSION.at("second sentence"),
        gist="Single-agent lenalidomide is the standard of care in maintenance.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: the indication is the setting of every table",
    ),
    Statement(
        "conclusion.survival",
        cite=CONCLUSION.at("third sentence"),
        gist="Progression-free survival is prolonged consistently, overall survival in the latest "
        "trial.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi"),
        reason="results of trials, reported here without a figure",
    ),
    Statement(
        "conclusion.alterations",
        cite=CONCLUSION.at("fourth sentence"),
        gist="Doses can be altered for renal impairment before treatment and for cytopenias of "
        "treatment.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("starting_dose", "renal_impairment", "end_stage"),
            *parts(
                "table_2",
                "neutropenia.first.resume",
                "neutropenia.subsequent.resume",
                "platelets.first.restart",
                "platelets.subsequent.resume",
            ),
        ),
    ),
    Statement(
        "conclusion.melphalan",
        cite=CONCLUSION.at("fifth and sixth sentences"),
        gist="Second haematological cancers are few where combination with melphalan is avoided; "
        "1% die of second cancers.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="a finding; the tables are of single-agent lenalidomide, without melphalan",
    ),
    Statement(
        "conclusion.combinations",
        cite=CONCLUSION.at("last two sentences"),
        gist="The side effects and survival support lenalidomide in combination maintenance; "
        "trials are awaited.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no drug, dose or patient is printed",
    ),
    Statement(
        "opinion.survival",
        cite=IMPROVEMENT.at("first and second sentences"),
        gist="Lenalidomide is a safe option of maintenance after transplant and prolonged "
        "progression-free and overall survival in large trials.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi", "ifm_2005_002", "calgb_100104"),
        reason="results of trials, reported here without a figure",
    ),
    Statement(
        "opinion.risk_groups",
        cite=IMPROVEMENT.at("third sentence"),
        gist="All risk groups benefited in Myeloma XI, those of ultra-high risk too.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi"),
        reason="a result of one study, of which the regimen keeps the doses",
    ),
    Statement(
        "opinion.high_risk",
        cite=IMPROVEMENT.at("last two sentences"),
        gist="With adverse cytogenetics survival is still shorter; combinations may do more in "
        "high risk.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="an outlook: no figure or action is printed",
    ),
    Statement(
        "opinion.approval",
        cite=STRATEGIES.at("first and second sentences"),
        gist="Maintenance is standard of care in most of Europe and North America, but in the UK "
        "NICE has yet to approve it.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about approval: no decision the library makes",
    ),
    Statement(
        "opinion.extension",
        cite=STRATEGIES.at("last two sentences"),
        gist="Combinations will depend on trials; use after transplant is likely to be extended.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="an outlook: no figure or action is printed",
    ),
    Statement(
        "opinion.prescribing",
        cite=PRESCRIBING.at("first sentence; second sentence, first part"),
        gist="A safe, effective, well tolerated oral drug that prolongs survival, likely to be "
        "used widely.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="an outlook: no figure or action is printed",
    ),
    Statement(
        "opinion.counsel_on_cancers",
        cite=PRESCRIBING.at("second sentence, last part; third sentence"),
        gist="Concerns over haematological cancers are alleviated, but skin cancers and solid "
        "tumours are more frequent, most in older patients without a transplant; patients should "
        "be counselled on it.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("starting_dose", "second_cancers"),
    ),
    Statement(
        "opinion.deaths",
        cite=PRESCRIBING.at("fourth and fifth sentences"),
        gist="In Myeloma XI 1% died of second cancers, and of progressive myeloma 21% with "
        "maintenance and 27% without.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi"),
        reason="results of one study, of which the regimen keeps the doses",
    ),
    Statement(
        "opinion.mutations",
        cite=PRESCRIBING.at("last sentence"),
        gist="No mutational signature of lenalidomide maintenance was found at relapse.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no figure or action is printed",
    ),
    Statement(
        "opinion.data_required",
        cite=DATA_REQUIRED.at("paragraph 1"),
        gist="Trials of combinations and of the best duration of maintenance (Determination) are "
        "to report.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="an outlook: no figure or action is printed",
    ),
    Statement(
        "opinion.five_years",
        cite=FIVE_YEARS.at("paragraph 1"),
        gist="Maintenance will continue, and combinations will likely become standard within 5 "
        "years.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="an outlook: no figure or action is printed",
    ),
    Statement(
        "box.indication",
        cite=SUMMARY_BOX.at("Phase; Indication"),
        gist="Approved by EMA and FDA; for myeloma, myelodysplasia and two lymphomas, of which the "
        "review takes maintenance after transplant in myeloma.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: the indication is the setting of every table",
    ),
    Statement(
        "box.route",
        cite=SUMMARY_BOX.at("Route of administration"),
        gist="The route is oral.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: no other route is printed",
    ),
    Statement(
        "box.pivotal_trials",
        cite=SUMMARY_BOX.at("Pivotal trial(s), first and second sentences; last sentence"),
        gist="Two phase 3 trials of 2012 prolonged progression-free survival, Myeloma XI overall "
        "survival too.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "ifm_2005_002", "calgb_100104", "myeloma_xi"),
        reason="results of trials, reported here without a figure",
    ),
    Statement(
        "box.second_cancers",
        cite=SUMMARY_BOX.at("Pivotal trial(s), third and fourth sentences"),
        gist="Both, and one trial without transplant, found more second cancers; a meta-analysis "
        "linked them mainly to oral melphalan, which reassures for the single agent.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="an association in trials; no action is printed",
    ),
)
