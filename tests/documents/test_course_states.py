"""Which status can follow which: derived from the rows, drawn and listed."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from random import Random
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from lenarules import TreatmentState, TreatmentStatus, next_cycle_action, starting_dose
from lenarules.clinical.actions import ActionKind, Timing
from lenarules.clinical.moves import Act, Move
from lenarules.documents.course_states import Step, step_lines, step_table, steps
from lenarules.documents.state_picture import picture, render_states
from lenarules.language.condition import NEVER_HOLDS
from lenarules.language.table import Table
from lenarules.publications.kim_2015 import HEMATOLOGIC_TABLE as TABLE

SVG = "{http://www.w3.org/2000/svg}"
PARTS = {TABLE.full_id(part) for part in TABLE.rows} | {
    TABLE.full_id(part) for part in TABLE.resolutions
}
COUNTS = {
    "anc": (300, 700, 1_000, 1_001, 3_000),
    "platelets": (20_000, 30_000, 45_000, 200_000),
    "creatinine_clearance": (20, 40, 90),
    "on_dialysis": (False, False, True),
    "responding": (False,),
    "tolerating": (True,),
    "progressing": (False,) * 15 + (True,),
    "escalate": (False, True),
}


@cache
def found() -> tuple[Step, ...]:
    """Return the steps of the table."""
    return steps(TABLE)


def taken(every: tuple[Step, ...]) -> set[tuple[Any, ...]]:
    """Return steps without what settles them."""
    return {(step.before, step.timing, step.kind, step.after) for step in every}


def visits(seed: int) -> set[tuple[Any, ...]]:
    """Return the steps of one invented course of up to twenty visits."""
    draw = Random(seed)
    clearance = draw.choice(COUNTS["creatinine_clearance"])
    first: Any = starting_dose(
        creatinine_clearance=clearance, anc=3_000, platelets=200_000, on_dialysis=False
    ).outcome
    state, seen = TreatmentState.start(first.dose), set()
    for _ in range(20):
        delayed = state.status is TreatmentStatus.DELAYED
        timing = Timing.CYCLE_START if delayed else draw.choice(list(Timing))
        facts: dict[str, Any] = {name: draw.choice(values) for name, values in COUNTS.items()}
        answer: Any = next_cycle_action(state, days_since_last=7, timing=timing, **facts)
        seen.add((state.status, timing, answer.outcome.kind, answer.outcome.state.status))
        state = answer.outcome.state
    return seen


def test_what_is_drawn_is_what_courses_do() -> None:
    """Each step of invented courses is drawn, and each step that is drawn is one of theirs."""
    assert set[tuple[Any, ...]]().union(*map(visits, range(300))) == taken(found())


def test_every_step_names_what_settles_it() -> None:
    """A step stands on rows or resolutions of the table, each once and in the table's order."""
    order = [TABLE.full_id(part.id) for part in TABLE.rows]
    order += [TABLE.full_id(part.id) for part in TABLE.resolutions]
    for step in found():
        assert step.settled_by
        assert list(step.settled_by) == [name for name in order if name in step.settled_by]


def test_steps_are_in_the_order_of_the_enumerations() -> None:
    """Steps with the same ends stand together, those of treatment first."""
    ends = [(step.before, step.after) for step in found()]
    assert list(dict.fromkeys(ends)) == [
        pair for pair in product(TreatmentStatus, TreatmentStatus) if pair in ends
    ]


def without_interruptions() -> Table:
    """Return a copy in which no hold is an interruption when a cycle is due."""
    marks = [
        evolve(mark, when=NEVER_HOLDS) if mark.id == "interrupts" else mark for mark in TABLE.marks
    ]
    return evolve(TABLE, marks=tuple(marks))


def without_raises() -> Table:
    """Return a copy in which whoever asks for a higher dose gets the same."""
    asked = [
        evolve(item, adopts=Act(Move.SAME)) if item.id.endswith(".asked") else item
        for item in TABLE.resolutions
    ]
    return evolve(TABLE, resolutions=tuple(asked))


def test_a_broken_mark_changes_the_drawing() -> None:
    """Without the mark for interruptions every hold at a cycle start is a delay."""
    broken = steps(without_interruptions())
    start = Timing.CYCLE_START
    gone = {(step[0], step[1], step[2]) for step in taken(found()) - taken(broken)}
    assert gone == {
        (before, start, ActionKind.INTERRUPT)
        for before in TreatmentStatus
        if before is not TreatmentStatus.DISCONTINUED
    }
    assert picture(broken, "a") != picture(found(), "a")


