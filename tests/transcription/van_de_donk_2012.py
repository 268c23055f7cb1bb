"""van_de_donk_2012, doi 10.2147/CMAR.S27087: its tables as plain data.

Made from the paper by another hand; keep it apart from the rows. Conditions are nested tuples and
say what is printed, unmended.
"""

from typing import Any

RISK_FACTOR = ("or", ("age", ">=", 75), ("flag", "frail"), ("comorbidities", ">=", 1))
COMBINED = ("or", ("is", "partner", "DEXAMETHASONE"), ("is", "partner", "CYTOTOXIC_AGENTS"))

TABLES: dict[str, dict[str, dict[str, Any]]] = {
    "van_de_donk_2012.dexamethasone": {
        "low_dose": {
            "when": (
                "or",
                ("not", ("flag", "aggressive_relapse")),
                ("and", ("flag", "aggressive_relapse"), ("flag", "responding")),
            ),
            "says": {"words": ("low-dose",)},
            "strength": "MAY",
        },
        "aggressive_relapse.first_4_cycles": {
            "when": (
                "and",
                ("flag", "aggressive_relapse"),
                ("not", ("flag", "responding")),
                ("cycle", "<=", 4),
            ),
            "says": {"words": ("high-dose", "40 mg", "9–12", "17–20")},
            "strength": "SHOULD",
        },
        "aggressive_relapse.later": {
            "when": (
                "and",
                ("flag", "aggressive_relapse"),
                ("not", ("flag", "responding")),
                ("cycle", ">", 4),
            ),
            "says": {"words": ("high-dose", "40 mg", "1–4")},
            "strength": "SHOULD",
        },
        "risk_factors": {
            "when": RISK_FACTOR,
            "says": {"words": ("40 mg", "20 mg", "10 mg", "weekly")},
            "strength": "SHOULD",
        },
    },
    "van_de_donk_2012.table_4": {
        "risk_factors": {
            "when": RISK_FACTOR,
            "says": {"words": ("25", "15", "10 mg")},
            "strength": "SHOULD",
        },
        "from_50": {
            "when": ("creatinine_clearance", ">=", 50),
            "says": {"dose.mg": 25, "dose.every_days": 1, "dose.days": (1, 21, 28)},
            "strength": "SHOULD",
        },
        "from_30_to_50": {
            "when": ("and", ("creatinine_clearance", ">=", 30), ("creatinine_clearance", "<=", 50)),
            "says": {"dose.mg": 10, "dose.every_days": 1, "dose.days": (1, 21, 28)},
            "strength": "SHOULD",
        },
        "up_to_30": {
            "when": ("creatinine_clearance", "<=", 30),
            "says": {"dose.mg": 15, "dose.every_days": 2, "dose.days": (1, 21, 28)},
            "strength": "SHOULD",
        },
        "dialysis": {
            "when": ("flag", "on_dialysis"),
            "says": {
                "dose.mg": 5,
                "dose.every_days": 1,
                "dose.days": (1, 21, 28),
                "after_dialysis": True,
                "words": ("after dialysis",),
            },
            "strength": "SHOULD",
        },
    },
    "van_de_donk_2012.blood_counts": {
        "start": {
            "when": ("not", ("flag", "preexisting_cytopenia")),
            "says": {"words": ("biweekly",)},
            "strength": "SHOULD",
        },
        "preexisting_cytopenia": {
            "when": ("flag", "preexisting_cytopenia"),
            "says": {"blood_counts": (1, "WEEK"), "words": ("weekly",)},
            "strength": "SHOULD",
        },
    },
    "van_de_donk_2012.table_5": {
        "neutropenia": {
            "when": ("is", "adverse_event", "NEUTROPENIA"),
            "says": {"words": ("g-csf",), "supportive_care": {"G_CSF"}},
            "strength": "SHOULD",
        },
        "anemia": {
            "when": ("is", "adverse_event", "ANEMIA"),
            "says": {
                "words": ("red cell transfusion", "erythropoietin", "risk of vte"),
                "supportive_care": {"RED_CELL_TRANSFUSION", "ERYTHROPOIETIN"},
            },
            "strength": "SHOULD",
        },
        "thrombocytopenia": {
            "when": ("is", "adverse_event", "THROMBOCYTOPENIA"),
            "says": {
                "words": ("platelet transfusion",),
                "supportive_care": {"PLATELET_TRANSFUSION"},
            },
            "strength": "SHOULD",
        },
        "diarrhea": {
            "when": ("is", "adverse_event", "DIARRHEA"),
            "says": {"words": ("loperamide",), "supportive_care": {"LOPERAMIDE"}},
            "strength": "SHOULD",
        },
        "rash.localized": {
            "when": ("is", "adverse_event", "LOCALIZED_RASH"),
            "says": {
                "words": ("antihistamines", "topical steroids"),
                "supportive_care": {"ANTIHISTAMINES", "TOPICAL_STEROIDS"},
            },
            "strength": "SHOULD",
        },
        "rash.extensive": {
            "when": ("is", "adverse_event", "EXTENSIVE_RASH"),
            "says": {
                "words": ("short course", "low-dose prednisone"),
                "supportive_care": {"PREDNISONE"},
            },
            "strength": "SHOULD",
        },
    },
    "van_de_donk_2012.vte": {
        "standard_risk": {
            "when": ("and", COMBINED, ("is", "vte_risk", "STANDARD")),
            "says": {"kind": "ASPIRIN"},
            "strength": "SHOULD",
        },
        "high_risk": {
            "when": ("and", COMBINED, ("is", "vte_risk", "HIGH")),
            "says": {"words": ("lmwh", "adjusted-dose warfarin")},
            "strength": "SHOULD",
        },
        "single_agent": {
            "when": ("is", "partner", "NONE"),
            "says": {"words": ("single agent", "does not increase")},
            "strength": "MAY",
        },
    },
}
