"""From a visit, as the table of ``next_cycle_action`` asks it, to a call of the public function."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from lenarules.clinical.actions import TreatmentStatus
from lenarules.clinical.moves import Move
from lenarules.publications.jones_2021 import starting_dose
from lenarules.publications.jones_2021.next_cycle_action import MaintenanceState
from lenarules.publications.jones_2021.next_cycle_action.ladder import dose_after
from proofs.visits import Calls

if TYPE_CHECKING:
    from lenarules.clinical.moves import Act

#: What the arguments of the function are called among the facts of the table.
ARGUMENTS = (
    "timing",
    "anc",
    "platelets",
    "creatinine_clearance",
    "on_dialysis",
    "indicated",
    "tolerating",
    "progressing",
    "escalate",
)
STATE = (
    "cycle",
    "status",
    "held_for",
    "open_episodes",
    "neutropenias",
    "thrombocytopenias",
    "reduced_for_toxicity",
)


@cache
def _starting_dose(clearance: Any, on_dialysis: bool) -> Any:
    outcome: Any = starting_dose(creatinine_clearance=clearance, on_dialysis=on_dialysis).outcome
    return outcome.dose


def expected_dose(act: Act, patient: dict[str, Any]) -> Any:
    """Return the dose of a move, with the one that ``starting_dose`` answers."""
    if act.move is Move.TO_STARTING_DOSE:
        return _starting_dose(patient["creatinine_clearance"], patient["on_dialysis"])
    rung = dose_after(act.move, patient["dose"], None)
    return rung and rung.value


@cache
def _state(**fields: Any) -> MaintenanceState:
    """Make a state; many visits have the same one."""
    return MaintenanceState(**fields)


def as_call(patient: dict[str, Any]) -> tuple[tuple[MaintenanceState], dict[str, Any]]:
    """Return the state and the arguments of a visit."""
    fields = {name: patient[name] for name in STATE}
    state = _state(dose=patient["dose"].value, **fields)
    return (state,), {name: patient[name] for name in ARGUMENTS}


CALLS = Calls(as_call, expected_dose, TreatmentStatus)
