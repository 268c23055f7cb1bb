"""What must hold of every answer on an adverse event by Jones 2021."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.outcome import Refer
from lenarules.publications.jones_2021.advice import JonesCaution
from lenarules.publications.jones_2021.toxicity_action.facts import (
    IS_HEPATIC_IMPAIRMENT,
    IS_INTOLERANCE_OR_ALLERGY,
    IS_MILD_RASH,
    IS_OTHER_RASH,
    IS_RASH,
    IS_SEVERE_SKIN_REACTION,
)
from lenarules.publications.jones_2021.toxicity_action.printed import REFRACTORY_OR_HIGH_GRADE
from proofs.jones_2021.terms import somebody, untold
from proofs.terms import claim_of

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding

NO_DRUG = {ToxicityKind.DISCONTINUE_FOR_GOOD, ToxicityKind.DO_NOT_START}
DRUG_NOW = {ToxicityKind.CONTINUE, ToxicityKind.REDUCE, ToxicityKind.RESTART_LOWER}


def kinds(outcomes: tuple[Outcome, ...]) -> set[ToxicityKind]:
    """Return the kinds of action among some outcomes."""
    return {each.kind for each in outcomes if isinstance(each, ToxicityAction)}


def no_drug_after_allergy_or_a_severe_skin_reaction(table: Table) -> Finding | None:
    """Look for a patient with an allergy or a severe skin reaction who is answered the drug."""

    def given(outcome: Outcome, _offered: tuple[Outcome, ...]) -> bool:
        return not (isinstance(outcome, ToxicityAction) and outcome.kind in NO_DRUG)

    whom = IS_INTOLERANCE_OR_ALLERGY | IS_SEVERE_SKIN_REACTION
    return somebody(table, whom, given, "the drug in spite of it")


def a_refractory_or_high_grade_rash_never_goes_on(table: Table) -> Finding | None:
    """Look for a refractory or high grade rash with lenalidomide given, at whatever dose."""

    def goes_on(outcome: Outcome, offered: tuple[Outcome, ...]) -> bool:
        return bool(DRUG_NOW & kinds((outcome, *offered)))

    return somebody(table, REFRACTORY_OR_HIGH_GRADE, goes_on, "lenalidomide goes on")


def a_permission_is_never_the_answer_to_a_rash(table: Table) -> Finding | None:
    """Look for a rash for which a permission, to stop or to pause, is the answer."""

    def stopped(outcome: Outcome, _offered: tuple[Outcome, ...]) -> bool:
        return bool(kinds((outcome,)) - {ToxicityKind.CONTINUE})

    return somebody(table, IS_RASH, stopped, "a permission is the answer")


def only_a_mild_rash_is_answered(table: Table) -> Finding | None:
    """Look for a rash that is not mild and is not left to the clinician."""

    def settled(outcome: Outcome, _offered: tuple[Outcome, ...]) -> bool:
        return not isinstance(outcome, Refer)

    return somebody(table, IS_RASH & ~IS_MILD_RASH, settled, "not left to the clinician")


def whoever_may_pause_or_stop_is_told_what_forbids_a_restart(table: Table) -> Finding | None:
    """Look for a rash that is left to the clinician without the reactions that end treatment."""
    told = JonesCaution.NOT_AGAIN_AFTER_SEVERE_REACTIONS
    whom = IS_OTHER_RASH | REFRACTORY_OR_HIGH_GRADE
    return untold(table, whom, told, "not told after which reactions it is not given again")


def an_allergy_is_told_what_forbids_a_restart(table: Table) -> Finding | None:
    """Look for an intolerance or allergy without the reactions that end treatment."""
    told = JonesCaution.NOT_AGAIN_AFTER_SEVERE_REACTIONS
    return untold(table, IS_INTOLERANCE_OR_ALLERGY, told, "not told what is not restarted")


def abnormal_liver_tests_are_told_apart(table: Table) -> Finding | None:
    """Look for hepatic impairment without the word that tests on treatment are not meant."""
    told = JonesCaution.LIVER_TESTS_ON_TREATMENT
    return untold(table, IS_HEPATIC_IMPAIRMENT, told, "liver tests on treatment not told apart")


def other_causes_of_a_rash_are_reviewed(table: Table) -> Finding | None:
    """Look for a rash without the word that other causes are to be reviewed."""
    return untold(table, IS_RASH, JonesCaution.REVIEW_OTHER_CAUSES, "other causes not reviewed")


CLAIMS = (
    claim_of(
        no_drug_after_allergy_or_a_severe_skin_reaction,
        "Intolerance, allergy and severe skin reactions are answered without the drug.",
    ),
    claim_of(
        a_refractory_or_high_grade_rash_never_goes_on,
        "With a refractory or high grade rash, neither the answer nor an option gives the drug "
        "now, at the same dose or a lower one.",
    ),
    claim_of(
        a_permission_is_never_the_answer_to_a_rash,
        "Of a rash, what the paper only permits is never the answer.",
    ),
    claim_of(only_a_mild_rash_is_answered, "A rash that is not mild is left to the clinician."),
    claim_of(
        whoever_may_pause_or_stop_is_told_what_forbids_a_restart,
        "With every rash that is refractory or not mild stand the reactions after which the drug "
        "is not given again.",
    ),
    claim_of(
        an_allergy_is_told_what_forbids_a_restart,
        "With an intolerance or allergy stand the reactions, hypersensitivity among them, after "
        "which the drug is not given again.",
    ),
    claim_of(
        abnormal_liver_tests_are_told_apart,
        "With hepatic impairment stands that liver tests on treatment are not meant.",
    ),
    claim_of(
        other_causes_of_a_rash_are_reviewed,
        "Other causes of every rash are to be reviewed.",
    ),
)
