"""The advice that Zhang 2023 prints, member by member with its citation."""

from __future__ import annotations

from lenarules.clinical.advice import Caution, Monitoring, SupportiveCare
from lenarules.language.codec import storable
from lenarules.publications.zhang_2023 import paper


@storable
class ZhangSupportiveCare(SupportiveCare):
    """Supportive care printed by Zhang 2023."""

    GROWTH_FACTOR = (
        "consider growth factors (G-CSF)",
        paper.CYTOPENIA.at("sixth sentence"),
    )
    SEEK_ATTENTION = (
        "immediate medical attention, for empirical anti-infective treatment by a haematologist",
        paper.INFECTIONS.at("fourth sentence"),
    )
    ANTIVIRALS_FOR_ZOSTER = ("adequate antiviral therapy", paper.INFECTIONS.at("sixth sentence"))
    ANTIVIRALS_FOR_HEPATITIS_B = (
        "adequate antiviral therapy",
        paper.INFECTIONS.at("seventh sentence"),
    )
    HEPATITIS_SPECIALIST = (
        "consult a specialist experienced in the treatment of hepatitis B",
        paper.INFECTIONS.at("ninth sentence"),
    )
    HEPATITIS_SPECIALIST_IF_POSITIVE = (
        "where HBV tests positive: consult a specialist experienced in the treatment of hepatitis "
        "B",
        paper.INFECTIONS.at("ninth sentence"),
    )
    EFFECTIVE_CONTRACEPTION = (
        "effective contraception",
        paper.PREGNANT_AND_LACTATING.at("second sentence"),
    )
    TERATOLOGY = (
        "evaluation and advice from a physician with expertise or experience in teratology",
        paper.PREGNANT_AND_LACTATING.at("third sentence"),
    )
    STOP_BREASTFEEDING = (
        "discontinue breastfeeding during treatment with lenalidomide",
        paper.PREGNANT_AND_LACTATING.at("last sentence"),
    )
    THYROID_COMORBIDITIES = (
        "manage comorbidities that affect thyroid function effectively before treatment",
        paper.THYROID.at("second sentence"),
    )


@storable
class ZhangMonitoring(Monitoring):
    """Monitoring printed by Zhang 2023."""

    BLOOD_COUNT_CONTENTS = (
        "complete blood counts with white blood cells and their counts, platelets, haemoglobin "
        "and haematocrit",
        paper.CYTOPENIA.at("fifth sentence"),
    )
    THYROID_FUNCTION = (
        "thyroid function at baseline and during treatment",
        paper.THYROID.at("last sentence"),
    )
    LIVER_FUNCTION = (
        "liver function, where the clinician finds it indicated: particularly with a past or "
        "present viral liver infection, or drugs known to make liver function abnormal",
        paper.HEPATOTOXICITY.at("last sentence"),
    )
    LIVER_FUNCTION_AT_RISK = (
        "liver function in particular: a viral liver infection or drugs that make liver function "
        "abnormal are present here",
        paper.HEPATOTOXICITY.at("last sentence"),
    )
    TUMOUR_LYSIS = (
        "tumour lysis: close monitoring, with particular attention to the first cycle",
        paper.TUMOUR_LYSIS.at("last sentence"),
    )
    RENAL_FUNCTION_OF_THE_ELDERLY = (
        "in elderly patients (no age is printed), renal function",
        paper.ELDERLY.at("last sentence"),
    )
    HEPATITIS_B_SIGNS = (
        "signs and symptoms of active HBV infection, closely, throughout treatment",
        paper.INFECTIONS.at("last sentence"),
    )
    FIRST_SIGN_OF_INFECTION = (
        "the first sign of infection (for example cough, fever), for which the patient seeks "
        "immediate medical attention",
        paper.INFECTIONS.at("fourth sentence"),
    )
    DRESS_SIGNS = (
        "what may go with DRESS: eosinophilia, fever, lymphadenopathy, hepatitis, nephritis, "
        "pneumonia, myocarditis, pericarditis",
        paper.SKIN.at("second sentence"),
    )


