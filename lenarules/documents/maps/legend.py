"""The legend of a map: what each colour answers, its days as a calendar, what each hatch means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.documents.maps.colours import fill_of, fills
from lenarules.documents.maps.hatches import HATCHES, hatch, impossible
from lenarules.documents.maps.layout import LINE, WIDTH, wrapped
from lenarules.documents.maps.marks import draw_mark
from lenarules.documents.maps.svg import lines_of_text, rect, text
from lenarules.documents.maps.words import given
from lenarules.language.words import Basis

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from lenarules.documents.maps.decision_map import DecisionMap
    from lenarules.documents.maps.shown import Said

#: What is said of every map.
_PLAIN = f"No hatch: {Basis.PUBLISHED.value}."
_DAYS = "The filled days of a cycle are those on which the drug is given."
_MARKED = "A patient who shows a defect of the print; all of them are listed below."
_READ = (
    "Below an answer stand the row that is adopted and, after the basis, what settles it.",
    "Not to scale: the cut-offs stand beside the map.",
)
#: A swatch, a day of a calendar, between two entries, where the text begins.
_SWATCH, _DAY, _GAP, _TEXT = (28.0, 16.0), (22.0, 18.0), 10.0, 40.0


def draw_legend(root: Element, drawn: DecisionMap, name: str, top: float) -> float:
    """Draw the legend below a height, and return where it ends."""
    named = fills(drawn)
    shown = {fill_of(named, each) + each.headline: each for each in _shown(drawn)}
    for each in sorted(shown.values(), key=lambda one: (fill_of(named, one), one.headline)):
        top = _answer(root, each, fill_of(named, each), name, top)
    for basis in Basis:
        if basis in HATCHES and any(each.basis is basis for each in _shown(drawn)):
            words = f"{basis.name}: {basis.value}"
            top = _entry(root, "impossible", hatch(name, basis), words, top)
    if drawn.witnesses:
        draw_mark(root, drawn.witnesses[0].mark, (4, top))
        top = _sentence(root, _MARKED, top, _TEXT) + _GAP / 2
    for words in _sentences(drawn):
        top = _sentence(root, words, top)
    return top


def _sentences(drawn: DecisionMap) -> list[str]:
    plain = any(each.basis is Basis.PUBLISHED for each in _shown(drawn))
    days = any(given_days(each.outcome) for each in _shown(drawn))
    words = [_PLAIN * plain, _DAYS * days, *_READ, given(drawn)]
    return [each for each in words if each]


def _shown(drawn: DecisionMap) -> list[Said]:
    return [region.shown for region in drawn.regions]


def _answer(root: Element, shown: Said, fill: str, name: str, top: float) -> float:
    mark = "" if shown.basis else impossible(name)
    below = _entry(root, fill, mark, shown.headline, top)
    days = given_days(shown.outcome)
    return _calendar(root, *days, below - _GAP / 2) if days else below


def _entry(root: Element, fill: str, mark: str, words: str, top: float) -> float:
    rect(root, (4, top, *_SWATCH), fill)
    if mark:
        rect(root, (4, top, *_SWATCH), "", fill=mark)
    rect(root, (4, top, *_SWATCH), "line")
    lines = wrapped(words, WIDTH - _TEXT)
    lines_of_text(root, (_TEXT, top + 12), lines, LINE)
    return top + len(lines) * LINE + _GAP


def _sentence(root: Element, words: str, top: float, left: float = 4.0) -> float:
    lines = wrapped(words, WIDTH - left - 4)
    lines_of_text(root, (left, top + 12), lines, LINE)
    return top + len(lines) * LINE + _GAP / 2


def given_days(outcome: Any) -> tuple[tuple[int, ...], int] | None:
    """Return the days of the cycle on which an outcome gives the drug, and the cycle's length.

    It is read from ``administration_days`` or ``days`` and ``cycle_days`` of the outcome or of its
    dose; None where there are none.
    """
    dosed = getattr(outcome, "dose", None) or outcome
    days = getattr(dosed, "administration_days", getattr(dosed, "days", None))
    cycle = getattr(dosed, "cycle_days", None)
    return (days, cycle) if isinstance(days, tuple) and isinstance(cycle, int) else None


def _calendar(root: Element, days: tuple[int, ...], cycle: int, top: float) -> float:
    """Draw a cycle, a box a day: the days on which the drug is given are filled."""
    width, height = min(_DAY[0], (WIDTH - _TEXT - 4) / cycle), _DAY[1]
    for day in range(1, cycle + 1):
        box = (_TEXT + (day - 1) * width, top, width - 2, height)
        given_then = day in days
        rect(root, box, "given" if given_then else "line")
        middle = box[0] + box[2] / 2, top + 13
        more = {"class": "given-day"} if given_then else {}
        text(root, middle, str(day), **{"text-anchor": "middle", "font-size": "10"}, **more)
    return top + height + _GAP
