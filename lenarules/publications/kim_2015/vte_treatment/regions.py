"""For whom the readings of Table 4 are made: regions built of its printed conditions."""

from __future__ import annotations

from lenarules.language.condition import any_of
from lenarules.publications.kim_2015.limits import THROMBOCYTOPENIA
from lenarules.publications.kim_2015.vte_treatment.facts import (
    BLEEDING_RISKS,
    ILIOFEMORAL,
    KimBleedingRisk,
)
from lenarules.publications.kim_2015.vte_treatment.printed import (
    BLEEDING_RISK,
    CENTRAL,
    CONTRAINDICATED,
    EXTENSIVE_OR_MASSIVE,
    MASSIVE_PTE,
    PTE_OR_DVT,
    SEVERE_CALF,
    SUPERFICIAL_NEAR,
)

#: For whom an anticoagulant is printed.
ANTICOAGULATED = any_of(PTE_OR_DVT, SUPERFICIAL_NEAR, SEVERE_CALF, CENTRAL)
NOT_BARRED = ANTICOAGULATED & ~CONTRAINDICATED

#: A pulmonary thromboembolism or a deep vein thrombosis, an iliofemoral one of a catheter too.
DEEP = any_of(PTE_OR_DVT, ILIOFEMORAL.holds)

#: Whose anticoagulant is left to the clinician: any risk that footnote a lists, and platelets below
#: the limit of the section Cytopenia, printed there of lenalidomide, in place of the higher one of
#: the footnote.
MAY_BLEED = any_of(
    BLEEDING_RISKS.has(KimBleedingRisk.HAEMORRHAGIC_OR_UNKNOWN_STROKE),
    BLEEDING_RISKS.has(KimBleedingRisk.INTRACRANIAL_TUMOUR),
    BLEEDING_RISKS.has(KimBleedingRisk.ISCHAEMIC_STROKE_WITHIN_3_MONTHS),
    BLEEDING_RISKS.has(KimBleedingRisk.TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS),
    BLEEDING_RISKS.has(KimBleedingRisk.ACTIVE_BLEEDING),
    BLEEDING_RISKS.has(KimBleedingRisk.BLEEDING_DIATHESIS),
    THROMBOCYTOPENIA,
)
SAFE_TO_TREAT = ~CONTRAINDICATED & ~MAY_BLEED

#: For whom thrombolysis is printed and not barred: massive PTE, extensive thrombosis without it,
#: and an extensive thrombosis of a central venous catheter.
THROMBOLYSIS = EXTENSIVE_OR_MASSIVE & ~BLEEDING_RISK & ~CONTRAINDICATED
MASSIVE = MASSIVE_PTE & ~BLEEDING_RISK & ~CONTRAINDICATED
EXTENSIVE = PTE_OR_DVT & ILIOFEMORAL.holds & ~MASSIVE_PTE & ~BLEEDING_RISK & ~CONTRAINDICATED
EXTENSIVE_OF_A_CATHETER = CENTRAL & THROMBOLYSIS
