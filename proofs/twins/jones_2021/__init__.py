"""The tables of Jones 2021, broken on purpose."""

from __future__ import annotations

from proofs.twins.jones_2021 import (
    contraception,
    next_cycle_action,
    next_cycle_notes,
    starting_dose,
    toxicity_action,
    vte_prophylaxis,
)

TWINS = (
    *next_cycle_action.TWINS,
    *next_cycle_notes.TWINS,
    *toxicity_action.TWINS,
    *vte_prophylaxis.TWINS,
    *contraception.TWINS,
    *starting_dose.TWINS,
)
