"""Other adverse events: what is adopted where the print is silent, open or double, and why."""

from __future__ import annotations

from lenarules.language.outcome import Refer
from lenarules.language.table import Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.toxicity_action.printed import (
    DISCONTINUATION,
    FIRST_POINT,
    INTERRUPTION,
    PRINTED_SYMPTOM,
    REDUCTION,
    SECOND_POINT,
    SEVERE,
)

LESS_OR_NONE = Refer(
    "does the severe event warrant less lenalidomide, or none, until it has resolved? The paper "
    "leaves it to the discretion of the treating physician."
)
ROUTINE_OR_NOT = Refer(
    "is the event one of those that are managed routinely? The printed list of symptoms is open "
    "('such as fatigue, diarrhea, constipation, and rash')."
)

RESOLUTIONS = (
    Resolution(
        "severe.physician_decides",
        region=SEVERE.holds,
        adopts=LESS_OR_NONE,
        offers=(
            Offer("severe", REDUCTION),
            Offer("severe", INTERRUPTION),
            Offer("severe", DISCONTINUATION),
        ),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(SECOND_POINT, FIRST_POINT),
        reading="the text names the treating physician; the first point holds in general and the "
        "second in specific cases: a severe event is its exception, the printed symptoms too, and "
        "the options are the three of the second point",
    ),
    Resolution(
        "other_event",
        region=~PRINTED_SYMPTOM & ~SEVERE.holds,
        adopts=ROUTINE_OR_NOT,
        offers=(Offer("routine", unmatched_too=True),),
        bases={Basis.GAP},
        principle=Principle.REFER,
        cites=(FIRST_POINT,),
        reading="no text of this paper says which other events are managed routinely, and none "
        "asks for less drug where the event is not severe",
    ),
)
