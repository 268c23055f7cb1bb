"""Sections 5.5, 5.8 and 6.3, broken on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.table import Adopt, Offer
from lenarules.publications.jones_2021 import ADVERSE_EVENTS_TABLE as EVENTS
from lenarules.publications.jones_2021.toxicity_action import facts, printed, resolutions
from proofs.twins.twin import Twin, with_resolution, with_row

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table


def _noted_for(note_id: str, whom: Condition) -> Table:
    notes = tuple(evolve(n, when=whom) if n.id == note_id else n for n in EVENTS.notes)
    return evolve(EVENTS, notes=notes)


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
        "lenalidomide is restarted lower while the rash is there",
        "swapped dose",
        with_row(
            EVENTS,
            "oral_steroids_and_pause",
            then=ToxicityAction(ToxicityKind.RESTART_LOWER),
        ),
        "a_refractory_or_high_grade_rash_never_goes_on",
    ),
    Twin(
        "what forbids a restart is told with a high grade rash alone",
        "note too narrow",
        _noted_for("severe_reactions", facts.IS_HIGH_GRADE_RASH),
        "whoever_may_pause_or_stop_is_told_what_forbids_a_restart",
    ),
    Twin(
        "what forbids a restart is not told with an allergy",
        "note too narrow",
        _noted_for("hypersensitivity", facts.IS_SEVERE_SKIN_REACTION),
        "an_allergy_is_told_what_forbids_a_restart",
    ),
    Twin(
        "liver tests on treatment are told apart with a rash",
        "note too narrow",
        _noted_for("liver_tests_on_treatment", facts.IS_RASH),
        "abnormal_liver_tests_are_told_apart",
    ),
    Twin(
        "other causes are reviewed where the rash is refractory or of high grade",
        "note too narrow",
        _noted_for("other_causes", printed.REFRACTORY_OR_HIGH_GRADE & facts.IS_RASH),
        "other_causes_of_a_rash_are_reviewed",
    ),
)
