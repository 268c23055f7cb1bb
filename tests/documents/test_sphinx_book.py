"""What a Sphinx project says it has beside its tables, and what is reported where it is wrong."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sphinx.errors import ExtensionError

from lenarules.documents.sphinx_sources import cited, merge, purge, resolve
from tests.documents.projects import Project
from tests.documents.test_proven import manifest

EXTENSIONS = ["lenarules.documents.sphinx_book", "lenarules.documents.sphinx_tables"]
FIG_1 = ".. rule-table:: lenarules.publications.kim_2015.starting_dose:TABLE\n"
POST = ".. rule-table:: tests.language.example:TABLE\n"
ROOT = str(Path(__file__).parents[2])


def page(*lines: str) -> dict[str, str]:
    """Return a page with a title."""
    return {"page": "\n\n".join(["Page\n====", *lines])}


def test_a_row_that_no_test_names_is_reported(tmp_path: Path) -> None:
    """An empty folder of tests: the trace warns of each part, by its full id."""
    (tmp_path / "tests").mkdir()
    has = {"lenarules_tests": [str(tmp_path / "tests")]}
    built = Project(tmp_path, page(".. rule-trace:: kim_2015"), EXTENSIONS, **has)
    assert "rule-trace: no test names kim_2015.fig_1.severe.adequate" in built.warnings


def test_without_tests_a_trace_reports_none(tmp_path: Path) -> None:
    """A project that names no tests is not told that they are missing."""
    built = Project(tmp_path, page(".. rule-trace:: zhang_2023"), EXTENSIONS)
    assert "no test names" not in built.warnings


def test_a_manifest_of_another_state_is_reported(tmp_path: Path) -> None:
    """A table whose hash is not the manifest's has no verdicts, and the build warns."""
    other = {"kim_2015.fig_1": {"hash": "0" * 64}}
    has = {"lenarules_manifest": str(manifest(tmp_path, tables=other, claims=[]))}
    built = Project(tmp_path, {"page": FIG_1}, EXTENSIONS, **has)
    assert "rule-table: the manifest is not of this kim_2015.fig_1" in built.warnings
    assert "made for another state of this table" in built.page("page")


def test_a_path_begins_at_the_configuration(tmp_path: Path) -> None:
    """The claims of a table stand on its page, and the page is built again with the manifest."""
    manifest(tmp_path)
    has = {"lenarules_manifest": "../proofs/manifest.json"}
    built = Project(tmp_path, {"page": POST}, EXTENSIONS, **has)
    assert built.warnings == ""
    assert 'id="claims.post.table_1.cheap"' in built.page("page")
    assert str(tmp_path / "proofs" / "manifest.json") in map(
        str, built.app.env.dependencies["page"]
    )


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (".. rule-trace:: kim_2016", "'kim_2016' is not known; accepted: kim_2015"),
        (".. resolution-list:: supper", "'supper' is not known"),
        (".. proof-report::", "name a manifest as lenarules_manifest"),
        (".. rule-history::", "name a folder as lenarules_editions"),
    ],
)
def test_what_cannot_be_shown_is_reported(tmp_path: Path, line: str, problem: str) -> None:
    """A name that is no paper, a report without a manifest, a history without releases: errors."""
    assert problem in Project(tmp_path, page(line), EXTENSIONS).warnings


def test_a_source_has_a_page_that_leads_back(tmp_path: Path) -> None:
    """Each row leads to its line, and the line to the row."""
    built = Project(tmp_path, {"page": POST}, EXTENSIONS, lenarules_sources=ROOT)
    assert built.warnings == ""
    source = built.page("source/tests/language/example.py")
    assert 'href="../../../page.html#post.table_1.light">post.table_1.light</a>' in source
    assert 'href="source/tests/language/example.py.html#L' in built.page("page")


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("no/such.py:1:here", "there is no file no/such.py"),
        ("lenarules/__init__.py:1:nowhere", "leads back to nowhere, which is no label"),
    ],
)
def test_a_link_to_no_source_is_refused(tmp_path: Path, target: str, problem: str) -> None:
    """A file that is not there, and a label that is not there, stop the build."""
    pages = page(".. _here:", "Here\n----", f":source-line:`it <{target}>`")
    with pytest.raises(ExtensionError, match=problem):
        Project(tmp_path, pages, EXTENSIONS, lenarules_sources=ROOT)


def test_pages_of_other_formats_have_the_text_alone() -> None:
    """Where no page of a source is written, none is linked; other links are not touched."""
    app: Any = SimpleNamespace(builder=SimpleNamespace(format="text"))
    env: Any = None
    assert resolve(app, env, {"reftype": "source-line"}, "inner") == "inner"
    assert resolve(app, env, {"reftype": "ref"}, "inner") is None


def test_links_are_kept_by_document() -> None:
    """A document that is read again is forgotten; one that another process read is taken over."""
    app: Any = None
    env: Any = SimpleNamespace()
    other: Any = SimpleNamespace()
    cited(other)["one"] = [("a.py", 1, "here")]
    merge(app, env, ["one", "two"], other)
    assert cited(env) == {"one": [("a.py", 1, "here")]}
    purge(app, env, "one")
    assert cited(env) == {}
