"""kim_2015, doi 10.5045/br.2015.50.1.7: what its notes, readings and legal rules say, as data.

Made from the paper and the settled readings by another hand; keep it apart from the tables.
"""

from typing import Any

# Fig. 1 and Cytopenia.

NORMAL_RENAL_FUNCTION = ("creatinine_clearance", ">=", 50)
MODERATE_RI = (
    "and",
    ("creatinine_clearance", ">=", 30),
    ("creatinine_clearance", "<", 50),
)
SEVERE_RI = ("creatinine_clearance", "<", 30)
REQUIRING_DIALYSIS = ("flag", "on_dialysis")
NOT_ON_DIALYSIS = ("not", REQUIRING_DIALYSIS)

CYTOPENIA = ("or", ("anc", "<", 1_000), ("platelets", "<", 50_000))
NO_CYTOPENIA = ("not", CYTOPENIA)
# "severe neutropenia" or "low platelet counts" of Hematologic toxicities.
VERY_LOW_COUNTS = ("or", ("anc", "<", 500), ("platelets", "<", 30_000))
# A count stands at its limit, and none below: neither row of Fig. 1.
AT_THE_LIMIT = (
    "and",
    NO_CYTOPENIA,
    ("or", ("anc", "=", 1_000), ("platelets", "=", 50_000)),
)
START_OR_WAIT = ("refer", ("start", "recover"))

# Dexamethasone.

UNDER_65 = ("age", "<", 65)
FROM_65_TO_75 = ("and", ("age", ">=", 65), ("age", "<=", 75))
OVER_75 = ("age", ">", 75)
FIRST_4_CYCLES = ("cycle", "<=", 4)
AFTER_4_CYCLES = ("cycle", ">", 4)

AGGRESSIVE_DISEASE = ("has", "indications", "AGGRESSIVE_DISEASE")
CERTAIN_CASES = (
    "or",
    ("has", "indications", "CORD_COMPRESSION"),
    ("has", "indications", "HYPERCALCAEMIA"),
    ("has", "indications", "PAIN"),
    ("has", "indications", "RENAL_FAILURE"),
)
HIGH_DOSE_INDICATION = ("or", AGGRESSIVE_DISEASE, CERTAIN_CASES)
NO_HIGH_DOSE_INDICATION = ("not", HIGH_DOSE_INDICATION)

AGE_ADJUSTED = ("is", "regimen", "AGE_ADJUSTED")
WEEKLY = ("is", "regimen", "WEEKLY")
HIGH_DOSE = ("is", "regimen", "HIGH_DOSE")
ALTERNATIVE = ("is", "regimen", "HIGH_DOSE_ALTERNATIVE")
STANDARD_HIGH_DOSE = ("and", HIGH_DOSE, ("level", "=", 0))

DAYS_1_TO_4 = (1, 2, 3, 4)
DAYS_1_TO_4_AND_15_TO_18 = (1, 2, 3, 4, 15, 16, 17, 18)
DAYS_1_TO_4_AND_15_TO_20 = (1, 2, 3, 4, 15, 16, 17, 18, 19, 20)
DAYS_1_TO_4_9_TO_12_AND_17_TO_20 = (1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20)

AGGRESSIVE_LATER: dict[str, Any] = {
    "mg": 40,
    "days": DAYS_1_TO_4,
    "cycle_days": 28,
}
CERTAIN_CASES_FIRST: dict[str, Any] = {
    "mg": 40,
    "days": DAYS_1_TO_4_9_TO_12_AND_17_TO_20,
    "cycle_days": 28,
}
CERTAIN_CASES_LATER: dict[str, Any] = {
    "mg": 40,
    "days": DAYS_1_TO_4,
    "cycle_days": 28,
}
ALTERNATIVE_LATER: dict[str, Any] = {
    "mg": 40,
    "days": DAYS_1_TO_4,
    "cycle_days": 28,
}

LOW_DOSE_OPTION = (("weekly", "where it matches"),)
HIGH_DOSE_OPTIONS = (
    ("high_dose.first_4_cycles", "where it matches"),
    ("high_dose.later", "where it matches", AGGRESSIVE_LATER),
    ("alternative.first_4_cycles", "where it matches"),
    ("alternative.later", "where it matches", ALTERNATIVE_LATER),
    ("special_cases.first_4_cycles", "where it matches", CERTAIN_CASES_FIRST),
    ("special_cases.later", "where it matches", CERTAIN_CASES_LATER),
)

