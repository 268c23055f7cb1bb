"""Monitoring as printed: by renal function, blood counts, cycle and complications.

Kim HJ et al., Blood Res 2015;50:7-18, DOSE AND SCHEDULE, paragraph 4, one row a sentence.
"""

from __future__ import annotations

from lenarules.clinical.care import Interval, TimeUnit
from lenarules.clinical.facts import CYCLE
from lenarules.clinical.monitoring import MonitoringPlan
from lenarules.language.condition import ALWAYS
from lenarules.language.fact import Flag
from lenarules.language.table import Note, Row
from lenarules.language.words import Strength
from lenarules.publications.kim_2015.advice import KimCaution, KimMonitoring
from lenarules.publications.kim_2015.limits import NEUTROPENIA, THROMBOCYTOPENIA
from lenarules.publications.kim_2015.paper import (
    CYTOPENIA,
    DOSE_AND_SCHEDULE,
    OTHER_ADVERSE_EVENTS,
    RECOMMENDATIONS,
    SECOND_MALIGNANCIES,
)
from lenarules.publications.kim_2015.starting_dose.printed import NORMAL, ON_DIALYSIS

COMPLICATIONS = Flag("complications", "with complications so far")

# For whom, as printed. Dialysis is the mark of the end-stage column of Fig. 1: renal function on
# dialysis is not normal, whatever the clearance.
LOW_COUNT = NEUTROPENIA | THROMBOCYTOPENIA
RENAL_IMPAIRMENT = ~NORMAL | ON_DIALYSIS
NORMAL_AT_BASELINE = NORMAL & ~ON_DIALYSIS & ~NEUTROPENIA & ~THROMBOCYTOPENIA
# When, as printed: "the first 2-3 cycles" to their later end, "after 2-3 cycles" from the earlier.
LAST_OF_THE_FIRST = 3
FIRST_CYCLES = CYCLE <= LAST_OF_THE_FIRST
AFTER_CYCLES = CYCLE > 2
IN_BOTH = CYCLE.equals(LAST_OF_THE_FIRST)
NO_COMPLICATIONS = ~COMPLICATIONS.holds

EVERY_2_WEEKS = MonitoringPlan(Interval(2, TimeUnit.WEEK))

ROWS = (
    Row(
        "first_cycles",
        when=NORMAL_AT_BASELINE & FIRST_CYCLES,
        open="which renal function and which counts are normal",
        strength=Strength.MAY,
        cite=DOSE_AND_SCHEDULE.at("paragraph 4, first sentence"),
        printed="normal renal function and complete blood counts at baseline: may be monitored "
        "every 2 weeks for the first 2-3 cycles",
    ),
    Row(
        "more_intensive",
        when=LOW_COUNT | RENAL_IMPAIRMENT,
        open="how often",
        strength=Strength.MAY,
        cite=DOSE_AND_SCHEDULE.at("paragraph 4, second sentence"),
        printed="neutropenia, thrombocytopenia, or renal impairment: may require more intensive "
        "monitoring",
    ),
    Row(
        "later_cycles",
        when=AFTER_CYCLES & NO_COMPLICATIONS,
        then=MonitoringPlan(Interval(4, TimeUnit.WEEK)),
        strength=Strength.SHOULD,
        cite=DOSE_AND_SCHEDULE.at("paragraph 4, third sentence"),
        printed="no complications after 2-3 cycles: monitoring every 4 weeks should be sufficient",
    ),
)

NOTES = (
    Note(
        "existing_cytopenia",
        when=LOW_COUNT,
        adds=(KimCaution.CYTOPENIA_MUST_EXIST,),
        cite=CYTOPENIA.at(f"{RECOMMENDATIONS}, second point"),
        printed="patients with existing cytopenia require more frequent monitoring",
    ),
    Note(
        "liver_and_thyroid",
        when=ALWAYS,
        adds=(KimMonitoring.LIVER_AND_THYROID,),
        cite=OTHER_ADVERSE_EVENTS.at(f"{RECOMMENDATIONS}, third point"),
        printed="routine liver and thyroid function monitoring is recommended during lenalidomide "
        "therapy",
    ),
    Note(
        "second_primary_malignancies",
        when=ALWAYS,
        adds=(KimMonitoring.SECOND_PRIMARY_MALIGNANCIES,),
        cite=SECOND_MALIGNANCIES.at(RECOMMENDATIONS),
        printed="appropriate caution: followed up closely with regard to monitoring/assessment of "
        "SPM",
    ),
)