def test_a_broken_resolution_changes_the_drawing() -> None:
    """Without a reading that gives the higher dose no arrow is called ESCALATE."""
    broken = steps(without_raises())
    assert {step.kind for step in found()} - {step.kind for step in broken} == {ActionKind.ESCALATE}
    assert "ESCALATE" in picture(found(), "a")
    assert "ESCALATE" not in picture(broken, "a")


def test_an_action_at_one_time_says_which() -> None:
    """A line names a timing only where the action is not given at both."""
    lines = step_lines(found())
    on_treatment = lines[TreatmentStatus.ON_TREATMENT, TreatmentStatus.ON_TREATMENT]
    assert on_treatment == ["CONTINUE", "REDUCE", "ESCALATE (cycle start)"]
    delayed = lines[TreatmentStatus.ON_TREATMENT, TreatmentStatus.DELAYED]
    assert delayed == ["DELAY (cycle start)"]


def test_the_table_lists_every_step_with_a_link() -> None:
    """Each step is one row of the list, and links a part of the table."""
    lines = step_table(TABLE, found())
    assert sum(line.startswith("   * - ") for line in lines) == len(found()) + 1
    linked = re.findall(r":ref:`\S+ <(\S+)>`", "\n".join(lines))
    assert linked == [step.settled_by[0] for step in found()]
    assert set(linked) <= PARTS
    more = [len(step.settled_by) - 1 for step in found()]
    assert re.findall(r">`, and (\d+) more", "\n".join(lines)) == [str(n) for n in more if n]


@pytest.fixture(scope="module")
def drawing() -> ET.Element:
    """Draw the steps."""
    return ET.fromstring(picture(found(), "name"))


def test_the_drawing_has_a_box_a_status_and_an_arrow_a_pair(drawing: ET.Element) -> None:
    """Each status is one box and each pair of statuses one arrow with its lines."""
    lines = step_lines(found())
    assert len(drawing.findall(f"{SVG}rect")) == len(TreatmentStatus)
    assert len(drawing.findall(f"{SVG}path")) == len(lines)
    texts = ["".join(text.itertext()) for text in drawing.findall(f"{SVG}text")]
    labels = ["".join(each) for each in lines.values()]
    assert texts[: len(labels)] == labels
    assert texts[len(labels) :] == ["on treatment", "delayed", "interrupted", "discontinued"]


def test_the_drawing_says_what_it_shows(drawing: ET.Element) -> None:
    """Title and description are named by the drawing, and the description holds every arrow."""
    title, text = drawing.findall(f"{SVG}title")[0], drawing.findall(f"{SVG}desc")[0]
    assert drawing.get("role") == "img"
    assert drawing.get("aria-labelledby") == f"{title.get('id')} {text.get('id')}"
    said = "From on treatment to delayed: DELAY (cycle start)."
    assert said in (text.text or "")
    assert (text.text or "").count("From ") == len(step_lines(found()))


def test_the_drawing_has_no_colour_of_its_own() -> None:
    """The drawing takes the colour of the text, on a light page and on a dark one."""
    colours = re.findall(r'(?:fill|stroke)="([^"]*)"', picture(found(), "name"))
    assert set(colours) == {"currentColor", "none"}


def test_nothing_is_drawn_outside(drawing: ET.Element) -> None:
    """Every point of the drawing lies within its frame."""
    width, height = map(int, drawing.get("viewBox", "").split()[2:])
    for span in drawing.iter(f"{SVG}tspan"):
        assert 0 < float(span.get("x", "")) < width
        assert 0 < float(span.get("y", "")) < height
    for path in drawing.findall(f"{SVG}path"):
        numbers = [float(n) for n in re.findall(r"[\d.-]+", path.get("d", ""))]
        assert all(0 < n < (height if place % 2 else width) for place, n in enumerate(numbers))


def test_the_drawing_is_the_same_each_time() -> None:
    """Two drawings of the same steps are one text, with the ids that were asked for."""
    assert picture(found(), "name") == picture(found(), "name")
    ids = re.findall(r' id="([^"]*)"', picture(found(), "name"))
    assert ids == ["name-title", "name-text", "name-head"]


def test_one_status_alone_can_be_drawn() -> None:
    """Only the statuses that steps have are drawn."""
    ended = tuple(step for step in found() if step.before is TreatmentStatus.DISCONTINUED)
    drawn = ET.fromstring(picture(ended, "ended"))
    assert len(drawn.findall(f"{SVG}rect")) == 1


def test_the_page_holds_the_drawing_and_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text for a page has the drawing for HTML, and the same as a table for everything."""
    monkeypatch.setattr("lenarules.documents.state_picture.steps", lambda _: found())
    text = render_states(TABLE)
    assert text.startswith(".. raw:: html\n\n   <svg ")
    assert text.count(".. list-table::") == 1
    assert 'id="kim_2015-hematologic_toxicities-head"' in text
