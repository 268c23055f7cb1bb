"""From a move of the table to an action and the next state, for one visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.clinical.actions import ActionKind, Move, TreatmentStatus
from lenarules.language.outcome import PrintedOption
from lenarules.publications.kim_2015.limits import ONE_WEEK
from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
from lenarules.publications.kim_2015.next_cycle_action.facts import N, T
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    CELL_RUNG,
    COLUMN,
    FOOTNOTE_OF_COLUMN,
    LOW_CELLS,
    PLACE,
    Fig1Cell,
    Footnote,
    Rung,
    dose_after,
)
from lenarules.publications.kim_2015.next_cycle_action.notes import (
    AT_CYCLE_START,
    CLOSES_NEUTROPENIA,
    CLOSES_THROMBOCYTOPENIA,
    INTERRUPTS,
    LOW_COUNT,
    NEUTROPENIA_IS_CAUSE,
    OPENS_NEUTROPENIA,
    OPENS_THROMBOCYTOPENIA,
    PLATELETS_ARE_CAUSE,
    RECOUNT_IN_A_WEEK,
    WEEK_OVER,
)
from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState
from lenarules.publications.kim_2015.next_cycle_action.transition import Visit, advance

if TYPE_CHECKING:
    from lenarules.clinical.actions import Act, Cytopenia
    from lenarules.publications.kim_2015.next_cycle_action.transition import After

_HELD = (TreatmentStatus.DELAYED, TreatmentStatus.INTERRUPTED)
_KIND_WITHOUT_DRUG = {
    TreatmentStatus.DELAYED: ActionKind.DELAY,
    TreatmentStatus.INTERRUPTED: ActionKind.INTERRUPT,
    TreatmentStatus.DISCONTINUED: ActionKind.DISCONTINUE,
}
_SETS: dict[tuple[bool, bool], frozenset[Cytopenia]] = {
    (False, False): frozenset(),
    (True, False): frozenset((N,)),
    (False, True): frozenset((T,)),
    (True, True): frozenset((N, T)),
}
_CELL_MARKS = {f"cell.{cell.value}": cell for cell in Fig1Cell}


def choose(condition: Any, yes: Any, no: Any) -> Any:
    """Python's conditional, as ``advance`` reads it."""
    return yes if condition else no


def lowers_for_toxicity(move: Move, cell: Fig1Cell | None) -> bool:
    """Tell whether a move goes down for toxicity: by a step, or to a cell for low counts."""
    return move is Move.ONE_DOWN or (move is Move.TO_CELL and cell in LOW_CELLS)


def footnote_after(rung: Rung, cell: Fig1Cell) -> Footnote | None:
    """Return the footnote that carries a dose above what its column gives for adequate counts."""
    column = COLUMN[cell]
    above = PLACE[rung] > PLACE[CELL_RUNG[column]]
    return FOOTNOTE_OF_COLUMN.get(column) if above else None


