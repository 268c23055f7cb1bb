"""Facts: a name, a unit, a domain and a label, each defined once.

The validator, the decision diagram, the solver and the documents read the same domain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from lenarules.language.condition import Compare, Holds, Is, Unasked, all_of
from lenarules.language.errors import TableError
from lenarules.language.reading import read_number, show
from lenarules.language.reading_members import read_flag, read_member, read_members
from lenarules.language.record import Record

if TYPE_CHECKING:
    from enum import Enum

    from lenarules.language.condition import Condition, Op
    from lenarules.language.derived import Derived


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
        member_of(self, self.usual)

    def read(self, value: object) -> Enum:
        """Return the value as a member of the enumeration, or raise a typed error."""
        return read_member(self, value)

    def is_(self, member: Enum) -> Is:
        """Build the condition that the fact is this member."""
        return Is(self, member_of(self, member))


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
            member_of(self, member)

    def read(self, value: object) -> frozenset[Enum]:
        """Return the value as a frozenset of members, or raise a typed error."""
        return read_members(self, value)

    def has(self, member: Enum) -> Is:
        """Build the condition that the set has this member."""
        return Is(self, member_of(self, member))


Fact: TypeAlias = Number | Flag | Category | Members


def member_of(fact: Category | Members | Derived, member: object) -> Enum:
    """Return the member of a fact's enumeration, or refuse any other."""
    if isinstance(member, fact.members):
        return member
    accepted = ", ".join(fact.members.__members__)
    raise TableError(f"{fact.name}: {member!r} is not one of {fact.members.__name__}: {accepted}")
