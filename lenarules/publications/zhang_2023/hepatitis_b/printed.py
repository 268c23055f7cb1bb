"""Hepatitis B virus (HBV) before and during treatment, as printed in section 5.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, Infections, sentences 7 to 11.
"""

from __future__ import annotations

from lenarules.language.outcome import PrintedOption, Refer
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.zhang_2023.advice import (
    ZhangCaution,
    ZhangMonitoring,
    ZhangSupportiveCare,
)
from lenarules.publications.zhang_2023.facts import (
    HEPATITIS_B_COURSE,
    HEPATITIS_B_STATUS,
    HepatitisBCourse,
    HepatitisBStatus,
)
from lenarules.publications.zhang_2023.outcomes import HepatitisB, HepatitisBKind
from lenarules.publications.zhang_2023.paper import INFECTIONS

NOT_TESTED = HEPATITIS_B_STATUS.is_(HepatitisBStatus.NOT_TESTED)
NEGATIVE = HEPATITIS_B_STATUS.is_(HepatitisBStatus.NEGATIVE)
POSITIVE = HEPATITIS_B_STATUS.is_(HepatitisBStatus.POSITIVE)
HISTORY = HEPATITIS_B_STATUS.is_(HepatitisBStatus.PAST)
PRIOR_INFECTION = HISTORY | POSITIVE
BEFORE_TREATMENT = HEPATITIS_B_COURSE.is_(HepatitisBCourse.BEFORE_TREATMENT)
QUIET = HEPATITIS_B_COURSE.is_(HepatitisBCourse.QUIET)
ACTIVE = HEPATITIS_B_COURSE.is_(HepatitisBCourse.ACTIVE)
ACUTE_LIVER_FAILURE = HEPATITIS_B_COURSE.is_(HepatitisBCourse.LIVER_FAILURE)

CLARIFY_FIRST = HepatitisB(kind=HepatitisBKind.CLARIFY_FIRST)
CONSULT = HepatitisB(kind=HepatitisBKind.CONSULT_SPECIALIST)
SUSPEND = HepatitisB(kind=HepatitisBKind.SUSPEND)
NOTHING_PRINTED = HepatitisB(kind=HepatitisBKind.NOTHING_PRINTED)
HOLD_UNTIL_CLARIFIED = Refer(
    "the status was not clarified before treatment: hold lenalidomide until it is, or give it "
    "meanwhile? The paper prints that it should be clarified before, and nothing for treatment "
    "that goes on.",
    options=(
        PrintedOption(
            CLARIFY_FIRST,
            Strength.SHOULD,
            "zhang_2023.hepatitis_b.clarify",
            INFECTIONS.at("eighth sentence"),
            "HBV status should be clarified prior to initiating lenalidomide therapy",
        ),
    ),
    advice=frozenset((ZhangMonitoring.HEPATITIS_B_SIGNS,)),
)

ROWS = (
    Row(
        "liver_failure",
        when=HISTORY & ACUTE_LIVER_FAILURE,
        then=HepatitisB(kind=HepatitisBKind.DISCONTINUE),
        strength=Strength.MAY,
        cite=INFECTIONS.at("seventh sentence"),
        printed="prior HBV infection: acute liver failure in some cases, leading to "
        "discontinuation of lenalidomide and adequate antiviral therapy",
    ),
    Row(
        "clarify",
        when=NOT_TESTED & BEFORE_TREATMENT,
        then=CLARIFY_FIRST,
        strength=Strength.SHOULD,
        cite=INFECTIONS.at("eighth sentence"),
        printed="HBV status should be clarified prior to initiating lenalidomide therapy",
    ),
    Row(
        "positive",
        when=POSITIVE,
        then=CONSULT,
        strength=Strength.SHOULD,
        cite=INFECTIONS.at("ninth sentence"),
        printed="tested positive for HBV infection: it is recommended to consult a specialist "
        "experienced in the treatment of hepatitis B",
    ),
    Row(
        "history",
        when=HISTORY,
        then=HepatitisB(kind=HepatitisBKind.WITH_CAUTION),
        strength=Strength.SHOULD,
        cite=INFECTIONS.at("tenth sentence"),
        printed="history of HBV infection, including those who are anti-HBc antibody-positive but "
        "HBsAg-negative: lenalidomide should be used with caution",
    ),
)

NOTES = (
    Note(
        "liver_failure.antivirals",
        when=PRIOR_INFECTION & ACUTE_LIVER_FAILURE,
        adds=(ZhangSupportiveCare.ANTIVIRALS_FOR_HEPATITIS_B,),
        cite=INFECTIONS.at("seventh sentence"),
        printed="adequate antiviral therapy",
        reading="printed for a prior infection; a positive test is one too",
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("ninth sentence"),),
    ),
    Note(
        "specialist",
        when=ACTIVE | ACUTE_LIVER_FAILURE,
        adds=(ZhangSupportiveCare.HEPATITIS_SPECIALIST,),
        cite=INFECTIONS.at("ninth sentence"),
        printed="consult a specialist experienced in the treatment of hepatitis B",
        reading="printed for who has tested positive, whose answer it is; an infection that shows "
        "signs, or a liver that fails, asks for the same specialist",
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("seventh sentence"), INFECTIONS.at("last sentence")),
    ),
    Note(
        "positive.caution",
        when=POSITIVE & (BEFORE_TREATMENT | QUIET),
        adds=(ZhangCaution.HEPATITIS_B_HISTORY,),
        cite=INFECTIONS.at("tenth sentence"),
        printed="lenalidomide should be used with caution",
        reading="printed for a history of the infection, where it is the answer; who tests "
        "positive is treated with no less caution",
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("ninth sentence"),),
    ),
    Note(
        "status_to_be_clarified",
        when=NOT_TESTED,
        adds=(ZhangCaution.STATUS_TO_BE_CLARIFIED,),
        cite=INFECTIONS.at("eighth sentence"),
        printed="HBV status should be clarified prior to initiating lenalidomide therapy",
        reading="printed for the time before treatment; said at any time while it is not done",
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("seventh sentence"), INFECTIONS.at("last sentence")),
    ),
    Note(
        "close_monitoring",
        when=PRIOR_INFECTION,
        adds=(ZhangMonitoring.HEPATITIS_B_SIGNS,),
        cite=INFECTIONS.at("last sentence"),
        printed="these patients should be closely monitored for signs and symptoms of active HBV "
        "infection throughout the course of treatment",
        reading="printed for a history of the infection; a patient who tests positive is watched "
        "as closely",
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("ninth sentence"),),
    ),
)
