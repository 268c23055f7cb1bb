"""Restoring the dose: what is adopted where the print is silent or permits, and why."""

from __future__ import annotations

from lenarules.language.table import Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.zhang_2023.dose_restoration.printed import IMPROVED, PRESENT_LEVEL
from lenarules.publications.zhang_2023.facts import RESTORE
from lenarules.publications.zhang_2023.paper import CYTOPENIA

RESOLUTIONS = (
    Resolution(
        "not_asked",
        region=IMPROVED & ~RESTORE.holds,
        adopts=PRESENT_LEVEL,
        offers=(Offer("reinstated"),),
        bases={Basis.OVERRIDE},
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at("last sentence"),),
        reading="'can be reinstated' is a permission: an option until it is asked for",
    ),
    Resolution(
        "not_improved",
        region=~IMPROVED,
        adopts=PRESENT_LEVEL,
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(CYTOPENIA.at("last sentence"),),
        reading="nothing is printed for anybody else: no higher dose",
    ),
)
