"""How often patients on lenalidomide and dexamethasone are monitored.

Kim HJ et al., Blood Res 2015;50:7-18, DOSE AND SCHEDULE, paragraph 4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.later import later

if TYPE_CHECKING:
    from lenarules.clinical.facts import Quantity
    from lenarules.clinical.monitoring import MonitoringPlan
    from lenarules.language.decision import Decision
    from lenarules.publications.kim_2015.monitoring_plan.table import DECIDE, TABLE

__all__ = ["DECIDE", "TABLE", "monitoring_plan"]

__getattr__ = later(__name__, ("DECIDE", "TABLE"))


def monitoring_plan(
    *,
    creatinine_clearance: Quantity,
    on_dialysis: bool | None,
    anc: Quantity,
    platelets: Quantity,
    cycle: Quantity,
    complications: bool | None,
) -> Decision[MonitoringPlan]:
    """Return how often a patient is monitored, and for what else, by Kim 2015.

    Every fact is passed; an unknown one is ``None``. Only the first printed sentence says "at
    baseline"; the second means a present impairment: of clearance, dialysis and counts pass the
    worse of baseline and now, so that a patient who becomes cytopenic later is in the second row.

    Args:
        creatinine_clearance: the lower of baseline and now, mL/min, 0 to 400.
        on_dialysis: whether the patient is on dialysis, at baseline or now.
        anc: absolute neutrophil count, the lower of baseline and now, cells/uL: 0 or 10 to
            100,000.
        platelets: the lower of baseline and now, cells/uL: 0 or 1,000 to 2,000,000.
        cycle: the number of the present cycle, 1 to 1,000.
        complications: whether there has been any complication of treatment so far; the paper does
            not say which.

    Returns:
        The decision. Its outcome is a ``MonitoringPlan``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, DOSE AND SCHEDULE, paragraph 4; the recommendations under Cytopenia, Secondary
        primary malignancies and Other adverse events; Fig. 1 for normal renal function.

    Example:
        >>> from lenarules.publications.kim_2015 import monitoring_plan
        >>> answer = monitoring_plan(
        ...     creatinine_clearance=80, on_dialysis=False, anc=3_000, platelets=200_000, cycle=2,
        ...     complications=False,
        ... )
        >>> answer.outcome.headline
        'Blood counts: every 2 weeks'
        >>> answer.row.id
        'kim_2015.monitoring.first_cycles'
    """
    from lenarules.publications.kim_2015.monitoring_plan.table import DECIDE

    return DECIDE(creatinine_clearance, on_dialysis, anc, platelets, cycle, complications)
