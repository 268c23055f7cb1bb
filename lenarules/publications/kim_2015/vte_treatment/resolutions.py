"""Table 4: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.clinical.thrombosis import VteTreatment, VteTreatmentKind
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.paper import CYTOPENIA, TABLE_4
from lenarules.publications.kim_2015.vte_treatment.advice import (
    CORNERSTONE,
    FIRST_POINT,
    SECOND_POINT,
    WHETHER_OR_NOT,
)
from lenarules.publications.kim_2015.vte_treatment.contraindication import (
    CONTRAINDICATION,
    REMOVAL_ALONE,
)
from lenarules.publications.kim_2015.vte_treatment.facts import (
    CATHETER_RELATED,
    NEAR_DEEP_VEINS,
)
from lenarules.publications.kim_2015.vte_treatment.printed import (
    CENTRAL,
    FAULTY_CATHETER,
    SEVERE_CALF,
    SIX_WEEKS,
    SUPERFICIAL,
    SUPERFICIAL_NEAR,
    THREE_MONTHS,
    WITH_REMOVAL,
    anticoagulation,
)
from lenarules.publications.kim_2015.vte_treatment.questions import (
    CATHETER_OR_EXTENSIVE,
    GIVE_OR_NOT,
    THROMBOLYSIS_OR_NOT,
)
from lenarules.publications.kim_2015.vte_treatment.regions import (
    EXTENSIVE,
    EXTENSIVE_OF_A_CATHETER,
    MASSIVE,
    MAY_BLEED,
    NOT_BARRED,
    SAFE_TO_TREAT,
    THROMBOLYSIS,
)

PREFERRED_DRUG = "the cell names no drug: LMWH, which the recommendations prefer"

RESOLUTIONS = (
    *CONTRAINDICATION,
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
        region=NOT_BARRED & MAY_BLEED,
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
        cites=(WHETHER_OR_NOT, SECOND_POINT, CYTOPENIA.at("paragraph 1"), TABLE_4.at("", "a")),
        reading="whether to anticoagulate or not depends on the risk of bleeding, of which "
        "footnote a is the paper's only list: whoever has one of its risks is left to the "
        "clinician; of platelets whoever is below 50,000, a limit borrowed from the section "
        "Cytopenia, where it is printed of lenalidomide; above it a caution",
    ),
    Resolution(
        "extensive_or_massive.special",
        region=MASSIVE,
        adopts=Adopt("extensive_or_massive"),
        offers=(Offer("anticoagulation"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_4.at("title"), CORNERSTONE),
        reading="Table 4 is of special conditions: in massive PTE its row comes before the "
        "standard treatment, which stands in the options",
    ),
    Resolution(
        "extensive_or_massive.extensive",
        region=EXTENSIVE,
        adopts=THROMBOLYSIS_OR_NOT,
        offers=(Offer("extensive_or_massive"), Offer("anticoagulation")),
        bases={Basis.OVERLAP},
        principle=Principle.REFER,
        cites=(TABLE_4.at("extensive DVT or massive PTE", "a"), FIRST_POINT),
        reading="an extensive thrombosis without massive PTE: thrombolysis and the standard "
        "treatment are printed, both may harm, and no text says which",
    ),
    Resolution(
        "extensive_or_massive.catheter",
        region=EXTENSIVE_OF_A_CATHETER,
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
        reading=f"{PREFERRED_DRUG}; no length is printed; 'no contraindication' carries no mark of "
        "a footnote, and footnote b is the paper's only list",
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
