"""Which tests name a part: read off sources that are written here."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from lenarules.documents.tested import Tests, namings
from tests.language.example import TABLE as POST

PAPER = POST.cite.paper
ROW, OTHER = "row.heavy", "row.light"
#: The table of the example under a paper and with ids that a file can be named after.
TABLE = evolve(
    POST,
    rows=(evolve(POST.rows[0], id=ROW), evolve(POST.rows[0], id=OTHER)),
    notes=(),
    resolutions=(),
    legal=(),
    marks=(),
)
SECOND = evolve(TABLE, id="post.table_2", rows=(TABLE.rows[0],))


def found(
    folder: Path, file: str, source: str, part: str = ROW, *, alone: bool = True
) -> list[str]:
    """Return the places that a source names a part of the table at: test and line."""
    path = folder / "checks" / file
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    tests = Tests(namings([folder / "checks"]), [TABLE] if alone else [TABLE, SECOND])
    assert all(each.line.file == f"checks/{file}" for each in tests.naming(TABLE, part))
    return [f"{each.test}:{each.line.number}" for each in tests.naming(TABLE, part)]


def test_a_full_id_is_found_anywhere(tmp_path: Path) -> None:
    """Whatever file writes it; twice in one test is one test."""
    source = f'def check():\n    return "{TABLE.id}.{ROW}", "{TABLE.id}.{ROW}"\n'
    assert found(tmp_path, "helper.py", source) == ["check:2"]


@pytest.mark.parametrize("key", ["NAME", f'"{TABLE.id}"'])
def test_a_key_below_the_table_is_found(tmp_path: Path, key: str) -> None:
    """A transcription has the id of the part as a key below the id of the table."""
    source = f'NAME = "{TABLE.id}"\nSAID: dict = {{\n  {key}: {{"{ROW}": {{"a": "{OTHER}"}}}}}}\n'
    assert found(tmp_path / "one", "said.py", source) == ["SAID:3"]
    assert found(tmp_path / "two", "said.py", source, OTHER) == []


def test_a_key_below_another_table_is_not_found(tmp_path: Path) -> None:
    """The same id below another table, below no name or below a call is another's."""
    below = f'{{"{ROW}": 1}}'
    source = f'SAID = {{"post.table_2": {below}, **{{}}, made(): {below}, other: {below}}}\n'
    assert found(tmp_path, "said.py", source) == []


@pytest.mark.parametrize("kind", ["row", "resolution", "note"])
def test_a_test_is_found_by_its_name(tmp_path: Path, kind: str) -> None:
    """In the folder of the paper a test may be called after the part."""
    source = f"def test_{kind}_row_heavy():\n    pass\n"
    assert found(tmp_path / "one", f"{PAPER}/test_any.py", source) == [f"test_{kind}_row_heavy:1"]
    assert found(tmp_path / "two", "elsewhere/test_any.py", source) == []


def test_an_id_is_found_as_a_word_of_a_text(tmp_path: Path) -> None:
    """In a test of the paper; not in a longer word, a docstring of several lines or a helper."""
    source = f'def test_it():\n    """One.\n\n    {ROW}\n    """\n    assert a == "by {ROW}"\n'
    assert found(tmp_path / "one", f"{PAPER}/test_any.py", source) == ["test_it:6"]
    helper = source.replace("test_it", "helper")
    assert found(tmp_path / "two", f"{PAPER}/test_any.py", helper) == []
    longer = source.replace(f"by {ROW}", f"by.{ROW}")
    assert found(tmp_path / "three", f"{PAPER}/test_any.py", longer) == []


def test_an_id_that_two_tables_of_a_paper_have_is_nobodys(tmp_path: Path) -> None:
    """Only the full id, or a key below the table, tells them apart."""
    source = f'def test_it():\n    assert a == "{ROW}"\n'
    assert found(tmp_path, f"{PAPER}/test_any.py", source, alone=False) == []


def test_in_the_file_of_a_module_any_id_is_its_tables(tmp_path: Path) -> None:
    """A common word is an id in ``test_<module>.py`` alone."""
    source = 'class TestIt:\n    """It."""\n\n\ndef test_it():\n    assert "light"\n'
    for file, expected in (("test_example.py", ["test_it:6"]), ("test_any.py", [])):
        path = tmp_path / file / "checks" / PAPER / file
        path.parent.mkdir(parents=True)
        path.write_text(source, encoding="utf-8")
        tests = Tests(namings([tmp_path / file / "checks"]), [POST])
        places = [f"{e.test}:{e.line.number}" for e in tests.naming(POST, "light")]
        assert places == expected
