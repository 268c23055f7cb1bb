"""Facts that two editions of a table know differently."""

from __future__ import annotations

from enum import Enum
from typing import Any

from attrs import evolve

from lenarules.language.condition import Compare, Not, all_of
from lenarules.language.derived import Derived
from lenarules.language.diagram import Diagram
from lenarules.language.evaluate import holds
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.language.table import Table
from lenarules.language.text import in_words
from lenarules.verify.editions.comparing import changes, compared
from lenarules.verify.editions.shared import read_together
from lenarules.verify.editions.writer import plain_table
from tests.language.example import WEIGHT, Complaint, Postage
from tests.verify.edited import told_apart
from tests.verify.tariffs import by, by_weight, row, tariff


class Road(Enum):
    """How a parcel travels."""

    RAIL = "rail"
    SHIP = "ship"


class MoreRoads(Enum):
    """How a parcel travels, in the next edition."""

    SHIP = "ship"
    RAIL = "rail"
    AIR = "air"


ROAD = Category("road", "road", Road, usual=Road.RAIL)


MORE_ROADS = Category("road", "road", MoreRoads, usual=MoreRoads.RAIL)


ROADS, MANY_ROADS = Members("roads", "roads", Road), Members("roads", "roads", MoreRoads)


MONTHS = Number("months", "months since a complaint", "months", low=0, high=120, usual=60)


def test_a_fact_that_one_edition_alone_knows_is_compared_for_every_value() -> None:
    """A price that hangs on a new fact changes for those who have it, whatever else they are."""
    fragile = Flag("fragile", "fragile")
    old = by_weight("post")
    new = by(WEIGHT, "post", (WEIGHT < 1_000) & ~fragile.holds, fragile)
    comparison = compared(old, new)
    back = compared(new, old)
    for (found,) in (comparison.changes, back.changes):
        assert set(in_words(found.region).split(" and ")) == {"fragile", "weight < 1,000 g"}
    assert "the fact fragile is new: compared for every value of it" in comparison.in_words()
    assert "the fact fragile is gone: compared for every value of it" in back.in_words()


def test_a_wider_range_accepts_whom_the_narrow_one_refused() -> None:
    """Values that one edition alone takes are refused by the other."""
    wide = evolve(WEIGHT, high=40_000, low=5, also=(0, 2))
    old, new = by_weight("post"), by(wide, "post", wide < 1_000)
    found = changes(old, new)
    assert [in_words(change.region) for change in found] == [
        "weight > 0 and < 10 g",
        "weight > 30,000 g",
    ]
    assert {change.old.answer for change in found} == {"the input is refused"}
    assert {change.new.answer for change in changes(new, old)} == {"the input is refused"}


def test_a_value_that_only_one_edition_takes_is_refused_by_the_running_tables() -> None:
    """A narrower range refuses patients whom random inputs find, too."""
    narrow = evolve(WEIGHT, high=1_000)
    old, new = by_weight("post"), by(narrow, "post", narrow < 1_000)
    found = changes(old, new)
    assert [in_words(change.region) for change in found] == ["weight > 1,000 g"]
    assert told_apart(old, new, found) > 10


def accepted(fact: Number, other: Number) -> list[int]:
    """Return the values that a table takes of a fact beside another edition of the fact."""
    read = read_together(*(plain_table(by(f, "post", f < 1_000)) for f in (fact, other)))
    legal = all_of(*(rule.condition for rule in read[0].legal))
    joined: Any = read[0].facts[0]
    values = {*joined.also, *fact.also, joined.low, joined.high, fact.low, fact.high, 20}
    assert all(len(table.facts) == 1 for table in read)
    assert list(Diagram(read[0].facts, [legal]).paths())
    return sorted(value for value in values if holds(legal, {"weight": value}))


def test_single_values_outside_a_range_are_taken_by_their_own_edition() -> None:
    """Each single value, below and above the range, is refused by who does not take it."""
    one = evolve(WEIGHT, also=(0, 4, 31_000))
    two = evolve(WEIGHT, also=(2, 4, 32_000, 33_000), low=20, high=29_000)
    assert accepted(one, two) == [0, 4, 10, 20, 30_000, 31_000]
    assert accepted(two, one) == [2, 4, 20, 29_000, 32_000, 33_000]
    assert accepted(evolve(WEIGHT, also=(0, 12), low=20), WEIGHT) == [0, 12, 20, 30_000]


