"""Questions on the starting dose of lenalidomide."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from lenarules.clinical.dosing import StartingDose
from lenarules.language.outcome import Refer
from lenarules.language.question import Party, Question
from lenarules.publications.jones_2021.starting_dose import TABLE as JONES_TABLE
from lenarules.publications.kim_2015.starting_dose import TABLE as FIG_1
from lenarules.publications.kim_2015.starting_dose.printed import LOW_COUNTS, ON_DIALYSIS
from lenarules.publications.questions.settings import JONES, KIM, VAN_DE_DONK, ZHANG
from lenarules.publications.van_de_donk_2012.risk_factors import NO_RISK_FACTOR
from lenarules.publications.van_de_donk_2012.starting_dose import TABLE as TABLE_4
from lenarules.publications.zhang_2023.renal_dose_rejected import TABLE as ZHANG_TABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.table import Row


class RenalAdjustment(Enum):
    """Whether renal function changes the starting dose."""

    FULL_DOSE = "the dose of normal renal function"
    ADJUSTED = "adjusted for renal function"


def _adjustment(full: Row) -> Callable[[Any], RenalAdjustment | None]:
    """Return how an outcome is compared with the row of normal renal function."""
    assert isinstance(full.then, StartingDose)
    normal = full.then.dose, full.then.escalation

    def compared(outcome: Any) -> RenalAdjustment | None:
        if isinstance(outcome, Refer):
            return None
        same = isinstance(outcome, StartingDose) and (outcome.dose, outcome.escalation) == normal
        return RenalAdjustment.FULL_DOSE if same else RenalAdjustment.ADJUSTED

    return compared


def _dose(outcome: Any) -> Any:
    """Return the dose; what the clinician decides and what names no figure is none."""
    return outcome.dose if isinstance(outcome, StartingDose) else None


def _adjusted_or_not() -> tuple[Party, ...]:
    return (
        Party(
            FIG_1,
            answer=_adjustment(FIG_1.row("normal.adequate")),
            scope=~LOW_COUNTS,
            setting=KIM,
        ),
        Party(
            TABLE_4,
            answer=_adjustment(TABLE_4.row("from_50")),
            scope=NO_RISK_FACTOR,
            setting=VAN_DE_DONK,
        ),
        Party(JONES_TABLE, answer=_adjustment(JONES_TABLE.row("table_2.start")), setting=JONES),
        Party(
            ZHANG_TABLE,
            answer=_adjustment(ZHANG_TABLE.row("no_adjustment")),
            setting=ZHANG,
            as_printed=True,
        ),
    )


RENAL_ADJUSTMENT = Question(
    "renal_adjustment",
    title="Is the starting dose of lenalidomide adjusted for renal function?",
    compared="Each paper's answer is held against its own dose for normal renal function, with the "
    "increase that it permits later. Patients without a low count (Kim 2015) and without a risk "
    "factor (van de Donk 2012), which change the dose too; Zhang 2023 is rejected and stands "
    "sentence by sentence.",
    parties=_adjusted_or_not,
)
RENAL_DOSE = Question(
    "renal_dose",
    title="What is the starting dose of lenalidomide by renal function?",
    compared="By dose, interval and days. Patients without a low count (Kim 2015) and without a "
    "risk factor (van de Donk 2012), which change the dose too. Zhang 2023 is rejected and stands "
    "sentence by sentence; the doses of Jones 2021 are those of maintenance and are not compared.",
    parties=lambda: (
        Party(FIG_1, answer=_dose, scope=~LOW_COUNTS, setting=KIM),
        Party(TABLE_4, answer=_dose, scope=NO_RISK_FACTOR, setting=VAN_DE_DONK),
        Party(ZHANG_TABLE, answer=_dose, setting=ZHANG, as_printed=True),
    ),
)
RENAL_EDGES = Question(
    "renal_edges",
    title="What does Table 4 of van de Donk print at its edges?",
    compared="By dose, interval and days, row by row as it is printed, before anything is read "
    "into it, against Fig. 1 of Kim 2015. Patients without a low count and a risk factor, who are "
    "not on dialysis.",
    parties=lambda: (
        Party(FIG_1, answer=_dose, scope=~LOW_COUNTS & ~ON_DIALYSIS, setting=KIM),
        Party(TABLE_4, answer=_dose, scope=NO_RISK_FACTOR, setting=VAN_DE_DONK, as_printed=True),
    ),
)
STARTING_DOSE = Question(
    "starting_dose",
    title="What is the starting dose of lenalidomide?",
    compared="By dose, interval and days, as the two tables are adopted. Kim 2015 asks for blood "
    "counts, van de Donk 2012 for age, frailty and comorbidities.",
    parties=lambda: (
        Party(FIG_1, answer=_dose, setting=KIM),
        Party(TABLE_4, answer=_dose, setting=VAN_DE_DONK),
    ),
)
