"""A second transcription of the paper's tables as plain data.

Made from the paper (Kim HJ et al., Blood Res 2015;50:7-18) by another hand; keep it apart from
the rows. Conditions are nested tuples and say what is printed, unmended.
"""

from typing import Any

# The words with which the caption of Fig. 1 and the recommendations on Table 3 ("appropriate
# prophylactic measures") ask for what the cells print.
FIG_1_VERB, TABLE_3_VERB = "recommendations", "appropriate"

# Fig. 1, left to right, top row first.
FIG_1: tuple[dict[str, Any], ...] = (
    {
        "column": "normal",
        "counts": "adequate",
        "when": (
            "and",
            ("creatinine_clearance", ">=", 50),
            ("anc", ">", 1000),
            ("platelets", ">", 50000),
        ),
        "mg": 25,
        "every_days": 1,
        "footnote": None,
        "support": (),
    },
    {
        "column": "moderate",
        "counts": "adequate",
        "when": (
            "and",
            ("creatinine_clearance", ">=", 30),
            ("creatinine_clearance", "<", 50),
            ("anc", ">", 1000),
            ("platelets", ">", 50000),
        ),
        "mg": 10,
        "every_days": 1,
        "footnote": "a",
        "support": (),
    },
    {
        "column": "severe",
        "counts": "adequate",
        "when": (
            "and",
            ("creatinine_clearance", "<", 30),
            ("anc", ">", 1000),
            ("platelets", ">", 50000),
        ),
        "mg": 15,
        "every_days": 2,
        "footnote": "b",
        "support": (),
    },
    {
        "column": "end_stage",
        "counts": "adequate",
        "when": (
            "and",
            ("creatinine_clearance", "<", 30),
            ("flag", "on_dialysis"),
            ("anc", ">", 1000),
            ("platelets", ">", 50000),
        ),
        "mg": 5,
        "every_days": 1,
        "footnote": "c",
        "support": (),
    },
    {
        "column": "normal",
        "counts": "low",
        "when": (
            "and",
            ("creatinine_clearance", ">=", 50),
            ("or", ("anc", "<", 1000), ("platelets", "<", 50000)),
        ),
        "mg": 15,
        "every_days": 1,
        "footnote": None,
        "support": ("growth factor", "platelet transfusion", "monitor frequently"),
    },
    {
        "column": "moderate",
        "counts": "low",
        "when": (
            "and",
            ("creatinine_clearance", ">=", 30),
            ("creatinine_clearance", "<", 50),
            ("or", ("anc", "<", 1000), ("platelets", "<", 50000)),
        ),
        "mg": 15,
        "every_days": 2,
        "footnote": "b",
        "support": ("growth factor", "platelet transfusion", "monitor frequently"),
    },
    {
        "column": "severe",
        "counts": "low",
        "when": (
            "and",
            ("creatinine_clearance", "<", 30),
            ("or", ("anc", "<", 1000), ("platelets", "<", 50000)),
        ),
        "mg": 5,
        "every_days": 1,
        "footnote": None,
        "support": ("growth factor", "platelet transfusion", "monitor frequently"),
    },
    {
        "column": "end_stage",
        "counts": "low",
        "when": (
            "and",
            ("creatinine_clearance", "<", 30),
            ("flag", "on_dialysis"),
            ("or", ("anc", "<", 1000), ("platelets", "<", 50000)),
        ),
        "mg": 5,
        "every_days": 2,
        "footnote": None,
        "support": ("growth factor", "platelet transfusion", "monitor frequently"),
    },
)

# First day, last day, cycle length. The caption prints "21 days out of 28 days".
FIG_1_DAYS: tuple[int, int, int] = (1, 21, 28)

FIG_1_FOOTNOTES: dict[str, dict[str, Any]] = {
    "a": {
        "to_mg": 15,
        "to_every_days": 1,
        "after_cycles": 2,
        "needs": ("not responding", "tolerating"),
    },
    "b": {
        "to_mg": 10,
        "to_every_days": 1,
        "after_cycles": None,
        "needs": ("tolerating",),
    },
    "c": {"after_dialysis": True},
}

