"""The few elements of SVG that a map is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.documents.maps.layout import LabelLine


def number(value: float) -> str:
    """Return a number as SVG writes it, to a tenth of a pixel."""
    return f"{value:.1f}".removesuffix(".0")


def rect(root: Element, box: tuple[float, float, float, float], look: str, **more: str) -> Element:
    """Add a rectangle: x, y, width and height, and its class."""
    x, y, width, height = map(number, box)
    place = {"x": x, "y": y, "width": width, "height": height}
    return SubElement(root, "rect", place | {"class": look} | more)


def line(root: Element, ends: tuple[float, float, float, float], thick: float = 1.0) -> None:
    """Add a straight line in the colour of the ink."""
    x1, y1, x2, y2 = map(number, ends)
    place = {"x1": x1, "y1": y1, "x2": x2, "y2": y2}
    SubElement(root, "line", place | {"class": "line", "stroke-width": number(thick)})


def text(root: Element, at: tuple[float, float], words: str, **more: str) -> Element:
    """Add one line of text, whose foot is at a point."""
    found = SubElement(root, "text", {"x": number(at[0]), "y": number(at[1])} | more)
    found.text = words
    return found


def lines_of_text(
    root: Element, at: tuple[float, float], lines: Sequence[str], height: float, **more: str
) -> None:
    """Add lines of text one below the other, the foot of the first one at a point."""
    for n, words in enumerate(lines):
        text(root, (at[0], at[1] + n * height), words, **more)


def linked(
    root: Element, at: tuple[float, float], lines: Sequence[LabelLine], height: float
) -> None:
    """Add the lines of a label, centred at a point; a link leads to the anchor of its id."""
    for n, each in enumerate(lines):
        parent = root
        if each.target:
            parent = SubElement(root, "a", {"href": f"#{each.target}", "tabindex": "-1"})
        weight = {} if each.target else {"font-weight": "600"}
        more = {"class": "ink", "text-anchor": "middle"} | weight
        text(parent, (at[0], at[1] + n * height), each.text, **more)
