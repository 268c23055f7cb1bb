"""From a move to the next state: the transition that runs, and that the solver reads.

``advance`` is written once, over a ``choose`` that is Python's conditional when a program calls
it and the solver's when a claim is proved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.clinical.holds import Term, after_hold
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable


@frozen(repr=False, eq=False)
class MaintenanceVisit(Record):
    """What a transition reads: the state before, and what holds today.

    Attributes:
        start: today is a ``CYCLE_START``.
        held: the drug was withheld.
        held_for_neutropenia, held_for_platelets: the causes of the hold before today.
        neutropenia_open, thrombocytopenia_open: the episodes that were open before today.
        neutropenias, thrombocytopenias, cycle, reduced_for_toxicity: as in the state.
        stops, holds: the move is ``STOP``, ``HOLD``.
        lowers: drug is given, and less than before.
        opens_neutropenia, closes_neutropenia, opens_thrombocytopenia, closes_thrombocytopenia,
            neutropenia_holds, platelets_hold, interrupts: the marks of today.
    """

    start: Term
    held: Term
    held_for_neutropenia: Term
    held_for_platelets: Term
    neutropenia_open: Term
    thrombocytopenia_open: Term
    neutropenias: Term
    thrombocytopenias: Term
    cycle: Term
    reduced_for_toxicity: Term
    stops: Term
    holds: Term
    lowers: Term
    opens_neutropenia: Term
    closes_neutropenia: Term
    opens_thrombocytopenia: Term
    closes_thrombocytopenia: Term
    neutropenia_holds: Term
    platelets_hold: Term
    interrupts: Term


@frozen(repr=False, eq=False)
class MaintenanceAfter(Record):
    """What a transition returns, each under the name that it has in the state.

    ``delayed`` and ``interrupted`` tell the two kinds of a hold.
    """

    delayed: Term
    interrupted: Term
    held_for_neutropenia: Term
    held_for_platelets: Term
    neutropenia_open: Term
    thrombocytopenia_open: Term
    neutropenias: Term
    thrombocytopenias: Term
    cycle: Term
    reduced_for_toxicity: Term


def advance(
    visit: MaintenanceVisit, choose: Callable[[Term, Term, Term], Term]
) -> MaintenanceAfter:
    """Return what follows from a visit; treatment has not ended before it.

    Args:
        visit: the state before, the move and the marks.
        choose: ``choose(condition, yes, no)``.
    """
    lowered = choose(visit.held, visit.lowers, False)
    return MaintenanceAfter(
        **after_hold(visit, choose),
        reduced_for_toxicity=choose(lowered, True, visit.reduced_for_toxicity),
    )
