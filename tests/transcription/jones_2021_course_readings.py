"""jones_2021, doi 10.1080/14740338.2021.1945578: what Table 2 says beside its rows, as plain data.

Made from the paper and the settled readings by another hand; keep it apart from the tables.
"""

from typing import Any

# Table 2: "< 0.5", "< 30", and "returning to" these (x 10^9/L).
NEUTROPHILS_LOW: tuple[Any, ...] = ("anc", "<", 500)
NEUTROPHILS_RETURNED: tuple[Any, ...] = ("anc", ">=", 500)
PLATELETS_LOW: tuple[Any, ...] = ("platelets", "<", 30_000)
PLATELETS_RETURNED: tuple[Any, ...] = ("platelets", ">=", 30_000)

# Kim 2015, Cytopenia, paragraph 1: "platelet count < 50,000", "ANC < 1,000".
CYTOPENIA_OF_THE_SIBLING: tuple[Any, ...] = (
    "or",
    ("anc", "<", 1_000),
    ("platelets", "<", 50_000),
)

NEXT_CYCLE: tuple[Any, ...] = ("is", "timing", "CYCLE_START")
DURING_A_CYCLE: tuple[Any, ...] = ("is", "timing", "MID_CYCLE")

ON_TREATMENT: tuple[Any, ...] = ("is", "status", "ON_TREATMENT")
DELAYED: tuple[Any, ...] = ("is", "status", "DELAYED")
INTERRUPTED: tuple[Any, ...] = ("is", "status", "INTERRUPTED")
ENDED_BEFORE: tuple[Any, ...] = ("is", "status", "DISCONTINUED")
HELD: tuple[Any, ...] = ("or", DELAYED, INTERRUPTED)
PROGRESSING: tuple[Any, ...] = ("flag", "progressing")
UNDER_WAY: tuple[Any, ...] = ("and", ("not", ENDED_BEFORE), ("not", PROGRESSING))

HELD_FOR_NEUTROPENIA: tuple[Any, ...] = ("has", "held_for", "NEUTROPENIA")
HELD_FOR_PLATELETS: tuple[Any, ...] = ("has", "held_for", "THROMBOCYTOPENIA")
NEUTROPENIA_IS_OPEN: tuple[Any, ...] = ("has", "open_episodes", "NEUTROPENIA")
THROMBOCYTOPENIA_IS_OPEN: tuple[Any, ...] = ("has", "open_episodes", "THROMBOCYTOPENIA")

# "Dose level - 2" from 10mg, "Dose level - 3" from 15mg.
LAST_LEVEL: tuple[Any, ...] = ("is", "dose", "DAYS_1_TO_21_5_MG")
TEN_MG: tuple[Any, ...] = ("is", "dose", "DAILY_10_MG")
FIFTEEN_MG: tuple[Any, ...] = ("is", "dose", "DAILY_15_MG")

ON_DIALYSIS: tuple[Any, ...] = ("flag", "on_dialysis")
UNIMPAIRED: tuple[Any, ...] = ("is", "renal_function", "UNIMPAIRED")
IMPAIRED: tuple[Any, ...] = ("is", "renal_function", "IMPAIRED")
END_STAGE: tuple[Any, ...] = ("is", "renal_function", "END_STAGE")
DOSE_FITS: tuple[Any, ...] = ("is", "dose_fit", "WITHIN")
DOSE_IS_TOO_HIGH: tuple[Any, ...] = ("is", "dose_fit", "TOO_HIGH")

HOLD: tuple[Any, ...] = ("is", "situation", "HOLD")
AFTER_HOLD: tuple[Any, ...] = ("is", "situation", "AFTER_HOLD")
TREATMENT: tuple[Any, ...] = ("is", "situation", "TREATMENT")
DRUG: tuple[Any, ...] = ("or", AFTER_HOLD, TREATMENT)

# "until next cycle", and for a subsequent neutropenia "on next cycle".
WAITS_FOR_PLATELETS: tuple[Any, ...] = ("and", HELD, HELD_FOR_PLATELETS, DURING_A_CYCLE)
WAITS_FOR_NEUTROPHILS: tuple[Any, ...] = (
    "and",
    HELD,
    HELD_FOR_NEUTROPENIA,
    ("neutropenias", ">=", 2),
    DURING_A_CYCLE,
)
REASON_TO_HOLD: tuple[Any, ...] = (
    "or",
    NEUTROPHILS_LOW,
    PLATELETS_LOW,
    WAITS_FOR_PLATELETS,
    WAITS_FOR_NEUTROPHILS,
)

