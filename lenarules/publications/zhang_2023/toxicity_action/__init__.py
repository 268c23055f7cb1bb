"""What to do about an adverse event that is no skin reaction and no hepatitis B.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, section 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import Decider
from lenarules.language.table import Legal, Table
from lenarules.language.words import Citation
from lenarules.publications.zhang_2023.facts import EVENT, RESTART_LOWER
from lenarules.publications.zhang_2023.paper import KEY, SAFETY, SETTING
from lenarules.publications.zhang_2023.toxicity_action.printed import (
    LIVER_TESTS_AT_BASELINE,
    NOTES,
    RESTART_ASKED,
    ROWS,
)
from lenarules.publications.zhang_2023.toxicity_action.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from lenarules.clinical.toxicity import ToxicityAction
    from lenarules.language.decision import Decision
    from lenarules.publications.zhang_2023.facts import ZhangToxicity

TABLE = Table(
    "zhang_2023.toxicity",
    title="Low counts, liver tests and infections during treatment",
    cite=Citation(KEY, SAFETY),
    setting=SETTING,
    caption="One event is asked at a time. The sentence on abnormal liver tests tells what was "
    "done and asks for nothing (its strength is MAY). No counts are printed for the grades.",
    facts=(EVENT, RESTART_LOWER),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=(
        Legal(
            "restart_needs_baseline",
            condition=LIVER_TESTS_AT_BASELINE | ~RESTART_ASKED,
            message="a restart at a lower dose is printed for liver tests that are back to "
            "baseline: pass event=LIVER_TESTS_AT_BASELINE with it, or leave restart_lower out",
        ),
    ),
)

DECIDE: Decider[ToxicityAction] = Decider(TABLE)


def toxicity_action(
    *, event: ZhangToxicity | None, restart_lower: bool = False
) -> Decision[ToxicityAction]:
    """Return what to do about an adverse event, by Zhang 2023.

    One event is asked at a time; where several hold, ask each and mind every answer.

    Args:
        event: the adverse event; grades are the caller's, the paper prints no counts for them.
        restart_lower: a restart at a lower dose is asked for, once liver tests are at baseline.

    Returns:
        The decision. Its outcome is a ``ToxicityAction``, or ``Refer`` for a low count of grade 3
        or 4, of which the paper prints no dose, and for the first sign of an infection.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        InconsistentInput: a restart is asked for, and liver tests are not back to baseline.
        InsufficientData: the event is unknown.

    Source:
        Zhang 2023, section 5, Neutropenia, thrombocytopenia and anemia, Hepatotoxicity,
        Infections.

    Example:
        >>> from lenarules.publications.zhang_2023 import toxicity_action
        >>> from lenarules.publications.zhang_2023 import ZhangToxicity
        >>> answer = toxicity_action(event=ZhangToxicity.ABNORMAL_LIVER_TESTS)
        >>> answer.outcome.kind.name
        'SUSPEND'
    """
    return DECIDE(event, restart_lower)
