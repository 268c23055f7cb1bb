"""Every table broken in the ways in which any table can break, one for each generic claim.

What is added is invented and holds for everybody, so that no table is too small to be broken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.language.condition import ALWAYS, NEVER_HOLDS, And, Compare, Not, Or, atoms
from lenarules.language.decide import Decider
from lenarules.language.errors import UndecidedError
from lenarules.language.evaluate import settle
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt, Resolution
from lenarules.language.words import Basis, Principle
from proofs.twins.twin import Twin, with_resolution, with_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.table import Row, Table

ONE, OTHER = Refer("one invented question?"), Refer("another invented question?")


def twins_of(table: Table) -> Iterator[Twin]:
    """Yield a table broken for each generic claim that can fail of it."""
    yield Twin("a row more that holds for everybody", "overlap", _crowded(table), "total")
    yield Twin("two readings for everybody", "ambiguity", _ambiguous(table), "unambiguous")
    yield Twin("a reading over every row", "undeclared override", _overruled(table), "faithful")
    yield Twin("a reading that strays", "straying resolution", _straying(table), "confined")
    yield Twin("a row that nobody can match", "dead row", _with_dead_row(table), "alive")
    yield from _emptied(table)
    yield from _shifted(table)
    yield from _doubled(table)


def _invented(table: Table, name: str, when: Condition) -> Row:
    """Return a closed row more, printed where the first row is."""
    return evolve(table.rows[0], id=name, when=when, then=ONE, open="", dead="")


def _reading(table: Table, name: str, outcome: Refer, *over: str) -> Resolution:
    return Resolution(
        name,
        region=ALWAYS,
        adopts=outcome,
        bases={Basis.GAP},
        principle=Principle.REFER,
        cites=(table.cite,),
        reading="invented",
        over=over,
    )


def _crowded(table: Table) -> Table:
    """Return the table with a row more; or without a reading, where readings settle everybody."""
    for item in table.resolutions if _settled_by_readings(table) else ():
        broken = with_resolution(table, item.id, region=NEVER_HOLDS)
        if _undecided(broken):
            return broken
    return evolve(table, rows=(*table.rows, _invented(table, "everybody", ALWAYS)))


def _settled_by_readings(table: Table) -> bool:
    return all(row.then is None for row in table.rows)


def _with_dead_row(table: Table) -> Table:
    return evolve(table, rows=(*table.rows, _invented(table, "nobody", NEVER_HOLDS)))


def _ambiguous(table: Table) -> Table:
    two = (_reading(table, "one", ONE), _reading(table, "another", OTHER))
    return evolve(table, resolutions=(*table.resolutions, *two))


def _overruled(table: Table) -> Table:
    others = [item.id for item in table.resolutions]
    over = _reading(table, "over_everything", ONE, *others)
    kept = [evolve(r, bases=r.bases - {Basis.OVERRIDE} or {Basis.GAP}) for r in table.resolutions]
    closed = [evolve(row, then=row.then or OTHER, open="") for row in table.rows]
    return evolve(table, rows=tuple(closed), resolutions=(*kept, over))


def _straying(table: Table) -> Table:
    """Return the table with a reading that declares other bases than those that it meets."""
    wrong = {Basis.OVERRIDE}
    for item in table.resolutions:
        if item.bases != wrong:
            return with_resolution(table, item.id, bases=frozenset(wrong))
    row = table.rows[0]
    strays = evolve(_reading(table, "strays", ONE), region=row.when, adopts=Adopt(row.id))
    return evolve(table, resolutions=(strays,))


def _emptied(table: Table) -> Iterator[Twin]:
    """Yield the table with a row that holds for nobody, or without a reading: the first gap."""
    broken = {row.id: with_row(table, row.id, when=NEVER_HOLDS) for row in table.rows}
    narrow = {"region": NEVER_HOLDS}
    broken |= {item.id: with_resolution(table, item.id, **narrow) for item in table.resolutions}
    for name, other in broken.items():
        if _undecided(other):
            yield Twin(f"{name} holds for nobody", "gap", other, "total")
            return


def _doubled(table: Table) -> Iterator[Twin]:
    """Yield the table with a derived fact that is every member of its kind at once."""
    for fact in table.derived[:1]:
        every = tuple((member, ALWAYS) for member, _ in fact.definition)
        double = evolve(fact, name=f"{fact.name}_of_the_twin", definition=every)
        broken = evolve(table, derived=(*table.derived, double))
        yield Twin(f"{fact.name} is everything at once", "derived fact", broken, "defined")


def _shifted(table: Table) -> Iterator[Twin]:
    """Yield the table with one cut-off of one row moved by one, where somebody is undecided."""
    for row in table.rows:
        for atom in atoms(row.when):
            if not isinstance(atom, Compare) or atom.bound + 1 > atom.fact.high:
                continue
            moved = _moved(row.when, atom, evolve(atom, bound=atom.bound + 1))
            broken = with_row(table, row.id, when=moved)
            if _undecided(broken):
                text = f"{atom.fact.name} {atom.op} {atom.bound} of {row.id} is one higher"
                yield Twin(text, "off-by-one", broken, "total")
                return


def _moved(condition: Condition, old: Compare, new: Compare) -> Condition:
    """Return a condition with one comparison in the place of another."""
    match condition:
        case And(parts):
            return And(tuple(_moved(part, old, new) for part in parts))
        case Or(parts):
            return Or(tuple(_moved(part, old, new) for part in parts))
        case Not(part):
            return Not(_moved(part, old, new))
        case _:
            return new if condition == old else condition


def _undecided(table: Table) -> bool:
    """Tell whether the table that runs leaves somebody undecided."""
    decider = Decider[Any](table)
    return any(
        _is_undecided(table, decider, leaf)
        for leaf in decider.diagram.leaves()
        if decider.broken_rule(leaf) is None
    )


def _is_undecided(table: Table, decider: Decider[Any], leaf: Any) -> bool:
    rows, holding, *_ = decider.parts(leaf)
    try:
        settle(table, rows, holding)
    except UndecidedError:
        return True
    return False
