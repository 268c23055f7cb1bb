"""The changelog and the stored editions: neither says what the tables do not."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from attrs import evolve

from lenarules.documents.document import anchors
from lenarules.documents.history import NOW, History, Release
from lenarules.documents.sphinx_beside import every_table
from lenarules.language.table import Table
from lenarules.publications.kim_2015 import FIG_1_TABLE
from lenarules.verify.editions.parts import Touch

ROOT = Path(__file__).parents[1]
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
HISTORY = History(map(Release.read, (ROOT / "docs" / "releases").glob("*.json")))
ROW = FIG_1_TABLE.row("severe.adequate")
FULL_ID = FIG_1_TABLE.full_id(ROW)
_KEYS = ("rows", "notes", "resolutions", "legal", "marks", "derived")


def versions(changelog: str) -> list[str]:
    """Return the releases of a changelog, the oldest first."""
    return re.findall(r"^## \[(\d[\d.]*)\]", changelog, re.MULTILINE)[::-1]


def known(tables: tuple[Table, ...]) -> set[str]:
    """Return the full id of every part that runs or that a release had."""
    editions = [plain for each in HISTORY.editions for plain in each.tables.values()]
    stored = {
        f"{plain['id']}.{part.get('id') or part['name']}"
        for plain in editions
        for key in _KEYS
        for part in plain[key]
    }
    running = {name for table in tables for name in anchors(table)}
    return stored | running


def unknown(changelog: str, tables: tuple[Table, ...]) -> list[str]:
    """Return the full ids that a changelog names, and that no table has or had."""
    ids = "|".join(re.escape(table.id) for table in tables)
    named = re.findall(rf"`((?:{ids})\.[\w.]+)`", changelog)
    return [name for name in named if name not in known(tables)]


def unnamed(changelog: str, tables: tuple[Table, ...]) -> list[str]:
    """Return the rows that changed since the last release and are not named under [Unreleased]."""
    section = changelog.partition("## [Unreleased]")[2].partition("\n## [")[0]
    changed = [
        table.full_id(change.id)
        for table in tables
        for version, change in HISTORY.of(table).changes
        if version == NOW
        and change.kind == "row"
        and change.touch in (Touch.MEANING, Touch.ADDED, Touch.REMOVED)
    ]
    return [name for name in changed if f"`{name}`" not in section]


def edited(**changes: Any) -> tuple[Table, ...]:
    """Return Fig. 1 with one row edited, alone."""
    rows = (evolve(ROW, **changes) if row is ROW else row for row in FIG_1_TABLE.rows)
    return (evolve(FIG_1_TABLE, rows=tuple(rows)),)


def test_every_release_keeps_its_edition() -> None:
    """The changelog's releases are those whose editions are stored, in the same order."""
    assert versions(CHANGELOG) == [each.version for each in HISTORY.editions]
    assert versions("## [0.2.0] - x\n\n## [0.1.0] - y\n") == ["0.1.0", "0.2.0"]


def test_every_row_that_changed_is_named() -> None:
    """Whoever edits a released row says so in the changelog, by its full id."""
    assert unnamed(CHANGELOG, every_table()) == []
    broken = edited(when=FIG_1_TABLE.rows[0].when)
    assert unnamed("## [Unreleased]\n\n## [0.1.0]\n`" + FULL_ID + "`", broken) == [FULL_ID]
    assert unnamed(f"## [Unreleased]\n- `{FULL_ID}`: as printed.\n", broken) == []
    assert unnamed("## [Unreleased]\n", edited(printed="other words")) == []


def test_every_part_that_is_named_is_or_was_there() -> None:
    """A changelog that names a part by a wrong id is noticed; one that a release had is not."""
    assert unknown(CHANGELOG, every_table()) == []
    assert unknown(f"`{FULL_ID}` and `{FULL_ID}s`", every_table()) == [f"{FULL_ID}s"]
    gone = (evolve(FIG_1_TABLE, rows=FIG_1_TABLE.rows[:1], resolutions=(), notes=()),)
    assert unknown(f"`{FULL_ID}`", gone) == []
