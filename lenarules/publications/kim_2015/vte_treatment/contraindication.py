"""Table 4 under an absolute contraindication to anticoagulation: what is adopted, and why."""

from __future__ import annotations

from lenarules.clinical.thrombosis import VteTreatment, VteTreatmentKind
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.paper import TABLE_4
from lenarules.publications.kim_2015.vte_treatment.advice import FIRST_POINT, WHETHER_OR_NOT
from lenarules.publications.kim_2015.vte_treatment.facts import CATHETER_RELATED, SEVERE_SYMPTOMS
from lenarules.publications.kim_2015.vte_treatment.printed import (
    CALF,
    CONTRAINDICATED,
    SUPERFICIAL,
)
from lenarules.publications.kim_2015.vte_treatment.questions import BARRED, FILTER_OR_NOT
from lenarules.publications.kim_2015.vte_treatment.regions import ANTICOAGULATED, DEEP

REMOVAL_ALONE = VteTreatment(kind=VteTreatmentKind.CATHETER_REMOVAL)
NO_ANTICOAGULANT_TO_REPLACE = (
    "no anticoagulant is printed for this thrombosis that a filter could stand in for; the row of "
    "the filter names no thrombosis, and it is offered for PTE and DVT only"
)

CONTRAINDICATION = (
    Resolution(
        "contraindicated",
        region=DEEP & CONTRAINDICATED,
        adopts=FILTER_OR_NOT,
        offers=(Offer("ivc_filter"), Offer("central_catheter.faulty", REMOVAL_ALONE)),
        bases={Basis.OVERLAP},
        principle=Principle.REFER,
        cites=(TABLE_4.at("retrievable IVC filter", "b"), FIRST_POINT, WHETHER_OR_NOT),
        reading="no anticoagulant under an absolute contraindication, and no thrombolysis either; "
        "the filter is a permission, and its row names no thrombosis: it is offered for PTE and "
        "DVT, an iliofemoral one of a central venous catheter included, and no anticoagulant for "
        "now beside it; an infected or dysfunctional catheter may still be removed",
    ),
    Resolution(
        "contraindicated.no_filter",
        region=ANTICOAGULATED & ~DEEP & CONTRAINDICATED,
        adopts=BARRED,
        offers=(Offer("central_catheter.faulty", REMOVAL_ALONE),),
        bases={Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.REFER,
        cites=(TABLE_4.at("retrievable IVC filter", "b"), WHETHER_OR_NOT),
        reading="no anticoagulant under an absolute contraindication; the row of the filter names "
        "no thrombosis, and for one that is neither PTE nor DVT it is not offered; an infected or "
        "dysfunctional catheter may still be removed",
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
)
