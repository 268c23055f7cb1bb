"""Kim 2015, the course of visits: its derived facts, legal inputs and marks, as plain data.

Kim HJ et al., Blood Res 2015;50:7-18, doi 10.5045/br.2015.50.1.7. Made from the paper and the
settled readings by another hand; keep it apart from the tables.
"""

from typing import Any

TABLE = "kim_2015.hematologic_toxicities"

AT_CYCLE_START: tuple[Any, ...] = ("is", "timing", "CYCLE_START")
INSIDE_A_CYCLE: tuple[Any, ...] = ("is", "timing", "MID_CYCLE")
ENDED: tuple[Any, ...] = ("is", "status", "DISCONTINUED")
HELD: tuple[Any, ...] = ("or", ("is", "status", "DELAYED"), ("is", "status", "INTERRUPTED"))
HELD_FOR_NEUTROPENIA: tuple[Any, ...] = ("has", "held_for", "NEUTROPENIA")
HELD_FOR_PLATELETS: tuple[Any, ...] = ("has", "held_for", "THROMBOCYTOPENIA")
NEUTROPENIA_IS_OPEN: tuple[Any, ...] = ("has", "open_episodes", "NEUTROPENIA")
THROMBOCYTOPENIA_IS_OPEN: tuple[Any, ...] = ("has", "open_episodes", "THROMBOCYTOPENIA")
A_FURTHER_EPISODE: tuple[Any, ...] = ("is", "episode", "FURTHER")

# Cytopenia, paragraph 1: platelets < 50,000 or ANC < 1,000; equality is not cytopenia.
LOW_COUNTS: tuple[Any, ...] = ("or", ("anc", "<", 1_000), ("platelets", "<", 50_000))
ADEQUATE: tuple[Any, ...] = ("and", ("anc", ">=", 1_000), ("platelets", ">=", 50_000))

# The columns of Fig. 1. Dialysis is end-stage at any creatinine clearance.
NORMAL: tuple[Any, ...] = (
    "and",
    ("not", ("flag", "on_dialysis")),
    ("creatinine_clearance", ">=", 50),
)
MODERATE: tuple[Any, ...] = (
    "and",
    ("not", ("flag", "on_dialysis")),
    ("creatinine_clearance", ">=", 30),
    ("creatinine_clearance", "<", 50),
)
SEVERE: tuple[Any, ...] = (
    "and",
    ("not", ("flag", "on_dialysis")),
    ("creatinine_clearance", "<", 30),
)
END_STAGE: tuple[Any, ...] = ("flag", "on_dialysis")

# The ladder, from below: 55, 105, 165, 210, 315 and 525 mg per cycle.
MG_5_ALTERNATE: tuple[Any, ...] = ("is", "dose", "ALTERNATE_DAYS_5_MG")
MG_5: tuple[Any, ...] = ("is", "dose", "DAILY_5_MG")
MG_15_ALTERNATE: tuple[Any, ...] = ("is", "dose", "ALTERNATE_DAYS_15_MG")
MG_10: tuple[Any, ...] = ("is", "dose", "DAILY_10_MG")
MG_15: tuple[Any, ...] = ("is", "dose", "DAILY_15_MG")
MG_25: tuple[Any, ...] = ("is", "dose", "DAILY_25_MG")

CELL_IS: dict[str, tuple[Any, ...]] = {
    "normal.adequate": ("is", "fig_1_cell", "NORMAL_ADEQUATE"),
    "moderate.adequate": ("is", "fig_1_cell", "MODERATE_ADEQUATE"),
    "severe.adequate": ("is", "fig_1_cell", "SEVERE_ADEQUATE"),
    "end_stage.adequate": ("is", "fig_1_cell", "END_STAGE_ADEQUATE"),
    "normal.low_counts": ("is", "fig_1_cell", "NORMAL_LOW_COUNTS"),
    "moderate.low_counts": ("is", "fig_1_cell", "MODERATE_LOW_COUNTS"),
    "severe.low_counts": ("is", "fig_1_cell", "SEVERE_LOW_COUNTS"),
    "end_stage.low_counts": ("is", "fig_1_cell", "END_STAGE_LOW_COUNTS"),
}

