"""jones_2021, doi 10.1080/14740338.2021.1945578: sections 5 and 6 and Table 2 as plain data.

Made from the paper by another hand; keep it apart from the rows. Conditions are nested tuples and
say what is printed, unmended. In Table 2 they leave out what the paper expresses only by the course
of treatment ("returning", "resume"): each part is necessary for its row, and not always enough.
"""

from typing import Any

NEXT_CYCLE = ("is", "timing", "CYCLE_START")

TABLES: dict[str, dict[str, dict[str, Any]]] = {
    "jones_2021.adverse_events": {
        "diarrhoea": {
            "when": ("is", "event", "DIARRHOEA"),
            "says": {"words": ("investigation", "vital", "bile salt binding agents")},
            "strength": "MUST",
        },
        "mild_rash": {
            "when": ("is", "event", "MILD_RASH"),
            "says": {"words": ("antihistamine", "topical steroids")},
            "strength": "MAY",
        },
        "oral_steroids_and_pause": {
            "when": (
                "or",
                ("is", "event", "MILD_RASH"),
                ("is", "event", "OTHER_RASH"),
                ("is", "event", "HIGH_GRADE_RASH"),
            ),
            "says": {
                "kind": "RESTART_LOWER",
                "words": ("short courses", "oral steroids", "pause", "lower dose"),
            },
            "strength": "MAY",
        },
        "cessation": {
            "when": ("or", ("flag", "refractory"), ("is", "event", "HIGH_GRADE_RASH")),
            "says": {"kind": "DISCONTINUE", "words": ("refractory", "high grade", "cessation")},
            "strength": "MAY",
        },
        "intolerance_or_allergy": {
            "when": ("is", "event", "INTOLERANCE_OR_ALLERGY"),
            "says": {"words": ("contra-indication",)},
            "strength": "MUST",
        },
        "desensitisation": {
            "when": ("is", "event", "INTOLERANCE_OR_ALLERGY"),
            "says": {"words": ("tentative", "controlled", "desensitisation")},
            "strength": "MAY",
        },
        "hepatic_impairment": {
            "when": ("is", "event", "HEPATIC_IMPAIRMENT"),
            "says": {"kind": "CONTINUE", "words": ("no dose alterations",)},
            "strength": "SHOULD",
        },
    },
    "jones_2021.venous_thromboembolism": {
        "most_patients": {
            "when": ("not", ("flag", "vte_risk_factors")),
            "says": {"kind": "NONE", "words": ("most patients", "anticoagulation")},
            "strength": "SHOULD",
        },
        "risk_factors": {
            "when": ("flag", "vte_risk_factors"),
            "says": {"words": ("aspirin", "low molecular weight heparin", "may be appropriate")},
            "strength": "MAY",
        },
    },
    "jones_2021.pregnancy": {
        "breastfeeding": {
            "when": ("flag", "breastfeeding"),
            "says": {"kind": "CONTRAINDICATED", "words": ("absolute contra-indication",)},
            "strength": "MUST",
        },
        "no_negative_test": {
            "when": (
                "and",
                ("flag", "childbearing_potential"),
                ("not", ("is", "pregnancy_test", "NEGATIVE")),
            ),
            "says": {
                "kind": "DO_NOT_COMMENCE",
                "words": ("negative pregnancy test", "before each cycle"),
            },
            "strength": "MUST",
        },
        "male": {
            "when": ("is", "sex", "MALE"),
            "says": {
                "kind": "ABSTINENCE_OR_CONDOM",
                "words": ("complete abstinence", "barrier protection"),
            },
            "strength": "MUST",
        },
    },
    "jones_2021.starting_dose": {
        "table_2.start": {
            "when": ("always",),
            "says": {
                "dose.mg": 10,
                "dose.every_days": 1,
                "dose.days": (1, 28, 28),
                "words": ("15mg", "after 3 cycles", "indicated and tolerated"),
            },
            "strength": "SHOULD",
        },
        "renal_impairment": {
            "when": ("creatinine_clearance", "<", 50),
            "says": {"words": ("dose adjustments are required", "10mg od")},
            "strength": "SHOULD",
        },
        "end_stage": {
            "when": ("and", ("creatinine_clearance", "<", 30), ("flag", "on_dialysis")),
            "says": {"words": ("5mg od",)},
            "strength": "MAY",
        },
    },
    "jones_2021.table_2": {
        "neutropenia.first.interrupt": {
            "when": ("and", ("anc", "<", 500), ("neutropenias", "<=", 1)),
            "says": {"move": "HOLD", "words": ("interrupt",)},
            "strength": "SHOULD",
        },
        "neutropenia.first.resume": {
            "when": ("and", ("anc", ">=", 500), ("neutropenias", "=", 1)),
            "says": {"move": "ONE_DOWN", "words": ("next dose reduction level", "gcsf")},
            "strength": "SHOULD",
        },
        "neutropenia.subsequent.interrupt": {
            "when": ("and", ("anc", "<", 500), ("neutropenias", ">=", 1)),
            "says": {"move": "HOLD", "words": ("interrupt", "gcsf")},
            "strength": "SHOULD",
        },
        "neutropenia.subsequent.resume": {
            "when": ("and", ("anc", ">=", 500), ("neutropenias", ">=", 2), NEXT_CYCLE),
            "says": {"move": "ONE_DOWN", "words": ("next dose reduction level", "gcsf")},
            "strength": "SHOULD",
        },
        "footnote_g_csf": {
            "when": ("and", ("neutropenias", ">=", 1), ("platelets", ">=", 30_000)),
            "says": {"move": "SAME", "words": ("no other significant cytopenias", "gcsf")},
            "strength": "MAY",
        },
        "platelets.day_1.delay": {
            "when": ("and", ("platelets", "<", 30_000), NEXT_CYCLE),
            "says": {"move": "HOLD", "words": ("delay", "week")},
            "strength": "SHOULD",
        },
        "platelets.day_1.begin": {
            "when": ("and", ("platelets", ">=", 30_000), NEXT_CYCLE),
            "says": {"words": ("until platelet count", "30")},
            "strength": "SHOULD",
        },
        "platelets.during_cycle.interrupt": {
            "when": ("and", ("platelets", "<", 30_000), ("is", "timing", "MID_CYCLE")),
            "says": {"move": "HOLD", "words": ("until next cycle",)},
            "strength": "SHOULD",
        },
        "platelets.first.restart": {
            "when": ("and", ("platelets", ">=", 30_000), NEXT_CYCLE),
            "says": {"words": ("first reduction level", "30")},
            "strength": "SHOULD",
        },
        "platelets.subsequent.interrupt": {
            "when": ("and", ("platelets", "<", 30_000), ("thrombocytopenias", ">=", 1)),
            "says": {"move": "HOLD", "words": ("interrupt",)},
            "strength": "SHOULD",
        },
        "platelets.subsequent.resume": {
            "when": (
                "and",
                ("platelets", ">=", 30_000),
                ("thrombocytopenias", ">=", 2),
                NEXT_CYCLE,
            ),
            "says": {"move": "ONE_DOWN", "words": ("next dose reduction level",)},
            "strength": "SHOULD",
        },
        "continuous": {
            "when": ("always",),
            "says": {"words": ("28 days continuous therapy",)},
            "strength": "SHOULD",
        },
        "dose_increase": {
            "when": ("and", ("cycle", ">", 3), ("flag", "indicated"), ("flag", "tolerating")),
            "says": {"move": "ONE_UP", "words": ("after 3 cycles", "15mg")},
            "strength": "MAY",
        },
        "renal.below_50": {
            "when": ("creatinine_clearance", "<", 50),
            "says": {"words": ("dose adjustments are required", "10mg od")},
            "strength": "SHOULD",
        },
        "renal.end_stage": {
            "when": ("and", ("creatinine_clearance", "<", 30), ("flag", "on_dialysis")),
            "says": {"words": ("5mg od",)},
            "strength": "MAY",
        },
    },
}
