"""Fig. 1 as printed: the starting dose of lenalidomide by renal function and blood counts.

Kim HJ et al., Blood Res 2015;50:7-18, Fig. 1 with footnotes a to c. The caption gives days 1-21 of
28 ("21 days out of 28 days"; the days are named in DOSE AND SCHEDULE, paragraph 1).
"""

from __future__ import annotations

from lenarules.clinical.dosing import LenalidomideDose, StartingDose, TreatmentDays
from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, DIALYSIS, PLATELETS
from lenarules.language.condition import ALWAYS
from lenarules.language.outcome import PrintedOption
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.kim_2015.advice import (
    KimAdministration,
    KimCaution,
    KimSupportiveCare,
)
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    SEVERE_NEUTROPENIA,
)
from lenarules.publications.kim_2015.paper import (
    CYTOPENIA,
    FIG_1,
    HEMATOLOGIC,
    JONES_RENAL,
    RECOMMENDATIONS,
    VAN_DE_DONK_TABLE_4,
)

CRCL = CREATININE_CLEARANCE
ON_DIALYSIS = DIALYSIS.holds

# The heads of the figure, as printed. Columns:
NORMAL = CRCL >= 50
MODERATE = (CRCL >= 30) & (CRCL < 50)
SEVERE = CRCL < 30
END_STAGE = (CRCL < 30) & ON_DIALYSIS
# Rows:
ADEQUATE = (ANC > 1_000) & (PLATELETS > 50_000)
LOW_COUNTS = (ANC < 1_000) | (PLATELETS < 50_000)
# The counts at which the recommendations act in treatment:
VERY_LOW_COUNTS = SEVERE_NEUTROPENIA | LOW_PLATELETS_IN_TREATMENT
# Caption:
DAYS_1_TO_21 = TreatmentDays(first=1, last=21, cycle=28)

FOOTNOTE_A = PrintedOption(
    LenalidomideDose(mg=15, every_days=1, days=DAYS_1_TO_21),
    Strength.MAY,
    "kim_2015.fig_1.footnote_a",
    FIG_1.at("moderate RI, 10 mg once daily", "a"),
    "may be escalated to 15 mg once daily after 2 cycles if not responding and tolerating",
)
FOOTNOTE_B = PrintedOption(
    LenalidomideDose(mg=10, every_days=1, days=DAYS_1_TO_21),
    Strength.MAY,
    "kim_2015.fig_1.footnote_b",
    FIG_1.at("15 mg every other day, in two cells", "b"),
    "may be escalated to 10 mg once daily if tolerating",
)

ROWS = (
    Row(
        "normal.adequate",
        when=NORMAL & ADEQUATE,
        then=StartingDose(LenalidomideDose(mg=25, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column Normal"),
        printed="Clcr >= 50 mL/min; ANC > 1,000/uL and platelets > 50,000/uL: 25 mg once daily",
    ),
    Row(
        "moderate.adequate",
        when=MODERATE & ADEQUATE,
        then=StartingDose(LenalidomideDose(mg=10, every_days=1, days=DAYS_1_TO_21), FOOTNOTE_A),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column Moderate RI", "a"),
        printed="30 mL/min <= Clcr < 50 mL/min; ANC > 1,000/uL and platelets > 50,000/uL: "
        "10 mg once daily a)",
    ),
    Row(
        "severe.adequate",
        when=SEVERE & ADEQUATE,
        then=StartingDose(LenalidomideDose(mg=15, every_days=2, days=DAYS_1_TO_21), FOOTNOTE_B),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column Severe RI", "b"),
        printed="Clcr < 30 mL/min; ANC > 1,000/uL and platelets > 50,000/uL: "
        "15 mg every other day b)",
    ),
    Row(
        "end_stage.adequate",
        when=END_STAGE & ADEQUATE,
        then=StartingDose(LenalidomideDose(mg=5, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column End-stage renal disease", "c"),
        printed="Clcr < 30 mL/min (requiring dialysis); ANC > 1,000/uL and platelets > 50,000/uL: "
        "5 mg once daily c)",
    ),
    Row(
        "normal.low_counts",
        when=NORMAL & LOW_COUNTS,
        then=StartingDose(LenalidomideDose(mg=15, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column Normal"),
        printed="Clcr >= 50 mL/min; ANC < 1,000/uL or platelets < 50,000/uL: 15 mg once daily",
    ),
    Row(
        "moderate.low_counts",
        when=MODERATE & LOW_COUNTS,
        then=StartingDose(LenalidomideDose(mg=15, every_days=2, days=DAYS_1_TO_21), FOOTNOTE_B),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column Moderate RI", "b"),
        printed="30 mL/min <= Clcr < 50 mL/min; ANC < 1,000/uL or platelets < 50,000/uL: "
        "15 mg every other day b)",
    ),
    Row(
        "severe.low_counts",
        when=SEVERE & LOW_COUNTS,
        then=StartingDose(LenalidomideDose(mg=5, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column Severe RI"),
        printed="Clcr < 30 mL/min; ANC < 1,000/uL or platelets < 50,000/uL: 5 mg once daily",
    ),
    Row(
        "end_stage.low_counts",
        when=END_STAGE & LOW_COUNTS,
        then=StartingDose(LenalidomideDose(mg=5, every_days=2, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column End-stage renal disease"),
        printed="Clcr < 30 mL/min (requiring dialysis); ANC < 1,000/uL or platelets < 50,000/uL: "
        "5 mg every other day",
    ),
)

NOTES = (
    Note(
        "low_counts.support",
        when=LOW_COUNTS,
        adds=(
            KimSupportiveCare.GROWTH_FACTOR,
            KimSupportiveCare.PLATELET_TRANSFUSION,
            KimSupportiveCare.MONITOR_FREQUENTLY,
        ),
        cite=FIG_1.at("low-count cells"),
        printed="GF support/platelet transfusion as needed; monitor frequently",
    ),
    Note(
        "footnote_c",
        when=ON_DIALYSIS,
        adds=(KimAdministration.AFTER_DIALYSIS,),
        cite=FIG_1.at("column End-stage renal disease, 5 mg once daily", "c"),
        printed="on dialysis days, the dose should be administered following dialysis",
        reading="printed on one of the two end-stage cells; given with every dose on dialysis",
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_4.at("Dialysis"), JONES_RENAL.at("paragraph 1")),
    ),
    Note(
        "low_counts.later_cycle",
        when=LOW_COUNTS & ~VERY_LOW_COUNTS,
        adds=(KimCaution.LATER_CYCLE_IS_DELAYED,),
        cite=HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first point"),
        printed="at the beginning of each new cycle, delay for 1 week if ANC < 1,000 cells/uL",
    ),
    Note(
        "heavy_marrow_infiltration",
        when=(PLATELETS < 50_000) & (PLATELETS >= 30_000),
        adds=(KimCaution.HEAVY_MARROW_INFILTRATION,),
        cite=CYTOPENIA.at("paragraph 1"),
        printed="caution: platelets < 50,000/uL, or < 30,000/uL with heavy marrow infiltration",
    ),
    Note(
        "adjust_at_each_cycle",
        when=ALWAYS,
        adds=(KimCaution.ADJUST_AT_EACH_CYCLE,),
        cite=FIG_1.at("last line"),
        printed="adjust the dose at each cycle if changes in Clcr or blood cell counts occur",
    ),
)
