"""The colours of a map, light and dark: every ink is readable on every fill.

What has an exposure is on a scale from little drug to much; anything else has a tint of its own.
A map is read without colour too: each region carries its answer, and its basis is hatched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.documents.maps.shown import headline
from lenarules.documents.maps.words import TABLE_CLASS
from lenarules.language.evaluate import adopted
from lenarules.language.outcome import Refer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.documents.maps.decision_map import DecisionMap
    from lenarules.documents.maps.shown import Said

#: From the least exposure to the most.
SCALE = tuple(f"level-{n}" for n in range(1, 8))
#: Outcomes without an exposure.
TINTS = tuple(f"tint-{n}" for n in range(1, 6))
#: The clinician decides; no patient is possible.
REFER, IMPOSSIBLE = "refer", "impossible"

#: How much of the ink a hatch has.
HATCHED = 0.7

LIGHT: Mapping[str, str] = {
    "ink": "#10151c",
    "level-1": "#f1f7fd",
    "level-2": "#dcebf9",
    "level-3": "#c3ddf4",
    "level-4": "#a8cdee",
    "level-5": "#8dbce6",
    "level-6": "#74abdd",
    "level-7": "#5e9ad2",
    "tint-1": "#cdeceb",
    "tint-2": "#eef1f4",
    "tint-3": "#c6dff5",
    "tint-4": "#e3d5f2",
    "tint-5": "#d6ecd2",
    "refer": "#ffe3a6",
    "impossible": "#ffffff",
}
DARK: Mapping[str, str] = {
    "ink": "#f4f7fb",
    "level-1": "#18222e",
    "level-2": "#1b2c3f",
    "level-3": "#1e3751",
    "level-4": "#214264",
    "level-5": "#244e78",
    "level-6": "#285a8b",
    "level-7": "#2d669d",
    "tint-1": "#154748",
    "tint-2": "#23282e",
    "tint-3": "#1d3f61",
    "tint-4": "#43305c",
    "tint-5": "#1f4326",
    "refer": "#5c4100",
    "impossible": "#111418",
}


def style() -> str:
    """Return the style sheet: light, dark where the reader or the page asks for it."""
    light, dark = _variables(LIGHT), _variables(DARK)
    names = (name for name in LIGHT if name != "ink")
    fills = "".join(f".decision-map .{name}{{fill:var(--map-{name})}}" for name in names)
    return (
        f".decision-map{{{light}}}"
        f"@media (prefers-color-scheme:dark){{.decision-map{{{dark}}}}}"
        f'[data-theme="light"] .decision-map{{{light}}}'
        f'[data-theme="dark"] .decision-map{{{dark}}}'
        f"@media print{{.decision-map.decision-map{{{light}}}}}"
        f"{fills}.decision-map .ink{{fill:var(--map-ink)}}"
        ".decision-map .halo{stroke:var(--map-impossible);stroke-width:4;paint-order:stroke}"
        ".decision-map .edge{stroke:var(--map-ink)}"
        ".decision-map .line{stroke:var(--map-ink);fill:none}"
        f".decision-map .hatch{{stroke:var(--map-ink);stroke-opacity:{HATCHED}}}"
        ".decision-map .given,.decision-map .plate{fill:var(--map-ink)}"
        ".decision-map .given-day,.decision-map .plate-text{fill:var(--map-impossible)}"
        ".decision-map a .ink{text-decoration:underline}"
        f"table.{TABLE_CLASS}{{min-width:38rem}}"
        f".{TABLE_CLASS} td{{overflow-wrap:anywhere;vertical-align:top}}"
    )


def _variables(colours: Mapping[str, str]) -> str:
    return ";".join(f"--map-{name}:{colour}" for name, colour in colours.items())


def exposure(outcome: Any) -> int | None:
    """Return the mg per cycle of an outcome, of its own or of its dose, if it has any."""
    dosed = getattr(outcome, "dose", None) or outcome
    found = getattr(dosed, "mg_per_cycle", None)
    return found if isinstance(found, int) else None


def fills(drawn: DecisionMap) -> dict[str, str]:
    """Return the name of the fill of every headline, the same on each map of a table."""
    table = drawn.table
    outcomes: list[Any] = [row.then for row in table.rows if row.then]
    outcomes += [adopted(table, item)[0] for item in table.resolutions]
    outcomes += [region.shown.outcome for region in drawn.regions if region.shown.basis]
    by_line = {headline(each): each for each in outcomes if not isinstance(each, Refer)}
    amounts = sorted({each for each in map(exposure, by_line.values()) if each is not None})
    others = [line for line, outcome in by_line.items() if exposure(outcome) is None]
    tints = {line: TINTS[n % len(TINTS)] for n, line in enumerate(others)}
    return tints | {
        line: SCALE[_place(amounts.index(amount), len(amounts))]
        for line, outcome in by_line.items()
        if (amount := exposure(outcome)) is not None
    }


def fill_of(named: Mapping[str, str], shown: Said) -> str:
    """Return the name of the fill of a region, given that of every headline."""
    if shown.basis is None:
        return IMPOSSIBLE
    return REFER if shown.refers else named[shown.headline]


def _place(rank: int, of: int) -> int:
    """Return the place on the scale of a rank among some exposures."""
    return round(rank * (len(SCALE) - 1) / max(of - 1, 1))
