"""What the table of adverse events asks, and an outcome that it alone needs."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from lenarules.clinical.care import Care
from lenarules.language.codec import storable
from lenarules.language.condition import any_of
from lenarules.language.fact import Category, Flag


@storable
class JonesEvent(Enum):
    """What happens, in the words of the paper; ``OTHER_RASH`` is neither mild nor of high grade."""

    DIARRHOEA = "diarrhoea"
    MILD_RASH = "mild rash"
    OTHER_RASH = "rash, neither mild nor of high grade"
    HIGH_GRADE_RASH = "high grade rash"
    SEVERE_SKIN_REACTION = (
        "toxic epidermal necrolysis (TEN) or Stevens-Johnson syndrome (SJS), suspected or proven"
    )
    INTOLERANCE_OR_ALLERGY = "intolerance or allergy"
    HEPATIC_IMPAIRMENT = "hepatic impairment present before treatment"


@storable
@frozen(repr=False)
class JonesDesensitisation(Care):
    """Lenalidomide by desensitisation; an option, never an answer of its own."""

    @property
    def headline(self) -> str:
        """The option, in one line."""
        return "Tentative, controlled desensitisation"


EVENT = Category("event", "event", JonesEvent, usual=JonesEvent.HEPATIC_IMPAIRMENT)
REFRACTORY = Flag("refractory", "refractory rash")

IS_DIARRHOEA = EVENT.is_(JonesEvent.DIARRHOEA)
IS_MILD_RASH = EVENT.is_(JonesEvent.MILD_RASH)
IS_OTHER_RASH = EVENT.is_(JonesEvent.OTHER_RASH)
IS_HIGH_GRADE_RASH = EVENT.is_(JonesEvent.HIGH_GRADE_RASH)
IS_SEVERE_SKIN_REACTION = EVENT.is_(JonesEvent.SEVERE_SKIN_REACTION)
IS_INTOLERANCE_OR_ALLERGY = EVENT.is_(JonesEvent.INTOLERANCE_OR_ALLERGY)
IS_HEPATIC_IMPAIRMENT = EVENT.is_(JonesEvent.HEPATIC_IMPAIRMENT)
IS_RASH = any_of(IS_MILD_RASH, IS_OTHER_RASH, IS_HIGH_GRADE_RASH)
IS_REFRACTORY = REFRACTORY.holds
