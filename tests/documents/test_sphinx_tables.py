"""The directives ``rule-table`` and ``course-states``, in a Sphinx project of their own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lenarules.documents.document import anchors
from lenarules.language.table import Table
from lenarules.publications.kim_2015 import FIG_1_TABLE, HEMATOLOGIC_TABLE
from tests.documents.projects import Project
from tests.language.example import TABLE as POST

EXTENSIONS = ["lenarules.documents.sphinx_courses", "lenarules.documents.sphinx_tables"]
PAGES = {
    "post": ("tests.language.example:TABLE", POST),
    "fig_1": ("lenarules.publications.kim_2015.starting_dose:TABLE", FIG_1_TABLE),
    "course": ("lenarules.publications.kim_2015.next_cycle_action:TABLE", HEMATOLOGIC_TABLE),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Build one page a table, and a page that links to a row."""
    pages = {name: f".. rule-table:: {table}\n" for name, (table, _) in PAGES.items()}
    pages["states"] = f"States\n======\n\n.. course-states:: {PAGES['course'][0]}\n"
    pages["other"] = "Other\n=====\n\n:ref:`post.table_1.light`, :ref:`cell <post.table_1.heavy>`\n"
    return Project(tmp_path_factory.mktemp("sphinx"), pages, EXTENSIONS)


def test_builds_without_a_warning(project: Project) -> None:
    """Nothing on the pages is unresolved, duplicate or malformed."""
    assert project.warnings == ""


@pytest.mark.parametrize(("name", "table"), [(n, t) for n, (_, t) in PAGES.items()])
def test_every_id_is_one_anchor(project: Project, name: str, table: Table) -> None:
    """The full id of every part is the id of one element of the page, spelt as it is."""
    ids = re.findall(r'id="([^"]*)"', project.page(name))
    assert [found for found in ids if found.startswith(f"{table.id}.")] == list(anchors(table))


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(project: Project, name: str) -> None:
    """Whatever a page links on itself has an anchor there."""
    html = project.page(name)
    links = set(re.findall(r'href="#([^"]+)"', html))
    assert len(links) > len(anchors(PAGES[name][1]))
    assert links <= set(re.findall(r'id="([^"]*)"', html))


def test_a_row_is_a_label(project: Project) -> None:
    """Another page reaches a row by its full id, with its heading or a text of its own."""
    other = project.page("other")
    assert 'href="post.html#post.table_1.light"><span class="std std-ref">light<' in other
    assert 'href="post.html#post.table_1.heavy"><span class="std std-ref">cell<' in other


def test_title_is_the_tables_own(project: Project) -> None:
    """The page of a table needs no title beside the directive: the index shows the table's own."""
    assert ">Table 1: The price of a parcel</a>" in project.page("index")


@pytest.mark.parametrize("name", ["fig_1", "states"])
def test_a_changed_row_builds_the_page_again(project: Project, name: str) -> None:
    """The page depends on every file of the table's module."""
    files = {Path(path).name for path in project.app.env.dependencies[name]}
    assert {"__init__.py", "printed.py", "resolutions.py"} <= files


def test_statuses_are_drawn_and_listed_with_links_to_the_table(project: Project) -> None:
    """The page of the statuses has one drawing, and each step of it leads to the table's page."""
    html = project.page("states")
    assert html.count("<svg ") == 1
    linked = re.findall(r'href="course.html#([^"]+)"><span', html)
    assert len(linked) == html.count("<tr ") - 1
    assert set(linked) <= set(anchors(HEMATOLOGIC_TABLE))


@pytest.mark.parametrize("directive", ["rule-table", "course-states"])
@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("no.such.module:TABLE", "cannot be imported"),
        ("tests.language.example:NO_TABLE", "cannot be imported"),
        ("tests.language.example", "write module:NAME"),
        ("tests.language.example:ROWS", "is a tuple, not a Table"),
    ],
)
def test_what_is_no_table_is_reported(
    tmp_path: Path, directive: str, name: str, problem: str
) -> None:
    """A name that leads to no table is an error of the page, with what to write."""
    broken = Project(tmp_path, {"page": f"Page\n====\n\n.. {directive}:: {name}\n"}, EXTENSIONS)
    assert f"{directive}: '{name}'" in broken.warnings
    assert problem in broken.warnings