# Monitoring.

RENAL_IMPAIRMENT = ("or", ("creatinine_clearance", "<", 50), REQUIRING_DIALYSIS)
NEITHER_CYTOPENIA_NOR_IMPAIRMENT = ("and", NO_CYTOPENIA, ("not", RENAL_IMPAIRMENT))
COMPLICATIONS = ("flag", "complications")
NO_COMPLICATIONS = ("not", COMPLICATIONS)

EVERY_2_WEEKS: dict[str, Any] = {
    "blood_counts.count": 2,
    "blood_counts.unit": "WEEK",
    "more_often": False,
    "words": ("2 weeks",),
}
MORE_INTENSIVE: dict[str, Any] = {
    "blood_counts.count": 2,
    "blood_counts.unit": "WEEK",
    "more_often": True,
    "words": ("more", "2 weeks"),
}
EVERY_4_WEEKS_OPTION = (("later_cycles", "where it matches"),)

# Table 3.

RECENT_VTE = (
    "and",
    ("not", ("is", "months_since_vte", "NEVER")),
    ("months_since_vte", "<=", 6),
)
ROW_1_RISK = (
    "or",
    RECENT_VTE,
    ("flag", "immobilised"),
    ("dexamethasone_mg_per_cycle", ">=", 480),
)
OTHER_RISK = (
    "or",
    ("age", ">=", 75),
    ("not", ("is", "months_since_vte", "NEVER")),
    ("ecog", ">=", 2),
    ("has", "comorbidities", "INFECTION"),
    ("has", "comorbidities", "RENAL_DISEASE"),
    ("has", "comorbidities", "PULMONARY_DISEASE"),
    ("has", "comorbidities", "CONGESTIVE_HEART_FAILURE"),
    ("has", "comorbidities", "ARTERIAL_THROMBOEMBOLISM"),
    ("has", "comorbidities", "THROMBOPHILIA"),
    ("flag", "erythropoietin"),
    ("bmi", ">=", 30),
)
NO_OTHER_RISK = ("not", OTHER_RISK)
PLATELETS_FOR_ASPIRIN = ("platelets", ">=", 100_000)
NO_PROPHYLAXIS_BELOW = ("platelets", "<", 100_000)
WARFARIN_BELOW = ("platelets", "<", 50_000)
BETWEEN_THE_TWO = (
    "and",
    ("platelets", ">=", 50_000),
    ("platelets", "<", 100_000),
)
WARFARIN_FOR_THE_KIDNEYS = ("or", SEVERE_RI, REQUIRING_DIALYSIS)
LMWH_FOR_THE_KIDNEYS = ("not", WARFARIN_FOR_THE_KIDNEYS)
ANTICOAGULANT_OR_NONE = ("and", ROW_1_RISK, BETWEEN_THE_TWO, FIRST_4_CYCLES)

LMWH: dict[str, Any] = {"kind": "LMWH", "words": ("enoxaparin", "40 mg", "dalteparin")}
WARFARIN: dict[str, Any] = {"kind": "WARFARIN", "words": ("warfarin", "INR")}
ASPIRIN: dict[str, Any] = {"kind": "ASPIRIN", "words": ("aspirin", "100 mg")}
ASPIRIN_WATCHED: dict[str, Any] = {
    "kind": "ASPIRIN",
    "monitoring": {"BLEEDING"},
    "words": ("aspirin", "100 mg"),
}

