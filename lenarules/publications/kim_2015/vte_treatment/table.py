"""Table 4: treatment of venous thromboembolism (VTE) during lenalidomide and dexamethasone.

Kim HJ et al., Blood Res 2015;50:7-18, Table 4 with footnotes a and b, and the section Pulmonary
thromboembolism and deep vein thrombosis with its recommendations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.advice import InputCaution
from lenarules.clinical.facts import PLATELETS
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.kim_2015.paper import SETTING, TABLE_4
from lenarules.publications.kim_2015.vte_treatment.facts import (
    BLEEDING_RISKS,
    CATHETER_INFECTED_OR_DYSFUNCTIONAL,
    CATHETER_RELATED,
    CONTRAINDICATIONS,
    ILIOFEMORAL,
    NEAR_DEEP_VEINS,
    SEVERE_SYMPTOMS,
    SYSTOLIC_BP,
    THROMBOSIS,
)
from lenarules.publications.kim_2015.vte_treatment.legal import LEGAL
from lenarules.publications.kim_2015.vte_treatment.notes import NOTES
from lenarules.publications.kim_2015.vte_treatment.printed import ROWS
from lenarules.publications.kim_2015.vte_treatment.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from lenarules.clinical.thrombosis import VteTreatment

TABLE = Table(
    "kim_2015.table_4",
    title="Treatment of venous thromboembolism",
    cite=TABLE_4,
    setting=SETTING,
    caption="Table 4 is of special conditions; the standard treatment is that of the "
    "recommendations on pulmonary thromboembolism and deep vein thrombosis. No dose is printed. "
    "Renal function is not asked.",
    facts=(
        THROMBOSIS,
        ILIOFEMORAL,
        SYSTOLIC_BP,
        SEVERE_SYMPTOMS,
        NEAR_DEEP_VEINS,
        CATHETER_RELATED,
        CATHETER_INFECTED_OR_DYSFUNCTIONAL,
        PLATELETS,
        BLEEDING_RISKS,
        CONTRAINDICATIONS,
    ),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=LEGAL,
)

DECIDE: Decider[VteTreatment] = Decider(TABLE, InputCaution.CHECK_UNIT)
