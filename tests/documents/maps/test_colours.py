"""Every text of a map is readable on its ground, in light and in dark."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest

from lenarules.documents.maps.colours import (
    DARK,
    HATCHED,
    LIGHT,
    SCALE,
    TINTS,
    exposure,
    fill_of,
    fills,
    style,
)
from lenarules.documents.maps.decision_map import decision_map
from tests.documents.maps.example import MAPS, tariff

#: WCAG 2.2: the least contrast of text (1.4.3, AA) and of what else carries meaning (1.4.11).
TEXT, MARK = 4.5, 3.0
FILLS = [name for name in LIGHT if name != "ink"]


def channels(colour: str) -> list[float]:
    """Return red, green and blue from 0 to 1."""
    return [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]


def luminance(rgb: list[float]) -> float:
    """Return the relative luminance, by WCAG 2.2."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: list[float], other: list[float]) -> float:
    """Return the contrast of two colours, by WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    """Black on white has a contrast of 21, a colour on itself of 1."""
    assert contrast([0, 0, 0], [1, 1, 1]) == pytest.approx(21)
    assert contrast([0.5, 0.5, 0.5], [0.5, 0.5, 0.5]) == 1
    assert contrast(channels("#777777"), [1, 1, 1]) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", FILLS)
def test_text_is_readable_on_every_fill(colours: Any, name: str) -> None:
    """The ink has the contrast of AA on every fill, and a hatch that of a mark."""
    ink, fill = channels(colours["ink"]), channels(colours[name])
    assert contrast(ink, fill) >= TEXT
    blended = [HATCHED * a + (1 - HATCHED) * b for a, b in zip(ink, fill, strict=True)]
    assert contrast(blended, fill) >= MARK


def test_light_and_dark_have_the_same_names() -> None:
    """Each colour has both faces, and the scale and the tints are among them."""
    assert set(LIGHT) == set(DARK)
    assert {*SCALE, *TINTS} < set(LIGHT)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_more_drug_is_further_from_the_page(colours: Any) -> None:
    """Along the scale the contrast with the ink falls, so that it is seen without colour too."""
    ink = channels(colours["ink"])
    seen = [contrast(ink, channels(colours[name])) for name in SCALE]
    assert all(one > other for one, other in pairwise(seen))


def test_the_style_sheet_defines_what_is_used() -> None:
    """Each fill has a rule, and each of its variables a value in every face."""
    sheet = style()
    for name in FILLS:
        assert f".decision-map .{name}{{fill:var(--map-{name})}}" in sheet
        assert sheet.count(f"--map-{name}:{LIGHT[name]}") == 3
        assert sheet.count(f"--map-{name}:{DARK[name]}") == 2
    used = set(re.findall(r"var\((--[\w-]+)\)", sheet))
    assert used == set(re.findall(r"(--[\w-]+):", sheet))


def test_more_mg_per_cycle_is_further_on_the_scale() -> None:
    """The fills of doses follow mg per cycle; the clinician's have a fill of their own."""
    drawn, _ = MAPS["anc"]
    named = fills(drawn)
    shown = [region.shown for region in drawn.regions]
    doses = {each.headline: exposure(each.outcome) for each in shown if not each.refers}
    ordered = sorted(doses, key=lambda line: doses[line] or 0)
    assert [named[line] for line in ordered] == sorted(named[line] for line in ordered)
    assert len({named[line] for line in ordered}) == len(ordered)
    assert {fill_of(named, each) for each in shown if each.refers} == {"refer"}


def test_maps_of_one_table_share_their_fills() -> None:
    """The same answer has the same fill on each map of a table."""
    assert fills(MAPS["anc"][0]) == fills(MAPS["platelets"][0])
    assert fills(MAPS["risk"][0]) == fills(MAPS["kidneys"][0])


def test_what_has_no_exposure_has_a_tint() -> None:
    """Outcomes without mg per cycle are told apart by tints; no patient has none."""
    drawn = decision_map(tariff(40), across="length", up="fragile")
    assert set(fills(drawn).values()) == set(TINTS[:3])
    impossible = next(r.shown for r in MAPS["level"][0].regions if r.shown.basis is None)
    assert fill_of({}, impossible) == "impossible"
