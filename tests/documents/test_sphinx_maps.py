"""The directive ``decision-map``, in a Sphinx project of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lenarules.documents.maps.page import targets
from tests.documents.maps.example import MAPS
from tests.documents.projects import Project

EXTENSIONS = ["lenarules.documents.sphinx_maps", "lenarules.documents.sphinx_tables"]
DOCS = Path(__file__).parents[2] / "docs"
FIG_1 = "lenarules.publications.kim_2015.starting_dose:TABLE"
MAP = f""".. decision-map:: {FIG_1}
   :across: creatinine_clearance
   :up: anc
   :panels: on_dialysis
"""
BOTH = f".. rule-table:: {FIG_1}\n\n   Seen in :doc:`map`.\n"
POST = """Post
====

.. decision-map:: tests.language.example:TABLE
   :across: weight
   :up: fragile contents
   :given: complaint=NEVER
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Build a page of the table, one of two maps, and one of another table."""
    pages = {"fig_1": BOTH, "map": f"Map\n===\n\n{MAP}\n{MAP}", "post": POST}
    pages["post_table"] = ".. rule-table:: tests.language.example:TABLE\n"
    return Project(tmp_path_factory.mktemp("sphinx"), pages, EXTENSIONS)


def test_builds_without_a_warning(project: Project) -> None:
    """Nothing on the pages is unresolved, duplicate or malformed."""
    assert project.warnings == ""


def test_each_map_is_drawn_and_listed(project: Project) -> None:
    """A page of two maps has two drawings with ids of their own, and lists what they hold."""
    html = project.page("map")
    assert html.count("<svg ") == 2
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(set(ids)) == len(ids)
    drawn, _ = MAPS["anc"]
    assert html.count("<tr ") == 2 * (len(drawn.regions) + 1 + len(drawn.witnesses) + 1)


def test_links_lead_to_the_page_of_the_table(project: Project) -> None:
    """Every row and resolution of the picture is linked where its table stands."""
    html = project.page("map")
    picture = html.split("</svg>", maxsplit=1)[0]
    assert set(re.findall(r'href="(fig_1.html#kim[^"]*)"', picture)) == {
        f"fig_1.html#{name}" for name in targets(MAPS["anc"][0])
    }
    assert not re.findall(r'href="#kim', html)


def test_a_page_of_its_own_table_links_itself(tmp_path: Path) -> None:
    """Below the table itself the links stay on the page."""
    pages = {"one": f"{BOTH.replace(':doc:`map`', 'the map')}\n{MAP}"}
    html = Project(tmp_path, pages, EXTENSIONS).page("one")
    ids = set(re.findall(r'id="([^"]*)"', html))
    assert set(re.findall(r'href="#(kim[^"]*)"', html)) <= ids


def test_without_a_page_of_the_table_links_are_reported(tmp_path: Path) -> None:
    """The picture is drawn, and the links of the list below it are reported as unresolved."""
    alone = Project(tmp_path, {"map": f"Map\n===\n\n{MAP}"}, EXTENSIONS)
    assert "undefined label" in alone.warnings
    assert 'href="#kim_2015.fig_1.normal.adequate"' in alone.page("map")


def test_the_page_of_a_table_holds_what_is_written_inside(project: Project) -> None:
    """The text inside ``rule-table`` stands below the head and before the first section."""
    html = project.page("fig_1")
    assert html.index("SHA-256") < html.index("Seen in") < html.index("As printed, and as read")


def test_a_changed_row_builds_the_page_again(project: Project) -> None:
    """The page depends on every file of the table's module."""
    files = {Path(path).name for path in project.app.env.dependencies["map"]}
    assert {"__init__.py", "printed.py", "resolutions.py"} <= files


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (":up: anc", "write one fact in :across: and one or more in :up:"),
        (":across: anc platelets\n   :up: anc", "write one fact in :across:"),
        (":across: anc", "write one fact in :across:"),
        (":across: weight\n   :up: anc", "the table asks no 'weight'"),
        (":across: anc\n   :up: platelets\n   :given: weight=3", "write name=value"),
        (":across: anc\n   :up: platelets\n   :given: creatinine_clearance=1000", "accepted"),
    ],
)
def test_what_cannot_be_drawn_is_reported(tmp_path: Path, options: str, problem: str) -> None:
    """An option that names no fact, or no value of one, is an error of the page."""
    page = f"Page\n====\n\n.. decision-map:: {FIG_1}\n   {options}\n"
    broken = Project(tmp_path, {"page": page}, EXTENSIONS)
    assert "decision-map: " in broken.warnings
    assert problem in broken.warnings


@pytest.mark.parametrize("path", sorted(DOCS.glob("*/*_map.rst")), ids=lambda path: path.stem)
def test_the_documents_draw_every_defect(tmp_path: Path, path: Path) -> None:
    """The maps of a page mark, between them, each defect that the page of its table lists."""
    table = path.with_stem(path.stem.removesuffix("_map"))
    texts = {page.stem: page.read_text(encoding="utf-8") for page in (table, path)}
    project = Project(tmp_path, texts, EXTENSIONS)
    assert project.warnings == ""
    listed = re.findall(r'class="rubric"[^>]*>(D\d+): ', project.page(table.stem))
    marks = re.findall(r"<td><p>(D\d+)</p></td>", project.page(path.stem))
    assert set(marks) == set(listed)
    links = re.findall(rf'href="{table.stem}.html#([^"]*-d\d+)"', project.page(path.stem))
    assert set(links) == set(re.findall(r'class="rubric" id="([^"]*)"', project.page(table.stem)))
    assert len(set(links)) == len(listed) > 0
