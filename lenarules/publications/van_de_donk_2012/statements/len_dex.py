"""The statements of van de Donk 2012: lenalidomide plus dexamethasone, with Table 1."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.van_de_donk_2012.paper import LEN_DEX, TABLE_1
from lenarules.publications.van_de_donk_2012.statements.places import (
    ADJUSTED_DOSE_ROWS,
    HIGH_DOSE_READINGS,
    PREVIOUS_TREATMENT,
    TABLE_5_ROWS,
    parts,
    regimens,
)

STATEMENTS = (
    Statement(
        "len_dex.p1.schedule",
        cite=LEN_DEX.at("paragraph 1, second sentence"),
        gist="MM-009 and MM-010 gave lenalidomide 25 mg on days 1-21 of 28 with dexamethasone 40 "
        "mg on days 1-4, 9-12 and 17-20 for four cycles, then on days 1-4.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*HIGH_DOSE_READINGS, *regimens("mm_009_len_dex", "mm_010_len_dex")),
    ),
    Statement(
        "len_dex.p1.results",
        cite=LEN_DEX.at("paragraph 1, third to fifth sentences"),
        gist="Against placebo with dexamethasone: response 60.2% and 61.0%, complete response "
        "15.9% and 14.1%, time to progression 11.3 and 11.1 months, and better survival.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("mm_010_len_dex", "mm_010_dex", "mm_009_len_dex", "mm_009_dex"),
        reason="results of trials, kept with their regimens",
    ),
    Statement(
        "len_dex.p1.events",
        cite=LEN_DEX.at("paragraph 1, sixth and seventh sentences"),
        gist="Neutropenia, thrombocytopenia and thromboembolism were associated with "
        "lenalidomide; infections of grade 3 or 4 tended to be more frequent, without "
        "significance.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "len_dex.p2.pooled",
        cite=LEN_DEX.at("paragraph 2"),
        gist="With a median follow-up of 48 months overall survival was 38.0 against 31.6 months, "
        "although 48% crossed over.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "len_dex.p3.depth",
        cite=LEN_DEX.at("paragraph 3, first and second sentences"),
        gist="Response improved over time; CR or VGPR went with a longer time to progression "
        "than PR (27.7 against 12.0 months).",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "len_dex.p3.continued",
        cite=LEN_DEX.at("paragraph 3, third and fourth sentences"),
        gist="Responders who continued lived 50.9 months, those who stopped 35.0 months; "
        "continued treatment has a significant impact on survival.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: how long treatment goes on is no decision the library makes from "
        "this paper",
    ),
    Statement(
        "table_1.high_dose",
        cite=TABLE_1.at("MM-009 and MM-010"),
        gist="The table prints the schedule of high-dose dexamethasone: 40 mg on days 1-4, 9-12, "
        "17-20 for the first four cycles, thereafter 40 mg on days 1-4.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *HIGH_DOSE_READINGS,
            *regimens("mm_010_len_dex", "mm_010_dex", "mm_009_len_dex", "mm_009_dex"),
            "kim_2015.dexamethasone.later_is_days_1_to_4",
            "kim_2015.dexamethasone.special_cases.later_is_days_1_to_4",
            "kim_2015.dexamethasone.aggressive_and_special_case.later",
            "kim_2015.dexamethasone.alternative.later_is_days_1_to_4",
            "kim_2015.dexamethasone.alternative.special_case.later",
        ),
    ),
    Statement(
        "table_1.results",
        cite=TABLE_1.at("MM-010 and MM-009"),
        gist="Lenalidomide 25 mg on days 1-21 of 28 with dexamethasone, in 176 and 177 patients, "
        "against dexamethasone in 175 and 176: response, complete response, time to progression "
        "and survival as in the text.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("mm_010_len_dex", "mm_010_dex", "mm_009_len_dex", "mm_009_dex"),
        reason="results of trials, kept with their regimens",
    ),
    Statement(
        "table_1.toxicities",
        cite=TABLE_1.at("key toxicities"),
        gist="Grade 3 or higher, with lenalidomide and without it: thromboembolism 11.4% and "
        "14.7% against 4.6% and 3.4%, neutropenia 29.5% and 41.2% against 2.3% and 4.6%, "
        "infection 11.3% and 21.4% against 6.2% and 12.0%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("mm_010_len_dex", "mm_010_dex", "mm_009_len_dex", "mm_009_dex"),
        reason="results of trials, kept with their regimens",
    ),
    Statement(
        "len_dex.p4.dex_reduced",
        cite=LEN_DEX.at("paragraph 4, first sentence"),
        gist="Patients whose dexamethasone was reduced for toxicity did better than those who "
        "stayed on high dose.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "len_dex.p4.low_dose",
        cite=LEN_DEX.at("paragraph 4, second sentence"),
        gist="Low-dose dexamethasone had less toxicity and better survival in newly diagnosed "
        "myeloma and has been widely adopted, in relapsed disease too.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("dexamethasone", "low_dose", "low_dose.weekly"),
    ),
    Statement(
        "len_dex.p4.aggressive_relapse",
        cite=LEN_DEX.at("paragraph 4, third sentence"),
        gist="In an aggressive relapse (eg hypercalcemia or renal failure) an appropriate "
        "approach is to start with high-dose dexamethasone for rapid control.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *HIGH_DOSE_READINGS,
            *parts(
                "dexamethasone", "aggressive_relapse.first_4_cycles", "aggressive_relapse.later"
            ),
        ),
    ),
    Statement(
        "len_dex.p4.in_response",
        cite=LEN_DEX.at("paragraph 4, third sentence"),
        gist="In case of response, high dose can be followed by low dose.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("dexamethasone", "low_dose_in_response", "low_dose.in_response"),
    ),
    Statement(
        "len_dex.p4.reductions",
        cite=LEN_DEX.at("paragraph 4, fourth sentence"),
        gist="With 12 months or more without progression, those whose lenalidomide was reduced "
        "after 12 months did better than those reduced earlier or not at all.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "len_dex.p4.full_dose",
        cite=LEN_DEX.at("paragraph 4, fifth sentence"),
        gist="Where it is tolerated, the full dose is continued for at least 12 months.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "full_dose"),
    ),
    Statement(
        "len_dex.p4.reduce_later",
        cite=LEN_DEX.at("paragraph 4, fifth sentence"),
        gist="After 12 months the dose can be reduced without loss of efficacy.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "full_dose"),
    ),
    Statement(
        "len_dex.p4.manage_events",
        cite=LEN_DEX.at("paragraph 4, sixth sentence"),
        gist="Adverse events are managed, and doses adjusted, to prevent toxicity.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*TABLE_5_ROWS, *ADJUSTED_DOSE_ROWS),
    ),
    Statement(
        "len_dex.p4.until_progression",
        cite=LEN_DEX.at("paragraph 4, sixth sentence"),
        gist="Treatment thereby continues until the disease progresses.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes from this paper: how long treatment goes on",
    ),
    Statement(
        "previous.p1.one_prior",
        cite=PREVIOUS_TREATMENT.at("paragraph 1, first sentence"),
        gist="After one earlier therapy lenalidomide and dexamethasone did more than after two "
        "or more: the greatest benefit is with early use.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "previous.p1.exposed",
        cite=PREVIOUS_TREATMENT.at("paragraph 1, second sentence"),
        gist="Lenalidomide with dexamethasone did more than dexamethasone alone, whether or not "
        "thalidomide had been given before.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "previous.p1.thalidomide",
        cite=PREVIOUS_TREATMENT.at("paragraph 1, third to seventh sentences"),
        gist="Whether earlier thalidomide lowers efficacy is reported both ways by four analyses; "
        "some cross-resistance is suggested, although the exposed had more earlier lines of "
        "therapy.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "previous.p2.bortezomib",
        cite=PREVIOUS_TREATMENT.at("paragraph 2, first to fifth sentences"),
        gist="Whether earlier bortezomib lowers efficacy is reported both ways; in MM-009 68% of "
        "the exposed and 60% of the others responded.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "previous.p2.both",
        cite=PREVIOUS_TREATMENT.at("paragraph 2, sixth sentence"),
        gist="Earlier thalidomide and bortezomib together went with shorter time to progression "
        "and survival.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
)
