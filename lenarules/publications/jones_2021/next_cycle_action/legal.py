"""Which states of maintenance are legal: rules that the table and ``MaintenanceState`` share."""

from __future__ import annotations

from lenarules.clinical.actions import TreatmentStatus
from lenarules.clinical.course_facts import (
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    REDUCED_FOR_TOXICITY,
    STATUS,
    THROMBOCYTOPENIAS,
    T,
)
from lenarules.clinical.course_rules import (
    A_HOLD_HAS_A_CAUSE,
    NEUTROPENIA_WAS_COUNTED,
    THROMBOCYTOPENIA_WAS_COUNTED,
    LegalStates,
)
from lenarules.clinical.facts import CYCLE
from lenarules.language.table import Legal
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    CYCLES_BEFORE_15_MG,
    DOSE,
    LOW_ANC,
    LOW_PLATELETS,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import MaintenanceRung

#: The facts of a state.
STATE_FACTS = (
    STATUS,
    HELD_FOR,
    OPEN_EPISODES,
    NEUTROPENIAS,
    THROMBOCYTOPENIAS,
    CYCLE,
    DOSE,
    REDUCED_FOR_TOXICITY,
)

STATE_RULES = (
    A_HOLD_HAS_A_CAUSE,
    NEUTROPENIA_WAS_COUNTED,
    THROMBOCYTOPENIA_WAS_COUNTED,
    Legal(
        "a_delay_is_for_platelets",
        condition=~STATUS.is_(TreatmentStatus.DELAYED) | HELD_FOR.has(T),
        message="a cycle is DELAYED for low platelets alone: neutropenia makes a state INTERRUPTED",
    ),
    Legal(
        "dose_15_mg_is_after_3_cycles",
        condition=~DOSE.is_(MaintenanceRung.DAILY_15_MG) | (CYCLE > CYCLES_BEFORE_15_MG),
        message="15 mg once daily is printed 'after 3 cycles' (Table 2, **): a state with this "
        "dose is in cycle 4 or later; begin with MaintenanceState.start of a lower dose, or "
        f"check dose and cycle. Whatever the dose, an ANC below {LOW_ANC.bound:,} or platelets "
        f"below {LOW_PLATELETS.bound:,}/uL interrupt or delay treatment (Table 2)",
    ),
)
LEGAL_STATES = LegalStates(STATE_FACTS, STATE_RULES)
