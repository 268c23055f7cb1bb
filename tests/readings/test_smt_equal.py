"""Two patients are alike in a fact exactly where the same stands there for both."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
import z3

from lenarules.readings.smt import Patient
from lenarules.verify.verdict import find
from tests.readings.test_smt_text import AGE, CARRIES, COAT, FACTS, MEMBER, YEARS, Coat, Since

if TYPE_CHECKING:
    from lenarules.language.fact import Fact

CONDITIONS: dict[Fact, tuple[Any, ...]] = {
    AGE: (AGE.equals(30), AGE.equals(31)),
    YEARS: (YEARS.equals(1), YEARS.equals(99), YEARS.is_(Since.NEVER)),
    MEMBER: (MEMBER.holds, ~MEMBER.holds),
    COAT: (COAT.is_(Coat.NONE), COAT.is_(Coat.LONG)),
    CARRIES: (CARRIES.has(Coat.LONG), ~CARRIES.has(Coat.LONG)),
}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_alike_is_the_same_value(fact: Fact) -> None:
    """Patients who meet different conditions are never alike, and alike ones meet the same."""
    one, other = Patient(FACTS, "one."), Patient(FACTS, "other.")
    for mine, his in product(CONDITIONS[fact], repeat=2):
        met = z3.And(one.meets(mine), other.meets(his), one.equals(other, fact))
        found = find(z3.And(met, one.domain, other.domain), one, other)
        assert (found is not None) is (mine == his)
