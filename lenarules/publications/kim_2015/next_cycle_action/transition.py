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
class Visit(Record):
    """What a transition reads: the state before, and what holds today.

    Attributes:
        start: today is a ``CYCLE_START``.
        held: the drug was withheld.
        held_for_neutropenia, held_for_platelets: the causes of the hold before today.
        neutropenia_open, thrombocytopenia_open: the episodes that were open before today.
        neutropenias, thrombocytopenias, days_held, cycle, cycles_at_dose, clear_cycles: as the
            state counts them; ``days_held`` is counted up to today.
        reduced_for_toxicity, cycle_clear, changed_in_cycle: as in the state.
        stops, holds, raises: the move is ``STOP``, ``HOLD``, ``ONE_UP``.
        lowers_for_toxicity: the move goes down for toxicity, alone or with renal function.
        changes: the dose after the move is another one.
        back_at_column: the dose after the move is that of the cell for adequate counts.
        opens_neutropenia, closes_neutropenia, opens_thrombocytopenia, closes_thrombocytopenia,
            low_count, neutropenia_holds, platelets_hold, interrupts: the marks of today.
    """

    start: Term
    held: Term
    held_for_neutropenia: Term
    held_for_platelets: Term
    neutropenia_open: Term
    thrombocytopenia_open: Term
    neutropenias: Term
    thrombocytopenias: Term
    days_held: Term
    cycle: Term
    cycles_at_dose: Term
    clear_cycles: Term
    reduced_for_toxicity: Term
    cycle_clear: Term
    changed_in_cycle: Term
    stops: Term
    holds: Term
    raises: Term
    lowers_for_toxicity: Term
    changes: Term
    back_at_column: Term
    opens_neutropenia: Term
    closes_neutropenia: Term
    opens_thrombocytopenia: Term
    closes_thrombocytopenia: Term
    low_count: Term
    neutropenia_holds: Term
    platelets_hold: Term
    interrupts: Term


@frozen(repr=False, eq=False)
class After(Record):
    """What a transition returns, each under the name that it has in the state.

    ``delayed`` and ``interrupted`` tell the two kinds of a hold.
    """

    delayed: Term
    interrupted: Term
    held_for_neutropenia: Term
    held_for_platelets: Term
    days_held: Term
    neutropenia_open: Term
    thrombocytopenia_open: Term
    neutropenias: Term
    thrombocytopenias: Term
    cycle: Term
    cycles_at_dose: Term
    clear_cycles: Term
    reduced_for_toxicity: Term
    cycle_clear: Term
    changed_in_cycle: Term


def advance(visit: Visit, choose: Callable[[Term, Term, Term], Term]) -> After:
    """Return what follows from a visit; treatment has not ended before it.

    Args:
        visit: the state before, the move and the marks.
        choose: ``choose(condition, yes, no)``.
    """
    v = visit
    hold = after_hold(v, choose)
    begins = choose(choose(v.stops, False, choose(v.holds, False, True)), v.start, False)
    whole_cycle = choose(v.changed_in_cycle, False, True)
    clear = choose(v.low_count, False, v.cycle_clear)
    cycles = choose(choose(begins, whole_cycle, False), v.cycles_at_dose + 1, v.cycles_at_dose)
    none_open = choose(
        hold["neutropenia_open"], False, choose(hold["thrombocytopenia_open"], False, True)
    )
    counts = choose(clear, whole_cycle, False)
    clear_cycles = choose(begins, choose(counts, v.clear_cycles + 1, 0), v.clear_cycles)
    return After(
        **hold,
        days_held=choose(v.holds, choose(v.held, v.days_held, 0), 0),
        cycles_at_dose=choose(v.changes, 0, cycles),
        clear_cycles=choose(v.changes, 0, clear_cycles),
        reduced_for_toxicity=choose(
            v.lowers_for_toxicity,
            True,
            choose(choose(v.raises, v.back_at_column, False), False, v.reduced_for_toxicity),
        ),
        cycle_clear=choose(begins, none_open, clear),
        changed_in_cycle=choose(begins, False, choose(v.changes, True, v.changed_in_cycle)),
    )
