"""What ``next_cycle_action`` answers: what to do with lenalidomide now, and the next state."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import evolve, frozen

from lenarules.clinical.advice import (
    Administration,
    Caution,
    Companion,
    SupportiveCare,
    of_kind,
)
from lenarules.language.codec import storable
from lenarules.language.outcome import Worded, advice_lines, option_lines

if TYPE_CHECKING:
    from lenarules.clinical.actions import ActionKind
    from lenarules.clinical.dosing import LenalidomideDose
    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice, Strength
    from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState


class Beside(NamedTuple):
    """The advice beside an action, by kind; named and ordered as in ``CycleAction``."""

    supportive_care: frozenset[SupportiveCare]
    dexamethasone: frozenset[Companion]
    after_dialysis: bool
    cautions: frozenset[Caution]


@cache
def beside(advice: frozenset[Advice], *, drug: bool) -> Beside:
    """Return advice by kind; how a dose is given matters where drug is given."""
    return Beside(
        of_kind(SupportiveCare, advice),
        of_kind(Companion, advice),
        drug and bool(of_kind(Administration, advice)),
        of_kind(Caution, advice),
    )


@storable
@frozen(repr=False)
class CycleAction(Worded):
    """What to do with lenalidomide now.

    Attributes:
        kind: what to do.
        dose: what to give now; None while the drug is held or after it was discontinued.
        state: the state to pass in next time, if this answer is followed.
        reassess_after_days: when to count again; None where the paper prints no interval.
        supportive_care: care that is printed with the answer.
        dexamethasone: what becomes of dexamethasone meanwhile.
        after_dialysis: on dialysis days, the dose is given after dialysis.
        cautions: what to mind.
        options: what else is printed, each with the state that would follow.
    """

    kind: ActionKind
    dose: LenalidomideDose | None
    state: TreatmentState
    reassess_after_days: int | None = None
    supportive_care: frozenset[SupportiveCare] = frozenset()
    dexamethasone: frozenset[Companion] = frozenset()
    after_dialysis: bool = False
    cautions: frozenset[Caution] = frozenset()
    options: tuple[PrintedOption[CycleAction], ...] = ()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> CycleAction:
        """Return the action with the options and the advice that hold."""
        found = beside(advice, drug=self.dose is not None)
        return evolve(
            self,
            supportive_care=self.supportive_care | found.supportive_care,
            dexamethasone=self.dexamethasone | found.dexamethasone,
            after_dialysis=self.after_dialysis or found.after_dialysis,
            cautions=self.cautions | found.cautions,
            options=self.options + options,
        )

    def in_words(self) -> str:
        """Return the action and what goes with it."""
        name = self.kind.name.capitalize()
        dose = f"lenalidomide {self.dose}" if self.dose else "no lenalidomide"
        lines = [f"{name}: {dose}"]
        if self.after_dialysis:
            lines.append("on dialysis days, give it after dialysis")
        if self.reassess_after_days is not None:
            lines.append(f"count again after {self.reassess_after_days} days")
        lines += advice_lines("with", self.supportive_care)
        lines += advice_lines("dexamethasone", self.dexamethasone)
        lines += advice_lines("caution", self.cautions) + option_lines(self.options)
        return "\n".join([*lines, f"next state: {self.state}"])
