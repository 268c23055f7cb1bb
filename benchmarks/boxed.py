"""Tables that are boxes in a space: a row a box, and a drawer for what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.codec import storable
from lenarules.language.condition import all_of
from lenarules.language.outcome import Worded
from lenarules.language.table import Row, Table
from lenarules.language.words import Citation, Strength

if TYPE_CHECKING:
    from benchmarks.axes import Axis, Box
    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice

CATALOGUE = Citation("Invented catalogue 1901", "Table 1")
#: How many outcomes the rows share, in turn.
OUTCOMES = 5


@storable
@frozen(repr=False)
class Drawer(Worded):
    """The drawer into which a thing is put."""

    number: int

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> Drawer:
        """Return the same drawer: nothing is added to it."""
        return self

    def in_words(self) -> str:
        """Return the drawer in words."""
        return f"drawer {self.number}"


@frozen
class Boxes:
    """Boxes in a space of columns: what a table says, a row a box."""

    axes: tuple[Axis, ...]
    boxes: tuple[Box, ...]

    @property
    def table(self) -> Table:
        """The table of these boxes."""
        facts = tuple(axis.fact for axis in self.axes)
        rows = tuple(self._row(place) for place in range(len(self.boxes)))
        return Table("boxes", title="Boxes", cite=CATALOGUE, facts=facts, rows=rows)

    def _row(self, place: int) -> Row:
        spans = zip(self.axes, self.boxes[place], strict=True)
        name = row_id(place)
        return Row(
            name,
            when=all_of(*(axis.condition(span) for axis, span in spans)),
            then=Drawer(place % OUTCOMES),
            cite=CATALOGUE.at(name),
            printed=name,
            strength=Strength.MUST,
        )


def row_id(place: int) -> str:
    """Return the id of the row of a box."""
    return f"row_{place + 1}"
