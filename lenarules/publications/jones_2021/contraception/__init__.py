"""Pregnancy, breastfeeding and contraception: section 6.1.

Jones JR et al., Expert Opin Drug Saf 2021, 6.1. Pregnancy/breast feeding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.contraception import BREASTFEEDING, CHILDBEARING_POTENTIAL, SEX
from lenarules.language.decide import Decider
from lenarules.language.table import Legal, Table
from lenarules.publications.jones_2021.contraception.printed import (
    CAN_BEAR_CHILDREN,
    FEMALE,
    IS_BREASTFEEDING,
    NOTES,
    PREGNANCY_TEST,
    ROWS,
    TEST_IS_POSITIVE,
)
from lenarules.publications.jones_2021.contraception.resolutions import RESOLUTIONS
from lenarules.publications.jones_2021.paper import PREGNANCY, SETTING

if TYPE_CHECKING:
    from lenarules.clinical.contraception import Contraception
    from lenarules.clinical.renal import Sex
    from lenarules.language.decision import Decision
    from lenarules.publications.jones_2021.contraception.printed import JonesPregnancyTest

TABLE = Table(
    "jones_2021.pregnancy",
    title="Pregnancy, breastfeeding and contraception in single-agent maintenance",
    cite=PREGNANCY,
    setting=SETTING,
    facts=(SEX, CHILDBEARING_POTENTIAL, BREASTFEEDING, PREGNANCY_TEST),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=(
        Legal(
            "childbearing_potential_is_female",
            condition=FEMALE | ~CAN_BEAR_CHILDREN,
            message="childbearing potential is printed of female patients only: pass "
            "childbearing_potential=False for a male patient",
        ),
        Legal(
            "breastfeeding_is_female",
            condition=FEMALE | ~IS_BREASTFEEDING,
            message="breastfeeding is of female patients only: pass breastfeeding=False for a male "
            "patient",
        ),
        Legal(
            "positive_test_is_childbearing_potential",
            condition=CAN_BEAR_CHILDREN | ~TEST_IS_POSITIVE,
            message="a positive pregnancy test shows childbearing potential: pass "
            "childbearing_potential=True, or check the test",
        ),
    ),
)

DECIDE: Decider[Contraception] = Decider(TABLE)


def contraception(
    *,
    sex: Sex | None,
    childbearing_potential: bool | None,
    breastfeeding: bool | None,
    pregnancy_test: JonesPregnancyTest | None,
) -> Decision[Contraception]:
    """Return what is asked of a patient before a cycle is commenced, by Jones 2021, 6.1.

    Every fact is passed; an unknown one is ``None``.

    Args:
        sex: ``Sex.FEMALE`` or ``Sex.MALE``.
        childbearing_potential: whether the patient is a female of childbearing potential.
        breastfeeding: whether the patient is breastfeeding.
        pregnancy_test: a ``JonesPregnancyTest``, that before this cycle: ``NEGATIVE``,
            ``POSITIVE`` or ``NOT_DONE``.

    Returns:
        The decision. Its outcome is a ``Contraception``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        InconsistentInput: childbearing potential or breastfeeding in a male patient, or a positive
            test without childbearing potential.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Jones 2021, section 6.1. Pregnancy/breast feeding.

    Example:
        >>> from lenarules.publications.jones_2021 import contraception
        >>> from lenarules.clinical.renal import Sex
        >>> from lenarules.publications.jones_2021 import JonesPregnancyTest, contraception
        >>> answer = contraception(
        ...     sex=Sex.FEMALE, childbearing_potential=True, breastfeeding=False,
        ...     pregnancy_test=JonesPregnancyTest.NOT_DONE,
        ... )
        >>> answer.outcome.headline
        'Do not commence the cycle'
    """
    return DECIDE(sex, childbearing_potential, breastfeeding, pregnancy_test)
