"""The course of treatment, broken on purpose: what a single answer must not do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lenarules.clinical.course_facts import GOING_ON, IN_CYCLE, ON_TREATMENT
from lenarules.clinical.facts import ANC
from lenarules.clinical.moves import Act, Move
from lenarules.language.table import Adopt, Offer
from lenarules.publications.kim_2015.next_cycle_action import facts
from lenarules.publications.kim_2015.next_cycle_action import printed as course
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import DOSE_FIT, Fit
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    Episode,
    Situation,
)
from proofs.tables import HEMATOLOGIC
from proofs.twins.twin import Twin, with_dead_row, with_resolution, with_row, without

if TYPE_CHECKING:
    from lenarules.language.condition import Condition

_SAME, _ONE_UP, _TO_CELL = Act(Move.SAME), Act(Move.ONE_UP), Act(Move.TO_CELL)


def _also(resolution: str, region: Condition) -> Condition:
    return HEMATOLOGIC.resolution(resolution).region | region


_TWO_AT_ONCE = evolve(
    facts.EPISODE,
    definition=((Episode.NONE, ~facts.EPISODE.is_(Episode.FIRST)), *facts.EPISODE.definition[1:]),
)

TWINS = (
    Twin(
        "nothing says what holds inside a cycle with ANC from 500 to 999",
        "gap",
        without(HEMATOLOGIC, "neutropenia.in_cycle"),
        "total",
    ),
    Twin(
        "nothing chooses between the cell and one dose step for low counts",
        "overlap",
        without(HEMATOLOGIC, "counts.one_step"),
        "total",
    ),
    Twin(
        "severe neutropenia begins below 499",
        "off-by-one",
        with_row(HEMATOLOGIC, "first_point.interrupt", when=GOING_ON & (ANC < 499)),
        "total",
    ),
    Twin("a row that nobody matches", "dead row", with_dead_row(HEMATOLOGIC), "alive"),
    Twin(
        "an interrupted patient is held by a reading that reaches into severe neutropenia",
        "straying resolution",
        with_resolution(
            HEMATOLOGIC,
            "interrupted_until_1000",
            region=_also(
                "interrupted_until_1000",
                facts.SITUATION.is_(Situation.HOLD)
                & IN_CYCLE
                & (ANC < 500)
                & ON_TREATMENT
                & facts.FIRST_OR_NONE
                & facts.HOLD.is_(facts.Hold.NEUTROPENIA),
            ),
        ),
        "confined",
    ),
    Twin(
        "the dose is taken to the cell where Fig. 1 leaves it unchanged, undeclared",
        "undeclared override",
        with_resolution(
            HEMATOLOGIC,
            "renal.in_cycle",
            region=facts.SITUATION.is_(Situation.TREATMENT) & IN_CYCLE & course.BELOW_CELL,
        ),
        "faithful",
    ),
    Twin(
        "a raise that was asked for is also refused",
        "ambiguity",
        with_resolution(
            HEMATOLOGIC,
            "raise.not_asked",
            region=_also("raise.not_asked", HEMATOLOGIC.resolution("raise.asked").region),
        ),
        "unambiguous",
    ),
    Twin(
        "a further episode is also none",
        "derived fact with two members at once",
        evolve(
            HEMATOLOGIC,
            derived=(
                *HEMATOLOGIC.derived,
                evolve(_TWO_AT_ONCE, name="episode_of_the_twin"),
            ),
        ),
        "defined",
    ),
    Twin(
        "kidneys below 30 mL/min keep their dose inside a cycle",
        "swapped dose",
        with_resolution(HEMATOLOGIC, "renal.in_cycle", adopts=_SAME),
        "never_above_the_ceiling",
    ),
    Twin(
        "inside a cycle, worse kidneys are answered by one step more",
        "renal order",
        with_resolution(HEMATOLOGIC, "renal.in_cycle", adopts=_ONE_UP),
        "worse_renal_function_never_raises_the_dose",
    ),
    Twin(
        "inside a cycle, a first neutropenia is answered by one step more",
        "order of counts",
        with_resolution(HEMATOLOGIC, "neutropenia.in_cycle", adopts=_ONE_UP),
        "lower_anc_never_raises_the_dose",
    ),
    Twin(
        "inside a cycle, low platelets are answered by one step more",
        "order of counts",
        with_resolution(HEMATOLOGIC, "platelets.in_cycle", adopts=_ONE_UP),
        "lower_platelets_never_raise_the_dose",
    ),
    Twin(
        "a further episode is answered by one step less and no interruption",
        "drug in a hold",
        with_resolution(
            HEMATOLOGIC,
            "further.in_cycle",
            adopts=Adopt("second_point.further.interrupt", Act(Move.ONE_DOWN)),
            offers=(),
        ),
        "a_reason_to_hold_gives_no_drug",
    ),
    Twin(
        "a raise is given with low counts",
        "raise against a row",
        with_resolution(HEMATOLOGIC, "counts.one_step", adopts=_ONE_UP),
        "no_raise_while_a_row_holds_or_reduces",
    ),
    Twin(
        "a raise that was asked for goes the whole way to the cell",
        "two steps at once",
        with_resolution(HEMATOLOGIC, "raise.asked", adopts=Adopt("fig_1.last_line.up")),
        "one_step_up_at_most_and_only_when_asked",
    ),
    Twin(
        "a raise is given unasked",
        "raise unasked",
        with_resolution(
            HEMATOLOGIC, "raise.not_asked", adopts=Adopt("cytopenia.one_step.up"), offers=()
        ),
        "one_step_up_at_most_and_only_when_asked",
    ),
    Twin(
        "inside a cycle, kidneys take a dose to the cell upwards too",
        "more drug inside a cycle",
        with_resolution(
            HEMATOLOGIC,
            "platelets.in_cycle",
            adopts=_TO_CELL,
            region=facts.SITUATION.is_(Situation.TREATMENT)
            & IN_CYCLE
            & DOSE_FIT.is_(Fit.BELOW_CELL),
        ),
        "mid_cycle_never_gives_more",
    ),
    Twin(
        "severe neutropenia in a further episode leaves a lower dose in the options",
        "option against the text",
        with_resolution(
            HEMATOLOGIC,
            "further.with_others",
            offers=(Offer("second_point.further.interrupt", Act(Move.ONE_DOWN)),),
        ),
        "no_option_gives_drug_against_the_text",
    ),
    Twin(
        "at the lowest dose a further episode goes one step down",
        "move without a dose",
        with_resolution(HEMATOLOGIC, "no_level_left", adopts=Act(Move.ONE_DOWN), offers=()),
        "every_move_has_a_dose",
    ),
)
