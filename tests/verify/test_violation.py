"""For whom a claim of one's own does not hold: the region is exact, and the solver agrees."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
import z3
from attrs import evolve

from lenarules.language.decide import Decider
from lenarules.language.evaluate import holds
from lenarules.language.table import Legal
from lenarules.readings.smt_table import Reading
from lenarules.verify.call import Call
from lenarules.verify.one_call import OneCall, never
from lenarules.verify.violation import violations
from tests.language.example import FRAGILE
from tests.verify.test_one_call import HEAVY, WRONGS, post

CASES = [
    {"weight": weight, "fragile": fragile}
    for weight, fragile in product((10, 999, 1_000, 1_499, 1_500, 29_999), (False, True))
]


def claim_of(name: str) -> OneCall:
    """Return the claim that something is wrong with nobody."""
    return never(name, "It is so of nobody.", "somebody", WRONGS[name])


@pytest.mark.parametrize("name", WRONGS)
def test_region_is_exact(name: str) -> None:
    """The claim is contradicted inside the region and nowhere else, case by case."""
    table, wrong = post(), WRONGS[name]
    decide = Decider[Any](table)
    found = violations(table, claim_of(name))
    for case in CASES:
        call = Call(table, case, decide(*case.values()))
        assert wrong.is_true(call) is any(holds(each.region, case) for each in found)


@pytest.mark.parametrize("name", WRONGS)
def test_solver_proves_the_region(name: str) -> None:
    """The solver finds nobody inside of whom it is not so, nor anybody outside of whom it is."""
    reading = Reading(post())
    regions = [reading.patient.meets(each.region) for each in violations(post(), claim_of(name))]
    solver = z3.Solver()
    solver.add(reading.legal, WRONGS[name].formula(reading) != z3.Or(regions))
    assert solver.check() == z3.unsat


def test_illegal_cases_violate_nothing() -> None:
    """Who is refused has no answer, and is in no region."""
    rule = Legal("light", condition=~HEAVY, message="send it by rail")
    legal = evolve(post(), legal=(rule,), resolutions=())
    assert [each.claim for each in violations(legal, claim_of("who"), claim_of("shown"))] == [
        "shown"
    ]


def test_undecided_cases_are_left_to_the_audit() -> None:
    """What the table does not decide is no violation, but a gap or an overlap."""
    (found,) = violations(evolve(post(), resolutions=()), claim_of("who"))
    assert not holds(found.region, {"weight": 1_200, "fragile": True})
    assert holds(found.region, {"weight": 1_200, "fragile": False})


def test_words_and_plain_values() -> None:
    """A violation says for whom, with an example and his answer, as text and as data."""
    (found,) = violations(post(), claim_of("both"))
    assert found.in_words().splitlines() == [
        "post: It is so of nobody. Not so: weight ≥ 1,000 and < 1,500 g and fragile",
        "  for example: weight 1,000, fragile yes",
        f"  the table answers: {found.answer}",
    ]
    plain = found.to_plain()
    assert plain["claim"] == "both"
    assert plain["witness"]["fragile"] is True
    assert holds(FRAGILE.holds, dict(found.witness))
