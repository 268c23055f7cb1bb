"""Derived facts, marks and bare outcomes on the page of a table."""

from __future__ import annotations

from enum import Enum

import pytest
from attrs import evolve

from lenarules.documents import rst
from lenarules.documents.document import anchors, render
from lenarules.language.condition import any_of
from lenarules.language.derived import Derived
from lenarules.language.table import Mark, Table
from lenarules.language.text import in_math, in_words
from lenarules.publications.kim_2015 import HEMATOLOGIC_TABLE as COURSE
from tests.documents.pages import page_of
from tests.documents.test_document import section
from tests.language.example import TABLE as POST
from tests.language.example import WEIGHT


class Size(Enum):
    """How large a parcel is; a value that is no text is not shown."""

    SMALL = "goes through the slot"
    LARGE = 2


LONG = any_of(*(WEIGHT.equals(n) for n in range(1_001, 1_100)))
SIZE = Derived(
    "size",
    "size of the parcel",
    Size,
    ((Size.SMALL, WEIGHT <= 1_000), (Size.LARGE, LONG)),
    "Whether it *fits*.",
)
HEAVY = Mark("bulky", when=SIZE.is_(Size.LARGE), meaning="two carry it", cite=POST.cite)
PARCEL = evolve(POST, derived=(SIZE,), marks=(HEAVY,))
TABLES = pytest.mark.parametrize("table", [COURSE, PARCEL], ids=lambda table: str(table.id))


@TABLES
def test_every_derived_fact_says_what_it_means(table: Table) -> None:
    """The section of a derived fact holds its id, label, meaning and each of its members."""
    for fact in table.derived:
        found = section(page_of(table), rst.escaped(fact.name), "~")
        assert f":Id: ``{table.full_id(fact.name)}``\n" in found
        assert f":Label: {rst.escaped(fact.label)}\n" in found
        assert f":Meaning: {rst.escaped(fact.meaning)}\n" in found
        members = [f"``{member.name}``" for member in fact.members]
        lines = [line[7:] for line in found.split("\n") if line.startswith("   * - ")]
        assert lines == ["Member", *members]


@TABLES
def test_a_definition_is_shown_unless_it_is_too_long(table: Table) -> None:
    """The condition of a member stands in words up to 600 characters; above, the meaning tells."""
    for fact in table.derived:
        found = section(page_of(table), rst.escaped(fact.name), "~")
        definitions = [in_words(condition) for _, condition in fact.definition]
        for words in definitions:
            assert (f"     - {rst.escaped(words)}\n" in found) is (len(words) <= 600)
        too_long = sum(len(words) > 600 for words in definitions)
        assert found.count("too long to be read here: see the meaning above") == too_long


def test_a_member_shows_what_it_is_where_that_is_a_text() -> None:
    """The value of a member is shown if it is a text, and left out otherwise."""
    found = section(page_of(PARCEL), "size", "~")
    assert "   * - ``SMALL``\n     - goes through the slot\n     - weight ≤ 1,000 g\n" in found
    assert "   * - ``LARGE``\n     -\n" in found


def test_a_derived_fact_names_what_it_follows_from() -> None:
    """What a definition asks is listed once, derived facts as themselves."""
    found = section(page_of(COURSE), "dose_fit", "~")
    asked = "dose against the cell of Fig. 1, cell of Fig. 1, footnotes that carry the dose, dose"
    assert f":Follows from: {asked}\n" in found


@TABLES
def test_every_mark_says_when_it_holds_and_what_follows(table: Table) -> None:
    """The section of a mark holds its condition, its meaning and its source."""
    for mark in table.marks:
        found = section(page_of(table), rst.escaped(mark.id), "~")
        assert f":Id: ``{table.full_id(mark.id)}``\n" in found
        assert f":For whom: {rst.escaped(in_words(mark.when))}\n" in found
        assert f":In mathematics: ``{in_math(mark.when)}``\n" in found
        assert f":Meaning: {rst.escaped(mark.meaning)}\n" in found
        assert f":Source: {rst.escaped(str(mark.cite))}\n" in found


def test_a_condition_links_the_derived_facts_that_it_names() -> None:
    """A reader finds what a derived fact means from every condition that names it."""
    found = section(page_of(PARCEL), "bulky", "~")
    assert f":Derived facts: {rst.link('size', PARCEL.full_id('size'))}\n" in found
    assert ":Derived facts:" not in section(page_of(PARCEL), "light", "~")
    found = section(page_of(COURSE), "counts.one_step", "~")
    linked = (rst.link(name, COURSE.full_id(name)) for name in ("situation", "dose_fit"))
    assert f":Derived facts: {', '.join(linked)}\n" in found


def test_anchors_hold_marks_and_derived_facts() -> None:
    """Marks stand before the legal inputs, derived facts after them, each with one anchor."""
    names = [name.removeprefix(f"{PARCEL.id}.") for name in anchors(PARCEL)]
    legal = [rule.id for rule in PARCEL.legal]
    assert names[-len(legal) - 2 :] == ["bulky", *legal, "size"]


def test_a_table_without_them_has_no_such_sections() -> None:
    """The headings are left out where there is nothing under them."""
    text = render(evolve(POST, derived=(), marks=()))
    assert "\nDerived facts\n" not in text
    assert "\nMarks\n" not in text


def test_a_bare_outcome_adopts_no_row() -> None:
    """A resolution that adopts what no row prints says so, and shows its outcome."""
    found = section(page_of(COURSE), "restart.platelets", "~")
    assert ":Adopts: no row\n:Outcome:\n   | Give one dose step less\n" in found
