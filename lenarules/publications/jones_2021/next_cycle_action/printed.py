"""Table 2 as printed: low counts, dose levels and the increase; section 6.2 on renal function.

Jones JR et al., Expert Opin Drug Saf 2021. A line that says when to hold and when to begin is two
rows, one for each. Counts are printed in 10^9/L.
"""

from __future__ import annotations

from lenarules.clinical.actions import TreatmentStatus
from lenarules.clinical.course_facts import GOING_ON, IN_CYCLE, ON_TREATMENT, START, STATUS
from lenarules.clinical.facts import CYCLE, INDICATED, TOLERATING
from lenarules.clinical.moves import Act, Move
from lenarules.language.table import Row
from lenarules.language.words import Strength
from lenarules.publications.jones_2021.next_cycle_action.advice import MaintenanceCare
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    A_LEVEL_IS_LEFT,
    ANC_RETURNED,
    CYCLES_BEFORE_15_MG,
    DOSE,
    DOSE_FIT,
    HELD_FOR_NEUTROPENIA,
    HELD_FOR_PLATELETS,
    LOW_ANC,
    LOW_PLATELETS,
    N_FIRST,
    N_SUBSEQUENT,
    PLATELETS_RETURNED,
    T_FIRST,
    T_SUBSEQUENT,
    MaintenanceFit,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import MaintenanceRung
from lenarules.publications.jones_2021.paper import RENAL, TABLE_2
from lenarules.publications.jones_2021.starting_dose.printed import END_STAGE, RENAL_IMPAIRMENT

DELAYED = STATUS.is_(TreatmentStatus.DELAYED)
INTERRUPTED = STATUS.is_(TreatmentStatus.INTERRUPTED)
_BACK_FIRST = HELD_FOR_NEUTROPENIA & N_FIRST & ANC_RETURNED
_BACK_LATER = HELD_FOR_NEUTROPENIA & N_SUBSEQUENT & ANC_RETURNED & START
#: "If no other significant cytopenias are noted".
_NO_OTHER = PLATELETS_RETURNED & ~HELD_FOR_PLATELETS

FOOTNOTE = TABLE_2.at("Neutropenia", "*")
DOSE_LEVELS = TABLE_2.at("dose levels")
INCREASE = TABLE_2.at("dose levels, last line", "**")

