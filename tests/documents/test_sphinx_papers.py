"""The directives ``disagreements`` and ``ledger``, in a Sphinx project of their own."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from lenarules.documents.disagreements import render_question
from lenarules.documents.ledger import render_counts, render_ledger
from lenarules.language.ledger import StatementVerdict
from lenarules.publications.ledgers import PAPERS, counted, statements_of
from lenarules.publications.questions import QUESTIONS, question_named
from lenarules.verify.disagreements import disagreements_on
from tests.documents.projects import Project

EXTENSIONS = [
    f"lenarules.documents.{name}"
    for name in ("sphinx_disagreements", "sphinx_ledger", "sphinx_regimens", "sphinx_tables")
]
TABLES = {
    "fig_1": "lenarules.publications.kim_2015.starting_dose:TABLE",
    "table_4": "lenarules.publications.van_de_donk_2012.starting_dose:TABLE",
}
EDGES = "renal_edges"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Build two tables with their disagreements, and a paper without a table with its ledger."""
    pages = {name: f".. rule-table:: {table}\n" for name, table in TABLES.items()}
    pages["edges"] = f"Edges\n=====\n\n.. disagreements:: {EDGES}\n"
    pages["counts"] = "Counts\n======\n\n.. ledger::\n"
    pages["ledger"] = "Ledger\n======\n\n.. ledger:: kim_2014\n\n.. regimen-list:: kim_2014\n"
    return Project(tmp_path_factory.mktemp("sphinx"), pages, EXTENSIONS)


def text_of(project: Project, page: str) -> str:
    """Return the text of a page without its tags."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", project.page(page))).split())


def test_builds_without_a_warning(project: Project) -> None:
    """Every label that a page names is there."""
    assert project.warnings == ""


def test_a_question_has_its_regions_and_links_to_the_tables(project: Project) -> None:
    """Region, answers and witness are written, and each part leads to the page of its table."""
    said, html = text_of(project, "edges"), project.page("edges")
    assert question_named(EDGES).title in said
    assert "creatinine clearance = 30 mL/min" in said
    assert "15 mg every other day, days 1-21 of 28" in said
    assert 'href="fig_1.html#kim_2015.fig_1.moderate.adequate"' in html
    assert 'href="table_4.html#van_de_donk_2012.table_4.up_to_30"' in html


def test_a_page_of_disagreements_depends_on_the_tables(project: Project) -> None:
    """A changed row of either table builds the page again."""
    files = [str(path) for path in project.app.env.dependencies["edges"]]
    assert any(path.endswith("kim_2015/starting_dose/printed.py") for path in files)
    assert any(path.endswith("verify/disagreements.py") for path in files)


def test_counts_of_every_paper(project: Project) -> None:
    """One line a paper, with its sum."""
    said = text_of(project, "counts")
    for paper in PAPERS:
        found = counted(statements_of(paper))
        numbers = " ".join(map(str, (*found.values(), sum(found.values()))))
        assert f"{paper} {numbers}" in said
    assert all(verdict.value in said for verdict in StatementVerdict)


def test_a_ledger_lists_every_statement(project: Project) -> None:
    """Each gist stands in the table, with links to the regimens that keep it."""
    said = text_of(project, "ledger")
    statements = statements_of("kim_2014")
    assert all(" ".join(each.gist.split()) in said for each in statements)
    links = re.findall(r'href="#([^"]*len-dex)"', project.page("ledger"))
    assert len(links) >= sum(bool(each.carried_by) for each in statements)
    assert f'id="{links[0]}"' in project.page("ledger")
    files = [str(path) for path in project.app.env.dependencies["ledger"]]
    assert any(path.endswith("kim_2014/statements.py") for path in files)


@pytest.mark.parametrize("directive", ["disagreements", "ledger"])
def test_an_unknown_name_is_reported(tmp_path: Path, directive: str) -> None:
    """A name that is no question or paper is an error of the page, with the accepted ones."""
    broken = Project(tmp_path, {"page": f"Page\n====\n\n.. {directive}:: supper\n"}, EXTENSIONS)
    assert f"{directive}: " in broken.warnings
    assert "'supper' is not known; accepted: " in broken.warnings


def test_without_a_name_every_question_is_a_section(tmp_path: Path) -> None:
    """The titles of all questions are headings of the page."""
    whole = Project(tmp_path, {"page": "Page\n====\n\n.. disagreements::\n"}, EXTENSIONS)
    headings = re.findall(r"<h2>(.*?)<a ", whole.page("page"))
    assert [unescape(each) for each in headings] == [question.title for question in QUESTIONS]


def test_pages_are_written_without_sphinx() -> None:
    """The text alone has a section, a rubric for each disagreement, and a row for each side."""
    question = question_named("breastfeeding")
    found = disagreements_on(question)
    text = render_question(question, found)
    assert text.count(".. rubric::") == len(found)
    assert text.count(".. list-table::") == len(found)
    assert ":ref:`breastfeeding <jones_2021.pregnancy.breastfeeding>`" in text
    assert render_ledger(statements_of("kim_2014")).count("   * - ") == 1 + len(
        statements_of("kim_2014")
    )
    assert "``kim_2014``" in render_counts()
