"""The directives of an assurance case, in a Sphinx project of their own."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from lenarules.documents.hazard import (
    ByClaim,
    ByEveryTable,
    ByQuestion,
    ByTest,
    Case,
    EvidenceError,
    Found,
    Group,
    Hazard,
    Measure,
)
from tests.documents.projects import Project

EXTENSIONS = ["lenarules.documents.sphinx_assurance"]
CLAIM = ByClaim("board.prices", "nobody_pays_twice")
EVERY, QUESTION = ByEveryTable("total"), ByQuestion("renal_edges")
TEST = ByTest("checks/test_board.py", "test_a_price")
SAYS: dict[Any, str] = {
    CLAIM: "Nobody pays twice.",
    EVERY: "Every case is decided.",
    QUESTION: "Two boards differ.",
    TEST: "A price is a price.",
}


def looked_up(evidence: Any) -> Found:
    """Return what the example knows of a piece of evidence."""
    test = isinstance(evidence, ByTest)
    file = evidence.file if test else "proof.txt"
    lines, labels = ((1, 2), ()) if test else (None, (("the board", "hazard.twice"),))
    return Found(SAYS[evidence], "Held, in", ((file, file),), lines, labels)


def gone(evidence: Any) -> Found:
    """Find nothing."""
    raise EvidenceError(f"{evidence.id} is gone")


TWICE = Hazard(
    "twice",
    title="Somebody pays twice",
    how="Two rows hold.",
    measures=(
        Measure("No two rows hold.", (CLAIM, EVERY, QUESTION)),
        Measure("Prices are read.", (TEST, CLAIM)),
    ),
    left="Count your change.",
)
GROUP = Group("What is paid", (TWICE,))
CASE = Case((GROUP,), looked_up)
BROKEN = Case((GROUP,), gone)
NO_CASE = "a text"

PAGES = {
    "hazards": f"Hazards\n=======\n\n.. hazards:: {__name__}:CASE\n",
    "proof": f"Evidence\n========\n\n.. evidence:: {__name__}:CASE\n   :root: ../project\n",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Build the hazards of an invented price board, and their evidence, beside its files."""
    folder = tmp_path_factory.mktemp("sphinx")
    (folder / "project" / "checks").mkdir(parents=True)
    test = 'def test_a_price():\n    """A price is a price."""\n'
    (folder / "project" / TEST.file).write_text(test, encoding="utf-8")
    (folder / "project" / "proof.txt").write_text("unsat", encoding="utf-8")
    return Project(folder, PAGES, EXTENSIONS)


def text_of(project: Project, page: str) -> str:
    """Return the text of a page without its tags."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", project.page(page))).split())


def test_builds_without_a_warning(project: Project) -> None:
    """Every label and file that the pages name is there."""
    assert project.warnings == ""


def test_a_hazard_shows_measures_and_links_their_evidence(project: Project) -> None:
    """Each hazard shows how, what stands against it, what is left, and counts its evidence."""
    said, html = text_of(project, "hazards"), project.page("hazards")
    for text in (TWICE.how, TWICE.left, *(measure.text for measure in TWICE.measures)):
        assert text in said
    assert f"{GROUP.title} {TWICE.title} 3 claims, 1 test" in said
    assert f"<h2>{GROUP.title}<" in html
    assert f"<h3>{TWICE.title}<" in html
    assert re.search(rf"Proved: {SAYS[CLAIM]} \( ?board.prices ?\)", said)
    assert f"{SAYS[TEST]} ( test_board.py )" in said.replace("(test_board.py)", "( test_board.py )")
    assert "Proved of every table" in said
    assert "Proved across the papers" in said
    for each in CASE.evidence():
        assert re.search(rf'href="proof\.html#{re.escape(slug(each.id))}"', html), each.id


def slug(name: str) -> str:
    """Return the id that docutils makes of a label."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower())


def test_evidence_shows_its_text(project: Project) -> None:
    """A claim leads to its file, and a test is shown as it runs; each stands there once."""
    said, html = text_of(project, "proof"), project.page("proof")
    assert re.search(r"def test_a_price ?\(\s*\) ?:", said)
    assert len(re.findall(r'href="_downloads/\w+/proof\.txt"', html)) == 3
    assert len(re.findall(r'href="_downloads/\w+/test_board\.py"', html)) == 1
    assert said.count("Where it stands beside what it covers: the board") == 3
    assert len(re.findall(r'href="hazards\.html#hazard-twice"', html)) == 3
    assert [html.count(f"<h2>{kind} (1)") for kind in ("Proved", "Tested")] == [1, 1]
    assert len(CASE.evidence()) == 4


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        (f"{__name__}:BROKEN", "evidence.board.prices.nobody_pays_twice is gone"),
        (f"{__name__}:NO_CASE", "is a str, not a Case"),
        (f"{__name__}:NOWHERE", "cannot be imported"),
        ("nowhere", "write module:NAME"),
    ],
)
def test_a_broken_case_is_an_error_of_the_page(tmp_path: Path, name: str, problem: str) -> None:
    """Evidence that is gone, and a name that is no case, fail the build of the page."""
    page = {"page": f"Page\n====\n\n.. hazards:: {name}\n"}
    broken = Project(tmp_path, page, EXTENSIONS)
    assert "ERROR: hazards: " in re.sub(r"\x1b\[[\d;]*m", "", broken.warnings)
    assert problem in broken.warnings


def test_a_release_without_a_day_is_an_error_of_the_page(tmp_path: Path) -> None:
    """The age of the sources needs the day of the release in the configuration."""
    broken = Project(tmp_path, {"page": "Page\n====\n\n.. source-ages::\n"}, EXTENSIONS)
    assert "lenarules_released='' in conf.py is no day" in broken.warnings


def test_ages_and_left_out_statements_stand_on_a_page(tmp_path: Path) -> None:
    """With a day of release the ages are counted, and a changed ledger builds the page again."""
    page = ".. source-ages::\n\n.. not-encoded::\n"
    settings = {"lenarules_released": "2031-05-01"}
    tables = ["lenarules.documents.sphinx_tables"]
    rejected = ".. rule-table:: lenarules.publications.zhang_2023.renal_dose_rejected:TABLE\n"
    pages = {"page": f"Page\n====\n\n{page}", "rejected": rejected}
    whole = Project(tmp_path, pages, [*EXTENSIONS, *tables], **settings)
    assert whole.warnings == ""
    assert "Years before 2031" in text_of(whole, "page")
    files = [str(path) for path in whole.app.env.dependencies["page"]]
    assert any(path.endswith("kim_2015/statements/opening.py") for path in files)
