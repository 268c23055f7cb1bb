"""Questions on the course of treatment: whether lenalidomide is given today."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lenarules.clinical.course_facts import HELD, HELD_FOR, ON_TREATMENT, N, T
from lenarules.clinical.facts import PROGRESSING
from lenarules.clinical.moves import Move
from lenarules.language.condition import all_of
from lenarules.language.question import Party, Question
from lenarules.publications.questions.settings import JONES, KIM

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.clinical.moves import Act
    from lenarules.language.condition import Condition


class Today(Enum):
    """Whether lenalidomide is given today, whatever the dose."""

    DRUG = "lenalidomide is given today"
    NO_DRUG = "no lenalidomide today"


def _today(act: Act) -> Today:
    return Today.NO_DRUG if act.move in (Move.HOLD, Move.STOP) else Today.DRUG


def _of(*scope: Condition) -> Callable[[], tuple[Party, ...]]:
    """Return the two tables, asked of patients without progression whose dose can be lowered."""

    def parties() -> tuple[Party, ...]:
        from lenarules.publications.jones_2021.next_cycle_action import TABLE as TABLE_2
        from lenarules.publications.jones_2021.next_cycle_action.facts import A_LEVEL_IS_LEFT
        from lenarules.publications.kim_2015.next_cycle_action.ladder import LOWEST
        from lenarules.publications.kim_2015.next_cycle_action.state_facts import DOSE
        from lenarules.publications.kim_2015.next_cycle_action.table import TABLE

        asked = all_of(*scope, ~PROGRESSING.holds)
        return (
            Party(TABLE, answer=_today, scope=asked & ~DOSE.is_(LOWEST), setting=KIM),
            Party(TABLE_2, answer=_today, scope=asked & A_LEVEL_IS_LEFT, setting=JONES),
        )

    return parties


_COMPARED = (
    "By whether lenalidomide is given today, whatever the dose. Patients whose disease does not "
    "progress and whose dose can be lowered by one level; how episodes are counted is each "
    "paper's own. Regions are written over what both papers ask."
)
HOLD = Question(
    "hold",
    title="Is lenalidomide given today to a patient on treatment?",
    compared=_COMPARED,
    parties=_of(ON_TREATMENT),
    shared_only=True,
)
AFTER_NEUTROPENIA = Question(
    "resume_after_neutropenia",
    title="Is lenalidomide given again today after a hold for neutropenia?",
    compared=_COMPARED,
    parties=_of(HELD, HELD_FOR.has(N), ~HELD_FOR.has(T)),
    shared_only=True,
)
AFTER_THROMBOCYTOPENIA = Question(
    "resume_after_thrombocytopenia",
    title="Is lenalidomide given again today after a hold for thrombocytopenia?",
    compared=_COMPARED,
    parties=_of(HELD, HELD_FOR.has(T), ~HELD_FOR.has(N)),
    shared_only=True,
)
