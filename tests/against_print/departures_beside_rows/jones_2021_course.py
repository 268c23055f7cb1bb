"""Jones 2021's course: where what stands departs from the second transcription, and why."""

from __future__ import annotations

from typing import Any

GOES_ON = (("not", ("is", "status", "DISCONTINUED")), ("not", ("flag", "progressing")))
NOT_LOWEST = ("not", ("is", "dose", "DAYS_1_TO_21_5_MG"))
NOT_HELD_FOR_PLATELETS = ("not", ("has", "held_for", "THROMBOCYTOPENIA"))
NO_OPEN_NEUTROPENIA = ("not", ("has", "open_episodes", "NEUTROPENIA"))
LOW_COUNTS = ("or", ("anc", "<", 1000), ("platelets", "<", 50000))
NO_OPEN_THROMBOCYTOPENIA = ("not", ("has", "open_episodes", "THROMBOCYTOPENIA"))
NEUTROPENIA = ("or", ("anc", "<", 500), ("has", "held_for", "NEUTROPENIA"))
FALLEN_AGAIN = ("and", ("anc", "<", 500), ("is", "neutropenia_drop", "SUBSEQUENT"))
THROMBOCYTOPENIA = ("or", ("platelets", "<", 30000), ("has", "held_for", "THROMBOCYTOPENIA"))
DRUG_IS_GIVEN = ("or", ("is", "situation", "AFTER_HOLD"), ("is", "situation", "TREATMENT"))
TOXICITY_SO_FAR = (
    "or",
    ("flag", "reduced_for_toxicity"),
    ("neutropenias", ">=", 1),
    ("thrombocytopenias", ">=", 1),
)
RISEN_ONCE = (
    "and",
    ("has", "held_for", "NEUTROPENIA"),
    ("is", "neutropenia_drop", "FIRST"),
    ("anc", ">=", 500),
)
RISEN_AGAIN = (
    "and",
    ("has", "held_for", "NEUTROPENIA"),
    ("is", "neutropenia_drop", "SUBSEQUENT"),
    ("anc", ">=", 500),
    ("is", "timing", "CYCLE_START"),
)
RESTART_ONCE = (
    "and",
    *GOES_ON,
    ("has", "held_for", "NEUTROPENIA"),
    ("is", "neutropenia_drop", "FIRST"),
    ("anc", ">=", 500),
    NOT_LOWEST,
)
FIRST_OF_NEUTROPHILS = (
    "or",
    ("and", ("anc", "<", 500), NO_OPEN_NEUTROPENIA, ("neutropenias", "<", 1)),
    ("and", ("not", ("and", ("anc", "<", 500), NO_OPEN_NEUTROPENIA)), ("neutropenias", "<=", 1)),
)
RESTART_AGAIN = (
    "and",
    *GOES_ON,
    ("has", "held_for", "NEUTROPENIA"),
    ("is", "neutropenia_drop", "SUBSEQUENT"),
    ("anc", ">=", 500),
    ("is", "timing", "CYCLE_START"),
    NOT_LOWEST,
)
FIRST_OF_PLATELETS = (
    "or",
    ("and", ("platelets", "<", 30000), NO_OPEN_THROMBOCYTOPENIA, ("thrombocytopenias", "<", 1)),
    (
        "and",
        ("not", ("and", ("platelets", "<", 30000), NO_OPEN_THROMBOCYTOPENIA)),
        ("thrombocytopenias", "<=", 1),
    ),
)
A_NEUTROPENIA_ROW = ("or", FALLEN_AGAIN, RISEN_ONCE, RISEN_AGAIN)
NO_LEVEL_LEFT = (
    "and",
    ("is", "situation", "NO_LEVEL_LEFT"),
    *GOES_ON,
    A_NEUTROPENIA_ROW,
    ("platelets", ">=", 30000),
    NOT_HELD_FOR_PLATELETS,
)
RAISE_WITHIN = (
    "and",
    ("is", "situation", "TREATMENT"),
    ("is", "dose_fit", "WITHIN"),
    *GOES_ON,
    ("is", "status", "ON_TREATMENT"),
    ("is", "timing", "CYCLE_START"),
    ("is", "dose", "DAILY_10_MG"),
    ("cycle", ">=", 3),
    ("flag", "indicated"),
    ("flag", "tolerating"),
    ("is", "renal_function", "UNIMPAIRED"),
    ("not", TOXICITY_SO_FAR),
    ("not", LOW_COUNTS),
    ("flag", "escalate"),
)
AFTER_HOLD_OR_NO_LEVEL = ("or", ("is", "situation", "AFTER_HOLD"), NO_LEVEL_LEFT)
DRUG_OR_NO_LEVEL = (
    "or",
    ("is", "situation", "AFTER_HOLD"),
    ("is", "situation", "TREATMENT"),
    NO_LEVEL_LEFT,
)
A_ROW = (
    "or",
    RESTART_ONCE,
    RESTART_AGAIN,
    ("and", *GOES_ON, A_NEUTROPENIA_ROW, ("platelets", ">=", 30000), NOT_HELD_FOR_PLATELETS),
    (
        "and",
        *GOES_ON,
        ("is", "status", "DELAYED"),
        ("has", "held_for", "THROMBOCYTOPENIA"),
        ("platelets", ">=", 30000),
    ),
    (
        "and",
        *GOES_ON,
        ("is", "status", "INTERRUPTED"),
        ("has", "held_for", "THROMBOCYTOPENIA"),
        ("is", "platelet_drop", "FIRST"),
        ("platelets", ">=", 30000),
        ("is", "timing", "CYCLE_START"),
    ),
    (
        "and",
        *GOES_ON,
        ("has", "held_for", "THROMBOCYTOPENIA"),
        ("is", "platelet_drop", "SUBSEQUENT"),
        ("platelets", ">=", 30000),
        ("is", "timing", "CYCLE_START"),
        NOT_LOWEST,
    ),
    (
        "and",
        ("is", "status", "ON_TREATMENT"),
        *GOES_ON,
        ("anc", ">=", 500),
        ("platelets", ">=", 30000),
        ("is", "dose_fit", "WITHIN"),
    ),
    (
        "and",
        *GOES_ON,
        ("is", "status", "ON_TREATMENT"),
        ("is", "timing", "CYCLE_START"),
        ("is", "dose", "DAILY_10_MG"),
        ("cycle", ">=", 3),
        ("flag", "indicated"),
        ("flag", "tolerating"),
    ),
    (
        "and",
        ("is", "status", "ON_TREATMENT"),
        *GOES_ON,
        ("creatinine_clearance", "<", 50),
        ("is", "dose", "DAILY_15_MG"),
    ),
    (
        "and",
        ("is", "status", "ON_TREATMENT"),
        *GOES_ON,
        ("creatinine_clearance", "<", 30),
        ("flag", "on_dialysis"),
        ("or", ("is", "dose", "DAILY_15_MG"), ("is", "dose", "DAILY_10_MG")),
    ),
)
#: By table and part: what stands instead of the transcription, and why.
DEPARTURES: dict[str, dict[str, dict[str, Any]]] = {
    "jones_2021.table_2": {
        "a_delay_is_for_platelets": {
            "when": (
                "or",
                ("not", ("is", "status", "DELAYED")),
                ("has", "held_for", "THROMBOCYTOPENIA"),
            ),
            "why": "a hold has a cause, and Table 2 delays a cycle for platelets only",
        },
        "after_dialysis": {
            "when": ("and", *GOES_ON, ("flag", "on_dialysis")),
            "why": (
                "told in a hold too, for the doses that stand in its options and for the restart"
            ),
        },
        "at_cycle_start": {
            "when": ("and", *GOES_ON, ("is", "timing", "CYCLE_START")),
            "why": "asked where treatment goes on; a visit after its end leads to no other",
        },
        "consider_g_csf": {
            "when": (
                "or",
                RESTART_ONCE,
                ("and", *GOES_ON, ("anc", "<", 500), ("is", "neutropenia_drop", "SUBSEQUENT")),
                RESTART_AGAIN,
                NO_LEVEL_LEFT,
            ),
            "why": "told where a row that prints it matches, or stands in the options",
        },
        "count_more_often": {
            "when": ("and", DRUG_OR_NO_LEVEL, LOW_COUNTS),
            "why": "told too where no level is left and the row on the last level offers drug",
        },
        "ended": {
            "when": ("is", "situation", "ENDED"),
            "why": (
                "a patient who has ended treatment and progresses is answered by progression; "
                "both stop"
            ),
        },
        "growth_factor": {
            "when": ("and", AFTER_HOLD_OR_NO_LEVEL, ("has", "held_for", "NEUTROPENIA")),
            "why": "told at a restart after neutropenia; the sentence speaks of neutrophil counts",
        },
        "hold.neutropenia.first": {
            "when": (
                "and",
                ("is", "situation", "HOLD"),
                ("is", "rows_on_dose", "SOME"),
                ("anc", "<", 500),
                ("platelets", ">=", 30000),
                ("is", "neutropenia_drop", "FIRST"),
            ),
            "why": "where platelets hold too, the reading on platelets decides; both hold",
        },
        "hold.neutropenia.subsequent": {
            "when": (
                "and",
                ("is", "situation", "HOLD"),
                ("is", "rows_on_dose", "SOME"),
                ("anc", "<", 500),
                ("platelets", ">=", 30000),
                ("is", "neutropenia_drop", "SUBSEQUENT"),
            ),
            "why": "where platelets hold too, the reading on platelets decides; both hold",
        },
        "increase.asked": {
            "when": RAISE_WITHIN,
            "why": (
                "on the day on which cycle 4 is due three cycles are over, and the state counts 3"
            ),
        },
        "increase.low_counts": {
            "when": (
                "and",
                ("is", "situation", "TREATMENT"),
                ("is", "dose_fit", "WITHIN"),
                *GOES_ON,
                ("is", "status", "ON_TREATMENT"),
                ("is", "timing", "CYCLE_START"),
                ("is", "dose", "DAILY_10_MG"),
                ("cycle", ">=", 3),
                ("flag", "indicated"),
                ("flag", "tolerating"),
                LOW_COUNTS,
            ),
            "why": (
                "on the day on which cycle 4 is due three cycles are over, and the state counts 3"
            ),
        },
        "increase.not_asked": {
            "when": (
                "and",
                ("is", "situation", "TREATMENT"),
                ("is", "dose_fit", "WITHIN"),
                *GOES_ON,
                ("is", "status", "ON_TREATMENT"),
                ("is", "timing", "CYCLE_START"),
                ("is", "dose", "DAILY_10_MG"),
                ("cycle", ">=", 3),
                ("flag", "indicated"),
                ("flag", "tolerating"),
                ("is", "renal_function", "UNIMPAIRED"),
                ("not", TOXICITY_SO_FAR),
                ("not", LOW_COUNTS),
                ("not", ("flag", "escalate")),
            ),
            "why": (
                "on the day on which cycle 4 is due three cycles are over, and the state counts 3"
            ),
        },
        "increase.renal": {
            "when": (
                "and",
                ("is", "situation", "TREATMENT"),
                ("is", "dose_fit", "WITHIN"),
                *GOES_ON,
                ("is", "status", "ON_TREATMENT"),
                ("is", "timing", "CYCLE_START"),
                ("is", "dose", "DAILY_10_MG"),
                ("cycle", ">=", 3),
                ("flag", "indicated"),
                ("flag", "tolerating"),
                ("not", ("is", "renal_function", "UNIMPAIRED")),
            ),
            "why": (
                "on the day on which cycle 4 is due three cycles are over, and the state counts 3"
            ),
        },
        "increase.toxicity": {
            "when": (
                "and",
                ("is", "situation", "TREATMENT"),
                ("is", "dose_fit", "WITHIN"),
                *GOES_ON,
                ("is", "status", "ON_TREATMENT"),
                ("is", "timing", "CYCLE_START"),
                ("is", "dose", "DAILY_10_MG"),
                ("cycle", ">=", 3),
                ("flag", "indicated"),
                ("flag", "tolerating"),
                TOXICITY_SO_FAR,
            ),
            "why": (
                "on the day on which cycle 4 is due three cycles are over, and the state counts 3"
            ),
        },
        "interrupts": {
            "when": ("anc", "<", 500),
            "why": "what begins an interruption today; one that goes on is one already",
        },
        "neutropenia_drop": {
            "FIRST": ("and", NEUTROPENIA, FIRST_OF_NEUTROPHILS),
            "NONE": ("not", NEUTROPENIA),
            "SUBSEQUENT": ("and", NEUTROPENIA, ("not", FIRST_OF_NEUTROPHILS)),
            "why": (
                "a drop lasts as long as the hold for it, so that its restart knows which it was"
            ),
        },
        "neutropenia_holds": {
            "when": (
                "or",
                ("anc", "<", 500),
                (
                    "and",
                    ("has", "held_for", "NEUTROPENIA"),
                    ("is", "neutropenia_drop", "SUBSEQUENT"),
                    ("is", "timing", "MID_CYCLE"),
                ),
            ),
            "why": "a later drop holds until the next cycle is due, as printed",
        },
        "not_tolerated": {
            "when": ("and", DRUG_OR_NO_LEVEL, ("not", ("flag", "tolerating"))),
            "why": "told too where no level is left and the row on the last level offers drug",
        },
        "nothing_permits_a_higher_dose": {
            "when": ("and", ("flag", "escalate"), ("not", RAISE_WITHIN)),
            "why": "whoever asks for more is told, also where no drug is given",
        },
        "platelet_drop": {
            "FIRST": ("and", THROMBOCYTOPENIA, FIRST_OF_PLATELETS),
            "NONE": ("not", THROMBOCYTOPENIA),
            "SUBSEQUENT": ("and", THROMBOCYTOPENIA, ("not", FIRST_OF_PLATELETS)),
            "why": (
                "a drop lasts as long as the hold for it, so that its restart knows which it was"
            ),
        },
        "platelets_hold": {
            "when": (
                "or",
                ("platelets", "<", 30000),
                ("and", ("has", "held_for", "THROMBOCYTOPENIA"), ("is", "timing", "MID_CYCLE")),
            ),
            "why": "a hold for platelets lasts until the next cycle is due, as printed",
        },
        "pregnancy_test": {
            "when": ("and", DRUG_OR_NO_LEVEL, ("is", "timing", "CYCLE_START")),
            "why": "told too where no level is left and the row on the last level offers drug",
        },
        "progression": {
            "when": ("is", "situation", "PROGRESSION"),
            "why": (
                "a patient who has ended treatment and progresses is answered by progression; "
                "both stop"
            ),
        },
        "renal_function.end_stage": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "renal_function", "END_STAGE")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "renal_function.impaired": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "renal_function", "IMPAIRED")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "renal_function.unimpaired": {
            "when": ("and", DRUG_IS_GIVEN, ("is", "renal_function", "UNIMPAIRED")),
            "why": "asked where drug is given; nowhere else is it read",
        },
        "rest_of_the_days": {
            "when": ("and", AFTER_HOLD_OR_NO_LEVEL, ("is", "timing", "MID_CYCLE")),
            "why": "told too where no level is left and the row on the last level offers drug",
        },
        "rows_on_dose": {
            "NONE": ("not", A_ROW),
            "SOME": A_ROW,
            "why": (
                "the rows that print a dose are those of a restart; beside them a hold has to "
                "be settled"
            ),
        },
        "situation": {
            "ENDED": ("and", ("is", "status", "DISCONTINUED"), ("not", ("flag", "progressing"))),
            "PROGRESSION": ("flag", "progressing"),
            "why": (
                "a patient who has ended treatment and progresses is answered by progression; "
                "both stop"
            ),
        },
        "until_next_cycle.neutropenia": {
            "adopts": ("row", "neutropenia.subsequent.interrupt"),
            "when": (
                "and",
                ("is", "situation", "HOLD"),
                ("anc", ">=", 500),
                ("platelets", ">=", 30000),
                ("is", "timing", "MID_CYCLE"),
                NOT_HELD_FOR_PLATELETS,
            ),
            "why": (
                "the row that interrupts is adopted as it stands; where platelets hold too, "
                "their reading decides"
            ),
        },
        "until_next_cycle.platelets": {
            "adopts": ("row", "platelets.during_cycle.interrupt"),
            "why": "the row that interrupts is adopted as it stands",
        },
    }
}
