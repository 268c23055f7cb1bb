"""The statements of Jones 2021: section 7, other drugs in maintenance."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.jones_2021.statements.places import (
    ANTIBODIES,
    COMPARISON,
    PROTEASOME,
    THALIDOMIDE,
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
        cite=THALIDOMIDE.at("first to fourth sentences"),
        gist="Thalidomide maintenance prolongs progression-free survival and not consistently "
        "survival, is toxic and not approved, and appears worse with high-risk genetics.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about another drug",
    ),
    Statement(
        "comparison.clones",
        cite=THALIDOMIDE.at("last sentence"),
        gist="An analysis of lenalidomide maintenance did not suggest that it selects resistant "
        "clones.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no figure or action is printed",
    ),
    Statement(
        "comparison.bortezomib",
        cite=PROTEASOME.at("paragraph 1, first to fourth sentences"),
        gist="Bortezomib maintenance was superior to thalidomide, 11% against 30% stopping it, "
        "chiefly for neuropathy.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about other drugs",
    ),
    Statement(
        "comparison.bortezomib_thalidomide",
        cite=PROTEASOME.at("paragraph 1, fifth to seventh sentences"),
        gist="Bortezomib with thalidomide prolonged survival over thalidomide or interferon, with "
        "grade 2-3 neuropathy in almost 50%; 21.9% stopped, 39.7% of those on thalidomide alone.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about other drugs",
    ),
    Statement(
        "comparison.triplet",
        cite=PROTEASOME.at("paragraph 1, eighth to tenth sentences"),
        gist="Lenalidomide, bortezomib and dexamethasone in high-risk disease: 51% stringent "
        "complete responses, 93% alive at 3 years, nobody stopping for adverse events.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="results of one study, reported without a dose",
    ),
    Statement(
        "comparison.combinations",
        cite=PROTEASOME.at("paragraph 1, last sentence"),
        gist="In young, fit patients with adverse genetics combinations may be well tolerated and "
        "superior.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no dose is printed, and the tables are of single-agent lenalidomide",
    ),
    Statement(
        "comparison.ixazomib",
        cite=PROTEASOME.at("paragraph 2, first to fourth sentences"),
        gist="Ixazomib once weekly prolonged progression-free survival (26.5 against 21.3 months); "
        "7% stopped and 42% had grade 3 adverse events.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about another drug",
    ),
    Statement(
        "comparison.ixazomib_lenalidomide",
        cite=PROTEASOME.at("paragraph 2, fifth and sixth sentences; last sentence"),
        gist="With ixazomib and lenalidomide 45% improved their response and progression-free "
        "survival was not reached after 3 years; ixazomib with lenalidomide and dexamethasone is "
        "in a trial.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="results of one study, reported without a dose",
    ),
    Statement(
        "comparison.doublets",
        cite=PROTEASOME.at("paragraph 2, last sentence but one"),
        gist="As only 6% stopped, doublets with acceptable side effects may be suitable after "
        "transplant.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no dose is printed, and the tables are of single-agent lenalidomide",
    ),
    Statement(
        "comparison.carfilzomib",
        cite=PROTEASOME.at("paragraph 3"),
        gist="Carfilzomib and lenalidomide, with dexamethasone (ATLAS) or without (FORTE), are "
        "compared with lenalidomide alone.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about combinations in trials; no dose or result is printed",
    ),
    Statement(
        "comparison.antibodies",
        cite=ANTIBODIES.at("paragraph 1"),
        gist="Antibodies are usually given once every four weeks and have few side effects in "
        "maintenance.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about other drugs",
    ),
    Statement(
        "comparison.antibody_trials",
        cite=ANTIBODIES.at("paragraph 2"),
        gist="Daratumumab, alone or with lenalidomide, and elotuzumab with lenalidomide are in "
        "trials; data are awaited.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about other drugs and combinations; no result is printed",
    ),
)
