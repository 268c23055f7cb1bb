from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.language.errors import LenarulesError, TableError
from lenarules.language.fact import Flag
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt, Offer, Table
from lenarules.language.words import Basis
from tests.language.example import (
    FACTS,
    FRAGILE,
    LEGAL,
    NOTES,
    RESOLUTIONS,
    ROWS,
    TABLE,
    TARIFF,
    WEIGHT,
    Postage,
)

if TYPE_CHECKING:
    from lenarules.language.table import Resolution, Row

THIRTY: Any = 30
ONE_BASIS: Any = Basis.GAP
NO_OUTCOME: Any = "free of charge"
STRANGE = Flag("strange", "strange")
LIGHT, HEAVY, ABROAD, BATTERY, EXPRESS = ROWS
ONE_KILOGRAM, ZONE_THREE, FOOD_ABROAD, BY_ROAD, LEAKING, EXPRESS_ASKED = RESOLUTIONS


def refused(telling: str, **changes: Any) -> None:
    """Assert that the table is refused with these words once it is changed."""
    with pytest.raises(TableError, match=telling) as error:
        evolve(TABLE, **changes)
    assert str(error.value).startswith("table post.table_1: ")


def with_row(row: Row, **changes: Any) -> tuple[Row, ...]:
    """Return the rows with one changed."""
    return tuple(evolve(each, **changes) if each is row else each for each in ROWS)


def with_resolution(item: Resolution, **changes: Any) -> tuple[Resolution, ...]:
    """Return the resolutions with one changed."""
    return tuple(evolve(each, **changes) if each is item else each for each in RESOLUTIONS)


def test_the_example_is_accepted() -> None:
    """A sound table finds its parts by their ids."""
    assert TABLE.row("heavy") is HEAVY
    assert TABLE.resolution("leaking") is LEAKING
    assert TABLE.full_id(HEAVY) == TABLE.full_id("heavy") == "post.table_1.heavy"


def test_a_table_of_rows_alone() -> None:
    """Notes, resolutions and legal inputs may be absent."""
    table = Table("plain", title="Plain", cite=TARIFF, facts=FACTS, rows=(LIGHT,))
    assert (table.notes, table.resolutions, table.legal) == ((), (), ())


@pytest.mark.parametrize("name", ["rows", "notes", "resolutions", "legal"])
def test_two_parts_of_one_id(name: str) -> None:
    """Two parts of one id are refused, of whatever kind they are."""
    parts = getattr(TABLE, name)
    telling = f"2 parts have the id '{parts[0].id}'; give each its own"
    refused(telling, **{name: (*parts, parts[0])})


def test_one_id_in_two_kinds() -> None:
    """A note may not bear the id of a row."""
    refused("2 parts have the id 'light'", notes=(evolve(NOTES[0], id="light"),))
    refused("2 parts have the id 'padding'", legal=(evolve(LEGAL[0], id="padding"),))


def test_two_facts_of_one_name() -> None:
    """Two facts of one name are refused."""
    twin = evolve(WEIGHT, high=40_000)
    refused("2 facts have the name 'weight'; give each its own", facts=(*FACTS, twin))


def test_no_rows() -> None:
    """A table without rows is refused."""
    refused("it has no row; add the printed rows", rows=())


@pytest.mark.parametrize(
    ("part", "changes"),
    [
        ("light", {"rows": with_row(LIGHT, when=STRANGE.holds & LIGHT.when)}),
        ("padding", {"notes": (evolve(NOTES[0], when=~STRANGE.holds),)}),
        ("leaking", {"resolutions": with_resolution(LEAKING, region=STRANGE.holds)}),
        ("anything", {"legal": (evolve(LEGAL[0], condition=STRANGE.holds),)}),
    ],
)
def test_an_unknown_fact(part: str, changes: dict[str, Any]) -> None:
    """A condition on a fact that is not passed is refused, wherever it stands."""
    refused(
        f"{part} asks strange, not a fact of this table; add it to facts or to derived", **changes
    )


@pytest.mark.parametrize("when", [True, False, None, "weight < 10", FRAGILE, WEIGHT == THIRTY])
def test_what_is_no_condition(when: object) -> None:
    """A chained bool, a text, a bare fact or the result of ``==`` is refused."""
    refused("light: .* is not a condition; build it from facts", rows=with_row(LIGHT, when=when))


