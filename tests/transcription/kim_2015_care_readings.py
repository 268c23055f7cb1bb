"""Kim 2015, care: what its notes, readings and legal rules say, as plain data.

doi: 10.5045/br.2015.50.1.7. Made from the paper and the settled readings by another hand; keep it
apart from the tables.
"""

from typing import Any

FIRST_3_CYCLES: tuple[Any, ...] = ("cycle", "<=", 3)

AGGRESSIVE_DISEASE_OR_SUCH_A_HISTORY: tuple[Any, ...] = (
    "or",
    ("flag", "aggressive_disease"),
    ("flag", "neutropenia_before"),
    ("flag", "infection_before"),
)

FEMALE: tuple[Any, ...] = ("is", "sex", "FEMALE")
MALE: tuple[Any, ...] = ("is", "sex", "MALE")
OF_CHILDBEARING_POTENTIAL: tuple[Any, ...] = ("and", FEMALE, ("flag", "childbearing_potential"))
PARTNER_AT_RISK: tuple[Any, ...] = ("flag", "partner_at_risk")
IN_TREATMENT: tuple[Any, ...] = ("is", "days_since_discontinuation", "IN_TREATMENT")
WEEK_AFTER_DISCONTINUATION: tuple[Any, ...] = (
    "and",
    ("not", IN_TREATMENT),
    ("days_since_discontinuation", "<=", 7),
)
LATER_THAN_1_WEEK: tuple[Any, ...] = (
    "and",
    ("not", IN_TREATMENT),
    ("days_since_discontinuation", ">", 7),
)

PTE: tuple[Any, ...] = ("is", "thrombosis", "PULMONARY_THROMBOEMBOLISM")
DVT: tuple[Any, ...] = ("is", "thrombosis", "DEEP_VEIN_THROMBOSIS")
CENTRAL_VENOUS_CATHETER: tuple[Any, ...] = ("is", "thrombosis", "CENTRAL_VENOUS_CATHETER")
ISOLATED_CALF: tuple[Any, ...] = ("is", "thrombosis", "ISOLATED_CALF_VEIN_THROMBOSIS")
SUPERFICIAL: tuple[Any, ...] = ("is", "thrombosis", "SUPERFICIAL_VEIN_THROMBOSIS")

ILIOFEMORAL: tuple[Any, ...] = ("flag", "iliofemoral")
FAULTY_CATHETER: tuple[Any, ...] = ("flag", "catheter_infected_or_dysfunctional")
MASSIVE_PTE: tuple[Any, ...] = ("and", PTE, ("systolic_bp", "<", 90))

SUPERFICIAL_OF_A_CATHETER: tuple[Any, ...] = ("and", SUPERFICIAL, ("flag", "catheter_related"))
SUPERFICIAL_NEAR_DEEP_VEINS: tuple[Any, ...] = (
    "and",
    SUPERFICIAL,
    ("not", ("flag", "catheter_related")),
    ("flag", "near_deep_veins"),
)
SUPERFICIAL_NEITHER: tuple[Any, ...] = (
    "and",
    SUPERFICIAL,
    ("not", ("flag", "catheter_related")),
    ("not", ("flag", "near_deep_veins")),
)
CALF_WITH_SEVERE_SYMPTOMS: tuple[Any, ...] = ("and", ISOLATED_CALF, ("flag", "severe_symptoms"))
CALF_WITHOUT_SEVERE_SYMPTOMS: tuple[Any, ...] = (
    "and",
    ISOLATED_CALF,
    ("not", ("flag", "severe_symptoms")),
)

# footnote a without its platelets
BLEEDING_RISK_BUT_PLATELETS: tuple[Any, ...] = (
    "or",
    ("has", "bleeding_risks", "HAEMORRHAGIC_OR_UNKNOWN_STROKE"),
    ("has", "bleeding_risks", "INTRACRANIAL_TUMOUR"),
    ("has", "bleeding_risks", "ISCHAEMIC_STROKE_WITHIN_3_MONTHS"),
    ("has", "bleeding_risks", "TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS"),
    ("has", "bleeding_risks", "ACTIVE_BLEEDING"),
    ("has", "bleeding_risks", "BLEEDING_DIATHESIS"),
)
BLEEDING_RISK_OF_FOOTNOTE_A: tuple[Any, ...] = (
    "or",
    BLEEDING_RISK_BUT_PLATELETS,
    ("platelets", "<", 100_000),
)
# a risk of bleeding that leaves the anticoagulant to the clinician
DOUBT_WHETHER_TO_ANTICOAGULATE: tuple[Any, ...] = (
    "or",
    BLEEDING_RISK_BUT_PLATELETS,
    ("platelets", "<", 50_000),
)

