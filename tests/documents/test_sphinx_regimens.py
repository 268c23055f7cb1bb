"""The directive ``regimen-list``, in a Sphinx project of its own."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from lenarules.documents.regimens import render_regimens
from lenarules.publications.evidence import PAPERS, catalogue, regimens
from tests.documents.projects import Project

EXTENSIONS = ["lenarules.documents.sphinx_regimens"]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Build one page a paper, and a page that links to a regimen."""
    pages = {paper: f"{paper}\n{'=' * 20}\n\n.. regimen-list:: {paper}\n" for paper in PAPERS}
    pages["other"] = "Other\n=====\n\n:ref:`RAD <van_de_donk_2012.regimens.rad>`\n"
    return Project(tmp_path_factory.mktemp("sphinx"), pages, EXTENSIONS)


def test_builds_without_a_warning(project: Project) -> None:
    """Nothing on the pages is unresolved, duplicate or malformed."""
    assert project.warnings == ""


@pytest.mark.parametrize("paper", PAPERS)
def test_every_regimen_has_a_row(project: Project, paper: str) -> None:
    """Each regimen has one row with its lines and results, and every slip stands below."""
    html = project.page(paper)
    text = unescape(re.sub(r"<[^>]+>", "", html))
    assert html.count("<tr ") == len(catalogue(paper)) + 1
    for found in catalogue(paper):
        parts = (found.name, found.printed, found.study, *found.drugs, *found.results)
        places = (str(place).removeprefix(f"{paper}, ") for place in (found.cite, *found.also))
        said = (*parts, *found.slips, *places, found.dose_level)
        assert all(str(part) in text for part in said), found.id


@pytest.mark.parametrize("paper", PAPERS)
def test_every_link_leads_somewhere(project: Project, paper: str) -> None:
    """A slip leads to the regimens that it concerns."""
    html = project.page(paper)
    links = set(re.findall(r'href="#([^"]+)"', html))
    ids = {re.sub(r"[._]", "-", found.id) for found in catalogue(paper) if found.slips}
    assert ids <= links <= set(re.findall(r'id="([^"]*)"', html)) | {""}


def test_a_regimen_is_a_label(project: Project) -> None:
    """Another page reaches a regimen by its full id."""
    assert 'href="van_de_donk_2012.html#van-de-donk-2012-regimens-rad"' in project.page("other")


def test_a_changed_regimen_builds_the_page_again(project: Project) -> None:
    """The page depends on every file of the paper's regimens, and on no other's."""
    files = {Path(path).name for path in project.app.env.dependencies["van_de_donk_2012"]}
    assert {"__init__.py", "table_2.py", "text.py"} <= files
    assert "places.py" not in files


def test_an_unknown_paper_is_reported(tmp_path: Path) -> None:
    """A key that is no paper's is an error of the page, which names the known ones."""
    broken = Project(tmp_path, {"page": "Page\n====\n\n.. regimen-list:: kim_2016\n"}, EXTENSIONS)
    warnings = broken.warnings
    assert "regimen-list: paper='kim_2016' is not known; accepted: kim_2015" in warnings


def test_without_slips_there_is_no_list_of_them() -> None:
    """Regimens of which nothing is wrong in the print are the table alone."""
    (clean,) = regimens(study="Baz")
    assert "Slips" not in render_regimens([clean])
