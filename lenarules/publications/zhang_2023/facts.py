"""The facts that Zhang 2023 asks, beside those that every paper asks."""

from __future__ import annotations

from enum import Enum

from lenarules.clinical.course_facts import LONGEST
from lenarules.language.codec import storable
from lenarules.language.fact import Category, Flag, Members, Number


@storable
class SkinReaction(Enum):
    """The reactions that end treatment with lenalidomide for good, as they are printed."""

    ANGIOEDEMA = "angioedema"
    HYPERSENSITIVITY = "hypersensitivity"
    EXFOLIATIVE_RASH = "exfoliative rash"
    MACULOPAPULAR_RASH = "maculopapular rash"
    SUSPECTED_SJS = "suspected Stevens-Johnson syndrome"
    SUSPECTED_TEN = "suspected toxic epidermal necrolysis"
    SUSPECTED_DRESS = "suspected drug reaction with eosinophilia and systemic symptoms"


@storable
class HepatitisBStatus(Enum):
    """What is known of hepatitis B virus (HBV) in the patient."""

    NOT_TESTED = "not clarified"
    NEGATIVE = "negative"
    PAST = "history of HBV infection, anti-HBc-positive and HBsAg-negative included"
    POSITIVE = "tested positive for HBV infection"


@storable
class HepatitisBCourse(Enum):
    """Where treatment with lenalidomide stands, and what of hepatitis B is seen in it."""

    BEFORE_TREATMENT = "lenalidomide has not been started"
    QUIET = "on lenalidomide, no sign or symptom of active HBV infection"
    ACTIVE = "on lenalidomide, signs or symptoms of active HBV infection"
    LIVER_FAILURE = "on lenalidomide, acute liver failure"


@storable
class ZhangToxicity(Enum):
    """The adverse events for which something is printed and which no other function asks."""

    NEUTROPENIA = "neutropenia of grade 1 or 2"
    SEVERE_NEUTROPENIA = "neutropenia of grade 3 or 4"
    SEVERE_THROMBOCYTOPENIA = "thrombocytopenia of grade 3 or 4"
    ABNORMAL_LIVER_TESTS = "abnormal liver function tests"
    LIVER_TESTS_AT_BASELINE = "liver function tests back to baseline after a suspension"
    FIRST_SIGN_OF_INFECTION = "first sign of infection (for example cough, fever)"
    COMPLICATED_ZOSTER = "disseminated, meningeal or ocular herpes zoster"


CLEAR_CYCLES = Number(
    "clear_cycles",
    "consecutive completed cycles at the present dose without haematological toxicity",
    "cycles",
    low=0,
    high=LONGEST,
    usual=0,
    whole=True,
)
RESTORE = Flag("restore", "the original dose is asked for", request=True)
RASH_GRADE = Number("rash_grade", "grade of the rash", "", low=0, high=4, usual=0, whole=True)
FEATURES = Members("features", "reactions that are present or suspected", SkinReaction)
THALIDOMIDE_RASH = Flag("thalidomide_grade_4_rash", "grade 4 rash with prior thalidomide")
REACTED_BEFORE = Flag(
    "reacted_before",
    "a rash of grade 4 or one of these reactions with lenalidomide at any earlier time, resolved "
    "or not",
)
EVENT = Category("event", "adverse event", ZhangToxicity, usual=ZhangToxicity.NEUTROPENIA)
RESTART_LOWER = Flag("restart_lower", "a restart at a lower dose is asked for", request=True)
HEPATITIS_B_STATUS = Category(
    "status", "hepatitis B status", HepatitisBStatus, usual=HepatitisBStatus.NEGATIVE
)
HEPATITIS_B_COURSE = Category(
    "course", "course of treatment", HepatitisBCourse, usual=HepatitisBCourse.BEFORE_TREATMENT
)
WEEK = Number(
    "week",
    "week of treatment (0: baseline, 1: the first week)",
    "",
    low=0,
    high=4 * LONGEST,
    usual=1,
    whole=True,
)
HEPATITIS_B = Flag(
    "hepatitis_b", "history of HBV infection, or HBV-positive, anti-HBc-positive alone included"
)
VIRAL_LIVER_INFECTION = Flag(
    "viral_liver_infection",
    "another viral liver infection than hepatitis B, past or concurrent",
)
HEPATOTOXIC_DRUGS = Flag("hepatotoxic_drugs", "on drugs known to make liver function abnormal")
HIGH_TUMOUR_LOAD = Flag("high_tumour_load", "high tumour load before treatment")
CONTRACEPTION_MET = Flag("contraception_met", "all contraceptive requirements are met", usual=True)
ON_TREATMENT = Flag("on_treatment", "lenalidomide is being given")