NOTES: dict[str, dict[str, Any]] = {
    "kim_2015.fig_1": {
        "low_counts.support": {
            "when": CYTOPENIA,
            "adds": {"GROWTH_FACTOR", "PLATELET_TRANSFUSION", "MONITOR_FREQUENTLY"},
        },
        "footnote_c": {"when": REQUIRING_DIALYSIS, "adds": {"AFTER_DIALYSIS"}},
        "low_counts.later_cycle": {
            "when": ("and", CYTOPENIA, ("not", VERY_LOW_COUNTS)),
            "adds": {"LATER_CYCLE_IS_DELAYED"},
        },
        "heavy_marrow_infiltration": {
            "when": ("and", ("platelets", ">=", 30_000), ("platelets", "<", 50_000)),
            "adds": {"HEAVY_MARROW_INFILTRATION"},
        },
        "adjust_at_each_cycle": {"when": ("always",), "adds": {"ADJUST_AT_EACH_CYCLE"}},
    },
    "kim_2015.dexamethasone": {
        "alternative.other_days": {
            "when": ("and", ALTERNATIVE, FIRST_4_CYCLES),
            "adds": {"AGE_SCHEDULE_PRINTS_OTHER_DAYS"},
        },
        "levels": {"when": ("level", "<", 0), "adds": {"LEVELS_ARE_OF_THE_TRIALS"}},
        # A weekly 40 mg is above the schedule of the age, at every cycle, only over 75 years.
        "asked_for.age": {
            "when": ("or", HIGH_DOSE, ALTERNATIVE, ("and", WEEKLY, OVER_75)),
            "adds": {"AGE_ADJUSTMENT_IS_RECOMMENDED"},
        },
    },
    "kim_2015.monitoring": {
        "existing_cytopenia": {"when": CYTOPENIA, "adds": {"CYTOPENIA_MUST_EXIST"}},
        "liver_and_thyroid": {"when": ("always",), "adds": {"LIVER_AND_THYROID"}},
        "second_primary_malignancies": {
            "when": ("always",),
            "adds": {"SECOND_PRIMARY_MALIGNANCIES"},
        },
    },
    "kim_2015.table_3": {
        "recent_vte": {"when": RECENT_VTE, "adds": {"RECENT_VTE_IS_NOT_TREATED"}},
        "after_4_cycles": {
            "when": ("and", ROW_1_RISK, AFTER_4_CYCLES),
            "adds": {"FOUR_CYCLES_FROM_THE_START"},
        },
        # Wherever row 3 is the answer.
        "list_is_open": {
            "when": (
                "and",
                (
                    "or",
                    NO_PROPHYLAXIS_BELOW,
                    ("and", ("not", ROW_1_RISK), NO_OTHER_RISK, NOT_ON_DIALYSIS),
                ),
                ("not", ANTICOAGULANT_OR_NONE),
            ),
            "adds": {"RISK_LIST_IS_OPEN"},
        },
        "warfarin_below_50_000": {
            "when": ("and", ROW_1_RISK, WARFARIN_BELOW, FIRST_4_CYCLES),
            "adds": {"WARFARIN_BELOW_50_000_NOT_ADOPTED"},
        },
    },
}