TABLE_3: tuple[dict[str, Any], ...] = (
    {
        "row": 1,
        "when": (
            "or",
            ("months_since_vte", "<=", 6),
            ("flag", "immobilised"),
            ("dexamethasone_mg_per_cycle", None, 480),
        ),
        "lmwh": (
            ("enoxaparin", 40, "mg", "daily"),
            ("dalteparin", 5000, "IU", "daily"),
        ),
        "warfarin_inr": (2, 3),
        "warfarin_when": (
            "or",
            ("creatinine_clearance", "<", 30),
            ("platelets", "<", 50000),
        ),
        "cycles": 4,
        "then": ("aspirin", 100, "mg", "daily"),
    },
    {
        "row": 2,
        "when": (
            "and",
            (
                "or",
                ("age", ">=", 75),
                ("not", ("is", "months_since_vte", "NEVER")),
                ("ecog", ">=", 2),
                ("has", "comorbidities", "INFECTION"),
                ("has", "comorbidities", "RENAL_DISEASE"),
                ("has", "comorbidities", "PULMONARY_DISEASE"),
                ("has", "comorbidities", "CONGESTIVE_HEART_FAILURE"),
                ("has", "comorbidities", "ARTERIAL_THROMBOEMBOLISM"),
                ("has", "comorbidities", "THROMBOPHILIA"),
                ("flag", "erythropoietin"),
                ("bmi", ">=", 30),
            ),
            ("platelets", ">=", 100000),
        ),
        "drug": ("aspirin", 100, "mg", "daily"),
        "monitoring": (
            "cautious monitoring of bleeding for the duration of lenalidomide/dexamethasone"
        ),
    },
    {
        "row": 3,
        "when": (
            "or",
            (
                "not",
                (
                    "or",
                    ("months_since_vte", "<=", 6),
                    ("flag", "immobilised"),
                    ("dexamethasone_mg_per_cycle", None, 480),
                    ("age", ">=", 75),
                    ("not", ("is", "months_since_vte", "NEVER")),
                    ("ecog", ">=", 2),
                    ("has", "comorbidities", "INFECTION"),
                    ("has", "comorbidities", "RENAL_DISEASE"),
                    ("has", "comorbidities", "PULMONARY_DISEASE"),
                    ("has", "comorbidities", "CONGESTIVE_HEART_FAILURE"),
                    ("has", "comorbidities", "ARTERIAL_THROMBOEMBOLISM"),
                    ("has", "comorbidities", "THROMBOPHILIA"),
                    ("flag", "erythropoietin"),
                    ("bmi", ">=", 30),
                ),
            ),
            ("platelets", "<", 100000),
        ),
        "drug": None,
        "monitoring": "close monitoring of VTE-related symptoms",
    },
)

# "Venous thromboembolism", expert recommendations, bullets 2 and 3.
TABLE_3_RECOMMENDATIONS: dict[str, Any] = {
    "duration_months": 4,
    "high_dose_mg_per_month": (None, 480),
    "platelets": ("<", 100000),
}

