"""Prophylaxis of infection with lenalidomide and dexamethasone.

Kim HJ et al., Blood Res 2015;50:7-18, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and
teratogenicity, expert recommendations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.facts import CYCLE
from lenarules.clinical.infection import AGGRESSIVE_DISEASE, INFECTION_BEFORE, NEUTROPENIA_BEFORE
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.kim_2015.infection_prophylaxis.printed import NOTES, ROWS
from lenarules.publications.kim_2015.infection_prophylaxis.resolutions import RESOLUTIONS
from lenarules.publications.kim_2015.paper import INFECTION, SETTING

if TYPE_CHECKING:
    from lenarules.clinical.infection import InfectionProphylaxis

TABLE = Table(
    "kim_2015.infection",
    title="Antibiotic prophylaxis in the first cycles",
    cite=INFECTION,
    setting=SETTING,
    caption="Printed for lenalidomide combined with dexamethasone. The antibiotics are named "
    "without a dose.",
    facts=(CYCLE, AGGRESSIVE_DISEASE, NEUTROPENIA_BEFORE, INFECTION_BEFORE),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[InfectionProphylaxis] = Decider(TABLE)
