"""Derived facts about the dose: the cell of Fig. 1, and how the dose fits it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lenarules.language.condition import any_of
from lenarules.language.derived import Derived
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    CELL_RUNG,
    COLUMN,
    FOOTNOTE_OF_COLUMN,
    LOW_CELLS,
    PLACE,
    Fig1Cell,
    Rung,
)
from lenarules.publications.kim_2015.next_cycle_action.state_facts import DOSE, PERMISSION
from lenarules.publications.kim_2015.starting_dose import TABLE as FIG_1

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.condition import Condition


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


def _standing(member: Against) -> Callable[[Rung, Fig1Cell], bool]:
    return lambda rung, cell: _against(rung, CELL_RUNG[cell]) is member


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
    tuple((member, _places(_standing(member))) for member in Against),
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
