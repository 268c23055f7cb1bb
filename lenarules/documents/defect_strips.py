"""A defect of a print, drawn: how far each fact of its example may move before the defect ends.

One fact at a time: the others stay as they are in the example. A fact that may take any value has
no strip.
"""

from __future__ import annotations

from enum import Enum
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.documents.maps.axes import FactAxis
from lenarules.documents.rst import raw_html
from lenarules.language.cells import FlagVariable
from lenarules.language.decide import decider_of
from lenarules.language.evaluate import holds
from lenarules.language.explain import value_in_words
from lenarules.language.fact import Number
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lenarules.documents.rst import Lines
    from lenarules.language.table import Table
    from lenarules.verify.published import Defect


#: How the strips are read, once on a page.
LEGEND = (
    "Drawn below each is how far its example (\u25cf) may move, one fact at a time and the others "
    "as they are: hatched where the patient has this defect, plain where not, dotted where nobody "
    "can be so. A fact that is not drawn may take any value."
)


class Where(Enum):
    """Whether a patient who departs from the example in one fact has the defect still."""

    INSIDE = "has the defect"
    OUTSIDE = "has it not"
    NOBODY = "no such patient"


@frozen(repr=False)
class Stretch(Record):
    """Values of a fact that are alike: neighbours, or any where the order means nothing.

    Attributes:
        words: which values.
        where: whether the defect is there.
        example: the value of the example where it is one of these, otherwise empty.
    """

    words: str
    where: Where
    example: str


@frozen(repr=False)
class Strip(Record):
    """A fact on which the defect hangs, and its stretches in order."""

    title: str
    stretches: tuple[Stretch, ...]


def strips(table: Table, defect: Defect) -> tuple[Strip, ...]:
    """Return a strip for each fact that ends a defect when it moves away from the example.

    Args:
        table: the table.
        defect: one of its defects.
    """
    example = dict(defect.witness)
    every = (FactAxis(each) for each in decider_of(table).diagram.variables)
    drawn = ((axis, _found(table, defect, axis, example)) for axis in every)
    return tuple(
        Strip(axis.title, tuple(_stretches(axis, found, example)))
        for axis, found in drawn
        if Where.OUTSIDE in found
    )


def _found(
    table: Table, defect: Defect, axis: FactAxis, example: Mapping[str, Any]
) -> tuple[Where, ...]:
    """Return for every cell of a fact whether the example, moved into it, has the defect."""
    moved = (axis.placed(example, step) for step in range(axis.steps))
    return tuple(_where(table, defect, patient) for patient in moved)


def _where(table: Table, defect: Defect, patient: Mapping[str, Any]) -> Where:
    if not all(holds(rule.condition, patient) for rule in table.legal):
        return Where.NOBODY
    return Where.INSIDE if holds(defect.region, patient) else Where.OUTSIDE


def _stretches(
    axis: FactAxis, found: Sequence[Where], example: Mapping[str, Any]
) -> Iterator[Stretch]:
    steps = range(len(found))
    order = steps if axis.ordered else sorted(steps, key=lambda step: found.index(found[step]))
    own = axis.variable.index(example[axis.variable.fact.name])
    for where, group in groupby(order, key=lambda step: found[step]):
        alike = tuple(sorted(group))
        value = _value(axis, example) if own in alike else ""
        yield Stretch(_words(axis, alike), where, value)


def _words(axis: FactAxis, steps: tuple[int, ...]) -> str:
    if isinstance(axis.variable, FlagVariable):
        return "yes" if axis.variable.sample(steps[0]) else "no"
    return axis.label(steps)


def _value(axis: FactAxis, example: Mapping[str, Any]) -> str:
    fact = axis.variable.fact
    value = example[fact.name]
    number = isinstance(fact, Number) and not isinstance(value, Enum)
    return value_in_words(value) if number else "the example"


def drawing(table: Table, defect: Defect) -> Lines:
    """Return the strips of a defect as HTML within reStructuredText; nothing where none ends it.

    Args:
        table: the table.
        defect: one of its defects.
    """
    drawn = strips(table, defect)
    if not drawn:
        return []
    html = "".join(_html(strip, defect.basis.name.lower()) for strip in drawn)
    return raw_html(f'<dl class="defect-strips simple">{html}</dl>')


def _html(strip: Strip, basis: str) -> str:
    pieces = "".join(_piece(each, basis) for each in strip.stretches)
    return f"<div><dt>{escape(strip.title)}</dt>{pieces}</div>"


def _piece(stretch: Stretch, basis: str) -> str:
    look = f"inside {basis}" if stretch.where is Where.INSIDE else stretch.where.name.lower()
    example = f" <b>\u25cf {escape(stretch.example)}</b>" if stretch.example else ""
    told = f'<span class="defect-told"> ({stretch.where.value})</span>'
    return f'<dd class="{look}"><span>{escape(stretch.words)}{example}{told}</span></dd>'
