"""The export of a table for the page: nothing is lost, and every answer is there."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any

import pytest

from lenarules.cli.registry import FUNCTIONS, Function
from lenarules.documents.document import anchors
from lenarules.documents.patient_export import exported, member_words
from lenarules.language.decide import Decider
from lenarules.language.errors import TableError
from lenarules.publications.kim_2015 import HEMATOLOGIC_TABLE
from lenarules.verify.editions.reader import table_of
from lenarules.verify.editions.writer import plain_table
from tests.documents.patient.asked import DECIDERS
from tests.documents.patient.parcels import PARCELS

every_table = pytest.mark.parametrize(
    "decider", [*DECIDERS, *PARCELS], ids=lambda each: each.table.id
)


@every_table
def test_the_table_is_read_back(decider: Decider[Any]) -> None:
    """Written as JSON and read back as a table, the export gives the same export again."""
    made = json.loads(json.dumps(exported(decider)))
    assert made == exported(decider)
    assert plain_table(table_of(made["table"]))["rows"] == plain_table(decider.table)["rows"]
    assert plain_table(table_of(made["table"])) == made["table"]


@every_table
def test_every_answer_is_there_in_words(decider: Decider[Any]) -> None:
    """Each leaf's outcome is written word for word, and every line is used."""
    made = exported(decider)
    texts = {"\n".join(made["lines"][n] for n in each["lines"]) for each in made["answers"]}
    legal = [leaf for leaf in decider.diagram.leaves() if decider.broken_rule(leaf) is None]
    assert texts == {decider.answer(leaf, ()).outcome.in_words() for leaf in legal}
    used = {n for each in made["answers"] for n in (*each["lines"], *each["in_doubt"])}
    assert used == set(range(len(made["lines"])))


@every_table
def test_every_part_has_an_anchor(decider: Decider[Any]) -> None:
    """Whatever the page links to is an anchor of the page of the table."""
    made = exported(decider)
    known = set(anchors(decider.table))
    named = {part for each in made["answers"] for part in (each["by"], *each["notes"])}
    assert {decider.table.full_id(part) for part in (*named, *made["conditions"])} <= known


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: each.command)
def test_a_request_starts_as_the_function_takes_it(function: Function) -> None:
    """What the form asks for from the start is what the function takes when it is left out."""
    for fact in function.table.facts:
        assert not fact.request or fact.usual == function.default(fact)


def test_a_course_is_refused() -> None:
    """A table whose outcome is not yet the answer of its function is not offered."""
    with pytest.raises(TableError, match="in the course of a treatment"):
        exported(Decider(HEMATOLOGIC_TABLE))


class Grade(Enum):
    """An enumeration whose values are no words."""

    NOT_GRADED = 0


def test_a_member_without_words_is_called_by_its_name() -> None:
    """The name of a member stands where its value is no text."""
    assert member_words(Grade.NOT_GRADED) == "not graded"
