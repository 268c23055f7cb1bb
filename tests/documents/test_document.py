"""A table as reStructuredText: complete, in the paper's order, nothing read as markup."""

from __future__ import annotations

from itertools import pairwise

import pytest
from attrs import evolve

from lenarules.documents import rst
from lenarules.documents.document import anchors, render
from lenarules.documents.meeting import Meeting
from lenarules.language.fingerprint import fingerprint
from lenarules.language.table import Table
from lenarules.language.text import in_math, in_words
from lenarules.language.words import Citation
from lenarules.publications.kim_2015 import TABLE_3_TABLE, TABLES
from lenarules.verify.published import defects
from tests.documents.pages import page_of
from tests.language.example import TABLE as POST

EVERY = (*TABLES, POST)
BARE = evolve(POST, caption="", notes=(), resolutions=(), legal=(), rows=POST.rows[:1])


def name(table: Table) -> str:
    """Return the name of a case."""
    return table.id


def section(text: str, title: str, underline: str) -> str:
    """Return the text from a heading to the next heading of the same level or above."""
    lines = text.split("\n")
    start = next(
        n
        for n, (one, two) in enumerate(pairwise(lines))
        if one == title and two == underline * len(one)
    )
    ends = ("=", "-", "~")[: ("=", "-", "~").index(underline) + 1]
    after = range(start + 2, len(lines))
    stop = next((n for n in after if len(lines[n]) > 2 and set(lines[n]) <= set(ends)), len(lines))
    return "\n".join(lines[start : stop - 1])


@pytest.mark.parametrize("table", EVERY, ids=name)
def test_every_part_has_one_anchor_in_the_order_of_the_table(table: Table) -> None:
    """Rows, notes, resolutions and legal inputs each have one anchor, rows in the paper's order."""
    lines = page_of(table).split("\n")
    found = [line[5:-2] for line in lines if line.startswith(".. _`")]
    assert tuple(found) == anchors(table)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("table", EVERY, ids=name)
def test_every_row_shows_what_is_printed_and_what_is_read(table: Table) -> None:
    """The section of a row holds its print, condition in words and mathematics, and its source."""
    text = page_of(table)
    for row in table.rows:
        found = section(text, rst.escaped(row.id), "~")
        assert f":Id: ``{table.full_id(row)}``" in found
        assert f":Printed: {rst.escaped(row.printed)}\n" in found
        assert f":For whom: {rst.escaped(in_words(row.when))}\n" in found
        assert f":In mathematics: ``{in_math(row.when)}``\n" in found
        assert f":Strength: {row.strength.name}\n" in found
        assert f":Source: {rst.escaped(str(row.cite))}\n" in found


@pytest.mark.parametrize("table", EVERY, ids=name)
def test_every_row_shows_its_outcome_or_what_is_open(table: Table) -> None:
    """A closed row shows every line of its outcome, an open one what its cell leaves open."""
    text = page_of(table)
    for row in table.rows:
        found = section(text, rst.escaped(row.id), "~")
        words = row.then.in_words() if row.then else ""
        assert all(f"| {line}" in found for line in rst.broken(words) if words)
        assert (":Outcome:" in found) is bool(row.then)
        assert (f":Left open: {rst.escaped(row.open)}" in found) is bool(row.open)


@pytest.mark.parametrize("table", EVERY, ids=name)
def test_every_resolution_shows_region_reading_principle_and_citations(table: Table) -> None:
    """The section of a resolution holds for whom, what, why, and each text that it leans on."""
    text = page_of(table)
    for item in table.resolutions:
        found = section(text, rst.escaped(item.id), "~")
        assert f":For whom: {rst.escaped(in_words(item.region))}\n" in found
        assert f":Reading: {rst.escaped(item.reading)}\n" in found
        assert f":Principle: {item.principle.name}: " in found
        assert all(f"| {rst.escaped(str(cite))}\n" in f"{found}\n" for cite in item.cites)
        assert all(rst.link(other, table.full_id(other)) in found for other in item.over)
        assert all(rst.link(o.row, table.full_id(o.row)) in found for o in item.offers)


@pytest.mark.parametrize("table", EVERY, ids=name)
def test_every_defect_is_shown_with_links(table: Table) -> None:
    """Each defect shows its region and links the rows that hold and what settles it."""
    found = section(page_of(table), "Defects of the print", "-")
    derived = defects(table)
    assert derived
    assert found.count(".. rubric:: ") == len(derived)
    for defect in derived:
        assert f":For whom: {rst.escaped(in_words(defect.region))}\n" in found
        for full_id in (*defect.rows, *defect.resolutions):
            assert rst.link(full_id.removeprefix(f"{table.id}."), full_id) in found


def test_head_holds_title_source_caption_and_hash() -> None:
    """The head of a page names the table, its source, its caption and its hash."""
    head = page_of(POST).split("\nAs printed")[0]
    assert head.startswith("Table 1: The price of a parcel\n==============================\n")
    assert ":Source: Invented Post 1901, Table 1\n" in head
    assert ":Caption: Prices of 1901.\n" in head
    assert f":SHA-256: ``{fingerprint(POST)}``\n" in head


