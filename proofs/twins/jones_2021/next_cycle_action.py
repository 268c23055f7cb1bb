"""The course of maintenance, broken on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.clinical.course_facts import GOING_ON, IN_CYCLE, START
from lenarules.clinical.facts import ANC, CYCLE, ESCALATE
from lenarules.clinical.holds import INTERRUPTS, NEUTROPENIA_IS_CAUSE, OPENS_NEUTROPENIA
from lenarules.clinical.moves import Act, Move
from lenarules.language.condition import NEVER_HOLDS
from lenarules.language.table import Adopt, Offer
from lenarules.publications.jones_2021.next_cycle_action import TABLE
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    CYCLES_BEFORE_15_MG,
    DOSE,
    DOSE_FIT,
    MaintenanceFit,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import MaintenanceRung
from proofs.twins.twin import Twin, with_resolution, with_row

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table

_SAME, _HOLD = Act(Move.SAME), Act(Move.HOLD)
_ONE_UP, _ONE_DOWN = Act(Move.ONE_UP), Act(Move.ONE_DOWN)
_CONTINUOUS = TABLE.row("continuous").when
_RULE_OF_15_MG = "dose_15_mg_is_after_3_cycles"
_AFTER_2_CYCLES = START & (CYCLE < CYCLES_BEFORE_15_MG) & DOSE.is_(MaintenanceRung.DAILY_10_MG)


def _with_mark(name: str, **changes: Any) -> Table:
    marks = tuple(evolve(mark, **changes) if mark.id == name else mark for mark in TABLE.marks)
    return evolve(TABLE, marks=marks)


def _raising(when: Condition) -> Table:
    """Return a table in which a row gives one step more to some who go on as they are."""
    up = evolve(TABLE.row("continuous"), id="up", when=_CONTINUOUS & when, then=_ONE_UP)
    on = evolve(TABLE.row("continuous"), when=_CONTINUOUS & ~when)
    rows = tuple(on if row.id == "continuous" else row for row in TABLE.rows)
    return evolve(TABLE, rows=(*rows, up))


TWINS = (
    Twin(
        "15 mg ends below 50 mL/min, and goes on at 5 mg in end-stage renal failure",
        "renal order",
        with_resolution(TABLE, "ceiling.below_50", adopts=Adopt("renal.below_50", Act(Move.STOP))),
        "worse_renal_function_never_raises_the_dose",
    ),
    Twin(
        "an ANC from 500 to 599 inside a cycle goes one step up",
        "order of counts",
        _raising(IN_CYCLE & (ANC < 600)),
        "lower_anc_never_raises_the_dose",
    ),
    Twin(
        "low platelets during a cycle are answered by the same dose, others by no drug",
        "order of counts",
        evolve(
            TABLE,
            rows=tuple(
                evolve(row, then=_SAME)
                if row.id in ("platelets.during_cycle.interrupt", "platelets.subsequent.interrupt")
                else evolve(row, then=_HOLD)
                if row.id == "continuous"
                else row
                for row in TABLE.rows
            ),
        ),
        "lower_platelets_never_raise_the_dose",
    ),
    Twin(
        "a first neutropenia goes on one step lower",
        "drug on a low count",
        with_row(TABLE, "neutropenia.first.interrupt", then=_ONE_DOWN),
        "a_reason_to_hold_gives_no_drug",
    ),
    Twin(
        "renal function that asks for less is answered by one step more",
        "raise against a row",
        with_resolution(TABLE, "ceiling.end_stage", adopts=_ONE_UP),
        "no_raise_while_a_row_holds_or_reduces",
    ),
    Twin(
        "a raise is given unasked",
        "raise unasked",
        with_resolution(TABLE, "increase.not_asked", adopts=Adopt("dose_increase"), offers=()),
        "a_raise_is_one_step_asked_for_and_permitted",
    ),
    Twin(
        "a raise that is asked for is given after toxicity too",
        "raise after toxicity",
        with_resolution(
            TABLE,
            "increase.toxicity",
            adopts=Adopt("dose_increase"),
            region=TABLE.resolution("increase.toxicity").region & ESCALATE.holds,
        ),
        "a_raise_is_one_step_asked_for_and_permitted",
    ),
    Twin(
        "a dose that toxicity lowered is raised again",
        "raise after toxicity",
        with_resolution(TABLE, "increase.toxicity", adopts=Adopt("dose_increase")),
        "toxicity_is_remembered",
    ),
    Twin(
        "a dose above what renal function allows is kept",
        "dose too high",
        with_resolution(TABLE, "ceiling.end_stage", adopts=_SAME),
        "never_above_the_ceiling",
    ),
    Twin(
        "15 mg goes one step down in end-stage renal failure",
        "dose too high",
        with_resolution(TABLE, "ceiling.end_stage", adopts=_ONE_DOWN),
        "never_above_the_ceiling",
    ),
    Twin(
        "inside a cycle the dose is raised",
        "more drug inside a cycle",
        _raising(IN_CYCLE & DOSE_FIT.is_(MaintenanceFit.WITHIN)),
        "mid_cycle_never_gives_more",
    ),
    Twin(
        "the footnote stands in the options of a subsequent drop",
        "option against the text",
        with_resolution(TABLE, "hold.neutropenia.subsequent", offers=(Offer("footnote_g_csf"),)),
        "no_option_gives_drug_against_the_text",
    ),
    Twin(
        "a restart at the lowest dose goes one step down",
        "move without a dose",
        with_resolution(TABLE, "no_level_left", adopts=_ONE_DOWN, offers=()),
        "every_move_has_a_dose",
    ),
    Twin(
        "the cause of a hold for neutropenia is forgotten",
        "illegal state",
        _with_mark(NEUTROPENIA_IS_CAUSE, when=NEVER_HOLDS),
        "every_reachable_state_is_legal",
    ),
    Twin(
        "a cycle is delayed for neutropenia",
        "illegal state",
        _with_mark(INTERRUPTS, when=NEVER_HOLDS),
        "every_reachable_state_is_legal",
    ),
    Twin(
        "10 mg goes one step up after two cycles",
        "illegal state",
        _raising(_AFTER_2_CYCLES),
        "every_reachable_state_is_legal",
    ),
    Twin(
        "15 mg is legal in any cycle",
        "missing rule",
        evolve(TABLE, legal=tuple(rule for rule in TABLE.legal if rule.id != _RULE_OF_15_MG)),
        "no_15_mg_before_the_fourth_cycle",
    ),
    Twin(
        "treatment that has ended is given the same dose again",
        "no end",
        with_resolution(TABLE, "ended", adopts=_SAME),
        "ended_is_final",
    ),
    Twin(
        "neutropenia holds from 499 down",
        "off-by-one",
        with_row(
            TABLE,
            "neutropenia.first.interrupt",
            when=TABLE.row("neutropenia.first.interrupt").when & (ANC < 499),
        ),
        "a_low_count_holds_the_drug",
    ),
    Twin(
        "the same dose with G-CSF is the answer",
        "restart too high",
        with_resolution(
            TABLE, "restart.neutropenia.first", adopts=Adopt("footnote_g_csf"), offers=()
        ),
        "every_restart_after_a_hold_is_lower",
    ),
    Twin(
        "the cycle begins at the same dose after a delay",
        "restart too high",
        with_resolution(
            TABLE, "restart.platelets.delayed", adopts=Adopt("platelets.day_1.begin", _SAME)
        ),
        "every_restart_after_a_hold_is_lower",
    ),
    Twin(
        "at the lowest dose a restart keeps it",
        "no end at the lowest dose",
        with_resolution(TABLE, "no_level_left", adopts=_SAME, offers=()),
        "without_escalation_the_dose_never_rises",
    ),
    Twin(
        "a neutropenia is counted at every low count",
        "count of episodes",
        _with_mark(OPENS_NEUTROPENIA, when=GOING_ON & (ANC < 500)),
        "episodes_are_counted_once",
    ),
)