class Follow:
    """What becomes of a move: the action, and the state if it is followed.

    Args:
        state: the state before.
        days_held: the length of the present hold up to today; None where it is unknown, and then
            the least that fits is counted on.
    """

    __slots__ = ("days_held", "state")

    def __init__(self, state: TreatmentState, days_held: int | None) -> None:
        self.state = state
        self.days_held = days_held

    def __call__(self, act: Act, marks: frozenset[str]) -> CycleAction:
        """Return the action that a move amounts to, with its options."""
        action = self._action(act.move, marks)
        options = tuple([self._option(option, marks) for option in act.options])
        return action.composed(strength=None, options=options, advice=act.advice)

    def _option(
        self, option: PrintedOption[Act], marks: frozenset[str]
    ) -> PrintedOption[CycleAction]:
        taken = self._action(option.outcome.move, marks)
        return PrintedOption(taken, option.strength, option.row, option.cite, option.printed)

    def _action(self, move: Move, marks: frozenset[str]) -> CycleAction:
        if self.state.status is TreatmentStatus.DISCONTINUED:
            return CycleAction(ActionKind.DISCONTINUE, None, self.state)
        cell = next((cell for mark, cell in _CELL_MARKS.items() if mark in marks), None)
        rung = dose_after(move, self.state.rung, cell)
        after = advance(self._visit(move, rung, cell, marks), choose)
        status = _status(move, after)
        state = self._state(after, status, rung, cell)
        recount = ONE_WEEK if move is Move.HOLD and RECOUNT_IN_A_WEEK in marks else None
        return CycleAction(self._kind(status, rung), rung and rung.value, state, recount)

    def _visit(
        self, move: Move, rung: Rung | None, cell: Fig1Cell | None, marks: frozenset[str]
    ) -> Visit:
        state = self.state
        column = None if cell is None else PLACE[CELL_RUNG[COLUMN[cell]]]
        return Visit(
            start=AT_CYCLE_START in marks,
            held=state.is_held,
            held_for_neutropenia=N in state.held_for,
            held_for_platelets=T in state.held_for,
            neutropenia_open=N in state.open_episodes,
            thrombocytopenia_open=T in state.open_episodes,
            neutropenias=state.neutropenias,
            thrombocytopenias=state.thrombocytopenias,
            days_held=self._days(marks),
            cycle=state.cycle,
            cycles_at_dose=state.cycles_at_dose,
            clear_cycles=state.clear_cycles,
            reduced_for_toxicity=state.reduced_for_toxicity,
            cycle_clear=state.cycle_clear,
            changed_in_cycle=state.changed_in_cycle,
            stops=move is Move.STOP,
            holds=move is Move.HOLD,
            raises=move is Move.ONE_UP,
            lowers_for_toxicity=lowers_for_toxicity(move, cell),
            changes=rung is not None and rung is not state.rung,
            back_at_column=rung is not None and column is not None and PLACE[rung] >= column,
            opens_neutropenia=OPENS_NEUTROPENIA in marks,
            closes_neutropenia=CLOSES_NEUTROPENIA in marks,
            opens_thrombocytopenia=OPENS_THROMBOCYTOPENIA in marks,
            closes_thrombocytopenia=CLOSES_THROMBOCYTOPENIA in marks,
            low_count=LOW_COUNT in marks,
            neutropenia_holds=NEUTROPENIA_IS_CAUSE in marks,
            platelets_hold=PLATELETS_ARE_CAUSE in marks,
            interrupts=INTERRUPTS in marks,
        )

    def _days(self, marks: frozenset[str]) -> int:
        if self.days_held is not None:
            return self.days_held
        return max(self.state.days_held, ONE_WEEK if WEEK_OVER in marks else 0)

    def _state(
        self, after: After, status: TreatmentStatus, rung: Rung | None, cell: Fig1Cell | None
    ) -> TreatmentState:
        before = self.state
        held = before.permission if status in _HELD else None
        carried = footnote_after(rung, cell) if rung and cell else held
        return TreatmentState(
            cycle=after.cycle,
            dose=(rung or before.rung).value,
            status=status,
            held_for=_causes(after.held_for_neutropenia, after.held_for_platelets),
            days_held=after.days_held,
            open_episodes=_causes(after.neutropenia_open, after.thrombocytopenia_open),
            neutropenias=after.neutropenias,
            thrombocytopenias=after.thrombocytopenias,
            permission=carried,
            reduced_for_toxicity=after.reduced_for_toxicity,
            cycle_clear=after.cycle_clear,
            changed_in_cycle=after.changed_in_cycle,
            cycles_at_dose=after.cycles_at_dose,
            clear_cycles=after.clear_cycles,
        )

    def _kind(self, status: TreatmentStatus, rung: Rung | None) -> ActionKind:
        if rung is None:
            return _KIND_WITHOUT_DRUG[status]
        if self.state.is_held:
            return ActionKind.RESUME
        difference = PLACE[rung] - PLACE[self.state.rung]
        if difference == 0:
            return ActionKind.CONTINUE
        return ActionKind.REDUCE if difference < 0 else ActionKind.ESCALATE


def _status(move: Move, after: After) -> TreatmentStatus:
    if move is Move.STOP:
        return TreatmentStatus.DISCONTINUED
    if after.delayed:
        return TreatmentStatus.DELAYED
    return TreatmentStatus.INTERRUPTED if after.interrupted else TreatmentStatus.ON_TREATMENT


def _causes(neutropenia: bool, platelets: bool) -> frozenset[Cytopenia]:
    return _SETS[neutropenia, platelets]
