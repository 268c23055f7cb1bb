"""jones_2021, doi 10.1080/14740338.2021.1945578: what its notes and readings say, as plain data.

Made from the paper and the settled readings by another hand; keep it apart from the tables.
"""

from typing import Any

# 5.8: the mild rash, the high grade rash and the rash between them; a severe reaction is not one.
RASH: tuple[Any, ...] = (
    "or",
    ("is", "event", "MILD_RASH"),
    ("is", "event", "OTHER_RASH"),
    ("is", "event", "HIGH_GRADE_RASH"),
)

# 6.2: "<50mls/min", "<30mls/min, requiring dialysis".
BELOW_50: tuple[Any, ...] = ("creatinine_clearance", "<", 50)
BELOW_30: tuple[Any, ...] = ("creatinine_clearance", "<", 30)
ON_DIALYSIS: tuple[Any, ...] = ("flag", "on_dialysis")
NOT_ON_DIALYSIS: tuple[Any, ...] = ("not", ON_DIALYSIS)

# Table 2, last line but one: "10mg OD for 28 days continuous therapy"; 6.2: "5mg OD".
TEN_MG_DAILY: dict[str, Any] = {
    "dose.mg": 10,
    "dose.every_days": 1,
    "dose.days": (1, 28, 28),
    "escalation": None,
}
FIVE_MG_DAILY: dict[str, Any] = {
    "dose.mg": 5,
    "dose.every_days": 1,
    "dose.days": (1, 28, 28),
    "escalation": None,
}

# 6.1
CHILDBEARING_POTENTIAL: tuple[Any, ...] = ("flag", "childbearing_potential")
BREASTFEEDING: tuple[Any, ...] = ("flag", "breastfeeding")
NOT_BREASTFEEDING: tuple[Any, ...] = ("not", BREASTFEEDING)
NEGATIVE_TEST: tuple[Any, ...] = ("is", "pregnancy_test", "NEGATIVE")
POSITIVE_TEST: tuple[Any, ...] = ("is", "pregnancy_test", "POSITIVE")

ALWAYS: tuple[Any, ...] = ("always",)

NOTES: dict[str, dict[str, Any]] = {
    "jones_2021.adverse_events": {
        "other_causes": {"when": RASH, "adds": {"REVIEW_OTHER_CAUSES"}},
        "severe_reactions": {
            "when": (
                "or",
                ("flag", "refractory"),
                ("is", "event", "OTHER_RASH"),
                ("is", "event", "HIGH_GRADE_RASH"),
                ("is", "event", "SEVERE_SKIN_REACTION"),
            ),
            "adds": {"NOT_AGAIN_AFTER_SEVERE_REACTIONS"},
        },
        "hypersensitivity": {
            "when": ("is", "event", "INTOLERANCE_OR_ALLERGY"),
            "adds": {"NOT_AGAIN_AFTER_SEVERE_REACTIONS"},
        },
        "mild_hepatic_impairment": {
            "when": ("is", "event", "HEPATIC_IMPAIRMENT"),
            "adds": {"LIVER_PRINTED_TWICE"},
        },
        "liver_tests_on_treatment": {
            "when": ("is", "event", "HEPATIC_IMPAIRMENT"),
            "adds": {"LIVER_TESTS_ON_TREATMENT"},
        },
    },
    "jones_2021.venous_thromboembolism": {
        "risk_scores": {"when": ALWAYS, "adds": {"RISK_SCORES"}},
        "risk_list_is_open": {"when": ALWAYS, "adds": {"RISK_LIST_IS_OPEN"}},
        "or_equivalent": {"when": ("flag", "vte_risk_factors"), "adds": {"OR_EQUIVALENT"}},
        "bleeding_is_not_asked": {
            "when": ("flag", "vte_risk_factors"),
            "adds": {"BLEEDING_IS_NOT_ASKED"},
        },
    },
    "jones_2021.pregnancy": {
        "teratogenicity": {"when": ALWAYS, "adds": {"TERATOGENIC"}},
        "counselling": {
            "when": ("and", NOT_BREASTFEEDING, ("not", POSITIVE_TEST)),
            "adds": {"COUNSELLING", "INFORMATION_LEAFLET"},
        },
        "test_before_each_cycle": {
            "when": ("and", CHILDBEARING_POTENTIAL, NOT_BREASTFEEDING, ("not", POSITIVE_TEST)),
            "adds": {"PREGNANCY_TEST"},
        },
        "positive_test": {
            "when": ("or", POSITIVE_TEST, BREASTFEEDING),
            "adds": {"DISCONTINUE_IN_PREGNANCY", "TERATOLOGY"},
        },
    },
    "jones_2021.starting_dose": {
        "after_dialysis": {"when": ON_DIALYSIS, "adds": {"AFTER_DIALYSIS"}},
        "no_phase_3_study": {
            "when": ("or", BELOW_30, ON_DIALYSIS),
            "adds": {"NO_PHASE_3_STUDY_ON_DIALYSIS"},
        },
        "twenty_one_days": {"when": ALWAYS, "adds": {"TWENTY_ONE_DAYS_DEEMED_SAFER"}},
        "fasting": {"when": ALWAYS, "adds": {"BEST_ABSORBED_FASTING"}},
        "no_other_alteration": {"when": ALWAYS, "adds": {"NO_CHANGE_FOR_AGE_LIVER_OR_DRUGS"}},
        "refractory_disease": {"when": ALWAYS, "adds": {"NOT_AFTER_REFRACTORY_DISEASE"}},
        "second_cancers": {"when": ALWAYS, "adds": {"COUNSEL_ON_SECOND_CANCERS"}},
    },
}

