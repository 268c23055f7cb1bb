"""Random conditions and parcels over the invented table, crowded around the cut-offs."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product
from math import inf, nextafter
from typing import TYPE_CHECKING, Any

from hypothesis import settings
from hypothesis import strategies as st

from lenarules.language.condition import ALWAYS, NEVER_HOLDS, all_of, any_of
from tests.language.example import (
    COMPLAINT,
    CONTENTS,
    FACTS,
    FRAGILE,
    SERVICE,
    WEIGHT,
    ZONE,
    Complaint,
    Contents,
    Service,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact, Number

#: The same examples in every run, so that a build never fails by chance.
QUICK = settings(max_examples=60, deadline=None, derandomize=True)

CUTS: dict[str, tuple[int, ...]] = {
    "weight": (10, 11, 999, 1_000, 20_000, 30_000),
    "zone": (1, 2, 3, 5, 9),
    "complaint": (0, 1, 6, 119, 120),
}


def comparisons(fact: Number) -> st.SearchStrategy[Condition]:
    """Comparisons of one number with the cut-offs above."""
    asked: list[Condition] = []
    for cut in CUTS[fact.name]:
        asked += [fact < cut, fact <= cut, fact > cut, fact >= cut, fact.equals(cut)]
    return st.sampled_from(asked)


ATOMS: dict[str, st.SearchStrategy[Condition]] = {
    "weight": comparisons(WEIGHT),
    "zone": comparisons(ZONE),
    "complaint": comparisons(COMPLAINT) | st.just(COMPLAINT.is_(Complaint.NEVER)),
    "fragile": st.just(FRAGILE.holds),
    "contents": st.builds(CONTENTS.has, st.sampled_from(Contents)),
    "service": st.builds(SERVICE.is_, st.sampled_from(Service)),
}


def conditions(facts: Sequence[Fact] = FACTS) -> st.SearchStrategy[Condition]:
    """Conditions of any shape over the facts, the constant ones included."""
    atoms = st.one_of([ATOMS[fact.name] for fact in facts])
    return st.recursive(
        atoms | st.sampled_from((ALWAYS, NEVER_HOLDS)),
        lambda part: (
            st.builds(lambda parts: all_of(*parts), st.lists(part, max_size=3))
            | st.builds(lambda parts: any_of(*parts), st.lists(part, max_size=3))
            | st.builds(lambda one: ~one, part)
        ),
        max_leaves=8,
    )


def _around(fact: Number) -> list[Any]:
    found: list[Any] = list(fact.also)
    for cut in CUTS[fact.name]:
        beside: list[Any] = [cut, cut + 1, cut - 1]
        if not fact.whole:
            exact = [Decimal(cut) + Decimal("0.01"), Fraction(3 * cut + 1, 3)]
            beside += [nextafter(cut, inf), nextafter(cut, -inf), *exact]
        found += [value for value in beside if fact.low <= value <= fact.high]
    return found if fact.exception is None else [*found, fact.exception]


VALUES: dict[str, tuple[Any, ...]] = {
    "weight": tuple(_around(WEIGHT)),
    "zone": tuple(_around(ZONE)),
    "complaint": tuple(_around(COMPLAINT)),
    "fragile": (False, True),
    "contents": tuple(
        frozenset(member for member, inside in zip(Contents, chosen, strict=True) if inside)
        for chosen in product((False, True), repeat=len(Contents))
    ),
    "service": tuple(Service),
}


def patients(facts: Sequence[Fact] = FACTS) -> st.SearchStrategy[dict[str, Any]]:
    """Parcels whose numbers lie at the cut-offs and beside them."""
    values = st.tuples(*(st.sampled_from(VALUES[fact.name]) for fact in facts))
    return values.map(lambda chosen: dict(zip([fact.name for fact in facts], chosen, strict=True)))


class Silent:
    """An object whose text cannot be made."""

    def __repr__(self) -> str:
        raise RuntimeError
