from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from attrs import evolve, fields, frozen, has

from lenarules.language.fingerprint import canonical_text, fingerprint
from lenarules.language.table import Adopt, Table
from lenarules.language.words import Basis, Principle, Strength
from tests.language.example import (
    COMPLAINT,
    CONTENTS,
    DECIDE,
    FRAGILE,
    LEGAL,
    NOTES,
    RESOLUTIONS,
    ROWS,
    SERVICE,
    TABLE,
    TARIFF,
    TEXT,
    WEIGHT,
    ZONE,
    Contents,
    Handling,
    Postage,
    postage,
)

HASH = fingerprint(TABLE)


class Fewer(Enum):
    """A set of contents without food."""

    BATTERY = "battery"
    LIQUID = "liquid"


@frozen
class Sticker(Postage):
    """An outcome whose figures stand in fields with everyday names."""

    cents: int = 400
    days: int = 2
    label: int = 0
    title: int = 0
    message: int = 0
    usual: int = 0
    printed: int = 0


def replaced(value: Any, old: Any, new: Any) -> Any:
    """Return a value with a part replaced wherever it stands."""
    if type(value) is type(old) and value == old:
        return new
    if isinstance(value, tuple):
        return tuple(replaced(item, old, new) for item in value)
    if not has(type(value)) or isinstance(value, Enum):
        return value
    parts = {f.name: replaced(getattr(value, f.name), old, new) for f in fields(type(value))}
    return (
        evolve(value, **parts) if any(parts[n] is not getattr(value, n) for n in parts) else value
    )


def changed(old: Any, **changes: Any) -> Table:
    """Return the table with one of its parts changed, and everything that reads it."""
    table: Table = replaced(TABLE, old, evolve(old, **changes))
    assert table != TABLE
    return table


ROW, OPEN_ROW, RESOLUTION, QUESTION = ROWS[0], ROWS[3], RESOLUTIONS[3], RESOLUTIONS[4]


@pytest.mark.parametrize(
    "table",
    [
        evolve(TABLE, title="Another title"),
        evolve(TABLE, caption="Another caption"),
        changed(WEIGHT, label="mass"),
        changed(WEIGHT, usual=700),
        changed(FRAGILE, label="easily broken"),
        changed(CONTENTS, label="what is inside"),
        changed(SERVICE, label="asked for"),
        changed(ROW, printed="other words"),
        changed(ROW, dead="never, by another row"),
        changed(OPEN_ROW, open="the price"),
        changed(NOTES[0], printed="other words"),
        changed(RESOLUTION, reading="said otherwise"),
        changed(QUESTION.adopts, question="well?"),
        changed(LEGAL[1], message="not so heavy"),
    ],
)
def test_prose_does_not_move_the_hash(table: Table) -> None:
    """Wording, labels and witnesses' usual values leave the hash where it is."""
    assert fingerprint(table) == HASH


@pytest.mark.parametrize(
    "table",
    [
        evolve(TABLE, id="post.table_2"),
        evolve(TABLE, cite=TEXT),
        evolve(TABLE, legal=LEGAL[1:]),
        evolve(TABLE, notes=NOTES[1:]),
        evolve(TABLE, rows=ROWS[::-1]),
        changed(WEIGHT, unit="kg"),
        changed(WEIGHT, low=9),
        changed(WEIGHT, high=31_000),
        changed(WEIGHT, also=()),
        changed(WEIGHT, whole=True),
        changed(WEIGHT, other_unit=None),
        changed(WEIGHT.other_unit, factor=100),
        changed(WEIGHT.other_unit, name="lb"),
        changed(ZONE, name="zones"),
        changed(ZONE, request=True),
        changed(COMPLAINT, exception=Contents.FOOD),
        changed(FRAGILE, request=True),
        changed(SERVICE, request=False),
        evolve(TABLE, notes=(), facts=(*TABLE.facts, evolve(CONTENTS, name="more"))),
        evolve(TABLE, facts=(*TABLE.facts, evolve(CONTENTS, name="more", members=Fewer))),
        changed(WEIGHT < 1_000, op="<="),
        changed(WEIGHT < 1_000, bound=1_001),
        changed(ROW, when=ROW.when & FRAGILE.holds),
        changed(ROW, when=~ROW.when),
        changed(NOTES[0], when=FRAGILE.holds & (COMPLAINT < 6)),
        changed(ROW, then=Postage(401, 2)),
        changed(ROW, then=Postage(400, 3)),
        changed(ROW, then=Postage(400, 2, handling=frozenset((Handling.PADDING,)))),
        changed(ROW, strength=Strength.MAY),
        changed(NOTES[0], id="pad"),
        changed(ROW, cite=TARIFF.at("light", "x")),
        changed(NOTES[0], adds=(Handling.KEEP_UPRIGHT,)),
        changed(NOTES[0], cite=TEXT),
        changed(RESOLUTION, region=RESOLUTION.region & FRAGILE.holds),
        changed(RESOLUTION, adopts=Adopt("battery", Postage(1_201, 5))),
        changed(RESOLUTION, bases={Basis.COMPLETED}),
        changed(RESOLUTION, principle=Principle.SAFEST),
        changed(RESOLUTION, cites=RESOLUTION.cites[:1]),
        changed(RESOLUTION, over=RESOLUTION.over[:1]),
        changed(RESOLUTION, offers=RESOLUTION.offers[:1]),
        changed(RESOLUTION.offers[0], unmatched_too=False),
        changed(RESOLUTION.offers[1], outcome=None),
        changed(QUESTION.adopts, options=()),
        changed(QUESTION.adopts, advice=frozenset()),
        changed(LEGAL[1], id="light_express"),
        changed(LEGAL[1], condition=WEIGHT <= 20_000),
    ],
)
def test_meaning_moves_the_hash(table: Table) -> None:
    """Any condition, bound, outcome, citation, domain, rank or basis moves the hash."""
    assert fingerprint(table) != HASH


@pytest.mark.parametrize("name", ["label", "title", "message", "usual", "printed"])
def test_an_outcome_has_no_prose(name: str) -> None:
    """A field of an outcome is meaning, whatever it is called."""
    figures: list[Any] = [{name: 1}, {name: 2}]
    one, other = (fingerprint(changed(ROW, then=evolve(Sticker(), **each))) for each in figures)
    assert one != other


def test_the_citation_of_an_advice_is_hashed() -> None:
    """A note adds advice by its citation, not by the name of a member alone."""
    text = canonical_text(evolve(TABLE, notes=(evolve(NOTES[0], adds=(Handling.CHECK_UNIT,)),)))
    assert repr(Handling.CHECK_UNIT.cite.place) in text


def test_the_hash_is_that_of_the_answers() -> None:
    """Every answer carries the hash of the table that gave it."""
    assert postage().table_hash == HASH == DECIDE.source.table_hash
    assert len(HASH) == 64
    assert int(HASH, 16) > 0


def test_the_canonical_text_is_steady() -> None:
    """Sets are written in one order, and enumerations by their members' names."""
    text = canonical_text(TABLE)
    assert text == canonical_text(evolve(TABLE))
    assert "Contents['BATTERY', 'LIQUID', 'FOOD']" in text
    assert "bases={Basis.COMPLETED,Basis.OVERLAP}" in text
    assert "Prices of 1901" not in text
