"""Cells: the classes of values of a fact on which every comparison has one truth value.

Between two neighbouring cut-offs, and at each of them, nothing that a table asks can change. A
number fact therefore has finitely many cells, in order, and at last the one of its exception. A
set counts by the tests made on it: each asked member is a variable of its own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from lenarules.language.condition import ALWAYS, Compare, Holds, Is, Not, all_of, any_of
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Category, Flag, Members, Number


@frozen(repr=False)
class Span(Record):
    """A cell of a number: from ``low`` to ``high``, each end inside the cell or not."""

    low: int
    high: int
    low_inside: bool
    high_inside: bool

    def __contains__(self, value: Any) -> bool:
        above = value >= self.low if self.low_inside else value > self.low
        below = value <= self.high if self.high_inside else value < self.high
        return bool(above and below)


def nearest(fact: Number, span: Span) -> int | float:
    """Return the whole number of a span that is nearest to the usual value of the fact.

    Where a span holds no whole number, its middle is returned.
    """
    low, high = _ends(span)
    if low > high:
        return (span.low + span.high) / 2
    value = min(max(fact.usual, low), high)
    if fact.low <= value <= fact.high:
        return value
    return min(other for other in fact.also if other in span)


Piece: TypeAlias = Span | Enum | bool


@frozen(repr=False)
class NumberVariable(Record):
    """A number fact, its cut-offs in order, its cells, and the cell of each step between cut-offs.

    Step ``2 * k`` lies below cut-off ``k``, step ``2 * k + 1`` is the cut-off itself.
    """

    fact: Number
    slot: int
    cuts: tuple[int, ...]
    cells: tuple[Piece, ...]
    cell_of_step: tuple[int, ...]

    def index(self, value: Any) -> int:
        """Return the index of the cell in which a value lies."""
        if value is self.fact.exception:
            return len(self.cells) - 1
        return self.cell_of_step[bisect_left(self.cuts, value) + bisect_right(self.cuts, value)]

    def sample(self, cell: int) -> Any:
        """Return a value in a cell."""
        piece = self.cells[cell]
        return nearest(self.fact, piece) if isinstance(piece, Span) else piece

    def condition(self, cells: Sequence[int]) -> Condition:
        """Return the condition that a value lies in one of these cells, in ascending order.

        Neighbouring cells are joined, and no end is written that the domain implies.
        """
        if len(cells) == len(self.cells):
            return ALWAYS
        runs: list[list[int]] = []
        for cell in cells:
            if runs and runs[-1][-1] == cell - 1 and isinstance(self.cells[cell], Span):
                runs[-1].append(cell)
            else:
                runs.append([cell])
        return any_of(*(self.run(run[0], run[-1]) for run in runs))

    def run(self, first: int, last: int) -> Condition:
        """Return the condition that a value lies in a cell from first to last, all of numbers.

        The cell of the exception stands alone, as first and last.
        """
        return self._run(self.cells[first], self.cells[last])

    def keeps_whole(self, asked: Compare) -> bool:
        """Tell whether a comparison of a whole number has one truth value on every cell.

        It may be written with another cut-off than the table's: ``> 3`` is ``>= 4``.
        """
        spans = [cell for cell in self.cells if isinstance(cell, Span)]
        return self.fact.whole and not any(_splits(asked, *_ends(span)) for span in spans)

    @property
    def _last(self) -> Piece:
        return self.cells[-1 if self.fact.exception is None else -2]

    def _run(self, first: Piece, last: Piece) -> Condition:
        if not isinstance(first, Span) or not isinstance(last, Span):
            assert isinstance(first, Enum)
            return Is(self.fact, first)
        parts: list[Condition] = []
        if first is not self.cells[0]:
            parts.append(Compare(self.fact, ">=" if first.low_inside else ">", first.low))
        if last is not self._last:
            parts.append(Compare(self.fact, "<=" if last.high_inside else "<", last.high))
        return all_of(*parts) if parts else _not_exception(self.fact)


def _ends(span: Span) -> tuple[int, int]:
    """Return the least and the greatest whole number of a span."""
    return span.low + (not span.low_inside), span.high - (not span.high_inside)


def _splits(asked: Compare, low: int, high: int) -> bool:
    """Tell whether a comparison differs between two whole numbers, the lower one first."""
    first_above = asked.bound + (asked.op in ("<=", ">"))
    return low < first_above <= high


def _not_exception(fact: Number) -> Condition:
    return ALWAYS if fact.exception is None else Not(Is(fact, fact.exception))


@frozen(repr=False)
class FlagVariable(Record):
    """A flag: false, then true."""

    fact: Flag
    slot: int
    cells: tuple[Piece, ...] = (False, True)

    def index(self, value: Any) -> int:
        """Return the index of the cell of a value."""
        return 1 if value else 0

    def sample(self, cell: int) -> Any:
        """Return the value of a cell."""
        return self.cells[cell]

    def condition(self, cells: Sequence[int]) -> Condition:
        """Return the condition that the flag is in one of these cells."""
        return _two_cells(Holds(self.fact), cells)


@frozen(repr=False)
class CategoryVariable(Record):
    """A category: a cell a member."""

    fact: Category
    slot: int
    cells: tuple[Piece, ...]

    def index(self, value: Any) -> int:
        """Return the index of the cell of a member."""
        return self.cells.index(value)

    def sample(self, cell: int) -> Any:
        """Return the member of a cell."""
        return self.cells[cell]

    def condition(self, cells: Sequence[int]) -> Condition:
        """Return the condition that the fact is one of the members of these cells."""
        if len(cells) == len(self.cells):
            return ALWAYS
        members = (self.cells[cell] for cell in cells)
        return any_of(*(Is(self.fact, member) for member in members if isinstance(member, Enum)))


@frozen(repr=False)
class MemberVariable(Record):
    """One member of a set: absent, then present."""

    fact: Members
    slot: int
    member: Enum
    cells: tuple[Piece, ...] = (False, True)

    def index(self, value: Any) -> int:
        """Return the index of the cell of a set."""
        return 1 if self.member in value else 0

    def sample(self, cell: int) -> Any:
        """Return a set for a cell: the one member, or none."""
        return frozenset((self.member,)) if cell else frozenset()

    def condition(self, cells: Sequence[int]) -> Condition:
        """Return the condition that the set is in one of these cells."""
        return _two_cells(Is(self.fact, self.member), cells)


def _two_cells(test: Condition, cells: Sequence[int]) -> Condition:
    if len(cells) == 2:
        return ALWAYS
    return test if 1 in cells else Not(test)


Variable: TypeAlias = NumberVariable | FlagVariable | CategoryVariable | MemberVariable
