"""How often patients on lenalidomide and dexamethasone are monitored.

Kim HJ et al., Blood Res 2015;50:7-18, DOSE AND SCHEDULE, paragraph 4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.advice import InputCaution
from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, CYCLE, DIALYSIS, PLATELETS
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.kim_2015.monitoring_plan.printed import COMPLICATIONS, NOTES, ROWS
from lenarules.publications.kim_2015.monitoring_plan.resolutions import RESOLUTIONS
from lenarules.publications.kim_2015.paper import DOSE_AND_SCHEDULE, SETTING

if TYPE_CHECKING:
    from lenarules.clinical.monitoring import MonitoringPlan

TABLE = Table(
    "kim_2015.monitoring",
    title="Monitoring by renal function, blood counts, cycle and complications",
    cite=DOSE_AND_SCHEDULE,
    setting=SETTING,
    caption="Only the first printed sentence says 'at baseline'; the second is about patients who "
    "have an impairment, and a present one is meant. Of clearance, dialysis and counts the worse "
    "of baseline and now is passed: a patient who becomes cytopenic later is then in the second "
    "row. The print says 'monitored' of patients with normal renal function and blood counts, and "
    "not of blood counts alone, which the line of a plan names. What is printed as 'may be "
    "monitored' and 'may require' is the plan itself and no permission of a drug: it is the answer "
    "unasked. 'Normal' has no figure there: renal function is normal in the column Normal of Fig. "
    "1 and never on dialysis; a complete blood count is normal without neutropenia or "
    "thrombocytopenia as the section Cytopenia prints them, and hemoglobin is not asked. Which "
    "complications count is not printed.",
    facts=(CREATININE_CLEARANCE, DIALYSIS, ANC, PLATELETS, CYCLE, COMPLICATIONS),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[MonitoringPlan] = Decider(TABLE, InputCaution.CHECK_UNIT)
