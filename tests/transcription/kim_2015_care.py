"""Kim 2015, monitoring and care: a second transcription.

Paper: Kim HJ, Yoon SS, Eom HS, et al. Use of lenalidomide in the management of relapsed or
refractory multiple myeloma: expert recommendations in Korea. Blood Res 2015;50:7-18.
doi: 10.5045/br.2015.50.1.7

Made from the paper by another hand; keep it apart from the rows. Conditions are nested tuples and
say what is printed, unmended.

Readings where a printed word has no figure beside it:

- "normal renal function" and "renal impairment" (monitoring) are those of Fig. 1 (normal:
  creatinine clearance >= 50 mL/min); "neutropenia" and "thrombocytopenia" are those of the section
  Cytopenia (ANC < 1,000/uL, platelets < 50,000/uL), and "normal" blood counts are their absence.
- "the first 2-3 cycles" is taken to its far end (cycles 1 to 3) and "after 2-3 cycles" from its
  near end (from cycle 3): the print leaves cycle 3 to either.
- "no contraindication to anticoagulation" (isolated calf vein) is read with the list of footnote b,
  although the print has no mark there.
"""

from typing import Any

NO_BLEEDING_RISK: tuple[Any, ...] = (
    "and",
    ("not", ("has", "bleeding_risks", "HAEMORRHAGIC_OR_UNKNOWN_STROKE")),
    ("not", ("has", "bleeding_risks", "INTRACRANIAL_TUMOUR")),
    ("not", ("has", "bleeding_risks", "ISCHAEMIC_STROKE_WITHIN_3_MONTHS")),
    ("not", ("has", "bleeding_risks", "TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS")),
    ("not", ("platelets", "<", 100_000)),
    ("not", ("has", "bleeding_risks", "ACTIVE_BLEEDING")),
    ("not", ("has", "bleeding_risks", "BLEEDING_DIATHESIS")),
)

ABSOLUTE_CONTRAINDICATION: tuple[Any, ...] = (
    "or",
    ("has", "contraindications", "RECENT_CNS_BLEED"),
    ("has", "contraindications", "LESION_AT_HIGH_RISK"),
    ("has", "contraindications", "BLEEDING_OVER_2_UNITS_IN_24_HOURS"),
)

