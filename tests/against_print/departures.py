"""Where the rows of a paper depart from the transcription by another hand, and why."""

from __future__ import annotations

from typing import Any

#: Of a full id: whose patients ("when"), how strong ("strength"), or which words or attributes.
DEPARTURES: dict[str, dict[str, str]] = {
    "jones_2021.adverse_events.mild_rash": {
        "strength": "'usually a successful strategy' has no modal verb; it is what is done",
    },
    "jones_2021.adverse_events.oral_steroids_and_pause": {
        "kind": "what is done in the rash is the pause; the lower dose comes after it, in its care",
    },
    "jones_2021.starting_dose.end_stage": {
        "strength": "'can be used' permits the drug; the dose is said plainly",
    },
    "jones_2021.table_2.renal.end_stage": {
        "strength": "'can be used' permits the drug; the dose is said plainly",
    },
    "jones_2021.table_2.renal.below_50": {
        "strength": "the sentence prints 'required' of adjustments, 'recommended' of the start",
    },
    "jones_2021.table_2.dose_increase": {
        "when": "on the day on which cycle 4 is due three cycles are over, and the state counts 3",
    },
    "kim_2015.teratogenicity.male": {
        "when": "'1 week' has no sign: the row ends before the seventh day, a reading settles it",
    },
    "kim_2015.table_4.extensive_or_massive": {
        "when": "an iliofemoral thrombosis of a central venous catheter is extensive too",
    },
    "kim_2015.table_4.central_catheter": {
        "when": "the printed cell is two rows: a faulty catheter is removed besides",
    },
    "van_de_donk_2012.dexamethasone.low_dose": {
        "when": "the sentence itself has no condition; the response is a reading",
        "strength": "'widely adopted' has no modal verb; it is what is done",
    },
    "van_de_donk_2012.dexamethasone.aggressive_relapse.first_4_cycles": {
        "when": "'can be followed by low-dose in case of response' is a reading",
    },
    "van_de_donk_2012.dexamethasone.aggressive_relapse.later": {
        "when": "'can be followed by low-dose in case of response' is a reading",
    },
    "van_de_donk_2012.table_4.dialysis": {
        "after_dialysis": "a note tells everyone on dialysis when to take the dose",
    },
    "van_de_donk_2012.vte.single_agent": {
        "strength": "the sentence asks nothing of anybody; it is what the paper goes by",
    },
    "zhang_2023.contraception.contraception": {
        "when": "a patient who is pregnant is at no risk of becoming so",
    },
    "zhang_2023.contraception.breastfeeding": {
        "when": "told before treatment as well, which breastfeeding would last into",
    },
}
#: The differences that are not about words or attributes.
KEYS = ("when", "strength")

#: What stands instead, by full id: for whom a row of one call holds, and how strong it is.
STANDS: dict[str, dict[str, Any]] = {
    "jones_2021.adverse_events.mild_rash": {"strength": "SHOULD"},
    "jones_2021.starting_dose.end_stage": {"strength": "SHOULD"},
    "jones_2021.table_2.renal.end_stage": {"strength": "SHOULD"},
    "jones_2021.table_2.renal.below_50": {"strength": "MUST"},
    "kim_2015.teratogenicity.male": {
        "when": (
            "and",
            ("is", "sex", "MALE"),
            (
                "or",
                ("is", "days_since_discontinuation", "IN_TREATMENT"),
                ("days_since_discontinuation", "<", 7),
            ),
            ("flag", "partner_at_risk"),
        )
    },
    "kim_2015.table_4.extensive_or_massive": {
        "when": (
            "and",
            (
                "or",
                ("flag", "iliofemoral"),
                (
                    "and",
                    ("is", "thrombosis", "PULMONARY_THROMBOEMBOLISM"),
                    ("systolic_bp", "<", 90),
                ),
            ),
            (
                "not",
                (
                    "or",
                    ("has", "bleeding_risks", "HAEMORRHAGIC_OR_UNKNOWN_STROKE"),
                    ("has", "bleeding_risks", "INTRACRANIAL_TUMOUR"),
                    ("has", "bleeding_risks", "ISCHAEMIC_STROKE_WITHIN_3_MONTHS"),
                    ("has", "bleeding_risks", "TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS"),
                    ("platelets", "<", 100000),
                    ("has", "bleeding_risks", "ACTIVE_BLEEDING"),
                    ("has", "bleeding_risks", "BLEEDING_DIATHESIS"),
                ),
            ),
        )
    },
    "kim_2015.table_4.central_catheter": {
        "when": (
            "and",
            ("is", "thrombosis", "CENTRAL_VENOUS_CATHETER"),
            ("not", ("flag", "catheter_infected_or_dysfunctional")),
        )
    },
    "van_de_donk_2012.dexamethasone.low_dose": {"when": ("always",), "strength": "SHOULD"},
    "van_de_donk_2012.dexamethasone.aggressive_relapse.first_4_cycles": {
        "when": ("and", ("flag", "aggressive_relapse"), ("cycle", "<=", 4))
    },
    "van_de_donk_2012.dexamethasone.aggressive_relapse.later": {
        "when": ("and", ("flag", "aggressive_relapse"), ("cycle", ">", 4))
    },
    "van_de_donk_2012.vte.single_agent": {"strength": "SHOULD"},
    "zhang_2023.contraception.contraception": {
        "when": (
            "and",
            ("is", "sex", "FEMALE"),
            ("flag", "childbearing_potential"),
            ("not", ("flag", "pregnant")),
        )
    },
    "zhang_2023.contraception.breastfeeding": {
        "when": ("and", ("is", "sex", "FEMALE"), ("flag", "breastfeeding"))
    },
}
