"""The directive ``course-picture``, in a Sphinx project of its own."""

from __future__ import annotations

from pathlib import Path

from tests.documents.projects import Project

EXTENSIONS = [
    "lenarules.documents.sphinx_courses",
    "lenarules.documents.sphinx_tables",
    "sphinx.ext.doctest",
]
COURSES = Path(__file__).parents[2] / "docs" / "kim_2015" / "courses.rst"
TABLE = ".. rule-table:: lenarules.publications.kim_2015.next_cycle_action:TABLE\n"


def test_each_section_has_its_course(tmp_path: Path) -> None:
    """Every story of the page is drawn from its own examples, with links to the table."""
    pages = {"courses": COURSES.read_text(encoding="utf-8"), "hematologic_toxicities": TABLE}
    project = Project(tmp_path, pages, EXTENSIONS)
    assert "course-picture" not in project.warnings
    assert "undefined label" not in project.warnings
    html = project.page("courses")
    assert html.count("<svg ") == COURSES.read_text(encoding="utf-8").count("course-picture::")
    visits = [int(part.split()[0]) for part in html.split("A course of ")[1:]]
    assert visits[::2] == visits[1::2] == [5, 7, 4]
    assert html.count('href="hematologic_toxicities.html#kim_2015.') >= 2 * (5 + 7 + 4)
    assert 'href="#kim_2015.' not in html


def test_a_section_without_a_call_is_reported(tmp_path: Path) -> None:
    """A picture of nothing is an error of the page."""
    page = "Page\n====\n\n>>> 1 + 1\n2\n\n.. course-picture::\n"
    project = Project(tmp_path, {"page": page}, EXTENSIONS)
    assert "no example of this section calls next_cycle_action" in project.warnings


def test_a_visit_at_no_time_is_reported(tmp_path: Path) -> None:
    """An example that a picture cannot place is an error of the page."""
    page = 'Page\n====\n\n>>> raise ValueError("too soon")\n\n.. course-picture::\n'
    project = Project(tmp_path, {"page": page}, EXTENSIONS)
    assert "course-picture: too soon" in project.warnings
