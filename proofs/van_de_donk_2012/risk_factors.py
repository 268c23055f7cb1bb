"""Two patients of whom the one has every risk factor of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.facts import AGE
from lenarules.publications.van_de_donk_2012.facts import FRAIL, NUMBER_OF_COMORBIDITIES

if TYPE_CHECKING:
    from proofs.pairs import Pair


def more_risk_factors(pair: Pair) -> Any:
    """The other is as old or older, as frail or frailer, with as many comorbidities or more."""
    one, other = pair.one.patient, pair.other.patient
    comorbidities = NUMBER_OF_COMORBIDITIES
    return z3.And(
        pair.alike_but(AGE, FRAIL, comorbidities),
        other.number(AGE) >= one.number(AGE),
        z3.Implies(one.flag(FRAIL), other.flag(FRAIL)),
        other.number(comorbidities) >= one.number(comorbidities),
    )
