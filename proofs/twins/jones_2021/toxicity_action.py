"""Sections 5.5, 5.8 and 6.3, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.table import Adopt, Offer
from lenarules.publications.jones_2021 import ADVERSE_EVENTS_TABLE as EVENTS
from lenarules.publications.jones_2021.toxicity_action import facts, printed, resolutions
from proofs.twins.twin import Twin, with_resolution

TWINS = (
    Twin(
        "desensitisation is the answer to an allergy",
        "swapped dose",
        with_resolution(EVENTS, "allergy.not_given", adopts=Adopt("desensitisation")),
        "no_drug_after_allergy_or_a_severe_skin_reaction",
    ),
    Twin(
        "a severe skin reaction is treated as a mild rash",
        "swapped dose",
        with_resolution(EVENTS, "severe_skin_reaction.stop", adopts=resolutions.TREAT_THE_SKIN),
        "no_drug_after_allergy_or_a_severe_skin_reaction",
    ),
    Twin(
        "a refractory rash may be treated as a mild one",
        "option too many",
        with_resolution(
            EVENTS,
            "rash.refractory_or_high_grade",
            offers=(Offer("mild_rash", resolutions.TREAT_THE_SKIN), Offer("cessation")),
        ),
        "a_refractory_or_high_grade_rash_never_goes_on",
    ),
    Twin(
        "a refractory or high grade rash ends the treatment",
        "swapped dose",
        with_resolution(EVENTS, "rash.refractory_or_high_grade", adopts=Adopt("cessation")),
        "a_permission_is_never_the_answer_to_a_rash",
    ),
    Twin(
        "a rash between mild and high grade is treated as a mild one",
        "swapped dose",
        with_resolution(EVENTS, "rash.between", adopts=resolutions.TREAT_THE_SKIN),
        "only_a_mild_rash_is_answered",
    ),
    Twin(
        "other causes are reviewed where the rash is refractory or of high grade",
        "note too narrow",
        evolve(
            EVENTS,
            notes=tuple(
                evolve(note, when=printed.REFRACTORY_OR_HIGH_GRADE & facts.IS_RASH)
                if note.id == "other_causes"
                else note
                for note in EVENTS.notes
            ),
        ),
        "other_causes_of_a_rash_are_reviewed",
    ),
)
