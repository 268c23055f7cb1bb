"""How often blood counts are taken when treatment starts, by van de Donk 2012.

Management of adverse events associated with lenalidomide, Neutropenia, sixth sentence. It prints
two cases and is two rows here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.care import Interval, TimeUnit
from lenarules.clinical.monitoring import MonitoringPlan
from lenarules.language.condition import ALWAYS
from lenarules.language.decide import Decider
from lenarules.language.table import Adopt, Note, Resolution, Row, Table
from lenarules.language.words import Basis, Principle, Strength
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution
from lenarules.publications.van_de_donk_2012.facts import PREEXISTING_CYTOPENIA
from lenarules.publications.van_de_donk_2012.paper import (
    KIM_DOSE_AND_SCHEDULE,
    NEUTROPENIA,
    SETTING,
)

if TYPE_CHECKING:
    from lenarules.language.decision import Decision

SENTENCE = NEUTROPENIA.at("sixth sentence")
CYTOPENIC = PREEXISTING_CYTOPENIA.holds
EVERY_2_WEEKS = MonitoringPlan(Interval(2, TimeUnit.WEEK))

ROWS = (
    Row(
        "start",
        when=~CYTOPENIC,
        open="'biweekly': twice a week or every 2 weeks",
        strength=Strength.SHOULD,
        cite=SENTENCE,
        printed="when patients start with lenalidomide-based treatment, the blood counts should be "
        "monitored biweekly",
    ),
    Row(
        "preexisting_cytopenia",
        when=CYTOPENIC,
        then=MonitoringPlan(Interval(1, TimeUnit.WEEK)),
        strength=Strength.SHOULD,
        cite=SENTENCE,
        printed="in case of pre-existing cytopenia, weekly monitoring is recommended",
    ),
)

NOTES = (
    Note(
        "at_the_start",
        when=ALWAYS,
        adds=(VanDeDonkCaution.NO_LATER_INTERVAL,),
        cite=SENTENCE,
        printed="when patients start with lenalidomide-based treatment",
    ),
)

RESOLUTIONS = (
    Resolution(
        "biweekly",
        region=~CYTOPENIC,
        adopts=Adopt("start", EVERY_2_WEEKS),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(SENTENCE, KIM_DOSE_AND_SCHEDULE.at("paragraph 4")),
        reading="every 2 weeks: weekly is printed against it as the closer watch",
    ),
)

TABLE = Table(
    "van_de_donk_2012.blood_counts",
    title="Monitoring of blood counts at the start of treatment",
    cite=NEUTROPENIA,
    setting=SETTING,
    facts=(PREEXISTING_CYTOPENIA,),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[MonitoringPlan] = Decider(TABLE)


def monitoring_plan(*, preexisting_cytopenia: bool | None) -> Decision[MonitoringPlan]:
    """Return how often blood counts are taken at the start, by van de Donk 2012.

    Every fact is passed; an unknown one is ``None``.

    Args:
        preexisting_cytopenia: whether there is a cytopenia before treatment; the paper prints no
            count for it.

    Returns:
        The decision. Its outcome is a ``MonitoringPlan``.

    Raises:
        WrongType: the value is of a type that the fact does not take.
        InsufficientData: the fact is unknown.

    Source:
        van de Donk 2012, Management of adverse events associated with lenalidomide, Neutropenia.

    Example:
        >>> from lenarules.publications.van_de_donk_2012 import monitoring_plan
        >>> answer = monitoring_plan(preexisting_cytopenia=True)
        >>> print(answer.outcome.blood_counts)
        week
    """
    return DECIDE(preexisting_cytopenia)
