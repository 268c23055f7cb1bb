"""Facts: a name, a unit, a domain and a label, each defined once.

The validator, the decision diagram, the solver and the documents read the same domain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from lenarules.language.condition import Compare, Holds, Is, Named, Unasked, all_of, any_of
from lenarules.language.errors import TableError
from lenarules.language.reading import read_number, show
from lenarules.language.reading_members import read_flag, read_member, read_members
from lenarules.language.record import Record

if TYPE_CHECKING:
    from enum import Enum

    from lenarules.language.condition import Condition, Op


@frozen(repr=False)
class OtherUnit(Record):
    """A unit in which the same quantity is often reported: one of it is ``factor`` of ours."""

    name: str
    factor: int


@frozen(cache_hash=True, order=False, repr=False)
class Number(Unasked):
    """A quantity with a closed range ``low`` to ``high`` in ``unit``.

    ``also`` lists single values outside the range that are accepted (a count of 0). ``whole``
    facts take whole numbers only. ``exception`` is the one enumeration member that may stand for
    a number (never, for months since an event); no comparison holds for it. ``usual`` is an
    unremarkable value, used to fill witness patients. A ``request`` is the caller's wish and not a
    fact of the patient: it is never unknown.
    """

    name: str
    label: str
    unit: str
    low: int
    high: int
    usual: int
    also: tuple[int, ...] = ()
    whole: bool = False
    exception: Enum | None = None
    other_unit: OtherUnit | None = None
    request: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse a range that is empty and a usual value that would be refused."""
        if not self.low <= self.usual <= self.high:
            raise TableError(
                f"{self.name}: usual={self.usual} must lie in the range {self.low} to {self.high}"
            )

    def read(self, value: Any) -> Any:
        """Return the value as an exact number, or raise a typed error; nothing is clamped."""
        kind = type(value)
        if (kind is int or (kind is float and not self.whole)) and self.low <= value <= self.high:
            return value
        return read_number(self, value)

    def _compare(self, op: Op, bound: object) -> Compare:
        if isinstance(bound, bool) or not isinstance(bound, int):
            raise TableError(
                f"{self.name} {op} {bound!r}: a cut-off is an integer in {self.unit or 'its unit'}"
            )
        if not self.low <= bound <= self.high:
            raise TableError(
                f"{self.name} {op} {show(bound)}: the cut-off lies outside the domain "
                f"{self.low} to {self.high} {self.unit}".rstrip()
            )
        return Compare(self, op, bound)

    def __lt__(self, bound: int) -> Compare:
        return self._compare("<", bound)

    def __le__(self, bound: int) -> Compare:
        return self._compare("<=", bound)

    def __gt__(self, bound: int) -> Compare:
        return self._compare(">", bound)

    def __ge__(self, bound: int) -> Compare:
        return self._compare(">=", bound)

    def equals(self, bound: int) -> Condition:
        """Build the condition that the number is exactly ``bound``."""
        return all_of(self >= bound, self <= bound)

    def is_(self, member: Enum) -> Is:
        """Build the condition that the named exception stands in place of a number."""
        if self.exception is None or member is not self.exception:
            raise TableError(f"{self.name} has no exception {member!r}; it has {self.exception!r}")
        return Is(self, member)


@frozen(cache_hash=True, repr=False)
class Flag(Unasked):
    """A fact that is true or false."""

    name: str
    label: str
    usual: bool = False
    unit: str = ""
    request: bool = False

    def read(self, value: object) -> bool:
        """Return the value as a bool, or raise a typed error."""
        return value if value is True or value is False else read_flag(self, value)

    @property
    def holds(self) -> Holds:
        """The condition that the flag is true."""
        return Holds(self)


@frozen(cache_hash=True, repr=False)
class Category(Unasked):
    """A fact that is one member of an enumeration."""

    name: str
    label: str
    members: type[Enum]
    usual: Enum
    unit: str = ""
    request: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse a usual member of another enumeration."""
        _member_of(self, self.usual)

    def read(self, value: object) -> Enum:
        """Return the value as a member of the enumeration, or raise a typed error."""
        return read_member(self, value)

    def is_(self, member: Enum) -> Is:
        """Build the condition that the fact is this member."""
        return Is(self, _member_of(self, member))


@frozen(cache_hash=True, repr=False)
class Members(Unasked):
    """A fact that is a set of members of an enumeration, possibly empty."""

    name: str
    label: str
    members: type[Enum]
    usual: frozenset[Enum] = frozenset()
    unit: str = ""
    request: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse usual members of another enumeration."""
        for member in self.usual:
            _member_of(self, member)

    def read(self, value: object) -> frozenset[Enum]:
        """Return the value as a frozenset of members, or raise a typed error."""
        return read_members(self, value)

    def has(self, member: Enum) -> Is:
        """Build the condition that the set has this member."""
        return Is(self, _member_of(self, member))


Fact: TypeAlias = Number | Flag | Category | Members


@frozen(eq=False, repr=False)
class Derived(Unasked):
    """A fact that follows from those that are passed: one member of an enumeration.

    ``definition`` gives every member its condition; each patient meets exactly one of them, which
    is a claim about the table. ``meaning`` says what the fact is, and by which text.
    """

    name: str
    label: str
    members: type[Enum]
    definition: tuple[tuple[Enum, Condition], ...]
    meaning: str

    def __attrs_post_init__(self) -> None:
        """Refuse a definition that leaves a member out, names one twice or one of another kind."""
        if [member for member, _ in self.definition] != list(self.members):
            raise TableError(
                f"{self.name}: define every member of {self.members.__name__} once, in their order"
            )

    def is_(self, *members: Enum) -> Condition:
        """Build the condition that the fact is this member, or one of these."""
        means = dict(self.definition)
        return any_of(*(Named(self, _member_of(self, m), means[m]) for m in members))


def _member_of(fact: Category | Members | Derived, member: object) -> Enum:
    if isinstance(member, fact.members):
        return member
    accepted = ", ".join(fact.members.__members__)
    raise TableError(f"{fact.name}: {member!r} is not one of {fact.members.__name__}: {accepted}")
