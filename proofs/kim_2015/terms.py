"""Rungs and cells of Kim 2015 as the solver's whole numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.publications.kim_2015.next_cycle_action.ladder import Fig1Cell, Rung
from proofs.terms import NO_DRUG, by_member

if TYPE_CHECKING:
    from collections.abc import Callable

RUNGS, CELLS = tuple(Rung), tuple(Fig1Cell)


def index_of(rung: Rung | None) -> int:
    """Return the number of a rung, or of no drug."""
    return NO_DRUG if rung is None else RUNGS.index(rung)


def by_rung(term: Any, value: Callable[[Rung], int]) -> Any:
    """Return a number of a rung, given the term of the rung."""
    return by_member(term, Rung, value)
