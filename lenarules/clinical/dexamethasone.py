"""Schedules of dexamethasone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.clinical.advice import Caution, of_kind
from lenarules.language.codec import storable
from lenarules.language.outcome import Worded, advice_lines, option_lines
from lenarules.language.words import Strength

if TYPE_CHECKING:
    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice


@storable
@frozen(repr=False)
class DexSchedule(Worded):
    """A dexamethasone schedule.

    Attributes:
        mg: mg on each of the days.
        days: the days of the cycle.
        cycle_days: the length of the cycle in days.
        strength: how strongly the paper says it.
        cautions: what to mind.
        options: what else the paper prints for this patient, given only when asked for.
    """

    mg: int
    days: tuple[int, ...]
    cycle_days: int
    strength: Strength = Strength.MAY
    cautions: frozenset[Caution] = frozenset()
    options: tuple[PrintedOption[DexSchedule], ...] = ()

    @property
    def mg_per_cycle(self) -> int:
        """The exposure in mg per cycle."""
        return self.mg * len(self.days)

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> DexSchedule:
        """Return the schedule with its strength, its options and the advice that holds."""
        return evolve(
            self,
            strength=strength or self.strength,
            cautions=self.cautions | of_kind(Caution, advice),
            options=self.options + options,
        )

    def in_words(self) -> str:
        """Return the schedule and what goes with it."""
        days = ", ".join(str(day) for day in self.days)
        lines = [f"Dexamethasone {self.mg} mg on days {days} of {self.cycle_days}"]
        lines[0] += f" ({self.mg_per_cycle} mg per cycle)"
        lines += advice_lines("caution", self.cautions)
        return "\n".join(lines + option_lines(self.options))
