"""Derived facts: what follows from the facts that are passed, under a name of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from lenarules.language.condition import Named, Unasked, any_of
from lenarules.language.errors import TableError
from lenarules.language.fact import member_of

if TYPE_CHECKING:
    from enum import Enum

    from lenarules.language.condition import Condition


@frozen(eq=False, repr=False)
class Derived(Unasked):
    """A fact that follows from those that are passed: one member of an enumeration.

    ``definition`` gives every member its condition; each patient meets exactly one of them, which
    is a claim about the table. ``meaning`` says what the fact is, and by which text.
    """

    name: str
    label: str
    members: type[Enum]
    definition: tuple[tuple[Enum, Condition], ...] = field(repr=False)
    meaning: str

    def __attrs_post_init__(self) -> None:
        """Refuse a definition that leaves a member out, names one twice or one of another kind."""
        if [member for member, _ in self.definition] != list(self.members):
            raise TableError(
                f"{self.name}: define every member of {self.members.__name__} once, in their order"
            )

    def is_(self, *members: Enum) -> Condition:
        """Build the condition that the fact is this member, or one of these."""
        if not members:
            raise TableError(f"{self.name}.is_() asks for no member; name one at least")
        means = dict(self.definition)
        return any_of(*(Named(self, member_of(self, m), means[m]) for m in members))
