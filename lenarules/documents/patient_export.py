"""What a page needs to try a patient: a table as plain JSON, and its answers in words.

One object for each table, of one format:

- ``format``: 1. A page of another format must not be read by the scripts of this one.
- ``table``: facts, derived facts, legal rules, rows, notes, resolutions and marks with their
  condition trees, as an edition holds them (``lenarules.verify.editions.writer.plain_table``;
  ``table_of`` reads them back). Cut-offs are whole numbers in the unit of their fact; an outcome is
  its ``key``, by which outcomes are compared, and its words.
- ``lines``: every line of an answer, once.
- ``answers``: every answer. ``by`` is the id of the resolution, or else of the row, that settles
  it; ``offers`` the places of its offers that are taken; ``notes`` the ids of the notes that hold.
  ``outcome`` is one number for each outcome; ``lines`` the places of the lines of the whole answer,
  and ``in_doubt`` of the same answer where a count would be accepted in its other unit too.
- ``conditions``: for whom a row or resolution speaks, in English, by its id.
- ``accepted``: what a number fact takes, in words, by its name; ``members``: what a member is
  called, by the name of its fact and its own.
- ``bases`` and ``principles``: what each word means. ``strengths``: the strongest first.
- ``source``, ``version`` and ``sha256``: what answers.

Its schema is ``documents/static/try_a_patient/table.schema.json``, served beside the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.language.errors import TableError
from lenarules.language.explain import value_in_words
from lenarules.language.fact import Flag, Number
from lenarules.language.reading import accepted_range
from lenarules.language.text import in_words
from lenarules.language.words import Basis, Principle, Strength
from lenarules.verify.editions.writer import plain_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import Enum

    from lenarules.language.decide import Answer, Decider
    from lenarules.language.diagram import Leaf
    from lenarules.language.fact import Fact
    from lenarules.language.table import Table

#: The format of what ``exported`` returns.
FORMAT = 1


def exported(decider: Decider[Any]) -> dict[str, Any]:
    """Return a table and every answer that it gives, as plain JSON values.

    Args:
        decider: a table made ready, as the function of one call holds it.

    Raises:
        TableError: the table has marks: its outcome is not yet the answer of its function.
    """
    table = decider.table
    if table.marks:
        raise TableError(
            f"table {table.id} answers in the course of a treatment, from a state that no page "
            "asks; name a table of one call"
        )
    lines: dict[str, int] = {}
    source = decider.source
    return {
        "format": FORMAT,
        "source": str(table.cite),
        "version": source.version,
        "sha256": source.table_hash,
        "table": plain_table(table),
        "answers": list(_answers(decider, lines)),
        "lines": list(lines),
        **_words(table),
    }


def _answers(decider: Decider[Any], lines: dict[str, int]) -> Iterator[dict[str, Any]]:
    calm, doubtful = (_values(decider.table, low=low) for low in (False, True))
    outcomes: dict[Any, int] = {}
    for key, answer in _distinct(decider):
        plain, warned = (decider.final(answer, values, None) for values in (calm, doubtful))
        yield key | {
            "outcome": outcomes.setdefault(plain, len(outcomes)),
            "lines": _places(plain.in_words(), lines),
            "in_doubt": _places(warned.in_words(), lines),
        }


def _distinct(decider: Decider[Any]) -> Iterator[tuple[dict[str, Any], Answer]]:
    seen: set[str] = set()
    for leaf in decider.diagram.leaves():
        if decider.broken_rule(leaf) is None:
            answer = decider.answer(leaf, ())
            key = _key(decider, leaf, answer)
            if str(key) not in seen:
                seen.add(str(key))
                yield key, answer


def _values(table: Table, *, low: bool) -> tuple[Any, ...]:
    """Return usual values, or the lowest count wherever a count has another unit."""
    return tuple(
        fact.low if low and isinstance(fact, Number) and fact.other_unit else fact.usual
        for fact in table.facts
    )


def _key(decider: Decider[Any], leaf: Leaf, answer: Answer) -> dict[str, Any]:
    matched, _, notes, _ = decider.parts(leaf)
    ids = {row.id for row in matched}
    by = answer.resolution or answer.row
    assert by is not None
    name = by.id.removeprefix(f"{decider.table.id}.")
    offers = decider.table.resolution(name).offers if answer.resolution else ()
    taken = [n for n, offer in enumerate(offers) if offer.unmatched_too or offer.row in ids]
    return {"by": name, "offers": taken, "notes": [note.id for note in notes]}


def _places(text: str, lines: dict[str, int]) -> list[int]:
    return [lines.setdefault(line, len(lines)) for line in text.split("\n")]


def _words(table: Table) -> dict[str, Any]:
    conditions = {row.id: in_words(row.when) for row in table.rows}
    conditions |= {item.id: in_words(item.region) for item in table.resolutions}
    numbers = [fact for fact in table.facts if isinstance(fact, Number)]
    return {
        "conditions": conditions,
        "accepted": {fact.name: accepted_range(fact) for fact in numbers},
        "members": {fact.name: _members(fact) for fact in table.facts},
        "bases": {basis.name: basis.value for basis in Basis},
        "strengths": [strength.name for strength in Strength],
        "principles": {principle.name: principle.value for principle in Principle},
    }


def _members(fact: Fact) -> dict[str, str]:
    if isinstance(fact, Flag):
        return {}
    if isinstance(fact, Number):
        return {} if fact.exception is None else {fact.exception.name: member_words(fact.exception)}
    return {member.name: member_words(member) for member in fact.members}


def member_words(member: Enum) -> str:
    """Return what a member of an enumeration is called: its value where that is a text."""
    return member.value if isinstance(member.value, str) else value_in_words(member)
