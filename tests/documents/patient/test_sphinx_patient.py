"""The directive ``try-a-patient``: its page as it is built, and as it behaves in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules.documents.sphinx_patient import SCRIPTS, STYLE
from lenarules.publications.kim_2015 import starting_dose
from tests.documents.patient.chromium import Browser
from tests.documents.patient.steps import (
    ACCESS,
    CONTRAST,
    FIG_1,
    HELPERS,
    PARCEL,
    UNKNOWN,
    WIDTH,
)
from tests.documents.projects import Project
from tests.language.example import postage

if TYPE_CHECKING:
    from pathlib import Path

EXTENSIONS = ["lenarules.documents.sphinx_patient", "lenarules.documents.sphinx_tables"]
FIG_1_MODULE = "lenarules.publications.kim_2015.starting_dose"
DIRECTIVE = f"""\
Try
===

.. try-a-patient::
   :tables:
      {FIG_1_MODULE}:DECIDE
      tests.documents.patient.parcels:POST
      tests.documents.patient.parcels:DESKED

   Whoever uses an answer in care checks it.
"""
PAGES = {
    "try": DIRECTIVE,
    "fig_1": f".. rule-table:: {FIG_1_MODULE}:TABLE\n",
    "post": ".. rule-table:: tests.language.example:TABLE\n",
    "desk": ".. rule-table:: tests.documents.patient.parcels:AT_THE_DESK\n",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Build a page with three tables, and the page of each."""
    return Project(tmp_path_factory.mktemp("try"), PAGES, EXTENSIONS, html_theme="furo")


def done(browser: Browser, project: Project, script: str, **how: Any) -> Any:
    """Return what a script leaves after it has used the page."""
    browser.open((project.out / "try.html").as_uri(), **how)
    return browser.left(f"{HELPERS} {script}")


def test_builds_without_a_warning(project: Project) -> None:
    """Nothing on the pages is unresolved, duplicate or malformed."""
    assert project.warnings == ""


def test_only_its_page_loads_the_scripts(project: Project) -> None:
    """The page of the directive loads scripts and style, each there; no other page does."""
    for name in (*SCRIPTS, STYLE):
        assert f"_static/try_a_patient/{name}" in project.page("try")
        assert "try_a_patient" not in project.page("fig_1")
        assert (project.out / "_static" / "try_a_patient" / name).exists()


def test_a_changed_row_or_script_builds_the_page_again(project: Project) -> None:
    """The page depends on the files of the tables and on its own scripts."""
    files = {path.rpartition("/")[2] for path in map(str, project.app.env.dependencies["try"])}
    assert {"printed.py", "resolutions.py", "answer.js"} <= files


def test_a_patient_of_fig_1(browser: Browser, project: Project) -> None:
    """From an empty form, never read as "no", to the answer, its sources and its limits."""
    found = done(browser, project, FIG_1)
    given = starting_dose(creatinine_clearance=42, anc=1_800, platelets=120_000, on_dialysis=False)
    assert found["empty"] == found["open"] == "No answer yet: it depends on what is unknown"
    labels = ["creatinine clearance", "ANC", "platelets", "on dialysis"]
    assert found["needed"][:4] == labels
    assert found["unknown"] == "on dialysis"
    assert found["stale"].startswith("The facts have changed")
    assert found["answer"] == given.outcome.headline
    for line in given.outcome.in_words().splitlines():
        assert line in found["text"]
    assert given.row
    assert found["row"] == f"fig_1.html#{given.row.id}"
    for text in (given.row.condition, given.row.printed, str(given.row.cite), given.table_hash):
        assert text in found["text"]
    assert found["limits"].strip() == "Whoever uses an answer in care checks it."


def test_what_cannot_be_read_is_refused(browser: Browser, project: Project) -> None:
    """The problem stands at its field, the field has the focus, and there is no answer."""
    found = done(browser, project, FIG_1)
    assert found["refused"] == "No answer: this cannot be read"
    assert len(found["problems"]) == found["invalid"] == 1
    assert '"1,8" is not read as a number' in found["problems"][0]
    assert found["focused"]
    assert "multiply by 1,000 to convert 10^9/L to cells/uL" in found["slip"][0]
    assert found["cleared"] == ["", 0, 0]


