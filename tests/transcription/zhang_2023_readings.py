"""zhang_2023, doi 10.3892/mco.2023.2705: what its notes and readings say, as plain data.

Legal rules too. Made from the paper and the settled readings by another hand; keep it apart from
the tables.
"""

from typing import Any

Clause = tuple[Any, ...]

ALWAYS: Clause = ("always",)

# Kinds of answer that no printed row has.
SUSPEND = "SUSPEND"
NO_CHANGE = "CONTINUE"
PRESENT_LEVEL = "PRESENT_LEVEL"
NOTHING_PRINTED = "NOTHING_PRINTED"

# Monitoring.
AT_BASELINE: Clause = ("week", "=", 0)
HEPATITIS_B: Clause = ("flag", "hepatitis_b")

# Toxicity.
NEUTROPENIA: Clause = ("is", "event", "NEUTROPENIA")
NEUTROPENIA_OF_GRADE_3_OR_4: Clause = ("is", "event", "SEVERE_NEUTROPENIA")
THROMBOCYTOPENIA_OF_GRADE_3_OR_4: Clause = ("is", "event", "SEVERE_THROMBOCYTOPENIA")
ABNORMAL_LIVER_TESTS: Clause = ("is", "event", "ABNORMAL_LIVER_TESTS")
RETURNED_TO_BASELINE: Clause = ("is", "event", "LIVER_TESTS_AT_BASELINE")
FIRST_SIGN_OF_INFECTION: Clause = ("is", "event", "FIRST_SIGN_OF_INFECTION")
COMPLICATED_ZOSTER: Clause = ("is", "event", "COMPLICATED_ZOSTER")
LOWER_DOSE_ASKED_FOR: Clause = ("flag", "restart_lower")

# Dose restoration.
IMPROVED_BONE_MARROW_FUNCTION: Clause = (
    "and",
    ("is", "timing", "CYCLE_START"),
    ("clear_cycles", ">=", 2),
    ("anc", ">=", 1500),
    ("platelets", ">=", 100000),
)
ORIGINAL_LEVEL_ASKED_FOR: Clause = ("flag", "restore")
ANC_BELOW_THE_LIMIT: Clause = ("anc", "<", 1500)
PLATELETS_BELOW_THE_LIMIT: Clause = ("platelets", "<", 100000)

# Skin reactions.
RASH: Clause = ("rash_grade", ">=", 1)
GRADE_2_3: Clause = ("and", ("rash_grade", ">=", 2), ("rash_grade", "<=", 3))
BELOW_GRADE_2: Clause = ("rash_grade", "<", 2)
GRADE_4: Clause = ("rash_grade", "=", 4)
MACULOPAPULAR: Clause = ("has", "features", "MACULOPAPULAR_RASH")
EXFOLIATIVE: Clause = ("has", "features", "EXFOLIATIVE_RASH")
ANOTHER_LISTED_REACTION: Clause = (
    "or",
    ("has", "features", "ANGIOEDEMA"),
    ("has", "features", "HYPERSENSITIVITY"),
    EXFOLIATIVE,
    ("has", "features", "SUSPECTED_SJS"),
    ("has", "features", "SUSPECTED_TEN"),
    ("has", "features", "SUSPECTED_DRESS"),
)
REACTED_BEFORE: Clause = ("flag", "reacted_before")
REACTION_THAT_ENDS_TREATMENT: Clause = (
    "or",
    GRADE_4,
    MACULOPAPULAR,
    ANOTHER_LISTED_REACTION,
    REACTED_BEFORE,
)
AVOIDED: Clause = ("flag", "thalidomide_grade_4_rash")
MACULOPAPULAR_AND_NOTHING_ELSE: Clause = (
    "and",
    MACULOPAPULAR,
    ("not", ANOTHER_LISTED_REACTION),
    ("not", REACTED_BEFORE),
    ("not", AVOIDED),
)

