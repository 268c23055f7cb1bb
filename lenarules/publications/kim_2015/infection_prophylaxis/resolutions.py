"""Antibiotic prophylaxis: what is adopted where the print is silent, and why."""

from __future__ import annotations

from lenarules.clinical.infection import InfectionProphylaxis, InfectionProphylaxisKind
from lenarules.language.table import Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.infection_prophylaxis.printed import (
    FIRST_3_CYCLES,
    FIRST_POINT,
)

RESOLUTIONS = (
    Resolution(
        "later_cycles",
        region=~FIRST_3_CYCLES,
        adopts=InfectionProphylaxis(InfectionProphylaxisKind.NONE),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(FIRST_POINT,),
        reading="routine prophylaxis is printed for the first 3 cycles, for patients at particular "
        "risk as for all others; nothing is printed for later ones",
    ),
)
