"""The statements of van de Donk 2012: second malignancies, other adverse events, conclusion."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.van_de_donk_2012.paper import OTHER_ADVERSE_EVENTS
from lenarules.publications.van_de_donk_2012.statements.places import (
    ADJUSTED_DOSE_ROWS,
    CONCLUDING,
    SECONDARY_MALIGNANCIES,
    TABLE_5_ROWS,
    parts,
)

STATEMENTS = (
    Statement(
        "malignancies.p1.newly_diagnosed",
        cite=SECONDARY_MALIGNANCIES.at("paragraph 1, first to third sentences"),
        gist="In newly diagnosed disease second malignancies rise with lenalidomide, melphalan "
        "and prednisone (7% against 3% at 3 years).",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
    ),
    Statement(
        "malignancies.p1.maintenance",
        cite=SECONDARY_MALIGNANCIES.at("paragraph 1, fourth to seventh sentences"),
        gist="Second malignancies rise in maintenance after transplantation: 3.1 against 1.2 per "
        "100 patient-years in one trial, 3.5% hematologic and 4.3% solid against 0.4% and 2.2% in "
        "another.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
    ),
    Statement(
        "malignancies.p2.relapsed",
        cite=SECONDARY_MALIGNANCIES.at("paragraph 2, first to fourth sentences"),
        gist="In relapsed disease 2.08 per 100 patient-years, as expected (2.1); 1.71 against "
        "0.91 in MM-009 and MM-010, not significant.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "malignancies.p2.skin",
        cite=SECONDARY_MALIGNANCIES.at("paragraph 2, fifth sentence"),
        gist="Noninvasive skin cancers were more frequent with lenalidomide (2.40 against 0.91).",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
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
            "lenalidomide",
            "no_grade",
            "thrombocytopenia.no_count",
        ),
    ),
    Statement(
        "concluding.p1.effective",
        cite=CONCLUDING.at("paragraph 1, first and second sentences"),
        gist="Lenalidomide with dexamethasone and other combinations are effective in relapsed "
        "and refractory disease, and continued treatment improves survival.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "concluding.p1.manage_events",
        cite=CONCLUDING.at("paragraph 1, third sentence"),
        gist="Doses are adjusted and supportive care is given so that patients can continue.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*TABLE_5_ROWS, *ADJUSTED_DOSE_ROWS),
    ),
    Statement(
        "concluding.p1.until_progression",
        cite=CONCLUDING.at("paragraph 1, third sentence"),
        gist="Treatment continues until the disease progresses.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes from this paper: how long treatment goes on",
    ),
    Statement(
        "concluding.p2.survival",
        cite=CONCLUDING.at("paragraph 2, first sentence"),
        gist="Thalidomide, lenalidomide, bortezomib and high-dose therapy with stem cell rescue "
        "have improved survival.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "concluding.p2.refractory",
        cite=CONCLUDING.at("paragraph 2, second sentence"),
        gist="Refractory to both an immunomodulatory drug and bortezomib, event-free survival is "
        "5 months and overall survival 9 months.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "concluding.p2.research",
        cite=CONCLUDING.at("paragraph 2, third to sixth sentences"),
        gist="New drugs are evaluated; biomarkers in future studies will help to tailor treatment.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="about future research",
    ),
)
