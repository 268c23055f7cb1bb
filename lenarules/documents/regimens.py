"""The regimens of a paper as reStructuredText: a table, and the slips of the print below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.documents.rst import escaped, grid, joined, link, rubric

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lenarules.clinical.regimens import Regimen
    from lenarules.documents.rst import Lines

_HEADS = ("Regimen", "Schedule as printed, and as read", "Results")
_WIDTHS = (30, 38, 32)
#: How far the lines of a cell of ``grid`` are indented.
_INDENT = "\n" + 7 * " "


def render_regimens(regimens: Sequence[Regimen]) -> str:
    """Return regimens as a table, each with its id as an anchor, and what is wrong in the print.

    Args:
        regimens: the regimens, in the order of the table.
    """
    table = grid(_HEADS, _WIDTHS, (_row(regimen) for regimen in regimens))
    slips = _slips(regimens)
    return joined([table, *([rubric("Slips of the print"), slips] if slips else [])])


def _row(regimen: Regimen) -> tuple[str, ...]:
    places = (place.removeprefix(f"{regimen.paper}, ") for place in _places(regimen))
    name = f"**{escaped(regimen.name)}**"
    head = (f".. _`{regimen.id}`:", name, _about(regimen), _items(places))
    schedule = (escaped(regimen.printed), _items(str(line) for line in regimen.drugs))
    return _parts(head), _parts(schedule), _items(str(result) for result in regimen.results)


def _parts(blocks: Iterable[str]) -> str:
    """Return blocks inside a cell, with an empty line between them."""
    return f"\n{_INDENT}".join(blocks)


def _about(regimen: Regimen) -> str:
    """Return what a regimen is beside its name: study, phase, whom, how many, which doses."""
    about = regimen.headline.removeprefix(f"{regimen.name}: ")
    doses = f"; doses: {regimen.dose_level}" if regimen.dose_level else ""
    return escaped(about + doses)


def _places(regimen: Regimen) -> Iterable[str]:
    return map(str, (regimen.cite, *regimen.also))


def _items(lines: Iterable[str]) -> str:
    """Return lines as a list inside a cell."""
    return _INDENT.join(f"- {escaped(line)}" for line in lines)


def _slips(regimens: Sequence[Regimen]) -> Lines:
    """Return each slip once, with the regimens that it concerns."""
    concerned: dict[str, list[Regimen]] = {}
    for regimen in regimens:
        for slip in regimen.slips:
            concerned.setdefault(slip, []).append(regimen)
    return [f"- {escaped(slip)} ({_named(found)})" for slip, found in concerned.items()]


def _named(regimens: Iterable[Regimen]) -> str:
    return ", ".join(link(f"{found.name}, {found.study}", found.id) for found in regimens)
