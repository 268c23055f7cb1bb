"""Skin reactions, broken on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lenarules.language.table import Offer
from lenarules.publications.zhang_2023 import SKIN_TABLE
from lenarules.publications.zhang_2023.skin_reaction import printed
from proofs.twins.twin import Twin, swapped, with_resolution, with_row, without

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table

TODAY_ONLY = with_row(SKIN_TABLE, "never_again", when=printed.REACTION_NOW)
NO_GRADE_4 = printed.REACTION_EVER & ~printed.GRADE_4


def _with_note(note_id: str, when: Condition) -> Table:
    """Return the table with one note for others."""
    changed = (evolve(n, when=when) if n.id == note_id else n for n in SKIN_TABLE.notes)
    return evolve(SKIN_TABLE, notes=tuple(changed))


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
        "an exfoliative rash is left to the clinician as a maculopapular one is",
        "straying resolution",
        with_resolution(
            SKIN_TABLE,
            "maculopapular.below_grade_2",
            region=~printed.GRADE_2_OR_3 & (printed.EXFOLIATIVE | printed.MACULOPAPULAR_ALONE),
        ),
        "a_listed_reaction_ends_treatment",
    ),
    Twin(
        "the clinician is offered to go on in a maculopapular rash",
        "straying offer",
        with_resolution(
            SKIN_TABLE,
            "maculopapular.grade_2_3",
            offers=(Offer("never_again"), Offer("grade_2_3", printed.CONTINUE)),
        ),
        "no_listed_reaction_is_answered_with_drug",
    ),
    Twin(
        "a maculopapular rash is left to the clinician in whoever has reacted before",
        "straying resolution",
        with_resolution(
            SKIN_TABLE,
            "maculopapular.grade_2_3",
            region=printed.MACULOPAPULAR & printed.GRADE_2_OR_3,
        ),
        "once_reacted_never_restarted",
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
    Twin(
        "the signs of DRESS are named in a rash only",
        "note too narrow",
        _with_note("dress", printed.ANY_RASH),
        "a_final_stop_says_the_same_at_any_grade",
    ),
    Twin(
        "a reaction that is over is fatal at grade 4 only",
        "note too narrow",
        _with_note("fatal", printed.REACTION_NOW & ~printed.MACULOPAPULAR_ALONE),
        "a_final_stop_says_the_same_at_any_grade",
    ),
)
