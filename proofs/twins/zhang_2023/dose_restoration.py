"""Restoring the dose, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.clinical.facts import ANC, PLATELETS
from lenarules.language.table import Adopt, Offer
from lenarules.publications.zhang_2023 import DOSE_RESTORATION_TABLE
from lenarules.publications.zhang_2023.dose_restoration import printed
from lenarules.publications.zhang_2023.facts import CLEAR_CYCLES, RESTORE
from proofs.twins.twin import Twin, with_resolution, with_row

ASKED = printed.START_OF_A_CYCLE & RESTORE.holds
#: One clear cycle is enough, and every other condition stands.
AFTER_ONE_CYCLE = ASKED & (CLEAR_CYCLES >= 1) & printed.ENOUGH_ANC & printed.ENOUGH_PLATELETS
#: A count of 1,499 is enough, and every other condition stands.
ONE_BELOW = ASKED & printed.TWO_CLEAR_CYCLES & (ANC >= 1_499) & printed.ENOUGH_PLATELETS
HIGH_PLATELETS_ONLY = printed.IMPROVED & (PLATELETS <= 400_000)

TWINS = (
    Twin(
        "the permission holds after one clear cycle",
        "off-by-one",
        with_resolution(
            with_row(DOSE_RESTORATION_TABLE, "reinstated", when=AFTER_ONE_CYCLE),
            "not_improved",
            region=~AFTER_ONE_CYCLE & ~printed.IMPROVED,
        ),
        "no_restoration_short_of_a_limit",
    ),
    Twin(
        "the permission begins at an ANC of 1,499",
        "off-by-one",
        with_resolution(
            with_row(DOSE_RESTORATION_TABLE, "reinstated", when=ONE_BELOW),
            "not_improved",
            region=~ONE_BELOW & ~printed.IMPROVED,
        ),
        "no_restoration_short_of_a_limit",
    ),
    Twin(
        "the permission is offered whatever the counts",
        "straying offer",
        with_resolution(
            DOSE_RESTORATION_TABLE,
            "not_improved",
            offers=(Offer("reinstated", unmatched_too=True),),
        ),
        "no_restoration_short_of_a_limit",
    ),
    Twin(
        "the permission is given without being asked for",
        "permission as answer",
        with_resolution(DOSE_RESTORATION_TABLE, "not_asked", adopts=Adopt("reinstated")),
        "no_restoration_unasked",
    ),
    Twin(
        "the permission ends at 400,000 platelets",
        "limit too many",
        with_resolution(
            with_resolution(
                with_row(DOSE_RESTORATION_TABLE, "reinstated", when=HIGH_PLATELETS_ONLY),
                "not_asked",
                region=HIGH_PLATELETS_ONLY & ~RESTORE.holds,
            ),
            "not_improved",
            region=~HIGH_PLATELETS_ONLY,
        ),
        "better_counts_keep_the_permission",
    ),
    Twin(
        "renal function is named only where the dose is asked for",
        "note too narrow",
        evolve(
            DOSE_RESTORATION_TABLE,
            notes=tuple(
                evolve(note, when=note.when & RESTORE.holds)
                if note.id == "renal_function"
                else note
                for note in DOSE_RESTORATION_TABLE.notes
            ),
        ),
        "no_restoration_without_the_kidneys",
    ),
    Twin(
        "only low counts say that drug today is another question",
        "note too narrow",
        evolve(
            DOSE_RESTORATION_TABLE,
            notes=tuple(
                evolve(note, when=~printed.IMPROVED) if note.id == "today" else note
                for note in DOSE_RESTORATION_TABLE.notes
            ),
        ),
        "no_level_is_drug_today",
    ),
)