DEXAMETHASONE: tuple[dict[str, Any], ...] = (
    {
        "id": "aggressive_first_4",
        "who": ("has", "indications", "AGGRESSIVE_DISEASE"),
        "cycles": "first 4",
        "mg": 40,
        "days": (1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20),
        "printed": "40 mg/day, days 1-4, 9-12, 17-20 of 28, first 4 cycles",
        "strength": "recommended",
        "place": "DOSE AND SCHEDULE, paragraph 2, sentence 1",
    },
    {
        "id": "aggressive_later",
        "who": ("has", "indications", "AGGRESSIVE_DISEASE"),
        "cycles": "later",
        "mg": 40,
        "days": None,
        "printed": "then 40 mg/day for 1-4 days",
        "strength": "recommended",
        "place": "DOSE AND SCHEDULE, paragraph 2, sentence 1",
    },
    {
        "id": "slightly_lower_first_4",
        "who": ("has", "indications", "AGGRESSIVE_DISEASE"),
        "cycles": "first 4",
        "mg": 40,
        "days": (1, 2, 3, 4, 15, 16, 17, 18, 19, 20),
        "printed": "40 mg/day, days 1-4, 15-20 of 28, first 4 cycles",
        "strength": "alternative",
        "place": "DOSE AND SCHEDULE, paragraph 2, sentence 2",
    },
    {
        "id": "slightly_lower_later",
        "who": ("has", "indications", "AGGRESSIVE_DISEASE"),
        "cycles": "later",
        "mg": 40,
        "days": None,
        "printed": "then 40 mg/day for 1-4 days",
        "strength": "alternative",
        "place": "DOSE AND SCHEDULE, paragraph 2, sentence 2",
    },
    {
        "id": "age_reduction_possible",
        "who": ("always",),
        "cycles": "any",
        "mg": None,
        "days": None,
        "printed": "dose can be reduced according to age",
        "strength": "may be considered",
        "place": "DOSE AND SCHEDULE, paragraph 2, sentence 3",
    },
    {
        "id": "korean_low_dose",
        "who": ("always",),
        "cycles": "any",
        "mg": 40,
        "days": (1, 8, 15, 22),
        "printed": "160 mg per cycle: 40 mg/day, days 1, 8, 15, 22 of 28",
        "strength": "reported",
        "place": "DOSE AND SCHEDULE, paragraph 3, sentence 1",
    },
    {
        "id": "survey_weekly",
        "who": ("always",),
        "cycles": "any",
        "mg": 40,
        "days": None,
        "printed": "40 mg/day once a week for 4 weeks",
        "strength": "reported",
        "place": "DOSE AND SCHEDULE, paragraph 3, sentence 2",
    },
    {
        "id": "high_dose_should",
        "who": (
            "or",
            ("has", "indications", "CORD_COMPRESSION"),
            ("has", "indications", "HYPERCALCAEMIA"),
            ("has", "indications", "PAIN"),
            ("has", "indications", "RENAL_FAILURE"),
        ),
        "cycles": "any",
        "mg": None,
        "days": None,
        "printed": "standard, high-dose",
        "strength": "should be considered",
        "place": "Dexamethasone: dose and schedule, paragraph 1",
    },
    {
        "id": "lower_total_dose",
        "who": ("always",),
        "cycles": "any",
        "mg": None,
        "days": None,
        "printed": "lower total dose than standard, high-dose (newly diagnosed MM)",
        "strength": "reported",
        "place": "Dexamethasone: dose and schedule, paragraph 2",
    },
    {
        "id": "korean_start",
        "who": ("always",),
        "cycles": "any",
        "mg": None,
        "days": None,
        "printed": "160 mg per cycle (61.8%)",
        "strength": "reported",
        "place": "Dexamethasone: dose and schedule, paragraph 3, sentence 1",
    },
    {
        "id": "e4a03_low_dose",
        "who": ("always",),
        "cycles": "any",
        "mg": 40,
        "days": (1, 8, 15, 22),
        "printed": "40 mg/day, days 1, 8, 15, 22 of 28",
        "strength": "reported",
        "place": "Dexamethasone: dose and schedule, paragraph 3, sentence 2",
    },
    {
        "id": "level_minus_1",
        "who": ("level", None, -1),
        "cycles": "any",
        "mg": 40,
        "days": None,
        "printed": "40 mg/day for 4 days every 2 weeks",
        "strength": "reported",
        "place": "Dexamethasone: dose and schedule, paragraph 4",
    },
    {
        "id": "level_minus_2",
        "who": ("level", None, -2),
        "cycles": "any",
        "mg": 40,
        "days": None,
        "printed": "40 mg/day for 4 days every 4 weeks",
        "strength": "reported",
        "place": "Dexamethasone: dose and schedule, paragraph 4",
    },
    {
        "id": "level_minus_3",
        "who": ("level", None, -3),
        "cycles": "any",
        "mg": 20,
        "days": None,
        "printed": "20 mg/day for 4 days every 4 weeks",
        "strength": "reported",
        "place": "Dexamethasone: dose and schedule, paragraph 4",
    },
    {
        "id": "low_dose_body",
        "who": ("always",),
        "cycles": "any",
        "mg": None,
        "days": None,
        "printed": "low-dose dexamethasone",
        "strength": "recommended",
        "place": "Dexamethasone: dose and schedule, paragraph 5, sentence 1",
    },
    {
        "id": "under_65_first_4",
        "who": ("age", "<", 65),
        "cycles": "first 4",
        "mg": 40,
        "days": (1, 2, 3, 4, 15, 16, 17, 18),
        "printed": "40 mg/day, days 1-4, 15-18 of 28, first 4 cycles",
        "strength": "recommended",
        "place": "Dexamethasone: dose and schedule, paragraph 5, sentence 2",
    },
    {
        "id": "under_65_later",
        "who": ("age", "<", 65),
        "cycles": "later",
        "mg": 40,
        "days": (1, 8, 15, 22),
        "printed": "then 40 mg/day weekly (days 1, 8, 15, 22 of 28)",
        "strength": "recommended",
        "place": "Dexamethasone: dose and schedule, paragraph 5, sentence 2",
    },
    {
        "id": "from_65_to_75",
        "who": ("and", ("age", ">=", 65), ("age", "<=", 75)),
        "cycles": "any",
        "mg": 40,
        "days": None,
        "printed": "40 mg/day weekly",
        "strength": "recommended",
        "place": "Dexamethasone: dose and schedule, paragraph 5, sentence 2",
    },
    {
        "id": "over_75",
        "who": ("age", ">", 75),
        "cycles": "any",
        "mg": 20,
        "days": None,
        "printed": "20 mg/day weekly",
        "strength": "recommended",
        "place": "Dexamethasone: dose and schedule, paragraph 5, sentence 2",
    },
    {
        "id": "low_dose_bullet",
        "who": ("always",),
        "cycles": "any",
        "mg": None,
        "days": None,
        "printed": "low-dose schedule",
        "strength": "recommended",
        "place": "Dexamethasone: dose and schedule, expert recommendations, bullet 1",
    },
    {
        "id": "high_dose_may",
        "who": (
            "or",
            ("has", "indications", "CORD_COMPRESSION"),
            ("has", "indications", "HYPERCALCAEMIA"),
            ("has", "indications", "PAIN"),
            ("has", "indications", "RENAL_FAILURE"),
        ),
        "cycles": "any",
        "mg": None,
        "days": None,
        "printed": "high-dose",
        "strength": "may be considered",
        "place": "Dexamethasone: dose and schedule, expert recommendations, bullet 2",
    },
    {
        "id": "age_reduction_bullet",
        "who": ("always",),
        "cycles": "any",
        "mg": None,
        "days": None,
        "printed": "age-adjusted dose reductions",
        "strength": "recommended",
        "place": "Dexamethasone: dose and schedule, expert recommendations, bullet 3",
    },
)

