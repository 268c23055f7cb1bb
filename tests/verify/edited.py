"""Tables with one thing edited, and patients by whom two editions are told apart."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.language.condition import And, Compare, Condition, Not, Or
from lenarules.language.decide import decider_of
from lenarules.language.errors import InconsistentInput, InputError, UndecidedError
from lenarules.language.evaluate import holds
from lenarules.language.fact import Category, Fact, Flag, Members, Number
from lenarules.language.residue import atoms_of
from lenarules.verify.editions.regions import asked_of
from lenarules.verify.editions.shared import read_together
from lenarules.verify.editions.writer import plain_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.language.table import Table
    from lenarules.verify.editions.change import Change


def with_row(table: Table, name: str, **changed: Any) -> Table:
    """Return a table with one row changed."""
    rows = [evolve(row, **changed) if row.id == name else row for row in table.rows]
    assert name in [row.id for row in rows]
    return evolve(table, rows=tuple(rows))


def with_resolution(table: Table, name: str, **changed: Any) -> Table:
    """Return a table with one resolution changed."""
    found = [evolve(i, **changed) if i.id == name else i for i in table.resolutions]
    assert name in [item.id for item in found]
    return evolve(table, resolutions=tuple(found))


def with_note(table: Table, name: str, **changed: Any) -> Table:
    """Return a table with one note changed."""
    notes = [evolve(note, **changed) if note.id == name else note for note in table.notes]
    assert name in [note.id for note in notes]
    return evolve(table, notes=tuple(notes))


def moved(table: Table, fact: Number, cut: int, to: int) -> Table:
    """Return a table with a cut-off moved wherever a row or resolution has it."""
    rows = [evolve(row, when=_moved(row.when, fact, cut, to)) for row in table.rows]
    found = [evolve(i, region=_moved(i.region, fact, cut, to)) for i in table.resolutions]
    return evolve(table, rows=tuple(rows), resolutions=tuple(found))


def _moved(condition: Condition, fact: Number, cut: int, to: int) -> Condition:
    match condition:
        case And(parts) | Or(parts):
            return type(condition)(tuple(_moved(part, fact, cut, to) for part in parts))
        case Not(part):
            return Not(_moved(part, fact, cut, to))
        case Compare(asked, op, bound) if (asked, bound) == (fact, cut):
            return Compare(fact, op, to)
    return condition


def told_apart(old: Table, new: Table, found: Sequence[Change], number: int = 400) -> int:
    """Ask both running tables of random patients; return how many of them are answered otherwise.

    It fails where the tables say different things outside of every region, or the same inside one.
    """
    random, different = Random(7), 0
    read = read_together(plain_table(old), plain_table(new))
    for _ in range(number):
        patient = dict(_patient(random, old, new))
        changed = _said(old, patient) != _said(new, patient)
        inside = _inside(read, found, patient)
        assert changed is inside, patient
        different += changed
    return different


def _said(table: Table, patient: dict[str, Any]) -> Any:
    try:
        return decider_of(table)(*(patient[fact.name] for fact in table.facts)).outcome
    except (InputError, InconsistentInput):
        return "refused"
    except UndecidedError:
        return "undecided"


def _inside(read: tuple[Table, Table], found: Sequence[Change], patient: dict[str, Any]) -> bool:
    facts = {fact.name: fact for table in read for fact in table.facts}
    theirs = {name: _theirs(facts[name], value) for name, value in patient.items()}
    accepted = any(all(holds(rule.condition, theirs) for rule in t.legal) for t in read)
    return accepted and any(holds(change.region, theirs) for change in found)


def _theirs(fact: Any, value: Any) -> Any:
    """Return a value with the members that the editions have in place of the table's own."""
    if isinstance(value, frozenset):
        return frozenset(fact.members[member.name] for member in value)
    if hasattr(value, "name"):
        return fact.exception if isinstance(fact, Number) else fact.members[value.name]
    return value


def _patient(random: Random, *tables: Table) -> Iterator[tuple[str, Any]]:
    atoms = atoms_of(list(asked_of(tables)))
    for fact in {f.name: f for table in tables[::-1] for f in table.facts}.values():
        bounds = sorted(
            a.bound for a in atoms if isinstance(a, Compare) and a.fact.name == fact.name
        )
        yield fact.name, _value(random, fact, bounds)


def _value(random: Random, fact: Fact, bounds: list[int]) -> Any:
    match fact:
        case Number():
            near = [bound + step for bound in bounds for step in (-1, 0, 1)]
            exception = [] if fact.exception is None else [fact.exception]
            inside = [value for value in near if fact.low <= value <= fact.high]
            return random.choice([*inside, *exception, fact.usual])
        case Flag():
            return random.random() < 0.5
        case Category():
            return random.choice(list(fact.members))
        case Members():
            return frozenset(member for member in fact.members if random.random() < 0.4)
