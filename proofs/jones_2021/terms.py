"""How the claims about Jones 2021 look for one patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Finding, find

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.condition import Condition
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.language.words import Advice


def somebody(
    table: Table,
    whom: Condition,
    wrong: Callable[[Outcome, tuple[Outcome, ...]], bool],
    detail: str,
) -> Finding | None:
    """Look for a legal patient of these whose answer, or what it offers, is wrong."""
    reading = Reading(table)

    def measured(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
        return int(wrong(outcome, offered))

    met = z3.And(reading.legal, reading.patient.meets(whom))
    patients = find(z3.And(met, reading.measure(measured) == 1), reading.patient)
    return Finding(detail, patients) if patients else None


def untold(table: Table, whom: Condition, advice: Advice, detail: str) -> Finding | None:
    """Look for a legal patient of these to whom no note tells an advice."""
    reading = Reading(table)
    told = [reading.patient.meets(note.when) for note in table.notes if advice in note.adds]
    formula = z3.And(reading.legal, reading.patient.meets(whom), z3.Not(z3.Or(told)))
    patients = find(formula, reading.patient)
    return Finding(detail, patients) if patients else None
