"""The facts of a ``TreatmentState``, each under its own name.

A visit counts three of them further: the days up to today, the cycles with the present one.
"""

from __future__ import annotations

from lenarules.clinical.course_facts import (
    DAYS_HELD,
    HELD,
    HELD_FOR,
    LONGEST,
    NEUTROPENIAS,
    OPEN_EPISODES,
    REDUCED_FOR_TOXICITY,
    STATUS,
    THROMBOCYTOPENIAS,
    N,
    T,
)
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.publications.kim_2015.next_cycle_action.ladder import Footnote, Rung

__all__ = [
    "CHANGED_IN_CYCLE",
    "CLEAR_CYCLES",
    "CYCLES_AT_DOSE",
    "CYCLE_CLEAR",
    "DAYS_HELD",
    "DOSE",
    "HELD",
    "HELD_FOR",
    "LONGEST",
    "NEUTROPENIAS",
    "OPEN_EPISODES",
    "PERMISSION",
    "REDUCED_FOR_TOXICITY",
    "STATUS",
    "THROMBOCYTOPENIAS",
    "N",
    "T",
]

DOSE = Category("dose", "dose", Rung, usual=Rung.DAILY_25_MG)
PERMISSION = Members("permission", "footnotes that carry the dose", Footnote)
CYCLE_CLEAR = Flag("cycle_clear", "no low count so far in this cycle", usual=True)
CHANGED_IN_CYCLE = Flag("changed_in_cycle", "dose changed inside this cycle")
CYCLES_AT_DOSE = Number(
    "cycles_at_dose",
    "cycles at this dose, the present one included",
    "cycles",
    low=0,
    high=LONGEST,
    usual=1,
    whole=True,
)
CLEAR_CYCLES = Number(
    "clear_cycles",
    "consecutive clear cycles at this dose, the present one included",
    "cycles",
    low=0,
    high=LONGEST,
    usual=1,
    whole=True,
)
