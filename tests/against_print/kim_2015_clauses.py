"""The grammar of the transcription of Kim 2015, and patients around its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules import HighDoseIndication, VteComorbidity
from lenarules.language.condition import Compare, atoms
from lenarules.language.evaluate import holds
from lenarules.language.fact import Number
from lenarules.language.table import Adopt
from tests.against_print.clauses import Clause, bounds_of, is_said
from tests.publications.kim_2015.strategies import Patient, around

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Row, Table

#: The signs that are read where the paper prints none.
READ_AS = {"dexamethasone_mg_per_cycle": ">=", "level": "="}
AS_PRINTED = {"dexamethasone_mg_per_cycle": "=", "level": "="}


def said(clause: Clause, patient: Patient, unsigned: dict[str, str] = READ_AS) -> bool:
    """Tell whether a clause of the transcription is true of a patient."""
    return is_said(clause, patient, unsigned)


def choices(table: Table, rows: tuple[Row, ...], clauses: list[Clause]) -> dict[str, list[Any]]:
    """Return the values of each fact around the figures of the rows and of the transcription."""
    asked = [atom for row in rows for atom in atoms(row.when)]
    figures = {(atom.fact.name, atom.bound) for atom in asked if isinstance(atom, Compare)}
    figures |= {figure for clause in clauses for figure in bounds_of(clause)}
    found: dict[str, list[Any]] = {}
    for fact in table.facts:
        if isinstance(fact, Number):
            near = [v for name, b in sorted(figures) if name == fact.name for v in around(fact, b)]
            found[fact.name] = near + ([] if fact.exception is None else [fact.exception])
    return {name: values for name, values in found.items() if values}


FLAG: list[Any] = [False, True]
ONE_OR_NONE: list[Any] = [frozenset(), *(frozenset({member}) for member in VteComorbidity)]
AGGRESSIVE_PAIN = {HighDoseIndication.AGGRESSIVE_DISEASE, HighDoseIndication.PAIN}
INDICATED: list[Any] = [
    frozenset(),
    *(frozenset({case}) for case in HighDoseIndication),
    frozenset(AGGRESSIVE_PAIN),
]


def differs(condition: Condition, clause: Clause, patients: list[Patient]) -> list[Patient]:
    """Return the patients of whom a condition and a clause say different things."""
    return [each for each in patients if holds(condition, each) is not said(clause, each)]


def completions(table: Table, row_id: str) -> list[Any]:
    """Return every outcome with which the resolutions complete an open row."""
    adopted = [item.adopts for item in table.resolutions if isinstance(item.adopts, Adopt)]
    return [each.outcome for each in adopted if each.row == row_id and each.outcome]
