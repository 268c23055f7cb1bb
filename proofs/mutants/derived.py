"""Single edits of the definitions of derived facts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.language.condition import And, Compare, Holds, Is, Named, Not, Or
from proofs.mutants.conditions import Edit, edits_of, everywhere, places
from proofs.mutants.mutant import Mutant
from proofs.mutants.parts import CONDITIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import Enum

    from lenarules.language.condition import Condition
    from lenarules.language.derived import Derived
    from lenarules.language.table import Table

Definition = tuple[tuple["Enum", "Condition"], ...]
MEMBERS_SWAPPED = "members swapped"


def derived_edited(table: Table) -> Iterator[Mutant]:
    """Yield the table with each single edit of the definition of a derived fact.

    A test is edited wherever the definition writes it, as the constant that it is in the source.
    """
    for fact in table.derived:
        for edit, definition in _definitions(fact):
            where = f"{fact.name}: {edit.words}"
            make = _with_definition(table, fact, definition)
            yield Mutant(table.id, "derived", edit.kind, where, make)


def _definitions(fact: Derived) -> Iterator[tuple[Edit, Definition]]:
    yield from _tests_edited(fact.definition)
    for number, (member, condition) in enumerate(fact.definition):
        for edit in edits_of(condition) if isinstance(condition, And | Or) else ():
            words = f"{member.name} {edit.words}"
            yield evolve(edit, words=words), _with_member(fact.definition, number, edit.condition)
    for (one, first), (other, second) in pairwise(fact.definition):
        changed = dict(fact.definition) | {one: second, other: first}
        edit = Edit(MEMBERS_SWAPPED, f"{one.name} for {other.name}", second)
        yield edit, tuple(changed.items())


def _tests_edited(definition: Definition) -> Iterator[tuple[Edit, Definition]]:
    nodes = [node for _, condition in definition for node, _ in places(condition)]
    for node in dict.fromkeys(nodes):
        if isinstance(node, Compare | Holds | Is | Named):
            for edit in edits_of(node):
                changed = ((m, everywhere(c, node, edit.condition)) for m, c in definition)
                yield edit, tuple(changed)


def _with_member(definition: Definition, number: int, condition: Condition) -> Definition:
    changed = list(definition)
    changed[number] = (definition[number][0], condition)
    return tuple(changed)


def _with_definition(table: Table, fact: Derived, definition: Definition) -> Callable[[], Table]:
    return lambda: _Redefined(fact, evolve(fact, definition=definition)).table(table)


class _Redefined:
    """A table in which one derived fact has another definition, wherever it is named."""

    def __init__(self, old: Derived, new: Derived) -> None:
        self._facts: dict[int, Derived] = {id(old): new}

    def table(self, table: Table) -> Table:
        """Return the table; parts that never name the fact stay what they are."""
        derived = tuple(self._fact(fact) for fact in table.derived)
        parts: dict[str, Any] = {
            name: tuple(self._part(part, field) for part in getattr(table, name))
            for name, field in CONDITIONS.items()
        }
        return evolve(table, derived=derived, **parts)

    def _part(self, part: Any, field: str) -> Any:
        condition = getattr(part, field)
        changed = self._condition(condition)
        return part if changed == condition else evolve(part, **{field: changed})

    def _fact(self, fact: Derived) -> Derived:
        if id(fact) not in self._facts:
            definition = tuple((member, self._condition(c)) for member, c in fact.definition)
            same = definition == fact.definition
            self._facts[id(fact)] = fact if same else evolve(fact, definition=definition)
        return self._facts[id(fact)]

    def _condition(self, condition: Condition) -> Condition:
        match condition:
            case Named(fact, member):
                new = self._fact(fact)
                return (
                    condition if new is fact else Named(new, member, dict(new.definition)[member])
                )
            case And(parts) | Or(parts):
                return type(condition)(tuple(self._condition(part) for part in parts))
            case Not(part):
                return Not(self._condition(part))
            case _:
                return condition
