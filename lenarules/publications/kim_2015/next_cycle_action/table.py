"""The table of ``next_cycle_action``: rows, readings, notes, marks and legal inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.advice import InputCaution
from lenarules.clinical.course_rules import COURSE_TOO_LONG, DELAYED_AT_CYCLE_START
from lenarules.clinical.facts import (
    ANC,
    CREATININE_CLEARANCE,
    CYCLE,
    DIALYSIS,
    ESCALATE,
    PLATELETS,
    PROGRESSING,
    RESPONDING,
    TIMING,
    TOLERATING,
)
from lenarules.language.decide import Decider
from lenarules.language.table import Legal, Table
from lenarules.publications.kim_2015.next_cycle_action.facts import DERIVED
from lenarules.publications.kim_2015.next_cycle_action.legal import STATE_RULES
from lenarules.publications.kim_2015.next_cycle_action.marks import (
    MARKS,
)
from lenarules.publications.kim_2015.next_cycle_action.notes import (
    NOTES,
)
from lenarules.publications.kim_2015.next_cycle_action.printed import ROWS
from lenarules.publications.kim_2015.next_cycle_action.resolutions import RESOLUTIONS
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CLEAR_CYCLES,
    CYCLE_CLEAR,
    CYCLES_AT_DOSE,
    DAYS_HELD,
    DOSE,
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    PERMISSION,
    REDUCED_FOR_TOXICITY,
    STATUS,
    THROMBOCYTOPENIAS,
)
from lenarules.publications.kim_2015.paper import HEMATOLOGIC, SETTING

if TYPE_CHECKING:
    from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction

TABLE = Table(
    "kim_2015.hematologic_toxicities",
    title="Lenalidomide in the course of treatment: hematologic toxicities and dose steps",
    cite=HEMATOLOGIC,
    setting=SETTING,
    caption="A sentence that says when to hold and when to give again is two rows, and so is one "
    "that reads upwards and downwards. A dose step is a step of Fig. 1's own doses in the order of "
    "their mg per cycle. 'Can be resumed' ends a printed delay and is answered unasked. "
    "Fig. 1's footnotes are read at the start of a cycle ('at each cycle').",
    facts=(
        STATUS,
        PROGRESSING,
        RESPONDING,
        CYCLE,
        TIMING,
        HELD_FOR,
        OPEN_EPISODES,
        CYCLE_CLEAR,
        NEUTROPENIAS,
        THROMBOCYTOPENIAS,
        ANC,
        PLATELETS,
        DAYS_HELD,
        DOSE,
        PERMISSION,
        DIALYSIS,
        CREATININE_CLEARANCE,
        TOLERATING,
        ESCALATE,
        REDUCED_FOR_TOXICITY,
        CLEAR_CYCLES,
        CYCLES_AT_DOSE,
    ),
    rows=ROWS,
    notes=NOTES,
    marks=MARKS,
    resolutions=RESOLUTIONS,
    derived=DERIVED,
    legal=(
        Legal(
            "progressing_or_responding",
            condition=~(PROGRESSING.holds & RESPONDING.holds),
            message="a patient cannot be progressing and responding: pass one of them as False",
        ),
        DELAYED_AT_CYCLE_START,
        COURSE_TOO_LONG,
        *STATE_RULES,
    ),
)

DECIDE: Decider[CycleAction] = Decider(TABLE, InputCaution.CHECK_UNIT)
