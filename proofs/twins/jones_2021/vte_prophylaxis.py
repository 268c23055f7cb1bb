"""Section 5.7, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.table import Adopt, Offer
from lenarules.publications.jones_2021 import VTE_TABLE as VTE
from lenarules.publications.jones_2021.vte_prophylaxis import printed
from proofs.twins.twin import Twin, with_resolution, with_row

TWINS = (
    Twin(
        "aspirin is the answer to risk factors",
        "swapped dose",
        with_resolution(VTE, "drug_or_none", adopts=Adopt("risk_factors", printed.ASPIRIN)),
        "no_drug_is_answered",
    ),
    Twin(
        "heparin is not shown",
        "missing word",
        with_resolution(VTE, "drug_or_none", offers=(Offer("risk_factors", printed.ASPIRIN),)),
        "risk_factors_show_every_printed_drug",
    ),
    Twin(
        "most patients get heparin",
        "swapped dose",
        with_row(VTE, "most_patients", then=printed.HEPARIN),
        "no_drug_without_risk_factors",
    ),
    Twin(
        "what is not asked is told to those without risk factors",
        "note too narrow",
        evolve(
            VTE,
            notes=tuple(
                evolve(note, when=~printed.RISK_FACTORS)
                if note.id == "bleeding_is_not_asked"
                else note
                for note in VTE.notes
            ),
        ),
        "whoever_is_shown_a_drug_is_told_what_is_not_asked",
    ),
)
