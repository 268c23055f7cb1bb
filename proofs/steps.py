"""One call of a course, and two calls alike but for some facts, read by the solver.

What is particular to a paper, its doses and its next state, is in the folder of the paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.course_facts import HELD, IN_CYCLE, NOT_ENDED
from lenarules.clinical.facts import CREATININE_CLEARANCE, DIALYSIS
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Finding, find
from proofs.terms import MOVES, mark_of, move_of

if TYPE_CHECKING:
    from lenarules.clinical.moves import Move
    from lenarules.language.fact import Fact, Number
    from lenarules.language.table import Table


class CourseStep:
    """A legal state, a visit (``reading``) and the move; a subclass adds doses and the next state.

    Args:
        table: the table of ``next_cycle_action``, or one broken on purpose.
        prefix: put before every name.
    """

    #: The place of the state's dose on the ladder, and of the dose that is given now.
    place: Any
    new_place: Any
    #: What the state counts beside the facts of the table, by name.
    before: dict[str, Any]

    def __init__(self, table: Table, prefix: str) -> None:
        self.table = table
        self.prefix = prefix
        self.reading = Reading(table, prefix)
        self.patient = self.reading.patient
        self.move = self.patient.call("move", self.reading.measure(move_of, nothing=-1))
        self.held = self.patient.meets(HELD)

    @property
    def legal(self) -> Any:
        """The inputs are legal."""
        return self.reading.legal

    @property
    def leads(self) -> Any:
        """The next state is the one that follows; treatment has not ended before."""
        raise NotImplementedError

    def moves(self, *moves: Move) -> Any:
        """The move is one of these."""
        return z3.Or([self.move == MOVES.index(move) for move in moves])

    @property
    def in_cycle(self) -> Any:
        """The visit is inside a cycle."""
        return self.patient.meets(IN_CYCLE)

    def mark(self, name: str) -> Any:
        """A mark of the table holds; one that the table has not never does."""
        return mark_of(self.table, self.patient, name)

    def search(self, formula: Any, detail: str) -> Finding | None:
        """Look for a legal call of which a formula holds."""
        patients = find(z3.And(self.legal, formula), self.patient, sought=detail)
        return Finding(detail, patients) if patients else None

    def search_course(self, formula: Any, detail: str) -> Finding | None:
        """Look for a call of a treatment that goes on, and its next state, of which it holds."""
        going_on = self.patient.meets(NOT_ENDED)
        return self.search(z3.And(self.leads, going_on, formula), detail)


class TwoCalls:
    """Two calls from the same state, alike but for some facts.

    Args:
        one: the one call.
        other: the other, of the same table.
        differing: the facts that may differ.
    """

    def __init__(self, one: CourseStep, other: CourseStep, *differing: Fact) -> None:
        self.one, self.other = one, other
        same = [fact for fact in one.table.facts if fact not in differing]
        alike = [one.patient.equals(other.patient, fact) for fact in same]
        counts = [one.before[name] == other.before[name] for name in one.before]
        self.legal = z3.And(one.legal, other.legal, *alike, *counts)

    def worse_kidneys_get_more(self) -> Finding | None:
        """Look for two visits of which the one with the worse kidneys gets more."""
        one, other = self.one.patient, self.other.patient
        worse = z3.And(
            other.number(CREATININE_CLEARANCE) <= one.number(CREATININE_CLEARANCE),
            z3.Implies(one.flag(DIALYSIS), other.flag(DIALYSIS)),
        )
        return self._search(worse, "worse renal function, more mg per cycle")

    def lower_count_gets_more(self, count: Number) -> Finding | None:
        """Look for two visits of which the one with the lower count gets more."""
        lower = self.other.patient.number(count) <= self.one.patient.number(count)
        return self._search(lower, f"lower {count.label}, more mg per cycle")

    def _search(self, formula: Any, detail: str) -> Finding | None:
        patients = find(
            z3.And(self.legal, formula, self.other.new_place > self.one.new_place),
            self.one.patient,
            self.other.patient,
            sought=detail,
        )
        return Finding(detail, patients) if patients else None
