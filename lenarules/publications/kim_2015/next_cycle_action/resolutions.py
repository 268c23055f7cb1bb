"""Every reading of ``next_cycle_action``, in the order in which situations come first."""

from __future__ import annotations

from lenarules.publications.kim_2015.next_cycle_action.doses import AFTER_HOLD, ON_TREATMENT
from lenarules.publications.kim_2015.next_cycle_action.holds import HOLDS
from lenarules.publications.kim_2015.next_cycle_action.raises import RAISES

RESOLUTIONS = HOLDS + AFTER_HOLD + ON_TREATMENT + RAISES
