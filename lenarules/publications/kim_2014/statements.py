"""The ledger of Kim 2014: every statement of its abstract, all of it evidence."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2014.paper import ABSTRACT

LEN_DEX = ("kim_2014.regimens.len_dex",)

STATEMENTS = (
    Statement(
        "patients",
        cite=ABSTRACT.at("sentences 1 and 3"),
        gist="A retrospective analysis of 110 patients with relapsed or refractory myeloma from 20 "
        "hospitals, treated with lenalidomide and dexamethasone within the Korean patient access "
        "program between 2008 and 2012.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=LEN_DEX,
        reason="whom a study treated; no dose is printed",
    ),
    Statement(
        "approval",
        cite=ABSTRACT.at("sentence 2"),
        gist="Lenalidomide had been approved for such patients in Europe and North America for "
        "several years and was not accessible to Asian patients.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: history of approvals",
    ),
    Statement(
        "response",
        cite=ABSTRACT.at("sentence 4"),
        gist="The overall response rate was 43.6 %, with a very good partial response or better in "
        "15.4 %.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=LEN_DEX,
        reason="results of one study; no rule follows from them",
    ),
    Statement(
        "time_to_event",
        cite=ABSTRACT.at("sentence 5"),
        gist="The median time to progression was 8.0 months and the median overall survival 23 "
        "months in heavily pretreated patients.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=LEN_DEX,
        reason="results of one study; no rule follows from them",
    ),
    Statement(
        "adverse_events",
        cite=ABSTRACT.at("sentence 6"),
        gist="Haematological toxicities, fatigue, anorexia and constipation were the most common "
        "adverse events.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=LEN_DEX,
        reason="results of one study; no figure and no action is printed",
    ),
    Statement(
        "prognosis.univariate",
        cite=ABSTRACT.at("sentence 7"),
        gist="In univariate analysis time to progression went with the number of previous lines, "
        "previous thalidomide, refractoriness to thalidomide and bortezomib, white blood cells, "
        "platelets, t(14;16) and 17p deletion; survival with creatinine clearance, that "
        "refractoriness, performance status, platelets and 17p deletion.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: prognostic factors without a cut-off; no action is printed",
    ),
    Statement(
        "prognosis.multivariate",
        cite=ABSTRACT.at("sentence 8"),
        gist="In multivariate analysis white blood cells and platelets were significant for time "
        "to progression, and performance status for survival.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: prognostic factors without a cut-off; no action is printed",
    ),
    Statement(
        "conclusion",
        cite=ABSTRACT.at("sentence 9"),
        gist="In Korean patients lenalidomide was considerably effective, with toxicities "
        "comparable to those reported from Europe and North America.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a summary; no figure is printed",
    ),
)
