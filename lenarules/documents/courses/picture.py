"""A course as a drawing: what was measured, what was done, and the dose, along time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import SubElement, tostring

from lenarules.clinical.actions import TreatmentStatus
from lenarules.documents.courses.scales import LEFT, RIGHT, bound, places, share
from lenarules.documents.courses.words import MEASURED, basis, description, title
from lenarules.documents.maps.blank import blank
from lenarules.documents.maps.colours import SCALE
from lenarules.documents.maps.hatches import impossible
from lenarules.documents.maps.layout import LINE, WIDTH
from lenarules.documents.maps.svg import line, lines_of_text, number, rect, text
from lenarules.language.explain import value_in_words
from lenarules.language.text import in_words
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER, RUNG_OF_DOSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.documents.courses.recorded import Course, CourseVisit
    from lenarules.language.fact import Number
    from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState

#: A panel, the part of it that values fill, a rung of the ladder, between two panels.
_PANEL, _FILLED, _RUNG, _BETWEEN = 128.0, 102.0, 20.0, 18.0
#: The room that the words of a value need above its point.
_ROOM = 18.0
_SMALL, _BOLD = {"font-size": "11"}, {"font-weight": "600"}
_END, _HALO, _INK = {"text-anchor": "end"}, {"class": "ink halo"}, {"class": "ink"}
_READ = (
    "Dashed: cut-offs of the rows. Striped: no drug is given. In the bars: mg per cycle.",
    "Each answer leads to the row or resolution that settles it; its basis stands below it.",
    "Not to scale: longer intervals are wider, and the cut-offs stand at one and two thirds.",
)


def course_picture(course: Course, name: str) -> str:
    """Return a course as SVG, with its title and its text equivalent.

    Args:
        course: the course.
        name: what makes the ids of the drawing its own on a page.
    """
    return tostring(_Drawing(course, name).root, encoding="unicode")


class _Drawing:
    """A course while it is drawn: visits, a panel for each measurement, the ladder of doses."""

    def __init__(self, course: Course, name: str) -> None:
        self._course, self._name = course, name
        self._states = [course.state, *(visit.action.state for visit in course.visits)]
        self._at = places([0, *(visit.day for visit in course.visits)], WIDTH)
        self.root = blank(name, title(course), description(course))
        top = self._visits(4.0)
        for fact in MEASURED:
            top = self._panel(fact, top)
        end = self._cycles(self._doses(top)) + 2 * LINE
        lines_of_text(self.root, (4, end), _READ, LINE, **_SMALL)
        size = f"0 0 {number(self._at[-1] + RIGHT)} {number(end + len(_READ) * LINE)}"
        self.root.set("viewBox", size)

    def _visits(self, top: float) -> float:
        text(self.root, (4, top + 12), "visit", **_BOLD)
        lines_of_text(self.root, (LEFT, top + 12), ["start", "day 0"], LINE, **_SMALL)
        for n, visit in enumerate(self._course.visits, start=1):
            left, timing = self._at[n], value_in_words(visit.inputs["timing"])
            head = [f"{n}.", f"day {visit.day}", timing]
            lines_of_text(self.root, (left, top + 12), head, LINE, **_SMALL)
            self._answer(visit, (left, top + 12 + 3 * LINE))
        return top + 5 * LINE + _BETWEEN

    def _answer(self, visit: CourseVisit, at: tuple[float, float]) -> None:
        """Write what was answered, linked to what settles it, and its basis."""
        parent = self.root
        if visit.settled_by:
            link = {"href": f"#{visit.settled_by}", "tabindex": "-1"}
            parent = SubElement(self.root, "a", link)
        text(parent, at, value_in_words(visit.action.kind), **_INK, **_SMALL, **_BOLD)
        text(self.root, (at[0], at[1] + LINE), basis(visit), **{"font-size": "9.5"})

    def _panel(self, fact: Number, top: float) -> float:
        foot, limits = top + _PANEL, [bound(limit) for limit in MEASURED[fact]]
        values = [visit.inputs[fact.name] for visit in self._course.visits]
        most = max([*limits, *(value for value in values if value is not None)])

        def at(value: float) -> float:
            return foot - _FILLED * share(value, limits, most)

        lines_of_text(self.root, (4, top + 12), [fact.label, fact.unit], LINE, **_BOLD)
        line(self.root, (LEFT, foot, self._at[-1], foot))
        for limit in MEASURED[fact]:
            words = in_words(limit).removeprefix(f"{fact.label} ").removesuffix(f" {fact.unit}")
            self._limit(words, at(bound(limit)))
        heights = [foot if value is None else at(value) for value in values]
        self._curve(heights, values)
        lows = [any(0 < height - at(limit) < _ROOM for limit in limits) for height in heights]
        for x, y, value, low in zip(self._at[1:], heights, values, lows, strict=False):
            words = "unknown" if value is None else value_in_words(value)
            text(self.root, (x + 6, y + 14 if low else y - 6), words, **_HALO, **_SMALL)
        return foot + _BETWEEN

    def _limit(self, words: str, height: float) -> None:
        line(self.root, (LEFT, height, self._at[-1], height))
        self.root[-1].set("stroke-dasharray", "4 4")
        text(self.root, (LEFT - 6, height + 4), words, **_END, **_SMALL)

    def _curve(self, heights: Sequence[float], values: Sequence[Any]) -> None:
        """Draw a point for each visit, open where the value is unknown, and a line between two."""
        points = list(zip(self._at[1:], heights, values, strict=False))
        for (x1, y1, one), (x2, y2, other) in pairwise(points):
            if one is not None and other is not None:
                line(self.root, (x1, y1, x2, y2), 1.5)
        for x, y, value in points:
            SubElement(self.root, "circle", _point(x, y, known=value is not None))

    def _doses(self, top: float) -> float:
        foot = top + _RUNG * (len(LADDER) + 1)
        text(self.root, (4, top + 4), "dose", **_BOLD)
        for step, rung in enumerate(LADDER, start=1):
            words = str(rung.value).partition(",")[0]
            text(self.root, (LEFT - 6, foot - step * _RUNG + 4), words, **_END, **_SMALL)
        line(self.root, (LEFT, foot, self._at[-1], foot))
        for state, (left, right) in zip(self._states, pairwise(self._at), strict=True):
            self._dose(state, (left, right - left), foot)
        return foot

    def _dose(self, state: TreatmentState, across: tuple[float, float], foot: float) -> None:
        """Draw what is given from one visit to the next: a bar, or stripes where it is nothing."""
        left, width = across
        if state.status is not TreatmentStatus.ON_TREATMENT:
            height = _RUNG * len(LADDER)
            box = (left, foot - height, width, height)
            rect(self.root, box, "", fill=impossible(self._name))
            rect(self.root, box, "line")
            text(self.root, (left + 4, foot - height / 2 + 4), "no drug", **_HALO, **_SMALL)
            return
        step = LADDER.index(RUNG_OF_DOSE[state.dose])
        height = _RUNG * (step + 1)
        rect(self.root, (left, foot - height, width, height), f"{SCALE[step]} edge")
        words = f"{state.dose.mg_per_cycle} mg"
        text(self.root, (left + 4, foot - height + 14), words, **_SMALL, **_INK)

    def _cycles(self, top: float) -> float:
        """Write the number of the cycle under each interval."""
        text(self.root, (4, top + 16), "cycle", **_BOLD)
        for state, left in zip(self._states, self._at, strict=False):
            text(self.root, (left + 4, top + 16), str(state.cycle), **_SMALL)
        return top + 16


def _point(x: float, y: float, *, known: bool) -> dict[str, str]:
    look = "ink" if known else "line"
    return {"cx": number(x), "cy": number(y), "r": "3.5", "class": look}
