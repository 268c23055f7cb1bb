"""van de Donk 2012: lenalidomide in relapsed and refractory myeloma, one module a function.

``facts.py`` holds what only this paper asks for, ``risk_factors.py`` the count on which two of its
tables lean.
"""

from typing import TYPE_CHECKING

from lenarules.publications.van_de_donk_2012.dex_schedule import TABLE as DEXAMETHASONE_TABLE
from lenarules.publications.van_de_donk_2012.dex_schedule import dex_schedule
from lenarules.publications.van_de_donk_2012.facts import (
    VanDeDonkAdverseEvent,
    VanDeDonkPartner,
    VanDeDonkVteRisk,
)
from lenarules.publications.van_de_donk_2012.monitoring_plan import TABLE as BLOOD_COUNTS_TABLE
from lenarules.publications.van_de_donk_2012.monitoring_plan import monitoring_plan
from lenarules.publications.van_de_donk_2012.starting_dose import TABLE as TABLE_4_TABLE
from lenarules.publications.van_de_donk_2012.starting_dose import starting_dose
from lenarules.publications.van_de_donk_2012.supportive_care import TABLE as TABLE_5_TABLE
from lenarules.publications.van_de_donk_2012.supportive_care import supportive_care
from lenarules.publications.van_de_donk_2012.vte_prophylaxis import TABLE as VTE_TABLE
from lenarules.publications.van_de_donk_2012.vte_prophylaxis import vte_prophylaxis

if TYPE_CHECKING:
    from lenarules.language.table import Table

__all__ = [
    "BLOOD_COUNTS_TABLE",
    "DEXAMETHASONE_TABLE",
    "REJECTED",
    "TABLES",
    "TABLE_4_TABLE",
    "TABLE_5_TABLE",
    "VTE_TABLE",
    "VanDeDonkAdverseEvent",
    "VanDeDonkPartner",
    "VanDeDonkVteRisk",
    "dex_schedule",
    "monitoring_plan",
    "starting_dose",
    "supportive_care",
    "vte_prophylaxis",
]

#: Every table of the paper, in the order of the paper.
TABLES = (DEXAMETHASONE_TABLE, TABLE_4_TABLE, BLOOD_COUNTS_TABLE, TABLE_5_TABLE, VTE_TABLE)
#: The tables of the paper that are kept and not run.
REJECTED: "tuple[Table, ...]" = ()
