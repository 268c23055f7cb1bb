"""What the state has to keep of a visit: marks, which decide nothing in the table."""

from __future__ import annotations

from lenarules.clinical.course_facts import GOING_ON, OPEN_EPISODES, START, N, T
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
from lenarules.language.table import Mark
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    ANC_RETURNED,
    LOW_ANC,
    LOW_PLATELETS,
    NEUTROPENIA_HOLDS,
    PLATELETS_HOLD,
    PLATELETS_RETURNED,
    RENAL,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import RenalFunction
from lenarules.publications.jones_2021.next_cycle_action.notes import WITH_DRUG
from lenarules.publications.jones_2021.paper import RENAL as RENAL_IMPAIRMENT
from lenarules.publications.jones_2021.paper import TABLE_2

_NEUTROPENIA, _THROMBOCYTOPENIA = TABLE_2.at("Neutropenia"), TABLE_2.at("Thrombocytopenia")

MARKS = (
    Mark(
        OPENS_NEUTROPENIA,
        when=~OPEN_EPISODES.has(N) & LOW_ANC,
        meaning="a fall of the neutrophils is counted",
        cite=_NEUTROPENIA,
    ),
    Mark(
        CLOSES_NEUTROPENIA,
        when=OPEN_EPISODES.has(N) & ANC_RETURNED,
        meaning="the neutrophils have returned",
        cite=_NEUTROPENIA,
    ),
    Mark(
        OPENS_THROMBOCYTOPENIA,
        when=~OPEN_EPISODES.has(T) & LOW_PLATELETS,
        meaning="a fall of the platelets is counted",
        cite=_THROMBOCYTOPENIA,
    ),
    Mark(
        CLOSES_THROMBOCYTOPENIA,
        when=OPEN_EPISODES.has(T) & PLATELETS_RETURNED,
        meaning="the platelets have returned",
        cite=_THROMBOCYTOPENIA,
    ),
    Mark(
        NEUTROPENIA_IS_CAUSE,
        when=NEUTROPENIA_HOLDS,
        meaning="neutropenia is a cause of a hold of today",
        cite=_NEUTROPENIA,
    ),
    Mark(
        PLATELETS_ARE_CAUSE,
        when=PLATELETS_HOLD,
        meaning="low platelets are a cause of a hold of today",
        cite=_THROMBOCYTOPENIA,
    ),
    Mark(
        INTERRUPTS,
        when=LOW_ANC,
        meaning="a hold of today is an interruption, whatever the timing; low platelets delay a "
        "cycle that is due, a subsequent time too",
        cite=TABLE_2,
    ),
    Mark(
        RECOUNT_IN_A_WEEK,
        when=GOING_ON & LOW_PLATELETS & START,
        meaning="count again when the printed week of delay is over",
        cite=TABLE_2.at("Thrombocytopenia, line 1"),
    ),
    Mark(
        AT_CYCLE_START,
        when=GOING_ON & START,
        meaning="drug given today begins the next cycle",
        cite=TABLE_2.at("dose levels, last line but one"),
    ),
    *(
        Mark(
            f"renal_function.{renal.name.lower()}",
            when=WITH_DRUG & RENAL.is_(renal),
            meaning="the renal function whose starting dose a move may give",
            cite=RENAL_IMPAIRMENT,
        )
        for renal in RenalFunction
    ),
)