# The doses below and above each cell: 25, 10, 15 every other day and 5 daily with adequate
# counts; 15, 15 every other day, 5 and 5 every other day with low ones.
BELOW: tuple[Any, ...] = (
    "or",
    ("and", CELL_IS["normal.adequate"], ("not", MG_25)),
    ("and", CELL_IS["moderate.adequate"], ("or", MG_15_ALTERNATE, MG_5, MG_5_ALTERNATE)),
    ("and", CELL_IS["severe.adequate"], ("or", MG_5, MG_5_ALTERNATE)),
    ("and", CELL_IS["end_stage.adequate"], MG_5_ALTERNATE),
    (
        "and",
        CELL_IS["normal.low_counts"],
        ("or", MG_10, MG_15_ALTERNATE, MG_5, MG_5_ALTERNATE),
    ),
    ("and", CELL_IS["moderate.low_counts"], ("or", MG_5, MG_5_ALTERNATE)),
    ("and", CELL_IS["severe.low_counts"], MG_5_ALTERNATE),
)
AT: tuple[Any, ...] = (
    "or",
    ("and", CELL_IS["normal.adequate"], MG_25),
    ("and", CELL_IS["moderate.adequate"], MG_10),
    ("and", CELL_IS["severe.adequate"], MG_15_ALTERNATE),
    ("and", CELL_IS["end_stage.adequate"], MG_5),
    ("and", CELL_IS["normal.low_counts"], MG_15),
    ("and", CELL_IS["moderate.low_counts"], MG_15_ALTERNATE),
    ("and", CELL_IS["severe.low_counts"], MG_5),
    ("and", CELL_IS["end_stage.low_counts"], MG_5_ALTERNATE),
)

# Footnote a carries 15 mg daily in the column Moderate, footnote b 10 mg daily in Severe.
CARRIED_BY_FOOTNOTE: tuple[Any, ...] = (
    "or",
    ("and", CELL_IS["moderate.adequate"], MG_15, ("has", "permission", "A")),
    ("and", CELL_IS["severe.adequate"], MG_10, ("has", "permission", "B")),
)
# Above the low-count cell, not above what adequate counts, or the footnote, would give here.
TOO_HIGH_FOR_COUNTS: tuple[Any, ...] = (
    "or",
    ("and", CELL_IS["normal.low_counts"], MG_25),
    (
        "and",
        CELL_IS["moderate.low_counts"],
        ("or", MG_10, ("and", MG_15, ("has", "permission", "A"))),
    ),
    (
        "and",
        CELL_IS["severe.low_counts"],
        ("or", MG_15_ALTERNATE, ("and", MG_10, ("has", "permission", "B"))),
    ),
    ("and", CELL_IS["end_stage.low_counts"], MG_5),
)

FIRST_EPISODE: tuple[Any, ...] = (
    "or",
    ("and", NEUTROPENIA_IS_OPEN, ("neutropenias", "<=", 1)),
    ("and", ("not", NEUTROPENIA_IS_OPEN), ("anc", "<", 1_000), ("neutropenias", "=", 0)),
)
FURTHER_EPISODE: tuple[Any, ...] = (
    "or",
    ("and", NEUTROPENIA_IS_OPEN, ("neutropenias", ">=", 2)),
    ("and", ("not", NEUTROPENIA_IS_OPEN), ("anc", "<", 1_000), ("neutropenias", ">=", 1)),
)

# When a cycle is due, during a hold for it, severe (< 500), or in a further episode, which lasts
# until ANC rises to > 1,000.
NEUTROPENIA_HOLDS: tuple[Any, ...] = (
    "or",
    (
        "and",
        ("anc", "<", 1_000),
        ("or", AT_CYCLE_START, HELD_FOR_NEUTROPENIA, ("anc", "<", 500)),
    ),
    ("and", A_FURTHER_EPISODE, ("anc", "<=", 1_000)),
)
# Below 30,000, and from there until the next cycle is due.
PLATELETS_HOLD: tuple[Any, ...] = (
    "or",
    ("platelets", "<", 30_000),
    ("and", HELD_FOR_PLATELETS, INSIDE_A_CYCLE),
)

LOWER: tuple[Any, ...] = ("or", A_FURTHER_EPISODE, HELD_FOR_PLATELETS, ("days_held", ">", 7))