# Hepatitis B.
NOT_TESTED: Clause = ("is", "status", "NOT_TESTED")
NEGATIVE: Clause = ("is", "status", "NEGATIVE")
PAST: Clause = ("is", "status", "PAST")
POSITIVE: Clause = ("is", "status", "POSITIVE")
PRIOR_INFECTION: Clause = ("or", PAST, POSITIVE)
NO_KNOWN_INFECTION: Clause = ("or", NOT_TESTED, NEGATIVE)
BEFORE_TREATMENT: Clause = ("is", "course", "BEFORE_TREATMENT")
QUIET: Clause = ("is", "course", "QUIET")
ACTIVE: Clause = ("is", "course", "ACTIVE")
LIVER_FAILURE: Clause = ("is", "course", "LIVER_FAILURE")

# Pregnancy, contraception and breastfeeding.
WOMAN: Clause = ("is", "sex", "FEMALE")
AT_RISK_OF_PREGNANCY: Clause = ("flag", "childbearing_potential")
PREGNANT: Clause = ("flag", "pregnant")
BREASTFEEDING: Clause = ("flag", "breastfeeding")
REQUIREMENTS_MET: Clause = ("flag", "contraception_met")
ON_TREATMENT: Clause = ("flag", "on_treatment")
CONTRAINDICATED: Clause = (
    "and",
    WOMAN,
    ("or", PREGNANT, ("and", AT_RISK_OF_PREGNANCY, ("not", REQUIREMENTS_MET))),
)
PREGNANT_ON_TREATMENT: Clause = ("and", WOMAN, PREGNANT, ON_TREATMENT)
BREASTFEEDING_ON_TREATMENT: Clause = ("and", WOMAN, BREASTFEEDING, ON_TREATMENT)

