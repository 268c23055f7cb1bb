"""The tables of van de Donk 2012, broken on purpose."""

from __future__ import annotations

from proofs.twins.van_de_donk_2012 import (
    dex_schedule,
    monitoring_plan,
    starting_dose,
    supportive_care,
    vte_prophylaxis,
)

TWINS = (
    *dex_schedule.TWINS,
    *starting_dose.TWINS,
    *monitoring_plan.TWINS,
    *supportive_care.TWINS,
    *vte_prophylaxis.TWINS,
)
