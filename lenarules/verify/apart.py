"""Two tables side by side: facts that are equal are shared, others are told apart by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from attrs import evolve

from lenarules.language.condition import And, Compare, Holds, Is, Named, Not, Or

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.derived import Derived
    from lenarules.language.fact import Fact
    from lenarules.language.question import Party
    from lenarules.language.table import Table


def told_apart(one: Party, other: Party) -> tuple[Party, Party]:
    """Return two parties of whose tables two facts have one name only where they are equal.

    A fact of one table whose name means something else in the other carries the id of its table
    in name and label; the rows and all else stay as they are.
    """
    names = _clashing(one.table, other.table)
    if not names:
        return one, other
    return _Renaming(one.table, names).party(one), _Renaming(other.table, names).party(other)


def _clashing(one: Table, other: Table) -> frozenset[str]:
    known: dict[str, Fact | Derived] = {f.name: f for f in (*other.facts, *other.derived)}
    mine = (*one.facts, *one.derived)
    return frozenset(f.name for f in mine if f.name in known and known[f.name] != f)


class _Renaming:
    """A table with some of its facts renamed."""

    def __init__(self, table: Table, names: frozenset[str]) -> None:
        self._table = table
        self._facts: dict[Any, Any] = {}
        for fact in table.facts:
            self._facts[fact] = self._renamed(fact) if fact.name in names else fact
        self._names = names

    def party(self, party: Party) -> Party:
        """Return a party of the table with the renamed facts."""
        return evolve(party, table=self._renamed_table(), scope=self.condition(party.scope))

    def _renamed_table(self) -> Table:
        table = self._table
        return evolve(
            table,
            facts=tuple(self._facts[fact] for fact in table.facts),
            derived=tuple(self._derived(fact) for fact in table.derived),
            rows=tuple(evolve(row, when=self.condition(row.when)) for row in table.rows),
            notes=tuple(evolve(note, when=self.condition(note.when)) for note in table.notes),
            marks=tuple(evolve(mark, when=self.condition(mark.when)) for mark in table.marks),
            resolutions=tuple(
                evolve(item, region=self.condition(item.region)) for item in table.resolutions
            ),
            legal=tuple(
                evolve(rule, condition=self.condition(rule.condition)) for rule in table.legal
            ),
        )

    def _renamed(self, fact: Any) -> Any:
        where = self._table.id
        return evolve(fact, name=f"{where}.{fact.name}", label=f"{fact.label} ({where})")

    def _derived(self, fact: Derived) -> Derived:
        if fact not in self._facts:
            meanings = tuple((member, self.condition(means)) for member, means in fact.definition)
            made = evolve(fact, definition=meanings)
            self._facts[fact] = self._renamed(made) if fact.name in self._names else made
        found: Derived = self._facts[fact]
        return found

    def condition(self, condition: Condition) -> Condition:
        """Return a condition with its facts renamed."""
        match condition:
            case Compare() | Is() | Holds():
                return evolve(condition, fact=self._facts[condition.fact])
            case Named(fact, member):
                derived = self._derived(fact)
                return Named(derived, member, dict(derived.definition)[member])
            case And(parts) | Or(parts):
                return type(condition)(tuple(self.condition(part) for part in parts))
            case Not(part):
                return Not(self.condition(part))
            case _:
                assert_never(condition)
