"""Jones 2021: single-agent lenalidomide as maintenance after transplant, one folder a function.

Each folder holds the rows as printed (``printed.py``), the readings (``resolutions.py``) and the
table with its function (``__init__.py``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.publications.jones_2021.contraception import TABLE as PREGNANCY_TABLE
from lenarules.publications.jones_2021.contraception import contraception
from lenarules.publications.jones_2021.contraception.printed import JonesPregnancyTest
from lenarules.publications.jones_2021.next_cycle_action import TABLE as CYTOPENIA_TABLE
from lenarules.publications.jones_2021.next_cycle_action import (
    MaintenanceAction,
    MaintenanceState,
    next_cycle_action,
)
from lenarules.publications.jones_2021.starting_dose import TABLE as STARTING_DOSE_TABLE
from lenarules.publications.jones_2021.starting_dose import starting_dose
from lenarules.publications.jones_2021.toxicity_action import TABLE as ADVERSE_EVENTS_TABLE
from lenarules.publications.jones_2021.toxicity_action import toxicity_action
from lenarules.publications.jones_2021.toxicity_action.facts import JonesEvent
from lenarules.publications.jones_2021.vte_prophylaxis import TABLE as VTE_TABLE
from lenarules.publications.jones_2021.vte_prophylaxis import vte_prophylaxis

__all__ = [
    "ADVERSE_EVENTS_TABLE",
    "CYTOPENIA_TABLE",
    "PREGNANCY_TABLE",
    "REJECTED",
    "STARTING_DOSE_TABLE",
    "TABLES",
    "VTE_TABLE",
    "JonesEvent",
    "JonesPregnancyTest",
    "MaintenanceAction",
    "MaintenanceState",
    "contraception",
    "next_cycle_action",
    "starting_dose",
    "toxicity_action",
    "vte_prophylaxis",
]

if TYPE_CHECKING:
    from lenarules.language.table import Table

#: Every table of the paper, in the order of the paper.
TABLES: tuple[Table, ...] = (
    ADVERSE_EVENTS_TABLE,
    VTE_TABLE,
    PREGNANCY_TABLE,
    STARTING_DOSE_TABLE,
    CYTOPENIA_TABLE,
)
#: Tables that no function reads.
REJECTED: tuple[Table, ...] = ()
