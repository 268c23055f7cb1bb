"""The run-time meaning of conditions and tables, the only one.

``holds`` says when a condition is true of a patient; ``settle`` says which row, resolution and
basis follow from the rows and resolutions that hold. The decision diagram is compiled from these
two and is compared with them, patient by patient, in the proofs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from attrs import frozen

from lenarules.language.condition import And, Compare, Holds, Is, Not, Or
from lenarules.language.errors import UndecidedError
from lenarules.language.outcome import Refer
from lenarules.language.record import Record
from lenarules.language.table import Adopt
from lenarules.language.words import Basis, Strength

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lenarules.language.condition import Condition
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Resolution, Row, Table


def holds(condition: Condition, patient: Mapping[str, Any]) -> bool:
    """Tell whether a condition is true of a patient whose facts are all known.

    Args:
        condition: any condition.
        patient: the values by the name of their fact, as read by the facts.
    """
    match condition:
        case Compare(fact, op, bound):
            value = patient[fact.name]
            return value is not fact.exception and _compare(value, op, bound)
        case Holds(fact):
            return bool(patient[fact.name])
        case Is(fact, member):
            value = patient[fact.name]
            return member in value if isinstance(value, frozenset) else value is member
        case And(parts):
            return all(holds(part, patient) for part in parts)
        case Or(parts):
            return any(holds(part, patient) for part in parts)
        case Not(part):
            return not holds(part, patient)
        case _:
            assert_never(condition)


def _compare(value: Any, op: str, bound: int) -> bool:
    match op:
        case "<":
            return bool(value < bound)
        case "<=":
            return bool(value <= bound)
        case ">":
            return bool(value > bound)
        case _:
            return bool(value >= bound)


@frozen(repr=False)
class Settled(Record):
    """What follows for one patient, before notes are joined.

    ``row`` is the adopted row (None for a ``Refer``), ``outcome`` its outcome or the ``Refer``.
    """

    outcome: Outcome
    basis: Basis
    row: Row | None
    resolution: Resolution | None


def settle(table: Table, matched: Sequence[Row], holding: Sequence[Resolution]) -> Settled:
    """Return the answer of a table, given the rows that match and the resolutions that hold.

    Raises:
        UndecidedError: nothing decides, or two resolutions adopt different things.
    """
    active = outranking(holding)
    if not active:
        return _settle_by_print(table, matched)
    first = active[0]
    outcome, row = adopted(table, first)
    if any(
        (adopted(table, other), other.offers) != ((outcome, row), first.offers) for other in active
    ):
        names = ", ".join(item.id for item in active)
        raise UndecidedError(f"table {table.id}: the resolutions {names} adopt different answers")
    return Settled(outcome, basis_of(table, matched, first), row, first)


def _settle_by_print(table: Table, matched: Sequence[Row]) -> Settled:
    outcomes = {row.then for row in matched}
    if len(outcomes) != 1 or None in outcomes:
        names = ", ".join(row.id for row in matched) or "no row"
        raise UndecidedError(f"table {table.id}: {names} and no resolution decide this patient")
    (outcome,) = outcomes
    assert outcome is not None
    return Settled(outcome, Basis.PUBLISHED, strongest(matched), None)


def strongest(matched: Sequence[Row]) -> Row:
    """Return the row that says it most strongly, the first printed among equals."""
    order = list(Strength)
    return min(matched, key=lambda row: order.index(row.strength))


def outranking(holding: Sequence[Resolution]) -> list[Resolution]:
    """Return the resolutions that no other one of them outranks."""
    beaten = {name for item in holding for name in item.over}
    return [item for item in holding if item.id not in beaten]


def adopted(table: Table, resolution: Resolution) -> tuple[Outcome, Row | None]:
    """Return the outcome that a resolution adopts, and the row, if it adopts one."""
    adopts = resolution.adopts
    if isinstance(adopts, Refer):
        return adopts, None
    row = table.row(adopts.row)
    outcome = adopts.outcome or row.then
    assert outcome is not None
    return outcome, row


def basis_of(table: Table, matched: Sequence[Row], resolution: Resolution) -> Basis:
    """Return the basis of an answer that a resolution gives."""
    if not matched:
        return Basis.GAP
    outcomes = {row.then for row in matched}
    if len(matched) > 1 and (len(outcomes) > 1 or None in outcomes):
        return Basis.OVERLAP
    return _basis_of_one(table, matched[0], resolution)


def _basis_of_one(table: Table, row: Row, resolution: Resolution) -> Basis:
    adopts = resolution.adopts
    if row.open:
        other = isinstance(adopts, Adopt) and adopts.row != row.id
        return Basis.OVERRIDE if other else Basis.COMPLETED
    return Basis.PUBLISHED if adopted(table, resolution)[0] == row.then else Basis.OVERRIDE
