"""What is asked of a patient because lenalidomide harms a child.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, sections 5 and 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.contraception import (
    BREASTFEEDING,
    CHILDBEARING_POTENTIAL,
    PREGNANT,
    SEX,
)
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.zhang_2023.contraception.printed import LEGAL, NOTES, ROWS
from lenarules.publications.zhang_2023.contraception.resolutions import RESOLUTIONS
from lenarules.publications.zhang_2023.facts import CONTRACEPTION_MET, ON_TREATMENT
from lenarules.publications.zhang_2023.paper import PREGNANT_AND_LACTATING, SETTING

if TYPE_CHECKING:
    from lenarules.clinical.contraception import Contraception
    from lenarules.clinical.renal import Sex
    from lenarules.language.decision import Decision

TABLE = Table(
    "zhang_2023.contraception",
    title="Pregnancy, contraception and breastfeeding",
    cite=PREGNANT_AND_LACTATING,
    setting=SETTING,
    caption="The first row is printed in section 5, Teratogenicity. Women 'who are likely to "
    "become pregnant' and 'at risk of becoming pregnant' are those of childbearing potential who "
    "are not pregnant. The contraceptive requirements are not listed.",
    facts=(
        SEX,
        CHILDBEARING_POTENTIAL,
        PREGNANT,
        CONTRACEPTION_MET,
        BREASTFEEDING,
        ON_TREATMENT,
    ),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=LEGAL,
)

DECIDE: Decider[Contraception] = Decider(TABLE)


def contraception(
    *,
    sex: Sex | None,
    childbearing_potential: bool | None,
    pregnant: bool | None,
    contraception_met: bool | None,
    breastfeeding: bool | None,
    on_treatment: bool | None,
) -> Decision[Contraception]:
    """Return what is asked of a patient because lenalidomide harms a child, by Zhang 2023.

    Every fact is passed; an unknown one is ``None``.

    Args:
        sex: ``Sex.FEMALE`` or ``Sex.MALE``.
        childbearing_potential: a female patient of childbearing potential.
        pregnant: whether she is pregnant.
        contraception_met: whether all contraceptive requirements are met; the paper lists none.
        breastfeeding: whether she is breastfeeding.
        on_treatment: whether lenalidomide is being given.

    Returns:
        The decision. Its outcome is a ``Contraception``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        InconsistentInput: the values are impossible together.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Zhang 2023, section 5, Teratogenicity, last sentence; section 6, Pregnant and lactating
        women.

    Example:
        >>> from lenarules.publications.zhang_2023 import contraception
        >>> from lenarules.clinical.renal import Sex
        >>> answer = contraception(
        ...     sex=Sex.FEMALE, childbearing_potential=True, pregnant=True,
        ...     contraception_met=False, breastfeeding=False, on_treatment=True,
        ... )
        >>> answer.outcome.kind.name
        'DISCONTINUE'
    """
    return DECIDE(
        sex, childbearing_potential, pregnant, contraception_met, breastfeeding, on_treatment
    )
