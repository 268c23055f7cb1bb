"""What to do with lenalidomide in the course of treatment, as printed.

Kim HJ et al., Blood Res 2015;50:7-18: Hematologic toxicities with its recommendations, Fig. 1 with
its last line and footnotes a and b, Cytopenia, Renal insufficiency, INDICATION AND TIMING. A
sentence that says when to hold and when to give again is two rows, one for each; so is one that
reads both upwards and downwards.
"""

from __future__ import annotations

from lenarules.clinical.course_facts import GOING_ON, ON_TREATMENT, START
from lenarules.clinical.facts import ANC, PROGRESSING, RESPONDING, TOLERATING
from lenarules.clinical.moves import Act, Move
from lenarules.language.table import Row
from lenarules.language.words import Strength
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    RISEN,
    SEVERE_NEUTROPENIA,
    THROMBOCYTOPENIA,
)
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import (
    DOSE_AGAINST_CELL,
    DOSE_FIT,
    FIG_1_CELL,
    Against,
    Fit,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import (
    EPISODE,
    FIRST_OR_NONE,
    FURTHER_NOT_RISEN,
    HELD_FOR_NEUTROPENIA,
    WEEK_IS_OVER,
    Episode,
)
from lenarules.publications.kim_2015.next_cycle_action.ladder import Fig1Cell, Rung
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CYCLES_AT_DOSE,
    DOSE,
)
from lenarules.publications.kim_2015.paper import (
    CYTOPENIA,
    FIG_1,
    HEMATOLOGIC,
    INDICATION,
    RECOMMENDATIONS,
    RENAL_INSUFFICIENCY,
)

CYTOPENIC = NEUTROPENIA | THROMBOCYTOPENIA
ABOVE_CELL = DOSE_AGAINST_CELL.is_(Against.ABOVE)
BELOW_CELL = DOSE_AGAINST_CELL.is_(Against.BELOW)
AT_CELL = DOSE_AGAINST_CELL.is_(Against.AT)
#: Fig. 1's last line: "at each cycle".
AT_EACH_CYCLE = START & ON_TREATMENT & GOING_ON

FIRST_POINT = HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first point")
SECOND_POINT = HEMATOLOGIC.at(f"{RECOMMENDATIONS}, second point")
THIRD_POINT = HEMATOLOGIC.at(f"{RECOMMENDATIONS}, third point")
UNTIL_PROGRESSION = INDICATION.at(f"{RECOMMENDATIONS}, second point")
LAST_LINE = FIG_1.at("last line")
ONE_DOSE_STEP = CYTOPENIA.at("paragraph 1, last sentence")

