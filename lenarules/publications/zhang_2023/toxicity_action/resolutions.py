"""Adverse events: what is adopted where the print is silent, open or permits, and why."""

from __future__ import annotations

from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.zhang_2023.paper import CYTOPENIA, HEPATOTOXICITY, INFECTIONS
from lenarules.publications.zhang_2023.toxicity_action.printed import (
    COMPLICATED_ZOSTER,
    CONTINUE,
    FIRST_SIGN_OF_INFECTION,
    GIVE_OR_HOLD,
    LIVER_TESTS,
    LIVER_TESTS_AT_BASELINE,
    NEUTROPENIA,
    RESTART_ASKED,
    SUSPEND,
    SUSPEND_OR_STOP,
    ZOSTER_SENTENCE,
)

RESOLUTIONS = (
    Resolution(
        "neutropenia.below_grade_3",
        region=NEUTROPENIA,
        adopts=CONTINUE,
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at("sixth and seventh sentences"),),
        reading="growth factors are printed for any neutropenia, dose adjustments from grade 3 on",
    ),
    Resolution(
        "liver_tests.suspend",
        region=LIVER_TESTS,
        adopts=Adopt("liver_tests.abnormal", SUSPEND),
        bases={Basis.COMPLETED},
        principle=Principle.SAFEST,
        cites=(HEPATOTOXICITY.at("third sentence"),),
        reading="the sentence tells that suspension reversed it and asks for nothing; no degree is "
        "printed: any abnormal test suspends the drug",
    ),
    Resolution(
        "liver_tests.restart_not_asked",
        region=LIVER_TESTS_AT_BASELINE & ~RESTART_ASKED,
        adopts=SUSPEND,
        offers=(Offer("liver_tests.baseline"),),
        bases={Basis.OVERRIDE},
        principle=Principle.SAFEST,
        cites=(HEPATOTOXICITY.at("third and fourth sentences"),),
        reading="'may be considered' is a permission: the suspension stands, and the lower dose is "
        "an option until it is asked for",
    ),
    Resolution(
        "infection.refer",
        region=FIRST_SIGN_OF_INFECTION,
        adopts=Adopt("infection.first_sign", GIVE_OR_HOLD),
        bases={Basis.COMPLETED},
        principle=Principle.REFER,
        cites=(INFECTIONS.at("fourth sentence"),),
        reading="a cough or a fever asks for attention at once; whether drug is held is not "
        "printed, and holding it and giving it may both harm",
    ),
    Resolution(
        "zoster.suspend",
        region=COMPLICATED_ZOSTER,
        adopts=Adopt("zoster.complicated", SUSPEND_OR_STOP),
        bases={Basis.COMPLETED},
        principle=Principle.SAFEST,
        cites=(ZOSTER_SENTENCE,),
        reading="one of the two is required, neither of them by itself, and both give no drug now: "
        "suspend, with permanent discontinuation as an option (MAY); when and how to restart is "
        "not printed",
    ),
)
