"""The starting dose of single-agent lenalidomide maintenance: Table 2's dose levels, section 6.2.

Jones JR et al., Expert Opin Drug Saf 2021, Table 2 with its second footnote, and 6.2. Renal
impairment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.facts import CREATININE_CLEARANCE, DIALYSIS
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.jones_2021.paper import SETTING, TABLE_2
from lenarules.publications.jones_2021.starting_dose.printed import NOTES, ROWS
from lenarules.publications.jones_2021.starting_dose.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from lenarules.clinical.dosing import StartingDose
    from lenarules.clinical.facts import Quantity
    from lenarules.language.decision import Decision

TABLE = Table(
    "jones_2021.starting_dose",
    title="Starting dose of single-agent lenalidomide maintenance",
    cite=TABLE_2.at("dose levels"),
    setting=SETTING,
    caption="For single-agent maintenance after autologous transplantation. Table 2 prints 28 days "
    "continuous therapy; section 6.2 prints its doses without days.",
    facts=(CREATININE_CLEARANCE, DIALYSIS),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[StartingDose] = Decider(TABLE)


def starting_dose(
    *, creatinine_clearance: Quantity, on_dialysis: bool | None
) -> Decision[StartingDose]:
    """Return the dose to start single-agent maintenance with, by Jones 2021.

    Every fact is passed; an unknown one is ``None``.

    Args:
        creatinine_clearance: mL/min, 0 to 400.
        on_dialysis: whether the patient is on dialysis.

    Returns:
        The decision. Its outcome is a ``StartingDose``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Jones 2021, Table 2, dose levels; section 6.2. Renal impairment.

    Example:
        >>> from lenarules.publications.jones_2021 import starting_dose
        >>> answer = starting_dose(creatinine_clearance=90, on_dialysis=False)
        >>> print(answer.outcome.dose)
        10 mg once daily, days 1-28 of 28
        >>> answer.outcome.escalation.outcome.mg
        15
    """
    return DECIDE(creatinine_clearance, on_dialysis)
