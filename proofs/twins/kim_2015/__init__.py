"""The tables of Kim 2015, broken on purpose."""

from __future__ import annotations

from proofs.twins.kim_2015 import (
    courses,
    dex_schedule,
    next_cycle_action,
    starting_dose,
    vte_prophylaxis,
)

TWINS = (
    *starting_dose.TWINS,
    *dex_schedule.TWINS,
    *vte_prophylaxis.TWINS,
    *next_cycle_action.TWINS,
    *courses.TWINS,
)
