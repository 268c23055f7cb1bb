"""Kim 2015, the course of visits: what its notes and readings say, as plain data.

Kim HJ et al., Blood Res 2015;50:7-18, doi 10.5045/br.2015.50.1.7. Made from the paper and the
settled readings by another hand; keep it apart from the tables.
"""

from typing import Any

from tests.transcription.kim_2015_course_facts import DERIVED, LEGAL, MARKS

__all__ = ["DERIVED", "LEGAL", "MARKS", "NOTES", "READINGS"]

TABLE = "kim_2015.hematologic_toxicities"

AT_CYCLE_START: tuple[Any, ...] = ("is", "timing", "CYCLE_START")
INSIDE_A_CYCLE: tuple[Any, ...] = ("is", "timing", "MID_CYCLE")
HELD_FOR_NEUTROPENIA: tuple[Any, ...] = ("has", "held_for", "NEUTROPENIA")
HELD_FOR_PLATELETS: tuple[Any, ...] = ("has", "held_for", "THROMBOCYTOPENIA")
FIRST_EPISODE: tuple[Any, ...] = ("is", "episode", "FIRST")
FURTHER_EPISODE: tuple[Any, ...] = ("is", "episode", "FURTHER")
SEVERE_NEUTROPENIA: tuple[Any, ...] = ("anc", "<", 500)
LOW_PLATELETS: tuple[Any, ...] = ("platelets", "<", 30_000)
LOW_COUNTS: tuple[Any, ...] = ("or", ("anc", "<", 1_000), ("platelets", "<", 50_000))

HOLD: tuple[Any, ...] = ("is", "situation", "HOLD")
AFTER_HOLD: tuple[Any, ...] = ("is", "situation", "AFTER_HOLD")
TREATMENT: tuple[Any, ...] = ("is", "situation", "TREATMENT")
DRUG_IS_GIVEN: tuple[Any, ...] = ("or", AFTER_HOLD, TREATMENT)
NEUTROPENIA_ALONE: tuple[Any, ...] = ("is", "hold", "NEUTROPENIA")
PLATELETS_ALONE: tuple[Any, ...] = ("is", "hold", "THROMBOCYTOPENIA")
BOTH: tuple[Any, ...] = ("is", "hold", "BOTH")
NEUTROPENIA_HOLDS: tuple[Any, ...] = ("or", NEUTROPENIA_ALONE, BOTH)
REMAINS: tuple[Any, ...] = (
    "and",
    FIRST_EPISODE,
    HELD_FOR_NEUTROPENIA,
    ("days_held", ">=", 7),
    ("anc", "<", 1_000),
)

BELOW_CELL: tuple[Any, ...] = ("is", "dose_fit", "BELOW_CELL")
TOO_HIGH_FOR_COUNTS: tuple[Any, ...] = ("is", "dose_fit", "TOO_HIGH_FOR_COUNTS")
TOO_HIGH_FOR_RENAL_FUNCTION: tuple[Any, ...] = ("is", "dose_fit", "TOO_HIGH_FOR_RENAL_FUNCTION")
RENAL_FUNCTION_ALLOWS: tuple[Any, ...] = ("not", TOO_HIGH_FOR_RENAL_FUNCTION)
COUNTS_ASK_FOR_LESS: tuple[Any, ...] = ("and", AT_CYCLE_START, TOO_HIGH_FOR_COUNTS)

# Beside the row itself something else asks for a hold or for less than one step lower.
ALONE: tuple[Any, ...] = (
    "and",
    NEUTROPENIA_ALONE,
    ("not", SEVERE_NEUTROPENIA),
    RENAL_FUNCTION_ALLOWS,
)

NEW_CYCLE: tuple[Any, ...] = ("and", TREATMENT, AT_CYCLE_START)
BELOW_AT_NEW_CYCLE: tuple[Any, ...] = ("and", NEW_CYCLE, BELOW_CELL)