def test_members_that_one_edition_alone_has_are_refused_by_the_other() -> None:
    """A category and a set with a new member are taken by the new edition alone."""
    old, new = (
        by(ROAD, "post", ROAD.is_(Road.RAIL)),
        by(MORE_ROADS, "post", MORE_ROADS.is_(MoreRoads.RAIL)),
    )
    (found,) = changes(old, new)
    assert (in_words(found.region), found.old.answer) == ("road is air", "the input is refused")
    old, new = (
        by(ROADS, "post", ROADS.has(Road.RAIL)),
        by(MANY_ROADS, "post", MANY_ROADS.has(MoreRoads.RAIL)),
    )
    found, other = changes(old, new)
    assert in_words(found.region).startswith("roads include")
    assert found.to_plain()["witness"]["roads"] == sorted(
        m.name for m in dict(found.witness)["roads"]
    )
    assert other.old.answer == "the input is refused"


def test_an_exception_that_one_edition_alone_takes_is_refused_by_the_other() -> None:
    """A number that may be never in one edition is refused as never by the other."""
    ever = evolve(MONTHS, exception=Complaint.NEVER)
    old, new = by(MONTHS, "post", MONTHS < 6), by(ever, "post", ever < 6)
    for pair, refused in (((old, new), "old"), ((new, old), "new")):
        (found,) = changes(*pair)
        assert in_words(found.region) == "months since a complaint is never"
        assert getattr(found, refused).answer == "the input is refused"
    assert changes(new, evolve(new, title="another")) == ()


def test_a_fact_of_another_kind_or_unit_is_two_facts() -> None:
    """What one name means in two ways is told apart by name, and said."""
    kilograms = evolve(WEIGHT, unit="kg")
    comparison = compared(by_weight("post"), by(kilograms, "post", kilograms < 1_000))
    names = [name for name, _ in comparison.changes[0].witness]
    assert names == ["new.weight", "old.weight"]
    assert "so that it is compared as two facts" in comparison.in_words()
    assert "weight (old edition) < 1,000 g" in comparison.changes[0].in_words()
    other = evolve(MONTHS, exception=Road.RAIL), evolve(MONTHS, exception=Complaint.NEVER)
    assert len(changes(*(by(fact, "post", fact < 6) for fact in other))) == 2


def test_whole_numbers_alone_are_compared_where_one_edition_takes_no_others() -> None:
    """A fact that now takes fractions is compared over whole numbers, and that is said."""
    whole = evolve(WEIGHT, whole=True)
    comparison = compared(by(whole, "post", whole < 1_000), by_weight("post"))
    assert comparison.changes == ()
    assert "compared over whole numbers, which both editions take" in comparison.in_words()


def derived(cut: int, label: str = "size") -> tuple[Derived, Derived]:
    """Return a derived fact with a cut-off, and one that hangs on it."""
    means = ((Road.RAIL, Compare(WEIGHT, "<", cut)), (Road.SHIP, Compare(WEIGHT, ">=", cut)))
    size = Derived("size", label, Road, means, "how large it counts")
    both = ((Road.RAIL, size.is_(Road.RAIL)), (Road.SHIP, size.is_(Road.SHIP)))
    return size, Derived("way", "way", Road, both, "how it goes")


def by_way(cut: int) -> Table:
    """Return a table that asks a derived fact."""
    size, way = derived(cut)
    rail = way.is_(Road.RAIL)
    rows = row("cheap", rail, Postage(400, 2)), row("dear", Not(rail), Postage(900, 3))
    return tariff("post", (WEIGHT,), *rows, derived=(size, way))


def test_derived_facts_are_shared_where_they_mean_the_same() -> None:
    """A derived fact of another meaning, and what hangs on it, carry the name of their edition."""
    assert changes(by_way(1_000), evolve(by_way(1_000), title="another")) == ()
    comparison = compared(by_way(1_000), by_way(1_200))
    (found,) = comparison.changes
    assert "the derived fact size means something else" in comparison.in_words()
    assert in_words(found.region) == "weight ≥ 1,000 and < 1,200 g"
    assert told_apart(by_way(1_000), by_way(1_200), (found,)) > 10
