"""What to do about a rash or an allergic reaction to lenalidomide.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, section 5, Severe skin reactions
(including allergic reactions).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import Decider
from lenarules.language.table import Legal, Table
from lenarules.publications.zhang_2023.facts import (
    FEATURES,
    RASH_GRADE,
    REACTED_BEFORE,
    THALIDOMIDE_RASH,
)
from lenarules.publications.zhang_2023.paper import SETTING, SKIN
from lenarules.publications.zhang_2023.skin_reaction.printed import (
    NAMED_RASH_HAS_A_GRADE,
    NOTES,
    ROWS,
)
from lenarules.publications.zhang_2023.skin_reaction.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from collections.abc import Collection

    from lenarules.clinical.facts import Quantity
    from lenarules.clinical.toxicity import ToxicityAction
    from lenarules.language.decision import Decision
    from lenarules.publications.zhang_2023.facts import SkinReaction

TABLE = Table(
    "zhang_2023.skin_reactions",
    title="Severe skin reactions, allergic reactions included",
    cite=SKIN,
    setting=SETTING,
    caption="The last sentence is one row: the stop, and that it is for good.",
    facts=(RASH_GRADE, FEATURES, THALIDOMIDE_RASH, REACTED_BEFORE),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=(
        Legal(
            "a_rash_has_a_grade",
            condition=NAMED_RASH_HAS_A_GRADE,
            message="an exfoliative or maculopapular rash does not fit rash_grade=0, which is no "
            "rash: pass its grade, 1 to 4, or None where the grade is not known",
        ),
    ),
)

DECIDE: Decider[ToxicityAction] = Decider(TABLE)


def skin_reaction(
    *,
    rash_grade: Quantity,
    features: Collection[SkinReaction] | None,
    thalidomide_grade_4_rash: bool | None,
    reacted_before: bool | None,
) -> Decision[ToxicityAction]:
    """Return what to do about a rash or an allergic reaction to lenalidomide, by Zhang 2023.

    Every fact is passed; an unknown one is ``None``.

    Args:
        rash_grade: grade of the present rash, 0 (none) to 4, not 0 with an exfoliative or
            maculopapular rash; the paper names no scale.
        features: the reactions that are present or suspected; an empty collection for none.
        thalidomide_grade_4_rash: a grade 4 rash with prior thalidomide.
        reacted_before: a rash of grade 4 or a reaction of ``SkinReaction`` with lenalidomide at
            any earlier time, resolved or not, a maculopapular rash included; pass True ever after,
            for the stop is final.

    Returns:
        The decision. Its outcome is a ``ToxicityAction``, or ``Refer`` for a maculopapular rash
        below grade 4 with no other reaction, none before and no grade 4 rash with thalidomide.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range.
        InconsistentInput: an exfoliative or maculopapular rash, and a rash of grade 0.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Zhang 2023, section 5, Severe skin reactions (including allergic reactions).

    Example:
        >>> from lenarules.publications.zhang_2023 import skin_reaction
        >>> answer = skin_reaction(
        ...     rash_grade=2, features=(), thalidomide_grade_4_rash=False, reacted_before=False
        ... )
        >>> answer.outcome.kind.name
        'SUSPEND'
    """
    return DECIDE(rash_grade, features, thalidomide_grade_4_rash, reacted_before)