NOTES: dict[str, dict[str, Any]] = {
    "zhang_2023.monitoring": {
        "blood_count_contents": {"when": ALWAYS, "adds": {"BLOOD_COUNT_CONTENTS"}},
        "thyroid.before": {"when": AT_BASELINE, "adds": {"THYROID_COMORBIDITIES"}},
        "thyroid.function": {"when": ALWAYS, "adds": {"THYROID_FUNCTION"}},
        # One name, two members: what to monitor and the caution.
        # As what is watched, and as a caution.
        "tumour_lysis": {
            "when": ("flag", "high_tumour_load"),
            "adds": ("TUMOUR_LYSIS", "TUMOUR_LYSIS"),
        },
        "second_tumour": {"when": AT_BASELINE, "adds": {"SECOND_TUMOUR"}},
        "liver_function": {"when": ALWAYS, "adds": {"LIVER_FUNCTION"}},
        "liver_function.at_risk": {
            "when": (
                "or",
                ("flag", "viral_liver_infection"),
                HEPATITIS_B,
                ("flag", "hepatotoxic_drugs"),
            ),
            "adds": {"LIVER_FUNCTION_AT_RISK"},
        },
        "infection": {"when": ALWAYS, "adds": {"FIRST_SIGN_OF_INFECTION"}},
        "hepatitis_b": {
            "when": HEPATITIS_B,
            "adds": {"HEPATITIS_B_SIGNS", "HEPATITIS_B_HISTORY"},
        },
        "hepatitis_b.specialist": {
            "when": HEPATITIS_B,
            "adds": {"HEPATITIS_SPECIALIST_IF_POSITIVE"},
        },
        "elderly": {
            "when": ALWAYS,
            "adds": {"RENAL_FUNCTION_OF_THE_ELDERLY", "ELDERLY_DOSE"},
        },
    },
    "zhang_2023.toxicity": {
        "growth_factor": {
            "when": ("or", NEUTROPENIA, NEUTROPENIA_OF_GRADE_3_OR_4),
            "adds": {"GROWTH_FACTOR"},
        },
        "neutropenia.siblings": {
            "when": NEUTROPENIA_OF_GRADE_3_OR_4,
            "adds": {"KIM_INTERRUPTS_IN_NEUTROPENIA", "JONES_INTERRUPTS_IN_NEUTROPENIA"},
        },
        "thrombocytopenia.siblings": {
            "when": THROMBOCYTOPENIA_OF_GRADE_3_OR_4,
            "adds": {"KIM_ON_LOW_PLATELETS", "JONES_INTERRUPTS_AT_LOW_PLATELETS"},
        },
        "liver_tests.asymptomatic": {
            "when": ABNORMAL_LIVER_TESTS,
            "adds": {"LIVER_TESTS_WITHOUT_SYMPTOMS"},
        },
        "liver_tests.failure": {"when": ABNORMAL_LIVER_TESTS, "adds": {"LIVER_FAILURE"}},
        "infection.attention": {"when": FIRST_SIGN_OF_INFECTION, "adds": {"SEEK_ATTENTION"}},
        "zoster.antivirals": {"when": COMPLICATED_ZOSTER, "adds": {"ANTIVIRALS_FOR_ZOSTER"}},
    },
    "zhang_2023.dose_restoration": {
        "today": {"when": ALWAYS, "adds": {"TODAY_IS_NOT_ANSWERED"}},
        "not_permitted": {
            "when": ("and", ORIGINAL_LEVEL_ASKED_FOR, ("not", IMPROVED_BONE_MARROW_FUNCTION)),
            "adds": {"NOT_RESTORED"},
        },
        "renal_function": {
            "when": IMPROVED_BONE_MARROW_FUNCTION,
            "adds": {"RENAL_FUNCTION_IS_NOT_ASKED"},
        },
        "low_counts": {
            "when": ("or", ANC_BELOW_THE_LIMIT, PLATELETS_BELOW_THE_LIMIT),
            "adds": {"EXPERIENCED_PHYSICIAN"},
        },
        "neutropenia.siblings": {
            "when": ANC_BELOW_THE_LIMIT,
            "adds": {"KIM_INTERRUPTS_IN_NEUTROPENIA", "JONES_INTERRUPTS_IN_NEUTROPENIA"},
        },
        "thrombocytopenia.siblings": {
            "when": PLATELETS_BELOW_THE_LIMIT,
            "adds": {"KIM_ON_LOW_PLATELETS", "JONES_INTERRUPTS_AT_LOW_PLATELETS"},
        },
    },
    "zhang_2023.skin_reactions": {
        "dress": {
            "when": ("or", RASH, REACTION_THAT_ENDS_TREATMENT),
            "adds": {"DRESS_SIGNS"},
        },
        "fatal": {"when": REACTION_THAT_ENDS_TREATMENT, "adds": {"FATAL_REACTIONS"}},
        "maculopapular": {"when": MACULOPAPULAR, "adds": {"MACULOPAPULAR_WITHOUT_A_GRADE"}},
    },
    "zhang_2023.hepatitis_b": {
        "liver_failure.antivirals": {
            "when": ("and", LIVER_FAILURE, PRIOR_INFECTION),
            "adds": {"ANTIVIRALS_FOR_HEPATITIS_B"},
        },
        "specialist": {"when": ("or", ACTIVE, LIVER_FAILURE), "adds": {"HEPATITIS_SPECIALIST"}},
        "positive.caution": {
            "when": ("and", POSITIVE, ("or", BEFORE_TREATMENT, QUIET)),
            "adds": {"HEPATITIS_B_HISTORY"},
        },
        "status_to_be_clarified": {"when": NOT_TESTED, "adds": {"STATUS_TO_BE_CLARIFIED"}},
        "close_monitoring": {"when": PRIOR_INFECTION, "adds": {"HEPATITIS_B_SIGNS"}},
    },
    "zhang_2023.contraception": {
        "effective_contraception": {
            "when": ("and", WOMAN, AT_RISK_OF_PREGNANCY, ("not", PREGNANT)),
            "adds": {"EFFECTIVE_CONTRACEPTION"},
        },
        "teratology": {"when": PREGNANT_ON_TREATMENT, "adds": {"TERATOLOGY"}},
        "stop_breastfeeding": {
            "when": BREASTFEEDING_ON_TREATMENT,
            "adds": {"STOP_BREASTFEEDING"},
        },
    },
}