# Footnote **: "After 3 cycles the dose can be increased to 15mg OD if indicated and tolerated."
MAY_BE_INCREASED: tuple[Any, ...] = (
    "and",
    ON_TREATMENT,
    NEXT_CYCLE,
    TEN_MG,
    ("cycle", ">", 3),
    ("flag", "indicated"),
    ("flag", "tolerating"),
)
AFTER_TOXICITY: tuple[Any, ...] = (
    "or",
    ("flag", "reduced_for_toxicity"),
    ("neutropenias", ">=", 1),
    ("thrombocytopenias", ">=", 1),
)
INCREASE_IS_DUE: tuple[Any, ...] = ("and", TREATMENT, DOSE_FITS, MAY_BE_INCREASED)
INCREASE_IS_FREE: tuple[Any, ...] = (
    "and",
    INCREASE_IS_DUE,
    UNIMPAIRED,
    ("not", CYTOPENIA_OF_THE_SIBLING),
    ("not", AFTER_TOXICITY),
)

# The rows that say a dose, each where the course is what its words suppose.
FIRST_NEUTROPENIA_RETURNED: tuple[Any, ...] = (
    "and",
    HELD_FOR_NEUTROPENIA,
    ("neutropenias", "=", 1),
    NEUTROPHILS_RETURNED,
)
SUBSEQUENT_NEUTROPENIA_RETURNED: tuple[Any, ...] = (
    "and",
    HELD_FOR_NEUTROPENIA,
    ("neutropenias", ">=", 2),
    NEUTROPHILS_RETURNED,
    NEXT_CYCLE,
)
FOOTNOTE_G_CSF: tuple[Any, ...] = (
    "and",
    ("or", FIRST_NEUTROPENIA_RETURNED, SUBSEQUENT_NEUTROPENIA_RETURNED),
    ("not", HELD_FOR_PLATELETS),
    PLATELETS_RETURNED,
)
DELAY_IS_OVER: tuple[Any, ...] = ("and", DELAYED, NEXT_CYCLE, PLATELETS_RETURNED)
FIRST_INTERRUPTION_FOR_PLATELETS_IS_OVER: tuple[Any, ...] = (
    "and",
    INTERRUPTED,
    HELD_FOR_PLATELETS,
    ("thrombocytopenias", "=", 1),
    NEXT_CYCLE,
    PLATELETS_RETURNED,
)
SUBSEQUENT_HOLD_FOR_PLATELETS_IS_OVER: tuple[Any, ...] = (
    "and",
    HELD_FOR_PLATELETS,
    ("thrombocytopenias", ">=", 2),
    NEXT_CYCLE,
    PLATELETS_RETURNED,
)
A_ROW_SAYS_A_DOSE: tuple[Any, ...] = (
    "and",
    UNDER_WAY,
    (
        "or",
        ("and", FIRST_NEUTROPENIA_RETURNED, ("not", LAST_LEVEL)),
        ("and", SUBSEQUENT_NEUTROPENIA_RETURNED, ("not", LAST_LEVEL)),
        FOOTNOTE_G_CSF,
        DELAY_IS_OVER,
        FIRST_INTERRUPTION_FOR_PLATELETS_IS_OVER,
        ("and", SUBSEQUENT_HOLD_FOR_PLATELETS_IS_OVER, ("not", LAST_LEVEL)),
        ("and", ON_TREATMENT, DOSE_FITS),
        MAY_BE_INCREASED,
        ("and", ON_TREATMENT, ("creatinine_clearance", "<", 50), FIFTEEN_MG),
        (
            "and",
            ON_TREATMENT,
            ("creatinine_clearance", "<", 30),
            ON_DIALYSIS,
            ("or", TEN_MG, FIFTEEN_MG),
        ),
    ),
)
A_DOSE_IS_SAID: tuple[Any, ...] = ("is", "rows_on_dose", "SOME")

