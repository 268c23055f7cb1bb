"""What Jones 2021 prints beside the actions."""

from __future__ import annotations

from lenarules.clinical.course_facts import GOING_ON, START
from lenarules.clinical.facts import DIALYSIS, ESCALATE
from lenarules.language.condition import any_of
from lenarules.language.table import Note
from lenarules.publications.jones_2021.advice import JonesAdministration
from lenarules.publications.jones_2021.next_cycle_action.advice import (
    MaintenanceCare,
    MaintenanceCaution,
    MaintenanceMonitoring,
)
from lenarules.publications.jones_2021.next_cycle_action.doses import RAISED
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    A_LEVEL_IS_LEFT,
    HELD_FOR_NEUTROPENIA,
    SITUATION,
    MaintenanceSituation,
)
from lenarules.publications.jones_2021.next_cycle_action.printed import (
    DOSE_LEVELS,
    INCREASE,
    ROWS,
)
from lenarules.publications.jones_2021.paper import HAEMATOLOGICAL, PREGNANCY, RENAL, TABLE_2

WITH_DRUG = SITUATION.is_(MaintenanceSituation.AFTER_HOLD, MaintenanceSituation.TREATMENT)
_WITH_G_CSF = (
    "neutropenia.first.resume",
    "neutropenia.subsequent.interrupt",
    "neutropenia.subsequent.resume",
)

NOTES = (
    Note(
        "consider_g_csf",
        when=any_of(*(row.when for row in ROWS if row.id in _WITH_G_CSF)),
        adds=(MaintenanceCare.CONSIDER_G_CSF,),
        cite=TABLE_2.at("Neutropenia, lines 2 to 4", "*"),
        printed="consider GCSF support*",
    ),
    Note(
        "growth_factor",
        when=SITUATION.is_(MaintenanceSituation.AFTER_HOLD) & HELD_FOR_NEUTROPENIA,
        adds=(MaintenanceCare.KEEP_ANC_ABOVE_1_000,),
        cite=HAEMATOLOGICAL.at("seventh sentence"),
        printed="re-introduction following count recovery, often with a dose reduction or growth "
        "factor support e.g. filgrastim to maintain neutrophil counts of >1 x 10^9/L",
    ),
    Note(
        "after_dialysis",
        when=GOING_ON & DIALYSIS.holds,
        adds=(JonesAdministration.AFTER_DIALYSIS,),
        cite=RENAL.at("last sentence"),
        printed="if the patient is receiving dialysis the drug should be administered following "
        "dialysis",
    ),
    Note(
        "pregnancy_test",
        when=WITH_DRUG & START,
        adds=(MaintenanceMonitoring.PREGNANCY_TEST,),
        cite=PREGNANCY.at("fourth sentence"),
        printed="all females of child bearing potential must have a negative pregnancy test before "
        "each cycle is commenced",
    ),
    Note(
        "no_level_below",
        when=SITUATION.is_(MaintenanceSituation.HOLD) & ~A_LEVEL_IS_LEFT,
        adds=(MaintenanceCaution.NO_LEVEL_BELOW,),
        cite=DOSE_LEVELS,
        printed="dose level -3: not applicable; 5mg (days 1-21 every 28 days)",
    ),
    Note(
        "nothing_permits_a_higher_dose",
        when=ESCALATE.holds & ~RAISED,
        adds=(MaintenanceCaution.NO_HIGHER_DOSE,),
        cite=INCREASE,
        printed="can be increased",
    ),
)
