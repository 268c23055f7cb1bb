"""Table 4 as printed, with the recommendations that it makes exceptions to.

Kim HJ et al., Blood Res 2015;50:7-18, Table 4 with footnotes a and b, and the section Pulmonary
thromboembolism and deep vein thrombosis. The first two recommendations are one row (the standard
treatment, and which drug). The rows on superficial and isolated calf vein thrombosis print two
conditions each and are two rows each; so is the row on a central venous catheter, of which the
second is the case that its last words add.
"""

from __future__ import annotations

from lenarules.clinical.care import Interval, TimeUnit
from lenarules.clinical.facts import PLATELETS
from lenarules.clinical.prophylaxis import DrugRegimen
from lenarules.clinical.thrombosis import VteTreatment, VteTreatmentKind
from lenarules.language.condition import any_of
from lenarules.language.outcome import PrintedOption
from lenarules.language.table import Row
from lenarules.language.words import Strength
from lenarules.publications.kim_2015.paper import TABLE_4
from lenarules.publications.kim_2015.vte_treatment.advice import (
    OTHER_DRUGS,
    POINTS,
    KimVteTreatmentCaution,
)
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
    KimBleedingRisk,
    KimContraindication,
    KimThrombosis,
)

PTE = THROMBOSIS.is_(KimThrombosis.PULMONARY_THROMBOEMBOLISM)
PTE_OR_DVT = PTE | THROMBOSIS.is_(KimThrombosis.DEEP_VEIN_THROMBOSIS)
SUPERFICIAL = THROMBOSIS.is_(KimThrombosis.SUPERFICIAL_VEIN_THROMBOSIS)
CALF = THROMBOSIS.is_(KimThrombosis.ISOLATED_CALF_VEIN_THROMBOSIS)
CENTRAL = THROMBOSIS.is_(KimThrombosis.CENTRAL_VENOUS_CATHETER)
FAULTY_CATHETER = CATHETER_INFECTED_OR_DYSFUNCTIONAL.holds
MASSIVE_PTE = PTE & (SYSTOLIC_BP < 90)
EXTENSIVE_OR_MASSIVE = ILIOFEMORAL.holds | MASSIVE_PTE
SUPERFICIAL_NEAR = SUPERFICIAL & ~CATHETER_RELATED.holds & NEAR_DEEP_VEINS.holds
SEVERE_CALF = CALF & SEVERE_SYMPTOMS.holds
# Footnotes a and b:
BLEEDING_RISK = any_of(
    BLEEDING_RISKS.has(KimBleedingRisk.HAEMORRHAGIC_OR_UNKNOWN_STROKE),
    BLEEDING_RISKS.has(KimBleedingRisk.INTRACRANIAL_TUMOUR),
    BLEEDING_RISKS.has(KimBleedingRisk.ISCHAEMIC_STROKE_WITHIN_3_MONTHS),
    BLEEDING_RISKS.has(KimBleedingRisk.TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS),
    PLATELETS < 100_000,
    BLEEDING_RISKS.has(KimBleedingRisk.ACTIVE_BLEEDING),
    BLEEDING_RISKS.has(KimBleedingRisk.BLEEDING_DIATHESIS),
)
CONTRAINDICATED = any_of(
    CONTRAINDICATIONS.has(KimContraindication.RECENT_CNS_BLEED),
    CONTRAINDICATIONS.has(KimContraindication.LESION_AT_HIGH_RISK),
    CONTRAINDICATIONS.has(KimContraindication.BLEEDING_OVER_2_UNITS_IN_24_HOURS),
)

LMWH = DrugRegimen("low-molecular-weight heparin")
ALTERNATIVES = tuple(
    DrugRegimen(drug)
    for drug in ("unfractionated heparin", "warfarin", "rivaroxaban", "dabigatran")
)
SIX_WEEKS = Interval(6, TimeUnit.WEEK)
THREE_MONTHS = Interval(3, TimeUnit.MONTH)
WITH_REMOVAL = VteTreatmentKind.ANTICOAGULATION_AND_CATHETER_REMOVAL
NO_DOSE = frozenset((KimVteTreatmentCaution.NO_DOSE_IS_PRINTED,))