NOTES: dict[str, dict[str, Any]] = {
    "jones_2021.table_2": {
        "consider_g_csf": {
            "when": (
                "or",
                ("and", HOLD, ("is", "neutropenia_drop", "SUBSEQUENT")),
                ("and", AFTER_HOLD, HELD_FOR_NEUTROPENIA),
            ),
            "adds": {"CONSIDER_G_CSF"},
        },
        "growth_factor": {"when": AFTER_HOLD, "adds": {"KEEP_ANC_ABOVE_1_000"}},
        "after_dialysis": {"when": ("and", DRUG, ON_DIALYSIS), "adds": {"AFTER_DIALYSIS"}},
        "pregnancy_test": {"when": ("and", DRUG, NEXT_CYCLE), "adds": {"PREGNANCY_TEST"}},
        "not_tolerated": {
            "when": ("and", DRUG, ("not", ("flag", "tolerating"))),
            "adds": {"NOT_TOLERATED"},
        },
        "count_more_often": {
            "when": ("and", DRUG, CYTOPENIA_OF_THE_SIBLING),
            "adds": {"COUNT_MORE_OFTEN"},
        },
        "rest_of_the_days": {
            "when": ("and", AFTER_HOLD, DURING_A_CYCLE),
            "adds": {"REST_OF_THE_DAYS"},
        },
        "no_level_below": {"when": ("and", HOLD, LAST_LEVEL), "adds": {"NO_LEVEL_BELOW"}},
        "nothing_permits_a_higher_dose": {
            "when": ("and", DRUG, ("flag", "escalate"), ("not", INCREASE_IS_FREE)),
            "adds": {"NO_HIGHER_DOSE"},
        },
    },
}

READINGS: dict[str, dict[str, Any]] = {
    "jones_2021.table_2": {
        "ended": {
            "when": ENDED_BEFORE,
            "adopts": ("outcome", {"move": "STOP"}),
            "offers": (),
        },
        "progression": {
            "when": ("and", PROGRESSING, ("not", ENDED_BEFORE)),
            "adopts": ("outcome", {"move": "STOP"}),
            "offers": (),
        },
        "hold.platelets.day_1": {
            "when": ("and", UNDER_WAY, PLATELETS_LOW, NEXT_CYCLE, A_DOSE_IS_SAID),
            "adopts": ("row", "platelets.day_1.delay"),
            "offers": (),
        },
        "hold.platelets.during_cycle": {
            "when": ("and", UNDER_WAY, PLATELETS_LOW, DURING_A_CYCLE, A_DOSE_IS_SAID),
            "adopts": ("row", "platelets.during_cycle.interrupt"),
            "offers": (),
        },
        "hold.neutropenia.first": {
            "when": ("and", UNDER_WAY, ("is", "neutropenia_drop", "FIRST"), A_DOSE_IS_SAID),
            "adopts": ("row", "neutropenia.first.interrupt"),
            "offers": (),
        },
        "hold.neutropenia.subsequent": {
            "when": ("and", UNDER_WAY, ("is", "neutropenia_drop", "SUBSEQUENT"), A_DOSE_IS_SAID),
            "adopts": ("row", "neutropenia.subsequent.interrupt"),
            "offers": (),
        },
        "until_next_cycle.platelets": {
            "when": (
                "and",
                UNDER_WAY,
                WAITS_FOR_PLATELETS,
                NEUTROPHILS_RETURNED,
                PLATELETS_RETURNED,
            ),
            "adopts": ("outcome", {"move": "HOLD"}),
            "offers": (),
        },
        "until_next_cycle.neutropenia": {
            "when": (
                "and",
                UNDER_WAY,
                WAITS_FOR_NEUTROPHILS,
                NEUTROPHILS_RETURNED,
                PLATELETS_RETURNED,
            ),
            "adopts": ("outcome", {"move": "HOLD"}),
            "offers": (),
        },
        "no_level_left": {
            "when": ("is", "situation", "NO_LEVEL_LEFT"),
            "adopts": ("outcome", {"move": "STOP"}),
            "offers": (("footnote_g_csf", "where it matches"),),
        },
        "restart.neutropenia.first": {
            "when": (
                "and",
                AFTER_HOLD,
                DOSE_FITS,
                HELD_FOR_NEUTROPENIA,
                ("not", HELD_FOR_PLATELETS),
                ("neutropenias", "=", 1),
            ),
            "adopts": ("row", "neutropenia.first.resume"),
            "offers": (("footnote_g_csf", "where it matches"),),
        },
        "restart.neutropenia.subsequent": {
            "when": (
                "and",
                AFTER_HOLD,
                DOSE_FITS,
                HELD_FOR_NEUTROPENIA,
                ("not", HELD_FOR_PLATELETS),
                ("neutropenias", ">=", 2),
            ),
            "adopts": ("row", "neutropenia.subsequent.resume"),
            "offers": (("footnote_g_csf", "where it matches"),),
        },
        "restart.platelets.delayed": {
            "when": ("and", AFTER_HOLD, DOSE_FITS, DELAYED),
            "adopts": ("row", "platelets.day_1.begin", {"move": "ONE_DOWN"}),
            "offers": (),
        },
        "restart.platelets.first": {
            "when": (
                "and",
                AFTER_HOLD,
                DOSE_FITS,
                INTERRUPTED,
                HELD_FOR_PLATELETS,
                ("thrombocytopenias", "=", 1),
            ),
            "adopts": ("row", "platelets.first.restart", {"move": "ONE_DOWN"}),
            "offers": (),
        },
        "ceiling.below_50": {
            "when": ("and", DRUG, DOSE_IS_TOO_HIGH, IMPAIRED),
            "adopts": ("row", "renal.below_50", {"move": "TO_STARTING_DOSE"}),
            "offers": (),
        },
        "ceiling.end_stage": {
            "when": ("and", DRUG, DOSE_IS_TOO_HIGH, END_STAGE),
            "adopts": ("row", "renal.end_stage", {"move": "TO_STARTING_DOSE"}),
            "offers": (),
        },
        "increase.asked": {
            "when": ("and", INCREASE_IS_FREE, ("flag", "escalate")),
            "adopts": ("row", "dose_increase"),
            "offers": (),
        },
        "increase.not_asked": {
            "when": ("and", INCREASE_IS_FREE, ("not", ("flag", "escalate"))),
            "adopts": ("row", "continuous"),
            "offers": (("dose_increase", "where it matches"),),
        },
        "increase.renal": {
            "when": ("and", INCREASE_IS_DUE, IMPAIRED),
            "adopts": ("row", "continuous"),
            "offers": (),
        },
        "increase.low_counts": {
            "when": ("and", INCREASE_IS_DUE, CYTOPENIA_OF_THE_SIBLING),
            "adopts": ("row", "continuous"),
            "offers": (),
        },
        "increase.toxicity": {
            "when": ("and", INCREASE_IS_DUE, AFTER_TOXICITY),
            "adopts": ("row", "continuous"),
            "offers": (),
        },
    },
}