ROWS = (
    Row(
        "neutropenia.first.interrupt",
        when=GOING_ON & LOW_ANC & N_FIRST,
        then=Act(Move.HOLD),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Neutropenia, line 1"),
        printed="first falls to < 0.5 x 1 x 10^9/L: interrupt",
    ),
    Row(
        "neutropenia.first.resume",
        when=GOING_ON & _BACK_FIRST & A_LEVEL_IS_LEFT,
        then=Act(Move.ONE_DOWN),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Neutropenia, line 2", "*"),
        printed="returning to >= 0.5 x 10^9/L: resume at next dose reduction level",
    ),
    Row(
        "neutropenia.subsequent.interrupt",
        when=GOING_ON & LOW_ANC & N_SUBSEQUENT,
        then=Act(Move.HOLD),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Neutropenia, line 3", "*"),
        printed="for each subsequent drop < 0.5 x 10^9/L: interrupt",
    ),
    Row(
        "neutropenia.subsequent.resume",
        when=GOING_ON & _BACK_LATER & A_LEVEL_IS_LEFT,
        then=Act(Move.ONE_DOWN),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Neutropenia, line 4", "*"),
        printed="returning to >= 0.5 x 10^9/L on next cycle: resume at next dose reduction level",
    ),
    Row(
        "footnote_g_csf",
        when=GOING_ON & ((LOW_ANC & N_SUBSEQUENT) | _BACK_FIRST | _BACK_LATER) & _NO_OTHER,
        then=Act(Move.SAME, advice=frozenset((MaintenanceCare.G_CSF_WITH_THE_SAME_DOSE,))),
        strength=Strength.MAY,
        cite=FOOTNOTE,
        printed="if no other significant cytopenias are noted, GCSF can be co-administered with "
        "maintenance of lenalidomide dose",
    ),
    Row(
        "platelets.day_1.delay",
        when=GOING_ON & LOW_PLATELETS & START,
        then=Act(Move.HOLD),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Thrombocytopenia, line 1"),
        printed="< 30 x 10^9/L on day 1 of a cycle: delay start of the cycle for a week",
    ),
    Row(
        "platelets.day_1.begin",
        when=GOING_ON & DELAYED & HELD_FOR_PLATELETS & PLATELETS_RETURNED,
        open="the dose",
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Thrombocytopenia, line 1"),
        printed="delay start of the cycle for a week, until platelet count >= 30 x 10^9/L",
    ),
    Row(
        "platelets.during_cycle.interrupt",
        when=GOING_ON & LOW_PLATELETS & IN_CYCLE,
        then=Act(Move.HOLD),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Thrombocytopenia, line 2"),
        printed="< 30 x 10^9/L during a cycle: interruption until next cycle",
    ),
    Row(
        "platelets.first.restart",
        when=GOING_ON & INTERRUPTED & HELD_FOR_PLATELETS & T_FIRST & PLATELETS_RETURNED & START,
        open="the level, where the dose is a reduced one already",
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Thrombocytopenia, line 3"),
        printed="returning to >= 30 x 10^9/L on next cycle: reduce to the first reduction level",
    ),
    Row(
        "platelets.subsequent.interrupt",
        when=GOING_ON & LOW_PLATELETS & T_SUBSEQUENT,
        then=Act(Move.HOLD),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Thrombocytopenia, line 4"),
        printed="for each subsequent drop < 30 x 10^9/L: interrupt",
    ),
    Row(
        "platelets.subsequent.resume",
        when=GOING_ON
        & HELD_FOR_PLATELETS
        & T_SUBSEQUENT
        & PLATELETS_RETURNED
        & START
        & A_LEVEL_IS_LEFT,
        then=Act(Move.ONE_DOWN),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("Thrombocytopenia, line 5"),
        printed="returning to >= 30 x 10^9/L on next cycle: resume at next dose reduction level",
    ),
    Row(
        "continuous",
        when=ON_TREATMENT
        & GOING_ON
        & ~LOW_ANC
        & ~LOW_PLATELETS
        & DOSE_FIT.is_(MaintenanceFit.WITHIN),
        then=Act(Move.SAME),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("dose levels, last line but one"),
        printed="28 days continuous therapy",
    ),
    Row(
        "dose_increase",
        when=GOING_ON
        & ON_TREATMENT
        & START
        & DOSE.is_(MaintenanceRung.DAILY_10_MG)
        & (CYCLE >= CYCLES_BEFORE_15_MG)
        & INDICATED.holds
        & TOLERATING.holds,
        then=Act(Move.ONE_UP),
        strength=Strength.MAY,
        cite=INCREASE,
        printed="after 3 cycles the dose can be increased to 15mg OD if indicated and tolerated",
    ),
    Row(
        "renal.below_50",
        when=ON_TREATMENT & GOING_ON & RENAL_IMPAIRMENT & DOSE.is_(MaintenanceRung.DAILY_15_MG),
        open="the dose in a course, and from which day on",
        strength=Strength.MUST,
        cite=RENAL.at("third sentence"),
        printed="creatinine clearance of <50mls/min: dose adjustments are required, with a "
        "starting dose of 10mg OD recommended",
    ),
    Row(
        "renal.end_stage",
        when=ON_TREATMENT
        & GOING_ON
        & END_STAGE
        & (DOSE.is_(MaintenanceRung.DAILY_15_MG) | DOSE.is_(MaintenanceRung.DAILY_10_MG)),
        open="the dose in a course, and from which day on",
        strength=Strength.SHOULD,
        cite=RENAL.at("fourth and fifth sentences"),
        printed="end stage renal failure, creatinine clearance of <30mls/min, requiring dialysis: "
        "can be used but at a dose of 5mg OD",
    ),
)
