"""van_de_donk_2012, doi 10.2147/CMAR.S27087: what its notes and readings say, as plain data.

Made from the paper and the settled readings by another hand; keep it apart from the tables.
"""

from typing import Any

ALWAYS: tuple[Any, ...] = ("always",)

# "risk factors (such as age >= 75 years, frailty, and comorbidities)": each comorbidity counts one
AGE_FROM_75: tuple[Any, ...] = ("age", ">=", 75)
BELOW_75: tuple[Any, ...] = ("age", "<", 75)
FRAIL: tuple[Any, ...] = ("flag", "frail")
NOT_FRAIL: tuple[Any, ...] = ("not", FRAIL)
NO_RISK_FACTOR: tuple[Any, ...] = ("and", BELOW_75, NOT_FRAIL, ("comorbidities", "=", 0))
A_RISK_FACTOR: tuple[Any, ...] = ("or", AGE_FROM_75, FRAIL, ("comorbidities", ">=", 1))
ONE_RISK_FACTOR: tuple[Any, ...] = (
    "or",
    ("and", AGE_FROM_75, NOT_FRAIL, ("comorbidities", "=", 0)),
    ("and", BELOW_75, FRAIL, ("comorbidities", "=", 0)),
    ("and", BELOW_75, NOT_FRAIL, ("comorbidities", "=", 1)),
)
SEVERAL_RISK_FACTORS: tuple[Any, ...] = (
    "or",
    ("comorbidities", ">=", 2),
    ("and", ("comorbidities", ">=", 1), ("or", AGE_FROM_75, FRAIL)),
    ("and", AGE_FROM_75, FRAIL),
)

# "start with high-dose dexamethasone ... followed by low-dose dexamethasone in case of response"
AGGRESSIVE: tuple[Any, ...] = ("flag", "aggressive_relapse")
HIGH_DOSE_TIME: tuple[Any, ...] = ("and", AGGRESSIVE, ("not", ("flag", "responding")))
IN_RESPONSE: tuple[Any, ...] = ("and", AGGRESSIVE, ("flag", "responding"))
FIRST_4_CYCLES: tuple[Any, ...] = ("cycle", "<=", 4)
LATER_CYCLES: tuple[Any, ...] = ("cycle", ">", 4)

WEEKLY: tuple[int, ...] = (1, 8, 15, 22)
WEEKLY_40: dict[str, Any] = {"mg": 40, "days": WEEKLY, "cycle_days": 28, "words": ("40 mg",)}
WEEKLY_20: dict[str, Any] = {"mg": 20, "days": WEEKLY, "cycle_days": 28, "words": ("20 mg",)}
WEEKLY_10: dict[str, Any] = {"mg": 10, "days": WEEKLY, "cycle_days": 28, "words": ("10 mg",)}
HIGH_DOSE_FIRST: dict[str, Any] = {
    "mg": 40,
    "days": (1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20),
    "cycle_days": 28,
    "words": ("40 mg",),
}
HIGH_DOSE_LATER: dict[str, Any] = {
    "mg": 40,
    "days": (1, 2, 3, 4),
    "cycle_days": 28,
    "words": ("40 mg",),
}
HIGH_DOSE_OFFERED: tuple[Any, ...] = (
    ("aggressive_relapse.first_4_cycles", "where it matches", HIGH_DOSE_FIRST),
    ("aggressive_relapse.later", "where it matches", HIGH_DOSE_LATER),
)

DIALYSIS: tuple[Any, ...] = ("flag", "on_dialysis")
NO_DIALYSIS: tuple[Any, ...] = ("not", DIALYSIS)
FROM_50: tuple[Any, ...] = ("creatinine_clearance", ">=", 50)
FROM_30_BELOW_50: tuple[Any, ...] = (
    "and",
    ("creatinine_clearance", ">=", 30),
    ("creatinine_clearance", "<", 50),
)
BELOW_30: tuple[Any, ...] = ("creatinine_clearance", "<", 30)
LESS_THAN_STANDARD: tuple[Any, ...] = ("or", DIALYSIS, ("creatinine_clearance", "<", 50))

COMBINED: tuple[Any, ...] = (
    "or",
    ("is", "partner", "DEXAMETHASONE"),
    ("is", "partner", "CYTOTOXIC_AGENTS"),
)
SINGLE_AGENT: tuple[Any, ...] = ("is", "partner", "NONE")
STANDARD_RISK: tuple[Any, ...] = ("is", "vte_risk", "STANDARD")
HIGH_RISK: tuple[Any, ...] = ("is", "vte_risk", "HIGH")

