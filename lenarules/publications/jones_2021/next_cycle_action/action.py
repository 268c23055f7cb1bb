"""What ``next_cycle_action`` answers: what to do with lenalidomide now, and the next state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.clinical.advice import Administration, of_kind
from lenarules.clinical.care import Care
from lenarules.language.codec import storable

if TYPE_CHECKING:
    from lenarules.clinical.actions import ActionKind
    from lenarules.clinical.dosing import LenalidomideDose
    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice, Strength
    from lenarules.publications.jones_2021.next_cycle_action.state import MaintenanceState


@storable
@frozen(repr=False, kw_only=True)
class MaintenanceAction(Care):
    """What to do with lenalidomide now.

    Attributes:
        kind: what to do.
        dose: what to give now; None while the drug is held or after it was discontinued.
        state: the state to pass in next time, if this answer is followed.
        reassess_after_days: when to count again; None where the paper prints no interval.
        after_dialysis: on dialysis, the dose is given after dialysis.
    """

    kind: ActionKind
    dose: LenalidomideDose | None
    state: MaintenanceState
    reassess_after_days: int | None = None
    after_dialysis: bool = False

    @property
    def headline(self) -> str:
        """What to do, in one line."""
        dose = f"lenalidomide {self.dose}" if self.dose else "no lenalidomide"
        return f"{self.kind.name.capitalize()}: {dose}"

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> MaintenanceAction:
        """Return the action with the options and the advice that hold."""
        joined = super().composed(strength=strength, options=options, advice=advice)
        given = self.dose is not None and bool(of_kind(Administration, advice))
        return evolve(joined, after_dialysis=self.after_dialysis or given)

    def in_words(self) -> str:
        """Return the action and what goes with it."""
        first, *others = super().in_words().splitlines()
        lines = [first]
        if self.after_dialysis:
            lines.append("on dialysis, give it after dialysis")
        if self.reassess_after_days is not None:
            lines.append(f"count again after {self.reassess_after_days} days")
        return "\n".join([*lines, *others, f"next state: {self.state}"])
