"""Table 5: supportive care for adverse events of lenalidomide, by van de Donk 2012.

Table 5 with its footnote, one row a printed line; its line on venous thromboembolism stands in
``vte_prophylaxis``. Dose reductions and interruptions, which the text permits, are options.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.condition import ALWAYS
from lenarules.language.decide import Decider
from lenarules.language.outcome import PrintedOption
from lenarules.language.table import Note, Row, Table
from lenarules.language.words import Strength
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution as Caution
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkSupportiveCare as Given
from lenarules.publications.van_de_donk_2012.facts import ADVERSE_EVENT, VanDeDonkAdverseEvent
from lenarules.publications.van_de_donk_2012.paper import (
    NEUTROPENIA,
    OTHER_ADVERSE_EVENTS,
    TABLE_5,
)

if TYPE_CHECKING:
    from lenarules.language.decision import Decision

Event = VanDeDonkAdverseEvent
REDUCE, SUSPEND = ToxicityAction(ToxicityKind.REDUCE), ToxicityAction(ToxicityKind.SUSPEND)

NEUTROPENIA_SENTENCE = (
    Strength.MAY,
    "van_de_donk_2012.neutropenia",
    NEUTROPENIA.at("seventh sentence"),
    "growth factor support, and sometimes dose adjustments and dose interruptions, should be "
    "considered in case neutropenia develops",
)
OTHERS_SENTENCE = (
    Strength.MAY,
    "van_de_donk_2012.other_adverse_events",
    OTHER_ADVERSE_EVENTS.at("second sentence"),
    "these toxicities can be managed with dose reductions or interruptions, as well as with the "
    "start of appropriate supportive care",
)
IN_NEUTROPENIA = (
    PrintedOption(REDUCE, *NEUTROPENIA_SENTENCE),
    PrintedOption(SUSPEND, *NEUTROPENIA_SENTENCE),
)
IN_OTHERS = (PrintedOption(REDUCE, *OTHERS_SENTENCE), PrintedOption(SUSPEND, *OTHERS_SENTENCE))

ROWS = (
    Row(
        "neutropenia",
        when=ADVERSE_EVENT.is_(Event.NEUTROPENIA),
        then=ToxicityAction(
            ToxicityKind.CONTINUE,
            supportive_care=frozenset((Given.G_CSF,)),
            options=IN_NEUTROPENIA,
        ),
        strength=Strength.SHOULD,
        cite=TABLE_5.at("Neutropenia"),
        printed="neutropenia: G-CSF",
    ),
    Row(
        "anemia",
        when=ADVERSE_EVENT.is_(Event.ANEMIA),
        then=ToxicityAction(
            ToxicityKind.CONTINUE,
            supportive_care=frozenset((Given.RED_CELL_TRANSFUSION, Given.ERYTHROPOIETIN)),
            options=IN_OTHERS,
        ),
        strength=Strength.SHOULD,
        cite=TABLE_5.at("Anemia", "†"),
        printed="anemia: red cell transfusion; start of erythropoietin †",
    ),
    Row(
        "thrombocytopenia",
        when=ADVERSE_EVENT.is_(Event.THROMBOCYTOPENIA),
        then=ToxicityAction(
            ToxicityKind.CONTINUE,
            supportive_care=frozenset((Given.PLATELET_TRANSFUSION,)),
            options=IN_OTHERS,
        ),
        strength=Strength.SHOULD,
        cite=TABLE_5.at("Thrombocytopenia"),
        printed="thrombocytopenia: platelet transfusion",
    ),
    Row(
        "diarrhea",
        when=ADVERSE_EVENT.is_(Event.DIARRHEA),
        then=ToxicityAction(
            ToxicityKind.CONTINUE,
            supportive_care=frozenset((Given.LOPERAMIDE,)),
            options=IN_OTHERS,
        ),
        strength=Strength.SHOULD,
        cite=TABLE_5.at("Diarrhea"),
        printed="diarrhea: loperamide",
    ),
    Row(
        "rash.localized",
        when=ADVERSE_EVENT.is_(Event.LOCALIZED_RASH),
        then=ToxicityAction(
            ToxicityKind.CONTINUE,
            supportive_care=frozenset((Given.ANTIHISTAMINES, Given.TOPICAL_STEROIDS)),
            options=IN_OTHERS,
        ),
        strength=Strength.SHOULD,
        cite=TABLE_5.at("Rash, limited, localized"),
        printed="limited, localized rash: antihistamines and topical steroids",
    ),
    Row(
        "rash.extensive",
        when=ADVERSE_EVENT.is_(Event.EXTENSIVE_RASH),
        then=ToxicityAction(
            ToxicityKind.CONTINUE,
            supportive_care=frozenset((Given.PREDNISONE,)),
            options=IN_OTHERS,
        ),
        strength=Strength.SHOULD,
        cite=TABLE_5.at("Rash, mild but extensive"),
        printed="mild but extensive rash: short course of low-dose prednisone",
    ),
)

NOTES = (
    Note(
        "erythropoietin",
        when=ADVERSE_EVENT.is_(Event.ANEMIA),
        adds=(Caution.ERYTHROPOIETIN_IS_VTE_RISK,),
        cite=TABLE_5.at("Anemia", "†"),
        printed="concomitant use of erythropoietin with lenalidomide-based combinations may "
        "increase risk of VTE",
    ),
    Note(
        "no_grade",
        when=ALWAYS,
        adds=(Caution.NO_GRADE_IS_PRINTED,),
        cite=OTHER_ADVERSE_EVENTS.at("second sentence"),
        printed="can be managed with dose reductions or interruptions, as well as with the start "
        "of appropriate supportive care",
    ),
)

TABLE = Table(
    "van_de_donk_2012.table_5",
    title="Supportive care for adverse events",
    cite=TABLE_5,
    caption="Table 5 prints the care; that the dose is kept meanwhile is what it leaves unchanged. "
    "Dose reductions and interruptions are printed in the text, without a grade, and stand in the "
    "options.",
    facts=(ADVERSE_EVENT,),
    rows=ROWS,
    notes=NOTES,
)

DECIDE: Decider[ToxicityAction] = Decider(TABLE)


def supportive_care(*, adverse_event: VanDeDonkAdverseEvent | None) -> Decision[ToxicityAction]:
    """Return the supportive care for an adverse event, by van de Donk 2012, Table 5.

    Every fact is passed; an unknown one is ``None``.

    Args:
        adverse_event: a ``VanDeDonkAdverseEvent``.

    Returns:
        The decision. Its outcome is a ``ToxicityAction``; reducing or suspending lenalidomide
        stands in its options.

    Raises:
        WrongType: the value is of a type that the fact does not take.
        InsufficientData: the fact is unknown.

    Source:
        van de Donk 2012, Table 5 with its footnote; Management of adverse events associated with
        lenalidomide, Neutropenia and Other adverse events.

    Example:
        >>> from lenarules.publications.van_de_donk_2012 import VanDeDonkAdverseEvent
        >>> answer = supportive_care(adverse_event=VanDeDonkAdverseEvent.DIARRHEA)
        >>> [care.label for care in answer.outcome.supportive_care]
        ['loperamide']
    """
    return DECIDE(adverse_event)
