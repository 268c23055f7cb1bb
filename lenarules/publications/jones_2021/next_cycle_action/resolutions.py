"""Every reading of ``next_cycle_action``, in the order in which situations come first."""

from __future__ import annotations

from lenarules.publications.jones_2021.next_cycle_action.doses import DOSES
from lenarules.publications.jones_2021.next_cycle_action.holds import HOLDS

RESOLUTIONS = HOLDS + DOSES
