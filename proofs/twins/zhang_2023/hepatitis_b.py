"""Hepatitis B, broken on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lenarules.language.table import Adopt
from lenarules.publications.zhang_2023 import HEPATITIS_B_TABLE
from lenarules.publications.zhang_2023.hepatitis_b import printed
from proofs.twins.twin import Twin, swapped, with_resolution, without

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table


def _with_note(note_id: str, when: Condition) -> Table:
    """Return the table with one note for others."""
    notes = HEPATITIS_B_TABLE.notes
    changed = tuple(evolve(note, when=when) if note.id == note_id else note for note in notes)
    return evolve(HEPATITIS_B_TABLE, notes=changed)


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
        _with_note("close_monitoring", printed.HISTORY),
        "prior_infection_is_watched",
    ),
    Twin(
        "the specialist is for a positive test only",
        "note too narrow",
        _with_note("specialist", printed.POSITIVE),
        "harm_goes_to_the_specialist",
    ),
    Twin(
        "only before treatment is the missing test named",
        "note too narrow",
        _with_note("status_to_be_clarified", printed.NOT_TESTED & printed.BEFORE_TREATMENT),
        "the_untested_are_told",
    ),
)
