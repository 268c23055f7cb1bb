"""Invented tables of a warehouse, and a count of their cases one by one.

A case is counted with ``holds``, the run-time meaning of conditions, and with nothing of the audit.
"""

from __future__ import annotations

from enum import Enum
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from lenarules.language.codec import storable
from lenarules.language.condition import ALWAYS, NEVER_HOLDS, all_of, any_of
from lenarules.language.evaluate import holds
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.language.reduced import patient_on
from lenarules.language.residue import atoms_of
from lenarules.language.table import Legal, Table
from lenarules.language.variables import variables
from lenarules.language.words import Basis
from tests.language.example import Postage
from tests.verify.tariffs import reading, row, tariff

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact
    from lenarules.verify import Gap, Overlap


@storable
class Opened(Enum):
    """What stands in place of a number of days where a box was never opened."""

    NEVER = "never"


@storable
class Hall(Enum):
    """Where a box stands."""

    NORTH = "north"
    SOUTH = "south"
    CELLAR = "cellar"


@storable
class Mark(Enum):
    """What is painted on a box."""

    GLASS = "glass"
    POISON = "poison"


MASS = Number("mass", "mass", "kg", low=10, high=50, usual=20, also=(0, 99))
SHELF = Number("shelf", "shelf", "", low=1, high=5, usual=2, whole=True)
DAYS = Number("days", "days since opened", "d", low=0, high=30, usual=9, exception=Opened.NEVER)
HEAVY = Flag("heavy", "heavy")
HALL = Category("hall", "hall", Hall, usual=Hall.SOUTH)
MARKS = Members("marks", "marks", Mark)
FACTS: tuple[Fact, ...] = (MASS, SHELF, DAYS, HEAVY, HALL, MARKS)

_CUTS: dict[Number, tuple[int, ...]] = {MASS: (10, 30, 50), SHELF: (1, 3, 4), DAYS: (0, 7, 30)}


def storage(*whens: Any, **more: Any) -> Table:
    """Return a table of rows with these conditions, ``r0`` and so on, each at a price of its own.

    A pair stands for a condition and a price.
    """
    pairs = [each if isinstance(each, tuple) else (each, n) for n, each in enumerate(whens)]
    rows = [row(f"r{n}", when, Postage(price, 1)) for n, (when, price) in enumerate(pairs)]
    return tariff("warehouse", FACTS, *rows, **more)


def refusing(*conditions: Any) -> dict[str, Any]:
    """Return the legality rules that refuse what lies outside these conditions."""
    rules = [
        Legal(f"rule_{n}", condition=condition, message="no such box")
        for n, condition in enumerate(conditions)
    ]
    return {"legal": tuple(rules)}


def settling(*regions: Any) -> dict[str, Any]:
    """Return resolutions of these regions, ``s0`` and so on."""
    items = [reading(f"s{n}", each, Postage(9, 9), Basis.GAP) for n, each in enumerate(regions)]
    return {"resolutions": tuple(items)}


def cases(table: Table) -> Iterator[dict[str, Any]]:
    """Yield a legal case of every combination of cells that the table tells apart."""
    asked = [row.when for row in table.rows] + [item.region for item in table.resolutions]
    asked += [rule.condition for rule in table.legal]
    found = variables(table.facts, atoms_of(asked))
    for cells in product(*(range(len(variable.cells)) for variable in found)):
        case = patient_on(table.facts, zip(found, cells, strict=True))
        if all(holds(rule.condition, case) for rule in table.legal):
            yield case


def meeting(table: Table, case: dict[str, Any]) -> tuple[str, ...]:
    """Return the rows that hold for a case."""
    return tuple(row.id for row in table.rows if holds(row.when, case))


def lying_in(found: tuple[Gap, ...] | tuple[Overlap, ...], case: dict[str, Any]) -> list[Any]:
    """Return the findings in whose region a case lies."""
    return [each for each in found if holds(each.region, case)]


def pairs_of(rows: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return every two of some rows."""
    return list(combinations(rows, 2))


def _atoms() -> st.SearchStrategy[Condition]:
    found: list[Condition] = [HEAVY.holds, DAYS.is_(Opened.NEVER)]
    found += [HALL.is_(hall) for hall in Hall] + [MARKS.has(mark) for mark in Mark]
    for fact, cuts in _CUTS.items():
        for cut in cuts:
            found += [fact < cut, fact <= cut, fact > cut, fact >= cut]
    return st.sampled_from(found)


def _joined(part: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    some = st.lists(part, min_size=1, max_size=4)
    both = some.map(lambda parts: all_of(*parts))
    either = some.map(lambda parts: any_of(*parts))
    neither: st.SearchStrategy[Condition] = part.map(lambda one: ~one)
    return both | either | neither


def whens() -> st.SearchStrategy[Condition]:
    """Conditions of any shape over the facts, the constant ones included."""
    constant: list[Condition] = [ALWAYS, NEVER_HOLDS]
    return st.recursive(_atoms() | st.sampled_from(constant), _joined, max_leaves=10)


def tables() -> st.SearchStrategy[Table]:
    """Tables of a few rows, with equal prices, legality rules and resolutions among them."""
    rows = st.lists(st.tuples(whens(), st.integers(0, 2)), min_size=1, max_size=5)
    few = st.lists(whens(), max_size=2)
    return st.builds(
        lambda found, legal, regions: storage(*found, **refusing(*legal), **settling(*regions)),
        rows,
        few,
        few,
    )
