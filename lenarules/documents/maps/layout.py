"""Where the parts of a map stand: columns, lines and labels, from what the labels need.

The axes are not to scale: every cell is as wide as its label needs, so that no cell is lost. A
single value of a quantity is a narrow strip of its own.
"""

from __future__ import annotations

import re
from itertools import accumulate, product
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from lenarules.documents.maps.words import short
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lenarules.documents.maps.decision_map import DecisionMap, Region

#: The whole width, a line of text, a letter.
WIDTH, LINE, LETTER = 740.0, 15.0, 6.5
#: The room for the labels of the lines, and for long ones; how many letters are many.
GUTTER, WIDE_GUTTER, MANY = 124.0, 240.0, 40
#: The least height of a line, of one that is a single value, and the width of such a column.
LEAST, EXACT_LINE, EXACT_COLUMN = 56.0, 34.0, 30.0
#: The mark of a defect, and the strip above and below a label that it needs.
MARK, STRIP = (28.0, 16.0), 20.0
#: Around a label; where there is less room than this, only the number of the region stands.
PADDING, NARROW = 8.0, 80.0

_PIECES = re.compile(r"[^._]+[._]*|[._]+")

#: The first and the last column, and the first and the last line.
Rectangle: TypeAlias = tuple[int, int, int, int]


@frozen(repr=False)
class LabelLine(Record):
    """A line of a label, and the full id of what it links."""

    text: str
    target: str = ""


@frozen(repr=False)
class Sheet(Record):
    """The edges of the columns from the left and of the lines from the bottom, in pixels."""

    columns: tuple[float, ...]
    lines: tuple[float, ...]

    @property
    def height(self) -> float:
        """The height of a panel."""
        return self.lines[-1]

    def width_of(self, place: Rectangle) -> float:
        """Return the width of a rectangle."""
        return self.columns[place[1] + 1] - self.columns[place[0]]


def sheet(drawn: DecisionMap) -> Sheet:
    """Return the edges for a map, the same in each of its panels."""
    columns = _columns(drawn)
    heights = [EXACT_LINE if drawn.up.is_exact(band) else LEAST for band in drawn.lines]
    half = Sheet(columns, (0.0,) * (len(heights) + 1))
    for y, band in enumerate(drawn.lines):
        texts = wrapped(drawn.up.label(band), columns[0] - PADDING)
        heights[y] = max(heights[y], len(texts) * LINE + PADDING)
    marked = {region.number: _marked(drawn, region) for region in drawn.regions}
    for region in drawn.regions:
        for place in blocks(region.places):
            lines = len(label(drawn, region, half.width_of(place)))
            strips = 2 * STRIP if any(inside(place, at) for at in marked[region.number]) else 0
            _grow(heights, place, lines * LINE + 2 * PADDING + strips)
    return Sheet(columns, tuple(accumulate(heights, initial=0.0)))


def _marked(drawn: DecisionMap, region: Region) -> set[tuple[int, int]]:
    return {each.place for each in drawn.witnesses if each.region is region}


def inside(rectangle: Rectangle, place: tuple[int, int]) -> bool:
    """Tell whether a place lies in a rectangle."""
    x0, x1, y0, y1 = rectangle
    return x0 <= place[0] <= x1 and y0 <= place[1] <= y1


def _columns(drawn: DecisionMap) -> tuple[float, ...]:
    exact = [drawn.across.is_exact(band) for band in drawn.columns]
    longest = max(len(drawn.up.label(band)) for band in drawn.lines)
    title = (len(drawn.up.title) + 3) * LETTER
    gutter = WIDE_GUTTER if longest > MANY else max(GUTTER, title)
    rest = WIDTH - gutter - 2 - sum(exact) * EXACT_COLUMN
    wide = rest / max(len(exact) - sum(exact), 1)
    widths = (EXACT_COLUMN if each else wide for each in exact)
    return tuple(accumulate(widths, initial=gutter))


def _grow(heights: list[float], place: Rectangle, needed: float) -> None:
    """Let the lines of a rectangle grow alike until a label has the height that it needs."""
    lines = range(place[2], place[3] + 1)
    missing = needed - sum(heights[y] for y in lines)
    for y in lines:
        heights[y] += max(missing, 0.0) / len(lines)


def largest(places: Iterable[tuple[int, int]]) -> Rectangle:
    """Return the largest rectangle of places, the first of the widest among equals."""
    every = set(places)
    best: tuple[int, int, Rectangle] | None = None
    for (x0, y0), (x1, y1) in product(sorted(every), repeat=2):
        inside = set(product(range(x0, x1 + 1), range(y0, y1 + 1)))
        size = len(inside), x1 - x0
        if inside and inside <= every and (best is None or size > best[:2]):
            best = (*size, (x0, x1, y0, y1))
    assert best is not None
    return best[2]


def blocks(places: Iterable[tuple[int, int]]) -> list[Rectangle]:
    """Return the largest rectangle of each part of a region that hangs together."""
    left = set(places)
    found: list[Rectangle] = []
    while left:
        part = _connected(min(left), left)
        found.append(largest(part))
        left -= part
    return found


def _connected(start: tuple[int, int], places: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return the places that are reached from one of them over common borders."""
    part, ahead = {start}, [start]
    while ahead:
        x, y = ahead.pop()
        new = {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)} & places - part
        part |= new
        ahead += new
    return part


def label(drawn: DecisionMap, region: Region, width: float) -> list[LabelLine]:
    """Return the label of a region in a width: number and answer, row, basis and resolution."""
    shown, number = region.shown, str(region.number)
    if width < NARROW:
        return [LabelLine(number)]
    parts = [(f"{number}. {shown.headline}", "")]
    if shown.row:
        parts.append((short(drawn, shown.row), shown.row))
    if shown.settled_by:
        basis = f"{shown.basis.name}: " if shown.basis else ""
        parts.append((f"{basis}{short(drawn, shown.settled_by)}", shown.settled_by))
    room = width - 2 * PADDING
    return [LabelLine(text, target) for part, target in parts for text in wrapped(part, room)]


def wrapped(text: str, width: float) -> list[str]:
    """Return a text in lines of a width; a long id is broken after a dot or an underscore."""
    letters = max(int(width / LETTER), 1)
    lines = [""]
    for word in text.split():
        for n, piece in enumerate([word] if len(word) <= letters else _PIECES.findall(word)):
            joined = f"{lines[-1]}{' ' if n == 0 and lines[-1] else ''}{piece}"
            if len(joined) <= letters or not lines[-1]:
                lines[-1] = joined
            else:
                lines.append(piece)
    return lines


def edges(
    region_at: dict[tuple[int, int], int], columns: Sequence[float], lines: Sequence[float]
) -> list[tuple[float, float, float, float]]:
    """Return the borders between places of different regions, and around all: x1, y1, x2, y2."""
    found: list[tuple[float, float, float, float]] = []
    for x, y in product(range(len(columns)), range(len(lines))):
        here, left, below = (region_at.get(at) for at in ((x, y), (x - 1, y), (x, y - 1)))
        if here != left and y + 1 < len(lines):
            found.append((columns[x], lines[y], columns[x], lines[y + 1]))
        if here != below and x + 1 < len(columns):
            found.append((columns[x], lines[y], columns[x + 1], lines[y]))
    return found
