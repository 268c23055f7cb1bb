"""Invented tables of two posts that answer one question: what does a parcel cost?"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from lenarules.language.outcome import Outcome, Refer
from lenarules.language.question import Party
from lenarules.language.table import Legal, Resolution, Row, Table
from lenarules.language.words import Basis, Citation, Principle, Strength
from tests.language.example import WEIGHT, Postage

LITTLE, MUCH = Postage(400, 2), Postage(900, 3)
TEXT = Citation("Invented Post 1901", "Terms of carriage")


def row(name: str, when: Any, then: Outcome | None, **more: Any) -> Row:
    """Return a printed row."""
    place = Citation("Invented Post 1901", "Table 1", name)
    must: dict[str, Any] = {
        "strength": Strength.MUST,
        "cite": place,
        "printed": f"{name}, as printed",
    }
    return Row(name, when=when, then=then, **(must | more))


def reading(name: str, region: Any, adopts: Any, *bases: Basis, **more: Any) -> Resolution:
    """Return a resolution."""
    why: Any = {"principle": Principle.OWN_TEXT, "cites": (TEXT,), "reading": f"{name}, as read"}
    return Resolution(name, region=region, adopts=adopts, bases=set(bases), **(why | more))


def tariff(name: str, facts: tuple[Any, ...], *rows: Row, **more: Any) -> Table:
    """Return a table of rows."""
    cite = Citation("Invented Post 1901", "Table 1")
    return Table(name, title="Prices", cite=cite, facts=facts, rows=rows, **more)


def by(fact: Any, name: str, cut: Any, *also: Any, **more: Any) -> Table:
    """Return a table that is cheap where a condition holds and dear elsewhere."""
    facts = (fact, *also)
    return tariff(name, facts, row("cheap", cut, LITTLE), row("dear", ~cut, MUCH), **more)


def by_weight(name: str, limit: int = 1_000) -> Table:
    """Return a table that is cheap below a limit and dear from there on."""
    return by(WEIGHT, name, limit > WEIGHT)


def cents(outcome: Any) -> int | None:
    """Return the price; a question to the clerk has none."""
    return None if isinstance(outcome, Refer) else outcome.cents


def party(table: Table, **more: Any) -> Party:
    """Return a table that is asked for its price."""
    settings: dict[str, Any] = {"answer": cents, "setting": f"the post of {table.id}"}
    return Party(table, **(settings | more))


def illegal_above(table: Table, limit: int) -> Table:
    """Return a table that takes no parcel from a weight on."""
    rule = Legal("too_heavy", condition=limit > WEIGHT, message="send it by rail")
    return evolve(table, legal=(rule,))
