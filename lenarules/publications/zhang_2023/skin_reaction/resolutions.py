"""Skin reactions: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.zhang_2023.paper import SKIN
from lenarules.publications.zhang_2023.skin_reaction.printed import (
    CONTINUE,
    DISCONTINUE,
    GRADE_2_OR_3,
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
