"""What must hold of every action on other adverse events by Kim 2015."""

from __future__ import annotations

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.outcome import Refer
from lenarules.publications.kim_2015.toxicity_action.printed import SEVERE
from lenarules.verify.one_call import Answered, Both, Shown, Who, never

LESS_OR_NONE = (ToxicityKind.REDUCE, ToxicityKind.SUSPEND, ToxicityKind.DISCONTINUE)


def is_question(outcome: object) -> bool:
    """Tell whether the clinician decides."""
    return isinstance(outcome, Refer)


def shows(kind: ToxicityKind) -> Shown:
    """Return that one way stands in the answer or its options."""
    return Shown(lambda outcome: isinstance(outcome, ToxicityAction) and outcome.kind is kind)


def is_less_drug(outcome: object) -> bool:
    """Tell whether an outcome is less drug, or none."""
    return isinstance(outcome, ToxicityAction) and outcome.kind in LESS_OR_NONE


def is_another_way(outcome: object) -> bool:
    """Tell whether an outcome is neither the question nor less drug."""
    return not is_question(outcome) and not is_less_drug(outcome)


LEFT_TO_THE_CLINICIAN = (
    Answered(is_question)
    & Both(tuple(shows(kind) for kind in LESS_OR_NONE))
    & ~Shown(is_another_way)
)

CLAIMS = (
    never(
        "no_severe_event_is_answered_without_the_clinician",
        "Every severe event is left to the clinician, with reduction, interruption and "
        "discontinuation as the only options.",
        "severe, and not left to the clinician",
        Who(SEVERE.holds) & ~LEFT_TO_THE_CLINICIAN,
    ),
    never(
        "less_drug_is_named_for_severe_events_only",
        "Less lenalidomide, or none, is neither answered nor offered where an event is not severe.",
        "not severe, and less drug is named",
        Who(~SEVERE.holds) & Shown(is_less_drug),
    ),
)
