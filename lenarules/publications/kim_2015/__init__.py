"""Kim 2015: expert recommendations for lenalidomide in Korea, one folder a function.

Each folder holds the rows as printed (``printed.py``), the readings (``resolutions.py``) and the
table with its function (``__init__.py``). ``renal_estimates.py`` reads creatinine against Fig. 1.
"""

from lenarules.publications.kim_2015.dex_schedule import TABLE as DEXAMETHASONE_TABLE
from lenarules.publications.kim_2015.dex_schedule import dex_schedule
from lenarules.publications.kim_2015.next_cycle_action import TABLE as HEMATOLOGIC_TABLE
from lenarules.publications.kim_2015.next_cycle_action import next_cycle_action
from lenarules.publications.kim_2015.starting_dose import TABLE as FIG_1_TABLE
from lenarules.publications.kim_2015.starting_dose import starting_dose
from lenarules.publications.kim_2015.vte_prophylaxis import TABLE as TABLE_3_TABLE
from lenarules.publications.kim_2015.vte_prophylaxis import vte_prophylaxis

#: Every table of the paper, in the order of the paper.
TABLES = (FIG_1_TABLE, DEXAMETHASONE_TABLE, TABLE_3_TABLE, HEMATOLOGIC_TABLE)

__all__ = [
    "DEXAMETHASONE_TABLE",
    "FIG_1_TABLE",
    "HEMATOLOGIC_TABLE",
    "TABLES",
    "TABLE_3_TABLE",
    "dex_schedule",
    "next_cycle_action",
    "starting_dose",
    "vte_prophylaxis",
]
