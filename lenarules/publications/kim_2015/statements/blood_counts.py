"""The statements of Kim 2015: treatment of adverse events, hematologic toxicities."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import HEMATOLOGIC, RECOMMENDATIONS
from lenarules.publications.kim_2015.statements.places import TREATMENT, parts

STATEMENTS = (
    Statement(
        "treatment.p1.most_common",
        cite=TREATMENT.at("paragraph 1, first and second sentences"),
        gist="Neutropenia, thromboembolism, thrombocytopenia, anaemia and pneumonia were the "
        "most common grade 3 or higher events in MM-009 and MM-010; haematological events (45%), "
        "fatigue (10%) and pneumonia (7%) in MM-016.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "mm_016"),
        reason="MM-016 is kept as a regimen; the results make no rule",
    ),
    Statement(
        "treatment.p1.asian_studies",
        cite=TREATMENT.at("paragraph 1, third sentence"),
        gist="Toxicity in Asian studies was generally comparable to that in multinational ones.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a comparison; no figure is printed",
    ),
    Statement(
        "treatment.p1.neuropathy",
        cite=TREATMENT.at("paragraph 1"),
        gist="Peripheral neuropathy is rare with lenalidomide: grade 2 and 3 in 1.4% in MM-009 "
        "and MM-010, grade 3 or 4 in no Asian study.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "hematologic.p1.rates",
        cite=HEMATOLOGIC.at("paragraph 1"),
        gist="Grade 3 or higher neutropenia 35.5% against 3.4%, thrombocytopenia 13.0% against "
        "6.3%, anaemia 10.8% against 6.0% in MM-009 and MM-010; 45% haematological events in the "
        "expanded access programme; 59.1%, 43.6% and 43.7% in the Korean study.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "mm_009_mm_010", "mm_016", "korea"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    Statement(
        "hematologic.p2.when",
        cite=HEMATOLOGIC.at("paragraph 2"),
        gist="Neutropenia and thrombocytopenia occur mostly in the first cycles and are "
        "generally predictable and manageable.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "hematologic.rec_1.delay",
        cite=HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first point"),
        gist="At the beginning of each new cycle treatment is delayed for 1 week if ANC is "
        "below 1,000 per uL.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "hematologic_toxicities",
                "first_point.delay",
                "hold_before_dose",
                "opens_neutropenia",
                "neutropenia_holds",
                "recount_in_a_week",
            ),
            *parts("fig_1", "low_counts.later_cycle"),
        ),
    ),
    Statement(
        "hematologic.rec_1.interrupt",
        cite=HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first point"),
        gist="In severe neutropenia ('ANC 500') lenalidomide is interrupted and G-CSF added.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "hematologic_toxicities",
                "first_point.interrupt",
                "severe_neutropenia.support",
                "interrupted_until_1000",
                "neutropenia.in_cycle",
                "interrupts",
            ),
            *parts(
                "fig_1",
                "very_low_counts.normal",
                "very_low_counts.moderate",
                "very_low_counts.severe",
                "very_low_counts.end_stage",
            ),
        ),
    ),
    Statement(
        "hematologic.rec_1.dexamethasone",
        cite=HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first point"),
        gist="Dexamethasone is continued if it is not contraindicated.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("hematologic_toxicities", "dexamethasone"),
    ),
    Statement(
        "hematologic.rec_2.resume",
        cite=HEMATOLOGIC.at(f"{RECOMMENDATIONS}, second point"),
        gist="Treatment can be resumed when ANC has returned to 1,000 per uL.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities",
            "second_point.resume",
            "restart.within_the_week",
            "closes_neutropenia",
        ),
    ),
    Statement(
        "hematologic.rec_2.remains",
        cite=HEMATOLOGIC.at(f"{RECOMMENDATIONS}, second point"),
        gist="If ANC remains below 1,000 per uL, the dose must be reduced by one step.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities",
            "second_point.remains",
            "remains",
            "remains.with_others",
            "restart.after_the_week",
            "no_level_left",
            "week_over",
            "lower_is_due",
        ),
    ),
    Statement(
        "hematologic.rec_2.further",
        cite=HEMATOLOGIC.at(f"{RECOMMENDATIONS}, second point"),
        gist="Further episodes of grade 3 or higher neutropenia require interruption until ANC "
        "is above 1,000 per uL, dose reduction, or both.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities",
            "second_point.further.interrupt",
            "second_point.further.restart",
            "further.in_cycle",
            "further.with_others",
            "restart.further",
            "restart.further.low_counts",
        ),
    ),
    Statement(
        "hematologic.rec_3",
        cite=HEMATOLOGIC.at(f"{RECOMMENDATIONS}, third point"),
        gist="Platelets below 30,000 per uL are managed with a combination of platelet "
        "transfusions, dose modification, or discontinuation.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities",
            "third_point.low_platelets",
            "low_platelets.transfusion",
            "low_platelets",
            "low_platelets.with_others",
            "platelets_until_next_cycle",
            "restart.platelets",
            "opens_thrombocytopenia",
            "closes_thrombocytopenia",
            "platelets_hold",
        ),
    ),
)
