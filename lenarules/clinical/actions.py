"""What is done with lenalidomide in the course of treatment: timing, status, kinds of action."""

from __future__ import annotations

from enum import Enum

from lenarules.language.codec import storable


@storable
class Timing(Enum):
    """When in the course a patient is seen."""

    CYCLE_START = "the day on which the next cycle is due, and every later day until it begins"
    MID_CYCLE = "any other day of a cycle"


@storable
class Cytopenia(Enum):
    """The two low counts that hold treatment."""

    NEUTROPENIA = "neutropenia"
    THROMBOCYTOPENIA = "thrombocytopenia"


@storable
class TreatmentStatus(Enum):
    """Whether lenalidomide is being given."""

    ON_TREATMENT = "lenalidomide is given"
    DELAYED = "the next cycle is due and has not begun"
    INTERRUPTED = "lenalidomide is withheld"
    DISCONTINUED = "treatment has ended"


@storable
class ActionKind(Enum):
    """What to do with lenalidomide now."""

    CONTINUE = "continue at the same dose"
    DELAY = "delay the start of the cycle"
    INTERRUPT = "interrupt"
    RESUME = "resume after a hold"
    REDUCE = "reduce the dose"
    ESCALATE = "raise the dose"
    DISCONTINUE = "discontinue"
