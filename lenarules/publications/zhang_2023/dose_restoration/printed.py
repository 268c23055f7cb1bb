"""Restoring a dose that haematological toxicity lowered, as printed in section 5.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, Neutropenia, thrombocytopenia and
anemia, last sentence. The counts are printed in 10^9/L.
"""

from __future__ import annotations

from lenarules.clinical.actions import Timing
from lenarules.clinical.facts import ANC, PLATELETS, TIMING
from lenarules.language.condition import ALWAYS
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.zhang_2023.advice import ZhangCaution
from lenarules.publications.zhang_2023.facts import CLEAR_CYCLES, RESTORE
from lenarules.publications.zhang_2023.outcomes import DoseRestoration, DoseRestorationKind
from lenarules.publications.zhang_2023.paper import (
    CYTOPENIA,
    HEPATOTOXICITY,
    JONES_TABLE_2,
    KIM_HEMATOLOGIC,
)

START_OF_A_CYCLE = TIMING.is_(Timing.CYCLE_START)
TWO_CLEAR_CYCLES = CLEAR_CYCLES >= 2
ENOUGH_ANC = ANC >= 1_500
ENOUGH_PLATELETS = PLATELETS >= 100_000
IMPROVED = START_OF_A_CYCLE & TWO_CLEAR_CYCLES & ENOUGH_ANC & ENOUGH_PLATELETS

ORIGINAL_LEVEL = DoseRestoration(kind=DoseRestorationKind.ORIGINAL_LEVEL)
PRESENT_LEVEL = DoseRestoration(kind=DoseRestorationKind.PRESENT_LEVEL)

ROWS = (
    Row(
        "reinstated",
        when=IMPROVED,
        then=ORIGINAL_LEVEL,
        strength=Strength.MAY,
        cite=CYTOPENIA.at("last sentence"),
        printed="no hematologic toxicity for at least two consecutive cycles and ANC >= 1.5 x "
        "10^9/l and platelets >= 100 x 10^9/l at the start of a new cycle using the current dose "
        "level: the dose can be reinstated to the original level",
    ),
)

NOTES = (
    Note(
        "today",
        when=ALWAYS,
        adds=(ZhangCaution.TODAY_IS_NOT_ANSWERED,),
        cite=CYTOPENIA.at("last sentence"),
        printed="can be reinstated to the original level",
        reading="the sentence is of the level of the dose; whether drug is given is not asked, "
        "and low counts may forbid it",
        principle=Principle.SAFEST,
        cites=(CYTOPENIA.at("seventh sentence"),),
    ),
    Note(
        "not_permitted",
        when=RESTORE.holds & ~IMPROVED,
        adds=(ZhangCaution.NOT_RESTORED,),
        cite=CYTOPENIA.at("last sentence"),
        printed="can be reinstated to the original level",
    ),
    Note(
        "renal_function",
        when=IMPROVED,
        adds=(ZhangCaution.RENAL_FUNCTION_IS_NOT_ASKED,),
        cite=HEPATOTOXICITY.at("sixth sentence"),
        printed="dose adjustment in patients with renal insufficiency is particularly important to "
        "avoid higher hematological adverse effects or hepatotoxicity",
        reading="said wherever the original level is answered or offered: a level that was given "
        "once need not suit today's kidneys",
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at("last sentence"),),
    ),
    Note(
        "low_counts",
        when=~ENOUGH_ANC | ~ENOUGH_PLATELETS,
        adds=(ZhangCaution.EXPERIENCED_PHYSICIAN,),
        cite=CYTOPENIA.at("seventh sentence"),
        printed="dose adjustments in the event of grade 3 or 4 thrombocytopenia or neutropenia: by "
        "an experienced physician with reference to the medication package insert",
        reading="no count of a grade is printed: said wherever a count is below a limit of this "
        "table, which does not decide whether drug is given",
        principle=Principle.SAFEST,
        cites=(CYTOPENIA.at("last sentence"),),
    ),
    Note(
        "neutropenia.siblings",
        when=~ENOUGH_ANC,
        adds=(
            ZhangCaution.KIM_INTERRUPTS_IN_NEUTROPENIA,
            ZhangCaution.JONES_INTERRUPTS_IN_NEUTROPENIA,
        ),
        cite=CYTOPENIA.at("seventh sentence"),
        printed="dose adjustments in the event of grade 3 or 4 ... neutropenia",
        reading="no count of a grade is printed: the siblings' holds are named wherever the ANC is "
        "below the limit of this table",
        principle=Principle.SIBLING,
        cites=(
            KIM_HEMATOLOGIC.at("expert recommendations, first point"),
            JONES_TABLE_2.at("Neutropenia, lines 1 and 3"),
        ),
    ),
    Note(
        "thrombocytopenia.siblings",
        when=~ENOUGH_PLATELETS,
        adds=(
            ZhangCaution.KIM_ON_LOW_PLATELETS,
            ZhangCaution.JONES_INTERRUPTS_AT_LOW_PLATELETS,
        ),
        cite=CYTOPENIA.at("seventh sentence"),
        printed="dose adjustments in the event of grade 3 or 4 thrombocytopenia",
        reading="no count of a grade is printed: what the siblings do below a count is named "
        "wherever platelets are below the limit of this table",
        principle=Principle.SIBLING,
        cites=(
            KIM_HEMATOLOGIC.at("expert recommendations, third point"),
            JONES_TABLE_2.at("Thrombocytopenia, lines 1, 2 and 4"),
        ),
    ),
)
