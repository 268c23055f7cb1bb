"""Moves: what a row does to the dose, before ladder and state make an action of it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.language.codec import storable
from lenarules.language.outcome import Worded, advice_lines, option_lines

if TYPE_CHECKING:
    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice, Strength


@storable
class Move(Enum):
    """What a row does to the dose; ``dose_after`` turns it into one."""

    STOP = "discontinue lenalidomide"
    HOLD = "give no lenalidomide now"
    SAME = "give the same dose"
    ONE_DOWN = "give one dose step less"
    ONE_UP = "give one dose step more"
    TO_CELL = "give the dose of the patient's cell of Fig. 1"
    TO_STARTING_DOSE = "give the starting dose that is printed for the patient's renal function"


@storable
@frozen(repr=False)
class Act(Worded):
    """A move, as a row prints it, with what is joined to it for one patient.

    Attributes:
        move: what happens to the dose.
        options: what else is printed.
        advice: what goes with it.
    """

    move: Move
    options: tuple[PrintedOption[Act], ...] = ()
    advice: frozenset[Advice] = frozenset()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> Act:
        """Return the move with the options and the advice that hold."""
        return evolve(self, options=self.options + options, advice=self.advice | advice)

    def in_words(self) -> str:
        """Return the move and what goes with it."""
        value = self.move.value
        lines = [f"{value[0].upper()}{value[1:]}", *option_lines(self.options)]
        return "\n".join(lines + advice_lines("with", self.advice))