# footnote b
ABSOLUTE_CONTRAINDICATION: tuple[Any, ...] = (
    "or",
    ("has", "contraindications", "RECENT_CNS_BLEED"),
    ("has", "contraindications", "LESION_AT_HIGH_RISK"),
    ("has", "contraindications", "BLEEDING_OVER_2_UNITS_IN_24_HOURS"),
)

# thrombolysis may be given: neither footnote a nor footnote b is against it
THROMBOLYSIS_IS_OPEN: tuple[Any, ...] = (
    "and",
    ("not", BLEEDING_RISK_OF_FOOTNOTE_A),
    ("not", ABSOLUTE_CONTRAINDICATION),
)

# an anticoagulant is printed for the thrombosis and no absolute contraindication is against it
ANTICOAGULANT_ANSWERED_OR_OFFERED: tuple[Any, ...] = (
    "and",
    (
        "or",
        PTE,
        DVT,
        CENTRAL_VENOUS_CATHETER,
        SUPERFICIAL_NEAR_DEEP_VEINS,
        CALF_WITH_SEVERE_SYMPTOMS,
    ),
    ("not", ABSOLUTE_CONTRAINDICATION),
)

# neither contraindicated, nor left to the clinician, nor a matter of thrombolysis too
CENTRAL_CATHETER_ALONE: tuple[Any, ...] = (
    "and",
    CENTRAL_VENOUS_CATHETER,
    ("not", ABSOLUTE_CONTRAINDICATION),
    ("not", DOUBT_WHETHER_TO_ANTICOAGULATE),
    ("or", ("not", ILIOFEMORAL), ("platelets", "<", 100_000)),
)

# what the cell prints of the catheter, without its anticoagulant
CATHETER_REMOVAL_ALONE: tuple[Any, ...] = (
    "central_catheter.faulty",
    "where it matches",
    {"kind": "CATHETER_REMOVAL"},
)

SEVERE: tuple[Any, ...] = ("flag", "severe")
RASH: tuple[Any, ...] = ("is", "event", "RASH")
OTHER: tuple[Any, ...] = ("is", "event", "OTHER")