READINGS: dict[str, dict[str, Any]] = {
    "kim_2015.fig_1": {
        "equality.normal": {
            "when": ("and", NORMAL_RENAL_FUNCTION, NOT_ON_DIALYSIS, AT_THE_LIMIT),
            "adopts": ("row", "normal.adequate"),
            "offers": (),
        },
        "equality.moderate": {
            "when": ("and", MODERATE_RI, NOT_ON_DIALYSIS, AT_THE_LIMIT),
            "adopts": ("row", "moderate.adequate"),
            "offers": (),
        },
        "equality.severe": {
            "when": ("and", SEVERE_RI, NOT_ON_DIALYSIS, AT_THE_LIMIT),
            "adopts": ("row", "severe.adequate"),
            "offers": (),
        },
        "dialysis.adequate": {
            "when": ("and", REQUIRING_DIALYSIS, NO_CYTOPENIA),
            "adopts": ("row", "end_stage.adequate"),
            "offers": (),
        },
        "dialysis.low_counts": {
            "when": ("and", REQUIRING_DIALYSIS, CYTOPENIA, ("not", VERY_LOW_COUNTS)),
            "adopts": ("row", "end_stage.low_counts"),
            "offers": (),
        },
        "very_low_counts.normal": {
            "when": ("and", NORMAL_RENAL_FUNCTION, NOT_ON_DIALYSIS, VERY_LOW_COUNTS),
            "adopts": START_OR_WAIT,
            "offers": (("normal.low_counts", "where it matches"),),
        },
        "very_low_counts.moderate": {
            "when": ("and", MODERATE_RI, NOT_ON_DIALYSIS, VERY_LOW_COUNTS),
            "adopts": START_OR_WAIT,
            "offers": (("moderate.low_counts", "where it matches"),),
        },
        "very_low_counts.severe": {
            "when": ("and", SEVERE_RI, NOT_ON_DIALYSIS, VERY_LOW_COUNTS),
            "adopts": START_OR_WAIT,
            "offers": (("severe.low_counts", "where it matches"),),
        },
        "very_low_counts.end_stage": {
            "when": ("and", REQUIRING_DIALYSIS, VERY_LOW_COUNTS),
            "adopts": START_OR_WAIT,
            "offers": (("end_stage.low_counts", "everywhere"),),
        },
    },
    "kim_2015.dexamethasone": {
        "low_dose.under_65": {
            "when": ("and", AGE_ADJUSTED, NO_HIGH_DOSE_INDICATION, UNDER_65, FIRST_4_CYCLES),
            "adopts": ("row", "under_65.first_4_cycles"),
            "offers": LOW_DOSE_OPTION,
        },
        "low_dose.over_75": {
            "when": ("and", AGE_ADJUSTED, NO_HIGH_DOSE_INDICATION, OVER_75),
            "adopts": ("row", "over_75"),
            "offers": LOW_DOSE_OPTION,
        },
        "high_dose.under_65.first_4_cycles": {
            "when": ("and", AGE_ADJUSTED, HIGH_DOSE_INDICATION, UNDER_65, FIRST_4_CYCLES),
            "adopts": ("row", "under_65.first_4_cycles"),
            "offers": LOW_DOSE_OPTION + HIGH_DOSE_OPTIONS,
        },
        # Low dose is the schedule of this age here, and no other option.
        "high_dose.under_65.later": {
            "when": ("and", AGE_ADJUSTED, HIGH_DOSE_INDICATION, UNDER_65, AFTER_4_CYCLES),
            "adopts": ("row", "under_65.later"),
            "offers": HIGH_DOSE_OPTIONS,
        },
        "high_dose.from_65_to_75": {
            "when": ("and", AGE_ADJUSTED, HIGH_DOSE_INDICATION, FROM_65_TO_75),
            "adopts": ("row", "from_65_to_75"),
            "offers": HIGH_DOSE_OPTIONS,
        },
        "high_dose.over_75": {
            "when": ("and", AGE_ADJUSTED, HIGH_DOSE_INDICATION, OVER_75),
            "adopts": ("row", "over_75"),
            "offers": LOW_DOSE_OPTION + HIGH_DOSE_OPTIONS,
        },
        "later_is_days_1_to_4": {
            "when": (
                "and",
                STANDARD_HIGH_DOSE,
                AGGRESSIVE_DISEASE,
                ("not", CERTAIN_CASES),
                AFTER_4_CYCLES,
            ),
            "adopts": ("row", "high_dose.later", AGGRESSIVE_LATER),
            "offers": (),
        },
        "special_cases.standard_schedule": {
            "when": (
                "and",
                STANDARD_HIGH_DOSE,
                CERTAIN_CASES,
                ("not", AGGRESSIVE_DISEASE),
                FIRST_4_CYCLES,
            ),
            "adopts": ("row", "special_cases.first_4_cycles", CERTAIN_CASES_FIRST),
            "offers": (),
        },
        "special_cases.later_is_days_1_to_4": {
            "when": (
                "and",
                STANDARD_HIGH_DOSE,
                CERTAIN_CASES,
                ("not", AGGRESSIVE_DISEASE),
                AFTER_4_CYCLES,
            ),
            "adopts": ("row", "special_cases.later", CERTAIN_CASES_LATER),
            "offers": (),
        },
        "aggressive_and_special_case": {
            "when": (
                "and",
                STANDARD_HIGH_DOSE,
                AGGRESSIVE_DISEASE,
                CERTAIN_CASES,
                FIRST_4_CYCLES,
            ),
            "adopts": ("row", "high_dose.first_4_cycles"),
            "offers": (),
        },
        "aggressive_and_special_case.later": {
            "when": (
                "and",
                STANDARD_HIGH_DOSE,
                AGGRESSIVE_DISEASE,
                CERTAIN_CASES,
                AFTER_4_CYCLES,
            ),
            "adopts": ("row", "high_dose.later", AGGRESSIVE_LATER),
            "offers": (),
        },
        "alternative.later_is_days_1_to_4": {
            "when": ("and", ALTERNATIVE, AGGRESSIVE_DISEASE, AFTER_4_CYCLES),
            "adopts": ("row", "alternative.later", ALTERNATIVE_LATER),
            "offers": (),
        },
        "alternative.special_case": {
            "when": (
                "and",
                ALTERNATIVE,
                CERTAIN_CASES,
                ("not", AGGRESSIVE_DISEASE),
                FIRST_4_CYCLES,
            ),
            "adopts": (
                "row",
                "alternative.first_4_cycles",
                {
                    "mg": 40,
                    "days": DAYS_1_TO_4_AND_15_TO_20,
                    "cycle_days": 28,
                },
            ),
            "offers": (),
        },
        "alternative.special_case.later": {
            "when": (
                "and",
                ALTERNATIVE,
                CERTAIN_CASES,
                ("not", AGGRESSIVE_DISEASE),
                AFTER_4_CYCLES,
            ),
            "adopts": ("row", "alternative.later", CERTAIN_CASES_LATER),
            "offers": (),
        },
        "level_minus_1.first_4_cycles": {
            "when": ("and", HIGH_DOSE, ("level", "=", -1), FIRST_4_CYCLES),
            "adopts": (
                "row",
                "level_minus_1",
                {
                    "mg": 40,
                    "days": DAYS_1_TO_4_AND_15_TO_18,
                    "cycle_days": 28,
                },
            ),
            "offers": (),
        },
        "level_minus_1.later": {
            "when": ("and", HIGH_DOSE, ("level", "=", -1), AFTER_4_CYCLES),
            "adopts": (
                "row",
                "level_minus_1",
                {
                    "mg": 40,
                    "days": DAYS_1_TO_4,
                    "cycle_days": 28,
                },
            ),
            "offers": (),
        },
        "level_minus_2.days": {
            "when": ("and", HIGH_DOSE, ("level", "=", -2)),
            "adopts": (
                "row",
                "level_minus_2",
                {
                    "mg": 40,
                    "days": DAYS_1_TO_4,
                    "cycle_days": 28,
                },
            ),
            "offers": (),
        },
        "level_minus_3.days": {
            "when": ("and", HIGH_DOSE, ("level", "=", -3)),
            "adopts": (
                "row",
                "level_minus_3",
                {
                    "mg": 20,
                    "days": DAYS_1_TO_4,
                    "cycle_days": 28,
                },
            ),
            "offers": (),
        },
    },
    "kim_2015.monitoring": {
        "first_cycles.normal": {
            "when": (
                "and",
                NEITHER_CYTOPENIA_NOR_IMPAIRMENT,
                ("or", ("cycle", "<=", 2), ("and", ("cycle", "=", 3), COMPLICATIONS)),
            ),
            "adopts": ("row", "first_cycles", EVERY_2_WEEKS),
            "offers": (),
        },
        "cycle_3": {
            "when": (
                "and",
                NEITHER_CYTOPENIA_NOR_IMPAIRMENT,
                ("cycle", "=", 3),
                NO_COMPLICATIONS,
            ),
            "adopts": ("row", "first_cycles", EVERY_2_WEEKS),
            "offers": EVERY_4_WEEKS_OPTION,
        },
        "complications_later": {
            "when": (
                "and",
                NEITHER_CYTOPENIA_NOR_IMPAIRMENT,
                ("cycle", ">", 3),
                COMPLICATIONS,
            ),
            "adopts": ("row", "first_cycles", EVERY_2_WEEKS),
            "offers": (),
        },
        "more_intensive.interval": {
            "when": (
                "and",
                ("or", CYTOPENIA, RENAL_IMPAIRMENT),
                ("or", ("cycle", "<=", 2), COMPLICATIONS),
            ),
            "adopts": ("row", "more_intensive", MORE_INTENSIVE),
            "offers": (),
        },
        "more_intensive.low_count_later": {
            "when": ("and", CYTOPENIA, ("cycle", ">=", 3), NO_COMPLICATIONS),
            "adopts": ("row", "more_intensive", MORE_INTENSIVE),
            "offers": EVERY_4_WEEKS_OPTION,
        },
        "more_intensive.kidneys_later": {
            "when": (
                "and",
                RENAL_IMPAIRMENT,
                NO_CYTOPENIA,
                ("cycle", ">=", 3),
                NO_COMPLICATIONS,
            ),
            "adopts": ("row", "more_intensive", MORE_INTENSIVE),
            "offers": EVERY_4_WEEKS_OPTION,
        },
    },
    "kim_2015.table_3": {
        "row_1.heparin": {
            "when": (
                "and",
                ROW_1_RISK,
                NO_OTHER_RISK,
                PLATELETS_FOR_ASPIRIN,
                FIRST_4_CYCLES,
                LMWH_FOR_THE_KIDNEYS,
            ),
            "adopts": ("row", "row_1", LMWH),
            "offers": (),
        },
        "row_1.warfarin": {
            "when": (
                "and",
                ROW_1_RISK,
                NO_OTHER_RISK,
                PLATELETS_FOR_ASPIRIN,
                FIRST_4_CYCLES,
                WARFARIN_FOR_THE_KIDNEYS,
            ),
            "adopts": ("row", "row_1", WARFARIN),
            "offers": (),
        },
        "row_1.aspirin_later": {
            "when": (
                "and",
                ROW_1_RISK,
                NO_OTHER_RISK,
                PLATELETS_FOR_ASPIRIN,
                AFTER_4_CYCLES,
            ),
            "adopts": ("row", "row_1", ASPIRIN),
            "offers": (),
        },
        "rows_1_and_2.heparin": {
            "when": (
                "and",
                ROW_1_RISK,
                OTHER_RISK,
                PLATELETS_FOR_ASPIRIN,
                FIRST_4_CYCLES,
                LMWH_FOR_THE_KIDNEYS,
            ),
            "adopts": ("row", "row_1", LMWH),
            "offers": (),
        },
        "rows_1_and_2.warfarin": {
            "when": (
                "and",
                ROW_1_RISK,
                OTHER_RISK,
                PLATELETS_FOR_ASPIRIN,
                FIRST_4_CYCLES,
                WARFARIN_FOR_THE_KIDNEYS,
            ),
            "adopts": ("row", "row_1", WARFARIN),
            "offers": (),
        },
        "rows_1_and_2.aspirin_later": {
            "when": (
                "and",
                ROW_1_RISK,
                OTHER_RISK,
                PLATELETS_FOR_ASPIRIN,
                AFTER_4_CYCLES,
            ),
            "adopts": ("row", "row_1", ASPIRIN_WATCHED),
            "offers": (),
        },
        "rows_1_and_3.heparin_or_none": {
            "when": ("and", ANTICOAGULANT_OR_NONE, LMWH_FOR_THE_KIDNEYS),
            "adopts": ("refer", ("row 1", "none")),
            "offers": (
                ("row_1", "where it matches", LMWH),
                ("row_3", "where it matches"),
            ),
        },
        "rows_1_and_3.warfarin_or_none": {
            "when": ("and", ANTICOAGULANT_OR_NONE, WARFARIN_FOR_THE_KIDNEYS),
            "adopts": ("refer", ("row 1", "none")),
            "offers": (
                ("row_1", "where it matches", WARFARIN),
                ("row_3", "where it matches"),
            ),
        },
        "rows_1_and_3.none_below_50_000": {
            "when": ("and", ROW_1_RISK, WARFARIN_BELOW, FIRST_4_CYCLES),
            "adopts": ("row", "row_3"),
            "offers": (),
        },
        "rows_1_and_3.none_later": {
            "when": ("and", ROW_1_RISK, NO_PROPHYLAXIS_BELOW, AFTER_4_CYCLES),
            "adopts": ("row", "row_3"),
            "offers": (),
        },
        "dialysis.renal_disease": {
            "when": (
                "and",
                REQUIRING_DIALYSIS,
                ("not", ROW_1_RISK),
                NO_OTHER_RISK,
                PLATELETS_FOR_ASPIRIN,
            ),
            "adopts": ("row", "row_2"),
            "offers": (),
        },
    },
}

LEGAL: dict[str, dict[str, Any]] = {
    "kim_2015.dexamethasone": {
        "high_dose_needs_indication": (
            "or",
            ("not", ("or", HIGH_DOSE, ALTERNATIVE)),
            HIGH_DOSE_INDICATION,
        ),
        "level_needs_high_dose": ("or", ("level", "=", 0), HIGH_DOSE),
    },
}