NEUTROPENIA: tuple[Any, ...] = ("is", "adverse_event", "NEUTROPENIA")
ANEMIA: tuple[Any, ...] = ("is", "adverse_event", "ANEMIA")
THROMBOCYTOPENIA: tuple[Any, ...] = ("is", "adverse_event", "THROMBOCYTOPENIA")
DIARRHEA: tuple[Any, ...] = ("is", "adverse_event", "DIARRHEA")
RASH: tuple[Any, ...] = (
    "or",
    ("is", "adverse_event", "LOCALIZED_RASH"),
    ("is", "adverse_event", "EXTENSIVE_RASH"),
)

NOTES: dict[str, dict[str, Any]] = {
    "van_de_donk_2012.dexamethasone": {
        "list_is_open": {"when": ALWAYS, "adds": {"RISK_LIST_IS_OPEN"}},
        # high dose is the answer or, beside the dose by risk factors, an option
        "low_dose_in_response": {"when": HIGH_DOSE_TIME, "adds": {"LOW_DOSE_IN_RESPONSE"}},
        "high_dose_is_vte_risk": {"when": HIGH_DOSE_TIME, "adds": {"HIGH_DOSE_IS_VTE_RISK"}},
    },
    "van_de_donk_2012.table_4": {
        "after_dialysis": {"when": DIALYSIS, "adds": {"AFTER_DIALYSIS"}},
        "dialysis.neutropenia": {"when": DIALYSIS, "adds": {"NEUTROPENIA_ON_DIALYSIS"}},
        "bortezomib_first": {"when": LESS_THAN_STANDARD, "adds": {"BORTEZOMIB_FIRST"}},
        "frail_or_elderly.care": {
            "when": A_RISK_FACTOR,
            "adds": {"MONITOR_TOXICITY", "PROMPT_G_CSF"},
        },
        "list_is_open": {"when": ALWAYS, "adds": {"RISK_LIST_IS_OPEN"}},
        # the answer is the standard dose
        "full_dose": {
            "when": ("and", FROM_50, NO_DIALYSIS, NO_RISK_FACTOR),
            "adds": {"FULL_DOSE_FOR_12_MONTHS"},
        },
        # none of the factors of a high risk of neutropenia is asked
        "primary_g_csf": {"when": ALWAYS, "adds": {"PRIMARY_G_CSF"}},
    },
    "van_de_donk_2012.blood_counts": {
        "at_the_start": {"when": ALWAYS, "adds": {"NO_LATER_INTERVAL"}},
    },
    "van_de_donk_2012.table_5": {
        "lenalidomide": {"when": ALWAYS, "adds": {"LENALIDOMIDE_IS_NOT_ANSWERED"}},
        "erythropoietin": {"when": ANEMIA, "adds": {"ERYTHROPOIETIN_IS_VTE_RISK"}},
        "neutropenia.no_count": {
            "when": NEUTROPENIA,
            "adds": {
                "NO_NEUTROPHIL_COUNT_IS_PRINTED",
                "KIM_INTERRUPTS_IN_NEUTROPENIA",
                "JONES_INTERRUPTS_IN_NEUTROPENIA",
            },
        },
        "thrombocytopenia.no_count": {
            "when": THROMBOCYTOPENIA,
            "adds": {"KIM_ON_LOW_PLATELETS", "JONES_INTERRUPTS_AT_LOW_PLATELETS"},
        },
        "transfusions.no_count": {
            "when": ("or", ANEMIA, THROMBOCYTOPENIA),
            "adds": {"NO_COUNT_FOR_TRANSFUSIONS"},
        },
        "severe_rash": {
            "when": RASH,
            "adds": {"NOTHING_FOR_A_SEVERE_RASH", "SOME_SKIN_REACTIONS_ARE_NOT_RESTARTED"},
        },
        # "these toxicities" are thrombocytopenia, anemia, rash, and diarrhea
        "no_grade": {
            "when": ("or", THROMBOCYTOPENIA, ANEMIA, RASH, DIARRHEA),
            "adds": {"NO_GRADE_IS_PRINTED"},
        },
    },
    "van_de_donk_2012.vte": {
        "risk_is_not_defined": {"when": ALWAYS, "adds": {"VTE_RISK_IS_NOT_DEFINED"}},
        # a drug is the answer or an option
        "bleeding_is_not_asked": {
            "when": ("or", COMBINED, HIGH_RISK),
            "adds": {"BLEEDING_IS_NOT_ASKED", "KIM_ASKS_PLATELETS"},
        },
        "single_agent.patient_factors": {
            "when": SINGLE_AGENT,
            "adds": {"PATIENT_FACTORS_REMAIN"},
        },
    },
}

