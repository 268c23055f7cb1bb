"""The question of the dexamethasone schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lenarules.clinical.facts import LEVEL, REGIMEN, DexRegimen
from lenarules.language.question import Party, Question
from lenarules.language.words import Strength
from lenarules.publications.kim_2015.dex_schedule import TABLE as KIM_TABLE
from lenarules.publications.questions.settings import KIM, VAN_DE_DONK
from lenarules.publications.van_de_donk_2012.dex_schedule import TABLE as VAN_DE_DONK_TABLE

if TYPE_CHECKING:
    from lenarules.clinical.dexamethasone import DexSchedule


def _schedule(outcome: DexSchedule) -> DexSchedule:
    """Return the bare schedule: mg, days and length of the cycle."""
    return evolve(outcome, strength=Strength.MAY, cautions=frozenset(), options=())


DEXAMETHASONE = Question(
    "dexamethasone",
    title="Which dexamethasone schedule goes with lenalidomide?",
    compared="By mg and days of the cycle. Kim 2015 goes by age, asked for its age-adjusted "
    "schedule and level 0; van de Donk 2012 goes by risk factors, response and aggressive relapse.",
    parties=lambda: (
        Party(
            KIM_TABLE,
            answer=_schedule,
            scope=REGIMEN.is_(DexRegimen.AGE_ADJUSTED) & LEVEL.equals(0),
            setting=KIM,
        ),
        Party(VAN_DE_DONK_TABLE, answer=_schedule, setting=VAN_DE_DONK),
    ),
)