TABLES: dict[str, dict[str, dict[str, Any]]] = {
    "kim_2015.monitoring": {
        "first_cycles": {
            "when": (
                "and",
                ("creatinine_clearance", ">=", 50),
                ("not", ("flag", "on_dialysis")),
                ("anc", ">=", 1_000),
                ("platelets", ">=", 50_000),
                ("cycle", "<=", 3),
            ),
            "says": {"words": ("every 2 weeks", "2-3 cycles")},
            "strength": "MAY",
        },
        "more_intensive": {
            "when": (
                "or",
                ("anc", "<", 1_000),
                ("platelets", "<", 50_000),
                ("creatinine_clearance", "<", 50),
                ("flag", "on_dialysis"),
            ),
            "says": {"words": ("more intensive",)},
            "strength": "MAY",
        },
        "later_cycles": {
            "when": ("and", ("cycle", ">=", 3), ("not", ("flag", "complications"))),
            "says": {"blood_counts": (4, "WEEK")},
            "strength": "SHOULD",
        },
    },
    "kim_2015.infection": {
        "first_3_cycles": {
            # "particularly for" aggressive disease or such a history: a stress, not a condition
            "when": ("cycle", "<=", 3),
            "says": {
                "kind": "ANTIBIOTIC",
                "words": (
                    "trimethoprim-sulfamethoxazole",
                    "quinolones",
                    "penicillin",
                    "particularly",
                ),
            },
            "strength": "SHOULD",
        },
    },
    "kim_2015.teratogenicity": {
        "female": {
            # the times printed in this sentence stand in the men's half of it
            "when": ("and", ("is", "sex", "FEMALE"), ("flag", "childbearing_potential")),
            "says": {"words": ("abstinence", "contraception")},
            "strength": "MUST",
        },
        "male": {
            "when": (
                "and",
                ("is", "sex", "MALE"),
                ("flag", "partner_at_risk"),
                (
                    "or",
                    ("is", "days_since_discontinuation", "IN_TREATMENT"),
                    ("days_since_discontinuation", "<=", 7),
                ),
            ),
            "says": {
                "kind": "ABSTINENCE_OR_CONDOM",
                "words": ("dose interruptions", "1 week"),
            },
            "strength": "MUST",
        },
    },
    "kim_2015.table_4": {
        "anticoagulation": {
            "when": (
                "or",
                ("is", "thrombosis", "PULMONARY_THROMBOEMBOLISM"),
                ("is", "thrombosis", "DEEP_VEIN_THROMBOSIS"),
            ),
            "says": {
                "kind": "ANTICOAGULATION",
                "words": ("lmwh", "warfarin", "new oral anticoagulants", "life expectancy"),
            },
            "strength": "SHOULD",
        },
        "superficial.catheter": {
            "when": (
                "and",
                ("is", "thrombosis", "SUPERFICIAL_VEIN_THROMBOSIS"),
                ("flag", "catheter_related"),
            ),
            "says": {"kind": "CATHETER_REMOVAL"},
            "strength": "SHOULD",
        },
        "superficial.near_deep_veins": {
            "when": (
                "and",
                ("is", "thrombosis", "SUPERFICIAL_VEIN_THROMBOSIS"),
                ("not", ("flag", "catheter_related")),
                ("flag", "near_deep_veins"),
            ),
            "says": {"words": ("anticoagulation", "6 weeks", "common femoral vein")},
            "strength": "SHOULD",
        },
        "isolated_calf.watch": {
            "when": (
                "and",
                ("is", "thrombosis", "ISOLATED_CALF_VEIN_THROMBOSIS"),
                ("not", ("flag", "severe_symptoms")),
            ),
            "says": {"kind": "WATCH", "words": ("2 weeks",)},
            "strength": "SHOULD",
        },
        "isolated_calf.severe": {
            "when": (
                "and",
                ("is", "thrombosis", "ISOLATED_CALF_VEIN_THROMBOSIS"),
                ("flag", "severe_symptoms"),
                ("not", ABSOLUTE_CONTRAINDICATION),
            ),
            "says": {"words": ("anticoagulation", "severe symptoms")},
            "strength": "SHOULD",
        },
        "extensive_or_massive": {
            "when": (
                "and",
                (
                    "or",
                    # an iliofemoral DVT under a PTE is an extensive DVT too
                    (
                        "and",
                        (
                            "or",
                            ("is", "thrombosis", "DEEP_VEIN_THROMBOSIS"),
                            ("is", "thrombosis", "PULMONARY_THROMBOEMBOLISM"),
                        ),
                        ("flag", "iliofemoral"),
                    ),
                    (
                        "and",
                        ("is", "thrombosis", "PULMONARY_THROMBOEMBOLISM"),
                        ("systolic_bp", "<", 90),
                    ),
                ),
                NO_BLEEDING_RISK,
            ),
            "says": {"kind": "THROMBOLYSIS", "words": ("catheter-directed", "intravenous")},
            "strength": "SHOULD",
        },
        "central_catheter": {
            "when": ("is", "thrombosis", "CENTRAL_VENOUS_CATHETER"),
            "says": {"words": ("anticoagulation", "3 months")},
            "strength": "SHOULD",
        },
        "central_catheter.faulty": {
            "when": (
                "and",
                ("is", "thrombosis", "CENTRAL_VENOUS_CATHETER"),
                ("flag", "catheter_infected_or_dysfunctional"),
            ),
            "says": {"words": ("catheter removal", "infected", "dysfunctional")},
            "strength": "SHOULD",
        },
        "ivc_filter": {
            # no site of thrombosis is printed for the filter
            "when": ABSOLUTE_CONTRAINDICATION,
            "says": {"kind": "IVC_FILTER", "words": ("only considered", "during the period")},
            "strength": "MAY",
        },
    },
    "kim_2015.other_adverse_events": {
        "routine": {
            "when": (
                "or",
                ("is", "event", "FATIGUE"),
                ("is", "event", "DIARRHEA"),
                ("is", "event", "CONSTIPATION"),
                ("is", "event", "RASH"),
            ),
            "says": {"kind": "CONTINUE", "words": ("routinely",)},
            "strength": "MAY",
        },
        "severe": {
            "when": ("flag", "severe"),
            "says": {
                "words": (
                    "discretion of the treating physician",
                    "reduction",
                    "interruption",
                    "discontinuation",
                    "until the event has resolved",
                ),
            },
            "strength": "MAY",
        },
    },
}
