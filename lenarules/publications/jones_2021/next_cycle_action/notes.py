"""What Jones 2021 prints beside the actions."""

from __future__ import annotations

from lenarules.clinical.course_facts import GOING_ON, IN_CYCLE, START
from lenarules.clinical.facts import DIALYSIS, ESCALATE, TOLERATING
from lenarules.language.condition import any_of
from lenarules.language.table import Note
from lenarules.language.words import Principle
from lenarules.publications.jones_2021.advice import JonesAdministration
from lenarules.publications.jones_2021.next_cycle_action.advice import (
    MaintenanceCare,
    MaintenanceCaution,
    MaintenanceMonitoring,
)
from lenarules.publications.jones_2021.next_cycle_action.doses import CYTOPENIC, RAISED
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
from lenarules.publications.jones_2021.paper import (
    CUTANEOUS,
    HAEMATOLOGICAL,
    KIM_CYTOPENIA,
    OTHER_CONSIDERATIONS,
    PREGNANCY,
    RENAL,
    TABLE_2,
)

WITH_DRUG = SITUATION.is_(MaintenanceSituation.AFTER_HOLD, MaintenanceSituation.TREATMENT)
#: No drug is answered, and the same dose with G-CSF stands in the options.
_DRUG_OFFERED = SITUATION.is_(MaintenanceSituation.NO_LEVEL_LEFT) & next(
    row.when for row in ROWS if row.id == "footnote_g_csf"
)
_DRUG = WITH_DRUG | _DRUG_OFFERED
_RESTART = SITUATION.is_(MaintenanceSituation.AFTER_HOLD) | _DRUG_OFFERED
_WITH_G_CSF = (
    "neutropenia.first.resume",
    "neutropenia.subsequent.interrupt",
    "neutropenia.subsequent.resume",
)

NOTES = (
    Note(
        "consider_g_csf",
        when=any_of(*(row.when for row in ROWS if row.id in _WITH_G_CSF), _DRUG_OFFERED),
        adds=(MaintenanceCare.CONSIDER_G_CSF,),
        cite=TABLE_2.at("Neutropenia, lines 2 to 4", "*"),
        printed="consider GCSF support*",
    ),
    Note(
        "growth_factor",
        when=_RESTART & HELD_FOR_NEUTROPENIA,
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
        when=_DRUG & START,
        adds=(MaintenanceMonitoring.PREGNANCY_TEST,),
        cite=PREGNANCY.at("fourth sentence"),
        printed="all females of child bearing potential must have a negative pregnancy test before "
        "each cycle is commenced",
    ),
    Note(
        "not_tolerated",
        when=_DRUG & ~TOLERATING.holds,
        adds=(MaintenanceCaution.NOT_TOLERATED,),
        cite=OTHER_CONSIDERATIONS.at("first sentence"),
        printed="intolerance and allergy are considered contra-indications to use",
        reading="a caution and no hold: Table 2 is on counts, which alone do not ask for one",
        principle=Principle.OWN_TEXT,
        cites=(CUTANEOUS.at("fifth sentence"), TABLE_2.at("title")),
    ),
    Note(
        "count_more_often",
        when=_DRUG & CYTOPENIC,
        adds=(MaintenanceCaution.COUNT_MORE_OFTEN,),
        cite=HAEMATOLOGICAL.at("seventh sentence"),
        printed="to maintain neutrophil counts of >1 x 10^9/L",
        reading="told with drug while a count is a cytopenia by the sibling's limits: Table 2 "
        "holds below lower ones and prints nothing between",
        principle=Principle.SIBLING,
        cites=(
            KIM_CYTOPENIA.at("paragraph 1"),
            KIM_CYTOPENIA.at("expert recommendations, second point"),
        ),
    ),
    Note(
        "rest_of_the_days",
        when=_RESTART & IN_CYCLE,
        adds=(MaintenanceCaution.REST_OF_THE_DAYS,),
        cite=DOSE_LEVELS,
        printed="5mg (days 1-21 every 28 days); 10mg OD for 28 days continuous therapy",
        reading="resumed inside a cycle, the drug is given on what is left of the days of its dose",
        principle=Principle.OWN_TEXT,
        cites=(TABLE_2.at("Neutropenia, line 2", "*"),),
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
