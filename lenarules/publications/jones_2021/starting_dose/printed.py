"""The starting dose as printed: Table 2's dose levels and section 6.2.

Jones JR et al., Expert Opin Drug Saf 2021. Table 2 prints 28 days of continuous therapy; section
6.2 prints doses without days.
"""

from __future__ import annotations

from lenarules.clinical.dosing import LenalidomideDose, StartingDose, TreatmentDays
from lenarules.clinical.facts import CREATININE_CLEARANCE, DIALYSIS
from lenarules.language.condition import ALWAYS
from lenarules.language.outcome import PrintedOption
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.jones_2021.advice import JonesAdministration, JonesCaution
from lenarules.publications.jones_2021.paper import (
    APPLICATIONS,
    PHARMACOKINETICS,
    PRESCRIBING,
    RENAL,
    TABLE_2,
    TOLERATED_DOSE,
)

CRCL = CREATININE_CLEARANCE
ON_DIALYSIS = DIALYSIS.holds

# Section 6.2, as printed:
RENAL_IMPAIRMENT = CRCL < 50
CLEARANCE_OF_END_STAGE = CRCL < 30
END_STAGE = CLEARANCE_OF_END_STAGE & ON_DIALYSIS
# Table 2, dose levels, last lines: "28 days continuous therapy".
CONTINUOUS = TreatmentDays(first=1, last=28, cycle=28)

TEN_DAILY = LenalidomideDose(mg=10, every_days=1, days=CONTINUOUS)
FIVE_DAILY = LenalidomideDose(mg=5, every_days=1, days=CONTINUOUS)
FIFTEEN_DAILY = LenalidomideDose(mg=15, every_days=1, days=CONTINUOUS)
INCREASE_TO_15 = PrintedOption(
    FIFTEEN_DAILY,
    Strength.MAY,
    "jones_2021.table_2.dose_increase",
    TABLE_2.at("dose levels, last line", "**"),
    "after 3 cycles the dose can be increased to 15mg OD if indicated and tolerated",
)

ROWS = (
    Row(
        "table_2.start",
        when=ALWAYS,
        then=StartingDose(TEN_DAILY, INCREASE_TO_15),
        strength=Strength.SHOULD,
        cite=TABLE_2.at("dose levels, last two lines", "**"),
        printed="starting dose 10mg OD for 28 days continuous therapy; after 3 cycles 15mg OD if "
        "indicated and tolerated **",
    ),
    Row(
        "renal_impairment",
        when=RENAL_IMPAIRMENT,
        open="the days of the cycle, and whether Table 2's increase to 15mg is meant here too",
        strength=Strength.SHOULD,
        cite=RENAL.at("third sentence"),
        printed="creatinine clearance <50mls/min: dose adjustments are required; recommended "
        "starting dose 10mg OD",
    ),
    Row(
        "end_stage",
        when=END_STAGE,
        open="the days of the cycle",
        strength=Strength.SHOULD,
        cite=RENAL.at("fourth and fifth sentences"),
        printed="end stage renal failure, creatinine clearance <30mls/min, requiring dialysis: can "
        "be used but at a dose of 5mg OD",
    ),
)

NOTES = (
    Note(
        "after_dialysis",
        when=ON_DIALYSIS,
        adds=(JonesAdministration.AFTER_DIALYSIS,),
        cite=RENAL.at("last sentence"),
        printed="if the patient is receiving dialysis the drug should be administered following "
        "dialysis",
    ),
    Note(
        "no_phase_3_study",
        when=CLEARANCE_OF_END_STAGE | ON_DIALYSIS,
        adds=(JonesCaution.NO_PHASE_3_STUDY_ON_DIALYSIS,),
        cite=RENAL.at("fourth sentence"),
        printed="no phase 3 studies in end stage renal failure, <30mls/min, requiring dialysis",
        reading="told to whoever is given the dose of end-stage renal failure",
        principle=Principle.SAFEST,
        cites=(RENAL.at("fourth sentence"),),
    ),
    Note(
        "twenty_one_days",
        when=ALWAYS,
        adds=(JonesCaution.TWENTY_ONE_DAYS_DEEMED_SAFER,),
        cite=TOLERATED_DOSE.at("paragraph 1"),
        printed="continual therapy: more cytopenias during the second cycle; a 21/28day cycle was "
        "deemed safer",
        reading="a finding of phase I trials in heavily pre-treated patients; for maintenance "
        "Table 2 prints 28 days, and the next paragraph 10mg for uninterrupted application",
        principle=Principle.OWN_TEXT,
        cites=(TABLE_2.at("dose levels, last two lines"), TOLERATED_DOSE.at("paragraph 2")),
    ),
    Note(
        "fasting",
        when=ALWAYS,
        adds=(JonesCaution.BEST_ABSORBED_FASTING,),
        cite=PHARMACOKINETICS.at("first and second sentences"),
        printed="best absorbed under fasting conditions; gastric contents may reduce the maximum "
        "concentration by up to 50%",
    ),
    Note(
        "no_other_alteration",
        when=ALWAYS,
        adds=(JonesCaution.NO_CHANGE_FOR_AGE_LIVER_OR_DRUGS,),
        cite=PHARMACOKINETICS.at("last sentence"),
        printed="dose alterations not required for age, mild hepatic impairment, drug interactions",
    ),
    Note(
        "refractory_disease",
        when=ALWAYS,
        adds=(JonesCaution.NOT_AFTER_REFRACTORY_DISEASE,),
        cite=APPLICATIONS.at("paragraph 1, second sentence"),
        printed="not indicated in patients who have previously been refractory",
    ),
    Note(
        "second_cancers",
        when=ALWAYS,
        adds=(JonesCaution.COUNSEL_ON_SECOND_CANCERS,),
        cite=PRESCRIBING.at("second and third sentences"),
        printed="increased incidence of non-melanoma skin cancer and solid tumours: patients "
        "should receive appropriate counselling",
    ),
)
