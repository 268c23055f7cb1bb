"""Tables broken on purpose, each of which must be refuted by the claim that it breaks.

For every table: a gap, an overlap, an off-by-one, a swapped dose, a dead row, a resolution that
strays, an undeclared override, an ambiguity and an empty domain.
"""

from __future__ import annotations

from attrs import evolve

from lenarules.language.condition import NEVER_HOLDS
from lenarules.language.table import Legal
from proofs.tables import PROVED
from proofs.twins import kim_2015
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

TWINS = (*kim_2015.TWINS, *NOBODY_LEGAL)
