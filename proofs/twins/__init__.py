"""Tables broken on purpose, each of which must be refuted by the claim that it breaks.

Every table is broken in every way in which any table can break (``generic``); the claims of its own
have twins of their own, a folder a paper.
"""

from __future__ import annotations

from attrs import evolve

from lenarules.language.condition import NEVER_HOLDS
from lenarules.language.table import Legal
from proofs.tables import HEMATOLOGIC, PROVED
from proofs.twins import jones_2021, kim_2015, van_de_donk_2012, zhang_2023
from proofs.twins.generic import twins_of
from proofs.twins.twin import Twin

_NOBODY = Legal("nobody", condition=NEVER_HOLDS, message="nobody is legal")

NOBODY_LEGAL = tuple(
    Twin(
        "no patient has legal inputs",
        "empty domain",
        evolve(proved.table, legal=(_NOBODY,)),
        "inhabited",
    )
    for proved in PROVED
)
#: The large table has hand-made twins of every kind.
GENERIC = tuple(
    twin for proved in PROVED if proved.table is not HEMATOLOGIC for twin in twins_of(proved.table)
)

TWINS = (
    *kim_2015.TWINS,
    *van_de_donk_2012.TWINS,
    *jones_2021.TWINS,
    *zhang_2023.TWINS,
    *GENERIC,
    *NOBODY_LEGAL,
)