NOTES: tuple[str, ...] = (
    # Fig. 1 and the renal and cytopenia sections
    (
        "Fig. 1 row heads: both signs are strict, so ANC exactly 1,000 or platelets exactly "
        "50,000 (the other count not low) falls in neither row."
    ),
    (
        "Fig. 1 columns 3 and 4: both print ClCr < 30; only 'requiring dialysis' marks the "
        "fourth, and the third does not exclude dialysis."
    ),
    "Fig. 1 column 4: a patient on dialysis with ClCr of 30 or more has no end-stage column.",
    (
        "Fig. 1 column 1: 'normal' is ClCr >= 50, so mild impairment goes unnamed; the renal text "
        "has a 'mild or no' group, with moderate starting below 60."
    ),
    (
        "Renal insufficiency, paragraph 2: moderate is printed '<= 30 to < 60' (slip for >= 30), "
        "and its top of 60 contradicts Fig. 1's 50."
    ),
    (
        "Renal insufficiency, last body paragraph: 'impaired' is ClCr < 60 in one study and "
        "'moderate to severe' is < 50 in the next."
    ),
    (
        "Renal insufficiency, paragraph 1: ClCr may come from Cockcroft-Gault or MDRD, which need "
        "not agree; no choice is made at the cut-offs."
    ),
    "Fig. 1 footnote a: 'dose not respond' is a slip for 'does not respond'.",
    (
        "Fig. 1 footnote b: unlike a, it gives no number of cycles and asks only for tolerance, "
        "not for lack of response."
    ),
    (
        "Fig. 1 footnote b: it hangs on two cells, one of them a low-count cell (moderate), "
        "without saying that the counts must recover."
    ),
    (
        "Fig. 1 footnote c: it is printed only on 5 mg once daily; the dialysis cell with low "
        "counts (5 mg every other day) carries no dialysis-day rule."
    ),
    (
        "Fig. 1 caption: '21 days out of 28 days' names no days; 'days 1-21' is in DOSE AND "
        "SCHEDULE, paragraph 1. Every-other-day doses do not say which days."
    ),
    (
        "Fig. 1 last line: it says to adjust each cycle when ClCr or counts change, but not how; "
        "Cytopenia says by 1 dose step, and no ladder of steps is printed (one example, 25 to "
        "15)."
    ),
    (
        "Renal insufficiency, bullet 2: improved renal function lets the dose be raised 'with "
        "caution', where Fig. 1 simply says to adjust each cycle."
    ),
    (
        "Cytopenia, paragraph 1: caution is at platelets < 50,000, or < 30,000 with heavy marrow "
        "infiltration; Fig. 1 has no such second limit."
    ),
    "Hematologic toxicities, bullet 1: severe neutropenia is printed 'ANC 500' with no sign.",
    (
        "Hematologic toxicities, bullet 2: resume when ANC has 'returned to 1,000' (no sign), yet "
        "later in the bullet it must rise to > 1,000."
    ),
    (
        "Hematologic toxicities, bullet 1: it delays a cycle at ANC < 1,000, while Fig. 1 and "
        "Cytopenia let treatment start at ANC < 1,000 at a lower dose."
    ),
    (
        "Hematologic toxicities, bullet 3: platelets < 30,000 is the action limit; the baseline "
        "limit in Fig. 1 is 50,000, and the choice between the three actions is left open."
    ),
    # Table 3 and the venous thromboembolism section
    "Table 3 row 1: 'within 6 months' is in words, with no sign; read here as <= 6.",
    (
        "Table 3 footnote a and Venous thromboembolism, bullet 2: 480 mg/month has no sign, so "
        "other doses (above it, or 400 and 320) are not placed."
    ),
    (
        "Table 3 footnote a and bullet 2: the dose is per month, while every schedule is per "
        "28-day cycle (12 days of 40 mg make 480 per cycle)."
    ),
    (
        "Table 3 row 1: the 'if' may govern warfarin alone (so read here) or the choice between "
        "both; bullet 2 offers warfarin with no such limit."
    ),
    "Table 3 row 1: 'daily' is printed once, after dalteparin; read as serving enoxaparin too.",
    (
        "Table 3 rows 1 and 3: row 3 takes all platelets < 100,000, so a row 1 patient below it "
        "is in both rows; row 1 even gives warfarin below 50,000."
    ),
    (
        "Venous thromboembolism, bullet 3 against Table 3 row 1: no prophylaxis below 100,000 "
        "platelets contradicts warfarin below 50,000."
    ),
    (
        "Table 3 row 1 (warfarin below 50,000) sits ill with Table 4 footnote a, where platelets "
        "< 100,000 count as a bleeding risk (for thrombolysis)."
    ),
    "Table 3 row 1 against bullet 2: 'first 4 cycles' (16 weeks) against 'four months'.",
    (
        "Venous thromboembolism, bullet 2: 'four months' may govern the LMWH alone or also the "
        "warfarin."
    ),
    "Venous thromboembolism, bullet 2: 'recent VTE' is without the 6 months of Table 3.",
    (
        "Venous thromboembolism, bullets: aspirin is not mentioned, neither for row 2 nor as the "
        "switch after row 1."
    ),
    (
        "Venous thromboembolism, bullets 2 and 3: 'additional' risk factors ('such as') may mean "
        "row 1 only or also footnote b; read narrowly, a row 2 patient gets no prophylaxis."
    ),
    (
        "Table 3 row 1: the aspirin after 4 cycles has no end and no platelet limit; row 2 "
        "aspirin needs >= 100,000."
    ),
    (
        "Table 3 footnote b: 'history of VTE' has no time limit, so a recent VTE is in row 2 as "
        "well as row 1 unless 'other' is taken to exclude row 1."
    ),
    (
        "Table 3 footnote b: 'medical comorbidity such as' makes the list open, and where it ends "
        "(before erythropoietin, as read here) is not marked."
    ),
    "Table 3 footnote b: 'renal disease', 'infection' and the rest have no grade or figure.",
    (
        "Venous thromboembolism, paragraphs 1 and 3: VTE is 8.8%-14.7% in the trials, but 0.8% "
        "and 0.7% without prophylaxis in the meta-analysis (a unit seems to be missing)."
    ),
    (
        "Venous thromboembolism, paragraph 3: the aspirin rate in newly diagnosed MM (0.9%) is no "
        "lower than the rate without prophylaxis (0.8%)."
    ),
    # Dexamethasone
    (
        "DOSE AND SCHEDULE, paragraph 2: 'then 40 mg/day for 1-4 days' may be one to four days or "
        "days 1-4; it prints no cycle days and no cycle length."
    ),
    (
        "DOSE AND SCHEDULE, paragraph 2: days 15-20 (10 days in all, 400 mg) in the alternative, "
        "against days 15-18 in the consensus schedule later; one may be a slip."
    ),
    (
        "DOSE AND SCHEDULE, paragraph 2: the alternative schedule does not repeat for whom it is; "
        "the sentence before speaks of aggressive disease."
    ),
    (
        "DOSE AND SCHEDULE, paragraph 2: the schedules take no account of age, against the age-"
        "related ones; which wins for aggressive disease in a patient over 75 is not said."
    ),
    (
        "DOSE AND SCHEDULE, paragraph 2: for the reduction by age it points to 'Elderly "
        "patients', but the figures stand in 'Dexamethasone: dose and schedule'."
    ),
    (
        "Dexamethasone, bullet 3: age reductions 'are recommended', where DOSE AND SCHEDULE, "
        "paragraph 2 says 'can be'; no figures in either."
    ),
    (
        "Dexamethasone, paragraph 1 against bullet 2: high dose 'should be' against 'may be' "
        "considered, for the same cases."
    ),
    (
        "Dexamethasone, paragraph 1 and bullet 2: aggressive disease is not among the cases "
        "('such as') for high dose, though DOSE AND SCHEDULE recommends 480 mg per cycle for it."
    ),
    (
        "Dexamethasone section: 'high-dose' has no figure here; 480 mg/month comes from Table 3 "
        "footnote a, and 40 mg on 12 days from DOSE AND SCHEDULE."
    ),
    (
        "Dexamethasone, paragraph 5 and bullet 1: low dose is recommended to all, yet for age < "
        "65 the first 4 cycles are 8 days of 40 mg (320 mg), twice the 160 mg called low."
    ),
    (
        "DOSE AND SCHEDULE, paragraph 3: 'the majority of physicians' favoured 160 mg; "
        "Dexamethasone, paragraph 3 gives it as 61.8% of patients."
    ),
    (
        "Dexamethasone, paragraph 3: starting doses are said to follow the MFDS, but the low dose "
        "is then traced to E4A03, a trial in newly diagnosed MM."
    ),
    (
        "DOSE AND SCHEDULE, paragraph 3: 'once a week for 4 weeks' prints no days and does not "
        "say whether it repeats each cycle."
    ),
    (
        "Dexamethasone, paragraph 5: 'weekly' for ages 65-75 and > 75 prints no days; days 1, 8, "
        "15, 22 are printed only for age < 65."
    ),
    (
        "Dexamethasone, paragraph 5: '65-75' has no signs; both ends are read as included because "
        "the neighbours are < 65 and > 75."
    ),
    (
        "Age 75: in Dexamethasone it is in the middle band (65-75, > 75), but in Table 3 footnote "
        "b and Elderly patients it is in the oldest (>= 75)."
    ),
    (
        "Dexamethasone, paragraph 4: the levels say 'every 2 weeks' and 'every 4 weeks' without "
        "cycle days; nothing below level -3 is given."
    ),
    # Elsewhere
    (
        "Table 1: access to clinical trials stands under disease-related factors, which looks out "
        "of place."
    ),
    (
        "Table 2, Korea: thalidomide 68 (78.2%) of 110 does not agree (68 is 61.8%, 86 is 78.2%); "
        "digits seem swapped."
    ),
    (
        "Table 2, Korea: bortezomib 103 (93.2%) and response 48 (43.7%) of 110 work out at 93.6% "
        "and 43.6%."
    ),
    (
        "Indication and timing, first relapse: response 66.9% vs 56.8% is called significantly "
        "higher at P=0.06."
    ),
    (
        "Indication and timing, IFM study: the odds ratio's interval (0.94-129.91) includes 1, "
        "yet P=0.025; the group is '>= 3 years' and then '> 3 years'."
    ),
    (
        "Indication and timing, paragraph 1 and the German study: < and > are both strict (6 and "
        "12 months; 12 months), so exactly 12, or 6 to 12, is unplaced."
    ),
    (
        "Infection, body against bullet 1: febrile infection is said to be uncommon, yet routine "
        "antibiotics are 'highly recommended', then 'particularly' for some."
    ),
    (
        "Other adverse events: the Korean rates are called slightly lower, but cramps (10.9 vs "
        "23.5) and nausea (7.2 vs 18.9) are less than half."
    ),
    (
        "CONCLUSION, paragraph 2: the 3,405-patient analysis is cited as [17] but as [5] in the "
        "Introduction; [17] (110 patients) is also cited for the rising incidence."
    ),
    (
        "Table 4: 'ileofemoral' for iliofemoral; CONCLUSION, last paragraph: 'complimentary' for "
        "complementary."
    ),
)
