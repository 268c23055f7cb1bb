"""The statements of Jones 2021: sections 7 to 9 and the drug summary box."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.jones_2021.paper import PRESCRIBING
from lenarules.publications.jones_2021.statements.places import (
    ANTIBODIES,
    COMPARISON,
    CONCLUSION,
    DATA_REQUIRED,
    FIVE_YEARS,
    IMPROVEMENT,
    PROTEASOME,
    STRATEGIES,
    SUMMARY_BOX,
    THALIDOMIDE,
    parts,
)

STATEMENTS = (
    Statement(
        "comparison.scope",
        cite=COMPARISON.at("introduction"),
        gist="Continuous therapy without transplant is not discussed.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="the scope of the paper; every table has its setting in its title",
    ),
    Statement(
        "comparison.thalidomide",
        cite=THALIDOMIDE.at("paragraph 1"),
        gist="Thalidomide maintenance is toxic, not approved, and appears worse with high-risk "
        "genetics; lenalidomide did not seem to select resistant clones.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about another drug",
    ),
    Statement(
        "comparison.bortezomib",
        cite=PROTEASOME.at("paragraph 1, first part"),
        gist="Bortezomib maintenance was superior to thalidomide (11% against 30% stopped); with "
        "thalidomide almost 50% had grade 2-3 neuropathy.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about another drug",
    ),
    Statement(
        "comparison.triplet",
        cite=PROTEASOME.at("paragraph 1, last four sentences"),
        gist="Lenalidomide, bortezomib and dexamethasone in high-risk disease: 51% stringent "
        "complete responses, 93% alive at 3 years; it suggests combinations in the young and fit.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.EVIDENCE,
        reason="results of one study, without a dose; the library has no rule on combinations",
    ),
    Statement(
        "comparison.ixazomib",
        cite=PROTEASOME.at("paragraph 2"),
        gist="Ixazomib prolonged progression-free survival (26.5 against 21.3 months); with "
        "lenalidomide 45% improved their response and 6% stopped.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about another drug; no dose of lenalidomide is printed",
    ),
    Statement(
        "comparison.carfilzomib",
        cite=PROTEASOME.at("paragraph 3"),
        gist="Carfilzomib with lenalidomide, with or without dexamethasone, is in trials.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about another drug; no result is printed",
    ),
    Statement(
        "comparison.antibodies",
        cite=ANTIBODIES.at("paragraphs 1 and 2"),
        gist="Daratumumab and elotuzumab, alone or with lenalidomide, are in trials.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about other drugs; no result is printed",
    ),
    Statement(
        "conclusion.standard",
        cite=CONCLUSION.at("first to third sentences"),
        gist="Single-agent lenalidomide is the standard of care in maintenance.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: the indication is the setting of every table",
    ),
    Statement(
        "conclusion.alterations",
        cite=CONCLUSION.at("fourth sentence"),
        gist="Doses can be altered for renal impairment and for cytopenias of treatment.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("starting_dose", "renal_impairment", "end_stage"),
            *parts("table_2", "neutropenia.first.resume", "platelets.first.restart"),
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
        gist="The side effects and survival support lenalidomide in combination maintenance.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no drug, dose or patient is printed",
    ),
    Statement(
        "opinion.risk_groups",
        cite=IMPROVEMENT.at("paragraph 1"),
        gist="All risk groups benefited in Myeloma XI; combinations may do more in high risk.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi"),
        reason="results of one study and an outlook",
    ),
    Statement(
        "opinion.approval",
        cite=STRATEGIES.at("paragraph 1"),
        gist="Maintenance is standard of care, though not yet approved by NICE in the UK.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about approval: no decision the library makes",
    ),
    Statement(
        "opinion.counsel_on_cancers",
        cite=PRESCRIBING.at("second and third sentences"),
        gist="Skin cancers and solid tumours are more frequent, most in the old without a "
        "transplant; patients should be counselled on it.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("starting_dose", "second_cancers"),
    ),
    Statement(
        "opinion.deaths",
        cite=PRESCRIBING.at("last three sentences"),
        gist="In Myeloma XI 1% died of second cancers; 21% died with maintenance, 27% without.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "myeloma_xi"),
        reason="results of one study",
    ),
    Statement(
        "opinion.data_required",
        cite=DATA_REQUIRED.at("paragraph 1"),
        gist="Trials of combinations and of the best duration of maintenance are to report.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="an outlook: no figure or action is printed",
    ),
    Statement(
        "opinion.five_years",
        cite=FIVE_YEARS.at("paragraph 1"),
        gist="Combination maintenance will likely become standard within 5 years.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="an outlook: no figure or action is printed",
    ),
    Statement(
        "box.indication",
        cite=SUMMARY_BOX.at("Phase; Indication; Route of administration"),
        gist="An approved oral drug for myeloma, myelodysplasia and two lymphomas; the review is "
        "of maintenance after transplant in myeloma.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: the indication is the setting of every table",
    ),
    Statement(
        "box.pivotal_trials",
        cite=SUMMARY_BOX.at("Pivotal trial(s)"),
        gist="Two phase 3 trials prolonged progression-free survival; second cancers went with "
        "oral melphalan; Myeloma XI prolonged overall survival too.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "ifm_2005_002", "calgb_100104", "myeloma_xi"),
        reason="results of trials",
    ),
)
