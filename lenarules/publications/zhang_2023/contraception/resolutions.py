"""Pregnancy and breastfeeding: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.language.table import Adopt, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.zhang_2023.contraception.printed import (
    AT_RISK_OF_PREGNANCY,
    BREASTFEEDS,
    FOR_MEN,
    IS_PREGNANT,
    MALE,
    NO_DRUG,
    NOT_ALL_MET,
    NOTHING_PRINTED,
    PREGNANT_ON_TREATMENT,
)
from lenarules.publications.zhang_2023.paper import (
    JONES_PREGNANCY,
    PREGNANT_AND_LACTATING,
    TERATOGENICITY,
)

RESOLUTIONS = (
    Resolution(
        "discontinue",
        region=PREGNANT_ON_TREATMENT,
        adopts=Adopt("pregnant_on_treatment"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(PREGNANT_AND_LACTATING.at("third sentence"),),
        reading="what is contraindicated and is being given is discontinued",
    ),
    Resolution(
        "contraindicated.not_all_met",
        region=NOT_ALL_MET,
        adopts=Adopt("contraindicated"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TERATOGENICITY.at("last sentence"),),
        reading="contraception is asked of her and lenalidomide is contraindicated until all "
        "requirements are met",
    ),
    Resolution(
        "contraindicated.breastfeeding",
        region=IS_PREGNANT & ~PREGNANT_ON_TREATMENT & BREASTFEEDS,
        adopts=Adopt("contraindicated"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TERATOGENICITY.at("last sentence"), PREGNANT_AND_LACTATING.at("last sentence")),
        reading="breastfeeding is discontinued during treatment, and there is none",
    ),
    Resolution(
        "breastfeeding.and_contraception",
        region=AT_RISK_OF_PREGNANCY & ~NOT_ALL_MET & BREASTFEEDS,
        adopts=Adopt("breastfeeding"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(PREGNANT_AND_LACTATING.at("second and last sentences"),),
        reading="both are asked of her: breastfeeding is discontinued, and the contraception that "
        "she uses goes with it",
    ),
    Resolution(
        "nothing_printed.women",
        region=~MALE & ~AT_RISK_OF_PREGNANCY & ~NO_DRUG & ~BREASTFEEDS,
        adopts=NOTHING_PRINTED,
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(PREGNANT_AND_LACTATING,),
        reading="the paper asks something of women who are pregnant, at risk of becoming so, or "
        "breastfeeding",
    ),
    Resolution(
        "men",
        region=MALE,
        adopts=FOR_MEN,
        bases={Basis.GAP},
        principle=Principle.SIBLING,
        cites=(JONES_PREGNANCY.at("last sentence"),),
        reading="the paper speaks of women only; the sibling asks every male patient for complete "
        "abstinence or barrier protection",
    ),
)