def test_an_open_row_that_nothing_completes() -> None:
    """An open row needs a resolution that adopts it."""
    rest = tuple(item for item in RESOLUTIONS if item not in (BY_ROAD, LEAKING))
    refused("battery is open and nothing completes it; add a resolution", resolutions=rest)


def test_a_refer_completes_an_open_row() -> None:
    """An open row may be left to the clerk."""
    rest = tuple(item for item in RESOLUTIONS if item is not BY_ROAD)
    assert evolve(TABLE, resolutions=rest).row("battery").open


def test_a_closed_row_has_an_outcome_and_an_open_one_none() -> None:
    """A row has either an outcome or something left open."""
    refused("row light: give either 'then' or", rows=with_row(LIGHT, then=None))
    refused("row battery: give either 'then' or", rows=with_row(BATTERY, then=Postage(1, 1)))


def test_a_row_needs_its_print_and_place() -> None:
    """A row without its printed figures or its citation is refused."""
    telling = "row light lacks its printed figures or its citation; give both"
    refused(telling, rows=with_row(LIGHT, printed=""))
    refused(telling, rows=with_row(LIGHT, cite=evolve(TARIFF, place="")))


def test_a_resolution_needs_basis_and_citation() -> None:
    """A resolution says what it settles and on what text it leans."""
    refused("leaking declares no basis", resolutions=with_resolution(LEAKING, bases=()))
    refused("leaking cites nothing", resolutions=with_resolution(LEAKING, cites=()))


def test_a_resolution_that_names_no_row() -> None:
    """What is adopted or offered is a row of the table."""
    telling = "resolution one_kilogram names 'lihgt', which is no row here"
    refused(telling, resolutions=with_resolution(ONE_KILOGRAM, adopts=Adopt("lihgt")))
    refused(telling, resolutions=with_resolution(ONE_KILOGRAM, offers=(Offer("lihgt"),)))


@pytest.mark.parametrize("other", ["nothing", "light", "leaking"])
def test_a_resolution_over_nothing(other: str) -> None:
    """A resolution is over another resolution of the table, not over a row nor over itself."""
    telling = f"leaking is over '{other}', which is no other resolution here"
    refused(telling, resolutions=with_resolution(LEAKING, over=(other,)))


def test_resolutions_over_each_other() -> None:
    """Two resolutions that outrank each other would both be silent: they are refused."""
    resolutions = with_resolution(ONE_KILOGRAM, over=("express_asked",))
    with pytest.raises(TableError):
        evolve(TABLE, resolutions=resolutions)


def test_an_open_row_adopted_without_an_outcome() -> None:
    """Whoever adopts or offers an open row completes it."""
    telling = "uses the open row 'battery' without an outcome; give it one"
    refused(telling, resolutions=with_resolution(BY_ROAD, adopts=Adopt("battery")))
    refused(telling, resolutions=with_resolution(LEAKING, offers=(Offer("battery"),)))


def test_a_refer_may_stand_alone() -> None:
    """A question without options is a question."""
    changed = with_resolution(LEAKING, adopts=Refer("carry it?"))
    assert evolve(TABLE, resolutions=changed).resolution("leaking").adopts == Refer("carry it?")


def test_bases_are_frozen() -> None:
    """The bases may be written as any collection."""
    changed = evolve(LEAKING, bases=[Basis.GAP, Basis.GAP])
    assert changed.bases == frozenset((Basis.GAP,))


def test_an_outcome_is_an_outcome() -> None:
    """A text in place of an outcome fails while the table is defined, not at the first answer."""
    with pytest.raises(TableError):
        evolve(TABLE, rows=with_row(LIGHT, then="4.00"))


def test_a_part_that_is_not_there() -> None:
    """Asking for a part that the table lacks is an error of this library that names it."""
    for find in (TABLE.row, TABLE.resolution):
        with pytest.raises((LenarulesError, KeyError), match="lihgt"):
            find("lihgt")


def test_bases_are_a_set() -> None:
    """One basis alone is refused with the way to write it."""
    with pytest.raises(TableError, match=r"give a set, \{Basis\.GAP\}"):
        evolve(TABLE.resolutions[0], bases=ONE_BASIS)


def test_what_is_adopted_is_an_outcome() -> None:
    """A resolution that adopts a row with something that is no outcome is refused."""
    adopts = Adopt(TABLE.rows[0].id, NO_OUTCOME)
    resolution = evolve(TABLE.resolutions[0], adopts=adopts)
    with pytest.raises(TableError, match="'free of charge' is no outcome"):
        evolve(TABLE, resolutions=(resolution, *TABLE.resolutions[1:]))
