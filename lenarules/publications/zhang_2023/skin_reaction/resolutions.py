"""Skin reactions: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.zhang_2023.paper import (
    JONES_CUTANEOUS,
    KIM_OTHER_ADVERSE_EVENTS,
    SKIN,
)
from lenarules.publications.zhang_2023.skin_reaction.printed import (
    CONTINUE,
    DISCONTINUE,
    FOR_GOOD_OR_NOT,
    FOR_GOOD_OR_SUSPENDED,
    GRADE_2_OR_3,
    MACULOPAPULAR_ALONE,
    REACTION_EVER,
    SUSPEND,
    THALIDOMIDE_GRADE_4,
)

RESOLUTIONS = (
    Resolution(
        "grade_2_3.suspend",
        region=GRADE_2_OR_3 & ~THALIDOMIDE_GRADE_4 & ~REACTION_EVER,
        adopts=Adopt("grade_2_3", SUSPEND),
        offers=(Offer("grade_2_3", DISCONTINUE),),
        bases={Basis.COMPLETED},
        principle=Principle.SAFEST,
        cites=(SKIN.at("fifth sentence"),),
        reading="both of the menu give no drug now: suspend, with discontinuing as an option; when "
        "and how to restart is not printed",
    ),
    Resolution(
        "avoided.grade_2_3",
        region=GRADE_2_OR_3 & THALIDOMIDE_GRADE_4 & ~REACTION_EVER,
        adopts=Adopt("thalidomide_grade_4"),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SKIN.at("fourth sentence"), SKIN.at("fifth sentence")),
        reading="a drug that should be avoided is not merely suspended",
    ),
    Resolution(
        "never_again.of_several",
        region=REACTION_EVER & (GRADE_2_OR_3 | THALIDOMIDE_GRADE_4),
        adopts=Adopt("never_again"),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SKIN.at("last sentence"),),
        reading="the reactions of the last sentence are printed without a grade; what must not be "
        "restarted comes before what should be considered or avoided",
    ),
    Resolution(
        "maculopapular.grade_2_3",
        region=MACULOPAPULAR_ALONE & GRADE_2_OR_3,
        adopts=FOR_GOOD_OR_SUSPENDED,
        offers=(
            Offer("never_again"),
            Offer("grade_2_3", SUSPEND),
            Offer("grade_2_3", DISCONTINUE),
        ),
        over=("never_again.of_several",),
        bases={Basis.OVERLAP},
        principle=Principle.REFER,
        cites=(SKIN.at("fifth sentence"), SKIN.at("last sentence")),
        reading="the last sentence ends treatment for good without a grade, against the sentence "
        "before it at grade 2-3; neither gives the drug now, and to lose it for good and to give "
        "it again may both harm",
    ),
    Resolution(
        "maculopapular.below_grade_2",
        region=MACULOPAPULAR_ALONE & ~GRADE_2_OR_3,
        adopts=FOR_GOOD_OR_NOT,
        offers=(Offer("never_again"),),
        bases={Basis.OVERRIDE},
        principle=Principle.REFER,
        cites=(
            SKIN.at("last sentence"),
            JONES_CUTANEOUS.at("second and third sentences"),
            KIM_OTHER_ADVERSE_EVENTS.at("expert recommendations, first point"),
        ),
        reading="the last sentence ends treatment for good without a grade, against the siblings, "
        "who treat the usual mild rash; to lose the drug for it and to give it on may both harm",
    ),
    Resolution(
        "below_grade_2",
        region=~GRADE_2_OR_3 & ~THALIDOMIDE_GRADE_4 & ~REACTION_EVER,
        adopts=CONTINUE,
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(SKIN.at("fifth sentence"),),
        reading="suspension is printed from grade 2 on; no rash, or one of grade 1 without any of "
        "the listed reactions, changes nothing",
    ),
)
