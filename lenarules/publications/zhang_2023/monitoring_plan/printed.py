"""Monitoring during treatment with lenalidomide, as printed in sections 5 and 6.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705. The blood counts are the rows; what
else is watched adds to them and is noted.
"""

from __future__ import annotations

from lenarules.clinical.care import Interval, TimeUnit
from lenarules.clinical.monitoring import MonitoringPlan
from lenarules.language.condition import ALWAYS, any_of
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.zhang_2023.advice import (
    ZhangCaution,
    ZhangMonitoring,
    ZhangSupportiveCare,
)
from lenarules.publications.zhang_2023.facts import (
    HEPATITIS_B,
    HEPATOTOXIC_DRUGS,
    HIGH_TUMOUR_LOAD,
    VIRAL_LIVER_INFECTION,
    WEEK,
)
from lenarules.publications.zhang_2023.paper import (
    CYTOPENIA,
    ELDERLY,
    HEPATOTOXICITY,
    INFECTIONS,
    SECOND_TUMOUR,
    THYROID,
    TUMOUR_LYSIS,
)

BASELINE = WEEK < 1
BASELINE_AND_FIRST_8_WEEKS = WEEK <= 8
THEREAFTER = WEEK > 8
LIVER_AT_RISK = any_of(HEPATITIS_B.holds, VIRAL_LIVER_INFECTION.holds, HEPATOTOXIC_DRUGS.holds)

ROWS = (
    Row(
        "first_8_weeks",
        when=BASELINE_AND_FIRST_8_WEEKS,
        then=MonitoringPlan(blood_counts=Interval(1, TimeUnit.WEEK)),
        strength=Strength.SHOULD,
        cite=CYTOPENIA.at("fifth sentence"),
        printed="complete blood counts weekly at baseline and during the first 8 weeks",
    ),
    Row(
        "thereafter",
        when=THEREAFTER,
        then=MonitoringPlan(blood_counts=Interval(1, TimeUnit.MONTH)),
        strength=Strength.SHOULD,
        cite=CYTOPENIA.at("fifth sentence"),
        printed="and monthly thereafter",
    ),
)

NOTES = (
    Note(
        "blood_count_contents",
        when=ALWAYS,
        adds=(ZhangMonitoring.BLOOD_COUNT_CONTENTS,),
        cite=CYTOPENIA.at("fifth sentence"),
        printed="including white blood cells and their counts, platelet counts, hemoglobin, and "
        "hematocrit",
    ),
    Note(
        "thyroid.before",
        when=BASELINE,
        adds=(ZhangSupportiveCare.THYROID_COMORBIDITIES,),
        cite=THYROID.at("second sentence"),
        printed="effective management of comorbidities affecting thyroid function prior to "
        "treatment",
    ),
    Note(
        "thyroid.function",
        when=ALWAYS,
        adds=(ZhangMonitoring.THYROID_FUNCTION,),
        cite=THYROID.at("last sentence"),
        printed="continuous monitoring of thyroid function at baseline and during treatment",
    ),
    Note(
        "tumour_lysis",
        when=HIGH_TUMOUR_LOAD.holds,
        adds=(ZhangMonitoring.TUMOUR_LYSIS, ZhangCaution.TUMOUR_LYSIS),
        cite=TUMOUR_LYSIS.at("last sentence"),
        printed="high pre-treatment tumor load: caution; closely monitored, with particular "
        "attention to the first cycle, and appropriate precautions",
    ),
    Note(
        "second_tumour",
        when=BASELINE,
        adds=(ZhangCaution.SECOND_TUMOUR,),
        cite=SECOND_TUMOUR.at("last sentence"),
        printed="when considering treatment, weigh both the potential benefit and the risk of a "
        "second primary malignancy",
    ),
    Note(
        "liver_function",
        when=ALWAYS,
        adds=(ZhangMonitoring.LIVER_FUNCTION,),
        cite=HEPATOTOXICITY.at("last sentence"),
        printed="hepatic function monitoring may be indicated by the clinician",
    ),
    Note(
        "liver_function.at_risk",
        when=LIVER_AT_RISK,
        adds=(ZhangMonitoring.LIVER_FUNCTION_AT_RISK,),
        cite=HEPATOTOXICITY.at("last sentence"),
        printed="particularly with a history of viral liver infection or concurrent viral liver "
        "infection, or with medications known to cause abnormalities in liver function",
        reading="hepatitis B is a viral liver infection",
        principle=Principle.OWN_TEXT,
        cites=(INFECTIONS.at("tenth sentence"),),
    ),
    Note(
        "infection",
        when=ALWAYS,
        adds=(ZhangMonitoring.FIRST_SIGN_OF_INFECTION,),
        cite=INFECTIONS.at("fourth sentence"),
        printed="all patients should seek immediate medical attention at the first sign of "
        "infection (for example, cough and fever)",
    ),
    Note(
        "hepatitis_b",
        when=HEPATITIS_B.holds,
        adds=(ZhangMonitoring.HEPATITIS_B_SIGNS, ZhangCaution.HEPATITIS_B_HISTORY),
        cite=INFECTIONS.at("last two sentences"),
        printed="history of HBV infection, including anti-HBc-positive but HBsAg-negative: "
        "caution; closely monitored for signs and symptoms throughout the course of treatment",
        reading="printed for a history of the infection; a patient who tests positive is watched "
        "as closely",
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("ninth sentence"),),
    ),
    Note(
        "hepatitis_b.specialist",
        when=HEPATITIS_B.holds,
        adds=(ZhangSupportiveCare.HEPATITIS_SPECIALIST_IF_POSITIVE,),
        cite=INFECTIONS.at("ninth sentence"),
        printed="tested positive for HBV infection: it is recommended to consult a specialist "
        "experienced in the treatment of hepatitis B",
        reading="a history and a positive test are one argument: said of a positive test wherever "
        "it holds",
        principle=Principle.OWN_TEXT,
        cites=(INFECTIONS.at("tenth sentence"),),
    ),
    Note(
        "elderly",
        when=ALWAYS,
        adds=(ZhangMonitoring.RENAL_FUNCTION_OF_THE_ELDERLY, ZhangCaution.ELDERLY_DOSE),
        cite=ELDERLY.at("last sentence"),
        printed="elderly patients: caution in dose selection, and renal function monitored",
        reading="no age is printed: said to everyone, of elderly patients",
        principle=Principle.SAFEST,
        cites=(ELDERLY.at("first sentence"),),
    ),
)
