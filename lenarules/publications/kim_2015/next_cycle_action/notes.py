"""What Kim 2015 prints beside the actions, and what the state has to keep of a visit."""

from __future__ import annotations

from lenarules.clinical.facts import DIALYSIS, ESCALATE, TOLERATING
from lenarules.language.condition import any_of
from lenarules.language.table import Mark, Note
from lenarules.language.words import Principle
from lenarules.publications.kim_2015.advice import (
    KimAdministration,
    KimCaution,
    KimCompanion,
    KimSupportiveCare,
)
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    SEVERE_NEUTROPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    EPISODE,
    FIG_1_CELL,
    FURTHER_NOT_RISEN,
    GOING_ON,
    HOLD,
    IN_CYCLE,
    NEUTROPENIA_HOLDS,
    PLATELETS_HOLD,
    RESTART,
    SITUATION,
    START,
    WEEK_IS_OVER,
    Episode,
    Hold,
    Restart,
    Situation,
)
from lenarules.publications.kim_2015.next_cycle_action.ladder import Fig1Cell
from lenarules.publications.kim_2015.next_cycle_action.printed import (
    CYTOPENIC,
    FIRST_POINT,
    SECOND_POINT,
    THIRD_POINT,
)
from lenarules.publications.kim_2015.next_cycle_action.raises import RAISED
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    OPEN_EPISODES,
    N,
    T,
)
from lenarules.publications.kim_2015.paper import (
    CYTOPENIA,
    FIG_1,
    JONES_RENAL,
    JONES_TABLE_2,
    OTHER_ADVERSE_EVENTS,
    RECOMMENDATIONS,
    RENAL_INSUFFICIENCY,
    VAN_DE_DONK_TABLE_4,
)

WITH_DRUG = SITUATION.is_(Situation.AFTER_HOLD, Situation.TREATMENT)
HELD_BY_NEUTROPENIA = SITUATION.is_(Situation.HOLD) & HOLD.is_(Hold.NEUTROPENIA, Hold.BOTH)

NOTES = (
    Note(
        "severe_neutropenia.support",
        when=GOING_ON & SEVERE_NEUTROPENIA,
        adds=(KimSupportiveCare.G_CSF,),
        cite=FIRST_POINT,
        printed="G-CSF support should be added",
    ),
    Note(
        "dexamethasone",
        when=HELD_BY_NEUTROPENIA,
        adds=(KimCompanion.CONTINUE_DEXAMETHASONE,),
        cite=FIRST_POINT,
        printed="if not contraindicated, dexamethasone should be continued",
    ),
    Note(
        "low_platelets.transfusion",
        when=GOING_ON & LOW_PLATELETS_IN_TREATMENT,
        adds=(KimSupportiveCare.TRANSFUSION_FOR_LOW_PLATELETS,),
        cite=THIRD_POINT,
        printed="platelet transfusions",
    ),
    Note(
        "fig_1.low_counts",
        when=WITH_DRUG & START & CYTOPENIC,
        adds=(
            KimSupportiveCare.GROWTH_FACTOR,
            KimSupportiveCare.PLATELET_TRANSFUSION,
            KimSupportiveCare.MONITOR_FREQUENTLY,
        ),
        cite=FIG_1.at("low-count cells"),
        printed="GF support/platelet transfusion as needed; monitor frequently",
    ),
    Note(
        "cytopenia.count_more_often",
        when=WITH_DRUG & IN_CYCLE & CYTOPENIC,
        adds=(KimCaution.COUNT_MORE_OFTEN,),
        cite=CYTOPENIA.at(f"{RECOMMENDATIONS}, second point"),
        printed="existing cytopenia: more frequent monitoring",
    ),
    Note(
        "fig_1.footnote_c",
        when=WITH_DRUG & DIALYSIS.holds,
        adds=(KimAdministration.AFTER_DIALYSIS,),
        cite=FIG_1.at("column End-stage renal disease, 5 mg once daily", "c"),
        printed="on dialysis days, the dose should be administered following dialysis",
        reading="printed on one of the two end-stage cells; given with every dose on dialysis",
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_4.at("Dialysis"), JONES_RENAL),
    ),
    Note(
        "not_tolerating",
        when=WITH_DRUG & ~TOLERATING.holds,
        adds=(KimCaution.PHYSICIANS_DISCRETION,),
        cite=OTHER_ADVERSE_EVENTS.at(f"{RECOMMENDATIONS}, second point"),
        printed="at the discretion of the treating physician, severe adverse events may warrant "
        "dose reduction, interruption, or discontinuation",
    ),
    Note(
        "raised_with_caution",
        when=RAISED,
        adds=(KimCaution.INCREASE_WITH_CAUTION,),
        cite=RENAL_INSUFFICIENCY.at(f"{RECOMMENDATIONS}, second point"),
        printed="can be increased with caution",
    ),
    Note(
        "rest_of_the_days",
        when=SITUATION.is_(Situation.AFTER_HOLD) & IN_CYCLE,
        adds=(KimCaution.REST_OF_THE_DAYS,),
        cite=FIG_1.at("caption"),
        printed="21 days out of 28 days",
        reading="resumed inside a cycle, the drug is given on what is left of days 1-21",
        principle=Principle.SIBLING,
        cites=(JONES_TABLE_2.at("Neutropenia, returning to >= 0.5 x 10^9/L"),),
    ),
    Note(
        "nothing_permits_a_higher_dose",
        when=ESCALATE.holds & ~RAISED,
        adds=(KimCaution.NO_HIGHER_DOSE,),
        cite=FIG_1.at("footnotes a and b, and last line"),
        printed="may be escalated",
    ),
)

OPENS_NEUTROPENIA = "opens_neutropenia"
CLOSES_NEUTROPENIA = "closes_neutropenia"
OPENS_THROMBOCYTOPENIA = "opens_thrombocytopenia"
CLOSES_THROMBOCYTOPENIA = "closes_thrombocytopenia"
LOW_COUNT = "low_count"
NEUTROPENIA_IS_CAUSE = "neutropenia_holds"
PLATELETS_ARE_CAUSE = "platelets_hold"
INTERRUPTS = "interrupts"
RECOUNT_IN_A_WEEK = "recount_in_a_week"
AT_CYCLE_START = "at_cycle_start"
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
        when=HELD_BY_NEUTROPENIA,
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
