"""Table 5 with its footnote, one row a printed line, and what the text and the siblings add.

van de Donk NWCJ et al., 2012. The care is the answer; dose reductions and interruptions, which the
text prints, are options.
"""

from __future__ import annotations

from lenarules.clinical.care import SupportivePlan
from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.condition import ALWAYS
from lenarules.language.outcome import PrintedOption
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution as Caution
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkSupportiveCare as Given
from lenarules.publications.van_de_donk_2012.facts import ADVERSE_EVENT, VanDeDonkAdverseEvent
from lenarules.publications.van_de_donk_2012.paper import (
    JONES_TABLE_2,
    KIM_HEMATOLOGIC,
    NEUTROPENIA,
    OTHER_ADVERSE_EVENTS,
    TABLE_5,
    ZHANG_SKIN,
)

Event = VanDeDonkAdverseEvent
NEUTROPENIA_DEVELOPS = ADVERSE_EVENT.is_(Event.NEUTROPENIA)
THROMBOCYTOPENIA_DEVELOPS = ADVERSE_EVENT.is_(Event.THROMBOCYTOPENIA)
ANEMIA = ADVERSE_EVENT.is_(Event.ANEMIA)
RASH = ADVERSE_EVENT.is_(Event.LOCALIZED_RASH) | ADVERSE_EVENT.is_(Event.EXTENSIVE_RASH)
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
        when=NEUTROPENIA_DEVELOPS,
        then=SupportivePlan(
            supportive_care=frozenset((Given.G_CSF,)),
            options=IN_NEUTROPENIA,
        ),
        strength=Strength.SHOULD,
        cite=TABLE_5.at("Neutropenia"),
        printed="neutropenia: G-CSF",
    ),
    Row(
        "anemia",
        when=ANEMIA,
        then=SupportivePlan(
            supportive_care=frozenset((Given.RED_CELL_TRANSFUSION, Given.ERYTHROPOIETIN)),
            options=IN_OTHERS,
        ),
        strength=Strength.SHOULD,
        cite=TABLE_5.at("Anemia", "†"),
        printed="anemia: red cell transfusion; start of erythropoietin †",
    ),
    Row(
        "thrombocytopenia",
        when=THROMBOCYTOPENIA_DEVELOPS,
        then=SupportivePlan(
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
        then=SupportivePlan(
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
        then=SupportivePlan(
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
        then=SupportivePlan(
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
        "lenalidomide",
        when=ALWAYS,
        adds=(Caution.LENALIDOMIDE_IS_NOT_ANSWERED,),
        cite=TABLE_5,
        printed="supportive care for the management or prevention of adverse events",
    ),
    Note(
        "erythropoietin",
        when=ANEMIA,
        adds=(Caution.ERYTHROPOIETIN_IS_VTE_RISK,),
        cite=TABLE_5.at("Anemia", "†"),
        printed="concomitant use of erythropoietin with lenalidomide-based combinations may "
        "increase risk of VTE",
    ),
    Note(
        "neutropenia.no_count",
        when=NEUTROPENIA_DEVELOPS,
        adds=(
            Caution.NO_NEUTROPHIL_COUNT_IS_PRINTED,
            Caution.KIM_INTERRUPTS_IN_NEUTROPENIA,
            Caution.JONES_INTERRUPTS_IN_NEUTROPENIA,
        ),
        cite=NEUTROPENIA.at("seventh sentence"),
        printed="growth factor support, and sometimes dose adjustments and dose interruptions, "
        "should be considered in case neutropenia develops",
        reading="no count is printed at which lenalidomide is held; the siblings' are named",
        principle=Principle.SIBLING,
        cites=(
            KIM_HEMATOLOGIC.at("expert recommendations, first point"),
            JONES_TABLE_2.at("Neutropenia, lines 1 and 3"),
        ),
    ),
    Note(
        "thrombocytopenia.no_count",
        when=THROMBOCYTOPENIA_DEVELOPS,
        adds=(Caution.KIM_ON_LOW_PLATELETS, Caution.JONES_INTERRUPTS_AT_LOW_PLATELETS),
        cite=OTHER_ADVERSE_EVENTS.at("second sentence"),
        printed="can be managed with dose reductions or interruptions",
        reading="no count is printed at which lenalidomide is held; the siblings' are named",
        principle=Principle.SIBLING,
        cites=(
            KIM_HEMATOLOGIC.at("expert recommendations, third point"),
            JONES_TABLE_2.at("Thrombocytopenia, lines 1, 2 and 4"),
        ),
    ),
    Note(
        "transfusions.no_count",
        when=ANEMIA | THROMBOCYTOPENIA_DEVELOPS,
        adds=(Caution.NO_COUNT_FOR_TRANSFUSIONS,),
        cite=TABLE_5,
        printed="red cell transfusion; start of erythropoietin; platelet transfusion",
    ),
    Note(
        "severe_rash",
        when=RASH,
        adds=(Caution.NOTHING_FOR_A_SEVERE_RASH, Caution.SOME_SKIN_REACTIONS_ARE_NOT_RESTARTED),
        cite=TABLE_5.at("Rash"),
        printed="limited, localized rash; mild but extensive rash",
        reading="a severe rash is neither; of some skin reactions the sibling says that they end "
        "treatment for good",
        principle=Principle.SIBLING,
        cites=(ZHANG_SKIN.at("last sentence"),),
    ),
    Note(
        "no_grade",
        when=~NEUTROPENIA_DEVELOPS,
        adds=(Caution.NO_GRADE_IS_PRINTED,),
        cite=OTHER_ADVERSE_EVENTS.at("second sentence"),
        printed="can be managed with dose reductions or interruptions, as well as with the start "
        "of appropriate supportive care",
    ),
)
