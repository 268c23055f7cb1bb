"""The three panels of the picture of a course, in black and white (extra ``pictures``)."""

from __future__ import annotations

from itertools import pairwise
from math import nan
from typing import TYPE_CHECKING, Any

from matplotlib.dates import AutoDateLocator, DateFormatter, date2num
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from lenarules.clinical.actions import TreatmentStatus
from lenarules.language.explain import value_in_words
from lenarules.language.text import in_words
from lenarules.pictures.words import COUNTS
from lenarules.publications.kim_2015.next_cycle_action.ladder import HIGHEST, LADDER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from matplotlib.axes import Axes

    from lenarules.language.condition import Compare
    from lenarules.language.fact import Number
    from lenarules.pictures.words import Seen
    from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState

#: Inches: the margins, a panel, the gap between two, the room for labels, for one, the least width.
_LEFT, _RIGHT, _BOTTOM, _TOP = 2.2, 1.8, 0.4, 0.15
_PANEL, _GAP, _LABELS, _LABEL, _NARROW = 1.6, 0.15, 1.1, 0.16, 6.0
_HEIGHT = _BOTTOM + 3 * _PANEL + _GAP + _LABELS + _TOP
#: Beyond the last visit, as a part of the course.
_BEYOND = 0.04
_MARKERS = ("o", "s")
_LIMIT_STYLES = ("--", ":")


def draw(begun: date, state: TreatmentState, seen: Sequence[Seen]) -> Figure:
    """Return the figure: ANC, platelets and dose, one below the other, over the same days."""
    # matplotlib.dates has no types: what is ignored here and below.
    days = [float(date2num(day)) for day in (begun, *(day for day, _, _ in seen))]  # type: ignore[no-untyped-call]
    end = days[-1] + max(1.0, (days[-1] - days[0]) * _BEYOND)
    width = max(_NARROW, (len(days) + 1) * _LABEL)
    figure = Figure(figsize=(_LEFT + width + _RIGHT, _HEIGHT))
    for place, fact in enumerate(COUNTS):
        values = [inputs[fact.name] for _, inputs, _ in seen]
        _draw_count(_axes(figure, place, width, [*days, end]), place, fact, days[1:], values)
    axes = _axes(figure, len(COUNTS), width, [*days, end])
    _draw_doses(axes, [*days, end], [state, *(action.state for _, _, action in seen)])
    labels = [value_in_words(each) for each in (state.status, *(done.kind for _, _, done in seen))]
    room = (end - days[0]) * _LABEL / width
    _label(axes, days, spread(days, room, end), labels)
    return figure


def spread(days: Sequence[float], room: float, end: float) -> list[float]:
    """Return a place for the label of each day, in their order, each ``room`` from the next."""
    places: list[float] = []
    for day in days:
        places.append(max(day, places[-1] + room) if places else day)
    for index in reversed(range(len(places))):
        places[index] = min(places[index], end)
        end = places[index] - room
    return places


def _axes(figure: Figure, place: int, width: float, days: Sequence[float]) -> Axes:
    """Return the axes of a panel, with a fine line on each visit; dates stand below the last."""
    whole, last = _LEFT + width + _RIGHT, place == len(COUNTS)
    bottom = _HEIGHT - _TOP - (place + 1) * _PANEL - (_GAP + _LABELS if last else place * _GAP)
    axes = figure.add_axes((_LEFT / whole, bottom / _HEIGHT, width / whole, _PANEL / _HEIGHT))
    axes.set_xlim(days[0], days[-1])
    axes.xaxis.set_major_locator(AutoDateLocator())  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_formatter(DateFormatter("%Y-%m-%d"))  # type: ignore[no-untyped-call]
    axes.tick_params(labelbottom=last)
    axes.spines[["top", "right"]].set_visible(False)
    for day in days[:-1]:
        axes.axvline(day, color="0.85", linewidth=0.5, zorder=0)
    return axes


def _draw_count(
    axes: Axes, place: int, fact: Number, days: Sequence[float], values: Sequence[Any]
) -> None:
    _scale(axes, COUNTS[fact], [float(value) for value in values if value is not None])
    _mark_limits(axes, COUNTS[fact])
    axes.set_ylabel(f"{fact.label}\n({fact.unit})")
    drawn = [nan if value is None else float(value) for value in values]
    axes.plot(days, drawn, color="black", linewidth=1, marker=_MARKERS[place], markersize=4)
    for day, value in zip(days, values, strict=True):
        if value is None:
            axes.text(day, 0.03, "?", transform=axes.get_xaxis_transform(), ha="center")


def _scale(axes: Axes, limits: Sequence[Compare], values: Sequence[float]) -> None:
    """Show 0 to the highest value: evenly up to the lowest limit, by ratio above it."""
    highest = max([limits[0].bound, *values])
    steps = (limits[0].bound * factor * 10**power for power in range(4) for factor in (2, 5, 10))
    ticks = sorted({0, *(limit.bound for limit in limits), *steps})
    top = next(tick for tick in ticks if tick > highest)
    axes.set_yscale("symlog", linthresh=limits[-1].bound)
    axes.set_ylim(0, top)
    axes.yaxis.set_major_locator(FixedLocator([tick for tick in ticks if tick <= top]))
    axes.yaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))


def _mark_limits(axes: Axes, limits: Sequence[Compare]) -> None:
    across = axes.get_yaxis_transform()
    for limit, style in zip(limits, _LIMIT_STYLES, strict=True):
        axes.axhline(limit.bound, color="0.3", linewidth=0.9, linestyle=style)
        edge = (1, limit.bound)
        axes.annotate(in_words(limit), edge, (6, 0), across, "offset points", va="center")


def _draw_doses(axes: Axes, days: Sequence[float], states: Sequence[TreatmentState]) -> None:
    """Draw what is given from each day to the next, and hatch the days of a hold."""
    given = [_mg_per_cycle(state) for state in states]
    axes.step(days, [*given, given[-1]], where="post", color="black", linewidth=1.5)
    for state, (day, until) in zip(states, pairwise(days), strict=True):
        if state.is_held:
            axes.axvspan(day, until, facecolor="0.92", edgecolor="0.5", hatch="///", linewidth=0)
    doses = [rung.value for rung in LADDER]
    names = [f"{str(dose).partition(',')[0]} = {dose.mg_per_cycle}" for dose in doses]
    axes.set_yticks([0, *(dose.mg_per_cycle for dose in doses)], ["none = 0", *names])
    axes.set_ylim(0, HIGHEST.value.mg_per_cycle * (1 + _BEYOND))
    axes.set_ylabel("dose (mg per cycle;\nhatched: held)")


def _mg_per_cycle(state: TreatmentState) -> int:
    return state.dose.mg_per_cycle if state.status is TreatmentStatus.ON_TREATMENT else 0


def _label(
    axes: Axes, days: Sequence[float], places: Sequence[float], labels: Sequence[str]
) -> None:
    above = axes.get_xaxis_transform()
    for day, place, label in zip(days, places, labels, strict=True):
        axes.plot([day, place], [1, 1.12], transform=above, color="0.5", lw=0.5, clip_on=False)
        axes.text(place, 1.15, label, transform=above, rotation=90, ha="center", va="bottom")
