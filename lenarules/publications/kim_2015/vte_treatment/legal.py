"""Which facts about a thrombosis are possible together."""

from __future__ import annotations

from lenarules.language.table import Legal
from lenarules.publications.kim_2015.vte_treatment.facts import (
    BLEEDING_RISKS,
    CATHETER_RELATED,
    CONTRAINDICATIONS,
    ILIOFEMORAL,
    NEAR_DEEP_VEINS,
    KimBleedingRisk,
    KimContraindication,
)
from lenarules.publications.kim_2015.vte_treatment.printed import (
    CENTRAL,
    FAULTY_CATHETER,
    PTE_OR_DVT,
    SUPERFICIAL,
)

LEGAL = (
    Legal(
        "iliofemoral_is_deep",
        condition=PTE_OR_DVT | CENTRAL | ~ILIOFEMORAL.holds,
        message="an iliofemoral DVT is neither superficial nor of the calf alone: pass "
        "iliofemoral=False, or the thrombosis that it is",
    ),
    Legal(
        "near_deep_veins_is_superficial",
        condition=SUPERFICIAL | ~NEAR_DEEP_VEINS.holds,
        message="near_deep_veins is said of a superficial vein thrombosis: pass False with any "
        "other",
    ),
    Legal(
        "a_faulty_catheter_is_the_one_related",
        condition=CENTRAL | CATHETER_RELATED.holds | ~FAULTY_CATHETER,
        message="catheter_infected_or_dysfunctional is said of the catheter to which the "
        "thrombosis is related: pass False where there is none",
    ),
    Legal(
        "bleeding_over_2_units_is_active",
        condition=~CONTRAINDICATIONS.has(KimContraindication.BLEEDING_OVER_2_UNITS_IN_24_HOURS)
        | BLEEDING_RISKS.has(KimBleedingRisk.ACTIVE_BLEEDING),
        message="active bleeding with more than 2 units transfused is active bleeding: add "
        "ACTIVE_BLEEDING to bleeding_risks",
    ),
)
