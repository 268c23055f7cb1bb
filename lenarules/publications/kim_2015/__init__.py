"""Kim 2015: expert recommendations for lenalidomide in Korea, one folder a function.

Each folder holds the rows as printed (``printed.py``), the readings (``resolutions.py``) and the
table with its function (``__init__.py``). ``renal_estimates.py`` reads creatinine against Fig. 1.
The table of ``next_cycle_action`` is large and is made when it is first asked for.
"""

from typing import TYPE_CHECKING, Any

from lenarules.publications.kim_2015.dex_schedule import TABLE as DEXAMETHASONE_TABLE
from lenarules.publications.kim_2015.dex_schedule import dex_schedule
from lenarules.publications.kim_2015.next_cycle_action import next_cycle_action
from lenarules.publications.kim_2015.starting_dose import TABLE as FIG_1_TABLE
from lenarules.publications.kim_2015.starting_dose import starting_dose
from lenarules.publications.kim_2015.vte_prophylaxis import TABLE as TABLE_3_TABLE
from lenarules.publications.kim_2015.vte_prophylaxis import vte_prophylaxis

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

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from lenarules.publications.kim_2015.next_cycle_action.table import TABLE as HEMATOLOGIC_TABLE

    #: Every table of the paper, in the order of the paper.
    TABLES: tuple[Table, Table, Table, Table]


def __getattr__(name: str) -> Any:
    """Return ``HEMATOLOGIC_TABLE`` or ``TABLES``, made when it is first asked for."""
    if name not in ("HEMATOLOGIC_TABLE", "TABLES"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from lenarules.publications.kim_2015.next_cycle_action.table import TABLE

    tables = (FIG_1_TABLE, DEXAMETHASONE_TABLE, TABLE_3_TABLE, TABLE)
    return TABLE if name == "HEMATOLOGIC_TABLE" else tables
