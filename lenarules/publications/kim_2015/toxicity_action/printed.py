"""Other adverse events as printed.

Kim HJ et al., Blood Res 2015;50:7-18, TREATMENT OF ADVERSE EVENTS, Other adverse events, expert
recommendations, one row for each of the first two points.
"""

from __future__ import annotations

from enum import Enum

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.codec import storable
from lenarules.language.condition import ALWAYS, any_of
from lenarules.language.fact import Category, Flag
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.kim_2015.advice import KimCaution, KimMonitoring
from lenarules.publications.kim_2015.paper import (
    OTHER_ADVERSE_EVENTS,
    RECOMMENDATIONS,
    ZHANG_LIVER,
    ZHANG_SKIN,
)
from lenarules.publications.kim_2015.toxicity_action.advice import KimToxicityCaution

FIRST_POINT = OTHER_ADVERSE_EVENTS.at(f"{RECOMMENDATIONS}, first point")
SECOND_POINT = OTHER_ADVERSE_EVENTS.at(f"{RECOMMENDATIONS}, second point")
THIRD_POINT = OTHER_ADVERSE_EVENTS.at(f"{RECOMMENDATIONS}, third point")


@storable
class KimAdverseEvent(Enum):
    """The printed symptoms, in the order of the first point, and any other event."""

    FATIGUE = "fatigue"
    DIARRHEA = "diarrhea"
    CONSTIPATION = "constipation"
    RASH = "rash"
    OTHER = "another adverse event"


EVENT = Category("event", "adverse event", KimAdverseEvent, usual=KimAdverseEvent.FATIGUE)
SEVERE = Flag("severe", "severe")
RASH = EVENT.is_(KimAdverseEvent.RASH)
OTHER = EVENT.is_(KimAdverseEvent.OTHER)

PRINTED_SYMPTOM = any_of(
    EVENT.is_(KimAdverseEvent.FATIGUE),
    EVENT.is_(KimAdverseEvent.DIARRHEA),
    EVENT.is_(KimAdverseEvent.CONSTIPATION),
    RASH,
)
# The three ways of the second point, as printed: reduction, interruption, or discontinuation.
REDUCTION = ToxicityAction(ToxicityKind.REDUCE)
INTERRUPTION = ToxicityAction(ToxicityKind.SUSPEND)
DISCONTINUATION = ToxicityAction(ToxicityKind.DISCONTINUE)

ROWS = (
    Row(
        "routine",
        when=PRINTED_SYMPTOM,
        then=ToxicityAction(ToxicityKind.CONTINUE),
        strength=Strength.MAY,
        cite=FIRST_POINT,
        printed="in general, symptoms such as fatigue, diarrhea, constipation, and rash can be "
        "managed routinely without the need for lenalidomide dose adjustment",
    ),
    Row(
        "severe",
        when=SEVERE.holds,
        open="which of the three, and in which cases: at the discretion of the treating physician",
        strength=Strength.MAY,
        cite=SECOND_POINT,
        printed="in specific cases, at the discretion of the treating physician, severe adverse "
        "events may warrant lenalidomide dose reduction, interruption, or discontinuation until "
        "the event has resolved",
    ),
)

NOTES = (
    Note(
        "until_resolved",
        when=SEVERE.holds,
        adds=(KimCaution.UNTIL_THE_EVENT_HAS_RESOLVED,),
        cite=SECOND_POINT,
        printed="until the event has resolved",
    ),
    Note(
        "skin_reactions",
        when=RASH | OTHER,
        adds=(KimCaution.SOME_SKIN_REACTIONS_ARE_NOT_RESTARTED,),
        cite=SECOND_POINT,
        printed="discontinuation until the event has resolved",
        reading="no rash is excepted here, and angioedema is none of the printed symptoms; of some "
        "reactions the sibling says that they end treatment for good, not of severe ones only",
        principle=Principle.SIBLING,
        cites=(ZHANG_SKIN.at("last sentence"),),
    ),
    Note(
        "rash_not_severe",
        when=RASH & ~SEVERE.holds,
        adds=(KimToxicityCaution.RASHES_THAT_ARE_NOT_MEANT,),
        cite=FIRST_POINT,
        printed="in general, symptoms such as rash can be managed routinely",
        reading="in general: the reactions for which the sibling discontinues are not of it",
        principle=Principle.SIBLING,
        cites=(ZHANG_SKIN.at("last sentence"),),
    ),
    Note(
        "other_not_severe",
        when=OTHER & ~SEVERE.holds,
        adds=(
            KimToxicityCaution.LIVER_AND_THYROID_ARE_NAMED,
            KimToxicityCaution.LIVER_TESTS_IN_ZHANG,
        ),
        cite=OTHER_ADVERSE_EVENTS.at("paragraph 1, last sentence"),
        printed="cases of potential lenalidomide-associated hepatotoxicity and thyroid dysfunction "
        "have been recorded in the literature",
        reading="neither is one of the printed symptoms; the sibling's report is told",
        principle=Principle.SIBLING,
        cites=(ZHANG_LIVER.at("third and fourth sentences"),),
    ),
    Note(
        "liver_and_thyroid",
        when=ALWAYS,
        adds=(KimMonitoring.LIVER_AND_THYROID,),
        cite=THIRD_POINT,
        printed="routine liver and thyroid function monitoring is recommended during lenalidomide "
        "therapy",
    ),
)
