"""zhang_2023, doi 10.3892/mco.2023.2705: its sections 5 and 6 as plain data.

Made from the paper by another hand; keep it apart from the rows. Conditions are nested tuples and
say what is printed, unmended.
"""

from typing import Any

TABLES: dict[str, dict[str, dict[str, Any]]] = {
    "zhang_2023.monitoring": {
        "first_8_weeks": {
            "when": ("week", "<=", 8),
            "says": {"blood_counts": (1, "WEEK"), "words": ("complete blood counts", "weekly")},
            "strength": "SHOULD",
        },
        "thereafter": {
            "when": ("week", ">", 8),
            "says": {"blood_counts": (1, "MONTH"), "words": ("monthly",)},
            "strength": "SHOULD",
        },
    },
    "zhang_2023.toxicity": {
        "cytopenia.grade_3_4": {
            "when": (
                "or",
                ("is", "event", "SEVERE_NEUTROPENIA"),
                ("is", "event", "SEVERE_THROMBOCYTOPENIA"),
            ),
            "says": {"words": ("experienced physician", "package insert")},
            "strength": "SHOULD",
        },
        "liver_tests.abnormal": {
            "when": ("is", "event", "ABNORMAL_LIVER_TESTS"),
            "says": {"words": ("reversible", "suspension")},
            "strength": "MAY",
        },
        "liver_tests.baseline": {
            "when": ("is", "event", "LIVER_TESTS_AT_BASELINE"),
            "says": {"kind": "RESTART_LOWER", "words": ("lower dose",)},
            "strength": "MAY",
        },
        "infection.first_sign": {
            "when": ("is", "event", "FIRST_SIGN_OF_INFECTION"),
            "says": {
                "words": (
                    "immediate medical attention",
                    "empirical anti-infective treatment",
                    "hematologist",
                )
            },
            "strength": "SHOULD",
        },
        "zoster.complicated": {
            "when": ("is", "event", "COMPLICATED_ZOSTER"),
            "says": {"words": ("suspension", "permanent discontinuation", "antiviral therapy")},
            "strength": "MUST",
        },
    },
    "zhang_2023.dose_restoration": {
        "reinstated": {
            "when": (
                "and",
                ("is", "timing", "CYCLE_START"),
                ("clear_cycles", ">=", 2),
                ("anc", ">=", 1500),
                ("platelets", ">=", 100000),
            ),
            "says": {"kind": "ORIGINAL_LEVEL"},
            "strength": "MAY",
        },
    },
    "zhang_2023.skin_reactions": {
        "thalidomide_grade_4": {
            "when": ("flag", "thalidomide_grade_4_rash"),
            "says": {"kind": "DO_NOT_START", "words": ("avoided",)},
            "strength": "SHOULD",
        },
        "grade_2_3": {
            "when": ("and", ("rash_grade", ">=", 2), ("rash_grade", "<=", 3)),
            "says": {"words": ("suspending", "discontinuing")},
            "strength": "SHOULD",
        },
        "never_again": {
            "when": (
                "or",
                ("rash_grade", "=", 4),
                ("has", "features", "ANGIOEDEMA"),
                ("has", "features", "HYPERSENSITIVITY"),
                ("has", "features", "EXFOLIATIVE_RASH"),
                ("has", "features", "MACULOPAPULAR_RASH"),
                ("has", "features", "SUSPECTED_SJS"),
                ("has", "features", "SUSPECTED_TEN"),
                ("has", "features", "SUSPECTED_DRESS"),
                ("flag", "reacted_before"),
            ),
            "says": {"kind": "DISCONTINUE_FOR_GOOD", "words": ("must not be restarted",)},
            "strength": "MUST",
        },
    },
    "zhang_2023.hepatitis_b": {
        "liver_failure": {
            "when": ("and", ("is", "status", "PAST"), ("is", "course", "LIVER_FAILURE")),
            "says": {"kind": "DISCONTINUE", "words": ("antiviral therapy",)},
            "strength": "MAY",
        },
        "clarify": {
            "when": ("and", ("is", "status", "NOT_TESTED"), ("is", "course", "BEFORE_TREATMENT")),
            "says": {"kind": "CLARIFY_FIRST"},
            "strength": "SHOULD",
        },
        "positive": {
            "when": ("is", "status", "POSITIVE"),
            "says": {"kind": "CONSULT_SPECIALIST", "words": ("specialist",)},
            "strength": "SHOULD",
        },
        "history": {
            "when": ("is", "status", "PAST"),
            "says": {"kind": "WITH_CAUTION", "words": ("caution",)},
            "strength": "SHOULD",
        },
    },
    "zhang_2023.contraception": {
        "contraindicated": {
            "when": (
                "and",
                ("is", "sex", "FEMALE"),
                (
                    "or",
                    ("flag", "pregnant"),
                    (
                        "and",
                        ("flag", "childbearing_potential"),
                        ("not", ("flag", "contraception_met")),
                    ),
                ),
            ),
            "says": {"kind": "CONTRAINDICATED", "words": ("contraceptive requirements",)},
            "strength": "MUST",
        },
        "contraception": {
            "when": ("and", ("is", "sex", "FEMALE"), ("flag", "childbearing_potential")),
            "says": {
                "kind": "EFFECTIVE_CONTRACEPTION",
                "words": ("effective contraception",),
            },
            "strength": "SHOULD",
        },
        "pregnant_on_treatment": {
            "when": (
                "and",
                ("is", "sex", "FEMALE"),
                ("flag", "pregnant"),
                ("flag", "on_treatment"),
            ),
            "says": {"kind": "DISCONTINUE", "words": ("teratology",)},
            "strength": "MUST",
        },
        "breastfeeding": {
            "when": (
                "and",
                ("is", "sex", "FEMALE"),
                ("flag", "breastfeeding"),
                ("flag", "on_treatment"),
            ),
            "says": {"kind": "STOP_BREASTFEEDING"},
            "strength": "SHOULD",
        },
    },
    "zhang_2023.renal_rejected": {
        "no_adjustment": {
            "when": ("creatinine_clearance", ">=", 60),
            "says": {"words": ("no dose adjustment",)},
            "strength": "SHOULD",
        },
        "adjusted": {
            "when": ("creatinine_clearance", "<", 60),
            "says": {"words": ("dose adjustments", "start of treatment")},
            "strength": "SHOULD",
        },
        "full_dose": {
            "when": ("creatinine_clearance", ">", 30),
            "says": {"dose.mg": 25, "dose.every_days": 1, "dose.days": (1, 21, 28)},
            "strength": "MAY",
        },
        "at_least_15_mg": {
            "when": ("creatinine_clearance", "<", 30),
            "says": {"words": ("at least 15 mg", "dialysis")},
            "strength": "MAY",
        },
    },
}
