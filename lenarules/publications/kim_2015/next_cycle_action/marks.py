"""What the state has to keep of a visit: marks, which decide nothing in the table."""

from __future__ import annotations

from lenarules.clinical.course_facts import GOING_ON, START
from lenarules.clinical.holds import (
    AT_CYCLE_START,
    CLOSES_NEUTROPENIA,
    CLOSES_THROMBOCYTOPENIA,
    INTERRUPTS,
    NEUTROPENIA_IS_CAUSE,
    OPENS_NEUTROPENIA,
    OPENS_THROMBOCYTOPENIA,
    PLATELETS_ARE_CAUSE,
    RECOUNT_IN_A_WEEK,
)
from lenarules.language.condition import any_of
from lenarules.language.table import Mark
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    SEVERE_NEUTROPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import (
    FIG_1_CELL,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    EPISODE,
    FURTHER_NOT_RISEN,
    HOLD,
    NEUTROPENIA_HOLDS,
    PLATELETS_HOLD,
    RESTART,
    SITUATION,
    WEEK_IS_OVER,
    Episode,
    Hold,
    Restart,
    Situation,
)
from lenarules.publications.kim_2015.next_cycle_action.ladder import Fig1Cell
from lenarules.publications.kim_2015.next_cycle_action.notes import WITH_DRUG
from lenarules.publications.kim_2015.next_cycle_action.printed import (
    CYTOPENIC,
    FIRST_POINT,
    SECOND_POINT,
    THIRD_POINT,
)
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    OPEN_EPISODES,
    N,
    T,
)
from lenarules.publications.kim_2015.paper import (
    CYTOPENIA,
    FIG_1,
)

LOW_COUNT = "low_count"
WEEK_OVER = "week_over"
LOWER_IS_DUE = "lower_is_due"
_NEUTROPENIA_IS_OPEN = OPEN_EPISODES.has(N)
_THROMBOCYTOPENIA_IS_OPEN = OPEN_EPISODES.has(T)

MARKS = (
    Mark(
        OPENS_NEUTROPENIA,
        when=~_NEUTROPENIA_IS_OPEN & NEUTROPENIA,
        meaning="an episode of neutropenia opens and is counted",
        cite=FIRST_POINT,
    ),
    Mark(
        CLOSES_NEUTROPENIA,
        when=_NEUTROPENIA_IS_OPEN
        & ~any_of(
            EPISODE.is_(Episode.FIRST) & NEUTROPENIA,
            FURTHER_NOT_RISEN,
        ),
        meaning="the open episode of neutropenia closes at its limit for resuming",
        cite=SECOND_POINT,
    ),
    Mark(
        OPENS_THROMBOCYTOPENIA,
        when=~_THROMBOCYTOPENIA_IS_OPEN & LOW_PLATELETS_IN_TREATMENT,
        meaning="an episode of thrombocytopenia opens and is counted",
        cite=THIRD_POINT,
    ),
    Mark(
        CLOSES_THROMBOCYTOPENIA,
        when=_THROMBOCYTOPENIA_IS_OPEN & ~LOW_PLATELETS_IN_TREATMENT,
        meaning="the open episode of thrombocytopenia closes",
        cite=THIRD_POINT,
    ),
    Mark(
        LOW_COUNT,
        when=CYTOPENIC,
        meaning="the cycle to which this count belongs is not clear",
        cite=CYTOPENIA.at("paragraph 1"),
    ),
    Mark(
        NEUTROPENIA_IS_CAUSE,
        when=NEUTROPENIA_HOLDS,
        meaning="neutropenia is a cause of a hold of today",
        cite=FIRST_POINT,
    ),
    Mark(
        PLATELETS_ARE_CAUSE,
        when=PLATELETS_HOLD,
        meaning="low platelets are a cause of a hold of today",
        cite=THIRD_POINT,
    ),
    Mark(
        INTERRUPTS,
        when=SEVERE_NEUTROPENIA | FURTHER_NOT_RISEN | LOW_PLATELETS_IN_TREATMENT,
        meaning="a hold of today is an interruption, whatever the timing",
        cite=FIRST_POINT,
    ),
    Mark(
        RECOUNT_IN_A_WEEK,
        when=GOING_ON & HOLD.is_(Hold.NEUTROPENIA, Hold.BOTH),
        meaning="count again when the printed week of delay is over",
        cite=FIRST_POINT,
    ),
    Mark(
        AT_CYCLE_START,
        when=GOING_ON & START,
        meaning="drug given today begins the next cycle",
        cite=FIG_1.at("caption"),
    ),
    Mark(
        WEEK_OVER,
        when=GOING_ON & WEEK_IS_OVER,
        meaning="the hold for neutropenia has lasted the printed week",
        cite=FIRST_POINT,
    ),
    Mark(
        LOWER_IS_DUE,
        when=SITUATION.is_(Situation.AFTER_HOLD) & RESTART.is_(Restart.LOWER),
        meaning="the drug is given again one step lower, or lower still for renal function",
        cite=SECOND_POINT,
    ),
    *(
        Mark(
            f"cell.{cell.value}",
            when=WITH_DRUG & FIG_1_CELL.is_(cell),
            meaning="the cell of Fig. 1 whose dose a move may give",
            cite=FIG_1,
        )
        for cell in Fig1Cell
    ),
)
