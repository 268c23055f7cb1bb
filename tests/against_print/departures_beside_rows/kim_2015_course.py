"""Kim 2015's course: where what stands departs from the second transcription, and why."""

from __future__ import annotations

from typing import Any

GOES_ON = (("not", ("is", "status", "DISCONTINUED")), ("not", ("flag", "progressing")))
LOW_COUNTS = ("or", ("anc", "<", 1000), ("platelets", "<", 50000))
FURTHER_AND_LOW = ("and", ("is", "episode", "FURTHER"), ("anc", "<=", 1000))
HELD_FOR_NEUTROPENIA = ("or", ("is", "hold", "NEUTROPENIA"), ("is", "hold", "BOTH"))
HELD_OVER_A_WEEK = ("and", ("has", "held_for", "NEUTROPENIA"), ("days_held", ">", 7))
DRUG_IS_GIVEN = ("or", ("is", "situation", "AFTER_HOLD"), ("is", "situation", "TREATMENT"))
HELD_A_WEEK_AND_LOW = (
    "and",
    ("has", "held_for", "NEUTROPENIA"),
    ("days_held", ">=", 7),
    ("anc", "<", 1000),
)
FOOTNOTE_B_CELLS = (
    "or",
    ("is", "fig_1_cell", "SEVERE_ADEQUATE"),
    ("is", "fig_1_cell", "MODERATE_LOW_COUNTS"),
)
RAISE_AFTER_TOXICITY = (
    "or",
    ("not", ("flag", "reduced_for_toxicity")),
    ("and", ("clear_cycles", ">=", 2), ("anc", ">=", 1500), ("platelets", ">=", 100000)),
)
A_FURTHER_EPISODE = (
    "and",
    ("is", "episode", "FURTHER"),
    ("or", ("has", "held_for", "NEUTROPENIA"), FURTHER_AND_LOW),
)
A_LOWERING_EPISODE = (
    "or",
    A_FURTHER_EPISODE,
    ("platelets", "<", 30000),
    ("has", "held_for", "THROMBOCYTOPENIA"),
    HELD_A_WEEK_AND_LOW,
    HELD_OVER_A_WEEK,
)
#: By table and part: what stands instead of the transcription, and why.
DEPARTURES: dict[str, dict[str, dict[str, Any]]] = {
    "kim_2015.hematologic_toxicities": {
        "a_hold_for_neutropenia_alone_is_open": {
            "when": (
                "or",
                ("not", ("or", ("is", "status", "DELAYED"), ("is", "status", "INTERRUPTED"))),
                ("has", "held_for", "THROMBOCYTOPENIA"),
                ("has", "open_episodes", "NEUTROPENIA"),
            ),
            "why": "a hold has a cause: what is not held for platelets is held for neutropenia",
        },
        "at_cycle_start": {
            "when": ("and", *GOES_ON, ("is", "timing", "CYCLE_START")),
            "why": "asked where treatment goes on; a visit after its end leads to no other",
        },
        "cell.end_stage.adequate": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "fig_1_cell", "END_STAGE_ADEQUATE")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "cell.end_stage.low_counts": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "fig_1_cell", "END_STAGE_LOW_COUNTS")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "cell.moderate.adequate": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "fig_1_cell", "MODERATE_ADEQUATE")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "cell.moderate.low_counts": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "fig_1_cell", "MODERATE_LOW_COUNTS")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "cell.normal.adequate": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "fig_1_cell", "NORMAL_ADEQUATE")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "cell.normal.low_counts": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "fig_1_cell", "NORMAL_LOW_COUNTS")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "cell.severe.adequate": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "fig_1_cell", "SEVERE_ADEQUATE")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "cell.severe.low_counts": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "fig_1_cell", "SEVERE_LOW_COUNTS")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "cytopenia.count_more_often": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "timing", "MID_CYCLE"), LOW_COUNTS),
            "why": (
                "told where drug goes on inside a cycle with such a count; when a cycle is due,"
                " the low-count cell itself asks for it"
            ),
        },
        "fig_1.footnote_c": {
            "when": ("and", *GOES_ON, ("flag", "on_dialysis")),
            "why": (
                "told in a hold too, for the doses that stand in its options and for the restart"
            ),
        },
        "fig_1.low_counts": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "timing", "CYCLE_START"), LOW_COUNTS),
            "why": "told where the low-count cell is read: when a cycle is due and drug is given",
        },
        "footnote_a.not_asked": {
            "adopts": ("row", "until_progression.continue"),
            "why": "both rows give the same dose there; the reading names this one",
        },
        "footnote_b.low_counts": {
            "adopts": ("outcome", {"move": "SAME"}),
            "why": "both rows give the same dose there; the reading names this one",
        },
        "footnote_b.no_completed_cycle": {
            "adopts": ("outcome", {"move": "SAME"}),
            "when": (
                "and",
                ("is", "situation", "TREATMENT"),
                ("is", "timing", "CYCLE_START"),
                ("is", "timing", "CYCLE_START"),
                ("is", "status", "ON_TREATMENT"),
                *GOES_ON,
                FOOTNOTE_B_CELLS,
                ("is", "dose", "ALTERNATE_DAYS_15_MG"),
                ("flag", "tolerating"),
                ("is", "fig_1_cell", "SEVERE_ADEQUATE"),
                ("flag", "cycle_clear"),
                ("cycles_at_dose", "<", 1),
            ),
            "why": (
                "the same dose; a low count in the cycle, and the footnote on the low-count "
                "cell, have readings of their own"
            ),
        },
        "footnote_b.not_asked": {
            "adopts": ("row", "until_progression.continue"),
            "why": "both rows give the same dose there; the reading names this one",
        },
        "footnotes.toxicity": {
            "adopts": ("outcome", {"move": "SAME"}),
            "when": (
                "and",
                (
                    "or",
                    (
                        "and",
                        ("is", "situation", "TREATMENT"),
                        ("is", "timing", "CYCLE_START"),
                        ("is", "timing", "CYCLE_START"),
                        ("is", "status", "ON_TREATMENT"),
                        *GOES_ON,
                        ("is", "fig_1_cell", "MODERATE_ADEQUATE"),
                        ("is", "dose", "DAILY_10_MG"),
                        ("cycles_at_dose", ">=", 2),
                        ("not", ("flag", "responding")),
                        ("flag", "tolerating"),
                        ("flag", "cycle_clear"),
                    ),
                    (
                        "and",
                        ("is", "situation", "TREATMENT"),
                        ("is", "timing", "CYCLE_START"),
                        ("is", "timing", "CYCLE_START"),
                        ("is", "status", "ON_TREATMENT"),
                        *GOES_ON,
                        FOOTNOTE_B_CELLS,
                        ("is", "dose", "ALTERNATE_DAYS_15_MG"),
                        ("flag", "tolerating"),
                        ("is", "fig_1_cell", "SEVERE_ADEQUATE"),
                        ("flag", "cycle_clear"),
                    ),
                ),
                ("not", RAISE_AFTER_TOXICITY),
            ),
            "why": (
                "the same dose; a low count in the cycle, and the footnote on the low-count "
                "cell, have readings of their own"
            ),
        },
        "hold_before_dose": {
            "when": (
                "and",
                ("is", "situation", "HOLD"),
                HELD_FOR_NEUTROPENIA,
                ("platelets", ">=", 30000),
                ("or", ("is", "episode", "NONE"), ("is", "episode", "FIRST")),
                ("anc", "<", 1000),
                ("not", ("and", ("has", "held_for", "NEUTROPENIA"), ("days_held", ">=", 7))),
                ("is", "timing", "CYCLE_START"),
                ("or", ("is", "status", "ON_TREATMENT"), ("is", "dose_against_cell", "ABOVE")),
            ),
            "why": (
                "where dose and cell ask the same, one row matches and nothing has to be settled"
            ),
        },
        "interrupted_until_1000": {
            "adopts": ("row", "first_point.interrupt"),
            "why": "the row that interrupts is adopted as it stands",
        },
        "interrupts": {
            "when": ("or", ("anc", "<", 500), FURTHER_AND_LOW, ("platelets", "<", 30000)),
            "why": (
                "the same holds; low platelets that a hold only waits for do not begin an "
                "interruption"
            ),
        },
        "low_platelets.transfusion": {
            "when": ("and", *GOES_ON, ("platelets", "<", 30000)),
            "why": "told while treatment goes on; progression ends it",
        },
        "no_level_left": {
            "offers": (
                ("second_point.remains", "where it matches", {"move": "HOLD"}),
                ("second_point.further.interrupt", "where it matches", {"move": "HOLD"}),
                ("third_point.low_platelets", "where it matches", {"move": "HOLD"}),
                ("second_point.resume", "where it matches", {"move": "SAME"}),
                ("second_point.further.restart", "where it matches", {"move": "SAME"}),
            ),
            "why": (
                "what is offered is interruption alone: the hold, and the restart at the lowest"
                " dose"
            ),
        },
        "no_raise.low_count_in_cycle": {
            "when": (
                "and",
                (
                    "or",
                    (
                        "and",
                        ("is", "situation", "TREATMENT"),
                        ("is", "timing", "CYCLE_START"),
                        ("is", "dose_against_cell", "BELOW"),
                    ),
                    (
                        "and",
                        ("is", "situation", "TREATMENT"),
                        ("is", "timing", "CYCLE_START"),
                        ("is", "timing", "CYCLE_START"),
                        ("is", "status", "ON_TREATMENT"),
                        *GOES_ON,
                        ("is", "fig_1_cell", "MODERATE_ADEQUATE"),
                        ("is", "dose", "DAILY_10_MG"),
                        ("cycles_at_dose", ">=", 2),
                        ("not", ("flag", "responding")),
                        ("flag", "tolerating"),
                    ),
                    (
                        "and",
                        ("is", "situation", "TREATMENT"),
                        ("is", "timing", "CYCLE_START"),
                        ("is", "timing", "CYCLE_START"),
                        ("is", "status", "ON_TREATMENT"),
                        *GOES_ON,
                        FOOTNOTE_B_CELLS,
                        ("is", "dose", "ALTERNATE_DAYS_15_MG"),
                        ("flag", "tolerating"),
                        ("is", "fig_1_cell", "SEVERE_ADEQUATE"),
                    ),
                ),
                ("not", ("flag", "cycle_clear")),
            ),
            "why": "footnote b on the low-count cell has a reading of its own",
        },
        "raise.asked": {
            "adopts": ("row", "renal_function.improved", {"move": "ONE_UP"}),
            "why": "the row of improved renal function prints the permission; the step is the same",
        },
        "raise.not_asked": {
            "offers": (("renal_function.improved", "where it matches", {"move": "ONE_UP"}),),
            "why": "the row of improved renal function prints the permission; the step is the same",
        },
        "raised_with_caution": {
            "when": (
                "and",
                ("flag", "escalate"),
                ("is", "situation", "TREATMENT"),
                ("is", "timing", "CYCLE_START"),
                ("is", "dose_against_cell", "BELOW"),
                ("not", LOW_COUNTS),
                ("flag", "tolerating"),
                ("flag", "cycle_clear"),
                RAISE_AFTER_TOXICITY,
            ),
            "why": "told on dialysis too, where platelets and ANC let the dose rise to its cell",
        },
        "recount_in_a_week": {
            "when": ("and", *GOES_ON, HELD_FOR_NEUTROPENIA),
            "why": "asked where treatment goes on; a visit after its end leads to no other",
        },
        "renal.in_cycle": {
            "adopts": ("row", "fig_1.last_line.down"),
            "why": "the row that goes down to the cell is adopted as it stands",
        },
        "restart": {
            "LOWER": A_LOWERING_EPISODE,
            "SAME": ("not", A_LOWERING_EPISODE),
            "why": "told ahead too, on the day on which the cause of the lower dose is seen",
        },
        "severe_neutropenia.support": {
            "when": ("and", *GOES_ON, ("anc", "<", 500)),
            "why": "told while treatment goes on; progression ends it",
        },
        "situation": {
            "ENDED": ("and", ("is", "status", "DISCONTINUED"), ("not", ("flag", "progressing"))),
            "PROGRESSION": ("flag", "progressing"),
            "why": (
                "a patient who has ended treatment and progresses is answered by progression; "
                "both stop"
            ),
        },
        "week_over": {
            "when": ("and", *GOES_ON, ("has", "held_for", "NEUTROPENIA"), ("days_held", ">=", 7)),
            "why": "asked where treatment goes on; a visit after its end leads to no other",
        },
    }
}