def anticoagulation(
    duration: Interval | None = None,
    kind: VteTreatmentKind = VteTreatmentKind.ANTICOAGULATION,
) -> VteTreatment:
    """Return treatment with the preferred drug; the printed alternatives stand in its options."""
    alternative = PrintedOption(
        VteTreatment(kind=kind, drugs=ALTERNATIVES, duration=duration, cautions=NO_DOSE),
        Strength.MAY,
        "kim_2015.pte_and_dvt.alternatives",
        OTHER_DRUGS,
        "alternative: unfractionated heparin, warfarin, or new oral anticoagulants (e.g., "
        "rivaroxaban or dabigatran)",
    )
    return VteTreatment(
        kind=kind, drugs=(LMWH,), duration=duration, cautions=NO_DOSE, options=(alternative,)
    )


ROWS = (
    Row(
        "anticoagulation",
        when=PTE_OR_DVT,
        then=anticoagulation(),
        strength=Strength.SHOULD,
        cite=POINTS,
        printed="PTE and/or DVT during lenalidomide/dexamethasone: anticoagulation is the standard "
        "treatment; LMWH preferentially over warfarin or new oral anticoagulants",
    ),
    Row(
        "superficial.catheter",
        when=SUPERFICIAL & CATHETER_RELATED.holds,
        then=VteTreatment(kind=VteTreatmentKind.CATHETER_REMOVAL),
        strength=Strength.SHOULD,
        cite=TABLE_4.at("superficial vein thrombosis"),
        printed="catheter removal if catheter-related",
    ),
    Row(
        "superficial.near_deep_veins",
        when=SUPERFICIAL_NEAR,
        open="which drug",
        strength=Strength.SHOULD,
        cite=TABLE_4.at("superficial vein thrombosis"),
        printed="anticoagulation therapy for 6 weeks if the thrombus is both non catheter-related "
        "and close to the deep vein system, especially the common femoral vein",
    ),
    Row(
        "isolated_calf.watch",
        when=CALF & ~SEVERE_SYMPTOMS.holds,
        then=VteTreatment(kind=VteTreatmentKind.WATCH, follow_up=Interval(2, TimeUnit.WEEK)),
        strength=Strength.SHOULD,
        cite=TABLE_4.at("isolated calf vein thrombosis"),
        printed="watch and follow-up 2 weeks later if no severe symptoms",
    ),
    Row(
        "isolated_calf.severe",
        when=SEVERE_CALF & ~CONTRAINDICATED,
        open="which drug, how long, and which contraindications",
        strength=Strength.SHOULD,
        cite=TABLE_4.at("isolated calf vein thrombosis"),
        printed="anticoagulation therapy if severe symptoms and no contraindication to "
        "anticoagulation",
    ),
    Row(
        "extensive_or_massive",
        when=EXTENSIVE_OR_MASSIVE & ~BLEEDING_RISK,
        then=VteTreatment(kind=VteTreatmentKind.THROMBOLYSIS, cautions=NO_DOSE),
        strength=Strength.SHOULD,
        cite=TABLE_4.at("extensive DVT or massive PTE", "a"),
        printed="extensive DVT (ileofemoral DVT) or massive PTE (systolic BP < 90 mmHg): "
        "catheter-directed or intravenous thrombolysis if no bleeding risk a) (history of "
        "hemorrhagic stroke or stroke of unknown origin; intracranial tumor; ischemic stroke "
        "within 3 months; history of major trauma, surgery or head injury within 3 weeks; "
        "platelets < 100,000/uL; active bleeding; bleeding diathesis)",
    ),
    Row(
        "central_catheter",
        when=CENTRAL & ~FAULTY_CATHETER,
        open="which drug",
        strength=Strength.SHOULD,
        cite=TABLE_4.at("central venous catheter-related thrombosis"),
        printed="anticoagulation for 3 months",
    ),
    Row(
        "central_catheter.faulty",
        when=CENTRAL & FAULTY_CATHETER,
        open="which drug",
        strength=Strength.SHOULD,
        cite=TABLE_4.at("central venous catheter-related thrombosis"),
        printed="anticoagulation for 3 months; catheter removal only in cases with an infected or "
        "dysfunctional catheter",
    ),
    Row(
        "ivc_filter",
        when=CONTRAINDICATED,
        then=VteTreatment(kind=VteTreatmentKind.IVC_FILTER),
        strength=Strength.MAY,
        cite=TABLE_4.at("retrievable IVC filter", "b"),
        printed="only considered during the period of absolute contraindication to "
        "anticoagulation b) (recent CNS bleed; intracranial or spinal lesion at high risk for "
        "bleeding; active bleeding with more than 2 units transfused in 24 hours)",
    ),
)