READINGS: dict[str, dict[str, Any]] = {
    "zhang_2023.toxicity": {
        "neutropenia.below_grade_3": {
            "when": NEUTROPENIA,
            "adopts": ("outcome", {"kind": NO_CHANGE}),
            "offers": (),
        },
        "liver_tests.suspend": {
            "when": ABNORMAL_LIVER_TESTS,
            "adopts": ("row", "liver_tests.abnormal", {"kind": SUSPEND}),
            "offers": (),
        },
        "liver_tests.restart_not_asked": {
            "when": ("and", RETURNED_TO_BASELINE, ("not", LOWER_DOSE_ASKED_FOR)),
            "adopts": ("outcome", {"kind": SUSPEND}),
            "offers": (("liver_tests.baseline", "where it matches"),),
        },
        "infection.refer": {
            "when": FIRST_SIGN_OF_INFECTION,
            "adopts": ("row", "infection.first_sign", {"words": ("infection", "clinician")}),
            "offers": (),
        },
        "zoster.suspend": {
            "when": COMPLICATED_ZOSTER,
            "adopts": ("row", "zoster.complicated", {"kind": SUSPEND}),
            "offers": (),
        },
    },
    "zhang_2023.dose_restoration": {
        "not_asked": {
            "when": ("and", IMPROVED_BONE_MARROW_FUNCTION, ("not", ORIGINAL_LEVEL_ASKED_FOR)),
            "adopts": ("outcome", {"kind": PRESENT_LEVEL}),
            "offers": (("reinstated", "where it matches"),),
        },
        "not_improved": {
            "when": ("not", IMPROVED_BONE_MARROW_FUNCTION),
            "adopts": ("outcome", {"kind": PRESENT_LEVEL}),
            "offers": (),
        },
    },
    "zhang_2023.skin_reactions": {
        "grade_2_3.suspend": {
            "when": (
                "and",
                GRADE_2_3,
                ("not", REACTION_THAT_ENDS_TREATMENT),
                ("not", AVOIDED),
            ),
            "adopts": ("row", "grade_2_3", {"kind": SUSPEND}),
            "offers": (("grade_2_3", "where it matches", {"kind": "DISCONTINUE"}),),
        },
        "avoided.grade_2_3": {
            "when": ("and", AVOIDED, GRADE_2_3, ("not", REACTION_THAT_ENDS_TREATMENT)),
            "adopts": ("row", "thalidomide_grade_4"),
            "offers": (),
        },
        "never_again.of_several": {
            "when": (
                "and",
                REACTION_THAT_ENDS_TREATMENT,
                ("or", AVOIDED, GRADE_2_3),
                ("not", ("and", MACULOPAPULAR_AND_NOTHING_ELSE, GRADE_2_3)),
            ),
            "adopts": ("row", "never_again"),
            "offers": (),
        },
        "maculopapular.grade_2_3": {
            "when": ("and", MACULOPAPULAR_AND_NOTHING_ELSE, GRADE_2_3),
            "adopts": ("refer", ("maculopapular", "grade 2-3")),
            "offers": (
                ("grade_2_3", "where it matches", {"kind": SUSPEND}),
                ("grade_2_3", "where it matches", {"kind": "DISCONTINUE"}),
                ("never_again", "where it matches"),
            ),
        },
        "maculopapular.below_grade_2": {
            "when": ("and", MACULOPAPULAR_AND_NOTHING_ELSE, BELOW_GRADE_2),
            "adopts": ("refer", ("maculopapular", "below grade 2")),
            "offers": (("never_again", "where it matches"),),
        },
        "below_grade_2": {
            "when": (
                "and",
                BELOW_GRADE_2,
                ("not", REACTION_THAT_ENDS_TREATMENT),
                ("not", AVOIDED),
            ),
            "adopts": ("outcome", {"kind": NO_CHANGE}),
            "offers": (),
        },
    },
    "zhang_2023.hepatitis_b": {
        "liver_failure.prior_infection": {
            "when": ("and", LIVER_FAILURE, PRIOR_INFECTION),
            "adopts": ("row", "liver_failure"),
            "offers": (),
        },
        "liver_failure.other": {
            "when": ("and", LIVER_FAILURE, NO_KNOWN_INFECTION),
            "adopts": ("outcome", {"kind": SUSPEND}),
            "offers": (("liver_failure", "everywhere"),),
        },
        "active.prior_infection": {
            "when": ("and", ACTIVE, PRIOR_INFECTION),
            "adopts": ("outcome", {"kind": SUSPEND}),
            "offers": (("liver_failure", "everywhere"),),
        },
        "active.other": {
            "when": ("and", ACTIVE, NO_KNOWN_INFECTION),
            "adopts": ("outcome", {"kind": SUSPEND}),
            "offers": (("liver_failure", "everywhere"),),
        },
        "not_clarified_in_treatment": {
            "when": ("and", NOT_TESTED, QUIET),
            "adopts": ("refer", ("status",)),
            "offers": (),
        },
        "negative": {
            "when": ("and", NEGATIVE, ("or", BEFORE_TREATMENT, QUIET)),
            "adopts": ("outcome", {"kind": NOTHING_PRINTED}),
            "offers": (),
        },
    },
    "zhang_2023.contraception": {
        "discontinue": {
            "when": PREGNANT_ON_TREATMENT,
            "adopts": ("row", "pregnant_on_treatment"),
            "offers": (),
        },
        "contraindicated.not_all_met": {
            "when": (
                "and",
                CONTRAINDICATED,
                ("not", PREGNANT_ON_TREATMENT),
                ("not", BREASTFEEDING_ON_TREATMENT),
            ),
            "adopts": ("row", "contraindicated"),
            "offers": (),
        },
        "contraindicated.breastfeeding": {
            "when": (
                "and",
                CONTRAINDICATED,
                BREASTFEEDING_ON_TREATMENT,
                ("not", PREGNANT_ON_TREATMENT),
            ),
            "adopts": ("row", "contraindicated"),
            "offers": (),
        },
        "breastfeeding.and_contraception": {
            "when": (
                "and",
                BREASTFEEDING_ON_TREATMENT,
                AT_RISK_OF_PREGNANCY,
                ("not", CONTRAINDICATED),
            ),
            "adopts": ("row", "breastfeeding"),
            "offers": (),
        },
        "nothing_printed.women": {
            "when": (
                "and",
                WOMAN,
                ("not", AT_RISK_OF_PREGNANCY),
                ("not", BREASTFEEDING_ON_TREATMENT),
            ),
            "adopts": ("outcome", {"kind": NOTHING_PRINTED}),
            "offers": (),
        },
        "men": {
            "when": ("is", "sex", "MALE"),
            "adopts": ("outcome", {"kind": "ABSTINENCE_OR_CONDOM"}),
            "offers": (),
        },
    },
}

LEGAL: dict[str, dict[str, Clause]] = {
    "zhang_2023.toxicity": {
        "restart_needs_baseline": ("or", ("not", LOWER_DOSE_ASKED_FOR), RETURNED_TO_BASELINE),
    },
    "zhang_2023.skin_reactions": {
        "a_rash_has_a_grade": (
            "or",
            RASH,
            ("and", ("not", EXFOLIATIVE), ("not", MACULOPAPULAR)),
        ),
    },
    "zhang_2023.contraception": {
        "women_only": (
            "or",
            WOMAN,
            (
                "and",
                ("not", AT_RISK_OF_PREGNANCY),
                ("not", PREGNANT),
                ("not", BREASTFEEDING),
            ),
        ),
        "pregnant_is_of_childbearing_potential": (
            "or",
            ("not", PREGNANT),
            AT_RISK_OF_PREGNANCY,
        ),
    },
}