NOTES: dict[str, dict[str, Any]] = {
    "kim_2015.infection": {
        "particularly": {
            "when": ("and", FIRST_3_CYCLES, AGGRESSIVE_DISEASE_OR_SUCH_A_HISTORY),
            "adds": {"PARTICULARLY_RECOMMENDED"},
        },
        "examples": {"when": FIRST_3_CYCLES, "adds": {"ANTIBIOTICS_ARE_EXAMPLES"}},
        "risk_later": {
            "when": ("and", ("not", FIRST_3_CYCLES), AGGRESSIVE_DISEASE_OR_SUCH_A_HISTORY),
            "adds": {"THREE_CYCLES_FROM_THE_START"},
        },
        "vaccinations": {"when": ("always",), "adds": {"VACCINATIONS"}},
    },
    "kim_2015.teratogenicity": {
        "teratogenic_potential": {
            # whether a male patient is sexually active is not asked
            "when": ("or", OF_CHILDBEARING_POTENTIAL, MALE),
            "adds": {"TERATOGENIC_POTENTIAL"},
        },
        "pregnancy_not_asked": {
            "when": FEMALE,
            "adds": {"PREGNANCY_IS_NOT_ASKED", "TEST_AND_BREAST_FEEDING_ARE_NOT_ASKED"},
        },
    },
    "kim_2015.table_4": {
        "lenalidomide": {"when": ("always",), "adds": {"LENALIDOMIDE_IS_NOT_ANSWERED"}},
        "faulty_catheter": {
            "when": ("and", FAULTY_CATHETER, ("or", PTE, DVT, ISOLATED_CALF)),
            "adds": {"FAULTY_CATHETER_IS_REMOVED"},
        },
        "consider_first": {
            "when": ANTICOAGULANT_ANSWERED_OR_OFFERED,
            "adds": {"CONSIDER_FIRST"},
        },
        "beyond_3_months": {
            "when": (
                "and",
                ANTICOAGULANT_ANSWERED_OR_OFFERED,
                ("not", DOUBT_WHETHER_TO_ANTICOAGULATE),
                ("not", SUPERFICIAL),
            ),
            "adds": {"MAY_BE_EXTENDED"},
        },
        "bleeding_risk": {
            "when": ("and", ANTICOAGULANT_ANSWERED_OR_OFFERED, BLEEDING_RISK_OF_FOOTNOTE_A),
            "adds": {"BLEEDING_RISK"},
        },
        "contraindications_listed": {
            "when": ("and", CALF_WITH_SEVERE_SYMPTOMS, ("not", ABSOLUTE_CONTRAINDICATION)),
            "adds": {"ONLY_ABSOLUTE_ARE_LISTED"},
        },
        "filter_for_which_thrombosis": {
            "when": ABSOLUTE_CONTRAINDICATION,
            "adds": {"FILTER_FOR_WHICH_THROMBOSIS"},
        },
        "thrombolysis_beside_anticoagulation": {
            "when": ("and", ("or", ILIOFEMORAL, MASSIVE_PTE), THROMBOLYSIS_IS_OPEN),
            "adds": {"THROMBOLYSIS_BESIDE_ANTICOAGULATION"},
        },
        "renal_function": {
            "when": ANTICOAGULANT_ANSWERED_OR_OFFERED,
            "adds": {"RENAL_FUNCTION_IS_NOT_ASKED"},
        },
        "drugs_are_examples": {
            "when": ANTICOAGULANT_ANSWERED_OR_OFFERED,
            "adds": {"NEW_ORAL_ANTICOAGULANTS_ARE_EXAMPLES"},
        },
    },
    "kim_2015.other_adverse_events": {
        "until_resolved": {"when": SEVERE, "adds": {"UNTIL_THE_EVENT_HAS_RESOLVED"}},
        "skin_reactions": {
            "when": ("or", RASH, OTHER),
            "adds": {"SOME_SKIN_REACTIONS_ARE_NOT_RESTARTED"},
        },
        "rash_not_severe": {
            "when": ("and", RASH, ("not", SEVERE)),
            "adds": {"RASHES_THAT_ARE_NOT_MEANT"},
        },
        "other_not_severe": {
            "when": ("and", OTHER, ("not", SEVERE)),
            "adds": {"LIVER_AND_THYROID_ARE_NAMED", "LIVER_TESTS_IN_ZHANG"},
        },
        "liver_and_thyroid": {"when": ("always",), "adds": {"LIVER_AND_THYROID"}},
    },
}

