"""The columns of a space: numbers, real or whole, and one of six kinds.

An edge lies between values: ``2 * v`` just before the value ``v`` and ``2 * v + 1`` just after it,
so that ``< v``, ``<= v``, ``> v`` and ``>= v`` each have an edge of their own. A span runs from one
edge to another and a box has a span a column. Whole numbers have even edges only.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from lenarules.language.codec import storable
from lenarules.language.condition import Compare, Is, all_of, any_of

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.fact import Category, Number

Span: TypeAlias = tuple[int, int]
Box: TypeAlias = tuple[Span, ...]


@storable
class Kind(Enum):
    """What a thing is: the six values of the category."""

    BOOK = "book"
    COIN = "coin"
    GLASS = "glass"
    MAP = "map"
    PRINT = "print"
    TOOL = "tool"


@frozen
class NumberAxis:
    """A column of numbers, real or whole."""

    fact: Number

    @property
    def step(self) -> int:
        """How far apart two neighbouring edges are."""
        return 2 if self.fact.whole else 1

    @property
    def full(self) -> Span:
        """The span of the whole domain."""
        return 2 * self.fact.low, 2 * self.fact.high + self.step

    def condition(self, span: Span) -> Condition:
        """Return the condition of a span; an end of the domain is not written."""
        parts = [self._from(span[0])] if span[0] != self.full[0] else []
        if span[1] != self.full[1]:
            parts.append(Compare(self.fact, "<=" if span[1] % 2 else "<", span[1] // 2))
        return all_of(*parts)

    def _from(self, edge: int) -> Compare:
        """Return a lower end; every second one of a whole number is written ``> v - 1``."""
        value = edge // 2
        if self.fact.whole and value % 2:
            return Compare(self.fact, ">", value - 1)
        return Compare(self.fact, ">" if edge % 2 else ">=", value)

    def spans_of(self, atom: Compare | Is) -> list[Span]:
        """Return where a comparison holds."""
        assert isinstance(atom, Compare)
        edge = 2 * atom.bound + (atom.op in ("<=", ">"))
        edge += edge % self.step
        low, high = self.full
        return [(low, edge)] if atom.op in ("<", "<=") else [(edge, high)]

    def value_in(self, span: Span) -> int | float:
        """Return a value in a span: its first number that is whole, or else its middle."""
        first = (span[0] + 1) // 2
        return first if 2 * first < span[1] else span[0] / 2

    def edge_before(self, value: float) -> int:
        """Return the last edge that lies before a value."""
        return 2 * int(value) if value == int(value) else 2 * int(value) + 1


@frozen
class KindAxis:
    """A column of the six kinds; a span holds neighbours in an order of its own."""

    fact: Category
    order: tuple[Kind, ...]
    step: int = 1

    @property
    def full(self) -> Span:
        """The span of all six."""
        return 0, len(self.order)

    def condition(self, span: Span) -> Condition:
        """Return the condition of a span; that of all six always holds."""
        if span == self.full:
            return all_of()
        return any_of(*(Is(self.fact, member) for member in self.order[slice(*span)]))

    def spans_of(self, atom: Compare | Is) -> list[Span]:
        """Return where a test holds."""
        assert isinstance(atom, Is)
        place = self.order.index(Kind(atom.member.value))
        return [(place, place + 1)]

    def value_in(self, span: Span) -> Kind:
        """Return a kind in a span."""
        return self.order[span[0]]

    def edge_before(self, value: Any) -> int:
        """Return the edge before a kind."""
        return self.order.index(value)


Axis: TypeAlias = NumberAxis | KindAxis
