"""The statements of van de Donk 2012: management of adverse events, with Table 5."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.van_de_donk_2012.paper import NEUTROPENIA, TABLE_5, VTE
from lenarules.publications.van_de_donk_2012.statements.places import (
    SINGLE_AGENT_READINGS,
    parts,
    regimens,
)

STATEMENTS = (
    Statement(
        "neutropenia.infection",
        cite=NEUTROPENIA.at("first sentence"),
        gist="Neutropenia is common and raises the risk of bacterial and fungal infection.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
    ),
    Statement(
        "neutropenia.incidence",
        cite=NEUTROPENIA.at("second sentence"),
        gist="Grade 3 or 4 in 41.2% and 29.5% with lenalidomide and dexamethasone, in 4.6% and "
        "2.3% without lenalidomide.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("mm_009_len_dex", "mm_010_len_dex", "mm_009_dex", "mm_010_dex"),
        reason="reported only: results, no rule",
    ),
    Statement(
        "neutropenia.risk",
        cite=NEUTROPENIA.at("third and fourth sentences"),
        gist="The risk is higher with alkylating drugs or doxorubicin and after extensive "
        "previous treatment.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no measure of the risk is printed",
    ),
    Statement(
        "neutropenia.discontinuation",
        cite=NEUTROPENIA.at("fifth sentence"),
        gist="Toxicity, infections included, may end treatment early and worsen outcomes.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
    ),
    Statement(
        "neutropenia.biweekly",
        cite=NEUTROPENIA.at("sixth sentence"),
        gist="When treatment starts, blood counts are monitored biweekly.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("blood_counts", "start", "biweekly", "at_the_start"),
    ),
    Statement(
        "neutropenia.weekly",
        cite=NEUTROPENIA.at("sixth sentence"),
        gist="With a pre-existing cytopenia they are monitored weekly.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("blood_counts", "preexisting_cytopenia", "at_the_start"),
    ),
    Statement(
        "neutropenia.growth_factor",
        cite=NEUTROPENIA.at("seventh sentence"),
        gist="In neutropenia growth factor support is considered, and sometimes dose adjustment "
        "or interruption.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_5", "neutropenia", "neutropenia.no_count"),
    ),
    Statement(
        "table_5.neutropenia",
        cite=TABLE_5.at("Neutropenia"),
        gist="Neutropenia: G-CSF.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_5", "neutropenia"),
    ),
    Statement(
        "table_5.anemia",
        cite=TABLE_5.at("Anemia"),
        gist="Anemia: red cell transfusion, start of erythropoietin.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_5", "anemia", "transfusions.no_count"),
    ),
    Statement(
        "table_5.thrombocytopenia",
        cite=TABLE_5.at("Thrombocytopenia"),
        gist="Thrombocytopenia: platelet transfusion.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_5", "thrombocytopenia", "thrombocytopenia.no_count", "transfusions.no_count"
        ),
    ),
    Statement(
        "table_5.diarrhea",
        cite=TABLE_5.at("Diarrhea"),
        gist="Diarrhea: loperamide.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_5", "diarrhea"),
    ),
    Statement(
        "table_5.rash.localized",
        cite=TABLE_5.at("Rash, limited, localized"),
        gist="Limited, localized rash: antihistamines and topical steroids.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_5", "rash.localized", "severe_rash"),
    ),
    Statement(
        "table_5.rash.extensive",
        cite=TABLE_5.at("Rash, mild but extensive"),
        gist="Mild but extensive rash: short course of low-dose prednisone.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_5", "rash.extensive", "severe_rash"),
    ),
    Statement(
        "table_5.vte.standard_risk",
        cite=TABLE_5.at("VTE, patients at standard risk"),
        gist="With dexamethasone or cytotoxic agents, aspirin at standard risk.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("vte", "standard_risk", "single_agent.none", "bleeding_is_not_asked"),
    ),
    Statement(
        "table_5.vte.high_risk",
        cite=TABLE_5.at("VTE, high-risk patients"),
        gist="With dexamethasone or cytotoxic agents, LMWH or adjusted-dose warfarin at high risk.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "vte",
            "high_risk",
            "high_risk.lmwh",
            "single_agent.high_risk",
            "bleeding_is_not_asked",
        ),
    ),
    Statement(
        "table_5.erythropoietin",
        cite=TABLE_5.at("Anemia", "†"),
        gist="Erythropoietin with lenalidomide-based combinations may increase the risk of VTE.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*parts("table_5", "erythropoietin"), *parts("vte", "risk_is_not_defined")),
    ),
    Statement(
        "neutropenia.primary",
        cite=NEUTROPENIA.at("eighth sentence"),
        gist="Patients at high risk of neutropenia may benefit from primary prophylaxis with "
        "G-CSF.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "primary_g_csf"),
    ),
    Statement(
        "vte.p1.single_agent",
        cite=VTE.at("paragraph 1, first sentence"),
        gist="A single agent does not increase the risk of VTE.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*SINGLE_AGENT_READINGS, *parts("vte", "single_agent")),
    ),
    Statement(
        "vte.p1.combinations",
        cite=VTE.at("paragraph 1, second sentence"),
        gist="With dexamethasone or cytotoxic agents the incidence is higher.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("vte", "standard_risk", "high_risk"),
    ),
    Statement(
        "vte.p1.incidence",
        cite=VTE.at("paragraph 1, third and fourth sentences"),
        gist="Grade 3 and 4 events in 11.4% and 14.7% against 4.6% and 3.4% in MM-009 and MM-010, "
        "which Table 1 prints the other way round; prophylaxis was not required in either.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("mm_009_len_dex", "mm_010_len_dex", "mm_009_dex", "mm_010_dex"),
        reason="reported only: results, no rule",
    ),
    Statement(
        "vte.p1.treatment_factors",
        cite=VTE.at("paragraph 1, fifth sentence"),
        gist="High-dose dexamethasone and erythropoietin are risk factors.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("vte", "risk_is_not_defined"),
            *parts("dexamethasone", "high_dose_is_vte_risk"),
            *parts("table_5", "erythropoietin"),
        ),
    ),
    Statement(
        "vte.p1.thalidomide",
        cite=VTE.at("paragraph 1, sixth sentence"),
        gist="The rate was higher after earlier thalidomide.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("vte", "risk_is_not_defined"),
    ),
    Statement(
        "vte.p1.bortezomib",
        cite=VTE.at("paragraph 1, seventh sentence"),
        gist="Bortezomib may markedly reduce the frequency, even without prophylaxis.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
    ),
    Statement(
        "vte.p2.patient_factors",
        cite=VTE.at("paragraph 2, first sentence"),
        gist="Advanced age, earlier VTE, immobilization, inherited thrombophilia and "
        "comorbidities such as diabetes mellitus and cardiac disease contribute.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "vte", "risk_is_not_defined", "single_agent.patient_factors", "single_agent.high_risk"
        ),
    ),
    Statement(
        "vte.p2.outcome",
        cite=VTE.at("paragraph 2, second sentence"),
        gist="A VTE did not shorten survival or time to progression.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "vte.p3.prophylaxis",
        cite=VTE.at("paragraph 3"),
        gist="In combinations aspirin at standard risk, and LMWH or adjusted-dose warfarin at "
        "high risk, reduce the frequency of VTE.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("vte", "standard_risk", "high_risk", "high_risk.lmwh"),
    ),
)
