"""The course of treatment, broken on purpose: what must not happen over many calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.clinical.facts import ANC, ESCALATE
from lenarules.clinical.holds import NEUTROPENIA_IS_CAUSE, OPENS_NEUTROPENIA
from lenarules.clinical.moves import Act, Move
from lenarules.language.condition import NEVER_HOLDS
from lenarules.language.table import Adopt
from lenarules.publications.kim_2015.next_cycle_action import marks
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    REDUCED_FOR_TOXICITY,
)
from proofs.tables import HEMATOLOGIC
from proofs.twins.twin import Twin, with_resolution

if TYPE_CHECKING:
    from lenarules.language.table import Table

_SAME = Act(Move.SAME)


def _with_mark(name: str, **changes: Any) -> Table:
    marks = tuple(
        evolve(mark, **changes) if mark.id == name else mark for mark in HEMATOLOGIC.marks
    )
    return evolve(HEMATOLOGIC, marks=marks)


TWINS = (
    Twin(
        "the cause of a hold for neutropenia is forgotten",
        "illegal state",
        _with_mark(NEUTROPENIA_IS_CAUSE, when=NEVER_HOLDS),
        "every_reachable_state_is_legal",
    ),
    Twin(
        "treatment that has ended is given the same dose again",
        "no end",
        with_resolution(HEMATOLOGIC, "ended", adopts=_SAME),
        "ended_is_final",
    ),
    Twin(
        "a further neutropenia restarts at the same dose",
        "restart too high",
        with_resolution(
            HEMATOLOGIC, "restart.further", adopts=Adopt("second_point.further.restart", _SAME)
        ),
        "a_further_neutropenia_restarts_lower",
    ),
    Twin(
        "every restart is lower",
        "restart too low",
        with_resolution(
            HEMATOLOGIC,
            "restart.within_the_week",
            adopts=Adopt("second_point.resume", Act(Move.ONE_DOWN)),
        ),
        "a_first_neutropenia_may_restart_at_the_same_dose",
    ),
    Twin(
        "a further neutropenia at the lowest dose is only held",
        "no end at the lowest dose",
        with_resolution(HEMATOLOGIC, "no_level_left", adopts=Act(Move.HOLD), offers=()),
        "without_escalation_the_dose_never_rises",
    ),
    Twin(
        "a dose below its cell is raised unasked",
        "raise unasked",
        with_resolution(
            HEMATOLOGIC, "raise.not_asked", adopts=Adopt("cytopenia.one_step.up"), offers=()
        ),
        "without_escalation_the_dose_never_rises",
    ),
    Twin(
        "a dose that toxicity lowered is raised like any other",
        "raise too early",
        with_resolution(
            HEMATOLOGIC,
            "no_raise.toxicity",
            adopts=Adopt("cytopenia.one_step.up"),
            region=HEMATOLOGIC.resolution("no_raise.toxicity").region
            & ESCALATE.holds
            & REDUCED_FOR_TOXICITY.holds,
        ),
        "a_dose_lowered_for_toxicity_waits_for_clear_cycles",
    ),
    Twin(
        "a cycle with a low count is counted as clear",
        "count of clear cycles",
        _with_mark(marks.LOW_COUNT, when=ANC < 500),
        "clear_cycles_are_counted_one_by_one",
    ),
    Twin(
        "an episode of neutropenia is counted at every low count",
        "count of episodes",
        _with_mark(OPENS_NEUTROPENIA, when=ANC < 1_000),
        "episodes_are_counted_once",
    ),
    Twin(
        "a dose that a footnote carries goes back to its cell at the next cycle",
        "fall after a permission",
        with_resolution(HEMATOLOGIC, "footnote.stands", adopts=Adopt("fig_1.last_line.down")),
        "a_dose_raised_by_permission_does_not_fall",
    ),
    Twin(
        "on dialysis a dose above its column is kept inside a cycle",
        "permission without a footnote",
        with_resolution(HEMATOLOGIC, "renal.in_cycle", adopts=_SAME),
        "a_permission_belongs_to_its_dose",
    ),
)
