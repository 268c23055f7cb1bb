"""Table 4: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.clinical.thrombosis import VteTreatment, VteTreatmentKind
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.paper import CYTOPENIA, TABLE_4
from lenarules.publications.kim_2015.vte_treatment.advice import (
    CORNERSTONE,
    FIRST_POINT,
    SECOND_POINT,
)
from lenarules.publications.kim_2015.vte_treatment.facts import (
    CATHETER_RELATED,
    NEAR_DEEP_VEINS,
    SEVERE_SYMPTOMS,
)
from lenarules.publications.kim_2015.vte_treatment.printed import (
    ANTICOAGULATED,
    BLEEDING_RISK,
    BLEEDS,
    CALF,
    CENTRAL,
    CONTRAINDICATED,
    EXTENSIVE_OR_MASSIVE,
    FAULTY_CATHETER,
    PTE_OR_DVT,
    SEVERE_CALF,
    SIX_WEEKS,
    SUPERFICIAL,
    SUPERFICIAL_NEAR,
    THREE_MONTHS,
    WITH_REMOVAL,
    anticoagulation,
)

THROMBOLYSIS = EXTENSIVE_OR_MASSIVE & ~BLEEDING_RISK & ~CONTRAINDICATED
SAFE_TO_TREAT = ~CONTRAINDICATED & ~BLEEDS
REMOVAL_ALONE = VteTreatment(kind=VteTreatmentKind.CATHETER_REMOVAL)

FILTER_OR_NOT = Refer(
    "consider a retrievable IVC filter, or none? An anticoagulant is printed for this thrombosis "
    "and footnote b counts an absolute contraindication to it; for that period the paper prints "
    "nothing but a filter that may be considered.",
)
GIVE_OR_NOT = Refer(
    "give the printed anticoagulant to a patient who bleeds or tends to bleed? The paper calls "
    "anticoagulation the standard, and makes it depend on the risk of bleeding too.",
)
CATHETER_OR_EXTENSIVE = Refer(
    "thrombolysis as for extensive DVT, or anticoagulation for 3 months as for a central venous "
    "catheter? Both rows are special conditions and the paper ranks neither.",
)
PREFERRED_DRUG = "the cell names no drug: LMWH, which the recommendations prefer"
NO_ANTICOAGULANT_TO_REPLACE = (
    "a filter is considered in place of an anticoagulant, and none is printed for this thrombosis"
)

RESOLUTIONS = (
    Resolution(
        "contraindicated",
        region=ANTICOAGULATED & CONTRAINDICATED,
        adopts=FILTER_OR_NOT,
        offers=(Offer("ivc_filter"), Offer("central_catheter.faulty", REMOVAL_ALONE)),
        bases={Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.REFER,
        cites=(TABLE_4.at("retrievable IVC filter", "b"), FIRST_POINT),
        reading="no anticoagulant under an absolute contraindication, and no thrombolysis either; "
        "the filter is a permission; an infected or dysfunctional catheter may still be removed",
    ),
    Resolution(
        "contraindicated.superficial_catheter",
        region=SUPERFICIAL & CATHETER_RELATED.holds & CONTRAINDICATED,
        adopts=Adopt("superficial.catheter"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_4.at("superficial vein thrombosis"), TABLE_4.at("retrievable IVC filter")),
        reading=NO_ANTICOAGULANT_TO_REPLACE,
    ),
    Resolution(
        "contraindicated.watch",
        region=CALF & ~SEVERE_SYMPTOMS.holds & CONTRAINDICATED,
        adopts=Adopt("isolated_calf.watch"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_4.at("isolated calf vein thrombosis"), TABLE_4.at("retrievable IVC filter")),
        reading=NO_ANTICOAGULANT_TO_REPLACE,
    ),
    Resolution(
        "superficial.nothing_printed",
        region=SUPERFICIAL & ~CATHETER_RELATED.holds & ~NEAR_DEEP_VEINS.holds,
        adopts=VteTreatment(kind=VteTreatmentKind.NONE_PRINTED),
        bases={Basis.GAP, Basis.OVERRIDE},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_4.at("superficial vein thrombosis"),),
        reading="anticoagulation is printed where the thrombus is both non catheter-related and "
        "close to the deep veins, removal where it is catheter-related; for this one neither",
    ),
    Resolution(
        "bleeding",
        region=ANTICOAGULATED & BLEEDS & ~CONTRAINDICATED,
        adopts=GIVE_OR_NOT,
        offers=(
            Offer("anticoagulation"),
            Offer("superficial.near_deep_veins", anticoagulation(SIX_WEEKS)),
            Offer("isolated_calf.severe", anticoagulation()),
            Offer("central_catheter", anticoagulation(THREE_MONTHS)),
            Offer("central_catheter.faulty", anticoagulation(THREE_MONTHS, WITH_REMOVAL)),
            Offer("central_catheter.faulty", REMOVAL_ALONE),
        ),
        bases={Basis.COMPLETED, Basis.OVERRIDE},
        principle=Principle.REFER,
        cites=(CORNERSTONE, SECOND_POINT, CYTOPENIA.at("paragraph 1"), TABLE_4.at("", "a")),
        reading="whether to anticoagulate depends on the risk of bleeding; who bleeds, has a "
        "bleeding diathesis, or is thrombocytopenic by the paper's own limit is left to the "
        "clinician; the other risks of footnote a speak against thrombolysis only",
    ),
    Resolution(
        "extensive_or_massive.special",
        region=PTE_OR_DVT & THROMBOLYSIS,
        adopts=Adopt("extensive_or_massive"),
        offers=(Offer("anticoagulation"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_4.at("title"), CORNERSTONE),
        reading="Table 4 is of special conditions: its row comes before the standard treatment, "
        "which stands in the options",
    ),
    Resolution(
        "extensive_or_massive.catheter",
        region=CENTRAL & THROMBOLYSIS,
        adopts=CATHETER_OR_EXTENSIVE,
        offers=(
            Offer("extensive_or_massive"),
            Offer("central_catheter", anticoagulation(THREE_MONTHS)),
            Offer("central_catheter.faulty", anticoagulation(THREE_MONTHS, WITH_REMOVAL)),
        ),
        bases={Basis.OVERLAP},
        principle=Principle.REFER,
        cites=(
            TABLE_4.at("extensive DVT or massive PTE", "a"),
            TABLE_4.at("central venous catheter-related thrombosis"),
        ),
        reading="two special conditions at once, and neither is said to come before the other",
    ),
    Resolution(
        "superficial.drug",
        region=SUPERFICIAL_NEAR & SAFE_TO_TREAT,
        adopts=Adopt("superficial.near_deep_veins", anticoagulation(SIX_WEEKS)),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(SECOND_POINT, CORNERSTONE),
        reading=PREFERRED_DRUG,
    ),
    Resolution(
        "isolated_calf.drug",
        region=SEVERE_CALF & SAFE_TO_TREAT,
        adopts=Adopt("isolated_calf.severe", anticoagulation()),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(SECOND_POINT, CORNERSTONE, TABLE_4.at("retrievable IVC filter", "b")),
        reading=f"{PREFERRED_DRUG}; no length is printed; the contraindications are those that "
        "footnote b lists",
    ),
    Resolution(
        "central_catheter.drug",
        region=CENTRAL & ~FAULTY_CATHETER & SAFE_TO_TREAT & ~THROMBOLYSIS,
        adopts=Adopt("central_catheter", anticoagulation(THREE_MONTHS)),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(SECOND_POINT, CORNERSTONE),
        reading=PREFERRED_DRUG,
    ),
    Resolution(
        "central_catheter.faulty.drug",
        region=CENTRAL & FAULTY_CATHETER & SAFE_TO_TREAT & ~THROMBOLYSIS,
        adopts=Adopt("central_catheter.faulty", anticoagulation(THREE_MONTHS, WITH_REMOVAL)),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(SECOND_POINT, CORNERSTONE),
        reading=f"{PREFERRED_DRUG}; with the removal that the cell prints for such a catheter",
    ),
)
