"""Notes, readings, legal rules, marks and derived facts are those of the second transcription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.language.condition import ALWAYS, Not, any_of
from lenarules.publications.kim_2015 import FIG_1_TABLE, TABLE_3_TABLE
from proofs.tables import PROVED
from tests.against_print.departures_beside_rows import DEPARTURES
from tests.against_print.readings import (
    KINDS,
    decided_by,
    differences_beside_rows,
    said_of,
    transcribed,
)

if TYPE_CHECKING:
    from lenarules.language.table import Table

TABLES = {proved.table.id: proved.table for proved in PROVED}
EVERY_TABLE = pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
NOTE, READING = "low_counts.later_cycle", "very_low_counts.severe"


def edited(table: Table, parts: str, part_id: str, **changes: Any) -> Table:
    """Return a table with one part changed."""
    every = getattr(table, parts)
    changed = tuple(evolve(part, **changes) if part.id == part_id else part for part in every)
    fields: dict[str, Any] = {parts: changed}
    return evolve(table, **fields)


@EVERY_TABLE
def test_nothing_beside_the_rows_differs_from_the_transcription(table: Table) -> None:
    """For whom, what is adopted, what is offered and what is told is what another hand wrote."""
    assert differences_beside_rows(table, table) == set()


@EVERY_TABLE
def test_every_departure_departs(table: Table) -> None:
    """What stands instead is something else than what is transcribed, and its reason is given."""
    every = {name: said for kind in KINDS for name, said in transcribed(kind, table.id).items()}
    for name, departure in DEPARTURES.get(table.id, {}).items():
        assert departure["why"]
        instead = {key: value for key, value in departure.items() if key != "why"}
        assert instead
        said = every[name] if isinstance(every[name], dict) else {"when": every[name]}
        assert all(said[key] != value for key, value in instead.items()), name


def test_a_departure_is_of_a_table() -> None:
    """No departure speaks of a table that is not there."""
    assert set(DEPARTURES) <= set(TABLES)


def test_a_moved_note_is_noticed() -> None:
    """A note that is given to everybody differs in whom it is given to."""
    other = edited(FIG_1_TABLE, "notes", NOTE, when=ALWAYS)
    assert differences_beside_rows(FIG_1_TABLE, other) == {(NOTE, "for whom")}


def test_other_words_of_a_note_are_noticed() -> None:
    """A note that says what another one says differs in what it adds."""
    adds = next(note.adds for note in FIG_1_TABLE.notes if note.id == "footnote_c")
    other = edited(FIG_1_TABLE, "notes", NOTE, adds=adds)
    assert differences_beside_rows(FIG_1_TABLE, other) == {(NOTE, "adds")}


def test_a_moved_reading_is_noticed() -> None:
    """A reading with a wider region differs in whom it decides of."""
    region = FIG_1_TABLE.resolution(READING).region
    wider = any_of(region, FIG_1_TABLE.row("severe.low_counts").when)
    other = edited(FIG_1_TABLE, "resolutions", READING, region=wider)
    assert differences_beside_rows(FIG_1_TABLE, other) == {(READING, "for whom")}


def test_another_answer_of_a_reading_is_noticed() -> None:
    """A reading that adopts what another one does differs in what it adopts."""
    adopts = FIG_1_TABLE.resolution("dialysis.adequate").adopts
    other = edited(FIG_1_TABLE, "resolutions", READING, adopts=adopts)
    assert differences_beside_rows(FIG_1_TABLE, other) == {(READING, "adopts")}


def test_a_lost_option_is_noticed() -> None:
    """A reading that offers nothing, or offers it elsewhere, differs in what it offers."""
    none = edited(FIG_1_TABLE, "resolutions", READING, offers=())
    assert differences_beside_rows(FIG_1_TABLE, none) == {(READING, "offers")}
    (offer,) = FIG_1_TABLE.resolution(READING).offers
    everywhere = (evolve(offer, unmatched_too=True),)
    other = edited(FIG_1_TABLE, "resolutions", READING, offers=everywhere)
    assert differences_beside_rows(FIG_1_TABLE, other) == {(READING, "offers")}


def test_another_offered_outcome_is_noticed() -> None:
    """A reading that offers a row with another outcome differs in what is offered."""
    name = "rows_1_and_3.heparin_or_none"
    offers = TABLE_3_TABLE.resolution("rows_1_and_3.warfarin_or_none").offers
    other = edited(TABLE_3_TABLE, "resolutions", name, offers=offers)
    assert differences_beside_rows(TABLE_3_TABLE, other) == {(name, "offered outcome")}


@EVERY_TABLE
@pytest.mark.parametrize(("parts", "field"), [("legal", "condition"), ("marks", "when")])
def test_a_denied_rule_or_mark_is_noticed(table: Table, parts: str, field: str) -> None:
    """A rule or a mark that says the opposite differs in whom it is of."""
    for part in getattr(table, parts):
        other = edited(table, parts, part.id, **{field: Not(getattr(part, field))})
        assert (part.id, "for whom") in differences_beside_rows(table, other)


@EVERY_TABLE
def test_a_part_that_is_left_out_or_added_is_noticed(table: Table) -> None:
    """A table without its notes, or with a note more, differs in what it has."""
    without = differences_beside_rows(table, evolve(table, notes=()))
    assert without == {(note.id, "is missing") for note in table.notes}
    for note in table.notes[:1]:
        more = evolve(table, notes=(*table.notes, evolve(note, id="another")))
        assert differences_beside_rows(table, more) == {("another", "is not transcribed")}


def test_a_reading_decides_less_what_outranks_it() -> None:
    """Of whom a resolution decides leaves out whom another one decides of, that is over it."""
    low, very_low = (
        FIG_1_TABLE.resolution(f"{name}")
        for name in ("dialysis.low_counts", "very_low_counts.end_stage")
    )
    assert decided_by(FIG_1_TABLE, low) == low.region & Not(very_low.region)
    assert decided_by(FIG_1_TABLE, very_low) == very_low.region


def test_what_stands_is_the_departure_and_else_the_transcription() -> None:
    """A departure replaces what it names; all else is as transcribed."""
    table = "kim_2015.hematologic_toxicities"
    assert said_of("MARKS", table)["week_over"] == DEPARTURES[table]["week_over"]["when"]
    said, before = said_of("NOTES", table), transcribed("NOTES", table)
    name = "low_platelets.transfusion"
    assert said[name]["when"] != before[name]["when"]
    assert said[name]["adds"] == before[name]["adds"]
