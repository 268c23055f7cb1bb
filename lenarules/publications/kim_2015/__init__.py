"""Kim 2015: expert recommendations for lenalidomide in Korea, one folder a function.

Each folder holds the rows as printed (``printed.py``), the readings (``resolutions.py``) and the
table with its function. ``renal_estimates.py`` reads creatinine against Fig. 1, ``statements.py``
says what became of every statement of the paper. Only the three tables of the first call are made
when the paper is imported; the others are made when they are first asked for.
"""

from typing import TYPE_CHECKING, Any

from lenarules.publications.kim_2015.contraception import contraception
from lenarules.publications.kim_2015.dex_schedule import TABLE as DEXAMETHASONE_TABLE
from lenarules.publications.kim_2015.dex_schedule import dex_schedule
from lenarules.publications.kim_2015.infection_prophylaxis import infection_prophylaxis
from lenarules.publications.kim_2015.monitoring_plan import monitoring_plan
from lenarules.publications.kim_2015.next_cycle_action import next_cycle_action
from lenarules.publications.kim_2015.starting_dose import TABLE as FIG_1_TABLE
from lenarules.publications.kim_2015.starting_dose import starting_dose
from lenarules.publications.kim_2015.toxicity_action import toxicity_action
from lenarules.publications.kim_2015.vte_prophylaxis import TABLE as TABLE_3_TABLE
from lenarules.publications.kim_2015.vte_prophylaxis import vte_prophylaxis
from lenarules.publications.kim_2015.vte_treatment import vte_treatment

__all__ = [
    "DEXAMETHASONE_TABLE",
    "FIG_1_TABLE",
    "HEMATOLOGIC_TABLE",
    "REJECTED",
    "TABLES",
    "TABLE_3_TABLE",
    "contraception",
    "dex_schedule",
    "infection_prophylaxis",
    "monitoring_plan",
    "next_cycle_action",
    "starting_dose",
    "toxicity_action",
    "vte_prophylaxis",
    "vte_treatment",
]

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from lenarules.publications.kim_2015.next_cycle_action.table import TABLE as HEMATOLOGIC_TABLE

    #: Every table of the paper, in the order of the paper.
    TABLES: tuple[Table, ...]

#: No table of the paper is rejected.
REJECTED: tuple["Table", ...] = ()

#: The functions in the order in which the paper prints what they ask.
_IN_ORDER = (
    "starting_dose",
    "dex_schedule",
    "monitoring_plan",
    "vte_prophylaxis",
    "infection_prophylaxis",
    "contraception",
    "next_cycle_action",
    "vte_treatment",
    "toxicity_action",
)


def __getattr__(name: str) -> Any:
    """Return ``HEMATOLOGIC_TABLE`` or ``TABLES``, made when it is first asked for."""
    if name not in ("HEMATOLOGIC_TABLE", "TABLES"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    tables = {each: import_module(f"{__name__}.{each}").TABLE for each in _IN_ORDER}
    return tables["next_cycle_action"] if name == "HEMATOLOGIC_TABLE" else tuple(tables.values())
