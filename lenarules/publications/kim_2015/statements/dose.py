"""The statements of Kim 2015: dose and schedule, and elderly patients."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import DOSE_AND_SCHEDULE, RECOMMENDATIONS
from lenarules.publications.kim_2015.statements.places import ELDERLY, FIG_1_ROWS, parts

STATEMENTS = (
    Statement(
        "dose.p1.standard",
        cite=DOSE_AND_SCHEDULE.at("paragraph 1, first sentence"),
        gist="The standard dose is 25 mg a day on days 1-21 of each 28-day cycle.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("fig_1", "normal.adequate"),
    ),
    Statement(
        "dose.p1.adjusted",
        cite=DOSE_AND_SCHEDULE.at("paragraph 1, second sentence"),
        gist="The starting dose is adjusted to renal function or cytopenia.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=FIG_1_ROWS,
    ),
    Statement(
        "dose.p1.not_by_age_or_stage",
        cite=DOSE_AND_SCHEDULE.at("paragraph 1, second sentence"),
        gist="The dose of lenalidomide is adjusted neither to age nor to disease stage: the "
        "rows of Fig. 1 ask for neither.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=FIG_1_ROWS,
    ),
    Statement(
        "dose.p2.aggressive",
        cite=DOSE_AND_SCHEDULE.at("paragraph 2, first sentence"),
        gist="For aggressive disease dexamethasone is started at 40 mg on days 1-4, 9-12 and "
        "17-20 of each 28-day cycle for 4 cycles, then 40 mg for 1-4 days.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "dexamethasone",
            "high_dose.first_4_cycles",
            "high_dose.later",
            "later_is_days_1_to_4",
            "aggressive_and_special_case",
            "aggressive_and_special_case.later",
        ),
    ),
    Statement(
        "dose.p2.alternative",
        cite=DOSE_AND_SCHEDULE.at("paragraph 2, second sentence"),
        gist="A slightly lower alternative is 40 mg on days 1-4 and 15-20 for 4 cycles, then 40 "
        "mg for 1-4 days.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "dexamethasone",
            "alternative.first_4_cycles",
            "alternative.later",
            "alternative.other_days",
            "alternative.later_is_days_1_to_4",
            "alternative.special_case",
            "alternative.special_case.later",
        ),
    ),
    Statement(
        "dose.p2.reduced_by_age",
        cite=DOSE_AND_SCHEDULE.at("paragraph 2, third sentence"),
        gist="The dose of dexamethasone can be reduced according to age.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "dexamethasone",
            "asked_for.age",
            "high_dose.under_65.first_4_cycles",
            "high_dose.under_65.later",
            "high_dose.from_65_to_75",
            "high_dose.over_75",
        ),
    ),
    Statement(
        "dose.p3.weekly_days",
        cite=DOSE_AND_SCHEDULE.at("paragraph 3, first sentence"),
        gist="The low-dose schedule that most Korean physicians favoured is 40 mg on days 1, 8, 15 "
        "and 22 of each 28-day cycle, 160 mg per cycle.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("dexamethasone", "weekly"),
    ),
    Statement(
        "dose.p3.preference",
        cite=DOSE_AND_SCHEDULE.at("paragraph 3"),
        gist="Most Korean physicians favoured that low-dose schedule, in the retrospective "
        "analysis and in the authors' survey.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "korea"),
        reason="what physicians prefer; the schedule itself is a row",
    ),
    Statement(
        "dose.p4.every_2_weeks",
        cite=DOSE_AND_SCHEDULE.at("paragraph 4, first sentence"),
        gist="With normal renal function and blood counts at baseline, patients may be "
        "monitored every 2 weeks for the first 2-3 cycles.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("monitoring", "first_cycles", "first_cycles.normal", "cycle_3"),
    ),
    Statement(
        "dose.p4.more_intensive",
        cite=DOSE_AND_SCHEDULE.at("paragraph 4, second sentence"),
        gist="Neutropenia, thrombocytopenia or renal impairment may require more intensive "
        "monitoring.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "monitoring",
            "more_intensive",
            "more_intensive.interval",
            "more_intensive.kidneys_later",
        ),
    ),
    Statement(
        "dose.p4.every_4_weeks",
        cite=DOSE_AND_SCHEDULE.at("paragraph 4, third sentence"),
        gist="Without complications after 2-3 cycles, monitoring every 4 weeks should be "
        "sufficient.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("monitoring", "later_cycles", "complications_later"),
    ),
    Statement(
        "elderly.p1.age",
        cite=ELDERLY.at("paragraph 1"),
        gist="The median age at diagnosis in Korea is 67 years, and the population ages.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: how common the disease is",
    ),
    Statement(
        "elderly.p2.subanalysis",
        cite=ELDERLY.at("paragraph 2"),
        gist="In MM-009 and MM-010 the benefit was independent of age (< 65, N=390; 65-74, "
        "N=232; 75 or more, N=82), with more anaemia, febrile neutropenia, DVT, neuropathy and "
        "gastrointestinal disorders at higher age, and more dose modification from 75 on that "
        "did not limit the benefit.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "elderly.p2.guidelines",
        cite=ELDERLY.at("paragraph 2, last sentence"),
        gist="International guidelines call the combination an appropriate option regardless of "
        "age.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: whom to treat with lenalidomide and when to begin",
    ),
    Statement(
        "elderly.p3.greek_study",
        cite=ELDERLY.at("paragraph 3"),
        gist="A reduced dose is often used in practice: in a Greek study 84.5% of patients "
        "below 65 years and 64.5% of older ones started with 25 mg.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "greek"),
        reason="what was done; the paper recommends no reduction for age",
    ),
    Statement(
        "elderly.rec_1",
        cite=ELDERLY.at(RECOMMENDATIONS),
        gist="Without other factors such as renal impairment or cytopenia, lenalidomide can be "
        "given without dose reduction at any age: the rows of Fig. 1 ask for no age.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=FIG_1_ROWS,
    ),
)
