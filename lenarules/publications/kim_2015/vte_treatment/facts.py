"""Facts that Table 4 asks, with the printed lists of footnotes a and b.

An item of a list that carries a time ("within 3 months") is one member with that time in its name:
the list is printed so, and the caller knows the dates.
"""

from __future__ import annotations

from enum import Enum

from lenarules.language.codec import storable
from lenarules.language.fact import Category, Flag, Members, Number


@storable
class KimThrombosis(Enum):
    """The thrombosis that is to be treated; of several, the first that applies."""

    PULMONARY_THROMBOEMBOLISM = "pulmonary thromboembolism (PTE), with or without DVT"
    CENTRAL_VENOUS_CATHETER = "central venous catheter-related thrombosis"
    DEEP_VEIN_THROMBOSIS = "deep vein thrombosis (DVT), not of the calf alone"
    ISOLATED_CALF_VEIN_THROMBOSIS = "isolated calf vein thrombosis"
    SUPERFICIAL_VEIN_THROMBOSIS = "superficial vein thrombosis"


@storable
class KimBleedingRisk(Enum):
    """Footnote a, without its platelets, which are a number."""

    HAEMORRHAGIC_OR_UNKNOWN_STROKE = "history of haemorrhagic stroke or stroke of unknown origin"
    INTRACRANIAL_TUMOUR = "intracranial tumour"
    ISCHAEMIC_STROKE_WITHIN_3_MONTHS = "ischaemic stroke within 3 months"
    TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS = (
        "history of major trauma, surgery or head injury within 3 weeks"
    )
    ACTIVE_BLEEDING = "active bleeding"
    BLEEDING_DIATHESIS = "bleeding diathesis"


@storable
class KimContraindication(Enum):
    """Footnote b: absolute contraindications to anticoagulation."""

    RECENT_CNS_BLEED = "recent bleed of the central nervous system (CNS)"
    LESION_AT_HIGH_RISK = "intracranial or spinal lesion at high risk for bleeding"
    BLEEDING_OVER_2_UNITS_IN_24_HOURS = (
        "active bleeding with more than 2 units transfused in 24 hours"
    )


THROMBOSIS = Category(
    "thrombosis", "thrombosis", KimThrombosis, usual=KimThrombosis.DEEP_VEIN_THROMBOSIS
)
ILIOFEMORAL = Flag("iliofemoral", "iliofemoral DVT")
SYSTOLIC_BP = Number("systolic_bp", "systolic blood pressure", "mmHg", low=0, high=350, usual=120)
SEVERE_SYMPTOMS = Flag("severe_symptoms", "severe symptoms")
NEAR_DEEP_VEINS = Flag("near_deep_veins", "close to the deep vein system")
CATHETER_RELATED = Flag("catheter_related", "related to a catheter")
CATHETER_INFECTED_OR_DYSFUNCTIONAL = Flag(
    "catheter_infected_or_dysfunctional", "catheter infected or dysfunctional"
)
BLEEDING_RISKS = Members("bleeding_risks", "bleeding risks of footnote a", KimBleedingRisk)
CONTRAINDICATIONS = Members(
    "contraindications", "absolute contraindications of footnote b", KimContraindication
)
