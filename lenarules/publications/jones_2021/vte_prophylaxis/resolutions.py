"""Section 5.7: what is adopted where the print leaves a choice, and why."""

from __future__ import annotations

from lenarules.language.outcome import Refer
from lenarules.language.table import Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.jones_2021.paper import VTE
from lenarules.publications.jones_2021.vte_prophylaxis.printed import (
    ASPIRIN,
    HEPARIN,
    RISK_FACTORS,
)

DRUG_OR_NONE = Refer(
    "give aspirin, low-molecular-weight heparin or an equivalent, or none? For patients with risk "
    "factors the paper prints that prophylaxis may be appropriate."
)

RESOLUTIONS = (
    Resolution(
        "drug_or_none",
        region=RISK_FACTORS,
        adopts=DRUG_OR_NONE,
        offers=(
            Offer("risk_factors", ASPIRIN),
            Offer("risk_factors", HEPARIN),
        ),
        bases={Basis.COMPLETED},
        principle=Principle.REFER,
        cites=(VTE.at("last two sentences"),),
        reading="'may be appropriate' is a permission: thrombosis lies on one side and bleeding on "
        "the other, and no text says for whom which drug, or none",
    ),
)
