"""What to do with lenalidomide about other adverse events.

Kim HJ et al., Blood Res 2015;50:7-18, TREATMENT OF ADVERSE EVENTS, Other adverse events, expert
recommendations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.later import later

if TYPE_CHECKING:
    from lenarules.clinical.toxicity import ToxicityAction
    from lenarules.language.decision import Decision
    from lenarules.publications.kim_2015.toxicity_action.table import DECIDE, TABLE, KimAdverseEvent

__all__ = ["DECIDE", "TABLE", "KimAdverseEvent", "toxicity_action"]

__getattr__ = later(__name__, ("DECIDE", "KimAdverseEvent", "TABLE"))


def toxicity_action(
    *, event: KimAdverseEvent | None, severe: bool | None
) -> Decision[ToxicityAction]:
    """Return what to do with lenalidomide about another adverse event, by Kim 2015.

    Every fact is passed; an unknown one is ``None``.

    Args:
        event: a ``KimAdverseEvent``: one of the printed symptoms, or ``OTHER``. A low blood count
            and a thromboembolism are none of these: they have sections of their own.
        severe: whether the event is severe; the paper prints no grade.

    Returns:
        The decision. Its outcome is a ``ToxicityAction``, or ``Refer`` for every severe event and
        for an event that is not printed.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, Other adverse events, recommendations.

    Example:
        >>> from lenarules.publications.kim_2015 import toxicity_action
        >>> from lenarules.publications.kim_2015.toxicity_action import KimAdverseEvent
        >>> answer = toxicity_action(event=KimAdverseEvent.RASH, severe=False)
        >>> answer.outcome.headline
        'Continue lenalidomide at the same dose'
        >>> answer = toxicity_action(event=KimAdverseEvent.RASH, severe=True)
        >>> len(answer.outcome.options)
        3
    """
    from lenarules.publications.kim_2015.toxicity_action.table import DECIDE

    return DECIDE(event, severe)