LEGAL: dict[str, dict[str, Any]] = {
    "jones_2021.table_2": {
        "delayed_at_cycle_start": ("or", ("not", DELAYED), NEXT_CYCLE),
        "course_too_long": (
            "and",
            ("cycle", "<", 1_000),
            ("neutropenias", "<", 1_000),
            ("thrombocytopenias", "<", 1_000),
        ),
        "a_hold_has_a_cause": (
            "or",
            ("and", HELD, ("or", HELD_FOR_NEUTROPENIA, HELD_FOR_PLATELETS)),
            (
                "and",
                ("not", HELD),
                ("not", HELD_FOR_NEUTROPENIA),
                ("not", HELD_FOR_PLATELETS),
            ),
        ),
        "neutropenia_was_counted": (
            "or",
            ("not", ("or", NEUTROPENIA_IS_OPEN, HELD_FOR_NEUTROPENIA)),
            ("neutropenias", ">=", 1),
        ),
        "thrombocytopenia_was_counted": (
            "or",
            ("not", ("or", THROMBOCYTOPENIA_IS_OPEN, HELD_FOR_PLATELETS)),
            ("thrombocytopenias", ">=", 1),
        ),
        "a_delay_is_for_platelets": ("or", ("not", DELAYED), ("not", HELD_FOR_NEUTROPENIA)),
        "dose_15_mg_is_after_3_cycles": ("or", ("not", FIFTEEN_MG), ("cycle", ">=", 4)),
    },
}