@storable
class ZhangCaution(Caution):
    """Cautions printed by Zhang 2023, or about what it prints."""

    NOT_RESTORED = (
        "the original dose was asked for; nothing printed permits it today",
        paper.CYTOPENIA.at("last sentence"),
    )
    TODAY_IS_NOT_ANSWERED = (
        "whether drug is given today is not answered here",
        paper.CYTOPENIA.at("last sentence"),
    )
    EXPERIENCED_PHYSICIAN = (
        "dose adjustments for grade 3 or 4 thrombocytopenia or neutropenia are made by an "
        "experienced physician with reference to the package insert",
        paper.CYTOPENIA.at("seventh sentence"),
    )
    KIM_INTERRUPTS_IN_NEUTROPENIA = (
        "no count of a grade is printed here; Kim 2015 interrupts lenalidomide in severe "
        "neutropenia (printed: ANC 500 cells/uL, read as below it), and delays a new cycle below "
        "1,000",
        paper.KIM_HEMATOLOGIC.at("expert recommendations, first point"),
    )
    JONES_INTERRUPTS_IN_NEUTROPENIA = (
        "no count of a grade is printed here; Jones 2021, in single-agent maintenance, interrupts "
        "lenalidomide at an ANC below 500 cells/uL",
        paper.JONES_TABLE_2.at("Neutropenia, lines 1 and 3"),
    )
    KIM_ON_LOW_PLATELETS = (
        "no count of a grade is printed here; below 30,000 platelets/uL Kim 2015 prints "
        "transfusions, dose modification or discontinuation",
        paper.KIM_HEMATOLOGIC.at("expert recommendations, third point"),
    )
    JONES_INTERRUPTS_AT_LOW_PLATELETS = (
        "no count of a grade is printed here; below 30,000 platelets/uL Jones 2021, in "
        "single-agent maintenance, interrupts lenalidomide and delays a new cycle",
        paper.JONES_TABLE_2.at("Thrombocytopenia, lines 1, 2 and 4"),
    )
    RENAL_FUNCTION_IS_NOT_ASKED = (
        "renal function is not asked: the original level is meant as far as today's renal function "
        "allows it; adjusting the dose in renal insufficiency is particularly important",
        paper.HEPATOTOXICITY.at("sixth sentence"),
    )
    LIVER_TESTS_WITHOUT_SYMPTOMS = (
        "the sentence is of abnormal tests that are generally asymptomatic and reversible",
        paper.HEPATOTOXICITY.at("third sentence"),
    )
    LIVER_FAILURE = (
        "of liver failure with lenalidomide and other drugs the paper reports deaths; hepatitis B "
        "is asked by hepatitis_b",
        paper.HEPATOTOXICITY.at("first sentence"),
    )
    STATUS_TO_BE_CLARIFIED = (
        "the hepatitis B status is not clarified and is to be",
        paper.INFECTIONS.at("eighth sentence"),
    )
    MACULOPAPULAR_WITHOUT_A_GRADE = (
        "a maculopapular rash is named, without a grade, among the reactions that end treatment "
        "for good",
        paper.SKIN.at("last sentence"),
    )
    JONES_TREATS_A_MILD_RASH = (
        "Jones 2021, in single-agent maintenance: most rashes are mild, usually raised macules, "
        "and oral antihistamines and/or topical steroids are usually successful",
        paper.JONES_CUTANEOUS.at("second and third sentences"),
    )
    KIM_MANAGES_A_RASH = (
        "Kim 2015 manages a rash in general without adjusting the dose",
        paper.KIM_OTHER_ADVERSE_EVENTS.at("expert recommendations, first point"),
    )
    FATAL_REACTIONS = (
        "these reactions can have fatal consequences",
        paper.SKIN.at("third sentence"),
    )
    TUMOUR_LYSIS = (
        "high tumour load: caution, and appropriate precautions against tumour lysis",
        paper.TUMOUR_LYSIS.at("last sentence"),
    )
    ELDERLY_DOSE = (
        "in elderly patients (no age is printed), caution in dose selection",
        paper.ELDERLY.at("last sentence"),
    )
    SECOND_TUMOUR = (
        "weigh the benefit of lenalidomide against the risk of a second primary malignancy",
        paper.SECOND_TUMOUR.at("last sentence"),
    )
    HEPATITIS_B_HISTORY = (
        "in a history of HBV infection lenalidomide is used with caution",
        paper.INFECTIONS.at("tenth sentence"),
    )
    AT_LEAST = (
        "printed as 'at least' this dose, without an upper limit",
        paper.RENAL_INSUFFICIENCY.at("last sentence"),
    )
