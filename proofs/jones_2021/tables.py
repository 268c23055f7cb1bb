"""The tables of Jones 2021, each with its function and its own claims."""

from __future__ import annotations

from lenarules.publications import jones_2021
from lenarules.publications.jones_2021 import (
    ADVERSE_EVENTS_TABLE,
    CYTOPENIA_TABLE,
    PREGNANCY_TABLE,
    STARTING_DOSE_TABLE,
    VTE_TABLE,
)
from proofs.jones_2021 import (
    contraception,
    courses,
    next_cycle_action,
    next_cycle_notes,
    starting_dose,
    toxicity_action,
    vte_prophylaxis,
)
from proofs.jones_2021.course_calls import CALLS
from proofs.proved import Proved

PROVED = (
    Proved(ADVERSE_EVENTS_TABLE, jones_2021.toxicity_action, (toxicity_action,)),
    Proved(VTE_TABLE, jones_2021.vte_prophylaxis, (vte_prophylaxis,)),
    Proved(PREGNANCY_TABLE, jones_2021.contraception, (contraception,)),
    Proved(STARTING_DOSE_TABLE, jones_2021.starting_dose, (starting_dose,)),
    Proved(
        CYTOPENIA_TABLE,
        jones_2021.next_cycle_action,
        (
            next_cycle_action,
            next_cycle_notes,
            courses,
        ),
        CALLS,
    ),
)
