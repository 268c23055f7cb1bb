"""Fig. 1: the starting dose of lenalidomide by renal function and blood counts.

Kim HJ et al., Blood Res 2015;50:7-18, Fig. 1 with footnotes a to c. The caption gives days 1-21 of
28 ("21 days out of 28 days"; the days are named in DOSE AND SCHEDULE, paragraph 1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.advice import InputCaution
from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, DIALYSIS, PLATELETS
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.kim_2015.paper import FIG_1, SETTING
from lenarules.publications.kim_2015.starting_dose.printed import NOTES, ROWS
from lenarules.publications.kim_2015.starting_dose.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from lenarules.clinical.dosing import StartingDose
    from lenarules.clinical.facts import Quantity
    from lenarules.language.decision import Decision

TABLE = Table(
    "kim_2015.fig_1",
    title="Starting dose of lenalidomide by renal function and cytopenia",
    cite=FIG_1,
    setting=SETTING,
    caption="Each cycle is 21 days out of 28 (caption of Fig. 1); days 1-21 are named in DOSE AND "
    "SCHEDULE, paragraph 1.",
    facts=(CREATININE_CLEARANCE, ANC, PLATELETS, DIALYSIS),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[StartingDose] = Decider(TABLE, InputCaution.CHECK_UNIT)


def starting_dose(
    *,
    creatinine_clearance: Quantity,
    anc: Quantity,
    platelets: Quantity,
    on_dialysis: bool | None,
) -> Decision[StartingDose]:
    """Return the dose of lenalidomide to start with, by Kim 2015, Fig. 1.

    Every fact is passed; an unknown one is ``None``.

    Args:
        creatinine_clearance: mL/min, 0 to 400 (Cockcroft-Gault or MDRD; the paper names both).
        anc: absolute neutrophil count, cells/uL: 0 or 10 to 100,000.
        platelets: cells/uL: 0 or 1,000 to 2,000,000.
        on_dialysis: whether the patient is on dialysis.

    Returns:
        The decision. Its outcome is a ``StartingDose``, or ``Refer`` where ANC is below 500 or
        platelets are below 30,000: the paper prints a dose and, elsewhere, an interruption.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, Fig. 1 with footnotes a to c; the section Cytopenia; the first and third points
        of the recommendations under Hematologic toxicities.

    Example:
        >>> answer = starting_dose(
        ...     creatinine_clearance=42, anc=1_800, platelets=120_000, on_dialysis=False
        ... )
        >>> print(answer.outcome.dose)
        10 mg once daily, days 1-21 of 28
        >>> answer.row.id
        'kim_2015.fig_1.moderate.adequate'
    """
    return DECIDE(creatinine_clearance, anc, platelets, on_dialysis)
