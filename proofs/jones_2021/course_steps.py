"""One step of a course by Jones 2021, read by the solver: the move, the dose, the next state.

The move is that of the table's rows and resolutions, the marks are the table's, and what follows is
``advance``, the function that runs, over the solver's ``If``. Only ``dose_after`` is tabulated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import z3

from lenarules.clinical.course_facts import REDUCED_FOR_TOXICITY
from lenarules.clinical.moves import Move
from lenarules.publications.jones_2021.next_cycle_action.facts import DOSE, RENAL
from lenarules.publications.jones_2021.next_cycle_action.ladder import (
    CEILING,
    PLACE,
    MaintenanceRung,
    RenalFunction,
    dose_after,
)
from lenarules.publications.jones_2021.next_cycle_action.legal import STATE_FACTS, STATE_RULES
from lenarules.publications.jones_2021.next_cycle_action.transition import (
    MaintenanceVisit,
    advance,
)
from lenarules.readings.smt import Patient
from proofs.steps import CourseStep
from proofs.terms import NO_DRUG, by_member, choose, hold_terms, leads_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.table import Table
    from lenarules.publications.jones_2021.next_cycle_action.transition import MaintenanceAfter

RUNGS = tuple(MaintenanceRung)
#: What follows from a visit: ``advance``, or one broken on purpose.
Transition: TypeAlias = (
    "Callable[[MaintenanceVisit, Callable[[Any, Any, Any], Any]], MaintenanceAfter]"
)


class MaintenanceStep(CourseStep):
    """One call: the state and the visit (``reading``), the move, the dose and the next state.

    Args:
        table: the table of ``next_cycle_action``, or one broken on purpose.
        prefix: put before every name.
        transition: what follows; ``advance``, or one broken on purpose.
    """

    def __init__(self, table: Table, prefix: str = "", transition: Transition = advance) -> None:
        super().__init__(table, prefix)
        self.before = {}
        self.rung = self.patient.category(DOSE)
        self.place = place_of(self.rung)
        self.new_rung = self._new_rung()
        self.new_place = place_of(self.new_rung)
        self.drug = self.new_rung != NO_DRUG
        self.after = transition(self._visit(), choose)
        self.next = Patient(STATE_FACTS, f"{prefix}next_")

    def _new_rung(self) -> Any:
        term: Any = z3.IntVal(NO_DRUG)
        for move in (Move.SAME, Move.ONE_DOWN, Move.ONE_UP):
            term = z3.If(self.moves(move), self._rung_after(move, None), term)
        for renal in RenalFunction:
            here = z3.And(self.moves(Move.TO_STARTING_DOSE), self.patient.meets(RENAL.is_(renal)))
            term = z3.If(here, self._rung_after(Move.TO_STARTING_DOSE, renal), term)
        return term

    def _rung_after(self, move: Move, renal: RenalFunction | None) -> Any:
        def after(rung: MaintenanceRung) -> int:
            given = dose_after(move, rung, renal)
            return NO_DRUG if given is None else RUNGS.index(given)

        return by_member(self.rung, MaintenanceRung, after)

    @property
    def ceiling(self) -> Any:
        """The place of the highest dose that renal function allows."""
        term: Any = z3.IntVal(NO_DRUG)
        for renal in RenalFunction:
            here = self.patient.meets(RENAL.is_(renal))
            term = z3.If(here, PLACE[CEILING[renal]], term)
        return term

    def _visit(self) -> MaintenanceVisit:
        return MaintenanceVisit(
            **hold_terms(self.table, self.patient),
            held=self.held,
            reduced_for_toxicity=self.patient.flag(REDUCED_FOR_TOXICITY),
            stops=self.moves(Move.STOP),
            holds=self.moves(Move.HOLD),
            lowers=z3.And(self.drug, self.new_place < self.place),
        )

    @property
    def leads(self) -> Any:
        """The next state is the one that follows; treatment has not ended before."""
        return z3.And(
            leads_to(self.after, self.moves(Move.STOP), self.next),
            self.next.category(DOSE) == z3.If(self.drug, self.new_rung, self.rung),
            self.next.flag(REDUCED_FOR_TOXICITY) == self.after.reduced_for_toxicity,
        )

    @property
    def next_is_legal(self) -> Any:
        """The next state keeps every rule of legal states, and every count its range."""
        return z3.And(self.next.domain, *(self.next.meets(rule.condition) for rule in STATE_RULES))


def place_of(rung: Any) -> Any:
    """Return the place of a rung on the ladder."""
    return by_member(rung, MaintenanceRung, PLACE.__getitem__)
