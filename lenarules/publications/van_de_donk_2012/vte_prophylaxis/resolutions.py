"""Prophylaxis of thromboembolism: what is adopted where the print is open, and why."""

from __future__ import annotations

from lenarules.language.table import Adopt, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.van_de_donk_2012.paper import JONES_VTE, KIM_TABLE_3, TABLE_5, VTE
from lenarules.publications.van_de_donk_2012.vte_prophylaxis.printed import (
    COMBINED,
    HIGH_RISK,
    LMWH_OR_WARFARIN,
    NO_DRUG,
    NO_DRUG_OR_SIBLINGS,
    SINGLE_AGENT,
    STANDARD_RISK,
)

RESOLUTIONS = (
    Resolution(
        "high_risk.lmwh",
        region=COMBINED & HIGH_RISK,
        adopts=Adopt("high_risk", LMWH_OR_WARFARIN),
        bases={Basis.COMPLETED},
        principle=Principle.SIBLING,
        cites=(KIM_TABLE_3.at("row 1"),),
        reading="LMWH, with warfarin as an option: the sibling prints LMWH first and puts warfarin "
        "in its place below 30 mL/min; its warfarin for low platelets is not adopted in this "
        "library",
    ),
    Resolution(
        "single_agent.none",
        region=SINGLE_AGENT & STANDARD_RISK,
        adopts=Adopt("single_agent", NO_DRUG),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_5.at("VTE"),),
        reading="none: prophylaxis is printed for combinations",
    ),
    Resolution(
        "single_agent.high_risk",
        region=SINGLE_AGENT & HIGH_RISK,
        adopts=Adopt("single_agent", NO_DRUG_OR_SIBLINGS),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_5.at("VTE"), VTE.at("paragraph 2, first sentence"), JONES_VTE),
        reading="none: prophylaxis is printed for combinations; what the sibling permits where "
        "there are risk factors is an option",
    ),
)
