"""Table 3: prophylaxis of venous thromboembolism (VTE) with lenalidomide and dexamethasone.

Kim HJ et al., Blood Res 2015;50:7-18, Table 3 with footnotes a and b, and the recommendations of
the section Venous thromboembolism.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.advice import InputCaution
from lenarules.clinical.facts import (
    AGE,
    BMI,
    COMORBIDITIES,
    CREATININE_CLEARANCE,
    CYCLE,
    DEXAMETHASONE_PER_CYCLE,
    DIALYSIS,
    ECOG,
    ERYTHROPOIETIN,
    IMMOBILISED,
    MONTHS_SINCE_VTE,
    PLATELETS,
)
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.kim_2015.paper import SETTING, TABLE_3
from lenarules.publications.kim_2015.vte_prophylaxis.printed import NOTES, ROWS
from lenarules.publications.kim_2015.vte_prophylaxis.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from collections.abc import Collection

    from lenarules.clinical.facts import Quantity, VteComorbidity, VteHistory
    from lenarules.clinical.prophylaxis import VteProphylaxis
    from lenarules.language.decision import Decision

TABLE = Table(
    "kim_2015.table_3",
    title="Prophylactic management of venous thromboembolism",
    cite=TABLE_3,
    setting=SETTING,
    caption="Footnote a: 480 mg/month. Footnote b lists the other risks; its comorbidities are "
    "printed as examples ('such as').",
    facts=(
        PLATELETS,
        CREATININE_CLEARANCE,
        DIALYSIS,
        DEXAMETHASONE_PER_CYCLE,
        CYCLE,
        MONTHS_SINCE_VTE,
        IMMOBILISED,
        AGE,
        ECOG,
        BMI,
        ERYTHROPOIETIN,
        COMORBIDITIES,
    ),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[VteProphylaxis] = Decider(TABLE, InputCaution.CHECK_UNIT)


def vte_prophylaxis(
    *,
    platelets: Quantity,
    creatinine_clearance: Quantity,
    on_dialysis: bool | None,
    dexamethasone_mg_per_cycle: Quantity,
    cycle: Quantity,
    months_since_vte: Quantity | VteHistory,
    immobilised: bool | None,
    age: Quantity,
    ecog: Quantity,
    bmi: Quantity,
    erythropoietin: bool | None,
    comorbidities: Collection[VteComorbidity] | None,
) -> Decision[VteProphylaxis]:
    """Return the prophylaxis of venous thromboembolism, by Kim 2015, Table 3.

    Every fact is passed; an unknown one is ``None``.

    Args:
        platelets: cells/uL: 0 or 1,000 to 2,000,000.
        creatinine_clearance: mL/min, 0 to 400.
        on_dialysis: whether the patient is on dialysis.
        dexamethasone_mg_per_cycle: mg, 0 to 1,120: the largest of this course so far, the present
            cycle included.
        cycle: the number of the cycle, 1 to 1,000.
        months_since_vte: months since the last VTE, 0 to 1,200, or ``NEVER``.
        immobilised: now or at any time in the first four cycles.
        age: completed years, 18 to 120.
        ecog: ECOG performance status, 0 to 4.
        bmi: body mass index, kg/m2, 10 to 100.
        erythropoietin: whether erythropoietin is given.
        comorbidities: a collection of ``VteComorbidity``; an empty one means none of them.

    Returns:
        The decision. Its outcome is a ``VteProphylaxis``, or ``Refer`` for a risk of row 1 in the
        first 4 cycles with platelets from 50,000 to below 100,000.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, Table 3 with footnotes a and b; Venous thromboembolism, recommendations; Table 4,
        footnote a; Fig. 1 for dialysis.

    Example:
        >>> from lenarules import NEVER
        >>> answer = vte_prophylaxis(
        ...     platelets=150_000, creatinine_clearance=80, on_dialysis=False,
        ...     dexamethasone_mg_per_cycle=160, cycle=2, months_since_vte=NEVER,
        ...     immobilised=False, age=78, ecog=1, bmi=24, erythropoietin=False, comorbidities=(),
        ... )
        >>> answer.outcome.kind.name
        'ASPIRIN'
    """
    return DECIDE(
        platelets,
        creatinine_clearance,
        on_dialysis,
        dexamethasone_mg_per_cycle,
        cycle,
        months_since_vte,
        immobilised,
        age,
        ecog,
        bmi,
        erythropoietin,
        comorbidities,
    )
