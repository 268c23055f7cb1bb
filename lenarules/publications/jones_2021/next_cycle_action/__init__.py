"""What to do with lenalidomide maintenance now, given what happened so far.

Jones JR et al., Expert Opin Drug Saf 2021, Table 2 with its footnotes and dose levels, sections 5.3
and 6.2. ``printed.py`` holds the rows, ``holds.py`` and ``doses.py`` the readings, ``facts.py``
what is asked, ``ladder.py`` the dose levels, ``state.py`` and ``transition.py`` what a course keeps
from call to call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.errors import WrongType
from lenarules.publications.jones_2021.next_cycle_action.action import MaintenanceAction
from lenarules.publications.jones_2021.next_cycle_action.ask import ask
from lenarules.publications.jones_2021.next_cycle_action.state import MaintenanceState
from lenarules.publications.jones_2021.next_cycle_action.table import DECIDE, TABLE

if TYPE_CHECKING:
    from lenarules.clinical.actions import Timing
    from lenarules.clinical.facts import Quantity
    from lenarules.language.decision import Decision

__all__ = ["DECIDE", "TABLE", "MaintenanceAction", "MaintenanceState", "next_cycle_action"]


def next_cycle_action(
    state: MaintenanceState,
    *,
    timing: Timing | None,
    anc: Quantity,
    platelets: Quantity,
    creatinine_clearance: Quantity,
    on_dialysis: bool | None,
    indicated: bool | None,
    tolerating: bool | None,
    progressing: bool | None,
    escalate: bool = False,
) -> Decision[MaintenanceAction]:
    """Return what to do with lenalidomide now, by Jones 2021, and the state to pass in next time.

    Every fact is passed; an unknown one is ``None``. ``escalate`` is a request. No rule asks for
    days: a second call on one day takes the state of before the first.

    Args:
        state: where maintenance stands; ``MaintenanceState.start(dose)`` on day 1 of cycle 1, and
            then the state that the last answer returned.
        timing: ``CYCLE_START`` on the day on which the next cycle is due and on every later day
            until it begins, ``MID_CYCLE`` on any other.
        anc: absolute neutrophil count, cells/uL: 0 or 10 to 100,000.
        platelets: cells/uL: 0 or 1,000 to 2,000,000.
        creatinine_clearance: mL/min, 0 to 400.
        on_dialysis: whether the patient is on dialysis.
        indicated: whether a higher dose is indicated; the paper does not say when it is.
        tolerating: whether the patient tolerates treatment; without it drug goes with a caution.
        progressing: whether the disease progresses.
        escalate: ask for a higher dose, where the paper permits one.

    Returns:
        The decision. Its outcome is a ``MaintenanceAction``: what to do, the dose to give now or
        None, and the next state. What the paper permits beside it stands in ``options``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InconsistentInput: a delayed cycle that is not at its start.
        InsufficientData: an unknown fact still changes the answer or the next state; ``agreed``
            holds what all possible answers share, first of all that no drug is given.

    Source:
        Jones 2021, Table 2; 5.3. Haematological; 6.1. Pregnancy/breast feeding; 6.2. Renal
        impairment; 6.3. Other considerations.

    Example:
        >>> from lenarules.publications.jones_2021 import MaintenanceState, next_cycle_action
        >>> from lenarules import Timing
        >>> from lenarules.publications.jones_2021 import starting_dose
        >>> first = starting_dose(creatinine_clearance=90, on_dialysis=False)
        >>> answer = next_cycle_action(
        ...     MaintenanceState.start(first.outcome.dose),
        ...     timing=Timing.CYCLE_START,
        ...     anc=2_000,
        ...     platelets=25_000,
        ...     creatinine_clearance=90,
        ...     on_dialysis=False,
        ...     indicated=False,
        ...     tolerating=True,
        ...     progressing=False,
        ... )
        >>> answer.outcome.kind.name, answer.outcome.reassess_after_days
        ('DELAY', 7)
        >>> answer.outcome.state.status.name
        'DELAYED'
    """
    if not isinstance(state, MaintenanceState):
        raise WrongType(
            "state",
            state,
            f"state is a {type(state).__name__}; pass MaintenanceState.start(dose) on the first "
            "day, and then the state of the last answer",
        )
    return ask(
        state,
        (
            timing,
            anc,
            platelets,
            creatinine_clearance,
            on_dialysis,
            indicated,
            tolerating,
            progressing,
            escalate,
        ),
    )