READINGS: dict[str, dict[str, Any]] = {
    "van_de_donk_2012.dexamethasone": {
        "low_dose.weekly": {
            "when": ("and", ("not", AGGRESSIVE), NO_RISK_FACTOR),
            "adopts": ("row", "low_dose", WEEKLY_40),
            "offers": (),
        },
        "low_dose.in_response": {
            "when": ("and", IN_RESPONSE, NO_RISK_FACTOR),
            "adopts": ("row", "low_dose", WEEKLY_40),
            "offers": (),
        },
        "high_dose.first_4_cycles": {
            "when": ("and", HIGH_DOSE_TIME, FIRST_4_CYCLES, NO_RISK_FACTOR),
            "adopts": ("row", "aggressive_relapse.first_4_cycles", HIGH_DOSE_FIRST),
            "offers": (),
        },
        "high_dose.later": {
            "when": ("and", HIGH_DOSE_TIME, LATER_CYCLES, NO_RISK_FACTOR),
            "adopts": ("row", "aggressive_relapse.later", HIGH_DOSE_LATER),
            "offers": (),
        },
        "one_risk_factor": {
            "when": ("and", ONE_RISK_FACTOR, ("not", HIGH_DOSE_TIME)),
            "adopts": ("row", "risk_factors", WEEKLY_20),
            "offers": (),
        },
        "several_risk_factors": {
            "when": ("and", SEVERAL_RISK_FACTORS, ("not", HIGH_DOSE_TIME)),
            "adopts": ("row", "risk_factors", WEEKLY_10),
            "offers": (),
        },
        "one_risk_factor.aggressive_relapse": {
            "when": ("and", ONE_RISK_FACTOR, HIGH_DOSE_TIME),
            "adopts": ("row", "risk_factors", WEEKLY_20),
            "offers": HIGH_DOSE_OFFERED,
        },
        "several_risk_factors.aggressive_relapse": {
            "when": ("and", SEVERAL_RISK_FACTORS, HIGH_DOSE_TIME),
            "adopts": ("row", "risk_factors", WEEKLY_10),
            "offers": HIGH_DOSE_OFFERED,
        },
    },
    "van_de_donk_2012.table_4": {
        "at_50": {
            "when": ("and", ("creatinine_clearance", "=", 50), NO_DIALYSIS, NO_RISK_FACTOR),
            "adopts": ("row", "from_50"),
            "offers": (),
        },
        "at_30": {
            "when": ("and", ("creatinine_clearance", "=", 30), NO_DIALYSIS, NO_RISK_FACTOR),
            "adopts": ("row", "from_30_to_50"),
            "offers": (),
        },
        "dialysis.any_clearance": {
            "when": ("and", DIALYSIS, NO_RISK_FACTOR),
            "adopts": ("row", "dialysis"),
            "offers": (),
        },
        # 105 mg per cycle
        "dialysis.risk_factors": {
            "when": ("and", DIALYSIS, A_RISK_FACTOR),
            "adopts": ("row", "dialysis"),
            "offers": (),
        },
        # 315 mg per cycle, against 525 mg
        "one_risk_factor": {
            "when": ("and", FROM_50, NO_DIALYSIS, ONE_RISK_FACTOR),
            "adopts": (
                "row",
                "risk_factors",
                {"dose.mg": 15, "dose.every_days": 1, "dose.days": (1, 21, 28)},
            ),
            "offers": (),
        },
        # 210 mg per cycle, against 525 mg
        "several_risk_factors": {
            "when": ("and", FROM_50, NO_DIALYSIS, SEVERAL_RISK_FACTORS),
            "adopts": (
                "row",
                "risk_factors",
                {"dose.mg": 10, "dose.every_days": 1, "dose.days": (1, 21, 28)},
            ),
            "offers": (),
        },
        # 210 mg per cycle, against 315 mg of one and 210 mg of several risk factors
        "from_30_to_50.risk_factors": {
            "when": ("and", FROM_30_BELOW_50, NO_DIALYSIS, A_RISK_FACTOR),
            "adopts": ("row", "from_30_to_50"),
            "offers": (),
        },
        # 165 mg per cycle
        "up_to_30.risk_factors": {
            "when": ("and", BELOW_30, NO_DIALYSIS, A_RISK_FACTOR),
            "adopts": ("row", "up_to_30"),
            "offers": (),
        },
    },
    "van_de_donk_2012.blood_counts": {
        "biweekly": {
            "when": ("not", ("flag", "preexisting_cytopenia")),
            "adopts": ("row", "start", {"blood_counts": (2, "WEEK")}),
            "offers": (),
        },
    },
    "van_de_donk_2012.vte": {
        "high_risk.lmwh": {
            "when": ("and", COMBINED, HIGH_RISK),
            "adopts": ("row", "high_risk", {"kind": "LMWH", "words": ("warfarin",)}),
            "offers": (),
        },
        "single_agent.none": {
            "when": ("and", SINGLE_AGENT, STANDARD_RISK),
            "adopts": ("row", "single_agent", {"kind": "NONE"}),
            "offers": (),
        },
        "single_agent.high_risk": {
            "when": ("and", SINGLE_AGENT, HIGH_RISK),
            "adopts": ("row", "single_agent", {"kind": "NONE", "words": ("aspirin",)}),
            "offers": (),
        },
    },
}