READINGS: dict[str, dict[str, Any]] = {
    "jones_2021.adverse_events": {
        "diarrhoea.continue": {
            "when": ("is", "event", "DIARRHOEA"),
            "adopts": (
                "row",
                "diarrhoea",
                {
                    "kind": "CONTINUE",
                    "supportive_care": {"BILE_SALT_BINDERS"},
                    "monitoring": {"INVESTIGATE_DIARRHOEA"},
                    "cautions": {"SEVERE_IS_LEFT_TO_THE_PHYSICIAN"},
                },
            ),
            "offers": (),
        },
        "mild_rash.continue": {
            "when": ("and", ("is", "event", "MILD_RASH"), ("not", ("flag", "refractory"))),
            "adopts": (
                "row",
                "mild_rash",
                {
                    "kind": "CONTINUE",
                    "supportive_care": {"ANTIHISTAMINE_OR_TOPICAL_STEROIDS"},
                },
            ),
            "offers": (("oral_steroids_and_pause", "where it matches"),),
        },
        "rash.between": {
            "when": ("and", ("is", "event", "OTHER_RASH"), ("not", ("flag", "refractory"))),
            "adopts": ("refer", ("pause",)),
            "offers": (
                (
                    "mild_rash",
                    "everywhere",
                    {
                        "kind": "CONTINUE",
                        "supportive_care": {"ANTIHISTAMINE_OR_TOPICAL_STEROIDS"},
                    },
                ),
                ("oral_steroids_and_pause", "where it matches"),
            ),
        },
        "rash.refractory_or_high_grade": {
            "when": ("or", ("flag", "refractory"), ("is", "event", "HIGH_GRADE_RASH")),
            "adopts": ("refer", ("cessation",)),
            "offers": (
                ("oral_steroids_and_pause", "where it matches"),
                ("cessation", "where it matches"),
            ),
        },
        "severe_skin_reaction.stop": {
            "when": ("is", "event", "SEVERE_SKIN_REACTION"),
            "adopts": ("outcome", {"kind": "DISCONTINUE_FOR_GOOD"}),
            "offers": (),
        },
        "allergy.not_given": {
            "when": ("is", "event", "INTOLERANCE_OR_ALLERGY"),
            "adopts": ("row", "intolerance_or_allergy"),
            "offers": (("desensitisation", "where it matches"),),
        },
    },
    "jones_2021.venous_thromboembolism": {
        "drug_or_none": {
            "when": ("flag", "vte_risk_factors"),
            "adopts": ("refer", ("prophylaxis",)),
            "offers": (
                ("risk_factors", "where it matches", {"words": ("aspirin",)}),
                ("most_patients", "everywhere"),
            ),
        },
    },
    "jones_2021.pregnancy": {
        "breastfeeding_before_test": {
            "when": ("and", BREASTFEEDING, CHILDBEARING_POTENTIAL, ("not", NEGATIVE_TEST)),
            "adopts": ("row", "breastfeeding"),
            "offers": (),
        },
        "positive_test.contraindicated": {
            "when": ("and", POSITIVE_TEST, NOT_BREASTFEEDING),
            "adopts": ("outcome", {"kind": "CONTRAINDICATED"}),
            "offers": (),
        },
        "negative_test": {
            "when": ("and", CHILDBEARING_POTENTIAL, NEGATIVE_TEST, NOT_BREASTFEEDING),
            "adopts": ("outcome", {"words": ("abstinence", "contraception")}),
            "offers": (),
        },
        "no_childbearing_potential": {
            "when": (
                "and",
                ("is", "sex", "FEMALE"),
                ("not", CHILDBEARING_POTENTIAL),
                NOT_BREASTFEEDING,
            ),
            "adopts": ("outcome", {"kind": "NOTHING_PRINTED"}),
            "offers": (),
        },
    },
    "jones_2021.starting_dose": {
        "renal_impairment.ten": {
            "when": ("and", BELOW_50, ("not", BELOW_30), NOT_ON_DIALYSIS),
            "adopts": ("row", "renal_impairment", TEN_MG_DAILY),
            "offers": (),
        },
        "severe.no_dialysis": {
            "when": ("and", BELOW_30, NOT_ON_DIALYSIS),
            "adopts": ("row", "end_stage", FIVE_MG_DAILY),
            "offers": (),
        },
        "end_stage.five": {
            "when": ("and", BELOW_30, ON_DIALYSIS),
            "adopts": ("row", "end_stage", FIVE_MG_DAILY),
            "offers": (),
        },
        "dialysis.five": {
            "when": ("and", ("not", BELOW_30), ON_DIALYSIS),
            "adopts": ("row", "end_stage", FIVE_MG_DAILY),
            "offers": (),
        },
    },
}

LEGAL: dict[str, dict[str, Any]] = {
    "jones_2021.adverse_events": {
        "refractory_is_of_a_rash": ("or", ("not", ("flag", "refractory")), RASH),
    },
    "jones_2021.pregnancy": {
        "childbearing_potential_is_female": (
            "or",
            ("not", CHILDBEARING_POTENTIAL),
            ("is", "sex", "FEMALE"),
        ),
        "breastfeeding_is_female": ("or", NOT_BREASTFEEDING, ("is", "sex", "FEMALE")),
        "positive_test_is_childbearing_potential": (
            "or",
            ("not", POSITIVE_TEST),
            CHILDBEARING_POTENTIAL,
        ),
    },
}
