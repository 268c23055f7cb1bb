"""The statements of Jones 2021: section 6, special populations."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.jones_2021.paper import OTHER_CONSIDERATIONS, PREGNANCY, RENAL
from lenarules.publications.jones_2021.statements.places import parts

STATEMENTS = (
    Statement(
        "pregnancy.teratogenicity",
        cite=PREGNANCY.at("first sentence"),
        gist="As a close analogue of thalidomide, lenalidomide may be teratogenic.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("pregnancy", "teratogenicity"),
    ),
    Statement(
        "pregnancy.counselling",
        cite=PREGNANCY.at("second sentence"),
        gist="Before the start all patients must be counselled and given an information leaflet.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("pregnancy", "counselling"),
    ),
    Statement(
        "pregnancy.breastfeeding",
        cite=PREGNANCY.at("third sentence"),
        gist="Breastfeeding is an absolute contraindication.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("pregnancy", "breastfeeding", "breastfeeding_before_test"),
    ),
    Statement(
        "pregnancy.test",
        cite=PREGNANCY.at("fourth sentence"),
        gist="Females of childbearing potential must have a negative pregnancy test before each "
        "cycle.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "pregnancy",
                "no_negative_test",
                "test_before_each_cycle",
                "positive_test",
                "positive_test.contraindicated",
                "negative_test",
                "no_childbearing_potential",
            ),
            *parts("table_2", "pregnancy_test"),
        ),
    ),
    Statement(
        "pregnancy.male",
        cite=PREGNANCY.at("last sentence"),
        gist="Male patients must adhere to complete abstinence or agree to barrier protection.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("pregnancy", "male"),
    ),
    Statement(
        "renal.accumulation",
        cite=RENAL.at("first and second sentences"),
        gist="The kidneys excrete most of the drug; renal impairment may let it accumulate and "
        "make it less tolerated.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="the reason of the doses that follow; no figure of its own is printed",
    ),
    Statement(
        "renal.below_50",
        cite=RENAL.at("third sentence"),
        gist="Below a creatinine clearance of 50 mL/min dose adjustments are required, with a "
        "starting dose of 10 mg once daily recommended.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "starting_dose", "renal_impairment", "renal_impairment.ten", "severe.no_dialysis"
            ),
            *parts("table_2", "renal.below_50", "ceiling.below_50", "increase.renal"),
        ),
    ),
    Statement(
        "renal.no_phase_3",
        cite=RENAL.at("fourth sentence"),
        gist="No phase 3 study was done in end-stage renal failure, a clearance below 30 mL/min "
        "requiring dialysis.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("starting_dose", "no_phase_3_study"),
    ),
    Statement(
        "renal.end_stage",
        cite=RENAL.at("fifth sentence"),
        gist="In that group of patients lenalidomide can be used, but at 5 mg once daily.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "starting_dose",
                "end_stage",
                "end_stage.five",
                "dialysis.five",
                "severe.no_dialysis",
            ),
            *parts("table_2", "renal.end_stage", "ceiling.end_stage"),
        ),
    ),
    Statement(
        "renal.after_dialysis",
        cite=RENAL.at("last sentence"),
        gist="On dialysis the drug should be given after dialysis.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*parts("starting_dose", "after_dialysis"), *parts("table_2", "after_dialysis")),
    ),
    Statement(
        "other.allergy",
        cite=OTHER_CONSIDERATIONS.at("first sentence, first part"),
        gist="Intolerance and allergy are considered contraindications.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts(
                "adverse_events",
                "intolerance_or_allergy",
                "allergy.not_given",
                "hypersensitivity",
            ),
            *parts("table_2", "not_tolerated"),
        ),
    ),
    Statement(
        "other.desensitisation",
        cite=OTHER_CONSIDERATIONS.at("first sentence, last part"),
        gist="Tentative, controlled desensitisation has been successful.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("adverse_events", "desensitisation", "allergy.not_given"),
    ),
    Statement(
        "other.hepatic",
        cite=OTHER_CONSIDERATIONS.at("last sentence"),
        gist="No dose alteration is required in hepatic impairment, of no printed degree.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "adverse_events",
            "hepatic_impairment",
            "mild_hepatic_impairment",
            "liver_tests_on_treatment",
        ),
    ),
)