READINGS: dict[str, dict[str, Any]] = {
    "kim_2015.infection": {
        "later_cycles": {
            "when": ("not", FIRST_3_CYCLES),
            "adopts": ("outcome", {"kind": "NONE"}),
            "offers": (),
        },
    },
    "kim_2015.teratogenicity": {
        "female.in_treatment": {
            "when": ("and", OF_CHILDBEARING_POTENTIAL, IN_TREATMENT),
            "adopts": (
                "row",
                "female",
                {"kind": "ABSTINENCE_OR_CONTRACEPTION"},
            ),
            "offers": (),
        },
        "female.week_after": {
            "when": ("and", OF_CHILDBEARING_POTENTIAL, WEEK_AFTER_DISCONTINUATION),
            "adopts": ("row", "female", {"words": ("abstinence", "contraception")}),
            "offers": (),
        },
        "female.later": {
            "when": ("and", OF_CHILDBEARING_POTENTIAL, LATER_THAN_1_WEEK),
            "adopts": ("refer", ("abstinence", "contraception")),
            "offers": (("female", "where it matches", {"words": ("abstinence", "contraception")}),),
        },
        "female.no_childbearing_potential": {
            "when": ("and", FEMALE, ("not", ("flag", "childbearing_potential"))),
            "adopts": ("outcome", {"kind": "NOTHING_PRINTED"}),
            "offers": (),
        },
        "male.seventh_day": {
            "when": ("and", MALE, PARTNER_AT_RISK, ("days_since_discontinuation", "=", 7)),
            "adopts": ("row", "male"),
            "offers": (),
        },
        "male.other_partner": {
            "when": ("and", MALE, ("not", PARTNER_AT_RISK), IN_TREATMENT),
            "adopts": ("row", "male"),
            "offers": (),
        },
        "male.not_asked": {
            "when": (
                "and",
                MALE,
                (
                    "or",
                    ("and", ("not", PARTNER_AT_RISK), ("not", IN_TREATMENT)),
                    ("and", PARTNER_AT_RISK, LATER_THAN_1_WEEK),
                ),
            ),
            "adopts": ("outcome", {"kind": "NOTHING_PRINTED"}),
            "offers": (),
        },
    },
    "kim_2015.table_4": {
        "contraindicated": {
            "when": (
                "and",
                ("or", PTE, DVT, ("and", CENTRAL_VENOUS_CATHETER, ILIOFEMORAL)),
                ABSOLUTE_CONTRAINDICATION,
            ),
            "adopts": ("refer", ("contraindicat", "filter")),
            "offers": (("ivc_filter", "where it matches"), CATHETER_REMOVAL_ALONE),
        },
        "contraindicated.no_filter": {
            "when": (
                "and",
                (
                    "or",
                    ("and", CENTRAL_VENOUS_CATHETER, ("not", ILIOFEMORAL)),
                    SUPERFICIAL_NEAR_DEEP_VEINS,
                    CALF_WITH_SEVERE_SYMPTOMS,
                ),
                ABSOLUTE_CONTRAINDICATION,
            ),
            "adopts": ("refer", ("contraindicat",)),
            "offers": (CATHETER_REMOVAL_ALONE,),
        },
        "contraindicated.superficial_catheter": {
            "when": ("and", SUPERFICIAL_OF_A_CATHETER, ABSOLUTE_CONTRAINDICATION),
            "adopts": ("row", "superficial.catheter"),
            "offers": (),
        },
        "contraindicated.watch": {
            "when": ("and", CALF_WITHOUT_SEVERE_SYMPTOMS, ABSOLUTE_CONTRAINDICATION),
            "adopts": ("row", "isolated_calf.watch"),
            "offers": (),
        },
        "superficial.nothing_printed": {
            "when": SUPERFICIAL_NEITHER,
            "adopts": ("outcome", {"kind": "NONE_PRINTED"}),
            "offers": (),
        },
        "bleeding": {
            "when": ("and", ANTICOAGULANT_ANSWERED_OR_OFFERED, DOUBT_WHETHER_TO_ANTICOAGULATE),
            "adopts": ("refer", ("bleeding",)),
            "offers": (
                ("anticoagulation", "where it matches"),
                (
                    "superficial.near_deep_veins",
                    "where it matches",
                    {
                        "kind": "ANTICOAGULATION",
                        "words": ("low-molecular-weight heparin", "6 weeks"),
                    },
                ),
                (
                    "isolated_calf.severe",
                    "where it matches",
                    {"kind": "ANTICOAGULATION", "words": ("low-molecular-weight heparin",)},
                ),
                (
                    "central_catheter",
                    "where it matches",
                    {
                        "kind": "ANTICOAGULATION",
                        "words": ("low-molecular-weight heparin", "3 months"),
                    },
                ),
                (
                    "central_catheter.faulty",
                    "where it matches",
                    {"words": ("low-molecular-weight heparin", "3 months", "removal")},
                ),
                CATHETER_REMOVAL_ALONE,
            ),
        },
        "extensive_or_massive.special": {
            "when": ("and", MASSIVE_PTE, THROMBOLYSIS_IS_OPEN),
            "adopts": ("row", "extensive_or_massive"),
            "offers": (("anticoagulation", "where it matches"),),
        },
        "extensive_or_massive.extensive": {
            "when": (
                "and",
                ("or", PTE, DVT),
                ILIOFEMORAL,
                ("not", MASSIVE_PTE),
                THROMBOLYSIS_IS_OPEN,
            ),
            "adopts": ("refer", ("thrombolysis", "anticoagulation")),
            "offers": (
                ("extensive_or_massive", "where it matches"),
                ("anticoagulation", "where it matches"),
            ),
        },
        "extensive_or_massive.catheter": {
            "when": ("and", CENTRAL_VENOUS_CATHETER, ILIOFEMORAL, THROMBOLYSIS_IS_OPEN),
            "adopts": ("refer", ("thrombolysis", "catheter")),
            "offers": (
                ("extensive_or_massive", "where it matches"),
                (
                    "central_catheter",
                    "where it matches",
                    {
                        "kind": "ANTICOAGULATION",
                        "words": ("low-molecular-weight heparin", "3 months"),
                    },
                ),
                (
                    "central_catheter.faulty",
                    "where it matches",
                    {"words": ("low-molecular-weight heparin", "3 months", "removal")},
                ),
            ),
        },
        "superficial.drug": {
            "when": (
                "and",
                SUPERFICIAL_NEAR_DEEP_VEINS,
                ("not", ABSOLUTE_CONTRAINDICATION),
                ("not", DOUBT_WHETHER_TO_ANTICOAGULATE),
            ),
            "adopts": (
                "row",
                "superficial.near_deep_veins",
                {"kind": "ANTICOAGULATION", "words": ("low-molecular-weight heparin", "6 weeks")},
            ),
            "offers": (),
        },
        "isolated_calf.drug": {
            "when": (
                "and",
                CALF_WITH_SEVERE_SYMPTOMS,
                ("not", ABSOLUTE_CONTRAINDICATION),
                ("not", DOUBT_WHETHER_TO_ANTICOAGULATE),
            ),
            "adopts": (
                "row",
                "isolated_calf.severe",
                {"kind": "ANTICOAGULATION", "words": ("low-molecular-weight heparin",)},
            ),
            "offers": (),
        },
        "central_catheter.drug": {
            "when": ("and", CENTRAL_CATHETER_ALONE, ("not", FAULTY_CATHETER)),
            "adopts": (
                "row",
                "central_catheter",
                {"kind": "ANTICOAGULATION", "words": ("low-molecular-weight heparin", "3 months")},
            ),
            "offers": (),
        },
        "central_catheter.faulty.drug": {
            "when": ("and", CENTRAL_CATHETER_ALONE, FAULTY_CATHETER),
            "adopts": (
                "row",
                "central_catheter.faulty",
                {"words": ("low-molecular-weight heparin", "3 months", "removal")},
            ),
            "offers": (),
        },
    },
    "kim_2015.other_adverse_events": {
        "severe.physician_decides": {
            "when": SEVERE,
            "adopts": ("refer", ("physician",)),
            "offers": (
                ("severe", "where it matches", {"kind": "REDUCE"}),
                ("severe", "where it matches", {"kind": "SUSPEND"}),
                ("severe", "where it matches", {"kind": "DISCONTINUE"}),
            ),
        },
        "other_event": {
            "when": ("and", OTHER, ("not", SEVERE)),
            "adopts": ("refer", ("routine",)),
            "offers": (("routine", "everywhere"),),
        },
    },
}

LEGAL: dict[str, dict[str, Any]] = {
    "kim_2015.teratogenicity": {
        "childbearing_potential": ("or", FEMALE, ("not", ("flag", "childbearing_potential"))),
    },
    "kim_2015.table_4": {
        "iliofemoral_is_deep": (
            "or",
            ("not", ILIOFEMORAL),
            ("and", ("not", SUPERFICIAL), ("not", ISOLATED_CALF)),
        ),
        "near_deep_veins_is_superficial": ("or", ("not", ("flag", "near_deep_veins")), SUPERFICIAL),
        "a_faulty_catheter_is_the_one_related": (
            "or",
            ("not", FAULTY_CATHETER),
            ("flag", "catheter_related"),
            CENTRAL_VENOUS_CATHETER,
        ),
        "bleeding_over_2_units_is_active": (
            "or",
            ("not", ("has", "contraindications", "BLEEDING_OVER_2_UNITS_IN_24_HOURS")),
            ("has", "bleeding_risks", "ACTIVE_BLEEDING"),
        ),
    },
}
