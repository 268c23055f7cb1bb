"""Typical visits in the course of treatment, and a state of the library as the rival has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import fields

from benchmarks.course_state import LADDER, State
from lenarules import CycleAction, Timing, TreatmentState, next_cycle_action
from lenarules.publications.kim_2015.next_cycle_action import ladder

if TYPE_CHECKING:
    from benchmarks.course_state import Dose
    from lenarules import LenalidomideDose

FOOTNOTES = {None: None, ladder.Footnote.A: "a", ladder.Footnote.B: "b"}
USUAL: dict[str, Any] = {
    "days_since_last": 28,
    "timing": Timing.CYCLE_START,
    "anc": 3_000,
    "platelets": 200_000,
    "creatinine_clearance": 90,
    "on_dialysis": False,
    "responding": True,
    "tolerating": True,
    "progressing": False,
}


def rival_dose(dose: LenalidomideDose | None) -> Dose | None:
    """Return the rival's dose for one of the library."""
    return None if dose is None else LADDER[ladder.PLACE[ladder.RUNG_OF_DOSE[dose]]]


def rival_state(state: TreatmentState) -> State:
    """Return the rival's state for one of the library."""
    values = {f.name: getattr(state, f.name) for f in fields(TreatmentState)}
    dose, permission = rival_dose(state.dose), FOOTNOTES[state.permission]
    return State(**values | {"dose": dose, "permission": permission})


def _after(state: TreatmentState, visit: dict[str, Any]) -> TreatmentState:
    action = next_cycle_action(state, **visit).outcome
    assert isinstance(action, CycleAction)
    return action.state


_LOW = USUAL | {"anc": 800}
_MODERATE = USUAL | {"creatinine_clearance": 40, "responding": False}
_AT_25_MG = TreatmentState.start(ladder.Rung.DAILY_25_MG.value)
_AT_10_MG = TreatmentState.start(ladder.Rung.DAILY_10_MG.value)

#: The state before and the visit, by what is answered.
VISITS: dict[str, tuple[TreatmentState, dict[str, Any]]] = {
    "continue": (_AT_25_MG, USUAL),
    "delay": (_AT_25_MG, _LOW),
    "restart": (_after(_AT_25_MG, _LOW), USUAL | {"days_since_last": 7}),
    "reduce": (_AT_25_MG, USUAL | {"creatinine_clearance": 40}),
    "option": (_after(_AT_10_MG, _MODERATE), _MODERATE),
}
