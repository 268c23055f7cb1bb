"""What a call of ``next_cycle_action`` is asked about: the state, the visit, and what follows.

The first facts are those of ``TreatmentState``, each under its own name; two of them are counted
up to this visit. Derived facts are defined by Fig. 1 or by places on the ladder, or name what the
rows and readings below ask again and again.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lenarules.clinical.actions import Timing, TreatmentStatus
from lenarules.clinical.facts import PROGRESSING, TIMING
from lenarules.language.condition import any_of
from lenarules.language.derived import Derived
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    ONE_WEEK,
    RISEN,
    SEVERE_NEUTROPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    CELL_RUNG,
    COLUMN,
    FOOTNOTE_OF_COLUMN,
    LOW_CELLS,
    LOWEST,
    PLACE,
    Fig1Cell,
    Rung,
)
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    DAYS_HELD,
    DOSE,
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    PERMISSION,
    STATUS,
    N,
    T,
)
from lenarules.publications.kim_2015.starting_dose import TABLE as FIG_1

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.condition import Condition

START, IN_CYCLE = TIMING.is_(Timing.CYCLE_START), TIMING.is_(Timing.MID_CYCLE)
ON_TREATMENT = STATUS.is_(TreatmentStatus.ON_TREATMENT)
NOT_ENDED = ~STATUS.is_(TreatmentStatus.DISCONTINUED)
#: Every sentence on holds and doses is about a treatment that goes on ("until progression").
GOING_ON = NOT_ENDED & ~PROGRESSING.holds


def _answered_by(row_id: str) -> Condition:
    """Return for whom Fig. 1's table answers with a row, or offers it where it refers."""
    named = [
        item
        for item in FIG_1.resolutions
        if (isinstance(item.adopts, Adopt) and item.adopts.row == row_id)
        or (isinstance(item.adopts, Refer) and item.offers[0].row == row_id)
    ]
    settled = [
        item.region & ~any_of(*(o.region for o in FIG_1.resolutions if item.id in o.over))
        for item in named
    ]
    by_print = FIG_1.row(row_id).when & ~any_of(*(item.region for item in FIG_1.resolutions))
    return any_of(by_print, *settled)


FIG_1_CELL = Derived(
    "fig_1_cell",
    "cell of Fig. 1",
    Fig1Cell,
    tuple((cell, _answered_by(cell.value)) for cell in Fig1Cell),
    "The cell that answers for the patient of today in the table of Fig. 1, or that the clinician "
    "is offered where that table refers.",
)


class Against(Enum):
    """One dose against another, by mg per cycle."""

    BELOW = "below"
    AT = "at"
    ABOVE = "above"


def _against(rung: Rung, other: Rung) -> Against:
    difference = PLACE[rung] - PLACE[other]
    return Against.AT if difference == 0 else Against.BELOW if difference < 0 else Against.ABOVE


def _places(related: Callable[[Rung, Fig1Cell], bool]) -> Condition:
    """Return the condition that dose and cell are so related, dose by dose."""
    return any_of(
        *(
            DOSE.is_(rung) & FIG_1_CELL.is_(*cells)
            for rung in Rung
            if (cells := [cell for cell in Fig1Cell if related(rung, cell)])
        )
    )


DOSE_AGAINST_CELL = Derived(
    "dose_against_cell",
    "dose against the cell of Fig. 1",
    Against,
    tuple(
        (member, _places(lambda rung, cell, m=member: _against(rung, CELL_RUNG[cell]) is m))  # type: ignore[misc]
        for member in Against
    ),
    "The place of the dose on the ladder against the place of the cell's dose.",
)


class Fit(Enum):
    """How a dose fits what Fig. 1 and its footnotes give."""

    BELOW_CELL = "below the cell"
    AT_CELL = "the dose of the cell"
    CARRIED_BY_FOOTNOTE = "above the cell, carried by the footnote of this column"
    TOO_HIGH_FOR_COUNTS = "above the cell for low counts, not above what the column gives"
    TOO_HIGH_FOR_RENAL_FUNCTION = "above what the column and its footnote give"


_ABOVE_COLUMN = _places(lambda rung, cell: _against(rung, CELL_RUNG[COLUMN[cell]]) is Against.ABOVE)
_CARRIED = any_of(
    *(
        PERMISSION.has(footnote) & FIG_1_CELL.is_(*(c for c in Fig1Cell if COLUMN[c] is column))
        for column, footnote in FOOTNOTE_OF_COLUMN.items()
    )
)
_WITHIN_COLUMN = _CARRIED | ~_ABOVE_COLUMN
_LOW_CELL = FIG_1_CELL.is_(*LOW_CELLS)
_ABOVE = DOSE_AGAINST_CELL.is_(Against.ABOVE)

DOSE_FIT = Derived(
    "dose_fit",
    "dose",
    Fit,
    (
        (Fit.BELOW_CELL, DOSE_AGAINST_CELL.is_(Against.BELOW)),
        (Fit.AT_CELL, DOSE_AGAINST_CELL.is_(Against.AT)),
        (Fit.CARRIED_BY_FOOTNOTE, _ABOVE & ~_LOW_CELL & _WITHIN_COLUMN),
        (Fit.TOO_HIGH_FOR_COUNTS, _ABOVE & _LOW_CELL & _WITHIN_COLUMN),
        (Fit.TOO_HIGH_FOR_RENAL_FUNCTION, _ABOVE & ~_WITHIN_COLUMN),
    ),
    "Why a dose is above the cell of Fig. 1: the column for adequate counts does not give it, or "
    "the counts are low; a footnote of the same column may carry it.",
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
