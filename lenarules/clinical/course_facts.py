"""The facts of a course of treatment that any paper's rules of holds and restarts ask."""

from __future__ import annotations

from lenarules.clinical.actions import Cytopenia, Timing, TreatmentStatus
from lenarules.clinical.facts import DAYS_SINCE_LAST, PROGRESSING, TIMING
from lenarules.language.fact import Category, Flag, Members, Number

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
REDUCED_FOR_TOXICITY = Flag("reduced_for_toxicity", "dose reduced for toxicity")
N, T = Cytopenia.NEUTROPENIA, Cytopenia.THROMBOCYTOPENIA
HELD = STATUS.is_(TreatmentStatus.DELAYED) | STATUS.is_(TreatmentStatus.INTERRUPTED)

START, IN_CYCLE = TIMING.is_(Timing.CYCLE_START), TIMING.is_(Timing.MID_CYCLE)
ON_TREATMENT = STATUS.is_(TreatmentStatus.ON_TREATMENT)
NOT_ENDED = ~STATUS.is_(TreatmentStatus.DISCONTINUED)
#: Every sentence on holds and doses is about a treatment that goes on.
GOING_ON = NOT_ENDED & ~PROGRESSING.holds
