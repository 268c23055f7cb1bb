"""Table 5: supportive care for adverse events of lenalidomide, by van de Donk 2012.

Its line on venous thromboembolism stands in ``vte_prophylaxis``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.van_de_donk_2012.facts import ADVERSE_EVENT
from lenarules.publications.van_de_donk_2012.paper import SETTING, TABLE_5
from lenarules.publications.van_de_donk_2012.supportive_care.printed import NOTES, ROWS

if TYPE_CHECKING:
    from lenarules.clinical.care import SupportivePlan
    from lenarules.language.decision import Decision
    from lenarules.publications.van_de_donk_2012.facts import VanDeDonkAdverseEvent

TABLE = Table(
    "van_de_donk_2012.table_5",
    title="Supportive care for adverse events",
    cite=TABLE_5,
    setting=SETTING,
    caption="Table 5 prints care and nothing about lenalidomide. Dose reductions and interruptions "
    "are printed in the text, without a grade, and stand in the options.",
    facts=(ADVERSE_EVENT,),
    rows=ROWS,
    notes=NOTES,
)

DECIDE: Decider[SupportivePlan] = Decider(TABLE)


def supportive_care(*, adverse_event: VanDeDonkAdverseEvent | None) -> Decision[SupportivePlan]:
    """Return the supportive care for an adverse event, by van de Donk 2012, Table 5.

    Every fact is passed; an unknown one is ``None``.

    Args:
        adverse_event: a ``VanDeDonkAdverseEvent``.

    Returns:
        The decision. Its outcome is a ``SupportivePlan``, which says nothing of lenalidomide;
        reducing or suspending it stands in the options.

    Raises:
        WrongType: the value is of a type that the fact does not take.
        InsufficientData: the fact is unknown.

    Source:
        van de Donk 2012, Table 5 with its footnote; Management of adverse events associated with
        lenalidomide, Neutropenia and Other adverse events.

    Example:
        >>> from lenarules.publications.van_de_donk_2012 import supportive_care
        >>> from lenarules.publications.van_de_donk_2012 import VanDeDonkAdverseEvent
        >>> answer = supportive_care(adverse_event=VanDeDonkAdverseEvent.DIARRHEA)
        >>> answer.outcome.headline
        'Supportive care: loperamide'
    """
    return DECIDE(adverse_event)
