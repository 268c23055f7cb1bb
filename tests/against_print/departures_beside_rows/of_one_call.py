"""Functions of one call: where what stands departs from the second transcription, and why."""

from __future__ import annotations

from typing import Any

#: By table and part: what stands instead of the transcription, and why.
DEPARTURES: dict[str, dict[str, dict[str, Any]]] = {
    "kim_2015.teratogenicity": {
        "teratogenic_potential": {
            "when": (
                "or",
                ("and", ("is", "sex", "FEMALE"), ("flag", "childbearing_potential")),
                ("and", ("is", "sex", "MALE"), ("not", ("days_since_discontinuation", ">", 7))),
            ),
            "why": "for men the sentence ends with the printed week after discontinuation",
        }
    },
    "kim_2015.table_4": {
        "filter_for_which_thrombosis": {
            "when": (
                "and",
                (
                    "or",
                    ("is", "thrombosis", "PULMONARY_THROMBOEMBOLISM"),
                    ("is", "thrombosis", "DEEP_VEIN_THROMBOSIS"),
                    (
                        "and",
                        ("is", "thrombosis", "SUPERFICIAL_VEIN_THROMBOSIS"),
                        ("not", ("flag", "catheter_related")),
                        ("flag", "near_deep_veins"),
                    ),
                    (
                        "and",
                        ("is", "thrombosis", "ISOLATED_CALF_VEIN_THROMBOSIS"),
                        ("flag", "severe_symptoms"),
                    ),
                    ("is", "thrombosis", "CENTRAL_VENOUS_CATHETER"),
                ),
                (
                    "or",
                    ("has", "contraindications", "RECENT_CNS_BLEED"),
                    ("has", "contraindications", "LESION_AT_HIGH_RISK"),
                    ("has", "contraindications", "BLEEDING_OVER_2_UNITS_IN_24_HOURS"),
                ),
            ),
            "why": (
                "a filter is in question where an anticoagulant would be due, not where a "
                "thrombosis is watched or its catheter removed"
            ),
        }
    },
    "van_de_donk_2012.dexamethasone": {
        "list_is_open": {
            "when": (
                "not",
                (
                    "or",
                    ("and", ("age", ">=", 75), ("flag", "frail")),
                    ("and", ("age", ">=", 75), ("comorbidities", ">=", 1)),
                    ("and", ("flag", "frail"), ("comorbidities", ">=", 1)),
                    ("comorbidities", ">", 1),
                ),
            ),
            "why": "from two risk factors on, another one changes no dose",
        }
    },
    "van_de_donk_2012.table_4": {
        "list_is_open": {
            "when": (
                "and",
                (
                    "not",
                    (
                        "or",
                        ("and", ("age", ">=", 75), ("flag", "frail")),
                        ("and", ("age", ">=", 75), ("comorbidities", ">=", 1)),
                        ("and", ("flag", "frail"), ("comorbidities", ">=", 1)),
                        ("comorbidities", ">", 1),
                    ),
                ),
                ("creatinine_clearance", ">=", 50),
                ("not", ("flag", "on_dialysis")),
            ),
            "why": (
                "from two risk factors on, on dialysis and below 50 mL/min, another one changes"
                " no dose"
            ),
        }
    },
    "van_de_donk_2012.vte": {
        "single_agent.patient_factors": {
            "when": ("and", ("is", "partner", "NONE"), ("is", "vte_risk", "HIGH")),
            "why": "told to those in whom such factors are said to be present",
        }
    },
    "jones_2021.adverse_events": {
        "severe_reactions": {
            "when": (
                "or",
                ("is", "event", "OTHER_RASH"),
                (
                    "and",
                    (
                        "or",
                        ("is", "event", "MILD_RASH"),
                        ("is", "event", "OTHER_RASH"),
                        ("is", "event", "HIGH_GRADE_RASH"),
                    ),
                    ("flag", "refractory"),
                ),
                ("is", "event", "HIGH_GRADE_RASH"),
            ),
            "why": "a severe skin reaction is answered by the sibling's discontinuation itself",
        }
    },
    "jones_2021.venous_thromboembolism": {
        "drug_or_none": {
            "offers": (
                ("risk_factors", "where it matches", {"words": ("aspirin",)}),
                ("risk_factors", "where it matches", {"words": ("low-molecular-weight heparin",)}),
            ),
            "why": (
                "with risk factors the printed options are the two drugs; without them nothing "
                "is asked of the clinician"
            ),
        },
        "risk_list_is_open": {
            "when": ("not", ("flag", "vte_risk_factors")),
            "why": (
                "told to those without a listed risk factor: another one changes nothing for "
                "the rest"
            ),
        },
    },
    "zhang_2023.toxicity": {
        "liver_tests.asymptomatic": {
            "when": (
                "or",
                ("is", "event", "ABNORMAL_LIVER_TESTS"),
                ("is", "event", "LIVER_TESTS_AT_BASELINE"),
            ),
            "why": "told at the restart too",
        },
        "liver_tests.failure": {
            "when": (
                "or",
                ("is", "event", "ABNORMAL_LIVER_TESTS"),
                ("is", "event", "LIVER_TESTS_AT_BASELINE"),
            ),
            "why": "told at the restart too",
        },
    },
    "zhang_2023.skin_reactions": {
        "fatal": {
            "when": (
                "and",
                (
                    "or",
                    ("has", "features", "ANGIOEDEMA"),
                    ("has", "features", "HYPERSENSITIVITY"),
                    ("rash_grade", ">=", 4),
                    ("has", "features", "EXFOLIATIVE_RASH"),
                    ("has", "features", "MACULOPAPULAR_RASH"),
                    ("has", "features", "SUSPECTED_SJS"),
                    ("has", "features", "SUSPECTED_TEN"),
                    ("has", "features", "SUSPECTED_DRESS"),
                    ("flag", "reacted_before"),
                ),
                (
                    "not",
                    (
                        "and",
                        ("has", "features", "MACULOPAPULAR_RASH"),
                        ("not", ("has", "features", "ANGIOEDEMA")),
                        ("not", ("has", "features", "HYPERSENSITIVITY")),
                        ("rash_grade", "<", 4),
                        ("not", ("has", "features", "EXFOLIATIVE_RASH")),
                        ("not", ("has", "features", "SUSPECTED_SJS")),
                        ("not", ("has", "features", "SUSPECTED_TEN")),
                        ("not", ("has", "features", "SUSPECTED_DRESS")),
                        ("not", ("flag", "reacted_before")),
                        ("not", ("flag", "thalidomide_grade_4_rash")),
                    ),
                ),
            ),
            "why": (
                "a maculopapular rash alone is left to the clinician, and told with its own caution"
            ),
        }
    },
    "zhang_2023.contraception": {
        "breastfeeding.and_contraception": {
            "when": (
                "and",
                ("is", "sex", "FEMALE"),
                ("flag", "childbearing_potential"),
                ("not", ("flag", "pregnant")),
                (
                    "not",
                    (
                        "and",
                        ("is", "sex", "FEMALE"),
                        ("flag", "childbearing_potential"),
                        ("not", ("flag", "pregnant")),
                        ("not", ("flag", "contraception_met")),
                    ),
                ),
                ("is", "sex", "FEMALE"),
                ("flag", "breastfeeding"),
            ),
            "why": (
                "breastfeeding is told before treatment as well, which it would last into; "
                "whoever is pregnant is at no risk of becoming so"
            ),
        },
        "contraindicated.breastfeeding": {
            "when": (
                "and",
                ("is", "sex", "FEMALE"),
                ("flag", "pregnant"),
                (
                    "not",
                    (
                        "and",
                        ("is", "sex", "FEMALE"),
                        ("flag", "pregnant"),
                        ("flag", "on_treatment"),
                    ),
                ),
                ("is", "sex", "FEMALE"),
                ("flag", "breastfeeding"),
            ),
            "why": (
                "breastfeeding is told before treatment as well, which it would last into; "
                "whoever is pregnant is at no risk of becoming so"
            ),
        },
        "contraindicated.not_all_met": {
            "when": (
                "and",
                ("is", "sex", "FEMALE"),
                ("flag", "childbearing_potential"),
                ("not", ("flag", "pregnant")),
                ("not", ("flag", "contraception_met")),
            ),
            "why": (
                "breastfeeding is told before treatment as well, which it would last into; "
                "whoever is pregnant is at no risk of becoming so"
            ),
        },
        "nothing_printed.women": {
            "when": (
                "and",
                ("not", ("is", "sex", "MALE")),
                (
                    "not",
                    (
                        "and",
                        ("is", "sex", "FEMALE"),
                        ("flag", "childbearing_potential"),
                        ("not", ("flag", "pregnant")),
                    ),
                ),
                (
                    "not",
                    (
                        "or",
                        ("and", ("is", "sex", "FEMALE"), ("flag", "pregnant")),
                        (
                            "and",
                            ("is", "sex", "FEMALE"),
                            ("flag", "childbearing_potential"),
                            ("not", ("flag", "pregnant")),
                            ("not", ("flag", "contraception_met")),
                        ),
                    ),
                ),
                ("not", ("and", ("is", "sex", "FEMALE"), ("flag", "breastfeeding"))),
            ),
            "why": (
                "breastfeeding is told before treatment as well, which it would last into; "
                "whoever is pregnant is at no risk of becoming so"
            ),
        },
        "stop_breastfeeding": {
            "when": (
                "and",
                ("is", "sex", "FEMALE"),
                ("flag", "breastfeeding"),
                (
                    "not",
                    (
                        "or",
                        ("and", ("is", "sex", "FEMALE"), ("flag", "pregnant")),
                        (
                            "and",
                            ("is", "sex", "FEMALE"),
                            ("flag", "childbearing_potential"),
                            ("not", ("flag", "pregnant")),
                            ("not", ("flag", "contraception_met")),
                        ),
                    ),
                ),
            ),
            "why": (
                "where lenalidomide is contraindicated there is no treatment during which to "
                "stop; otherwise told before it too"
            ),
        },
    },
}
