"""The statuses of a treatment as a drawing: a box for each, an arrow for each pair.

The drawing has no colour of its own (``currentColor``), so that it suits a light and a dark page,
and says in words what it shows.
"""

from __future__ import annotations

from itertools import pairwise
from math import copysign, cos, hypot, pi, sin
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from lenarules.clinical.actions import TreatmentStatus
from lenarules.documents.course_states import step_lines, step_table, steps
from lenarules.documents.rst import joined, raw_html
from lenarules.language.explain import value_in_words

if TYPE_CHECKING:
    from lenarules.documents.course_states import Step
    from lenarules.language.table import Table

_WIDTH, _HEIGHT = 900, 680
_ACROSS, _DOWN = 320, 230
_BOX_WIDTH, _BOX_HEIGHT = 150, 44
_BEND, _LOOP, _LINE = 46, 60, 15
#: Between an arrow and its label; where an arrow goes this much aside, its label begins beside it.
_GAP, _ASLANT = 8, 0.3

Point = tuple[float, float]


def render_states(table: Table) -> str:
    """Return the drawing (where the page is HTML) and the table of steps, as reStructuredText.

    Args:
        table: the table of ``next_cycle_action``, or one with the same facts and marks.
    """
    found = steps(table)
    drawing = picture(found, table.id.replace(".", "-"))
    return joined([raw_html(drawing), step_table(table, found)])


def picture(found: tuple[Step, ...], name: str) -> str:
    """Return the drawing of some steps as SVG.

    Args:
        found: the steps.
        name: what makes the ids of the drawing its own on a page.
    """
    statuses = [s for s in TreatmentStatus if any(s in (step.before, step.after) for step in found)]
    places = {status: _place(n, len(statuses)) for n, status in enumerate(statuses)}
    root = _root(name, _text(found))
    for (before, after), lines in step_lines(found).items():
        _arrow(root, name, places[before], places[after], lines)
    for status in statuses:
        _box(root, places[status], value_in_words(status))
    return tostring(root, encoding="unicode")


def _text(found: tuple[Step, ...]) -> str:
    """Return the drawing in words."""
    sentences = (
        f"From {value_in_words(before)} to {value_in_words(after)}: {', '.join(lines)}."
        for (before, after), lines in step_lines(found).items()
    )
    return " ".join(sentences)


def _root(name: str, text: str) -> Element:
    root = Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {_WIDTH} {_HEIGHT}",
            "role": "img",
            "aria-labelledby": f"{name}-title {name}-text",
            "style": "width: 100%; height: auto",
            "font-family": "sans-serif",
            "font-size": "12",
            "fill": "currentColor",
        },
    )
    SubElement(root, "title", id=f"{name}-title").text = "Which status can follow which"
    SubElement(root, "desc", id=f"{name}-text").text = text
    head = SubElement(
        SubElement(root, "defs"),
        "marker",
        id=f"{name}-head",
        viewBox="0 0 8 8",
        refX="8",
        refY="4",
        markerWidth="8",
        markerHeight="8",
        orient="auto",
    )
    SubElement(head, "path", d="M 0 0 L 8 4 L 0 8 z")
    return root


def _place(number: int, count: int) -> Point:
    """Return the middle of a box: the boxes stand around an ellipse, the first on the left."""
    angle = pi + 2 * pi * number / count
    return _WIDTH / 2 + _ACROSS * cos(angle), _HEIGHT / 2 + _DOWN * sin(angle)


def _box(root: Element, at: Point, text: str) -> None:
    x, y = at
    SubElement(
        root,
        "rect",
        {
            "x": _number(x - _BOX_WIDTH / 2),
            "y": _number(y - _BOX_HEIGHT / 2),
            "width": str(_BOX_WIDTH),
            "height": str(_BOX_HEIGHT),
            "rx": "6",
            "fill": "none",
            "stroke": "currentColor",
        },
    )
    _label(root, at, "middle", [text], "bold")


def _arrow(root: Element, name: str, start: Point, end: Point, lines: list[str]) -> None:
    curve = _loop(start) if start == end else _bend(start, end)
    SubElement(
        root,
        "path",
        {
            "d": _path(curve),
            "fill": "none",
            "stroke": "currentColor",
            "marker-end": f"url(#{name}-head)",
        },
    )
    _label(root, *_beside(curve, len(lines)), lines)


def _beside(curve: tuple[Point, ...], lines: int) -> tuple[Point, str]:
    """Return where a label of some lines stands, and its anchor: beside a curve, on the outside."""
    (x, y), (x1, y1), (x2, y2) = _middle(curve), curve[0], curve[-1]
    away = x - (x1 + x2) / 2, y - (y1 + y2) / 2
    outward = away[0] * (x - _WIDTH / 2) + away[1] * (y - _HEIGHT / 2)
    length = copysign(hypot(*away), outward)
    right, down = away[0] / length, away[1] / length
    anchor = "start" if right > _ASLANT else "end" if right < -_ASLANT else "middle"
    return (x + right * _GAP, y + down * (_GAP + _LINE * (lines - 1) / 2)), anchor


def _bend(start: Point, end: Point) -> tuple[Point, ...]:
    """Return a curve between two boxes, to one side, so that the way back has its own."""
    (x1, y1), (x2, y2) = start, end
    length = hypot(x2 - x1, y2 - y1)
    aside = (y2 - y1) / length * _BEND, -(x2 - x1) / length * _BEND
    middle = (x1 + x2) / 2 + 2 * aside[0], (y1 + y2) / 2 + 2 * aside[1]
    return _edge(start, middle), middle, _edge(end, middle)


def _edge(box: Point, towards: Point) -> Point:
    """Return where a line from the middle of a box leaves it."""
    (x, y), (dx, dy) = box, (towards[0] - box[0], towards[1] - box[1])
    scale = min(
        _BOX_WIDTH / 2 / abs(dx) if dx else float("inf"),
        _BOX_HEIGHT / 2 / abs(dy) if dy else float("inf"),
    )
    return x + dx * scale, y + dy * scale


def _loop(at: Point) -> tuple[Point, ...]:
    """Return a curve from a box to itself, on its outer side."""
    (x, y), half = at, _BOX_WIDTH / 5
    x += (x - _WIDTH / 2) / _ACROSS * _BOX_WIDTH / 4
    out = 1 if y > _HEIGHT / 2 else -1
    edge, far = y + out * _BOX_HEIGHT / 2, y + out * (_BOX_HEIGHT / 2 + _LOOP)
    return (x - half, edge), (x - half, far), (x + half, far), (x + half, edge)


def _middle(curve: tuple[Point, ...]) -> Point:
    """Return the middle of a curve, halving between its points until one is left."""
    points = list(curve)
    while len(points) > 1:
        points = [((x1 + x2) / 2, (y1 + y2) / 2) for (x1, y1), (x2, y2) in pairwise(points)]
    return points[0]


def _path(curve: tuple[Point, ...]) -> str:
    first, *rest = (" ".join(map(_number, point)) for point in curve)
    return f"M {first} {'QC'[len(rest) - 2]} {' '.join(rest)}"


def _label(root: Element, at: Point, anchor: str, lines: list[str], weight: str = "normal") -> None:
    x, y = at
    top = y - _LINE * (len(lines) - 1) / 2 + _LINE / 3
    text = SubElement(root, "text", {"text-anchor": anchor, "font-weight": weight})
    for n, line in enumerate(lines):
        SubElement(text, "tspan", x=_number(x), y=_number(top + n * _LINE)).text = line


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
