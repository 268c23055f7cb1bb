"""Adverse events that are no low blood count: sections 5.5, 5.8 and 6.3.

Jones JR et al., Expert Opin Drug Saf 2021: 5.5. Gastro-intestinal, 5.8. Cutaneous effects and
6.3. Other considerations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import Decider
from lenarules.language.table import Legal, Table
from lenarules.publications.jones_2021.paper import CUTANEOUS, SETTING
from lenarules.publications.jones_2021.toxicity_action.facts import (
    EVENT,
    IS_RASH,
    IS_REFRACTORY,
    REFRACTORY,
)
from lenarules.publications.jones_2021.toxicity_action.printed import NOTES, ROWS
from lenarules.publications.jones_2021.toxicity_action.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from lenarules.clinical.toxicity import ToxicityAction
    from lenarules.language.decision import Decision
    from lenarules.publications.jones_2021.toxicity_action.facts import JonesEvent

TABLE = Table(
    "jones_2021.adverse_events",
    title="Adverse events other than low blood counts, in single-agent maintenance",
    cite=CUTANEOUS,
    setting=SETTING,
    caption="From sections 5.5 (diarrhoea), 5.8 (skin) and 6.3 (allergy, liver). Of neuropathy, "
    "infection, bloating and constipation the paper prints how often they occur and no action.",
    facts=(EVENT, REFRACTORY),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=(
        Legal(
            "refractory_is_of_a_rash",
            condition=IS_RASH | ~IS_REFRACTORY,
            message="refractory is asked of a rash only: pass refractory=False for another event",
        ),
    ),
)

DECIDE: Decider[ToxicityAction] = Decider(TABLE)


def toxicity_action(
    *, event: JonesEvent | None, refractory: bool | None
) -> Decision[ToxicityAction]:
    """Return what to do about an adverse event that is no low blood count, by Jones 2021.

    Every fact is passed; an unknown one is ``None``.

    Args:
        event: a ``JonesEvent``; ``OTHER_RASH`` is neither mild nor of high grade, and
            ``HEPATIC_IMPAIRMENT`` was there before treatment.
        refractory: whether the rash is refractory; False for any other event.

    Returns:
        The decision. Its outcome is a ``ToxicityAction``, or ``Refer`` for a rash that is
        refractory or not mild.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        InconsistentInput: a refractory event that is no rash.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Jones 2021, sections 5.5. Gastro-intestinal, 5.8. Cutaneous effects and 6.3. Other
        considerations.

    Example:
        >>> from lenarules.publications.jones_2021 import toxicity_action
        >>> from lenarules.publications.jones_2021 import JonesEvent, toxicity_action
        >>> answer = toxicity_action(event=JonesEvent.MILD_RASH, refractory=False)
        >>> answer.outcome.headline
        'Continue lenalidomide at the same dose'
        >>> [option.outcome.headline for option in answer.outcome.options]
        ['Suspend lenalidomide']
    """
    return DECIDE(event, refractory)
