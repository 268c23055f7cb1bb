"""The marks of defects on a map: small filled plates, each with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import SubElement

from lenarules.documents.maps.layout import MARK, STRIP
from lenarules.documents.maps.svg import rect, text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: From the frame of a place to its marks, and from one mark to the next.
_GAP = 3.0
_CENTRED = {"text-anchor": "middle", "font-size": "11", "font-weight": "600"}


def mark_place(
    box: tuple[float, float, float, float], number: int, low: bool
) -> tuple[float, float]:
    """Return the corner of a mark in the box of its place, the upper left one.

    Args:
        box: the box: x, y, width and height.
        number: how many marks the place has before this one.
        low: whether the marks stand at the foot of the box, below the label.
    """
    x, y, width, height = box
    step = MARK[0] + _GAP
    each = max(int((width - _GAP) // step), 1)
    rise = (number // each) * (MARK[1] + _GAP)
    across = max(min(_GAP, (width - MARK[0]) / 2), 0.0) + (number % each) * step
    return x + across, y + (height - STRIP + 1 - rise if low else _GAP + rise)


def draw_mark(root: Element, mark: str, at: tuple[float, float]) -> None:
    """Draw a mark whose upper left corner is at a point."""
    marked = SubElement(root, "g", {"class": "mark"})
    rect(marked, (*at, *MARK), "plate", rx="8")
    middle = at[0] + MARK[0] / 2, at[1] + 12
    text(marked, middle, mark, **{"class": "plate-text"}, **_CENTRED)
