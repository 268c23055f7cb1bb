"""A patient of a comparison asked of a table as it was given, before it was written and read."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from lenarules.language.decide import decider_of
from lenarules.language.errors import InconsistentInput, InputError, UndecidedError
from lenarules.language.fact import Number
from lenarules.verify.editions.answer import REFUSED, UNDECIDED, trace
from lenarules.verify.side_by_side import NotProved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.language.fact import Fact
    from lenarules.language.table import Table
    from lenarules.verify.editions.answer import Run


def replayed(table: Table, read: Table, patient: Mapping[str, Any], run: Run) -> None:
    """Hold the run of a table of an edition against that of the table that was written.

    Args:
        table: the table that was written.
        read: the table of the edition, whose facts are in the same order.
        patient: a patient, by the names of the facts of the edition.
        run: what the table of the edition says of the patient.

    Raises:
        NotProved: row, resolution, basis, notes or a refusal are not the same.
    """
    values = [patient[fact.name] for fact in read.facts]
    said = _trace(table, [_own(*pair) for pair in zip(table.facts, values, strict=True)])
    if said != run.trace:
        raise NotProved(f"{table.id} runs to {said} and its edition to {run.trace} for {patient}")


def _trace(table: Table, values: list[Any]) -> tuple[Any, ...]:
    try:
        return trace(decider_of(table)(*values))
    except (InputError, InconsistentInput):
        return (REFUSED.kind,)
    except UndecidedError:
        return (UNDECIDED.kind,)


def _own(fact: Fact, value: Any) -> Any:
    """Return a value with the members of the table's own enumeration; a foreign one stays."""
    if isinstance(fact, Number):
        return fact.exception if isinstance(value, Enum) and fact.exception else value
    if isinstance(value, frozenset):
        return frozenset(_member(fact, member) for member in value)
    return _member(fact, value) if isinstance(value, Enum) else value


def _member(fact: Any, member: Enum) -> Any:
    return fact.members.__members__.get(member.name, member)
