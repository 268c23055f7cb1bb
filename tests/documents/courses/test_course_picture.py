"""A course is drawn from the examples that run it: complete, well-formed, with its words."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from lenarules import ActionKind
from lenarules.clinical.facts import ANC
from lenarules.documents.courses.picture import course_picture
from lenarules.documents.courses.recorded import Course, recorded
from lenarules.documents.courses.scales import LEAST, bound, places, share
from lenarules.documents.courses.words import MEASURED, description, title, visit_table
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER, Rung

SVG = "{http://www.w3.org/2000/svg}"
PAGE = Path(__file__).parents[3] / "docs" / "kim_2015" / "courses.rst"
STORIES = ("A delay that outlasts", "Kidneys that fail", "Platelets that fall")
UNKNOWN = """
>>> answer = next_cycle_action(
...     TreatmentState.start(starting_dose(
...         creatinine_clearance=90, anc=3_000, platelets=200_000, on_dialysis=False
...     ).outcome.dose),
...     days_since_last=28, timing=Timing.CYCLE_START, anc=3_000, platelets=200_000,
...     creatinine_clearance=None, on_dialysis=False, responding=False, tolerating=True,
...     progressing=True,
... )
>>> print(answer.outcome.kind)
"""


def story(number: int) -> Course:
    """Return the course of one story of the page, run from the text of the page."""
    parts = re.split("|".join(STORIES), PAGE.read_text(encoding="utf-8"))
    before = ["from lenarules import *", *parts[: number + 1]]
    course = recorded(before, [parts[number + 1]])
    assert course is not None
    return course


@pytest.fixture(scope="module", params=range(len(STORIES)), ids=STORIES)
def course(request: pytest.FixtureRequest) -> Course:
    """Return each course of the page."""
    return story(request.param)


def unknown() -> Course:
    """Return a course of one visit with an unknown count, which ends the treatment."""
    found = recorded(["from lenarules import *"], [UNKNOWN])
    assert found is not None
    return found


def test_the_course_is_that_of_the_examples() -> None:
    """Each call of the section is a visit, on the day that its intervals add up to."""
    found = story(2)
    kinds = [visit.action.kind for visit in found.visits]
    assert kinds == [
        ActionKind.INTERRUPT,
        ActionKind.INTERRUPT,
        ActionKind.RESUME,
        ActionKind.CONTINUE,
    ]
    assert [visit.day for visit in found.visits] == [14, 19, 28, 56]
    assert found.state.rung is Rung.DAILY_25_MG


def test_calls_before_the_section_are_no_visits() -> None:
    """A text that calls nothing is no course, whatever was called before it."""
    assert recorded(["from lenarules import *", UNKNOWN], [">>> 1 + 1"]) is None
    assert recorded(["one = 1"], [">>> one + 1"]) is None


def test_examples_print_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """What the examples print is not shown again while the page is made."""
    unknown()
    assert capsys.readouterr().out == ""


def test_an_example_that_fails_is_not_swallowed() -> None:
    """An example that raises stops the page."""
    with pytest.raises(ZeroDivisionError):
        recorded([], [">>> 1 / 0"])


def test_the_words_hold_every_visit(course: Course) -> None:
    """The description and the table have a line for each visit, with counts, answer and reason."""
    lines = description(course).splitlines()
    rows = "\n".join(visit_table(course)).split("   * - ")[2:]
    assert len(lines) - 2 == len(rows) == len(course.visits)
    for visit, line, row in zip(course.visits, lines[2:], rows, strict=True):
        for fact in MEASURED:
            assert f"{fact.label} {visit.inputs[fact.name]:,} {fact.unit}" in line
        assert f"{visit.action.kind.name}: " in line
        assert f"<{visit.settled_by}>`" in row


def test_the_drawing_says_what_it_shows(course: Course) -> None:
    """The drawing is one image with title and words, and every visit's day and action."""
    root = ET.fromstring(course_picture(course, "name"))
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == title(course)
    assert root.findtext(f"{SVG}desc") == description(course)
    texts = [each.text or "" for each in root.iter(f"{SVG}text")]
    for visit in course.visits:
        assert f"day {visit.day}" in texts
        assert visit.action.kind.name.lower() in texts
        assert visit.basis is not None
        assert visit.basis.name in texts
    assert len(list(root.iter(f"{SVG}circle"))) == len(MEASURED) * len(course.visits)


def test_every_answer_leads_to_what_settles_it(course: Course) -> None:
    """The answers are links to rows and resolutions, one for each visit, in their order."""
    root = ET.fromstring(course_picture(course, "name"))
    links = [each.get("href") for each in root.iter(f"{SVG}a")]
    assert links == [f"#{visit.settled_by}" for visit in course.visits]
    assert {f"#{name}" for name in course.settled_by} == set(links)


def test_the_cycle_stands_under_every_interval(course: Course) -> None:
    """The last line of the panels holds the number of the cycle after each visit."""
    states = [course.state, *(visit.action.state for visit in course.visits)]
    root = ET.fromstring(course_picture(course, "name"))
    texts = list(root.iter(f"{SVG}text"))
    foot = next(each.get("y") for each in texts if each.text == "cycle")
    drawn = [each.text for each in texts if each.get("y") == foot]
    assert drawn == ["cycle", *(str(state.cycle) for state in states)]


