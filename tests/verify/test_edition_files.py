"""Editions as plain values, and what is told of their wording."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any

import pytest
from attrs import evolve

from lenarules.cli.registry import PAPERS, rejected_of, tables_of
from lenarules.language.fingerprint import _text
from lenarules.language.outcome import Refer
from lenarules.language.table import Table
from lenarules.verify.editions.change import Comparison
from lenarules.verify.editions.comparing import changes, compared
from lenarules.verify.editions.parts import Touch, changed_parts
from lenarules.verify.editions.reader import EditionError, by_words, table_of
from lenarules.verify.editions.told import Told
from lenarules.verify.editions.writer import canonical, plain_table
from tests.language.example import TABLE, Complaint, Postage, price
from tests.verify.edited import with_note, with_row
from tests.verify.tariffs import by_weight

EVERY = [t for paper in PAPERS for t in (*tables_of(paper), *rejected_of(paper))] + [TABLE]


class Road(Enum):
    """How a parcel travels."""

    RAIL = "rail"
    SHIP = "ship"


@pytest.mark.parametrize("table", EVERY, ids=lambda table: table.id)
def test_an_edition_is_read_as_it_was_written(table: Table) -> None:
    """Written to JSON, read and written again, every table says the same."""
    plain = plain_table(table)
    assert json.loads(json.dumps(plain)) == plain
    assert plain_table(table_of(plain)) == plain


@pytest.mark.parametrize("table", EVERY, ids=lambda table: table.id)
def test_outcomes_are_compared_by_their_canonical_text(table: Table) -> None:
    """The text is the one over which the hash is taken, with what a question asks."""
    for each in table.rows:
        if each.then is not None and not isinstance(each.then, Refer):
            assert canonical(each.then) == _text(each.then)
    for note in table.notes:
        assert [canonical(advice) for advice in note.adds] == [_text(a) for a in note.adds]
    assert canonical(Refer("a?")) != canonical(Refer("b?"))


def test_canonical_text_of_any_value() -> None:
    """Numbers, enumerations and sets have a text of their own."""
    values = (1, Road, frozenset((Road.SHIP, Road.RAIL)), Complaint.NEVER)
    assert canonical(values) == ("(1,Road['RAIL', 'SHIP'],{Road.RAIL,Road.SHIP},Complaint.NEVER)")


def test_what_is_no_edition_is_refused() -> None:
    """A part that is missing, and a condition of no known kind, are errors."""
    with pytest.raises(EditionError, match="no table of an edition: KeyError"):
        table_of({"id": "post"})
    with pytest.raises(TypeError, match="str is no condition"):
        plain_table(with_row_unchecked("when"))


def with_row_unchecked(when: Any) -> Any:
    """Return something like a table with a row that asks nonsense."""

    class Thing:
        def __init__(self, **given: Any) -> None:
            self.__dict__.update(given)

    bad = Thing(id="light", when=when, then=None)
    table = {"cite": TABLE.cite, "facts": (), "legal": (), "rows": (bad,)}
    return Thing(id="post", notes=(), resolutions=(), **table)


def test_told_outcomes_say_what_goes_with_them() -> None:
    """An outcome of an edition carries its strength, its options and its advice in words."""
    read = table_of(plain_table(TABLE))
    from lenarules.language.decide import decider_of

    service = read.facts[-1].members  # type: ignore[union-attr]
    values: tuple[Any, ...] = (800, 3, 2, True, (), service["STANDARD"])
    outcome: Any = decider_of(read)(*values).outcome
    assert isinstance(outcome, Told)
    assert outcome.in_words().splitlines()[0] == "1500 cents, 7 days"
    assert "strength: MUST" in outcome.in_words()
    assert "advice: pad the parcel (Invented Post 1901, Table 1, padding)" in outcome.in_words()
    assert "option (MUST, Invented Post 1901, Table 1, light): 400 cents" in outcome.in_words()
    assert price(weight=800, zone=3).cents == 1_500


def test_words_alone_are_compared_where_that_is_asked() -> None:
    """Outcomes whose fields differ and whose words do not are shown by their keys, or are equal."""
    copy = with_row(TABLE, "light", then=evolve(Postage(400, 2), handling=frozenset()))
    plain = plain_table(copy)
    plain["rows"][0]["then"]["key"] = "Price(400)"
    other = table_of(plain)
    found = changes(TABLE, other)
    assert "compared by: Price(400)" in found[0].new.answer
    worded = [table_of(by_words(plain_table(table))) for table in (TABLE, other)]
    assert all("option" in change.new.answer for change in found[1:])
    assert [c for c in changes(*worded) if "400 cents, 2 days" in c.new.answer.split("\n")[0]] == []


def test_wording_alone_is_told_in_one_line() -> None:
    """Other words for a note and a row are told together, and other sources by themselves."""
    reworded = with_note(with_row(TABLE, "light", printed="new"), "padding", printed="new")
    comparison = compared(TABLE, reworded)
    assert comparison.changes == ()
    line = "the wording alone of 2 changed, and no answer by it: row light, note padding"
    assert line in comparison.in_words()
    parts = changed_parts(
        plain_table(TABLE), plain_table(with_row(TABLE, "light", cite=TABLE.cite))
    )
    assert [part.touch for part in parts] == [Touch.SOURCES]


def test_the_order_of_rows_is_told() -> None:
    """Rows in another order are told as such."""
    comparison = compared(TABLE, evolve(TABLE, rows=TABLE.rows[::-1]))
    assert "the order of every row means something else" in comparison.in_words()


def test_comparisons_count_their_changes() -> None:
    """One change is one, and several are told by number."""
    one = compared(by_weight("post"), by_weight("post", 1_200))
    assert one.in_words().startswith("post: one change of answers; proved")
    two = Comparison("post", one.parts, one.changes * 2)
    assert two.in_words().startswith("post: 2 changes of answers; proved")
