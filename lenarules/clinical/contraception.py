"""Pregnancy, breastfeeding and contraception during treatment with lenalidomide."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from lenarules.clinical.care import Care
from lenarules.clinical.renal import Sex
from lenarules.language.codec import storable
from lenarules.language.fact import Category, Flag


@storable
class ContraceptionKind(Enum):
    """What is asked of the patient, or what becomes of lenalidomide."""

    ABSTINENCE_OR_CONTRACEPTION = "complete abstinence or contraception"
    EFFECTIVE_CONTRACEPTION = "effective contraception"
    ABSTINENCE_OR_CONDOM = "complete abstinence or condoms"
    CONTRAINDICATED = "lenalidomide is contraindicated"
    DO_NOT_COMMENCE = "do not commence the cycle"
    DISCONTINUE = "discontinue lenalidomide"
    STOP_BREASTFEEDING = "discontinue breastfeeding during treatment"
    NOTHING_PRINTED = "no measure is printed"


@storable
@frozen(repr=False)
class Contraception(Care):
    """What is asked of a patient because lenalidomide harms a child.

    Attributes:
        kind: what is asked, or what becomes of lenalidomide.
    """

    kind: ContraceptionKind

    @property
    def headline(self) -> str:
        """What is asked, in one line."""
        return f"{self.kind.value[0].upper()}{self.kind.value[1:]}"


SEX = Category("sex", "sex", Sex, usual=Sex.FEMALE)
CHILDBEARING_POTENTIAL = Flag("childbearing_potential", "female patient of childbearing potential")
PREGNANT = Flag("pregnant", "pregnant")
BREASTFEEDING = Flag("breastfeeding", "breastfeeding")
