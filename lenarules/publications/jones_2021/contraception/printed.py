"""Section 6.1 as printed: pregnancy, breastfeeding and contraception."""

from __future__ import annotations

from enum import Enum

from lenarules.clinical.contraception import (
    BREASTFEEDING,
    CHILDBEARING_POTENTIAL,
    SEX,
    Contraception,
    ContraceptionKind,
)
from lenarules.clinical.renal import Sex
from lenarules.language.codec import storable
from lenarules.language.condition import ALWAYS
from lenarules.language.fact import Category
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.jones_2021.advice import (
    JonesCaution,
    JonesMonitoring,
    JonesSupportiveCare,
)
from lenarules.publications.jones_2021.paper import PREGNANCY, ZHANG_PREGNANCY


@storable
class JonesPregnancyTest(Enum):
    """The pregnancy test before the cycle that is to be commenced."""

    NEGATIVE = "negative before this cycle"
    POSITIVE = "positive before this cycle"
    NOT_DONE = "not done before this cycle"


PREGNANCY_TEST = Category(
    "pregnancy_test", "pregnancy test", JonesPregnancyTest, usual=JonesPregnancyTest.NEGATIVE
)
FEMALE = SEX.is_(Sex.FEMALE)
MALE = SEX.is_(Sex.MALE)
IS_BREASTFEEDING = BREASTFEEDING.holds
CAN_BEAR_CHILDREN = CHILDBEARING_POTENTIAL.holds
TEST_IS_NEGATIVE = PREGNANCY_TEST.is_(JonesPregnancyTest.NEGATIVE)
TEST_IS_POSITIVE = PREGNANCY_TEST.is_(JonesPregnancyTest.POSITIVE)
#: Breastfeeding is printed to be a contraindication; a positive test is read as one.
CONTRAINDICATED = IS_BREASTFEEDING | TEST_IS_POSITIVE

ROWS = (
    Row(
        "breastfeeding",
        when=IS_BREASTFEEDING,
        then=Contraception(ContraceptionKind.CONTRAINDICATED),
        strength=Strength.MUST,
        cite=PREGNANCY.at("third sentence"),
        printed="breast feeding is an absolute contra-indication to its use",
    ),
    Row(
        "no_negative_test",
        when=FEMALE & CAN_BEAR_CHILDREN & ~TEST_IS_NEGATIVE,
        then=Contraception(ContraceptionKind.DO_NOT_COMMENCE),
        strength=Strength.MUST,
        cite=PREGNANCY.at("fourth sentence"),
        printed="females of child bearing potential must have a negative pregnancy test before "
        "each cycle is commenced",
    ),
    Row(
        "male",
        when=MALE,
        then=Contraception(ContraceptionKind.ABSTINENCE_OR_CONDOM),
        strength=Strength.MUST,
        cite=PREGNANCY.at("last sentence"),
        printed="male patients must either adhere to complete abstinence or agree to use barrier "
        "protection",
    ),
)

NOTES = (
    Note(
        "teratogenicity",
        when=ALWAYS,
        adds=(JonesCaution.TERATOGENIC,),
        cite=PREGNANCY.at("first sentence"),
        printed="close structural analogue of thalidomide: teratogenicity risk is an important "
        "consideration",
    ),
    Note(
        "counselling",
        when=~CONTRAINDICATED,
        adds=(JonesSupportiveCare.COUNSELLING, JonesSupportiveCare.INFORMATION_LEAFLET),
        cite=PREGNANCY.at("second sentence"),
        printed="prior to initiation all patients must be counselled regarding the potential risks "
        "and a patient information leaflet provided",
        reading="'prior to initiation': told to nobody who is breastfeeding or whose test is "
        "positive, as nothing is initiated",
        principle=Principle.OWN_TEXT,
        cites=(PREGNANCY.at("second to fourth sentences"),),
    ),
    Note(
        "test_before_each_cycle",
        when=FEMALE & CAN_BEAR_CHILDREN & ~CONTRAINDICATED,
        adds=(JonesMonitoring.PREGNANCY_TEST,),
        cite=PREGNANCY.at("fourth sentence"),
        printed="negative pregnancy test before each cycle",
        reading="told where a cycle may be commenced, thus to nobody who is breastfeeding or whose "
        "test is positive",
        principle=Principle.OWN_TEXT,
        cites=(PREGNANCY.at("third and fourth sentences"),),
    ),
    Note(
        "positive_test",
        when=CONTRAINDICATED,
        adds=(JonesCaution.DISCONTINUE_IN_PREGNANCY, JonesSupportiveCare.TERATOLOGY),
        cite=PREGNANCY.at("fourth sentence"),
        printed="females of child bearing potential must have a negative pregnancy test",
        reading="what follows a positive test is not printed; the sibling discontinues treatment "
        "that is being given and asks for advice in teratology; told to whoever is breastfeeding "
        "too, so that the answer is one whether or not the test is known",
        principle=Principle.SIBLING,
        cites=(ZHANG_PREGNANCY.at("third sentence"),),
    ),
)
