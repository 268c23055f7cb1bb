"""One step of a course, read by the solver: a legal state, a visit, the move, the next state.

The move is that of the table's rows and resolutions, the marks are the table's, and what follows is
``advance``, the function that runs, over the solver's ``If``. Only ``dose_after`` is tabulated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import z3

from lenarules.clinical.facts import CYCLE
from lenarules.clinical.moves import Move
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import (
    FIG_1_CELL,
)
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    CELL_RUNG,
    COLUMN,
    PLACE,
    Fig1Cell,
    Footnote,
    dose_after,
)
from lenarules.publications.kim_2015.next_cycle_action.legal import STATE_FACTS, STATE_RULES
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CLEAR_CYCLES,
    CYCLE_CLEAR,
    CYCLES_AT_DOSE,
    DAYS_HELD,
    DOSE,
    PERMISSION,
)
from lenarules.publications.kim_2015.next_cycle_action.taken import (
    footnote_after,
)
from lenarules.publications.kim_2015.next_cycle_action.transition import Visit, advance
from lenarules.readings.smt import Patient
from proofs.kim_2015.terms import CELLS, RUNGS, by_rung, index_of
from proofs.kim_2015.visit_terms import visit_of
from proofs.steps import CourseStep
from proofs.terms import NO_DRUG, choose, leads_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.table import Table
    from lenarules.publications.kim_2015.next_cycle_action.transition import After

#: What follows from a visit: ``advance``, or one broken on purpose.
Transition: TypeAlias = "Callable[[Visit, Callable[[Any, Any, Any], Any]], After]"


class Step(CourseStep):
    """One call: the state and the visit (``reading``), the move, the dose and the next state.

    Args:
        table: the table of ``next_cycle_action``, or one broken on purpose.
        prefix: put before every name.
        transition: what follows; ``advance``, or one broken on purpose.
    """

    def __init__(
        self,
        table: Table,
        prefix: str = "",
        transition: Transition = advance,
    ) -> None:
        super().__init__(table, prefix)
        self.rung = self.patient.category(DOSE)
        call = self.patient.call
        self.place = call("place_of_dose", by_rung(self.rung, PLACE.__getitem__))
        self.new_rung = call("new_dose", self._new_rung())
        self.new_place = call("place_of_new_dose", by_rung(self.new_rung, PLACE.__getitem__))
        self.drug = self.new_rung != NO_DRUG
        self.before = self._counted()
        self.after = transition(visit_of(self), choose)
        self.next = Patient(STATE_FACTS, f"{prefix}next_")

    @property
    def legal(self) -> Any:
        """The inputs are legal, and the counts of the state are those that the visit asks."""
        return z3.And(self.reading.legal, self._linked())

    def cell(self, cell: Fig1Cell) -> Any:
        """The cell of Fig. 1 is this one."""
        return self.patient.meets(FIG_1_CELL.is_(cell))

    def _new_rung(self) -> Any:
        term: Any = z3.IntVal(NO_DRUG)
        for move in (Move.SAME, Move.ONE_DOWN, Move.ONE_UP, Move.TO_CELL):
            term = z3.If(self.moves(move), self._rung_after(move), term)
        return term

    def _rung_after(self, move: Move) -> Any:
        def on_cell(cell: Fig1Cell) -> Any:
            return by_rung(self.rung, lambda rung: index_of(dose_after(move, rung, cell)))

        return self.by_cell(on_cell) if move is Move.TO_CELL else on_cell(CELLS[0])

    def by_cell(self, value: Callable[[Fig1Cell], Any]) -> Any:
        """Return a term that depends on the cell of Fig. 1."""
        term = value(CELLS[0])
        for cell in CELLS[1:]:
            term = z3.If(self.cell(cell), value(cell), term)
        return term

    @property
    def column_place(self) -> Any:
        """The place of what the column gives for adequate counts."""
        return self.by_cell(lambda cell: z3.IntVal(PLACE[CELL_RUNG[COLUMN[cell]]]))

    def _counted(self) -> dict[str, Any]:
        numbers = ("days_held", "cycles_at_dose", "clear_cycles", "days_since_last")
        changed = {"changed_in_cycle": z3.Bool(f"{self.prefix}state_changed_in_cycle")}
        return changed | {name: z3.Int(f"{self.prefix}state_{name}") for name in numbers}

    def _linked(self) -> Any:
        before, number = self.before, self.patient.number
        whole = z3.If(before["changed_in_cycle"], 0, 1)
        cycles, clear = before["cycles_at_dose"], before["clear_cycles"]
        is_clear = self.patient.flag(CYCLE_CLEAR)
        days = before["days_held"] + before["days_since_last"]
        return z3.And(
            before["days_held"] >= 0,
            before["days_since_last"] >= 0,
            clear >= 0,
            clear <= cycles,
            cycles < number(CYCLE),
            z3.Implies(before["changed_in_cycle"], cycles == 0),
            z3.Implies(z3.Not(self.held), before["days_held"] == 0),
            number(DAYS_HELD) == z3.If(self.held, days, 0),
            number(CYCLES_AT_DOSE) == cycles + whole,
            number(CLEAR_CYCLES) == z3.If(is_clear, clear + whole, 0),
        )

    @property
    def leads(self) -> Any:
        """The next state is the one that follows; treatment has not ended before."""
        after, nxt = self.after, self.next
        return z3.And(
            leads_to(after, self.moves(Move.STOP), nxt),
            nxt.number(DAYS_HELD) == after.days_held,
            nxt.category(DOSE) == z3.If(self.drug, self.new_rung, self.rung),
            nxt.flag(CYCLE_CLEAR) == after.cycle_clear,
            *(nxt.has(PERMISSION, note) == self._carried(note) for note in Footnote),
        )

    def _carried(self, footnote: Footnote) -> Any:
        given = [
            z3.And(self.cell(cell), self.new_rung == RUNGS.index(rung))
            for cell in CELLS
            for rung in RUNGS
            if footnote_after(rung, cell) is footnote
        ]
        before = self.patient.has(PERMISSION, footnote)
        kept = z3.Or(self.moves(Move.HOLD), z3.And(self.new_rung == self.rung, self.in_cycle))
        return z3.If(kept, before, z3.And(self.drug, z3.Or(given)))

    @property
    def next_is_legal(self) -> Any:
        """The next state keeps every rule of legal states, and every count its range."""
        after = self.after
        rules = [self.next.meets(rule.condition) for rule in STATE_RULES]
        counts = z3.And(
            after.clear_cycles >= 0,
            after.clear_cycles <= after.cycles_at_dose,
            after.cycles_at_dose < after.cycle,
            z3.Implies(after.changed_in_cycle, after.cycles_at_dose == 0),
        )
        return z3.And(self.next.domain, counts, *rules)