def test_a_value_below_a_limit_is_written_below_it() -> None:
    """The words of a value never stand across the limit that it does not reach."""
    root = ET.fromstring(course_picture(story(0), "name"))
    heights = {each.text: float(each.get("y") or 0) for each in root.iter(f"{SVG}text")}
    assert heights["800"] - 11 > heights["< 1,000"] - 4
    assert heights["900"] - 11 > heights["< 1,000"] - 4
    assert heights["1,300"] < heights["< 1,000"] - 4


def test_doses_and_holds_are_drawn(course: Course) -> None:
    """There is a bar for each interval with drug, and stripes for each without."""
    root = ET.fromstring(course_picture(course, "name"))
    states = [course.state, *(visit.action.state for visit in course.visits)]
    held = sum(state.is_held for state in states)
    rects = list(root.iter(f"{SVG}rect"))
    assert sum(rect.get("fill") == "url(#name-impossible)" for rect in rects) == held
    bars = [rect for rect in rects if (rect.get("class") or "").endswith(" edge")]
    assert len(bars) == len(states) - held
    heights = [float(bar.get("height") or 0) for bar in bars]
    rungs = [LADDER.index(state.rung) for state in states if not state.is_held]
    assert [height / 20 - 1 for height in heights] == rungs


def test_nothing_is_drawn_outside(course: Course) -> None:
    """Every text, bar and point lies within the frame."""
    root = ET.fromstring(course_picture(course, "name"))
    width, height = map(float, (root.get("viewBox") or "").split()[2:])
    for each in [*root.iter(f"{SVG}text"), *root.iter(f"{SVG}rect"), *root.iter(f"{SVG}circle")]:
        x = float(each.get("x") or each.get("cx") or -1)
        y = float(each.get("y") or each.get("cy") or -1)
        assert 0 <= x <= width
        assert 0 <= y <= height


def test_an_unknown_count_is_said() -> None:
    """An unknown count has an open point and the word, and is no number."""
    root = ET.fromstring(course_picture(unknown(), "name"))
    points = [each.get("class") for each in root.iter(f"{SVG}circle")]
    assert points == ["ink", "ink", "line"]
    assert "unknown" in [each.text for each in root.iter(f"{SVG}text")]
    assert "creatinine clearance unknown." in description(unknown())


def test_no_line_leads_to_an_unknown_count() -> None:
    """A visit with an unknown count is joined to none of its neighbours."""
    known = story(2)
    first, second, *rest = known.visits
    visits = (first, evolve(second, inputs={**second.inputs, ANC.name: None}), *rest)

    def drawn(course: Course) -> int:
        root = ET.fromstring(course_picture(course, "name"))
        return sum(each.get("stroke-width") == "1.5" for each in root.iter(f"{SVG}line"))

    assert drawn(known) - drawn(evolve(known, visits=visits)) == 2


def test_what_an_unknown_fact_leaves_open_is_said() -> None:
    """An answer without one row for all has no link and no basis, and the table says why."""
    text = UNKNOWN.replace("timing=Timing.CYCLE_START, anc=3_000", "timing=None, anc=400")
    found = recorded(
        ["from lenarules import *"], [text.replace("progressing=True", "progressing=False")]
    )
    assert found is not None
    assert found.visits[0].basis is None
    assert "an unknown fact leaves it open" in "\n".join(visit_table(found))
    assert not list(ET.fromstring(course_picture(found, "name")).iter(f"{SVG}a"))


def test_a_visit_at_no_time_is_refused() -> None:
    """Without the days since the last visit there is no place on the line of time."""
    with pytest.raises(ValueError, match="no place in time"):
        recorded(
            ["from lenarules import *"],
            [UNKNOWN.replace("days_since_last=28", "days_since_last=None")],
        )


def test_days_keep_their_order_and_their_room() -> None:
    """Longer intervals are wider, and none is narrower than its label."""
    at = places([0, 28, 35, 63], 740)
    widths = [right - left for left, right in pairwise(at)]
    assert widths[0] == widths[2] > widths[1] > widths[3] == LEAST
    many = places(list(range(30)), 740)
    assert {right - left for left, right in pairwise(many)} == {LEAST}


def test_limits_stand_apart() -> None:
    """The lower limit stands at one third, the higher at two thirds, the highest value on top."""
    low, high = 3, 9
    assert [share(value, [high, low], 27) for value in (0, low, high, 27)] == [
        0,
        pytest.approx(1 / 3),
        pytest.approx(2 / 3),
        pytest.approx(1),
    ]
    assert share(9, [high, low], 9) == pytest.approx(2 / 3)


def test_limits_are_single_comparisons() -> None:
    """The cut-off of each limit is read from the condition of the paper."""
    for pair in MEASURED.values():
        low, high = sorted(bound(limit) for limit in pair)
        assert low < high
