"""How a visit of Kim 2015 becomes a call of ``next_cycle_action``."""

from __future__ import annotations

from lenarules.clinical.actions import TreatmentStatus
from proofs.kim_2015.calls import as_call, expected_dose, fitted
from proofs.visits import Calls

CALLS = Calls(as_call, expected_dose, TreatmentStatus, fitted)
