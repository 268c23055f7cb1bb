"""From a move of the table to an action and the next state, for one visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.actions import ActionKind, TreatmentStatus
from lenarules.clinical.course_facts import N, T
from lenarules.clinical.holds import (
    HOLD_MARKS,
    KIND_WITHOUT_DRUG,
    RECOUNT_IN_A_WEEK,
    causes,
    choose,
    kind_with_drug,
    status_after,
)
from lenarules.clinical.moves import Move
from lenarules.language.outcome import PrintedOption
from lenarules.publications.jones_2021.next_cycle_action.action import MaintenanceAction
from lenarules.publications.jones_2021.next_cycle_action.facts import ONE_WEEK
from lenarules.publications.jones_2021.next_cycle_action.ladder import (
    PLACE,
    RenalFunction,
    dose_after,
)
from lenarules.publications.jones_2021.next_cycle_action.state import MaintenanceState
from lenarules.publications.jones_2021.next_cycle_action.transition import (
    MaintenanceVisit,
    advance,
)

if TYPE_CHECKING:
    from lenarules.clinical.moves import Act
    from lenarules.language.words import Advice
    from lenarules.publications.jones_2021.next_cycle_action.ladder import MaintenanceRung

_RENAL_MARKS = {f"renal_function.{renal.name.lower()}": renal for renal in RenalFunction}


class FollowMaintenance:
    """What becomes of a move: the action, and the state if it is followed.

    Args:
        state: the state before.
    """

    __slots__ = ("rung", "state")

    def __init__(self, state: MaintenanceState) -> None:
        self.state = state
        self.rung = state.rung

    def __call__(self, act: Act, marks: frozenset[str]) -> MaintenanceAction:
        """Return the action that a move amounts to, with its options."""
        options = tuple([self._option(option, marks, act.advice) for option in act.options])
        return self._action(act, marks, act.advice, options)

    def _option(
        self, option: PrintedOption[Act], marks: frozenset[str], advice: frozenset[Advice]
    ) -> PrintedOption[MaintenanceAction]:
        act = option.outcome
        taken = self._action(act, marks, act.advice | advice)
        return PrintedOption(taken, option.strength, option.row, option.cite, option.printed)

    def _action(
        self,
        act: Act,
        marks: frozenset[str],
        advice: frozenset[Advice],
        options: tuple[PrintedOption[MaintenanceAction], ...] = (),
    ) -> MaintenanceAction:
        action = self._followed(act.move, marks)
        return action.composed(strength=None, options=options, advice=advice)

    def _followed(self, move: Move, marks: frozenset[str]) -> MaintenanceAction:
        if self.state.status is TreatmentStatus.DISCONTINUED:
            return MaintenanceAction(kind=ActionKind.DISCONTINUE, dose=None, state=self.state)
        renal = next((renal for mark, renal in _RENAL_MARKS.items() if mark in marks), None)
        rung = dose_after(move, self.rung, renal)
        state = self._next(move, rung, marks)
        recount = move is Move.HOLD and RECOUNT_IN_A_WEEK in marks
        return MaintenanceAction(
            kind=self._kind(state.status, rung),
            dose=rung and rung.value,
            state=state,
            reassess_after_days=ONE_WEEK if recount else None,
        )

    def _next(
        self, move: Move, rung: MaintenanceRung | None, marks: frozenset[str]
    ) -> MaintenanceState:
        after = advance(self._visit(move, rung, marks), choose)
        return MaintenanceState(
            cycle=after.cycle,
            dose=rung.value if rung else self.state.dose,
            status=status_after(move, after),
            held_for=causes(after.held_for_neutropenia, after.held_for_platelets),
            open_episodes=causes(after.neutropenia_open, after.thrombocytopenia_open),
            neutropenias=after.neutropenias,
            thrombocytopenias=after.thrombocytopenias,
            reduced_for_toxicity=after.reduced_for_toxicity,
        )

    def _visit(
        self, move: Move, rung: MaintenanceRung | None, marks: frozenset[str]
    ) -> MaintenanceVisit:
        state = self.state
        return MaintenanceVisit(
            **{name: mark in marks for name, mark in HOLD_MARKS.items()},
            held=state.is_held,
            held_for_neutropenia=N in state.held_for,
            held_for_platelets=T in state.held_for,
            neutropenia_open=N in state.open_episodes,
            thrombocytopenia_open=T in state.open_episodes,
            neutropenias=state.neutropenias,
            thrombocytopenias=state.thrombocytopenias,
            cycle=state.cycle,
            reduced_for_toxicity=state.reduced_for_toxicity,
            stops=move is Move.STOP,
            holds=move is Move.HOLD,
            lowers=rung is not None and PLACE[rung] < PLACE[self.rung],
        )

    def _kind(self, status: TreatmentStatus, rung: MaintenanceRung | None) -> ActionKind:
        if rung is None:
            return KIND_WITHOUT_DRUG[status]
        if self.state.is_held:
            return ActionKind.RESUME
        return kind_with_drug(PLACE[rung] - PLACE[self.rung])
