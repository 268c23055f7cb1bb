"""Abstinence and contraception during and after treatment with lenalidomide.

Kim HJ et al., Blood Res 2015;50:7-18, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and
teratogenicity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.later import later

if TYPE_CHECKING:
    from lenarules.clinical.contraception import Contraception
    from lenarules.clinical.facts import Quantity
    from lenarules.clinical.renal import Sex
    from lenarules.language.decision import Decision
    from lenarules.publications.kim_2015.contraception.table import (
        DECIDE,
        IN_TREATMENT,
        TABLE,
        KimDiscontinuation,
    )

__all__ = ["DECIDE", "IN_TREATMENT", "TABLE", "KimDiscontinuation", "contraception"]

__getattr__ = later(__name__, ("DECIDE", "IN_TREATMENT", "KimDiscontinuation", "TABLE"))


def contraception(
    *,
    sex: Sex | None,
    childbearing_potential: bool | None,
    partner_at_risk: bool | None,
    days_since_discontinuation: Quantity | KimDiscontinuation,
) -> Decision[Contraception]:
    """Return what is asked of a patient because lenalidomide harms a child, by Kim 2015.

    Every fact is passed; an unknown one is ``None``.

    Args:
        sex: ``Sex.FEMALE`` or ``Sex.MALE``.
        childbearing_potential: whether a female patient is of childbearing potential; False for a
            male one.
        partner_at_risk: whether the partner is pregnant, or is of childbearing potential and does
            not use contraception; it decides for a male patient only.
        days_since_discontinuation: completed days since treatment was discontinued, 0 to 36,500,
            or ``IN_TREATMENT`` while it goes on, dose interruptions included.

    Returns:
        The decision. Its outcome is a ``Contraception``, or ``Refer`` for a female patient of
        childbearing potential more than 1 week after discontinuation: no end is printed. A
        pregnancy is not asked: cautions tell every female patient what other papers print.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range.
        InconsistentInput: a male patient is said to be of childbearing potential.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, Infection and teratogenicity, paragraph 2 and recommendations, third point.

    Example:
        >>> from lenarules.publications.kim_2015 import contraception
        >>> from lenarules.clinical.renal import Sex
        >>> from lenarules.publications.kim_2015.contraception import IN_TREATMENT
        >>> answer = contraception(
        ...     sex=Sex.MALE, childbearing_potential=False, partner_at_risk=True,
        ...     days_since_discontinuation=IN_TREATMENT,
        ... )
        >>> answer.outcome.headline
        'Complete abstinence or condoms'
    """
    from lenarules.publications.kim_2015.contraception.table import DECIDE

    return DECIDE(sex, childbearing_potential, partner_at_risk, days_since_discontinuation)
