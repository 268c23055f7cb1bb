"""The directive ``try-a-patient``: its page as it is built."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lenarules.cli.registry import FUNCTIONS
from lenarules.documents.sphinx_patient import SCRIPTS, STYLE
from tests.documents.patient.built import EXTENSIONS, FIG_1_MODULE
from tests.documents.projects import Project

ROOT = Path(__file__).parents[3]


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


def test_every_table_of_one_call_is_offered() -> None:
    """The documents offer the tables that the scripts are tested with, and no other."""
    text = (ROOT / "docs" / "try_a_patient.rst").read_text(encoding="utf-8")
    offered = re.findall(r"^      (lenarules\.\S+):DECIDE$", text, re.MULTILINE)
    modules = [f"lenarules.publications.{each.paper}.{each.name}" for each in FUNCTIONS]
    assert sorted(offered) == sorted(modules)
