"""What Kim 2015 prints beside the actions."""

from __future__ import annotations

from lenarules.clinical.course_facts import GOING_ON, IN_CYCLE, START
from lenarules.clinical.facts import DIALYSIS, ESCALATE, TOLERATING
from lenarules.language.table import Note
from lenarules.language.words import Principle
from lenarules.publications.kim_2015.advice import (
    KimAdministration,
    KimCaution,
    KimCompanion,
    KimSupportiveCare,
)
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    SEVERE_NEUTROPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import HOLD, SITUATION, Hold, Situation
from lenarules.publications.kim_2015.next_cycle_action.printed import (
    CYTOPENIC,
    FIRST_POINT,
    THIRD_POINT,
)
from lenarules.publications.kim_2015.next_cycle_action.raises import RAISED, RAISED_TOWARDS_CELL
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
        when=GOING_ON & DIALYSIS.holds,
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
        when=RAISED_TOWARDS_CELL,
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