# Zhang 2023, section 5: two consecutive cycles without toxicity, ANC and platelets at the start.
TOXICITY_IS_OVER: tuple[Any, ...] = (
    "and",
    ("clear_cycles", ">=", 2),
    ("anc", ">=", 1_500),
    ("platelets", ">=", 100_000),
)
TOXICITY_FORBIDS: tuple[Any, ...] = (
    "and",
    ("flag", "reduced_for_toxicity"),
    ("not", TOXICITY_IS_OVER),
)
NOTHING_FORBIDS: tuple[Any, ...] = (
    "and",
    ("flag", "tolerating"),
    ("flag", "cycle_clear"),
    ("not", LOW_COUNTS),
    ("not", TOXICITY_FORBIDS),
)
ASKED: tuple[Any, ...] = ("flag", "escalate")
NOT_ASKED: tuple[Any, ...] = ("not", ASKED)

RAISE: tuple[Any, ...] = (
    "and",
    BELOW_AT_NEW_CYCLE,
    NOTHING_FORBIDS,
    ("not", ("flag", "reduced_for_toxicity")),
)
RAISE_AFTER_TOXICITY: tuple[Any, ...] = (
    "and",
    BELOW_AT_NEW_CYCLE,
    NOTHING_FORBIDS,
    ("flag", "reduced_for_toxicity"),
)

# Footnotes a and b of Fig. 1, as printed.
FOOTNOTE_A: tuple[Any, ...] = (
    "and",
    NEW_CYCLE,
    ("is", "fig_1_cell", "MODERATE_ADEQUATE"),
    ("is", "dose", "DAILY_10_MG"),
    ("cycles_at_dose", ">=", 2),
    ("not", ("flag", "responding")),
    ("flag", "tolerating"),
)
FOOTNOTE_B: tuple[Any, ...] = (
    "and",
    NEW_CYCLE,
    (
        "or",
        ("is", "fig_1_cell", "SEVERE_ADEQUATE"),
        ("is", "fig_1_cell", "MODERATE_LOW_COUNTS"),
    ),
    ("is", "dose", "ALTERNATE_DAYS_15_MG"),
    ("flag", "tolerating"),
)
A_FOOTNOTE: tuple[Any, ...] = ("or", FOOTNOTE_A, FOOTNOTE_B)
BY_FOOTNOTE_A: tuple[Any, ...] = ("and", FOOTNOTE_A, NOTHING_FORBIDS)
BY_FOOTNOTE_B: tuple[Any, ...] = (
    "and",
    FOOTNOTE_B,
    ("cycles_at_dose", ">=", 1),
    NOTHING_FORBIDS,
)
PERMITTED: tuple[Any, ...] = ("or", RAISE, RAISE_AFTER_TOXICITY, BY_FOOTNOTE_A, BY_FOOTNOTE_B)

HERE = "where it matches"

NOTES: dict[str, dict[str, Any]] = {
    TABLE: {
        "severe_neutropenia.support": {
            "when": ("and", ("not", ("is", "status", "DISCONTINUED")), SEVERE_NEUTROPENIA),
            "adds": {"G_CSF"},
        },
        "dexamethasone": {
            "when": ("and", HOLD, NEUTROPENIA_HOLDS),
            "adds": {"CONTINUE_DEXAMETHASONE"},
        },
        "low_platelets.transfusion": {
            "when": ("and", ("not", ("is", "status", "DISCONTINUED")), LOW_PLATELETS),
            "adds": {"TRANSFUSION_FOR_LOW_PLATELETS"},
        },
        "fig_1.low_counts": {
            "when": ("and", ("or", HOLD, AFTER_HOLD, TREATMENT), LOW_COUNTS),
            "adds": {"GROWTH_FACTOR", "PLATELET_TRANSFUSION", "MONITOR_FREQUENTLY"},
        },
        "cytopenia.count_more_often": {
            "when": ("and", ("or", HOLD, AFTER_HOLD, TREATMENT), LOW_COUNTS),
            "adds": {"COUNT_MORE_OFTEN"},
        },
        "fig_1.footnote_c": {
            "when": ("and", DRUG_IS_GIVEN, ("flag", "on_dialysis")),
            "adds": {"AFTER_DIALYSIS"},
        },
        "not_tolerating": {
            "when": ("and", DRUG_IS_GIVEN, ("not", ("flag", "tolerating"))),
            "adds": {"PHYSICIANS_DISCRETION"},
        },
        "raised_with_caution": {
            "when": (
                "and",
                ASKED,
                ("or", RAISE, RAISE_AFTER_TOXICITY),
                ("not", ("flag", "on_dialysis")),
            ),
            "adds": {"INCREASE_WITH_CAUTION"},
        },
        "rest_of_the_days": {
            "when": ("and", AFTER_HOLD, INSIDE_A_CYCLE),
            "adds": {"REST_OF_THE_DAYS"},
        },
        "nothing_permits_a_higher_dose": {
            "when": ("and", ASKED, ("not", PERMITTED)),
            "adds": {"NO_HIGHER_DOSE"},
        },
    },
}

