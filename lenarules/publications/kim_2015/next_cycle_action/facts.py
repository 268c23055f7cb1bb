"""What a call of ``next_cycle_action`` is asked about: the state, the visit, and what follows.

The first facts are those of ``TreatmentState``, each under its own name; two of them are counted
up to this visit. Derived facts are defined by Fig. 1 or by places on the ladder, or name what the
rows and readings below ask again and again.
"""

from __future__ import annotations

from enum import Enum

from lenarules.clinical.course_facts import GOING_ON, IN_CYCLE, NOT_ENDED, ON_TREATMENT, START
from lenarules.clinical.facts import PROGRESSING
from lenarules.language.derived import Derived
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    ONE_WEEK,
    RISEN,
    SEVERE_NEUTROPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import (
    DOSE_AGAINST_CELL,
    DOSE_FIT,
    FIG_1_CELL,
)
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    LOWEST,
)
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    DAYS_HELD,
    DOSE,
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    N,
    T,
)


class Episode(Enum):
    """The episode of neutropenia in which the patient is today."""

    NONE = "none"
    FIRST = "the first"
    FURTHER = "a further one"


_OPEN = OPEN_EPISODES.has(N)
EPISODE = Derived(
    "episode",
    "episode of neutropenia",
    Episode,
    (
        (Episode.NONE, ~_OPEN & ~NEUTROPENIA),
        (
            Episode.FIRST,
            (_OPEN & (NEUTROPENIAS <= 1)) | (~_OPEN & NEUTROPENIA & (NEUTROPENIAS < 1)),
        ),
        (
            Episode.FURTHER,
            (_OPEN & (NEUTROPENIAS > 1)) | (~_OPEN & NEUTROPENIA & (NEUTROPENIAS >= 1)),
        ),
    ),
    "An episode opens with an ANC below 1,000 cells/uL and is open until the ANC reaches the limit "
    "at which treatment is resumed; the one that opens or closes today is counted.",
)

HELD_FOR_NEUTROPENIA = HELD_FOR.has(N)
HELD_FOR_PLATELETS = HELD_FOR.has(T)
FIRST_OR_NONE = EPISODE.is_(Episode.NONE, Episode.FIRST)
#: "Further episodes ... interruption (until ANC rises to > 1,000 cells/uL)".
FURTHER_NOT_RISEN = EPISODE.is_(Episode.FURTHER) & ~RISEN
WEEK_IS_OVER = HELD_FOR_NEUTROPENIA & (DAYS_HELD >= ONE_WEEK)


class Hold(Enum):
    """The reasons to give no lenalidomide today."""

    NONE = "none"
    NEUTROPENIA = "neutropenia"
    THROMBOCYTOPENIA = "thrombocytopenia"
    BOTH = "both"


NEUTROPENIA_HOLDS = (
    (NEUTROPENIA & (START | HELD_FOR_NEUTROPENIA)) | SEVERE_NEUTROPENIA | FURTHER_NOT_RISEN
)
PLATELETS_HOLD = LOW_PLATELETS_IN_TREATMENT | (HELD_FOR_PLATELETS & IN_CYCLE)

HOLD = Derived(
    "hold",
    "reason to hold",
    Hold,
    (
        (Hold.NONE, ~NEUTROPENIA_HOLDS & ~PLATELETS_HOLD),
        (Hold.NEUTROPENIA, NEUTROPENIA_HOLDS & ~PLATELETS_HOLD),
        (Hold.THROMBOCYTOPENIA, ~NEUTROPENIA_HOLDS & PLATELETS_HOLD),
        (Hold.BOTH, NEUTROPENIA_HOLDS & PLATELETS_HOLD),
    ),
    "Neutropenia: when a cycle is due, during a hold for it, severe, or in a further episode. "
    "Platelets: below 30,000 cells/uL, and from there until the next cycle is due.",
)


class Restart(Enum):
    """The dose after the present hold, or after one that begins today."""

    SAME = "the same"
    LOWER = "one step lower"


_LOWER = (
    (EPISODE.is_(Episode.FURTHER) & (HELD_FOR_NEUTROPENIA | FURTHER_NOT_RISEN))
    | LOW_PLATELETS_IN_TREATMENT
    | HELD_FOR_PLATELETS
    | (WEEK_IS_OVER & NEUTROPENIA)
    | (HELD_FOR_NEUTROPENIA & (DAYS_HELD > ONE_WEEK))
)
RESTART = Derived(
    "restart",
    "dose after a hold",
    Restart,
    ((Restart.SAME, ~_LOWER), (Restart.LOWER, _LOWER)),
    "One step lower after a further episode of neutropenia, after low platelets, and after a first "
    "neutropenia that outlasts the 1-week delay; the same after one that does not.",
)


class Situation(Enum):
    """What the reasons of today amount to: the first that applies."""

    ENDED = "treatment has ended before"
    PROGRESSION = "disease progression"
    NO_LEVEL_LEFT = "a step down is due and there is none"
    HOLD = "a reason to hold"
    AFTER_HOLD = "held, and no reason is left"
    TREATMENT = "on treatment, and no reason to hold"


_NO_LEVEL = DOSE.is_(LOWEST) & RESTART.is_(Restart.LOWER)
_NO_HOLD = HOLD.is_(Hold.NONE)
SITUATION = Derived(
    "situation",
    "situation",
    Situation,
    (
        (Situation.ENDED, ~NOT_ENDED & ~PROGRESSING.holds),
        (Situation.PROGRESSION, PROGRESSING.holds),
        (Situation.NO_LEVEL_LEFT, GOING_ON & _NO_LEVEL),
        (Situation.HOLD, GOING_ON & ~_NO_LEVEL & ~_NO_HOLD),
        (Situation.AFTER_HOLD, GOING_ON & ~_NO_LEVEL & _NO_HOLD & ~ON_TREATMENT),
        (Situation.TREATMENT, GOING_ON & ~_NO_LEVEL & _NO_HOLD & ON_TREATMENT),
    ),
    "Discontinue before interrupt and delay, and these before any answer with drug.",
)

DERIVED = (
    FIG_1_CELL,
    DOSE_AGAINST_CELL,
    DOSE_FIT,
    EPISODE,
    HOLD,
    RESTART,
    SITUATION,
)