HOLD_FOR_NEUTROPENIA: tuple[Any, ...] = (
    "or",
    ("is", "hold", "NEUTROPENIA"),
    ("is", "hold", "BOTH"),
)
HOLD_FOR_PLATELETS: tuple[Any, ...] = (
    "or",
    ("is", "hold", "THROMBOCYTOPENIA"),
    ("is", "hold", "BOTH"),
)
WEEK_OVER: tuple[Any, ...] = ("and", HELD_FOR_NEUTROPENIA, ("days_held", ">=", 7))

# Low platelets, a further episode, and a neutropenia that remains after the week ask for a step
# down already while the drug is held; else it is due when the drug would be given again.
STEP_DOWN_IS_DUE: tuple[Any, ...] = (
    "or",
    HOLD_FOR_PLATELETS,
    ("and", HOLD_FOR_NEUTROPENIA, ("or", ("is", "restart", "LOWER"), WEEK_OVER)),
    ("and", ("is", "hold", "NONE"), HELD, ("is", "restart", "LOWER")),
)
NO_LEVEL_LEFT: tuple[Any, ...] = ("and", MG_5_ALTERNATE, STEP_DOWN_IS_DUE)
RUNNING: tuple[Any, ...] = ("and", ("not", ENDED), ("not", ("flag", "progressing")))

DERIVED: dict[str, dict[str, Any]] = {
    TABLE: {
        "fig_1_cell": {
            "NORMAL_ADEQUATE": ("and", NORMAL, ADEQUATE),
            "MODERATE_ADEQUATE": ("and", MODERATE, ADEQUATE),
            "SEVERE_ADEQUATE": ("and", SEVERE, ADEQUATE),
            "END_STAGE_ADEQUATE": ("and", END_STAGE, ADEQUATE),
            "NORMAL_LOW_COUNTS": ("and", NORMAL, LOW_COUNTS),
            "MODERATE_LOW_COUNTS": ("and", MODERATE, LOW_COUNTS),
            "SEVERE_LOW_COUNTS": ("and", SEVERE, LOW_COUNTS),
            "END_STAGE_LOW_COUNTS": ("and", END_STAGE, LOW_COUNTS),
        },
        "dose_against_cell": {
            "BELOW": BELOW,
            "AT": AT,
            "ABOVE": ("and", ("not", BELOW), ("not", AT)),
        },
        "dose_fit": {
            "BELOW_CELL": ("is", "dose_against_cell", "BELOW"),
            "AT_CELL": ("is", "dose_against_cell", "AT"),
            "CARRIED_BY_FOOTNOTE": CARRIED_BY_FOOTNOTE,
            "TOO_HIGH_FOR_COUNTS": TOO_HIGH_FOR_COUNTS,
            "TOO_HIGH_FOR_RENAL_FUNCTION": (
                "and",
                ("is", "dose_against_cell", "ABOVE"),
                ("not", CARRIED_BY_FOOTNOTE),
                ("not", TOO_HIGH_FOR_COUNTS),
            ),
        },
        "episode": {
            "NONE": ("and", ("not", NEUTROPENIA_IS_OPEN), ("anc", ">=", 1_000)),
            "FIRST": FIRST_EPISODE,
            "FURTHER": FURTHER_EPISODE,
        },
        "hold": {
            "NONE": ("and", ("not", NEUTROPENIA_HOLDS), ("not", PLATELETS_HOLD)),
            "NEUTROPENIA": ("and", NEUTROPENIA_HOLDS, ("not", PLATELETS_HOLD)),
            "THROMBOCYTOPENIA": ("and", ("not", NEUTROPENIA_HOLDS), PLATELETS_HOLD),
            "BOTH": ("and", NEUTROPENIA_HOLDS, PLATELETS_HOLD),
        },
        "restart": {
            "SAME": ("not", LOWER),
            "LOWER": LOWER,
        },
        "situation": {
            "ENDED": ENDED,
            "PROGRESSION": ("and", ("not", ENDED), ("flag", "progressing")),
            "NO_LEVEL_LEFT": ("and", RUNNING, NO_LEVEL_LEFT),
            "HOLD": ("and", RUNNING, ("not", NO_LEVEL_LEFT), ("not", ("is", "hold", "NONE"))),
            "AFTER_HOLD": (
                "and",
                RUNNING,
                ("not", NO_LEVEL_LEFT),
                HELD,
                ("is", "hold", "NONE"),
            ),
            "TREATMENT": ("and", RUNNING, ("not", HELD), ("is", "hold", "NONE")),
        },
    },
}

