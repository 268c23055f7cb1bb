"""Dexamethasone with lenalidomide: the schedules that the text prints.

Kim HJ et al., Blood Res 2015;50:7-18, DOSE AND SCHEDULE, paragraphs 2 and 3, and the section
"Dexamethasone: dose and schedule" with its recommendations. A sentence with a phase of 4 cycles
and a "then" is two rows here. ``regimen`` and ``level`` are what the caller asks for; a row that
is printed for everyone is asked by ``AGE_ADJUSTED``, which leaves the choice to the paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.facts import (
    AGE,
    CYCLE,
    INDICATIONS,
    LEVEL,
    REGIMEN,
    DexRegimen,
)
from lenarules.language.decide import Decider
from lenarules.language.table import Legal, Table
from lenarules.publications.kim_2015.dex_schedule.printed import (
    ALTERNATIVE_ASKED,
    HIGH_DOSE_ASKED,
    NOTES,
    ROWS,
)
from lenarules.publications.kim_2015.dex_schedule.resolutions import INDICATED, RESOLUTIONS
from lenarules.publications.kim_2015.paper import (
    DEXAMETHASONE,
    SETTING,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from lenarules.clinical.dexamethasone import DexSchedule
    from lenarules.clinical.facts import HighDoseIndication, Quantity
    from lenarules.language.decision import Decision

TABLE = Table(
    "kim_2015.dexamethasone",
    title="Dexamethasone: dose and schedule",
    cite=DEXAMETHASONE,
    setting=SETTING,
    caption="A sentence with a phase of 4 cycles and a 'then' is two rows, and so is the line on "
    "the special cases, which leans on such a sentence. The days of a weekly schedule (1, 8, 15, "
    "22) are printed for age < 65 years and for the low dose, not for 65-75 and > 75 years.",
    facts=(AGE, CYCLE, INDICATIONS, REGIMEN, LEVEL),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=(
        Legal(
            "high_dose_needs_indication",
            condition=INDICATED | ~(HIGH_DOSE_ASKED | ALTERNATIVE_ASKED),
            message="a high-dose regimen is printed for an indication only: pass the indication in "
            "indications, or ask for AGE_ADJUSTED or WEEKLY",
        ),
        Legal(
            "level_needs_high_dose",
            condition=LEVEL.equals(0) | HIGH_DOSE_ASKED,
            message="a toxicity level below 0 is printed for the high-dose schedule only: pass "
            "regimen=HIGH_DOSE with it, or level=0",
        ),
    ),
)

DECIDE: Decider[DexSchedule] = Decider(TABLE)


def dex_schedule(
    *,
    age: Quantity,
    cycle: Quantity,
    indications: Collection[HighDoseIndication] | None,
    regimen: DexRegimen = DexRegimen.AGE_ADJUSTED,
    level: int = 0,
) -> Decision[DexSchedule]:
    """Return the dexamethasone schedule of a cycle, by Kim 2015.

    Every fact is passed; an unknown one is ``None``. ``regimen`` and ``level`` are requests.

    Args:
        age: completed years, 18 to 120.
        cycle: the number of the cycle, 1 to 1,000.
        indications: a collection of ``HighDoseIndication``; an empty one means none of them.
        regimen: ``AGE_ADJUSTED`` leaves the choice to the paper; ``WEEKLY`` is the low dose;
            ``HIGH_DOSE`` and ``HIGH_DOSE_ALTERNATIVE`` need an indication.
        level: the toxicity level, 0, -1, -2 or -3; below 0 with ``HIGH_DOSE`` only.

    Returns:
        The decision. Its outcome is a ``DexSchedule``; its options hold what else is printed.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range.
        InconsistentInput: a high-dose regimen without an indication; a level without high dose.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, DOSE AND SCHEDULE, paragraphs 2 and 3; Dexamethasone: dose and schedule,
        paragraphs 1, 4 and 5 and the recommendations.

    Example:
        >>> answer = dex_schedule(age=70, cycle=1, indications=())
        >>> answer.outcome.mg, answer.outcome.days
        (40, (1, 8, 15, 22))
        >>> answer.outcome.mg_per_cycle
        160
    """
    return DECIDE(age, cycle, indications, regimen, level)
