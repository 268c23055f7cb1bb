"""Hepatitis B: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.zhang_2023.hepatitis_b.printed import (
    ACTIVE,
    ACUTE_LIVER_FAILURE,
    BEFORE_TREATMENT,
    HOLD_UNTIL_CLARIFIED,
    NEGATIVE,
    NOT_TESTED,
    NOTHING_PRINTED,
    PRIOR_INFECTION,
    QUIET,
    SUSPEND,
)
from lenarules.publications.zhang_2023.paper import INFECTIONS

RESOLUTIONS = (
    Resolution(
        "liver_failure.prior_infection",
        region=PRIOR_INFECTION & ACUTE_LIVER_FAILURE,
        adopts=Adopt("liver_failure"),
        bases={Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("seventh sentence"), INFECTIONS.at("ninth sentence")),
        reading="the sentence tells what was done after a prior infection: it is done, rather than "
        "going on with caution, and a positive test counts as a prior infection",
    ),
    Resolution(
        "liver_failure.other",
        region=~PRIOR_INFECTION & ACUTE_LIVER_FAILURE,
        adopts=SUSPEND,
        offers=(Offer("liver_failure", unmatched_too=True),),
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("seventh sentence"),),
        reading="discontinuation is printed for a prior HBV infection; without a known one, no "
        "drug until the cause is known",
    ),
    Resolution(
        "active.prior_infection",
        region=PRIOR_INFECTION & ACTIVE,
        adopts=SUSPEND,
        offers=(Offer("liver_failure", unmatched_too=True),),
        bases={Basis.OVERRIDE},
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("seventh sentence"), INFECTIONS.at("last sentence")),
        reading="signs are watched for and nothing is printed for whoever shows them: no drug, "
        "rather than caution, before the liver fails; discontinuing is an option",
    ),
    Resolution(
        "active.other",
        region=~PRIOR_INFECTION & ACTIVE,
        adopts=SUSPEND,
        offers=(Offer("liver_failure", unmatched_too=True),),
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(INFECTIONS.at("seventh sentence"), INFECTIONS.at("last sentence")),
        reading="a negative or missing test does not answer for signs of an active infection: no "
        "drug",
    ),
    Resolution(
        "not_clarified_in_treatment",
        region=NOT_TESTED & QUIET,
        adopts=HOLD_UNTIL_CLARIFIED,
        bases={Basis.GAP},
        principle=Principle.REFER,
        cites=(INFECTIONS.at("eighth sentence"),),
        reading="printed for the time before treatment; to hold a treatment and to give it without "
        "a test may both harm",
    ),
    Resolution(
        "negative",
        region=NEGATIVE & (BEFORE_TREATMENT | QUIET),
        adopts=NOTHING_PRINTED,
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(INFECTIONS.at("sentences 7 to 11"),),
        reading="the paper asks something of the others only",
    ),
)
