"""The statements of van de Donk 2012: cytotoxic agents and proteasome inhibitors, with Table 2."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.van_de_donk_2012.paper import TABLE_2
from lenarules.publications.van_de_donk_2012.statements.places import (
    CYTOTOXIC,
    PROTEASOME,
    WEEKLY_READINGS,
    regimens,
)

STATEMENTS = (
    Statement(
        "cytotoxic.p1.rad",
        cite=CYTOTOXIC.at("paragraph 1, second sentence"),
        gist="RAD: response 73% with hematologic toxicity and infections as the main side effects.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rad"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "cytotoxic.p1.len_dvd",
        cite=CYTOTOXIC.at("paragraph 1, third to fifth sentences"),
        gist="Lenalidomide with pegylated liposomal doxorubicin, vincristine and dexamethasone: "
        "response 75%, progression-free survival 12 months; myelosuppression, neuropathy, muscle "
        "cramps and rash were common.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("len_dvd"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "cytotoxic.p2.bendamustine",
        cite=CYTOTOXIC.at("paragraph 2"),
        gist="Bendamustine and lenalidomide with dexamethasone, or with prednisone and then "
        "lenalidomide as maintenance, was effective and well tolerated.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("bld"),
        reason="a trial, kept as a regimen; with prednisone no dose is printed",
    ),
    Statement(
        "table_2.regimens",
        cite=TABLE_2.at("all rows"),
        gist="Five studies of lenalidomide with cytotoxic agents, with doses, results and "
        "toxicities.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rad", "len_dvd", "cpr", "crd", "bld"),
        reason="trials, kept as regimens",
    ),
    Statement(
        "table_2.weekly_days",
        cite=TABLE_2.at("Lentzsch et al"),
        gist="With bendamustine, dexamethasone 40 mg is given on days 1, 8, 15 and 22 of a 28-day "
        "cycle.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=WEEKLY_READINGS,
    ),
    Statement(
        "cytotoxic.p3.rep",
        cite=CYTOTOXIC.at("paragraph 3, first sentence"),
        gist="Lenalidomide 10 mg with continuous cyclophosphamide 100 mg and prednisone (REP) was "
        "active in refractory disease: at least a minimal response in 64%, progression-free "
        "survival 12.2 months.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rep"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "cytotoxic.p3.rcd",
        cite=CYTOTOXIC.at("paragraph 3, second to fourth sentences"),
        gist="Lenalidomide 25 mg for 21 days, cyclophosphamide 500 mg on days 1, 8, 15 and 21, "
        "and dexamethasone 40 mg on days 1-4 and 12-15: at least a minimal response in 75%, "
        "progression-free survival 5.7 months.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rcd"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "cytotoxic.p3.continuous",
        cite=CYTOTOXIC.at("paragraph 3, fifth sentence"),
        gist="REP may control the disease longer because it exposes the tumor cells continuously.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a supposition, no rule",
    ),
    Statement(
        "cytotoxic.p4.crd",
        cite=CYTOTOXIC.at("paragraph 4, first to fifth sentences"),
        gist="Lenalidomide 25 mg on days 1-21, cyclophosphamide 600 mg on days 1 and 8 and "
        "dexamethasone 20 mg on days 1-4 and 8-11 was the maximum tolerated dose; hematological "
        "toxicity was managed by dose reductions; response 81%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("crd"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "cytotoxic.p4.cpr",
        cite=CYTOTOXIC.at("paragraph 4, sixth and seventh sentences"),
        gist="Lenalidomide with prednisone and cyclophosphamide: good tolerability and high "
        "efficacy in preliminary data.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("cpr"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "proteasome.p1.rvd_phase_1",
        cite=PROTEASOME.at("paragraph 1, second to sixth sentences"),
        gist="Lenalidomide 15 mg on days 1-14 of 21 with bortezomib 1.0 mg/m2 on days 1, 4, 8 and "
        "11, dexamethasone added on progression after the second cycle: at least a minimal "
        "response in 61%, cytopenias the most common toxicities.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rvd_phase_1"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "proteasome.p1.rvd_phase_2",
        cite=PROTEASOME.at("paragraph 1, seventh and eighth sentences"),
        gist="At that dose 78% of 64 patients had a minimal response or better.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rvd_phase_2"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "proteasome.p2.greek",
        cite=PROTEASOME.at("paragraph 2, first and second sentences"),
        gist="A Greek study of the three drugs: response 63%; disease refractory to thalidomide "
        "did worse.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rvd_greek"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "proteasome.p2.first_relapse",
        cite=PROTEASOME.at("paragraph 2, third and fourth sentences"),
        gist="The three drugs followed by lenalidomide and dexamethasone at first relapse after "
        "transplantation: response 71%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a study without doses in the text",
    ),
    Statement(
        "proteasome.p3.dvd_r",
        cite=PROTEASOME.at("paragraph 3"),
        gist="Pegylated doxorubicin added to a modified schedule: at least a partial response in "
        "56%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("dvd_r"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "proteasome.p4.carfilzomib",
        cite=PROTEASOME.at("paragraph 4"),
        gist="Carfilzomib, lenalidomide and dexamethasone: response 55%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("carfilzomib_rd"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "proteasome.p5.mln9708",
        cite=PROTEASOME.at("paragraph 5"),
        gist="MLN9708 with lenalidomide and dexamethasone is being studied.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a study without doses in the text",
    ),
)
