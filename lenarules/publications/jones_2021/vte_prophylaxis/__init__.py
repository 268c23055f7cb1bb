"""Prophylaxis of venous thromboembolism (VTE) in single-agent maintenance: section 5.7.

Jones JR et al., Expert Opin Drug Saf 2021, 5.7. Venous thromboembolism.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.jones_2021.paper import SETTING, VTE
from lenarules.publications.jones_2021.vte_prophylaxis.printed import (
    NOTES,
    ROWS,
    VTE_RISK_FACTORS,
)
from lenarules.publications.jones_2021.vte_prophylaxis.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from lenarules.clinical.prophylaxis import VteProphylaxis
    from lenarules.language.decision import Decision

TABLE = Table(
    "jones_2021.venous_thromboembolism",
    title="Prophylaxis of venous thromboembolism in single-agent maintenance",
    cite=VTE,
    setting=SETTING,
    caption="For single-agent lenalidomide after autologous transplantation. The risk factors are "
    "an argument as printed: the paper gives one example and no list.",
    facts=(VTE_RISK_FACTORS,),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[VteProphylaxis] = Decider(TABLE)


def vte_prophylaxis(*, vte_risk_factors: bool | None) -> Decision[VteProphylaxis]:
    """Return the prophylaxis of venous thromboembolism in maintenance, by Jones 2021, 5.7.

    Every fact is passed; an unknown one is ``None``.

    Args:
        vte_risk_factors: whether the patient has risk factors of thromboembolism, for example a
            previous one; the paper gives no list.

    Returns:
        The decision. Its outcome is a ``VteProphylaxis`` without a drug, or ``Refer`` with the
        printed drugs for a patient with risk factors.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Jones 2021, section 5.7. Venous thromboembolism.

    Example:
        >>> from lenarules.publications.jones_2021 import vte_prophylaxis
        >>> vte_prophylaxis(vte_risk_factors=False).outcome.kind.name
        'NONE'
        >>> for option in vte_prophylaxis(vte_risk_factors=True).outcome.options:
        ...     print(option.strength.name, option.outcome.kind.value)
        MAY aspirin
        MAY low-molecular-weight heparin
    """
    return DECIDE(vte_risk_factors)