MARKS: dict[str, dict[str, Any]] = {
    "jones_2021.table_2": {
        "opens_neutropenia": ("and", NEUTROPHILS_LOW, ("not", NEUTROPENIA_IS_OPEN)),
        "closes_neutropenia": ("and", NEUTROPHILS_RETURNED, NEUTROPENIA_IS_OPEN),
        "opens_thrombocytopenia": ("and", PLATELETS_LOW, ("not", THROMBOCYTOPENIA_IS_OPEN)),
        "closes_thrombocytopenia": ("and", PLATELETS_RETURNED, THROMBOCYTOPENIA_IS_OPEN),
        "neutropenia_holds": NEUTROPHILS_LOW,
        "platelets_hold": PLATELETS_LOW,
        "interrupts": ("or", NEUTROPHILS_LOW, HELD_FOR_NEUTROPENIA),
        "recount_in_a_week": ("and", HOLD, PLATELETS_LOW, NEXT_CYCLE),
        "at_cycle_start": NEXT_CYCLE,
        "renal_function.unimpaired": UNIMPAIRED,
        "renal_function.impaired": IMPAIRED,
        "renal_function.end_stage": END_STAGE,
    },
}

# A drop is the open episode, or one that today's count opens.
FIRST_FALL_OF_NEUTROPHILS: tuple[Any, ...] = (
    "or",
    ("and", NEUTROPENIA_IS_OPEN, ("neutropenias", "<=", 1)),
    ("and", ("not", NEUTROPENIA_IS_OPEN), ("neutropenias", "=", 0)),
)
FIRST_FALL_OF_PLATELETS: tuple[Any, ...] = (
    "or",
    ("and", THROMBOCYTOPENIA_IS_OPEN, ("thrombocytopenias", "<=", 1)),
    ("and", ("not", THROMBOCYTOPENIA_IS_OPEN), ("thrombocytopenias", "=", 0)),
)

DERIVED: dict[str, dict[str, Any]] = {
    "jones_2021.table_2": {
        "renal_function": {
            "UNIMPAIRED": ("and", ("creatinine_clearance", ">=", 50), ("not", ON_DIALYSIS)),
            "IMPAIRED": (
                "and",
                ("creatinine_clearance", ">=", 30),
                ("creatinine_clearance", "<", 50),
                ("not", ON_DIALYSIS),
            ),
            "END_STAGE": ("or", ("creatinine_clearance", "<", 30), ON_DIALYSIS),
        },
        "dose_fit": {
            "WITHIN": (
                "and",
                ("or", ("not", FIFTEEN_MG), UNIMPAIRED),
                ("or", ("not", TEN_MG), ("not", END_STAGE)),
            ),
            "TOO_HIGH": (
                "or",
                ("and", FIFTEEN_MG, ("not", UNIMPAIRED)),
                ("and", TEN_MG, END_STAGE),
            ),
        },
        "neutropenia_drop": {
            "NONE": NEUTROPHILS_RETURNED,
            "FIRST": ("and", NEUTROPHILS_LOW, FIRST_FALL_OF_NEUTROPHILS),
            "SUBSEQUENT": ("and", NEUTROPHILS_LOW, ("not", FIRST_FALL_OF_NEUTROPHILS)),
        },
        "platelet_drop": {
            "NONE": PLATELETS_RETURNED,
            "FIRST": ("and", PLATELETS_LOW, FIRST_FALL_OF_PLATELETS),
            "SUBSEQUENT": ("and", PLATELETS_LOW, ("not", FIRST_FALL_OF_PLATELETS)),
        },
        "situation": {
            "ENDED": ENDED_BEFORE,
            "PROGRESSION": ("and", PROGRESSING, ("not", ENDED_BEFORE)),
            "HOLD": ("and", UNDER_WAY, REASON_TO_HOLD),
            "NO_LEVEL_LEFT": ("and", UNDER_WAY, HELD, ("not", REASON_TO_HOLD), LAST_LEVEL),
            "AFTER_HOLD": (
                "and",
                UNDER_WAY,
                HELD,
                ("not", REASON_TO_HOLD),
                ("not", LAST_LEVEL),
            ),
            "TREATMENT": ("and", UNDER_WAY, ON_TREATMENT, ("not", REASON_TO_HOLD)),
        },
        "rows_on_dose": {
            "NONE": ("not", A_ROW_SAYS_A_DOSE),
            "SOME": A_ROW_SAYS_A_DOSE,
        },
    },
}
