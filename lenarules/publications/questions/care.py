"""Questions on what goes with treatment: thromboembolism, monitoring, breastfeeding."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from lenarules.clinical.care import TimeUnit
from lenarules.clinical.contraception import BREASTFEEDING as BREASTFEEDS
from lenarules.clinical.facts import CYCLE
from lenarules.clinical.prophylaxis import VteKind
from lenarules.language.condition import all_of
from lenarules.language.outcome import Refer
from lenarules.language.question import Party, Question
from lenarules.publications.jones_2021.contraception import TABLE as JONES_TABLE
from lenarules.publications.kim_2015.monitoring_plan import TABLE as KIM_MONITORING
from lenarules.publications.kim_2015.monitoring_plan.printed import (
    EVERY_2_WEEKS,
    LAST_OF_THE_FIRST,
    LOW_COUNT,
)
from lenarules.publications.kim_2015.starting_dose.printed import DAYS_1_TO_21
from lenarules.publications.kim_2015.vte_prophylaxis import TABLE as TABLE_3
from lenarules.publications.questions.settings import JONES, KIM, VAN_DE_DONK, ZHANG
from lenarules.publications.van_de_donk_2012.facts import (
    PARTNER,
    PREEXISTING_CYTOPENIA,
    VanDeDonkPartner,
)
from lenarules.publications.van_de_donk_2012.monitoring_plan import TABLE as BLOOD_COUNTS
from lenarules.publications.van_de_donk_2012.vte_prophylaxis import TABLE as VAN_DE_DONK_VTE
from lenarules.publications.zhang_2023.contraception import TABLE as ZHANG_TABLE
from lenarules.publications.zhang_2023.facts import WEEK
from lenarules.publications.zhang_2023.monitoring_plan import TABLE as ZHANG_MONITORING

if TYPE_CHECKING:
    from lenarules.clinical.care import Interval
    from lenarules.clinical.contraception import Contraception, ContraceptionKind
    from lenarules.clinical.monitoring import MonitoringPlan
    from lenarules.language.condition import Condition


class Prophylaxis(Enum):
    """The kinds of prophylaxis that two papers both know."""

    NONE = "no prophylaxis"
    ASPIRIN = "aspirin"
    LMWH_OR_WARFARIN = "low-molecular-weight heparin or warfarin"


def _prophylaxis(outcome: Any) -> Prophylaxis | None:
    """Return the kind; what the clinician decides is none."""
    if isinstance(outcome, Refer):
        return None
    known = {VteKind.NONE: Prophylaxis.NONE, VteKind.ASPIRIN: Prophylaxis.ASPIRIN}
    return known.get(outcome.kind, Prophylaxis.LMWH_OR_WARFARIN)


VTE = Question(
    "vte_prophylaxis",
    title="Which prophylaxis of venous thromboembolism goes with lenalidomide and dexamethasone?",
    compared="By kind; low-molecular-weight heparin and warfarin are one, since van de Donk 2012 "
    "leaves the choice between them. Its standard and high risk are arguments: the paper does not "
    "say who is at which, so that every patient of Kim 2015 may be called either.",
    parties=lambda: (
        Party(TABLE_3, answer=_prophylaxis, setting=KIM),
        Party(
            VAN_DE_DONK_VTE,
            answer=_prophylaxis,
            scope=PARTNER.is_(VanDeDonkPartner.DEXAMETHASONE),
            setting=VAN_DE_DONK,
        ),
    ),
)


class Watch(Enum):
    """How often blood counts are taken, against the interval that two papers both print."""

    MORE_OFTEN_THAN_EVERY_2_WEEKS = "more often than every 2 weeks"
    EVERY_2_WEEKS = "every 2 weeks"
    LESS_OFTEN_THAN_EVERY_2_WEEKS = "less often than every 2 weeks"


def _watch(plan: MonitoringPlan) -> Watch:
    """Return how often; an interval that a paper wants shortened is shorter."""
    length, two_weeks = _length(plan.blood_counts), _length(EVERY_2_WEEKS.blood_counts)
    if length > two_weeks:
        return Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS
    shorter = length < two_weeks or plan.more_often
    return Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS if shorter else Watch.EVERY_2_WEEKS


def _length(interval: Interval) -> tuple[int, int]:
    """Return what an interval is ordered by; a month is longer than the weeks that are printed."""
    return list(TimeUnit).index(interval.unit), interval.count


def _as_one(one: Condition, other: Condition) -> Condition:
    """Return the condition that two conditions hold together or not at all."""
    return (one & other) | (~one & ~other)


_WEEKS_A_CYCLE = DAYS_1_TO_21.cycle // 7


def _calendars() -> tuple[Condition, ...]:
    """Return what ties the three calendars, and the two cytopenias, to each other."""
    before = PREEXISTING_CYTOPENIA.holds
    cycles = range(1, LAST_OF_THE_FIRST + 1)
    return (
        all_of(*(_as_one(n >= CYCLE, n * _WEEKS_A_CYCLE >= WEEK) for n in cycles)),
        all_of(CYCLE <= 1, _as_one(before, LOW_COUNT)),
        all_of(WEEK <= _WEEKS_A_CYCLE, before | ~before),
    )


MONITORING = Question(
    "blood_counts",
    title="How often are blood counts taken?",
    compared="Every 2 weeks, more often or less often: a month and 4 weeks are both less often, "
    "and 'more intensive' without a figure is more often. A cycle is 4 weeks. Van de Donk 2012 "
    "speaks of the start of treatment and is asked of the first cycle; his pre-existing cytopenia, "
    "of which he prints no count, is taken for the low counts of Kim 2015.",
    parties=lambda: (
        Party(KIM_MONITORING, answer=_watch, setting=KIM),
        Party(BLOOD_COUNTS, answer=_watch, setting=VAN_DE_DONK),
        Party(ZHANG_MONITORING, answer=_watch, setting=ZHANG),
    ),
    links=_calendars,
)


def _asked(outcome: Contraception) -> ContraceptionKind:
    return outcome.kind


BREASTFEEDING = Question(
    "breastfeeding",
    title="What is asked of a patient who is breastfeeding?",
    compared="By what is asked, or what becomes of lenalidomide.",
    parties=lambda: (
        Party(JONES_TABLE, answer=_asked, scope=BREASTFEEDS.holds, setting=JONES),
        Party(ZHANG_TABLE, answer=_asked, scope=BREASTFEEDS.holds, setting=ZHANG),
    ),
)
