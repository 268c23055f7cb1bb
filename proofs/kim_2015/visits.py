"""``next_cycle_action`` of Kim 2015 over the paths of its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.actions import TreatmentStatus
from proofs import visits
from proofs.kim_2015.calls import as_call, expected_dose

if TYPE_CHECKING:
    from proofs.cells import CellReport
    from proofs.proved import Proved

CALLS = visits.Calls(as_call, expected_dose, TreatmentStatus)


def run_visits(proved: Proved) -> CellReport:
    """Compare function, diagram and solver over every path of the table."""
    return visits.run_visits(proved, CALLS)
