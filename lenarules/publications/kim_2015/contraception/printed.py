"""Abstinence and contraception as printed.

Kim HJ et al., Blood Res 2015;50:7-18, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and
teratogenicity, paragraph 2, last sentence: one row for its clause on female patients, one for its
clause on male patients.
"""

from __future__ import annotations

from enum import Enum

from lenarules.clinical.contraception import (
    CHILDBEARING_POTENTIAL,
    SEX,
    Contraception,
    ContraceptionKind,
)
from lenarules.clinical.renal import Sex
from lenarules.language.codec import storable
from lenarules.language.fact import Flag, Number
from lenarules.language.table import Legal, Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.kim_2015.advice import KimCaution
from lenarules.publications.kim_2015.paper import (
    INFECTION,
    JONES_PREGNANCY,
    RECOMMENDATIONS,
    ZHANG_PREGNANCY,
)

LAST_SENTENCE = INFECTION.at("paragraph 2, last sentence")
THIRD_POINT = INFECTION.at(f"{RECOMMENDATIONS}, third point")


@storable
class KimDiscontinuation(Enum):
    """What stands in place of a number of days while treatment has not been discontinued."""

    IN_TREATMENT = "treatment goes on, dose interruptions included"


IN_TREATMENT = KimDiscontinuation.IN_TREATMENT

PARTNER_AT_RISK = Flag(
    "partner_at_risk",
    "with a partner who is pregnant, or of childbearing potential and without contraception",
)
DAYS_SINCE_DISCONTINUATION = Number(
    "days_since_discontinuation",
    "time since treatment discontinuation",
    "days",
    low=0,
    high=36_500,
    usual=3_650,
    whole=True,
    exception=IN_TREATMENT,
)

FEMALE = SEX.is_(Sex.FEMALE)
MALE = SEX.is_(Sex.MALE)
# For whom and when, as printed.
WOMAN = FEMALE & CHILDBEARING_POTENTIAL.holds
PARTNER = PARTNER_AT_RISK.holds
TREATED = DAYS_SINCE_DISCONTINUATION.is_(IN_TREATMENT)
#: "for 1 week after", in days; no sign is printed.
WEEK_AFTER = 7
WITHIN_THE_WEEK = DAYS_SINCE_DISCONTINUATION < WEEK_AFTER
SEVENTH_DAY = DAYS_SINCE_DISCONTINUATION.equals(WEEK_AFTER)
AFTER_THE_WEEK = DAYS_SINCE_DISCONTINUATION > WEEK_AFTER

FOR_WOMEN = Contraception(ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION)

ROWS = (
    Row(
        "female",
        when=WOMAN,
        open="until when: no end is printed",
        strength=Strength.MUST,
        cite=LAST_SENTENCE,
        printed="female patients of childbearing potential must use complete abstinence or "
        "contraception",
    ),
    Row(
        "male",
        when=MALE & (TREATED | WITHIN_THE_WEEK) & PARTNER,
        then=Contraception(ContraceptionKind.ABSTINENCE_OR_CONDOM),
        strength=Strength.MUST,
        cite=LAST_SENTENCE,
        printed="male patients must practice complete abstinence or use condoms throughout the "
        "treatment duration, including dose interruptions, and for 1 week after treatment "
        "discontinuation if their partner is pregnant or is of childbearing potential and does not "
        "use contraception",
    ),
)

NOTES = (
    Note(
        "teratogenic_potential",
        when=WOMAN | (MALE & ~AFTER_THE_WEEK),
        adds=(KimCaution.TERATOGENIC_POTENTIAL,),
        cite=THIRD_POINT,
        printed="due to the teratogenic potential of lenalidomide, caution must be exercised in "
        "women of childbearing potential and in sexually active male patients",
    ),
    Note(
        "pregnancy_not_asked",
        when=FEMALE,
        adds=(
            KimCaution.PREGNANCY_IS_NOT_ASKED,
            KimCaution.TEST_AND_BREAST_FEEDING_ARE_NOT_ASKED,
        ),
        cite=LAST_SENTENCE,
        printed="complete abstinence or contraception must be used by female patients of "
        "childbearing potential",
        reading="nothing is printed of a female patient who is pregnant: every female patient is "
        "told what the siblings print",
        principle=Principle.SIBLING,
        cites=(
            ZHANG_PREGNANCY.at("first and third sentences"),
            JONES_PREGNANCY.at("third and fourth sentences"),
        ),
    ),
)

LEGAL = (
    Legal(
        "childbearing_potential",
        condition=FEMALE | ~CHILDBEARING_POTENTIAL.holds,
        message="childbearing_potential is asked of a female patient: pass False for a male one; "
        "his partner is asked for in partner_at_risk",
    ),
)