READINGS: dict[str, dict[str, Any]] = {
    TABLE: {
        "ended": {
            "when": ("is", "situation", "ENDED"),
            "adopts": ("outcome", {"move": "STOP"}),
            "offers": (),
        },
        "no_level_left": {
            "when": ("is", "situation", "NO_LEVEL_LEFT"),
            "adopts": ("outcome", {"move": "STOP"}),
            "offers": (
                ("first_point.delay", HERE),
                ("first_point.interrupt", HERE),
                ("second_point.remains", HERE, {"move": "HOLD"}),
                ("second_point.further.interrupt", HERE, {"move": "HOLD"}),
                ("third_point.low_platelets", HERE, {"move": "HOLD"}),
            ),
        },
        "low_platelets": {
            "when": ("and", HOLD, LOW_PLATELETS, PLATELETS_ALONE, RENAL_FUNCTION_ALLOWS),
            "adopts": ("row", "third_point.low_platelets", {"move": "HOLD"}),
            "offers": (
                ("third_point.low_platelets", HERE, {"move": "ONE_DOWN"}),
                ("third_point.low_platelets", HERE, {"move": "STOP"}),
            ),
        },
        "low_platelets.with_others": {
            "when": ("and", HOLD, LOW_PLATELETS, ("or", BOTH, TOO_HIGH_FOR_RENAL_FUNCTION)),
            "adopts": ("row", "third_point.low_platelets", {"move": "HOLD"}),
            "offers": (("third_point.low_platelets", HERE, {"move": "STOP"}),),
        },
        "platelets_until_next_cycle": {
            "when": ("and", HOLD, PLATELETS_ALONE, ("not", LOW_PLATELETS)),
            "adopts": ("outcome", {"move": "HOLD"}),
            "offers": (),
        },
        "further.in_cycle": {
            "when": ("and", HOLD, FURTHER_EPISODE, INSIDE_A_CYCLE, ALONE),
            "adopts": ("row", "second_point.further.interrupt", {"move": "HOLD"}),
            "offers": (("second_point.further.interrupt", HERE, {"move": "ONE_DOWN"}),),
        },
        "further.with_others": {
            "when": (
                "and",
                HOLD,
                FURTHER_EPISODE,
                NEUTROPENIA_HOLDS,
                ("not", LOW_PLATELETS),
                ("not", ("and", INSIDE_A_CYCLE, ALONE)),
            ),
            "adopts": ("row", "second_point.further.interrupt", {"move": "HOLD"}),
            "offers": (),
        },
        "remains": {
            "when": ("and", HOLD, REMAINS, ALONE),
            "adopts": ("row", "second_point.remains", {"move": "HOLD"}),
            "offers": (("second_point.remains", HERE, {"move": "ONE_DOWN"}),),
        },
        "remains.with_others": {
            "when": ("and", HOLD, REMAINS, ("not", LOW_PLATELETS), ("not", ALONE)),
            "adopts": ("row", "second_point.remains", {"move": "HOLD"}),
            "offers": (),
        },
        "interrupted_until_1000": {
            "when": (
                "and",
                HOLD,
                INSIDE_A_CYCLE,
                FIRST_EPISODE,
                HELD_FOR_NEUTROPENIA,
                ("days_held", "<", 7),
                ("anc", ">=", 500),
                ("anc", "<", 1_000),
                ("not", LOW_PLATELETS),
            ),
            "adopts": ("outcome", {"move": "HOLD"}),
            "offers": (),
        },
        "hold_before_dose": {
            "when": (
                "and",
                HOLD,
                AT_CYCLE_START,
                FIRST_EPISODE,
                ("anc", "<", 1_000),
                ("not", LOW_PLATELETS),
                ("not", REMAINS),
                ("or", ("is", "status", "ON_TREATMENT"), ("not", BELOW_CELL)),
            ),
            "adopts": ("row", "first_point.delay"),
            "offers": (),
        },
        "restart.renal.at_start": {
            "when": ("and", AFTER_HOLD, AT_CYCLE_START, TOO_HIGH_FOR_RENAL_FUNCTION),
            "adopts": ("row", "fig_1.last_line.down"),
            "offers": (),
        },
        "restart.renal.in_cycle": {
            "when": ("and", AFTER_HOLD, INSIDE_A_CYCLE, TOO_HIGH_FOR_RENAL_FUNCTION),
            "adopts": ("outcome", {"move": "TO_CELL"}),
            "offers": (),
        },
        "restart.platelets": {
            "when": ("and", AFTER_HOLD, HELD_FOR_PLATELETS, RENAL_FUNCTION_ALLOWS),
            "adopts": ("outcome", {"move": "ONE_DOWN"}),
            "offers": (),
        },
        "restart.further": {
            "when": (
                "and",
                AFTER_HOLD,
                FURTHER_EPISODE,
                ("not", HELD_FOR_PLATELETS),
                RENAL_FUNCTION_ALLOWS,
                ("not", COUNTS_ASK_FOR_LESS),
            ),
            "adopts": ("row", "second_point.further.restart", {"move": "ONE_DOWN"}),
            "offers": (("second_point.further.restart", HERE, {"move": "SAME"}),),
        },
        "restart.further.low_counts": {
            "when": (
                "and",
                AFTER_HOLD,
                FURTHER_EPISODE,
                ("not", HELD_FOR_PLATELETS),
                COUNTS_ASK_FOR_LESS,
            ),
            "adopts": ("row", "second_point.further.restart", {"move": "ONE_DOWN"}),
            "offers": (),
        },
        "restart.after_the_week": {
            "when": (
                "and",
                AFTER_HOLD,
                FIRST_EPISODE,
                ("not", HELD_FOR_PLATELETS),
                ("days_held", ">", 7),
                RENAL_FUNCTION_ALLOWS,
            ),
            "adopts": ("row", "second_point.resume", {"move": "ONE_DOWN"}),
            "offers": (),
        },
        "restart.low_counts": {
            "when": (
                "and",
                AFTER_HOLD,
                FIRST_EPISODE,
                ("is", "restart", "SAME"),
                COUNTS_ASK_FOR_LESS,
            ),
            "adopts": ("row", "cytopenia.one_step.down"),
            "offers": (),
        },
        "restart.within_the_week": {
            "when": (
                "and",
                AFTER_HOLD,
                FIRST_EPISODE,
                ("is", "restart", "SAME"),
                RENAL_FUNCTION_ALLOWS,
                ("not", COUNTS_ASK_FOR_LESS),
            ),
            "adopts": ("row", "second_point.resume", {"move": "SAME"}),
            "offers": (),
        },
        "renal.at_start": {
            "when": ("and", NEW_CYCLE, TOO_HIGH_FOR_RENAL_FUNCTION, LOW_COUNTS),
            "adopts": ("row", "fig_1.last_line.down"),
            "offers": (),
        },
        "renal.in_cycle": {
            "when": ("and", TREATMENT, INSIDE_A_CYCLE, TOO_HIGH_FOR_RENAL_FUNCTION),
            "adopts": ("outcome", {"move": "TO_CELL"}),
            "offers": (),
        },
        "counts.one_step": {
            "when": ("and", NEW_CYCLE, TOO_HIGH_FOR_COUNTS),
            "adopts": ("row", "cytopenia.one_step.down"),
            "offers": (),
        },
        "footnote.stands": {
            "when": ("and", NEW_CYCLE, ("is", "dose_fit", "CARRIED_BY_FOOTNOTE")),
            "adopts": ("row", "until_progression.continue"),
            "offers": (),
        },
        "neutropenia.in_cycle": {
            "when": (
                "and",
                TREATMENT,
                INSIDE_A_CYCLE,
                ("anc", ">=", 500),
                ("anc", "<", 1_000),
                RENAL_FUNCTION_ALLOWS,
            ),
            "adopts": ("outcome", {"move": "SAME"}),
            "offers": (),
        },
        "platelets.in_cycle": {
            "when": (
                "and",
                TREATMENT,
                INSIDE_A_CYCLE,
                ("platelets", ">=", 30_000),
                ("platelets", "<", 50_000),
                RENAL_FUNCTION_ALLOWS,
            ),
            "adopts": ("outcome", {"move": "SAME"}),
            "offers": (),
        },
        "raise.asked": {
            "when": ("and", RAISE, ASKED),
            "adopts": ("row", "cytopenia.one_step.up"),
            "offers": (),
        },
        "raise.not_asked": {
            "when": ("and", RAISE, NOT_ASKED),
            "adopts": ("row", "until_progression.continue"),
            "offers": (("cytopenia.one_step.up", HERE),),
        },
        "raise.after_toxicity.asked": {
            "when": ("and", RAISE_AFTER_TOXICITY, ASKED),
            "adopts": ("row", "cytopenia.one_step.up"),
            "offers": (),
        },
        "raise.after_toxicity.not_asked": {
            "when": ("and", RAISE_AFTER_TOXICITY, NOT_ASKED),
            "adopts": ("row", "until_progression.continue"),
            "offers": (("cytopenia.one_step.up", HERE),),
        },
        "footnote_a.asked": {
            "when": ("and", BY_FOOTNOTE_A, ASKED),
            "adopts": ("row", "fig_1.footnote_a"),
            "offers": (),
        },
        "footnote_a.not_asked": {
            "when": ("and", BY_FOOTNOTE_A, NOT_ASKED),
            "adopts": ("row", "fig_1.last_line.unchanged"),
            "offers": (("fig_1.footnote_a", HERE),),
        },
        "footnote_b.asked": {
            "when": ("and", BY_FOOTNOTE_B, ASKED),
            "adopts": ("row", "fig_1.footnote_b", {"move": "ONE_UP"}),
            "offers": (),
        },
        "footnote_b.not_asked": {
            "when": ("and", BY_FOOTNOTE_B, NOT_ASKED),
            "adopts": ("row", "fig_1.last_line.unchanged"),
            "offers": (("fig_1.footnote_b", HERE, {"move": "ONE_UP"}),),
        },
        "footnote_b.no_completed_cycle": {
            "when": ("and", FOOTNOTE_B, ("cycles_at_dose", "<", 1)),
            "adopts": ("row", "fig_1.last_line.unchanged"),
            "offers": (),
        },
        "footnote_b.low_counts": {
            "when": ("and", FOOTNOTE_B, LOW_COUNTS),
            "adopts": ("row", "fig_1.last_line.unchanged"),
            "offers": (),
        },
        "footnotes.toxicity": {
            "when": ("and", A_FOOTNOTE, TOXICITY_FORBIDS),
            "adopts": ("row", "fig_1.last_line.unchanged"),
            "offers": (),
        },
        "no_raise.toxicity": {
            "when": ("and", BELOW_AT_NEW_CYCLE, TOXICITY_FORBIDS),
            "adopts": ("outcome", {"move": "SAME"}),
            "offers": (),
        },
        "no_raise.low_counts": {
            "when": ("and", BELOW_AT_NEW_CYCLE, LOW_COUNTS),
            "adopts": ("outcome", {"move": "SAME"}),
            "offers": (),
        },
        "no_raise.not_tolerating": {
            "when": ("and", BELOW_AT_NEW_CYCLE, ("not", ("flag", "tolerating"))),
            "adopts": ("outcome", {"move": "SAME"}),
            "offers": (),
        },
        "no_raise.low_count_in_cycle": {
            "when": (
                "and",
                ("or", BELOW_AT_NEW_CYCLE, A_FOOTNOTE),
                ("not", ("flag", "cycle_clear")),
            ),
            "adopts": ("outcome", {"move": "SAME"}),
            "offers": (),
        },
    },
}
