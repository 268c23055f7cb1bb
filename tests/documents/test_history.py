"""What became of a part from release to release, over editions that are written here."""

from __future__ import annotations

import json
from pathlib import Path

from attrs import evolve

from lenarules.documents.beside import Beside
from lenarules.documents.document import anchors, render
from lenarules.documents.history import NOW, History, Release, render_history
from lenarules.language.table import Table
from lenarules.verify.editions.writer import plain_table
from tests.language.example import TABLE as POST

FIRST, SECOND = POST.rows[:2]
ADDED = POST.notes[-1]
#: The example as it was: a note less, another meaning, other words, and a note that has gone since.
OLDER = evolve(POST, notes=POST.notes[:-1])
OTHER = evolve(POST, rows=(FIRST, evolve(SECOND, when=FIRST.when), *POST.rows[2:]))
WORDED = evolve(POST, rows=(FIRST, evolve(SECOND, printed="else"), *POST.rows[2:]))
LONGER = evolve(POST, notes=(*POST.notes, evolve(POST.notes[0], id="dropped")))


def edition(folder: Path, version: str, *tables: Table) -> Release:
    """Store an edition as it is written for a release, and read it back."""
    path = folder / f"{version}.json"
    plain = [{**plain_table(table), "fingerprint": "0"} for table in tables]
    path.write_text(json.dumps({"format": 1, "version": "?", "tables": plain}), encoding="utf-8")
    return Release.read(path)


def history(folder: Path, **editions: Table) -> History:
    """Return the history of the example over editions, by their names: ``v0_1_0``."""
    named = ((name[1:].replace("_", "."), table) for name, table in editions.items())
    return History(edition(folder, version, table) for version, table in named)


def test_a_table_that_is_as_it_was_is_unchanged(tmp_path: Path) -> None:
    """Written and read back, the table that runs differs in nothing."""
    found = history(tmp_path, v0_1_0=POST).of(POST)
    assert found.changes == ()
    assert found.of(FIRST) == ["in 0.1.0, unchanged since"]


def test_each_change_is_told_with_its_release(tmp_path: Path) -> None:
    """A new note; a row that means something else, or has other words: each by its fields."""
    of = history(tmp_path, v0_1_0=OLDER, v0_2_0=POST).of(POST).of
    assert of(ADDED) == ["0.2.0: is new"]
    assert of(SECOND) == ["in 0.1.0, unchanged since"]
    meant = history(tmp_path, v0_1_0=OTHER, v0_2_0=POST).of(POST)
    assert meant.of(SECOND) == ["in 0.1.0", "0.2.0: means something else (when)"]
    worded = history(tmp_path, v0_1_0=WORDED).of(POST)
    assert worded.of(SECOND) == ["in 0.1.0", f"{NOW}: has other words (printed)"]


def test_releases_are_ordered_by_their_numbers(tmp_path: Path) -> None:
    """0.10.0 comes after 0.9.0, whatever comes first in a folder."""
    found = history(tmp_path, v0_10_0=POST, v0_9_0=OTHER)
    assert [each.version for each in found.editions] == ["0.9.0", "0.10.0"]
    assert found.of(POST).of(SECOND)[1].startswith("0.10.0: means")


def test_a_table_that_no_release_has_is_not_released(tmp_path: Path) -> None:
    """Its parts say so, and the page says it once."""
    found = History([edition(tmp_path, "0.1.0")])
    assert found.of(POST).of(FIRST) == [NOW]
    assert "Not released yet, with all of its parts." in render_history([POST], found, ())


def test_a_page_tells_every_change(tmp_path: Path) -> None:
    """Parts with an anchor are linked; what is gone is named, tables too."""
    changed = history(tmp_path, v0_1_0=LONGER, v0_2_0=OTHER)
    text = render_history([POST], changed, anchors(POST))
    assert "In 0.1.0. Since then:" in text
    assert "``dropped`` (note)\n     - is gone" in text
    assert f":ref:`{SECOND.id} <{POST.full_id(SECOND)}>` (row)" in text
    assert "no more" not in text
    assert f"{POST.id}: last in 0.2.0" in render_history([], changed, ())
    same = history(tmp_path, v0_2_0=POST)
    assert "In 0.2.0, unchanged since." in render_history([POST], same, ())


def test_a_row_shows_its_history(tmp_path: Path) -> None:
    """Beside the table where releases are known, and not where none are."""
    known = Beside(history=history(tmp_path, v0_1_0=POST))
    assert render(POST, known).count(":History:\n   | in 0.1.0, unchanged since") > len(POST.rows)
    assert ":History:" not in render(POST)
