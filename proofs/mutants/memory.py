"""What the claims about a table itself have asked and read is not asked again of its mutants.

A mutant differs from its table in one part, so that most questions to the solver are the very same
formula, and a claim that never reads the notes has the same verdict whatever the notes are.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar
from unittest.mock import patch

import z3
from attrs import fields

from lenarules.language.table import Table
from lenarules.readings.smt import Patient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.verify.verdict import Claim
    from proofs.proved import Proved

_PARTS = ("facts", "rows", "notes", "resolutions", "legal", "derived", "marks")


class _Watched(Table):
    """A table that writes down which of its parts are read."""

    __slots__ = ()
    read: ClassVar[set[str]] = set()

    def __getattribute__(self, name: str) -> Any:
        _Watched.read.add(name)
        return super().__getattribute__(name)


def _watched(table: Table) -> Table:
    return _Watched(**{field.name: getattr(table, field.name) for field in fields(Table)})


def parts_changed(table: Table, other: Table) -> set[str]:
    """Return the names of the parts in which two tables are not the same objects."""
    pairs = ((name, getattr(table, name), getattr(other, name)) for name in _PARTS)
    return {name for name, one, two in pairs if [*map(id, one)] != [*map(id, two)]}


class Memory:
    """The questions that the claims about a table put to the solver, with their answers.

    Raises:
        ValueError: a claim is not proved of the table itself.
    """

    def __init__(self, proved: Proved) -> None:
        self._answers: dict[tuple[int, ...], tuple[Any, Any, list[Any]]] = {}
        self._formulas: dict[Any, Any] = {}
        self._read: dict[str, frozenset[str]] = {}
        self._check, self._model = z3.Solver.check, z3.Solver.model
        table = _watched(proved.table)
        learning = patch.object(Patient, "meets", _meeting(self._formulas))
        with learning, patch.object(z3.Solver, "check", self._learnt):
            for claim in proved.claims:
                _Watched.read = set()
                if claim.check(table) is not None:
                    raise ValueError(f"{proved.table.id}: {claim.name} is not proved")
                self._read[claim.name] = frozenset(_Watched.read)

    def concerned(self, claims: tuple[Claim, ...], changed: set[str]) -> Iterator[Claim]:
        """Yield the claims that read a part that is changed."""
        return (claim for claim in claims if self._read[claim.name] & changed)

    @contextmanager
    def used(self) -> Iterator[None]:
        """Let every solver answer from memory what it can."""
        with (
            patch.object(z3.Solver, "check", self._remembered),
            patch.object(z3.Solver, "model", self._model_of),
            patch.object(Patient, "meets", _meeting(dict(self._formulas))),
        ):
            yield

    @property
    def _learnt(self) -> Any:
        def check(solver: Any, *assumptions: Any) -> Any:
            answer = self._check(solver, *assumptions)
            model = self._model(solver) if answer == z3.sat else None
            asserted = _asserted(solver, assumptions)
            self._answers[_key(asserted)] = answer, model, asserted
            return answer

        return check

    @property
    def _remembered(self) -> Any:
        def check(solver: Any, *assumptions: Any) -> Any:
            known = self._answers.get(_key(_asserted(solver, assumptions)))
            solver.known_model = known and known[1]
            return known[0] if known else self._check(solver, *assumptions)

        return check

    @property
    def _model_of(self) -> Any:
        def model(solver: Any) -> Any:
            known = getattr(solver, "known_model", None)
            return self._model(solver) if known is None else known

        return model


def _meeting(known: dict[Any, Any]) -> Any:
    """Return how a patient reads a condition, the formulas that are known taken as they are."""
    read = Patient.meets

    def meets(patient: Any, condition: Condition) -> Any:
        key = patient._prefix, condition
        if key not in known:
            known[key] = read(patient, condition)
        return known[key]

    return meets


def _asserted(solver: Any, assumptions: tuple[Any, ...]) -> list[Any]:
    return [*solver.assertions(), *assumptions]


def _key(formulas: list[Any]) -> tuple[int, ...]:
    """Return the numbers under which the solver keeps formulas; equal ones have the same."""
    return tuple(formula.get_id() for formula in formulas)
