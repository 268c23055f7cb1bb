"""Section 6.1: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.clinical.contraception import Contraception, ContraceptionKind
from lenarules.language.table import Adopt, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.jones_2021.contraception.printed import (
    CAN_BEAR_CHILDREN,
    FEMALE,
    IS_BREASTFEEDING,
    TEST_IS_NEGATIVE,
    TEST_IS_POSITIVE,
)
from lenarules.publications.jones_2021.paper import KIM_TERATOGENICITY, PREGNANCY, ZHANG_PREGNANCY

RESOLUTIONS = (
    Resolution(
        "breastfeeding_before_test",
        region=IS_BREASTFEEDING & CAN_BEAR_CHILDREN & ~TEST_IS_NEGATIVE,
        adopts=Adopt("breastfeeding"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(PREGNANCY.at("third and fourth sentences"),),
        reading="an absolute contraindication comes first: no test, whatever it shows, lifts it",
    ),
    Resolution(
        "positive_test.contraindicated",
        region=TEST_IS_POSITIVE & ~IS_BREASTFEEDING,
        adopts=Contraception(ContraceptionKind.CONTRAINDICATED),
        bases={Basis.OVERRIDE},
        principle=Principle.SIBLING,
        cites=(ZHANG_PREGNANCY.at("first and third sentences"),),
        reading="the section says no more than that the cycle is not commenced; for the sibling "
        "pregnancy is a contraindication, the same answer as with breastfeeding",
    ),
    Resolution(
        "negative_test",
        region=FEMALE & CAN_BEAR_CHILDREN & TEST_IS_NEGATIVE & ~IS_BREASTFEEDING,
        adopts=Contraception(ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION),
        bases={Basis.GAP},
        principle=Principle.SIBLING,
        cites=(
            KIM_TERATOGENICITY.at("paragraph 2, last sentence"),
            ZHANG_PREGNANCY.at("second sentence"),
        ),
        reading="the section asks males for abstinence or barrier protection and females for a "
        "test only; the siblings ask females of childbearing potential for contraception too",
    ),
    Resolution(
        "no_childbearing_potential",
        region=FEMALE & ~CAN_BEAR_CHILDREN & ~IS_BREASTFEEDING,
        adopts=Contraception(ContraceptionKind.NOTHING_PRINTED),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(PREGNANCY.at("fourth and last sentences"),),
        reading="the section asks a measure of females of childbearing potential and of males only",
    ),
)
