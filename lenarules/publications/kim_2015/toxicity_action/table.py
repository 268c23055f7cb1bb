"""What to do with lenalidomide about other adverse events.

Kim HJ et al., Blood Res 2015;50:7-18, TREATMENT OF ADVERSE EVENTS, Other adverse events, expert
recommendations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.kim_2015.paper import OTHER_ADVERSE_EVENTS, SETTING
from lenarules.publications.kim_2015.toxicity_action.printed import (
    EVENT,
    NOTES,
    ROWS,
    SEVERE,
    KimAdverseEvent,
)
from lenarules.publications.kim_2015.toxicity_action.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from lenarules.clinical.toxicity import ToxicityAction


__all__ = ["DECIDE", "TABLE", "KimAdverseEvent"]

TABLE = Table(
    "kim_2015.other_adverse_events",
    title="Symptoms managed routinely, and severe events",
    cite=OTHER_ADVERSE_EVENTS,
    setting=SETTING,
    caption="Low blood counts and thromboembolism have sections of their own. That symptoms 'can "
    "be managed routinely' is what is done and no permission of a drug: it is the answer unasked. "
    "No grade is printed for 'severe'.",
    facts=(EVENT, SEVERE),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[ToxicityAction] = Decider(TABLE)
