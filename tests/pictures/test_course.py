"""The picture of a course: its limits, its holds, its actions, its text equivalent."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from lenarules import LenarulesError, TreatmentState
from lenarules.cli.course import follow
from lenarules.cli.visits import visits_of
from lenarules.pictures.course import course_svg
from lenarules.pictures.extra import MissingExtra
from lenarules.pictures.panels import draw, spread
from lenarules.pictures.words import COUNTS
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    SEVERE_NEUTROPENIA,
    THROMBOCYTOPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER, Rung
from tests.cli.courses import answer, csv_text, usual_course, visit

Capture = pytest.CaptureFixture[str]
BEGUN = date(2024, 1, 1)
FIRST = TreatmentState.start(Rung.DAILY_25_MG.value)
SVG = "{http://www.w3.org/2000/svg}"
ACTIONS = ["continue", "delay", "resume", "interrupt", "resume", "interrupt", "resume"]


def answers(*visits: dict[str, str]) -> list[tuple[date, Any]]:
    """Return the days of visits with their answers."""
    course = follow(BEGUN, FIRST, visits_of(csv_text(*visits), "csv", BEGUN))
    return [(each.day, decision) for each, decision in course.answers]


def svg_of(*visits: dict[str, str]) -> str:
    """Return the picture of visits."""
    return course_svg(BEGUN, FIRST, answers(*visits))


def axes_of(*visits: dict[str, str]) -> list[Any]:
    """Return the three panels of visits."""
    seen = [(day, each.inputs, each.outcome) for day, each in answers(*visits)]
    return draw(BEGUN, FIRST, seen).axes


def texts_of(svg: str) -> list[str]:
    """Return every text that is drawn."""
    return [each.text or "" for each in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_the_picture_has_a_title_and_a_text_equivalent() -> None:
    """Whoever does not see the picture reads every visit, its counts and its answer."""
    root = ElementTree.fromstring(svg_of(*usual_course()))
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (root.get("role"), root.get("aria-labelledby")) == ("img", "title desc")
    assert [title.get("id"), description.get("id")] == ["title", "desc"]
    assert title.text == "Lenalidomide in the course of treatment, 2024-01-01 to 2024-04-22"
    lines = (description.text or "").splitlines()
    assert [line[:10] for line in lines[3:]] == [each["date"] for each in usual_course()]
    assert lines[4] == (
        "2024-02-26, cycle start: ANC 800 cells/uL, platelets 180,000 cells/uL; delay, no "
        "lenalidomide."
    )
    assert "ANC < 1,000 cells/uL; ANC < 500 cells/uL; platelets < 50,000" in lines[1]


def test_the_limits_are_those_of_the_rows() -> None:
    """Each panel of counts has a line at each limit, in styles that differ."""
    assert list(COUNTS.values()) == [
        (NEUTROPENIA, SEVERE_NEUTROPENIA),
        (THROMBOCYTOPENIA, LOW_PLATELETS_IN_TREATMENT),
    ]
    for axes, limits in zip(axes_of(*usual_course()), COUNTS.values(), strict=False):
        dashed = [line for line in axes.lines if line.get_linestyle() in ("--", ":")]
        assert [line.get_ydata()[0] for line in dashed] == [limit.bound for limit in limits]
        assert len({line.get_linestyle() for line in dashed}) == 2


def test_every_action_is_labelled_in_order() -> None:
    """The labels above the doses begin with the state and are those of the answers."""
    drawn = texts_of(svg_of(*usual_course()))
    names = {"on treatment", *ACTIONS}
    assert [text for text in drawn if text in names] == ["on treatment", *ACTIONS]


def test_doses_fall_by_steps_and_holds_are_hatched() -> None:
    """The step has the mg per cycle of every answer, and each hold its own hatched days."""
    doses = axes_of(*usual_course())[2]
    step = next(line for line in doses.lines if line.get_drawstyle() == "steps-post")
    assert list(step.get_ydata()) == [525, 525, 0, 525, 0, 315, 0, 210, 210]
    assert [patch.get_hatch() for patch in doses.patches] == ["///"] * 3
    assert list(doses.get_yticks()) == [0, *(rung.value.mg_per_cycle for rung in LADDER)]


def test_an_ended_treatment_is_not_hatched() -> None:
    """After the end nothing is given and nothing is held."""
    doses = axes_of(visit(progressing="yes", responding="no"))[2]
    step = next(line for line in doses.lines if line.get_drawstyle() == "steps-post")
    assert (list(step.get_ydata()), list(doses.patches)) == ([525, 0, 0], [])


def test_it_is_read_in_black_and_white() -> None:
    """Every colour is a grey."""
    svg = svg_of(*usual_course())
    colours = {part[:6] for part in svg.split("#")[1:] if len(part) > 6 and part[6] in ";\"'"}
    assert colours
    assert {colour for colour in colours if len({colour[:2], colour[2:4], colour[4:]}) > 1} == set()


def test_an_unknown_count_leaves_a_gap_and_a_question_mark() -> None:
    """No line is drawn through a count that nobody knows."""
    end = visit(progressing="yes", responding="no")
    course = (end, end | {"anc": "unknown", "date": "2024-02-26"})
    assert texts_of(svg_of(*course)).count("?") == 1
    (line,) = [each for each in axes_of(*course)[0].lines if each.get_marker() == "o"]
    assert [str(value) for value in line.get_ydata()] == ["2100.0", "nan"]


@pytest.mark.parametrize(("anc", "top"), [("0", 2_000), ("1000", 2_000), ("100000", 200_000)])
def test_every_count_lies_within_its_panel(anc: str, top: int) -> None:
    """The scale reaches from 0 to above the highest count and the highest limit."""
    axes = axes_of(visit(anc=anc, timing="mid-cycle"))[0]
    assert axes.get_ylim() == (0, top)


def test_the_same_course_gives_the_same_picture() -> None:
    """Nothing of the day, of the process or of the settings of the user is in it."""
    script = (
        "import matplotlib; matplotlib.rcParams['font.size'] = 20\n"
        "from tests.pictures.test_course import *\n"
        "import sys; sys.stdout.reconfigure(encoding='utf-8'); print(svg_of(*usual_course()))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    svg = svg_of(*usual_course())
    assert svg == svg_of(*usual_course())
    assert ran.stdout.decode("utf-8").strip() == svg.strip()
    assert not [word for word in ("dc:date", "dc:creator") if word in svg]


def test_a_course_without_a_visit_is_drawn() -> None:
    """The start alone is a picture too."""
    assert "on treatment" in texts_of(course_svg(BEGUN, FIRST, []))


def test_labels_never_meet() -> None:
    """Labels keep their order and their distance, and none lies beyond the end."""
    places = spread([0, 1, 1.5, 9, 9.5, 10], 1, 10)
    assert places == [0, 1, 2, 8, 9, 10]


def test_the_command_writes_the_picture(capsys: Capture, tmp_path: Path) -> None:
    """--svg holds the picture of the answers that are printed."""
    path = tmp_path / "course.svg"
    said = answer(capsys, tmp_path, csv_text(*usual_course()), "--svg", str(path))
    assert (said.status, said.err) == (0, "")
    assert path.read_text(encoding="utf-8").strip() == svg_of(*usual_course()).strip()


def test_without_the_extra_the_error_says_what_to_install(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nothing is answered, and the message is the command that installs the extra."""
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    cure = 'a picture needs matplotlib; install it with: pip install "lenarules[pictures]"'
    with pytest.raises(MissingExtra) as raised:
        svg_of(visit())
    assert str(raised.value) == cure
    assert isinstance(raised.value, LenarulesError)
    path = tmp_path / "course.svg"
    said = answer(capsys, tmp_path, csv_text(visit()), "--svg", str(path))
    assert (said.status, said.out, said.err) == (2, "", f"--svg: {cure}\n")
    assert not path.exists()


def test_no_picture_is_needed_for_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without --svg nothing of the extra is imported."""
    script = (
        "import io, sys; from lenarules.__main__ import main\n"
        f"sys.stdin = io.StringIO({csv_text(visit())!r})\n"
        "main('course - --format csv --start-dose daily-5-mg --start-date 2024-01-01'.split())\n"
        "sys.exit('matplotlib' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")
