"""The solver's reading of two voices on one patient (extra ``proofs``)."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, assert_never

import z3

from lenarules.language.condition import Not
from lenarules.language.errors import LenarulesError
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.readings.smt import Patient
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import NotDecided, Query, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.language.cells import Variable
    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact
    from lenarules.language.question import CommonAnswer
    from lenarules.language.table import Table
    from lenarules.verify.voices import Part, Voice

#: The solver gives up after so many milliseconds; ``NotDecided`` is then an error.
_PATIENCE = 60_000


class NotProved(LenarulesError):
    """What the diagram proposes, the solver or the running table refutes."""


class SideBySide:
    """Two voices on one patient, of whom both are asked.

    Args:
        voices: the two voices; their tables have facts of one name only where they are equal.
        facts: the facts of both.
        scope: the patients who count, beside those whose inputs are legal.
    """

    def __init__(
        self, voices: tuple[Voice, Voice], facts: tuple[Fact, ...], scope: Condition
    ) -> None:
        self.patient = Patient(facts)
        self.readings = tuple(_reading(voice.table) for voice in voices)
        self._voices = voices
        legal = [reading.legal for reading in self.readings]
        asked = z3.And(self.patient.domain, self.patient.meets(scope), *legal)
        self._asked = self.patient.call("both_are_asked", asked)
        self._solver = z3.Solver()
        self._solver.set("timeout", _PATIENCE)
        self._solver.add(self._asked)

    def gives(self, side: int, part: Part) -> Any:
        """Return the formula that a part gives the answer of a voice."""
        reading = self.readings[side]
        if self._voices[side].row is not None:
            return reading.matches[part.rows[0].id]
        if part.resolution is not None:
            return reading.active[part.resolution.id]
        return z3.And(reading.unresolved, reading.only(list(part.rows)))

    def says(self, side: int, answer: CommonAnswer) -> Any:
        """Return the formula that a voice gives an answer."""
        parts = self._voices[side].parts_of(answer)
        return z3.Or([self.gives(side, part) for part in parts])

    def can_be(self, *formulas: Any) -> bool:
        """Tell whether some patient meets all of some formulas.

        Raises:
            NotDecided: the solver does not know.
        """
        self._solver.push()
        try:
            return self._model(*formulas) is not None
        finally:
            self._solver.pop()

    def prove_nobody(self, formula: Any, detail: str) -> None:
        """Prove that nobody meets a formula.

        Raises:
            NotProved: somebody does.
            NotDecided: the solver does not know.
        """
        found = self.can_be(formula)
        patients = (self.patient, *(reading.patient for reading in self.readings))
        record(Query(detail, z3.And(self._asked, formula), patients, found))
        if found:
            raise NotProved(f"{detail}; the patient: {self.witness(formula, ())}")

    def witness(self, formula: Any, variables: Sequence[Variable]) -> dict[str, Any]:
        """Return a patient who meets a formula: of each fact the value that is most usual.

        Args:
            formula: the formula.
            variables: what is asked of the facts; its cells are the values that can matter.
        """
        met = [formula]
        for choice in _choices(self.patient.facts, variables):
            wishes = (self.patient.meets(wish) for wish in choice)
            met += islice((wish for wish in wishes if self.can_be(*met, wish)), 1)
        self._solver.push()
        patient = self.patient.values(self._model(*met))
        self._solver.pop()
        return patient

    def _model(self, *formulas: Any) -> Any:
        self._solver.add(*formulas)
        answer = self._solver.check()
        if answer == z3.unknown:
            raise NotDecided(self._solver.reason_unknown())
        return self._solver.model() if answer == z3.sat else None


def _reading(table: Table) -> Reading:
    """Return the reading of a table, the names of its terms with the id of the table."""
    reading = Reading(table)
    reading.patient.names = {
        f"{table.id}.{name}": term for name, term in reading.patient.names.items()
    }
    return reading


def _choices(
    facts: Sequence[Fact], variables: Sequence[Variable]
) -> Iterator[tuple[Condition, ...]]:
    """Yield choices of conditions on one fact each, what is most usual first."""
    for fact in facts:
        match fact:
            case Number():
                yield _values(fact, variables)
            case Flag():
                yield _first(fact.holds, usual=fact.usual)
            case Category():
                yield tuple(fact.is_(member) for member in (fact.usual, *fact.members))
            case Members():
                tests = ((fact.has(member), member in fact.usual) for member in fact.members)
                yield from (_first(test, usual=usual) for test, usual in tests)
            case _:
                assert_never(fact)


def _values(fact: Number, variables: Sequence[Variable]) -> tuple[Condition, ...]:
    cells = [v.sample(cell) for v in variables if v.fact == fact for cell in range(len(v.cells))]
    near = [value for value in cells if isinstance(value, int) and value >= fact.low]
    near.sort(key=lambda value: abs(value - fact.usual))
    return tuple(fact.equals(value) for value in (fact.usual, *near))


def _first(test: Condition, *, usual: bool) -> tuple[Condition, ...]:
    return (test if usual else Not(test),)
