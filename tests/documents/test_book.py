"""The documents as a whole: every part, claim, statement and test reaches the others by links."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lenarules.documents.beside import anchor_of
from lenarules.documents.document import anchors
from lenarules.documents.proven import Proven
from lenarules.documents.sphinx_beside import every_table
from lenarules.documents.written import module_of
from lenarules.publications import PAPERS
from lenarules.publications.kim_2015 import FIG_1_TABLE
from lenarules.publications.ledgers import PAPERS as WITH_LEDGER
from lenarules.publications.ledgers import statements_of
from tests.documents.links import Built
from tests.documents.projects import Project

if TYPE_CHECKING:
    from tests.documents.links import Place

ROOT = Path(__file__).parents[2]
NAMES = ("book", "ledger", "regimens", "tables")
EXTENSIONS = [f"lenarules.documents.sphinx_{name}" for name in NAMES]
HAS = {
    "lenarules_manifest": str(ROOT / "proofs" / "manifest.json"),
    "lenarules_tests": [str(ROOT / "tests" / name) for name in ("publications", "transcription")],
    "lenarules_ledger": True,
    "lenarules_sources": str(ROOT),
    "lenarules_editions": str(ROOT / "docs" / "releases"),
}
#: A cell of Fig. 1 that prints 15 mg every other day.
CELL = FIG_1_TABLE.row("severe.adequate")
HOME = "kim_2015.fig_1.html"
ROW: Place = (HOME, FIG_1_TABLE.full_id(CELL))


def _page(title: str, directives: list[str]) -> str:
    return "\n\n".join([title, "=" * len(title), *directives]).replace("\n\n=", "\n=")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Build the pages of all tables with everything that leads to them and from them."""
    pages = {t.id: f".. rule-table:: {module_of(t)}:TABLE\n" for t in every_table()}
    pages |= {f"trace_{paper}": _page("Trace", [f".. rule-trace:: {paper}"]) for paper in PAPERS}
    pages["ledger"] = _page("Ledger", [f".. ledger:: {paper}" for paper in WITH_LEDGER])
    pages["regimens"] = _page("Regimens", [f".. regimen-list:: {paper}" for paper in WITH_LEDGER])
    pages["resolutions"] = _page("Resolutions", [".. resolution-list::"])
    pages["history"] = _page("History", [".. rule-history::"])
    pages["report"] = _page("Report", [".. proof-report::"])
    return Project(tmp_path_factory.mktemp("book"), pages, EXTENSIONS, **HAS)


@pytest.fixture(scope="module")
def built(project: Project) -> Built:
    """Read the pages."""
    return Built(project.out)


def test_builds_without_a_warning(project: Project) -> None:
    """No label is missing, no row is without a test, and the manifest is of these tables."""
    assert project.warnings == ""


def test_every_part_has_one_anchor(built: Built) -> None:
    """The full id of each part is the id of one element of one page."""
    homes = {name: built.homes(name) for table in every_table() for name in anchors(table)}
    assert {name: pages for name, pages in homes.items() if len(pages) != 1} == {}


def test_a_second_anchor_is_noticed(built: Built, tmp_path: Path) -> None:
    """An id that two elements have is counted twice, one that is gone not at all."""
    page = (built.folder / HOME).read_text(encoding="utf-8")
    (tmp_path / HOME).write_text(f'{page}<p id="{ROW[1]}"></p>', encoding="utf-8")
    assert Built(tmp_path).homes(ROW[1]) == [HOME, HOME]
    (tmp_path / HOME).write_text(page.replace(f'id="{ROW[1]}"', ""), encoding="utf-8")
    assert Built(tmp_path).homes(ROW[1]) == []


def test_every_claim_and_statement_has_one_anchor(built: Built) -> None:
    """Each claim of the manifest and each statement of a ledger stands in one place."""
    proven = Proven.read(ROOT / "proofs" / "manifest.json")
    names = [claim.anchor for claim in (*proven.claims, *proven.across)]
    ledgers = [each for paper in WITH_LEDGER for each in statements_of(paper)]
    names += [re.sub(r"[._]", "-", anchor_of(each)) for each in ledgers]
    assert [name for name in names if len(built.homes(name)) != 1] == []