LEGAL: dict[str, dict[str, Any]] = {
    TABLE: {
        "progressing_or_responding": (
            "not",
            ("and", ("flag", "progressing"), ("flag", "responding")),
        ),
        "delayed_at_cycle_start": (
            "not",
            ("and", ("is", "status", "DELAYED"), INSIDE_A_CYCLE),
        ),
        "course_too_long": (
            "and",
            ("cycle", "<", 1_000),
            ("neutropenias", "<", 1_000),
            ("thrombocytopenias", "<", 1_000),
        ),
        "a_hold_has_a_cause": (
            "or",
            ("and", HELD, ("or", HELD_FOR_NEUTROPENIA, HELD_FOR_PLATELETS)),
            ("and", ("not", HELD), ("not", HELD_FOR_NEUTROPENIA), ("not", HELD_FOR_PLATELETS)),
        ),
        "only_a_hold_has_days": ("or", HELD, ("days_held", "=", 0)),
        "neutropenia_was_counted": (
            "or",
            ("neutropenias", ">=", 1),
            ("and", ("not", NEUTROPENIA_IS_OPEN), ("not", HELD_FOR_NEUTROPENIA)),
        ),
        "thrombocytopenia_was_counted": (
            "or",
            ("thrombocytopenias", ">=", 1),
            ("and", ("not", THROMBOCYTOPENIA_IS_OPEN), ("not", HELD_FOR_PLATELETS)),
        ),
        "a_hold_for_neutropenia_alone_is_open": (
            "or",
            ("not", HELD_FOR_NEUTROPENIA),
            HELD_FOR_PLATELETS,
            NEUTROPENIA_IS_OPEN,
        ),
        "a_footnote_carries_its_own_dose": (
            "and",
            ("or", ("not", ("has", "permission", "A")), MG_15),
            ("or", ("not", ("has", "permission", "B")), MG_10),
        ),
        "a_low_count_is_not_clear": (
            "or",
            ("not", ("flag", "cycle_clear")),
            (
                "and",
                ("not", HELD),
                ("not", NEUTROPENIA_IS_OPEN),
                ("not", THROMBOCYTOPENIA_IS_OPEN),
            ),
        ),
    },
}

MARKS: dict[str, dict[str, Any]] = {
    TABLE: {
        "opens_neutropenia": ("and", ("not", NEUTROPENIA_IS_OPEN), ("anc", "<", 1_000)),
        "closes_neutropenia": (
            "and",
            NEUTROPENIA_IS_OPEN,
            (
                "or",
                ("and", ("neutropenias", "<=", 1), ("anc", ">=", 1_000)),
                ("and", ("neutropenias", ">=", 2), ("anc", ">", 1_000)),
            ),
        ),
        "opens_thrombocytopenia": (
            "and",
            ("not", THROMBOCYTOPENIA_IS_OPEN),
            ("platelets", "<", 30_000),
        ),
        "closes_thrombocytopenia": (
            "and",
            THROMBOCYTOPENIA_IS_OPEN,
            ("platelets", ">=", 30_000),
        ),
        "low_count": LOW_COUNTS,
        "neutropenia_holds": HOLD_FOR_NEUTROPENIA,
        "platelets_hold": HOLD_FOR_PLATELETS,
        "interrupts": (
            "or",
            ("anc", "<", 500),
            ("and", A_FURTHER_EPISODE, HOLD_FOR_NEUTROPENIA),
            HOLD_FOR_PLATELETS,
        ),
        "recount_in_a_week": HOLD_FOR_NEUTROPENIA,
        "at_cycle_start": AT_CYCLE_START,
        "week_over": WEEK_OVER,
        "lower_is_due": (
            "and",
            ("is", "situation", "AFTER_HOLD"),
            ("is", "restart", "LOWER"),
        ),
        "cell.normal.adequate": CELL_IS["normal.adequate"],
        "cell.moderate.adequate": CELL_IS["moderate.adequate"],
        "cell.severe.adequate": CELL_IS["severe.adequate"],
        "cell.end_stage.adequate": CELL_IS["end_stage.adequate"],
        "cell.normal.low_counts": CELL_IS["normal.low_counts"],
        "cell.moderate.low_counts": CELL_IS["moderate.low_counts"],
        "cell.severe.low_counts": CELL_IS["severe.low_counts"],
        "cell.end_stage.low_counts": CELL_IS["end_stage.low_counts"],
    },
}
