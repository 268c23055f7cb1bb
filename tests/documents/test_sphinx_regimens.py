"""The directive ``regimen-list``, in a Sphinx project of its own."""

from __future__ import annotations

import re
from html import unescape
from io import StringIO
from pathlib import Path

import pytest
from sphinx.application import Sphinx

from lenarules.documents.regimens import render_regimens
from lenarules.publications.evidence import PAPERS, catalogue, regimens


def build(folder: Path, pages: dict[str, str]) -> tuple[Sphinx, str]:
    """Build a small project with one page a text; return it with its warnings."""
    source, warnings = folder / "source", StringIO()
    source.mkdir()
    names = "\n".join(f"   {name}" for name in pages)
    index = {"index": f"Home\n====\n\n.. toctree::\n\n{names}\n"}
    for name, text in (index | pages).items():
        (source / f"{name}.rst").write_text(text, encoding="utf-8")
    settings = {
        "extensions": ["lenarules.documents.sphinx_regimens"],
        "html_theme": "basic",
        "smartquotes": False,
    }
    html, trees = folder / "html", folder / "trees"
    app = Sphinx(source, None, html, trees, "html", settings, None, warnings)
    app.build()
    return app, warnings.getvalue()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> tuple[Sphinx, str]:
    """Build one page a paper, and a page that links to a regimen."""
    pages = {paper: f"{paper}\n{'=' * 20}\n\n.. regimen-list:: {paper}\n" for paper in PAPERS}
    pages["other"] = "Other\n=====\n\n:ref:`RAD <van_de_donk_2012.regimens.rad>`\n"
    return build(tmp_path_factory.mktemp("sphinx"), pages)


def page(project: tuple[Sphinx, str], name: str) -> str:
    """Return the HTML of a page."""
    return Path(project[0].outdir, f"{name}.html").read_text(encoding="utf-8")


def test_builds_without_a_warning(project: tuple[Sphinx, str]) -> None:
    """Nothing on the pages is unresolved, duplicate or malformed."""
    assert project[1] == ""


@pytest.mark.parametrize("paper", PAPERS)
def test_every_regimen_has_a_row(project: tuple[Sphinx, str], paper: str) -> None:
    """Each regimen has one row with its lines and results, and every slip stands below."""
    html = page(project, paper)
    text = unescape(re.sub(r"<[^>]+>", "", html))
    assert html.count("<tr ") == len(catalogue(paper)) + 1
    for found in catalogue(paper):
        parts = (found.name, found.printed, found.study, *found.drugs, *found.results)
        places = (str(place).removeprefix(f"{paper}, ") for place in (found.cite, *found.also))
        said = (*parts, *found.slips, *places, found.dose_level)
        assert all(str(part) in text for part in said), found.id


@pytest.mark.parametrize("paper", PAPERS)
def test_every_link_leads_somewhere(project: tuple[Sphinx, str], paper: str) -> None:
    """A slip leads to the regimens that it concerns."""
    html = page(project, paper)
    links = set(re.findall(r'href="#([^"]+)"', html))
    ids = {re.sub(r"[._]", "-", found.id) for found in catalogue(paper) if found.slips}
    assert ids <= links <= set(re.findall(r'id="([^"]*)"', html)) | {""}


def test_a_regimen_is_a_label(project: tuple[Sphinx, str]) -> None:
    """Another page reaches a regimen by its full id."""
    assert 'href="van_de_donk_2012.html#van-de-donk-2012-regimens-rad"' in page(project, "other")


def test_a_changed_regimen_builds_the_page_again(project: tuple[Sphinx, str]) -> None:
    """The page depends on every file of the paper's regimens, and on no other's."""
    files = {Path(path).name for path in project[0].env.dependencies["van_de_donk_2012"]}
    assert {"__init__.py", "table_2.py", "text.py"} <= files
    assert "places.py" not in files


def test_an_unknown_paper_is_reported(tmp_path: Path) -> None:
    """A key that is no paper's is an error of the page, which names the known ones."""
    _, warnings = build(tmp_path, {"page": "Page\n====\n\n.. regimen-list:: kim_2016\n"})
    assert "regimen-list: paper='kim_2016' is not known; accepted: kim_2015" in warnings


def test_without_slips_there_is_no_list_of_them() -> None:
    """Regimens of which nothing is wrong in the print are the table alone."""
    (clean,) = regimens(study="Baz")
    assert "Slips" not in render_regimens([clean])
