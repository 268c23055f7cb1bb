"""The solver's reading of every answer that a table can give (extra ``proofs``).

It follows the definitions of a table and shares no code with ``settle``, which the running tables
use; each answer that is found is replayed by them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.language.evaluate import adopted, completed
from lenarules.language.words import Basis, Strength
from lenarules.verify.editions.answer import REFUSED, UNDECIDED, Answer, Core, Option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.table import Offer, Resolution, Row
    from lenarules.readings.smt_table import Reading


class Answers:
    """For whom an edition gives which answer, which option and which advice.

    Args:
        reading: the table, read for the patient; its own legal inputs are not asked.
        legal: the formula that the edition accepts the patient.
        basis: whether the row, resolution and basis are part of an answer.

    Attributes:
        cores: the formula of every answer.
        options: the formula that an option is offered.
        advice: the formula that advice is given.
        answered: the formula that the patient is answered.
        words: the words of options and of advice.
    """

    def __init__(self, reading: Reading, legal: Any, *, basis: bool) -> None:
        self._reading = reading
        self._legal = legal
        self._basis = basis
        self.words: dict[Any, str] = {}
        decided = _joined([*self._by_print(), *self._by_resolution()])
        self.answered = z3.Or(list(decided.values()))
        undecided = z3.And(legal, z3.Not(self.answered))
        self.cores: dict[Core, Any] = {**decided, REFUSED: z3.Not(legal), UNDECIDED: undecided}
        self.options: dict[Option, Any] = _joined(self._offers())
        self.advice: dict[str, Any] = _joined(self._notes())

    def says(self, answer: Answer) -> Any:
        """Return the formula that an answer is given, with its options and no others."""
        core = self.cores.get(answer.core, z3.BoolVal(False))
        offered = [formula for key, formula in self.options.items() if key in answer.options]
        others = [formula for key, formula in self.options.items() if key not in answer.options]
        return z3.And(core, *offered, z3.Not(z3.Or(others)))

    def gives_alone(self, other: Answers, key: str) -> Any:
        """Return the formula that this edition gives advice and another does not."""
        false = z3.BoolVal(False)
        return z3.And(self.advice.get(key, false), z3.Not(other.advice.get(key, false)))

    def _by_print(self) -> Iterator[tuple[Core, Any]]:
        reading = self._reading
        for group in reading.groups():
            alone = z3.And(self._legal, reading.unresolved, reading.only(group))
            above: list[Any] = []
            for row in sorted(group, key=lambda row: list(Strength).index(row.strength)):
                matches = reading.matches[row.id]
                by = self._by(row, None, Basis.PUBLISHED)
                yield _core(row.then, row, by), z3.And(alone, matches, z3.Not(z3.Or(above)))
                above.append(matches)

    def _by_resolution(self) -> Iterator[tuple[Core, Any]]:
        for alike, formula in self._adoptions():
            outcome, row = adopted(self._reading.table, alike[0])
            for item, basis, by in self._ways(alike):
                yield _core(outcome, row, self._by(row, item, basis)), z3.And(formula, by)

    def _ways(self, alike: list[Resolution]) -> Iterator[tuple[Resolution, Basis, Any]]:
        """Yield each way in which resolutions of one answer give it, where that is compared."""
        if not self._basis:
            yield alike[0], Basis.PUBLISHED, z3.BoolVal(True)
            return
        above: list[Any] = []
        for item in alike:
            active = self._reading.active[item.id]
            first = z3.And(active, z3.Not(z3.Or(above)))
            for basis in Basis:
                yield item, basis, z3.And(first, self._reading.basis(item, basis))
            above.append(active)

    def _adoptions(self) -> Iterator[tuple[list[Resolution], Any]]:
        """Yield the resolutions that adopt and offer the same, and where they alone are active."""
        groups = self._alike()
        active = [z3.Or([self._reading.active[item.id] for item in group]) for group in groups]
        for place, group in enumerate(groups):
            others = z3.Or(active[:place] + active[place + 1 :])
            yield group, z3.And(self._legal, active[place], z3.Not(others))

    def _alike(self) -> list[list[Resolution]]:
        groups: dict[Any, list[Resolution]] = {}
        for item in self._reading.table.resolutions:
            outcome, row = adopted(self._reading.table, item)
            groups.setdefault((outcome, row, item.offers), []).append(item)
        return list(groups.values())

    def _offers(self) -> Iterator[tuple[Option, Any]]:
        for alike, formula in self._adoptions():
            for offer in alike[0].offers:
                matches = self._reading.matches[offer.row]
                here = formula if offer.unmatched_too else z3.And(formula, matches)
                yield self._option(offer), here

    def _option(self, offer: Offer) -> Option:
        row = self._reading.table.row(offer.row)
        told: Any = completed(row, offer.outcome)
        option = (told.key, row.strength.name)
        self.words[option] = told.words.splitlines()[0]
        return option

    def _notes(self) -> Iterator[tuple[str, Any]]:
        for note in self._reading.table.notes:
            holds = self._reading.patient.meets(note.when)
            for spoken in note.adds:
                told: Any = spoken
                self.words[told.key] = f"{told.label} ({told.cite})"
                yield told.key, z3.And(self.answered, holds)

    def _by(self, row: Row | None, item: Resolution | None, basis: Basis) -> tuple[str, ...]:
        if not self._basis:
            return ()
        full_id = self._reading.table.full_id
        return full_id(row) if row else "", full_id(item) if item else "", basis.name


def _core(told: Any, row: Row | None, by: tuple[str, ...]) -> Core:
    return Core("answered", told.key, row.strength.name if row else "", by, told.words)


def _joined(formulas: Any) -> dict[Any, Any]:
    """Return the formulas of each key, joined with "or"."""
    found: dict[Any, list[Any]] = {}
    for key, formula in formulas:
        found.setdefault(key, []).append(formula)
    return {key: z3.Or(several) for key, several in found.items()}
