"""The tables of van de Donk 2012, each with its function and its own claims."""

from __future__ import annotations

from lenarules.publications import van_de_donk_2012
from lenarules.publications.van_de_donk_2012 import (
    BLOOD_COUNTS_TABLE,
    DEXAMETHASONE_TABLE,
    TABLE_4_TABLE,
    TABLE_5_TABLE,
    VTE_TABLE,
)
from proofs.proved import Proved
from proofs.van_de_donk_2012 import (
    dex_schedule,
    monitoring_plan,
    starting_dose,
    supportive_care,
    vte_prophylaxis,
)

PROVED = (
    Proved(DEXAMETHASONE_TABLE, van_de_donk_2012.dex_schedule, (dex_schedule,)),
    Proved(TABLE_4_TABLE, van_de_donk_2012.starting_dose, (starting_dose,)),
    Proved(BLOOD_COUNTS_TABLE, van_de_donk_2012.monitoring_plan, (monitoring_plan,)),
    Proved(TABLE_5_TABLE, van_de_donk_2012.supportive_care, (supportive_care,)),
    Proved(VTE_TABLE, van_de_donk_2012.vte_prophylaxis, (vte_prophylaxis,)),
)
