"""Prophylaxis of infection."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from lenarules.clinical.care import Care
from lenarules.language.codec import storable
from lenarules.language.fact import Flag


@storable
class InfectionProphylaxisKind(Enum):
    """The kind of prophylaxis."""

    ANTIBIOTIC = "antibiotic prophylaxis"
    NONE = "no antibiotic prophylaxis is printed"

    def __bool__(self) -> bool:
        """Whether a drug is given, so that ``if answer.outcome.kind`` says what it seems to say."""
        return self is not InfectionProphylaxisKind.NONE


@storable
class AntibioticClass(Enum):
    """The printed antibiotics, as they are printed: a combination or a class, without a dose."""

    TRIMETHOPRIM_SULFAMETHOXAZOLE = "trimethoprim-sulfamethoxazole"
    QUINOLONES = "quinolones"
    PENICILLIN = "penicillin"


@storable
@frozen(repr=False)
class InfectionProphylaxis(Care):
    """Prophylaxis of infection.

    Attributes:
        kind: the kind of prophylaxis, ``NONE`` included.
        drugs: the printed antibiotics, any one of them; empty for ``NONE``.
    """

    kind: InfectionProphylaxisKind
    drugs: tuple[AntibioticClass, ...] = ()

    @property
    def headline(self) -> str:
        """The prophylaxis with its drugs, in one line."""
        words = f"{self.kind.value[0].upper()}{self.kind.value[1:]}"
        drugs = " or ".join(drug.value for drug in self.drugs)
        return f"{words}: {drugs}" if drugs else words


AGGRESSIVE_DISEASE = Flag("aggressive_disease", "aggressive disease")
NEUTROPENIA_BEFORE = Flag("neutropenia_before", "history of neutropenia")
INFECTION_BEFORE = Flag("infection_before", "history of infectious complications")
