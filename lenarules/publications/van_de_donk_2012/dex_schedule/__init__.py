"""Dexamethasone with lenalidomide, by van de Donk 2012.

Lenalidomide plus dexamethasone in relapsed/refractory MM, paragraph 4, with Table 1; Lenalidomide
treatment in frail or elderly patients with relapsed/refractory MM, paragraph 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.facts import AGE, CYCLE, RESPONDING
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.van_de_donk_2012.dex_schedule.printed import NOTES, ROWS
from lenarules.publications.van_de_donk_2012.dex_schedule.resolutions import RESOLUTIONS
from lenarules.publications.van_de_donk_2012.facts import (
    AGGRESSIVE_RELAPSE,
    FRAIL,
    NUMBER_OF_COMORBIDITIES,
)
from lenarules.publications.van_de_donk_2012.paper import LEN_DEX, SETTING

if TYPE_CHECKING:
    from lenarules.clinical.dexamethasone import DexSchedule
    from lenarules.clinical.facts import Quantity
    from lenarules.language.decision import Decision

TABLE = Table(
    "van_de_donk_2012.dexamethasone",
    title="Dexamethasone with lenalidomide",
    cite=LEN_DEX,
    setting=SETTING,
    caption="The text names low and high dose without mg or days. Table 1 prints the high dose of "
    "two studies: 40 mg on days 1-4, 9-12, 17-20 for the first four cycles, thereafter 40 mg on "
    "days 1-4. The days of a weekly dose, 1, 8, 15 and 22, stand in Tables 2 and 3 (days 1, 8, 15 "
    "and 21 in one study of Table 3).",
    facts=(AGE, FRAIL, NUMBER_OF_COMORBIDITIES, CYCLE, AGGRESSIVE_RELAPSE, RESPONDING),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[DexSchedule] = Decider(TABLE)


def dex_schedule(
    *,
    age: Quantity,
    frail: bool | None,
    comorbidities: Quantity,
    cycle: Quantity,
    aggressive_relapse: bool | None,
    responding: bool | None,
) -> Decision[DexSchedule]:
    """Return the dexamethasone schedule of a cycle, by van de Donk 2012.

    Every fact is passed; an unknown one is ``None``. The paper defines neither frailty nor which
    comorbidities count.

    Args:
        age: completed years, 18 to 120.
        frail: whether the patient is frail.
        comorbidities: their number, 0 to 20.
        cycle: the number of the cycle, 1 to 1,000.
        aggressive_relapse: whether the relapse is aggressive, for instance with hypercalcemia or
            renal failure.
        responding: whether the disease responds to the treatment.

    Returns:
        The decision. Its outcome is a ``DexSchedule``; its options hold what else is printed.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        van de Donk 2012, Lenalidomide plus dexamethasone in relapsed/refractory MM, paragraph 4;
        Table 1; Lenalidomide treatment in frail or elderly patients, paragraph 2.

    Example:
        >>> from lenarules.publications.van_de_donk_2012 import dex_schedule
        >>> answer = dex_schedule(
        ...     age=78, frail=False, comorbidities=0, cycle=1, aggressive_relapse=False,
        ...     responding=False,
        ... )
        >>> answer.outcome.mg, answer.outcome.days
        (20, (1, 8, 15, 22))
        >>> answer.resolution.id
        'van_de_donk_2012.dexamethasone.one_risk_factor'
    """
    return DECIDE(age, frail, comorbidities, cycle, aggressive_relapse, responding)
