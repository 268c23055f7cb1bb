"""A map as a drawing: SVG that is read in light and dark, in colour and without."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING
from xml.etree.ElementTree import tostring

from lenarules.documents.maps.blank import blank
from lenarules.documents.maps.colours import fill_of, fills
from lenarules.documents.maps.hatches import HATCHES, hatch, impossible
from lenarules.documents.maps.layout import (
    LETTER,
    LINE,
    PADDING,
    WIDTH,
    blocks,
    edges,
    inside,
    label,
    sheet,
    wrapped,
)
from lenarules.documents.maps.legend import draw_legend
from lenarules.documents.maps.marks import draw_mark, mark_place
from lenarules.documents.maps.svg import line, lines_of_text, linked, number, rect, text
from lenarules.documents.maps.words import description, title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.documents.maps.decision_map import DecisionMap, Panel, Region
    from lenarules.documents.maps.layout import Rectangle, Sheet
    from lenarules.documents.maps.shown import Said

_HEAD, _BETWEEN = 30.0, 18.0
_CENTRED, _BOLD = {"text-anchor": "middle"}, {"font-weight": "700"}


def picture(drawn: DecisionMap, name: str) -> str:
    """Return a map as SVG, with its title and its text equivalent.

    Args:
        drawn: the map.
        name: what makes the ids of the drawing its own on a page.
    """
    return tostring(_Drawing(drawn, name).root, encoding="unicode")


class _Drawing:
    """A map while it is drawn, panel below panel."""

    def __init__(self, drawn: DecisionMap, name: str) -> None:
        self._drawn, self._name = drawn, name
        self._sheet: Sheet = sheet(drawn)
        self._fills: Mapping[str, str] = fills(drawn)
        self.root = blank(name, title(drawn), description(drawn))
        top = 4.0
        for panel in drawn.panels:
            top = self._panel(panel, top)
        end = draw_legend(self.root, drawn, name, top + _BETWEEN / 2)
        self.root.set("viewBox", f"0 0 {number(WIDTH)} {number(end + 4)}")

    def _panel(self, panel: Panel, top: float) -> float:
        head = wrapped(panel.words, WIDTH) if panel.words else []
        lines_of_text(self.root, (4, top + 14), head, LINE, **{"font-weight": "600"})
        top += len(head) * LINE
        self._titles(top + 16)
        bottom = top + _HEAD + self._sheet.height
        for region in panel.regions:
            self._region(region, bottom)
        self._borders(panel, bottom)
        for region in panel.regions:
            for place in blocks(region.places):
                self._label(region, place, bottom)
            self._marks(region, bottom)
        return self._axes(bottom) + _BETWEEN

    def _titles(self, foot: float) -> None:
        up, across = self._drawn.up, self._drawn.across
        text(self.root, (4, foot), f"{'↑' if up.ordered else '↓'} {up.title}")
        text(self.root, (self._sheet.columns[0], foot), f"→ {across.title}")

    def _box(self, place: Rectangle, bottom: float) -> tuple[float, float, float, float]:
        x0, x1, y0, y1 = place
        columns, lines = self._sheet.columns, self._sheet.lines
        left, low, high = columns[x0], bottom - lines[y0], bottom - lines[y1 + 1]
        return left, high, columns[x1 + 1] - left, low - high

    def _region(self, region: Region, bottom: float) -> None:
        paint = self._paint(region.shown)
        for x, y in region.places:
            box = self._box((x, x, y, y), bottom)
            sharp = {"shape-rendering": "crispEdges"}
            rect(self.root, box, fill_of(self._fills, region.shown), **sharp)
            if paint:
                rect(self.root, box, "", fill=paint)

    def _paint(self, shown: Said) -> str:
        if shown.basis is None:
            return impossible(self._name)
        return hatch(self._name, shown.basis) if shown.basis in HATCHES else ""

    def _borders(self, panel: Panel, bottom: float) -> None:
        at = {place: region.number for region in panel.regions for place in region.places}
        for x1, y1, x2, y2 in edges(at, self._sheet.columns, self._sheet.lines):
            line(self.root, (x1, bottom - y1, x2, bottom - y2))
        for y, band in enumerate(self._drawn.lines):
            if self._drawn.up.is_exact(band):
                self._thick((0, len(self._drawn.columns) - 1, y, y), bottom)
        for x, band in enumerate(self._drawn.columns):
            if self._drawn.across.is_exact(band):
                self._thick((x, x, 0, len(self._drawn.lines) - 1), bottom)

    def _thick(self, place: Rectangle, bottom: float) -> None:
        """Draw a thick frame around a single value, so that it is seen as a line."""
        rect(self.root, self._box(place, bottom), "line exact", **{"stroke-width": "2.5"})

    def _label(self, region: Region, place: Rectangle, bottom: float) -> None:
        left, top, width, height = self._box(place, bottom)
        lines = label(self._drawn, region, width)
        middle, first = left + width / 2, top + (height - len(lines) * LINE) / 2
        if self._paint(region.shown):
            wide = max(len(each.text) for each in lines) * LETTER + PADDING
            plate = (middle - wide / 2, first - 1, wide, len(lines) * LINE + 4)
            rect(self.root, plate, fill_of(self._fills, region.shown), rx="4")
        linked(self.root, (middle, first + 12), lines, LINE)

    def _marks(self, region: Region, bottom: float) -> None:
        """Draw the marks of a region, those of one place beside each other."""
        at: dict[tuple[int, int], list[str]] = {}
        for each in self._drawn.witnesses:
            if each.region is region:
                at.setdefault(each.place, []).append(each.mark)
        for (x, y), marks in at.items():
            box = self._box((x, x, y, y), bottom)
            for n, mark in enumerate(marks):
                draw_mark(self.root, mark, mark_place(box, n, self._is_low(region, (x, y))))

    def _is_low(self, region: Region, place: tuple[int, int]) -> bool:
        """Tell whether a place is the lowest of several lines that share a label."""
        shared = (each for each in blocks(region.places) if inside(each, place))
        return any(place[1] == y0 < y1 for *_, y0, y1 in shared)

    def _axes(self, bottom: float) -> float:
        columns, lines = self._sheet.columns, self._sheet.lines
        for y, band in enumerate(self._drawn.lines):
            words = wrapped(self._drawn.up.label(band), columns[0] - PADDING)
            foot = bottom - (lines[y] + lines[y + 1]) / 2 - len(words) * LINE / 2 + 12
            bold = _BOLD if self._drawn.up.is_exact(band) else {}
            lines_of_text(self.root, (4, foot), words, LINE, **bold)
        return bottom + 4 + LINE * max(map(self._below, repeat(bottom), range(len(columns) - 1)))

    def _below(self, bottom: float, x: int) -> int:
        """Label a column, and return in how many lines."""
        (left, right), band = self._sheet.columns[x : x + 2], self._drawn.columns[x]
        words = wrapped(self._drawn.across.label(band), right - left - 4)
        bold = _BOLD if self._drawn.across.is_exact(band) else {}
        lines_of_text(self.root, ((left + right) / 2, bottom + 16), words, LINE, **_CENTRED, **bold)
        return len(words)
