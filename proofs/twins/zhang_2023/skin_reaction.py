"""Skin reactions, broken on purpose."""

from __future__ import annotations

from lenarules.publications.zhang_2023 import SKIN_TABLE
from lenarules.publications.zhang_2023.skin_reaction import printed
from proofs.twins.twin import Twin, swapped, with_resolution, with_row, without

TODAY_ONLY = with_row(SKIN_TABLE, "never_again", when=printed.REACTION_NOW)
NO_GRADE_4 = printed.REACTION_EVER & ~printed.GRADE_4

TWINS = (
    Twin(
        "a rash of grade 4 is printed nowhere and continues",
        "row too narrow",
        with_resolution(
            with_row(SKIN_TABLE, "never_again", when=NO_GRADE_4),
            "below_grade_2",
            region=~printed.GRADE_2_OR_3 & ~printed.THALIDOMIDE_GRADE_4 & ~NO_GRADE_4,
        ),
        "a_listed_reaction_ends_treatment",
    ),
    Twin(
        "nothing says that a listed reaction outranks a rash of grade 2 or 3",
        "missing resolution",
        without(SKIN_TABLE, "never_again.of_several"),
        "a_listed_reaction_ends_treatment",
    ),
    Twin(
        "the final stop and the avoidance are swapped",
        "swapped answer",
        swapped(SKIN_TABLE, "never_again", "thalidomide_grade_4"),
        "once_reacted_never_restarted",
    ),
    Twin(
        "the stop holds only while the reaction lasts",
        "row too narrow",
        TODAY_ONLY,
        "once_reacted_never_restarted",
    ),
    Twin(
        "a rash of grade 2 or 3 continues and one of grade 1 is suspended",
        "swapped answer",
        with_resolution(
            with_resolution(SKIN_TABLE, "below_grade_2", adopts=printed.SUSPEND),
            "grade_2_3.suspend",
            adopts=printed.CONTINUE,
            offers=(),
        ),
        "a_worse_rash_never_gives_the_drug_back",
    ),
)
