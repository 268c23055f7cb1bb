"""Prophylaxis of infection with lenalidomide and dexamethasone.

Kim HJ et al., Blood Res 2015;50:7-18, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and
teratogenicity, expert recommendations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.later import later

if TYPE_CHECKING:
    from lenarules.clinical.facts import Quantity
    from lenarules.clinical.infection import InfectionProphylaxis
    from lenarules.language.decision import Decision
    from lenarules.publications.kim_2015.infection_prophylaxis.table import DECIDE, TABLE

__all__ = ["DECIDE", "TABLE", "infection_prophylaxis"]

__getattr__ = later(__name__, ("DECIDE", "TABLE"))


def infection_prophylaxis(
    *,
    cycle: Quantity,
    aggressive_disease: bool | None,
    neutropenia_before: bool | None,
    infection_before: bool | None,
) -> Decision[InfectionProphylaxis]:
    """Return the prophylaxis of infection with lenalidomide and dexamethasone, by Kim 2015.

    Every fact is passed; an unknown one is ``None``.

    Args:
        cycle: the number of the cycle of lenalidomide with dexamethasone, 1 to 1,000.
        aggressive_disease: whether the disease is aggressive.
        neutropenia_before: whether there is a history of neutropenia.
        infection_before: whether there is a history of infectious complications.

    Returns:
        The decision. Its outcome is an ``InfectionProphylaxis``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, Infection and teratogenicity, recommendations, first and second points.

    Example:
        >>> from lenarules.publications.kim_2015 import infection_prophylaxis
        >>> answer = infection_prophylaxis(
        ...     cycle=2, aggressive_disease=False, neutropenia_before=True, infection_before=False
        ... )
        >>> answer.outcome.kind.name
        'ANTIBIOTIC'
        >>> [drug.value for drug in answer.outcome.drugs]
        ['trimethoprim-sulfamethoxazole', 'quinolones', 'penicillin']
    """
    from lenarules.publications.kim_2015.infection_prophylaxis.table import DECIDE

    return DECIDE(cycle, aggressive_disease, neutropenia_before, infection_before)
