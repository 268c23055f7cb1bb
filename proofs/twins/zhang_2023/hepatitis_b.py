"""Hepatitis B, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.table import Adopt
from lenarules.publications.zhang_2023 import HEPATITIS_B_TABLE
from lenarules.publications.zhang_2023.hepatitis_b import printed
from proofs.twins.twin import Twin, swapped, with_resolution, without

TWINS = (
    Twin(
        "nothing is asked of a patient who was not tested",
        "swapped answer",
        swapped(HEPATITIS_B_TABLE, "clarify", "history"),
        "untested_never_starts",
    ),
    Twin(
        "an untested patient counts as negative",
        "straying resolution",
        with_resolution(
            HEPATITIS_B_TABLE,
            "negative",
            region=~printed.PRIOR_INFECTION & (printed.BEFORE_TREATMENT | printed.QUIET),
        ),
        "untested_never_starts",
    ),
    Twin(
        "signs of an active infection change nothing after a prior one",
        "missing resolution",
        without(HEPATITIS_B_TABLE, "active.prior_infection"),
        "no_drug_in_active_infection",
    ),
    Twin(
        "caution is enough in acute liver failure",
        "wrong choice",
        with_resolution(
            HEPATITIS_B_TABLE, "liver_failure.prior_infection", adopts=Adopt("history")
        ),
        "no_drug_in_active_infection",
    ),
    Twin(
        "only a history of hepatitis B is watched",
        "note too narrow",
        evolve(
            HEPATITIS_B_TABLE,
            notes=tuple(
                evolve(note, when=printed.HISTORY) if note.id == "close_monitoring" else note
                for note in HEPATITIS_B_TABLE.notes
            ),
        ),
        "prior_infection_is_watched",
    ),
)
