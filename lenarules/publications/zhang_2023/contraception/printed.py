"""Pregnancy, contraception and breastfeeding, as printed in sections 5 and 6.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, Teratogenicity, last sentence, and
Pregnant and lactating women. "Should be contraindicated during pregnancy" (section 6) repeats the
first row.
"""

from __future__ import annotations

from lenarules.clinical.contraception import (
    BREASTFEEDING,
    CHILDBEARING_POTENTIAL,
    PREGNANT,
    SEX,
    Contraception,
    ContraceptionKind,
)
from lenarules.clinical.renal import Sex
from lenarules.language.condition import any_of
from lenarules.language.table import Legal, Note, Row
from lenarules.language.words import Strength
from lenarules.publications.zhang_2023.advice import ZhangSupportiveCare
from lenarules.publications.zhang_2023.facts import CONTRACEPTION_MET, ON_TREATMENT
from lenarules.publications.zhang_2023.paper import (
    PREGNANT_AND_LACTATING,
    TERATOGENICITY,
)

MALE = SEX.is_(Sex.MALE)
WOMAN = SEX.is_(Sex.FEMALE)
IS_PREGNANT = WOMAN & PREGNANT.holds
AT_RISK_OF_PREGNANCY = WOMAN & CHILDBEARING_POTENTIAL.holds & ~PREGNANT.holds
NOT_ALL_MET = AT_RISK_OF_PREGNANCY & ~CONTRACEPTION_MET.holds
PREGNANT_ON_TREATMENT = IS_PREGNANT & ON_TREATMENT.holds
NO_DRUG = IS_PREGNANT | NOT_ALL_MET
BREASTFEEDS = WOMAN & BREASTFEEDING.holds

NOTHING_PRINTED = Contraception(kind=ContraceptionKind.NOTHING_PRINTED)
#: What another paper asks of men.
FOR_MEN = Contraception(kind=ContraceptionKind.ABSTINENCE_OR_CONDOM)

ROWS = (
    Row(
        "contraindicated",
        when=NO_DRUG,
        then=Contraception(kind=ContraceptionKind.CONTRAINDICATED),
        strength=Strength.MUST,
        cite=TERATOGENICITY.at("last sentence"),
        printed="contraindicated in pregnant women and women who are likely to become pregnant if "
        "all contraceptive requirements have not been met",
    ),
    Row(
        "contraception",
        when=AT_RISK_OF_PREGNANCY,
        then=Contraception(kind=ContraceptionKind.EFFECTIVE_CONTRACEPTION),
        strength=Strength.SHOULD,
        cite=PREGNANT_AND_LACTATING.at("second sentence"),
        printed="women who are at risk of becoming pregnant should use effective contraception",
    ),
    Row(
        "pregnant_on_treatment",
        when=PREGNANT_ON_TREATMENT,
        then=Contraception(kind=ContraceptionKind.DISCONTINUE),
        strength=Strength.MUST,
        cite=PREGNANT_AND_LACTATING.at("third sentence"),
        printed="becomes pregnant while using lenalidomide: treatment must be discontinued and she "
        "is asked to seek evaluation and advice from a physician with expertise or experience in "
        "teratology",
    ),
    Row(
        "breastfeeding",
        when=BREASTFEEDS,
        then=Contraception(kind=ContraceptionKind.STOP_BREASTFEEDING),
        strength=Strength.SHOULD,
        cite=PREGNANT_AND_LACTATING.at("last sentence"),
        printed="it is recommended that breastfeeding women discontinue breastfeeding during "
        "treatment with lenalidomide",
    ),
)

NOTES = (
    Note(
        "effective_contraception",
        when=AT_RISK_OF_PREGNANCY,
        adds=(ZhangSupportiveCare.EFFECTIVE_CONTRACEPTION,),
        cite=PREGNANT_AND_LACTATING.at("second sentence"),
        printed="effective contraception",
    ),
    Note(
        "teratology",
        when=PREGNANT_ON_TREATMENT,
        adds=(ZhangSupportiveCare.TERATOLOGY,),
        cite=PREGNANT_AND_LACTATING.at("third sentence"),
        printed="evaluation and advice from a physician with expertise or experience in teratology",
    ),
    Note(
        "stop_breastfeeding",
        when=BREASTFEEDS & ~NO_DRUG,
        adds=(ZhangSupportiveCare.STOP_BREASTFEEDING,),
        cite=PREGNANT_AND_LACTATING.at("last sentence"),
        printed="discontinue breastfeeding during treatment with lenalidomide",
    ),
)

LEGAL = (
    Legal(
        "women_only",
        condition=~MALE
        | ~any_of(CHILDBEARING_POTENTIAL.holds, PREGNANT.holds, BREASTFEEDING.holds),
        message="childbearing potential, pregnancy and breastfeeding are asked of a female "
        "patient: pass False for a male one",
    ),
    Legal(
        "pregnant_is_of_childbearing_potential",
        condition=~PREGNANT.holds | CHILDBEARING_POTENTIAL.holds,
        message="a pregnant patient is of childbearing potential: pass "
        "childbearing_potential=True with pregnant=True",
    ),
)
