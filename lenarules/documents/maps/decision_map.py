"""Which answer of a table holds where, over two axes, with every other fact fixed.

The cells come from the decision diagram of the table, and each pair of cells is answered by the
table itself; neighbours that answer alike in every panel are joined. Nothing is read by eye.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, frozen

from lenarules.documents.maps.axes import FactAxis, each_axis, fact_axis
from lenarules.documents.maps.shown import shown
from lenarules.documents.maps.witnesses import witnesses
from lenarules.language.cells import MemberVariable
from lenarules.language.decide import decider_of
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lenarules.documents.maps.axes import Axis
    from lenarules.documents.maps.shown import Said
    from lenarules.documents.maps.witnesses import Witness
    from lenarules.language.table import Table

#: Neighbouring steps of an axis that answer alike: a column or a line of the map.
Band: TypeAlias = tuple[int, ...]


@frozen(repr=False)
class Region(Record):
    """A number, what is said, and the places of a panel (across, up) where it is said."""

    number: int
    shown: Said
    places: tuple[tuple[int, int], ...]


@frozen(repr=False, eq=False)
class Panel(Record):
    """One map of several over the same axes: for whom, and its regions."""

    words: str
    patient: Mapping[str, Any]
    regions: tuple[Region, ...]

    def region_at(self, place: tuple[int, int]) -> Region:
        """Return the region of a place."""
        return next(region for region in self.regions if place in region.places)


@frozen(repr=False, eq=False)
class DecisionMap(Record):
    """A table over two axes.

    Attributes:
        table: the table.
        across: what is told apart from left to right.
        up: what is told apart from bottom to top.
        columns: the steps of ``across`` that each column joins.
        lines: the steps of ``up`` that each line joins, from the bottom; what has no order is read
            from the top.
        apart: the facts that tell the panels apart.
        panels: the maps, one for each value of these facts.
        given: the values of the facts that neither axes nor panels tell; of a set, the members.
        witnesses: a patient for each defect of the print that the map can show.
    """

    table: Table
    across: Axis
    up: Axis
    columns: tuple[Band, ...]
    lines: tuple[Band, ...]
    apart: tuple[FactAxis, ...]
    panels: tuple[Panel, ...]
    given: Mapping[str, Any]
    witnesses: tuple[Witness, ...] = ()

    @property
    def regions(self) -> tuple[Region, ...]:
        """Every region, in the order of its number."""
        return tuple(region for panel in self.panels for region in panel.regions)

    def patients(self, panel: Panel, place: tuple[int, int]) -> Iterator[dict[str, Any]]:
        """Yield one patient for each pair of cells that a place joins."""
        for x, y in product(self.columns[place[0]], self.lines[place[1]]):
            yield self.up.placed(self.across.placed(panel.patient, x), y)


def decision_map(
    table: Table,
    *,
    across: str,
    up: str | Sequence[str],
    panels: Sequence[str] = (),
    given: Mapping[str, Any] | None = None,
) -> DecisionMap:
    """Return the map of a table over two of its facts.

    Args:
        table: any table.
        across: the fact from left to right.
        up: the fact from bottom to top; or several, of which one at a time departs from ``given``.
        panels: facts of which each value has a panel of its own.
        given: values of the other facts, by name; what is left out has its usual value.

    Raises:
        TableError: the table never asks one of the facts.
        InputError: a given value cannot be read.
    """
    diagram = decider_of(table).diagram
    patient = {fact.name: fact.usual for fact in table.facts} | _read(table, given or {})
    x = fact_axis(diagram, across)
    y = fact_axis(diagram, up) if isinstance(up, str) else each_axis(diagram, up, patient)
    apart = tuple(fact_axis(diagram, name) for name in panels)
    found = _drawn(table, (x, y), apart, patient)
    return evolve(found, witnesses=witnesses(found))


def _read(table: Table, given: Mapping[str, Any]) -> dict[str, Any]:
    facts = {fact.name: fact for fact in table.facts}
    return {name: facts[name].read(value) for name, value in given.items()}


def _others(patient: dict[str, Any], axes: Sequence[Axis]) -> dict[str, Any]:
    """Return the values that no axis takes from the patient; a set keeps its other members."""
    own = [axis.variable for axis in axes if isinstance(axis, FactAxis)]
    moved = {variable.fact.name for variable in own if not isinstance(variable, MemberVariable)}
    return {name: value for name, value in patient.items() if name not in moved}


def _panels(
    axes: Sequence[FactAxis], patient: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    for steps in product(*(range(axis.steps) for axis in axes)):
        placed = patient
        for axis, step in zip(axes, steps, strict=True):
            placed = axis.placed(placed, step)
        told = (axis.words((step,)) for axis, step in zip(axes, steps, strict=True))
        yield " and ".join(told), placed


def _drawn(
    table: Table, axes: tuple[Axis, Axis], apart: tuple[FactAxis, ...], patient: dict[str, Any]
) -> DecisionMap:
    found = list(_panels(apart, patient))
    grids = [_grid(table, axes, placed) for _, placed in found]
    columns = _bands(axes[0], [[grid[x] for grid in grids] for x in range(axes[0].steps)])
    sideways = [[[line[y] for line in grid] for grid in grids] for y in range(axes[1].steps)]
    lines = _bands(axes[1], sideways)[:: 1 if axes[1].ordered else -1]
    order = range(len(lines))[::-1]
    panels: list[Panel] = []
    for (words, placed), grid in zip(found, grids, strict=True):
        first = 1 + sum(len(panel.regions) for panel in panels)
        said = [[grid[column[0]][lines[y][0]] for column in columns] for y in order]
        panels.append(Panel(words, placed, _regions(said, order, first)))
    others = _others(patient, [*axes, *apart])
    return DecisionMap(table, *axes, columns, lines, apart, tuple(panels), others)


def _grid(table: Table, axes: tuple[Axis, Axis], patient: dict[str, Any]) -> list[list[Said]]:
    """Return what is said for each step across, and in it for each step up."""
    x, y = axes
    columns = [x.placed(patient, step) for step in range(x.steps)]
    return [[shown(table, y.placed(column, step)) for step in range(y.steps)] for column in columns]


def _bands(axis: Axis, answers: Sequence[Any]) -> tuple[Band, ...]:
    """Join the steps of an axis that answer alike: neighbours only, where the order matters."""
    bands: list[list[int]] = []
    for step, answer in enumerate(answers):
        for band in bands[-1:] if axis.ordered else bands:
            if answers[band[0]] == answer:
                band.append(step)
                break
        else:
            bands.append([step])
    return tuple(tuple(band) for band in bands)


def _regions(said: list[list[Said]], order: Sequence[int], first: int) -> tuple[Region, ...]:
    """Return the regions, numbered from the top, given what is said from the top line down."""
    places: dict[Said, list[tuple[int, int]]] = {}
    for y, line in zip(order, said, strict=True):
        for x, each in enumerate(line):
            places.setdefault(each, []).append((x, y))
    return tuple(
        Region(first + n, each, tuple(found)) for n, (each, found) in enumerate(places.items())
    )
