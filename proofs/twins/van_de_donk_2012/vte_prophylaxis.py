"""The table of prophylaxis, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.table import Adopt
from lenarules.publications.van_de_donk_2012 import VTE_TABLE as VTE
from lenarules.publications.van_de_donk_2012.vte_prophylaxis.printed import (
    ASPIRIN,
    COMBINED,
    NO_DRUG,
)
from proofs.twins.twin import Twin, with_resolution, with_row

TWINS = (
    Twin(
        "a combination at standard risk gets none",
        "swapped drug",
        with_row(VTE, "standard_risk", then=NO_DRUG),
        "a_drug_exactly_in_combinations",
    ),
    Twin(
        "a single agent gets aspirin",
        "swapped drug",
        with_resolution(VTE, "single_agent.none", adopts=Adopt("single_agent", ASPIRIN)),
        "a_drug_exactly_in_combinations",
    ),
    Twin(
        "a combination at high risk gets aspirin",
        "swapped drug",
        with_resolution(VTE, "high_risk.lmwh", adopts=Adopt("high_risk", ASPIRIN)),
        "no_aspirin_at_high_risk",
    ),
    Twin(
        "what a single agent is offered at high risk goes without the caution",
        "note too narrow",
        evolve(
            VTE,
            notes=tuple(
                evolve(note, when=COMBINED) if note.id == "bleeding_is_not_asked" else note
                for note in VTE.notes
            ),
        ),
        "no_drug_without_the_counts",
    ),
)