def test_a_parcel(browser: Browser, project: Project) -> None:
    """Sets are unknown, empty or given; an exception stands for a number; requests have a value."""
    found = done(browser, project, PARCEL)
    assert (found["start"], found["needed"]) == ("STANDARD", "contents")
    given = postage(weight=25_000, zone=2, fragile=True).outcome.in_words().splitlines()
    assert found["answer"] == given[0]
    assert {"contents: none of these", "weight: 25000 g", "fragile: yes"} <= set(found["filled"])
    assert "time since the last complaint: never" in found["filled"]
    assert found["both"] == "No answer: this cannot be read"
    assert "give a number, or tick the box beside it" in found["problems"][0]
    assert 'or "none of these", not both' in found["noneAndSome"][0]
    assert "contents: food" in found["withFood"]
    assert found["illegal"] == "No answer: these facts exclude one another"
    assert found["why"].startswith("an express parcel weighs 20 kg at most")


def test_what_does_not_change_the_answer_may_stay_unknown(
    browser: Browser, project: Project
) -> None:
    """The answer is given, and everything that it may stand on is named with its basis."""
    found = done(browser, project, UNKNOWN)
    given = starting_dose(creatinine_clearance=None, anc=1_800, platelets=120_000, on_dialysis=True)
    assert found["answer"] == given.outcome.headline
    assert "What is unknown does not change the answer" in found["text"]
    stands_on = {(each.basis, each.resolution) for each in given.possible}
    named = [f"Basis: {basis.name}" for basis, _ in stands_on if basis]
    assert sorted(found["bases"]) == sorted(named)
    assert len(named) > 1


def test_every_field_has_a_name(browser: Browser, project: Project) -> None:
    """Labels, legends, descriptions and the live region are there, and nothing is guessed."""
    found = done(browser, project, ACCESS)
    assert found.pop("fields") > 20
    assert found.pop("live") == "polite"
    assert found.pop("panels") == 1
    assert not any(found.values()), found


@pytest.mark.parametrize(
    ("theme", "scheme"), [("light", "dark"), ("dark", "light"), ("auto", "light"), ("auto", "dark")]
)
def test_texts_stand_out(browser: Browser, project: Project, theme: str, scheme: str) -> None:
    """Every text, border and focus has the contrast of WCAG AA, whoever chose light or dark."""
    found = done(browser, project, CONTRAST % theme, scheme=scheme)
    assert found["texts"] > 40
    assert found["faded"] == 0
    assert found["least"] >= 4.5
    assert found["borders"] >= 3
    assert found["accent"] >= 3
    chosen = scheme if theme == "auto" else theme
    assert (found["ground"] > 128) == (chosen == "light")


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_screen(browser: Browser, project: Project, width: int) -> None:
    """With an answer and all of its sources unfolded, the page scrolls one way only."""
    found = done(browser, project, WIDTH, width=width)
    assert found["window"] == width
    assert found["page"] <= width
    assert found["beyond"] == []


@pytest.mark.parametrize(
    ("tables", "problem"),
    [
        ("no.such.module:DECIDE", "cannot be imported"),
        (f"{FIG_1_MODULE}:NOTHING", "cannot be imported"),
        ("", "name a table at least"),
        (f"{FIG_1_MODULE}:TABLE", "is a Table, not a Decider"),
        (
            "lenarules.publications.kim_2015.next_cycle_action:DECIDE",
            "in the course of a treatment",
        ),
    ],
)
def test_what_cannot_be_offered_is_reported(tmp_path: Path, tables: str, problem: str) -> None:
    """A name that leads to no table of one call is an error of the page, with what to write."""
    text = f"Try\n===\n\n.. try-a-patient::\n   :tables: {tables}\n\n   Limits.\n"
    broken = Project(
        tmp_path, {"try": text if tables else text.replace(":tables: ", "")}, EXTENSIONS
    )
    assert "try-a-patient" in broken.warnings
    assert problem in broken.warnings


def test_limits_are_not_left_out(tmp_path: Path) -> None:
    """A page that says nothing of the limits of use is not built."""
    text = f"Try\n===\n\n.. try-a-patient::\n   :tables: {FIG_1_MODULE}:DECIDE\n"
    assert "Content block expected" in Project(tmp_path, {"try": text}, EXTENSIONS).warnings
