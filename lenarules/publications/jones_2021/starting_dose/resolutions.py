"""The starting dose: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.clinical.dosing import StartingDose
from lenarules.language.table import Adopt, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.jones_2021.paper import RENAL, TABLE_2, VAN_DE_DONK_TABLE_4
from lenarules.publications.jones_2021.starting_dose.printed import (
    CLEARANCE_OF_END_STAGE,
    END_STAGE,
    FIVE_DAILY,
    ON_DIALYSIS,
    RENAL_IMPAIRMENT,
    TEN_DAILY,
)

DAYS_OF_TABLE_2 = "the days are those of Table 2, 28 of 28"

RESOLUTIONS = (
    Resolution(
        "renal_impairment.ten",
        region=RENAL_IMPAIRMENT & ~CLEARANCE_OF_END_STAGE & ~ON_DIALYSIS,
        adopts=Adopt("renal_impairment", StartingDose(TEN_DAILY)),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(RENAL.at("third sentence"), TABLE_2.at("dose levels, last two lines", "**")),
        reading="Table 2's increase to 15 mg is not carried over: section 6.2 requires dose "
        f"adjustments below 50 mL/min and names no higher dose there; {DAYS_OF_TABLE_2}",
    ),
    Resolution(
        "severe.no_dialysis",
        region=CLEARANCE_OF_END_STAGE & ~ON_DIALYSIS,
        adopts=Adopt("end_stage", StartingDose(FIVE_DAILY)),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(RENAL.at("third to fifth sentences"),),
        reading="'<30mls/min, requiring dialysis' leaves open whether the clearance alone is "
        f"meant; of 10 mg and 5 mg the less is adopted; {DAYS_OF_TABLE_2}",
    ),
    Resolution(
        "end_stage.five",
        region=END_STAGE,
        adopts=Adopt("end_stage", StartingDose(FIVE_DAILY)),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(RENAL.at("fourth and fifth sentences"), TABLE_2.at("dose levels, last two lines")),
        reading="the sentence on end-stage renal failure is about these patients alone and sets "
        f"5 mg; {DAYS_OF_TABLE_2}",
    ),
    Resolution(
        "dialysis.five",
        region=ON_DIALYSIS & ~CLEARANCE_OF_END_STAGE,
        adopts=Adopt("end_stage", StartingDose(FIVE_DAILY)),
        bases={Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_4.at("Dialysis"),),
        reading="on dialysis the dose of end-stage renal failure holds, whatever the creatinine "
        f"clearance; the sibling's dialysis row has no limit of clearance; {DAYS_OF_TABLE_2}",
    ),
)