def test_glance_names_each_place_without_the_source_of_the_page() -> None:
    """The first table says where in the figure a row stands, and another place in full."""
    elsewhere = evolve(POST.rows[1], cite=Citation("Invented Post 1901", "Terms", "paragraph 1"))
    text = render(evolve(POST, rows=(POST.rows[0], elsewhere, *POST.rows[2:])))
    glance = section(text, "As printed, and as read", "-")
    assert "     - light\n     - < 1 kg, zones 1-3: 4.00, 2 days\n" in glance
    assert "     - Terms, paragraph 1\n" in glance
    assert "     - 400 cents, 2 days (MUST)\n" in glance
    assert "     - left open: price and days (MUST)\n" in glance


def test_a_witness_has_no_unit_where_it_has_no_number() -> None:
    """The example of a defect gives a number its unit, and none to what stands in its place."""
    text = page_of(TABLE_3_TABLE)
    assert "time since the last VTE never;" in text
    assert "time since the last VTE 6 months;" in text


def test_a_dead_row_says_why() -> None:
    """A row that can never be an answer gives its reason."""
    dead = evolve(POST.rows[0], dead="the next row holds wherever it does")
    text = render(evolve(POST, rows=(dead, *POST.rows[1:])))
    assert ":Never an answer: the next row holds wherever it does\n" in section(text, "light", "~")
    assert text.count(":Never an answer:") == 1


def test_notes_and_legal_inputs_are_shown() -> None:
    """A note shows what it adds, a rule of legal inputs what to do where it fails."""
    text = page_of(POST)
    assert "   | pad the parcel (Invented Post 1901, Table 1, padding)" in section(
        text, "padding", "~"
    )
    rule = section(text, "express_is_light", "~")
    assert ":Otherwise: an express parcel weighs 20 kg at most: ask for another service" in rule
    assert ":For whom: not (service is express and weight > 20,000 g)\n" in rule


@pytest.mark.parametrize(
    "cells",
    [
        ["weight", "``weight``", "g", "0 or 10 to 30,000 g"],
        ["time since the last complaint", "``complaint``", "months", "NEVER or 0 to 120 months"],
        ["fragile", "``fragile``", "", "yes or no"],
        ["contents", "``contents``", "", "any of, or none: ``BATTERY``, ``LIQUID``, ``FOOD``"],
        [
            "service",
            "``service``",
            "",
            "one of ``STANDARD``, ``EXPRESS``, ``SLOW_BOAT``; a request, never unknown",
        ],
    ],
    ids=lambda cells: str(cells[0]),
)
def test_a_fact_shows_unit_and_accepted_range(cells: list[str]) -> None:
    """A fact of every kind shows its label, name, unit and what is accepted."""
    row = "\n".join(f"   {' ' if n else '*'} - {cell}".rstrip() for n, cell in enumerate(cells))
    assert f"{row}\n" in section(page_of(POST), "Facts", "-")


def test_what_nothing_settles_says_so() -> None:
    """Without resolutions a gap is settled by nothing; parts that are empty are left out."""
    text = render(BARE)
    assert ":Rows that hold: none\n:Settled by: nothing\n" in text
    for absent in (":Caption:", ":Answer:", "\nNotes\n", "\nResolutions\n", "\nLegal inputs\n"):
        assert absent not in text


def test_a_referral_adopts_no_row() -> None:
    """A resolution that refers says that the clinician decides, and shows every option."""
    found = section(page_of(POST), "leaking", "~")
    assert ":Adopts: no row: the clinician decides\n" in found
    assert "   | The clinician decides: carry it or refuse it?\n" in found


def test_notes_and_resolutions_meet_the_rows_that_they_touch() -> None:
    """A part meets a row if one legal patient has both, or if it adopts or offers the row."""
    meeting = Meeting(POST)
    light, abroad = POST.row("light"), POST.row("abroad")
    touching = {item.id for item in meeting.resolutions(light)}
    assert "one_kilogram" in touching
    assert "food_abroad" not in touching
    assert "food_abroad" in {item.id for item in meeting.resolutions(abroad)}
    assert [note.id for note in meeting.notes(light)] == ["padding", "upright"]


def test_illegal_patients_bring_nothing_together() -> None:
    """A note that holds for illegal inputs alone is no note of a row."""
    illegal = evolve(POST.notes[0], id="never", when=~POST.legal[1].condition)
    table = evolve(POST, notes=(*POST.notes, illegal))
    assert "never" not in {note.id for note in Meeting(table).notes(table.row("heavy"))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a*b `c` |d| back\\slash", r"a\*b \`c\` \|d\| back\\slash"),
        ("snake_case and_ _and", r"snake_case and\_ \_and"),
        ("two\n  lines", "two lines"),
        ("- no bullet", r"\ - no bullet"),
        ("1. no list", r"\ 1. no list"),
        ("a) no list", r"\ a) no list"),
        ("Fig. 1", "Fig. 1"),
        ("< 1 kg", "< 1 kg"),
        (">= 1 kg", r"\ >= 1 kg"),
        (":no: field", r"\ :no: field"),
    ],
)
def test_nothing_is_read_as_markup(text: str, expected: str) -> None:
    """Characters with a meaning are escaped, and no text begins a block."""
    assert rst.escaped(text) == expected


def test_lines_keep_their_indentation() -> None:
    """The lines of an outcome are escaped one by one and stay indented."""
    assert rst.broken("first\n  - second") == ["first", r"  \ - second"]


def test_empty_blocks_are_left_out() -> None:
    """Blocks are divided by one empty line, and an empty one adds none."""
    assert rst.joined([["a", "b"], [], ["c"]]) == "a\nb\n\nc\n\n"
    assert rst.fields(("Nothing", ""), ("No lines", []), ("One", "1")) == [":One: 1"]
