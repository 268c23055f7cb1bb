"""The tables of Kim 2015, broken on purpose."""

from __future__ import annotations

from proofs.twins.kim_2015 import (
    contraception,
    courses,
    dex_schedule,
    infection_prophylaxis,
    monitoring_plan,
    next_cycle_action,
    starting_dose,
    toxicity_action,
    vte_prophylaxis,
    vte_treatment,
)

TWINS = (
    *starting_dose.TWINS,
    *dex_schedule.TWINS,
    *monitoring_plan.TWINS,
    *vte_prophylaxis.TWINS,
    *infection_prophylaxis.TWINS,
    *contraception.TWINS,
    *next_cycle_action.TWINS,
    *courses.TWINS,
    *vte_treatment.TWINS,
    *toxicity_action.TWINS,
)
