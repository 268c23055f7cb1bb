"""The run-time meaning of conditions and tables, the only one.

``holds`` says when a condition is true of a patient; ``settle`` says which row, resolution and
basis follow from the rows and resolutions that hold. The decision diagram is compiled from these
two and is compared with them, patient by patient, in the proofs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from attrs import frozen

from lenarules.language.condition import And, Compare, Holds, Is, Named, Not, Or
from lenarules.language.errors import UndecidedError
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
        case Named():
            return holds(condition.means, patient)
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

    ``row`` is the adopted row, or None where a resolution adopts an outcome and no row.
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
    if printed_basis(matched) is not Basis.PUBLISHED:
        names = ", ".join(row.id for row in matched) or "no row"
        raise UndecidedError(f"table {table.id}: {names} and no resolution decide this patient")
    row = strongest(matched)
    return Settled(completed(row, None), Basis.PUBLISHED, row, None)


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
    if not isinstance(adopts, Adopt):
        return adopts, None
    row = table.row(adopts.row)
    return completed(row, adopts.outcome), row


def completed(row: Row, outcome: Outcome | None) -> Outcome:
    """Return the outcome that completes a row, or else the row's own."""
    found = outcome or row.then
    assert found is not None
    return found


def printed_basis(matched: Sequence[Row]) -> Basis:
    """Return what the print alone amounts to, given the rows that match.

    ``COMPLETED`` is one open row, which a resolution has yet to complete.
    """
    if not matched:
        return Basis.GAP
    outcomes = {row.then for row in matched}
    if len(matched) > 1 and (len(outcomes) > 1 or None in outcomes):
        return Basis.OVERLAP
    return Basis.COMPLETED if matched[0].open else Basis.PUBLISHED


def basis_of(table: Table, matched: Sequence[Row], resolution: Resolution) -> Basis:
    """Return the basis of an answer that a resolution gives."""
    printed = printed_basis(matched)
    if printed in (Basis.GAP, Basis.OVERLAP):
        return printed
    return _basis_of_one(table, matched[0], resolution)


def _basis_of_one(table: Table, row: Row, resolution: Resolution) -> Basis:
    adopts = resolution.adopts
    if row.open:
        other = isinstance(adopts, Adopt) and adopts.row != row.id
        return Basis.OVERRIDE if other else Basis.COMPLETED
    return Basis.PUBLISHED if adopted(table, resolution)[0] == row.then else Basis.OVERRIDE
