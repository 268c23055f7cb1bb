"""The statements of van de Donk 2012: second malignancies, other adverse events, conclusion."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.van_de_donk_2012.paper import OTHER_ADVERSE_EVENTS
from lenarules.publications.van_de_donk_2012.statements.places import (
    CONCLUDING,
    RISK_FACTOR_ROWS,
    SECONDARY_MALIGNANCIES,
    TABLE_5_ROWS,
    parts,
)

STATEMENTS = (
    Statement(
        "malignancies.p1.newly_diagnosed",
        cite=SECONDARY_MALIGNANCIES.at("paragraph 1"),
        gist="In newly diagnosed disease second malignancies rise with lenalidomide, melphalan "
        "and prednisone (7% against 3% at 3 years) and in maintenance after transplantation.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
    ),
    Statement(
        "malignancies.p2.relapsed",
        cite=SECONDARY_MALIGNANCIES.at("paragraph 2"),
        gist="In relapsed disease 2.08 per 100 patient-years, as expected; 1.71 against 0.91 in "
        "MM-009 and MM-010, not significant; noninvasive skin cancers 2.40 against 0.91.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "malignancies.p2.balance",
        cite=SECONDARY_MALIGNANCIES.at("paragraph 2, last sentence"),
        gist="The balance of risk and benefit remains positive in relapsed disease.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "other.common",
        cite=OTHER_ADVERSE_EVENTS.at("first sentence"),
        gist="Thrombocytopenia, anemia, rash and diarrhea are common too.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "other.managed",
        cite=OTHER_ADVERSE_EVENTS.at("second sentence"),
        gist="They can be managed with dose reductions or interruptions, as well as with "
        "supportive care.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_5",
            "anemia",
            "thrombocytopenia",
            "diarrhea",
            "rash.localized",
            "rash.extensive",
            "no_grade",
        ),
    ),
    Statement(
        "concluding.p1.effective",
        cite=CONCLUDING.at("paragraph 1"),
        gist="Lenalidomide with dexamethasone and other combinations are effective in relapsed "
        "and refractory disease, and continued treatment improves survival.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "concluding.p1.manage_events",
        cite=CONCLUDING.at("paragraph 1"),
        gist="Doses are adjusted and supportive care is given so that treatment continues until "
        "progression.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*TABLE_5_ROWS, *RISK_FACTOR_ROWS),
    ),
    Statement(
        "concluding.p2.refractory",
        cite=CONCLUDING.at("paragraph 2"),
        gist="Refractory to both an immunomodulatory drug and bortezomib, event-free survival is "
        "5 months and overall survival 9 months.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "concluding.p2.research",
        cite=CONCLUDING.at("paragraph 2"),
        gist="New drugs are evaluated; biomarkers in future studies will help to tailor treatment.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about future research",
    ),
)
