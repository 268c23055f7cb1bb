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
from lenarules.verify.one_call import Answered, Shown, Told, Who, never

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome

NO_DRUG = {ToxicityKind.DISCONTINUE_FOR_GOOD, ToxicityKind.DO_NOT_START}
DRUG_NOW = {ToxicityKind.CONTINUE, ToxicityKind.REDUCE, ToxicityKind.RESTART_LOWER}


def is_without_the_drug(outcome: Outcome) -> bool:
    """Return whether an answer ends the drug, or does not begin it."""
    return isinstance(outcome, ToxicityAction) and outcome.kind in NO_DRUG


def gives_the_drug_now(outcome: Outcome) -> bool:
    """Return whether an answer or an option gives the drug now, at whatever dose."""
    return isinstance(outcome, ToxicityAction) and outcome.kind in DRUG_NOW


def is_a_permission(outcome: Outcome) -> bool:
    """Return whether an answer is what the paper only permits of a rash."""
    return isinstance(outcome, ToxicityAction) and outcome.kind is not ToxicityKind.CONTINUE


def is_a_question(outcome: Outcome) -> bool:
    """Return whether an answer is left to the clinician."""
    return isinstance(outcome, Refer)


CLAIMS = (
    never(
        "no_drug_after_allergy_or_a_severe_skin_reaction",
        "Intolerance, allergy and severe skin reactions are answered without the drug.",
        "the drug in spite of it",
        Who(IS_INTOLERANCE_OR_ALLERGY | IS_SEVERE_SKIN_REACTION) & ~Answered(is_without_the_drug),
    ),
    never(
        "a_refractory_or_high_grade_rash_never_goes_on",
        "With a refractory or high grade rash, neither the answer nor an option gives the drug "
        "now, at the same dose or a lower one.",
        "lenalidomide goes on",
        Who(REFRACTORY_OR_HIGH_GRADE) & Shown(gives_the_drug_now),
    ),
    never(
        "a_permission_is_never_the_answer_to_a_rash",
        "Of a rash, what the paper only permits is never the answer.",
        "a permission is the answer",
        Who(IS_RASH) & Answered(is_a_permission),
    ),
    never(
        "only_a_mild_rash_is_answered",
        "A rash that is not mild is left to the clinician.",
        "not left to the clinician",
        Who(IS_RASH & ~IS_MILD_RASH) & ~Answered(is_a_question),
    ),
    never(
        "whoever_may_pause_or_stop_is_told_what_forbids_a_restart",
        "With every rash that is refractory or not mild stand the reactions after which the drug "
        "is not given again.",
        "not told after which reactions it is not given again",
        Who(IS_OTHER_RASH | REFRACTORY_OR_HIGH_GRADE)
        & ~Told(JonesCaution.NOT_AGAIN_AFTER_SEVERE_REACTIONS),
    ),
    never(
        "an_allergy_is_told_what_forbids_a_restart",
        "With an intolerance or allergy stand the reactions, hypersensitivity among them, after "
        "which the drug is not given again.",
        "not told what is not restarted",
        Who(IS_INTOLERANCE_OR_ALLERGY) & ~Told(JonesCaution.NOT_AGAIN_AFTER_SEVERE_REACTIONS),
    ),
    never(
        "abnormal_liver_tests_are_told_apart",
        "With hepatic impairment stands that liver tests on treatment are not meant.",
        "liver tests on treatment not told apart",
        Who(IS_HEPATIC_IMPAIRMENT) & ~Told(JonesCaution.LIVER_TESTS_ON_TREATMENT),
    ),
    never(
        "other_causes_of_a_rash_are_reviewed",
        "Other causes of every rash are to be reviewed.",
        "other causes not reviewed",
        Who(IS_RASH) & ~Told(JonesCaution.REVIEW_OTHER_CAUSES),
    ),
)
