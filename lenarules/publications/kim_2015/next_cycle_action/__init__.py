"""What to do with lenalidomide now, given what happened so far.

Kim HJ et al., Blood Res 2015;50:7-18. The rows are those of Hematologic toxicities, of Fig. 1 with
its last line and footnotes, and of the recommendations on indication, renal insufficiency and
cytopenia (``printed.py``). ``holds.py``, ``doses.py`` and ``raises.py`` hold the readings,
``facts.py`` what is asked, ``ladder.py`` the dose steps, ``state.py`` and ``transition.py`` what a
course keeps from call to call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.later import later

if TYPE_CHECKING:
    from lenarules.clinical.actions import Timing
    from lenarules.clinical.facts import Quantity
    from lenarules.language.decision import Decision
    from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
    from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState
    from lenarules.publications.kim_2015.next_cycle_action.table import DECIDE, TABLE

__all__ = ["DECIDE", "TABLE", "next_cycle_action"]


__getattr__ = later(__name__, ("DECIDE", "TABLE"))


def next_cycle_action(
    state: TreatmentState,
    *,
    days_since_last: Quantity,
    timing: Timing | None,
    anc: Quantity,
    platelets: Quantity,
    creatinine_clearance: Quantity,
    on_dialysis: bool | None,
    responding: bool | None,
    tolerating: bool | None,
    progressing: bool | None,
    escalate: bool = False,
) -> Decision[CycleAction]:
    """Return what to do with lenalidomide now, by Kim 2015, and the state to pass in next time.

    Every fact is passed; an unknown one is ``None``. ``escalate`` is a request.

    Args:
        state: where the treatment stands; ``TreatmentState.start(dose)`` on day 1 of cycle 1, and
            then the state that the last answer returned.
        days_since_last: whole days since the call that returned the state, 0 to 3,650.
        timing: ``CYCLE_START`` on the day on which the next cycle is due and on every later day
            until it begins, ``MID_CYCLE`` on any other.
        anc: absolute neutrophil count, cells/uL: 0 or 10 to 100,000.
        platelets: cells/uL: 0 or 1,000 to 2,000,000.
        creatinine_clearance: mL/min, 0 to 400 (Cockcroft-Gault or MDRD; the paper names both).
        on_dialysis: whether the patient is on dialysis.
        responding: whether the disease responds to treatment.
        tolerating: whether the patient tolerates treatment.
        progressing: whether the disease progresses.
        escalate: ask for a higher dose, where the paper permits one.

    Returns:
        The decision. Its outcome is a ``CycleAction``: what to do, the dose to give now or None,
        and the next state. A permission that was not asked for stands in ``options``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InconsistentInput: progressing and responding; a delayed cycle that is not at its start; a
            cycle that would end on the day on which it began.
        InsufficientData: an unknown fact still changes the answer or the next state; ``agreed``
            holds what all possible answers share, first of all that no drug is given.

    Source:
        Kim 2015, Hematologic toxicities, recommendations; Fig. 1 with its last line and footnotes;
        Cytopenia; Renal insufficiency; INDICATION AND TIMING.

    Example:
        >>> from lenarules import Timing, TreatmentState, starting_dose
        >>> first = starting_dose(
        ...     creatinine_clearance=90, anc=3_000, platelets=200_000, on_dialysis=False
        ... )
        >>> state = TreatmentState.start(first.outcome.dose)
        >>> answer = next_cycle_action(
        ...     state,
        ...     days_since_last=28,
        ...     timing=Timing.CYCLE_START,
        ...     anc=800,
        ...     platelets=120_000,
        ...     creatinine_clearance=90,
        ...     on_dialysis=False,
        ...     responding=True,
        ...     tolerating=True,
        ...     progressing=False,
        ... )
        >>> answer.outcome.kind.name, answer.outcome.reassess_after_days
        ('DELAY', 7)
        >>> answer.outcome.state.status.name
        'DELAYED'
    """
    from lenarules.publications.kim_2015.next_cycle_action.ask import ask

    return ask(
        state,
        (
            days_since_last,
            timing,
            anc,
            platelets,
            creatinine_clearance,
            on_dialysis,
            responding,
            tolerating,
            progressing,
            escalate,
        ),
    )
