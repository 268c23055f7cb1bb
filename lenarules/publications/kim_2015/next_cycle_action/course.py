"""From a move of the table to an action and the next state, for one visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.actions import ActionKind, TreatmentStatus
from lenarules.clinical.holds import KIND_WITHOUT_DRUG, causes, choose, status_after
from lenarules.language.outcome import PrintedOption
from lenarules.publications.kim_2015.limits import ONE_WEEK
from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction, beside
from lenarules.publications.kim_2015.next_cycle_action.marks import WEEK_OVER
from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState
from lenarules.publications.kim_2015.next_cycle_action.state_facts import N, T
from lenarules.publications.kim_2015.next_cycle_action.taken import take
from lenarules.publications.kim_2015.next_cycle_action.transition import Visit, advance

if TYPE_CHECKING:
    from lenarules.clinical.dosing import LenalidomideDose
    from lenarules.clinical.moves import Act, Move
    from lenarules.language.words import Advice
    from lenarules.publications.kim_2015.next_cycle_action.taken import Taken
    from lenarules.publications.kim_2015.next_cycle_action.transition import After


class Follow:
    """What becomes of a move: the action, and the state if it is followed.

    Args:
        state: the state before.
        days_held: the length of the present hold up to today; None where it is unknown, and then
            the least that fits is counted on.
    """

    __slots__ = ("days_held", "rung", "state")

    def __init__(self, state: TreatmentState, days_held: int | None) -> None:
        self.state = state
        self.rung = state.rung
        self.days_held = days_held

    def __call__(self, act: Act, marks: frozenset[str]) -> CycleAction:
        """Return the action that a move amounts to, with its options."""
        options = tuple([self._option(option, marks, act.advice) for option in act.options])
        return self._action(act.move, marks, act.advice, options)

    def _option(
        self, option: PrintedOption[Act], marks: frozenset[str], advice: frozenset[Advice]
    ) -> PrintedOption[CycleAction]:
        taken = self._action(option.outcome.move, marks, advice)
        return PrintedOption(taken, option.strength, option.row, option.cite, option.printed)

    def _action(
        self,
        move: Move,
        marks: frozenset[str],
        advice: frozenset[Advice],
        options: tuple[PrintedOption[CycleAction], ...] = (),
    ) -> CycleAction:
        kind, dose, state, recount = self._followed(move, marks)
        found = beside(advice, drug=dose is not None)
        return CycleAction(kind, dose, state, recount, *found, options)

    def _followed(
        self, move: Move, marks: frozenset[str]
    ) -> tuple[ActionKind, LenalidomideDose | None, TreatmentState, int | None]:
        """Return the fields of the action that a move decides, in their order."""
        if self.state.status is TreatmentStatus.DISCONTINUED:
            return ActionKind.DISCONTINUE, None, self.state, None
        taken = take(move, self.rung, marks)
        after = advance(self._visit(taken, marks), choose)
        status = status_after(move, after)
        dose = None if taken.rung is None else taken.rung.value
        state = self._state(after, status, taken)
        return self._kind(status, taken), dose, state, taken.reassess_after_days

    def _visit(self, taken: Taken, marks: frozenset[str]) -> Visit:
        state = self.state
        return Visit(
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
            **taken.today,
        )

    def _days(self, marks: frozenset[str]) -> int:
        if self.days_held is not None:
            return self.days_held
        return max(self.state.days_held, ONE_WEEK if WEEK_OVER in marks else 0)

    def _state(self, after: After, status: TreatmentStatus, taken: Taken) -> TreatmentState:
        before = self.state
        held = after.delayed or after.interrupted
        stays = taken.rung is self.rung and not taken.today["start"]
        return TreatmentState(
            cycle=after.cycle,
            dose=before.dose if taken.rung is None else taken.rung.value,
            status=status,
            held_for=causes(after.held_for_neutropenia, after.held_for_platelets),
            days_held=after.days_held,
            open_episodes=causes(after.neutropenia_open, after.thrombocytopenia_open),
            neutropenias=after.neutropenias,
            thrombocytopenias=after.thrombocytopenias,
            permission=before.permission if held or stays else taken.footnote,
            reduced_for_toxicity=after.reduced_for_toxicity,
            cycle_clear=after.cycle_clear,
            changed_in_cycle=after.changed_in_cycle,
            cycles_at_dose=after.cycles_at_dose,
            clear_cycles=after.clear_cycles,
        )

    def _kind(self, status: TreatmentStatus, taken: Taken) -> ActionKind:
        if taken.rung is None:
            return KIND_WITHOUT_DRUG[status]
        return ActionKind.RESUME if self.state.is_held else taken.kind
