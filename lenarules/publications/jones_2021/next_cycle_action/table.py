"""The table of ``next_cycle_action``: rows, readings, notes, marks and legal inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.advice import InputCaution
from lenarules.clinical.course_facts import (
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    REDUCED_FOR_TOXICITY,
    STATUS,
    THROMBOCYTOPENIAS,
)
from lenarules.clinical.course_rules import COURSE_TOO_LONG, DELAYED_AT_CYCLE_START
from lenarules.clinical.facts import (
    ANC,
    CREATININE_CLEARANCE,
    CYCLE,
    DIALYSIS,
    ESCALATE,
    INDICATED,
    PLATELETS,
    PROGRESSING,
    TIMING,
    TOLERATING,
)
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    DOSE,
    DOSE_FIT,
    NEUTROPENIA_DROP,
    PLATELET_DROP,
    RENAL,
    SITUATION,
)
from lenarules.publications.jones_2021.next_cycle_action.holds import ROWS_ON_DOSE
from lenarules.publications.jones_2021.next_cycle_action.legal import STATE_RULES
from lenarules.publications.jones_2021.next_cycle_action.marks import MARKS
from lenarules.publications.jones_2021.next_cycle_action.notes import NOTES
from lenarules.publications.jones_2021.next_cycle_action.printed import ROWS
from lenarules.publications.jones_2021.next_cycle_action.resolutions import RESOLUTIONS
from lenarules.publications.jones_2021.paper import SETTING, TABLE_2

if TYPE_CHECKING:
    from lenarules.publications.jones_2021.next_cycle_action.action import MaintenanceAction

TABLE = Table(
    "jones_2021.table_2",
    title="Management of lenalidomide related cytopenias in single-agent maintenance",
    cite=TABLE_2,
    setting=SETTING,
    caption="'An example management approach' (5.3. Haematological). A line that says when to hold "
    "and when to begin is two rows. '< 0.5 x 1 x 10^9/L', in the first line on neutropenia, is "
    "read as < 0.5 x 10^9/L, as in the other lines and in 5.3. The dose levels from 10 mg are the "
    "lower end of those from 15 mg. Section 6.2 is printed for the start; below 50 mL/min it calls "
    "adjustments 'required', as a course adopts them (MUST), and the dose of the start "
    "'recommended' (SHOULD, in the table of the starting dose).",
    facts=(
        STATUS,
        PROGRESSING,
        TIMING,
        HELD_FOR,
        OPEN_EPISODES,
        NEUTROPENIAS,
        THROMBOCYTOPENIAS,
        ANC,
        PLATELETS,
        DOSE,
        DIALYSIS,
        CREATININE_CLEARANCE,
        CYCLE,
        INDICATED,
        TOLERATING,
        ESCALATE,
        REDUCED_FOR_TOXICITY,
    ),
    rows=ROWS,
    notes=NOTES,
    marks=MARKS,
    resolutions=RESOLUTIONS,
    derived=(RENAL, DOSE_FIT, NEUTROPENIA_DROP, PLATELET_DROP, SITUATION, ROWS_ON_DOSE),
    legal=(DELAYED_AT_CYCLE_START, COURSE_TOO_LONG, *STATE_RULES),
)

DECIDE: Decider[MaintenanceAction] = Decider(TABLE, InputCaution.CHECK_UNIT)
