"""Abstinence and contraception: what is adopted where the print is silent or open, and why."""

from __future__ import annotations

from lenarules.clinical.contraception import (
    CHILDBEARING_POTENTIAL,
    Contraception,
    ContraceptionKind,
)
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.contraception.printed import (
    AFTER_THE_WEEK,
    FEMALE,
    FOR_WOMEN,
    LAST_SENTENCE,
    MALE,
    PARTNER,
    SEVENTH_DAY,
    THIRD_POINT,
    TREATED,
    WITHIN_THE_WEEK,
    WOMAN,
)
from lenarules.publications.kim_2015.paper import JONES_PREGNANCY

NOTHING = Contraception(ContraceptionKind.NOTHING_PRINTED)
UNTIL_WHEN = Refer(
    "is abstinence or contraception still needed? For female patients of childbearing potential "
    "the paper prints it without an end; for male patients it prints 1 week after treatment "
    "discontinuation."
)

RESOLUTIONS = (
    Resolution(
        "female.in_treatment",
        region=WOMAN & TREATED,
        adopts=Adopt("female", FOR_WOMEN),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(LAST_SENTENCE, THIRD_POINT),
        reading="whatever its end, it holds throughout treatment, dose interruptions included",
    ),
    Resolution(
        "female.week_after",
        region=WOMAN & (WITHIN_THE_WEEK | SEVENTH_DAY),
        adopts=Adopt("female", FOR_WOMEN),
        bases={Basis.COMPLETED},
        principle=Principle.SAFEST,
        cites=(LAST_SENTENCE,),
        reading="no end is printed: it is not before the 1 week that the same sentence prints for "
        "male patients",
    ),
    Resolution(
        "female.later",
        region=WOMAN & AFTER_THE_WEEK,
        adopts=UNTIL_WHEN,
        offers=(Offer("female", FOR_WOMEN),),
        bases={Basis.COMPLETED},
        principle=Principle.REFER,
        cites=(LAST_SENTENCE, THIRD_POINT),
        reading="no end is printed, and no text settles it: neither that nothing is asked any more "
        "nor that it is asked for good",
    ),
    Resolution(
        "female.no_childbearing_potential",
        region=FEMALE & ~CHILDBEARING_POTENTIAL.holds,
        adopts=NOTHING,
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(LAST_SENTENCE, THIRD_POINT),
        reading="printed for female patients of childbearing potential only",
    ),
    Resolution(
        "male.seventh_day",
        region=MALE & SEVENTH_DAY & PARTNER,
        adopts=Adopt("male"),
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(LAST_SENTENCE,),
        reading="1 week is printed without a sign: the seventh day belongs to it",
    ),
    Resolution(
        "male.other_partner",
        region=MALE & TREATED & ~PARTNER,
        adopts=Adopt("male"),
        bases={Basis.GAP},
        principle=Principle.SIBLING,
        cites=(JONES_PREGNANCY, LAST_SENTENCE),
        reading="the printed 'if' limits the whole sentence or the week after only: read as of the "
        "week, so that during treatment every male patient is asked, as the sibling asks it; it is "
        "the safer reading too",
    ),
    Resolution(
        "male.not_asked",
        region=MALE & ~TREATED & (AFTER_THE_WEEK | ~PARTNER),
        adopts=NOTHING,
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(LAST_SENTENCE,),
        reading="after discontinuation it is printed for 1 week, and by either reading of 'if' for "
        "such a partner only",
    ),
)
