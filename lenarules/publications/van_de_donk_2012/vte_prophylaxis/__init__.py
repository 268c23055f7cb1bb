"""Prophylaxis of venous thromboembolism (VTE) with lenalidomide, by van de Donk 2012.

Table 5, its line on VTE, and the section Venous thromboembolism. Neither dose nor INR is printed,
nor who is at standard and who at high risk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.van_de_donk_2012.facts import PARTNER, VTE_RISK
from lenarules.publications.van_de_donk_2012.paper import SETTING, TABLE_5
from lenarules.publications.van_de_donk_2012.vte_prophylaxis.printed import NOTES, ROWS
from lenarules.publications.van_de_donk_2012.vte_prophylaxis.resolutions import RESOLUTIONS

if TYPE_CHECKING:
    from lenarules.clinical.prophylaxis import VteProphylaxis
    from lenarules.language.decision import Decision
    from lenarules.publications.van_de_donk_2012.facts import VanDeDonkPartner, VanDeDonkVteRisk

TABLE = Table(
    "van_de_donk_2012.vte",
    title="Prophylaxis of venous thromboembolism",
    cite=TABLE_5,
    setting=SETTING,
    caption="Standard and high risk are arguments as printed: the paper does not define them.",
    facts=(PARTNER, VTE_RISK),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[VteProphylaxis] = Decider(TABLE)


def vte_prophylaxis(
    *, partner: VanDeDonkPartner | None, vte_risk: VanDeDonkVteRisk | None
) -> Decision[VteProphylaxis]:
    """Return the prophylaxis of venous thromboembolism, by van de Donk 2012.

    Every fact is passed; an unknown one is ``None``.

    Args:
        partner: a ``VanDeDonkPartner``: what lenalidomide is combined with.
        vte_risk: a ``VanDeDonkVteRisk``; the paper does not say who is at which risk.

    Returns:
        The decision. Its outcome is a ``VteProphylaxis``, without doses: none is printed.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        van de Donk 2012, Table 5; Management of adverse events associated with lenalidomide,
        Venous thromboembolism.

    Example:
        >>> from lenarules.publications.van_de_donk_2012 import vte_prophylaxis
        >>> from lenarules.publications.van_de_donk_2012 import VanDeDonkPartner, VanDeDonkVteRisk
        >>> answer = vte_prophylaxis(
        ...     partner=VanDeDonkPartner.DEXAMETHASONE, vte_risk=VanDeDonkVteRisk.STANDARD
        ... )
        >>> answer.outcome.kind.name
        'ASPIRIN'
    """
    return DECIDE(partner, vte_risk)