ROWS = (
    Row(
        "until_progression.stop",
        when=PROGRESSING.holds,
        then=Act(Move.STOP),
        strength=Strength.SHOULD,
        cite=UNTIL_PROGRESSION,
        printed="continued until disease progression",
    ),
    Row(
        "until_progression.continue",
        when=ON_TREATMENT
        & GOING_ON
        & ~CYTOPENIC
        & DOSE_FIT.is_(Fit.BELOW_CELL, Fit.AT_CELL, Fit.CARRIED_BY_FOOTNOTE),
        then=Act(Move.SAME),
        strength=Strength.SHOULD,
        cite=UNTIL_PROGRESSION,
        printed="continued until disease progression",
    ),
    Row(
        "fig_1.last_line.unchanged",
        when=AT_EACH_CYCLE & AT_CELL,
        then=Act(Move.SAME),
        strength=Strength.SHOULD,
        cite=LAST_LINE,
        printed="adjust the dose at each cycle if changes in Clcr or blood cell counts occur",
    ),
    Row(
        "fig_1.last_line.down",
        when=START & GOING_ON & ABOVE_CELL,
        then=Act(Move.TO_CELL),
        strength=Strength.SHOULD,
        cite=LAST_LINE,
        printed="adjust the dose at each cycle if changes in Clcr or blood cell counts occur",
    ),
    Row(
        "fig_1.last_line.up",
        when=AT_EACH_CYCLE & BELOW_CELL,
        then=Act(Move.TO_CELL),
        dead="upwards the paper also prints one dose step in a cycle, and a permission with "
        "caution: the answer is never the whole way at once",
        strength=Strength.SHOULD,
        cite=LAST_LINE,
        printed="adjust the dose at each cycle if changes in Clcr or blood cell counts occur",
    ),
    Row(
        "fig_1.footnote_a",
        when=AT_EACH_CYCLE
        & FIG_1_CELL.is_(Fig1Cell.MODERATE_ADEQUATE)
        & DOSE.is_(Rung.DAILY_10_MG)
        & (CYCLES_AT_DOSE >= 2)
        & ~RESPONDING.holds
        & TOLERATING.holds,
        then=Act(Move.ONE_UP),
        strength=Strength.MAY,
        cite=FIG_1.at("column Moderate RI, 10 mg once daily", "a"),
        printed="may be escalated to 15 mg once daily after 2 cycles if not responding and "
        "tolerating",
    ),
    Row(
        "fig_1.footnote_b",
        when=AT_EACH_CYCLE
        & FIG_1_CELL.is_(Fig1Cell.SEVERE_ADEQUATE, Fig1Cell.MODERATE_LOW_COUNTS)
        & DOSE.is_(Rung.ALTERNATE_DAYS_15_MG)
        & TOLERATING.holds,
        open="after how many cycles",
        strength=Strength.MAY,
        cite=FIG_1.at("15 mg every other day, in two cells", "b"),
        printed="may be escalated to 10 mg once daily if tolerating",
    ),
    Row(
        "renal_function.improved",
        when=AT_EACH_CYCLE & BELOW_CELL,
        open="how far",
        strength=Strength.MAY,
        cite=RENAL_INSUFFICIENCY.at(f"{RECOMMENDATIONS}, second point"),
        printed="improved renal function: dosing can be increased with caution",
    ),
    Row(
        "cytopenia.one_step.down",
        when=START & GOING_ON & ABOVE_CELL & CYTOPENIC,
        then=Act(Move.ONE_DOWN),
        strength=Strength.SHOULD,
        cite=ONE_DOSE_STEP,
        printed="changes in the CBC: adjusted by 1 dose step in each cycle",
    ),
    Row(
        "cytopenia.one_step.up",
        when=AT_EACH_CYCLE & BELOW_CELL & ~CYTOPENIC,
        then=Act(Move.ONE_UP),
        strength=Strength.SHOULD,
        cite=ONE_DOSE_STEP,
        printed="changes in the CBC: adjusted by 1 dose step in each cycle",
    ),
    Row(
        "first_point.delay",
        when=START & GOING_ON & NEUTROPENIA & ~WEEK_IS_OVER,
        then=Act(Move.HOLD),
        strength=Strength.SHOULD,
        cite=FIRST_POINT,
        printed="at the beginning of each new cycle, delayed for 1 week if ANC < 1,000 cells/uL",
    ),
    Row(
        "first_point.interrupt",
        when=GOING_ON & SEVERE_NEUTROPENIA,
        then=Act(Move.HOLD),
        strength=Strength.SHOULD,
        cite=FIRST_POINT,
        printed="severe neutropenia (ANC 500 cells/uL): interrupted",
    ),
    Row(
        "second_point.resume",
        when=GOING_ON & HELD_FOR_NEUTROPENIA & FIRST_OR_NONE & (ANC > 1_000),
        open="the dose",
        strength=Strength.MAY,
        cite=SECOND_POINT,
        printed="can be resumed if ANC has returned to 1,000 cells/uL",
    ),
    Row(
        "second_point.remains",
        when=GOING_ON & WEEK_IS_OVER & FIRST_OR_NONE & NEUTROPENIA,
        open="whether the lower dose is given while ANC remains low",
        strength=Strength.MUST,
        cite=SECOND_POINT,
        printed="ANC remains < 1,000 cells/uL: dose reduction by 1 dose step is necessary",
    ),
    Row(
        "second_point.further.interrupt",
        when=GOING_ON & FURTHER_NOT_RISEN,
        open="interruption, dose reduction, or both",
        strength=Strength.MUST,
        cite=SECOND_POINT,
        printed="further episodes of grade 3 or higher neutropenia: interruption (until ANC rises "
        "to > 1,000 cells/uL) and/or dose reductions",
    ),
    Row(
        "second_point.further.restart",
        when=GOING_ON & HELD_FOR_NEUTROPENIA & EPISODE.is_(Episode.FURTHER) & RISEN,
        open="interruption, dose reduction, or both",
        strength=Strength.MUST,
        cite=SECOND_POINT,
        printed="further episodes of grade 3 or higher neutropenia: interruption (until ANC rises "
        "to > 1,000 cells/uL) and/or dose reductions",
    ),
    Row(
        "third_point.low_platelets",
        when=GOING_ON & LOW_PLATELETS_IN_TREATMENT,
        open="which of a menu",
        strength=Strength.SHOULD,
        cite=THIRD_POINT,
        printed="low platelet counts (< 30,000 cells/uL): a combination of platelet transfusions, "
        "dose modification, or treatment discontinuation",
    ),
)
