"""Where the parts of a table are written: every row of every paper has its line."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest
from attrs import evolve

from lenarules.documents.parts import ids_of
from lenarules.documents.sphinx_beside import every_table
from lenarules.documents.written import Line, module_of, root_of, written
from lenarules.language.table import Table
from lenarules.publications.kim_2015 import FIG_1_TABLE, HEMATOLOGIC_TABLE
from tests.language.example import TABLE as POST

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("table", every_table(), ids=lambda table: table.id)
def test_a_part_is_written_where_its_line_says(table: Table) -> None:
    """Each row, note and resolution has a line, and its id stands there or on the next."""
    lines = written(table)
    groups = (table.rows, table.notes, table.resolutions)
    for name in (part.id for group in groups for part in group):
        line = lines[table.full_id(name)]
        text = (ROOT / line.file).read_text(encoding="utf-8").split("\n")
        assert f'"{name}"' in "".join(text[line.number - 1 : line.number + 1])


def test_a_line_is_shown_as_a_place() -> None:
    """File and number, as an editor takes them."""
    line = written(POST)["post.table_1.light"]
    assert line.file == "tests/language/example.py"
    assert str(line) == f"{line.file}:{line.number}"
    assert line == Line(line.file, line.number)


def test_a_part_that_is_made_from_pieces_has_no_line() -> None:
    """The marks of a course are made in a comprehension: no call has the id of one."""
    lines = written(HEMATOLOGIC_TABLE)
    marks = {HEMATOLOGIC_TABLE.full_id(mark.id) for mark in HEMATOLOGIC_TABLE.marks}
    assert not marks & set(lines)


def test_a_table_that_no_module_calls_its_table_has_no_lines() -> None:
    """A copy is written nowhere."""
    copied = evolve(POST, title="A copy")
    assert (module_of(copied), written(copied)) == ("", {})


def test_a_table_belongs_to_its_folder() -> None:
    """Where a package has its table in its own ``table.py``, it is the module."""
    package = "lenarules.publications.kim_2015"
    assert module_of(FIG_1_TABLE) == f"{package}.starting_dose"
    assert module_of(HEMATOLOGIC_TABLE) == f"{package}.next_cycle_action"
    assert root_of(package) == ROOT


def test_whoever_takes_a_table_has_not_made_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that calls a table of another ``TABLE`` too is passed over, whatever its name."""
    taker = ModuleType("a")
    taker.__dict__.update(TABLE=FIG_1_TABLE, __file__=__file__)
    monkeypatch.setattr(sys, "modules", {"a": taker} | sys.modules)
    assert module_of(FIG_1_TABLE) == "lenarules.publications.kim_2015.starting_dose"


def test_two_calls_with_one_id_are_told_apart_by_their_class() -> None:
    """A note that has the id of a row's helper is found; two alike calls are not guessed."""
    lines = written(POST)
    assert set(lines) <= {POST.full_id(part) for part in ids_of(POST)}
    assert len({str(line) for line in lines.values()}) == len(lines)
