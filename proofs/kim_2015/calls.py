"""From a visit, as the table of ``next_cycle_action`` asks it, to a call of the public function."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from lenarules import TreatmentState, starting_dose
from lenarules.publications.kim_2015.next_cycle_action.ladder import Fig1Cell, dose_after
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CLEAR_CYCLES,
)

if TYPE_CHECKING:
    from lenarules.clinical.moves import Act
    from lenarules.language.decision import Decision

#: What the arguments of the function are called among the facts of the table.
ARGUMENTS = (
    "timing",
    "anc",
    "platelets",
    "creatinine_clearance",
    "on_dialysis",
    "responding",
    "tolerating",
    "progressing",
    "escalate",
)


def expected_dose(act: Act, patient: dict[str, Any]) -> Any:
    """Return the dose of a move, with the cell that ``starting_dose`` answers or offers."""
    rung = dose_after(act.move, patient["dose"], cell_of(patient))
    return rung and rung.value


def cell_of(patient: dict[str, Any]) -> Fig1Cell:
    """Return the cell of Fig. 1 by the public function of the figure."""
    names = ("creatinine_clearance", "anc", "platelets", "on_dialysis")
    key = tuple(patient[name] for name in names)
    if key not in _CELLS:
        _CELLS[key] = _cell(starting_dose(**dict(zip(names, key, strict=True))))
    return _CELLS[key]


_CELLS: dict[tuple[Any, ...], Fig1Cell] = {}


def _cell(decision: Decision[Any]) -> Fig1Cell:
    row = decision.row.id if decision.row else decision.outcome.options[0].row
    return Fig1Cell(row.removeprefix("kim_2015.fig_1."))


def fitted(patient: dict[str, Any]) -> dict[str, Any]:
    """Return a visit whose cycles at the dose are no fewer than those of them that were clear."""
    if patient["clear_cycles"] <= patient["cycles_at_dose"]:
        return patient
    return patient | {"cycles_at_dose": patient["clear_cycles"]}


@cache
def _state(**fields: Any) -> TreatmentState:
    """Make a state; many visits have the same one."""
    return TreatmentState(**fields)


def as_call(patient: dict[str, Any]) -> tuple[tuple[TreatmentState], dict[str, Any]] | None:
    """Return the state and the arguments of a visit, or None where no state has its counts."""
    cycles, clear = patient["cycles_at_dose"], patient["clear_cycles"]
    whole = cycles > 0
    if clear == CLEAR_CYCLES.usual and not (whole and patient["cycle_clear"]):
        clear = 0
    known = clear - whole if patient["cycle_clear"] else 0
    if clear > cycles or known < 0 or (clear and not patient["cycle_clear"]):
        return None
    state = _state(
        cycle=max(patient["cycle"], cycles),
        dose=patient["dose"].value,
        status=patient["status"],
        held_for=patient["held_for"],
        days_held=patient["days_held"],
        open_episodes=patient["open_episodes"],
        neutropenias=patient["neutropenias"],
        thrombocytopenias=patient["thrombocytopenias"],
        permission=next(iter(patient["permission"]), None),
        reduced_for_toxicity=patient["reduced_for_toxicity"],
        cycle_clear=patient["cycle_clear"],
        changed_in_cycle=not whole,
        cycles_at_dose=cycles - whole,
        clear_cycles=known,
    )
    days = 0 if state.is_held else 1
    return (state,), {"days_since_last": days} | {name: patient[name] for name in ARGUMENTS}
