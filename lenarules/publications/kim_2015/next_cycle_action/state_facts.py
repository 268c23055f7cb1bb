"""The facts of a ``TreatmentState``, each under its own name.

A visit counts three of them further: the days up to today, the cycles with the present one.
"""

from __future__ import annotations

from lenarules.clinical.actions import Cytopenia, TreatmentStatus
from lenarules.clinical.facts import DAYS_SINCE_LAST
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.publications.kim_2015.next_cycle_action.ladder import Footnote, Rung

#: Longer than any course; what is counted stays within it.
LONGEST = 1_000

STATUS = Category("status", "status", TreatmentStatus, usual=TreatmentStatus.ON_TREATMENT)
HELD_FOR = Members("held_for", "causes of the present hold", Cytopenia)
OPEN_EPISODES = Members("open_episodes", "open episodes", Cytopenia)
NEUTROPENIAS = Number(
    "neutropenias", "episodes of neutropenia so far", "", low=0, high=LONGEST, usual=0, whole=True
)
THROMBOCYTOPENIAS = Number(
    "thrombocytopenias",
    "episodes of thrombocytopenia so far",
    "",
    low=0,
    high=LONGEST,
    usual=0,
    whole=True,
)
DAYS_HELD = Number(
    "days_held",
    "length of the present hold",
    "days",
    low=0,
    high=10 * DAYS_SINCE_LAST.high,
    usual=0,
    whole=True,
)
DOSE = Category("dose", "dose", Rung, usual=Rung.DAILY_25_MG)
PERMISSION = Members("permission", "footnotes that carry the dose", Footnote)
REDUCED_FOR_TOXICITY = Flag("reduced_for_toxicity", "dose reduced for toxicity")
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

N, T = Cytopenia.NEUTROPENIA, Cytopenia.THROMBOCYTOPENIA
HELD = STATUS.is_(TreatmentStatus.DELAYED) | STATUS.is_(TreatmentStatus.INTERRUPTED)