def test_no_link_is_dead(built: Built) -> None:
    """Every link within the documents leads to a page and an id that are there."""
    assert built.dead() == []


def test_a_dead_link_is_noticed(built: Built, tmp_path: Path) -> None:
    """A page whose id is gone, and a page that is gone, are both reported."""
    page = (built.folder / HOME).read_text(encoding="utf-8")
    spoilt = page.replace(f'id="{ROW[1]}"', 'id="elsewhere"')
    (tmp_path / HOME).write_text(spoilt, encoding="utf-8")
    dead = {target for _, target in Built(tmp_path).dead()}
    assert f"#{ROW[1]}" in dead
    assert any(target.startswith("ledger.html") for target in dead)


def test_a_cell_of_fig_1_leads_to_everything_in_two_clicks(built: Built) -> None:
    """The cell leads to its row, and the row to reading, claim, test, statement and source."""
    glance = next(name for name in built.pages[HOME].below if name == "as-printed-and-as-read")
    first = built.clicked([(HOME, glance)])
    assert ROW in first
    reached = built.clicked([ROW])
    assert (HOME, "kim_2015.fig_1.equality.severe") in reached
    assert (HOME, "claims.kim_2015.fig_1.worse_renal_function_never_raises_the_dose") in reached
    assert ("ledger.html", "statements-kim-2015-fig-1-severe-adequate") in reached
    pages = {page for page, _ in reached}
    assert "source/tests/publications/kim_2015/test_starting_dose.py.html" in pages
    assert "source/lenarules/publications/kim_2015/starting_dose/printed.py.html" in pages


def test_everything_leads_back_to_the_cell_in_two_clicks(built: Built) -> None:
    """Whatever the row leads to leads back to it: by itself, or by what it leads to."""
    kinds = ("source/", "ledger.html", HOME)
    for place in built.clicked([ROW]) - {ROW}:
        assert place[0].startswith(kinds)
        one = built.clicked([place])
        assert ROW in one | built.clicked(each for each in one if each[0] in built.pages), place


@pytest.mark.parametrize("paper", PAPERS)
def test_a_trace_has_every_part_of_a_paper(built: Built, paper: str) -> None:
    """Each part has a line that leads to it, and whatever is proved of a table is linked."""
    page = built.pages[f"trace_{paper}.html"]
    reached = {built.place(f"trace_{paper}.html", target) for target in page.links}
    tables = [table for table in every_table() if table.cite.paper == paper]
    for table in tables:
        parts = anchors(table)[: -len(table.derived) or None]
        assert {(f"{table.id}.html", name) for name in parts} <= reached


def test_all_resolutions_stand_on_one_page(project: Project, built: Built) -> None:
    """Each resolution of each paper has a line with its principle, and leads to its table."""
    links = built.pages["resolutions.html"].links
    every = [(table, item) for table in every_table() for item in table.resolutions]
    assert {f"{table.id}.html#{table.full_id(item)}" for table, item in every} <= set(links)
    html = project.page("resolutions")
    assert html.count("<tr ") == len(every) + 1
    assert "lenarules_book.js" in html


def test_the_history_has_every_table(project: Project, built: Built) -> None:
    """Each table has a section; a part that changed since a release is linked."""
    html, changed = project.page("history"), FIG_1_TABLE.resolution("very_low_counts.severe")
    assert html.count("<h2>") == len(every_table())
    assert f"{HOME}#{FIG_1_TABLE.full_id(changed)}" in built.pages["history.html"].links
    assert "in 0.1.0, unchanged since" in project.page("kim_2015.fig_1")


def test_the_report_has_every_verdict(project: Project) -> None:
    """Each claim stands there with its sentence; solvers and their versions are named."""
    proven, html = Proven.read(ROOT / "proofs" / "manifest.json"), project.page("report")
    assert html.count("proofs/smt/across_papers/") >= len(proven.across)
    assert all(f">{claim.name}<" in html for claim in (*proven.claims, *proven.across))
    assert f"z3 {proven.plain['versions']['z3']}" in html
