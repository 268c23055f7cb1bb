"""The starting dose of lenalidomide by renal function, age, frailty and comorbidities.

van de Donk NWCJ et al., 2012: Table 4, and the section "Lenalidomide treatment in frail or elderly
patients with relapsed/refractory MM", paragraph 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.facts import AGE, CREATININE_CLEARANCE, DIALYSIS
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.van_de_donk_2012.facts import FRAIL, NUMBER_OF_COMORBIDITIES
from lenarules.publications.van_de_donk_2012.paper import SETTING, TABLE_4
from lenarules.publications.van_de_donk_2012.starting_dose.printed import NOTES, ROWS
from lenarules.publications.van_de_donk_2012.starting_dose.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from lenarules.clinical.dosing import StartingDose
    from lenarules.clinical.facts import Quantity
    from lenarules.language.decision import Decision

TABLE = Table(
    "van_de_donk_2012.table_4",
    title="Starting dose of lenalidomide by renal function and risk factors",
    cite=TABLE_4,
    setting=SETTING,
    caption="Lenalidomide (days 1-21 of a 28-day cycle), the heading of the second column of "
    "Table 4. The first row is the sentence on frail or elderly patients and is asked of whoever "
    "has a risk factor; its highest dose is the standard dose of Table 4.",
    facts=(CREATININE_CLEARANCE, DIALYSIS, AGE, FRAIL, NUMBER_OF_COMORBIDITIES),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[StartingDose] = Decider(TABLE)


def starting_dose(
    *,
    creatinine_clearance: Quantity,
    on_dialysis: bool | None,
    age: Quantity,
    frail: bool | None,
    comorbidities: Quantity,
) -> Decision[StartingDose]:
    """Return the dose of lenalidomide to start with, by van de Donk 2012.

    Every fact is passed; an unknown one is ``None``. The paper defines neither frailty nor which
    comorbidities count.

    Args:
        creatinine_clearance: mL/min, 0 to 400.
        on_dialysis: whether the patient is on dialysis.
        age: completed years, 18 to 120.
        frail: whether the patient is frail.
        comorbidities: their number, 0 to 20.

    Returns:
        The decision. Its outcome is a ``StartingDose``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        van de Donk 2012, Table 4; Lenalidomide treatment in frail or elderly patients with
        relapsed/refractory MM, paragraph 2; Renal impairment.

    Example:
        >>> from lenarules.publications.van_de_donk_2012 import starting_dose
        >>> answer = starting_dose(
        ...     creatinine_clearance=42, on_dialysis=False, age=60, frail=False, comorbidities=0
        ... )
        >>> print(answer.outcome.dose)
        10 mg once daily, days 1-21 of 28
        >>> answer.row.id
        'van_de_donk_2012.table_4.from_30_to_50'
    """
    return DECIDE(creatinine_clearance, on_dialysis, age, frail, comorbidities)
