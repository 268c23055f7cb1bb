"""The renal statement of section 6, kept as printed and rejected: no function reads it.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, section 6, Medications for patients
with renal insufficiency. The verifier, the disagreements between papers and the documents read it.
"""

from __future__ import annotations

from lenarules.clinical.dosing import LenalidomideDose, StartingDose, TreatmentDays
from lenarules.clinical.facts import CREATININE_CLEARANCE, DIALYSIS
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt, Note, Offer, Resolution, Row, Table
from lenarules.language.words import Basis, Principle, Strength
from lenarules.publications.zhang_2023.advice import ZhangCaution
from lenarules.publications.zhang_2023.paper import (
    HEPATOTOXICITY,
    KIM_FIG_1,
    RENAL_INSUFFICIENCY,
    SETTING,
    VAN_DE_DONK_TABLE_4,
)
from lenarules.publications.zhang_2023.renal_dose_rejected.outcome import AdjustedDose

__all__ = ["TABLE", "AdjustedDose"]

CRCL = CREATININE_CLEARANCE
NOT_BELOW_60 = CRCL >= 60
BELOW_60 = CRCL < 60
ABOVE_30 = CRCL > 30
BELOW_30 = CRCL < 30

DAYS_1_TO_21 = TreatmentDays(first=1, last=21, cycle=28)
FULL_DOSE = StartingDose(LenalidomideDose(mg=25, every_days=1, days=DAYS_1_TO_21))
LEAST_15_MG = StartingDose(LenalidomideDose(mg=15, every_days=1, days=DAYS_1_TO_21))
ADJUST_OR_FULL_DOSE = Refer(
    "adjust the dose, or give the full one? One sentence asks for an adjustment below 60 mL/min, "
    "the next one permits 25 mg daily above 30 mL/min.",
)

ROWS = (
    Row(
        "no_adjustment",
        when=NOT_BELOW_60,
        then=FULL_DOSE,
        strength=Strength.SHOULD,
        cite=RENAL_INSUFFICIENCY.at("first sentence"),
        printed="CLcr >= 60 ml/min: no dose adjustment is required",
    ),
    Row(
        "adjusted",
        when=BELOW_60,
        then=AdjustedDose(),
        strength=Strength.SHOULD,
        cite=RENAL_INSUFFICIENCY.at("second sentence"),
        printed="CLcr < 60 ml/min: dose adjustments should be made at the start of treatment",
    ),
    Row(
        "full_dose",
        when=ABOVE_30,
        then=FULL_DOSE,
        strength=Strength.MAY,
        cite=RENAL_INSUFFICIENCY.at("last sentence"),
        printed="CLcr > 30: can be administered at a full dose of 25 mg per day 21/28 (daily on "
        "days 1-21 of each repetitive 28-day cycle)",
    ),
    Row(
        "at_least_15_mg",
        when=BELOW_30,
        open="an upper limit, and the days of the cycle",
        strength=Strength.MAY,
        cite=RENAL_INSUFFICIENCY.at("last sentence"),
        printed="CLcr < 30, even on dialysis: can be given daily at a dose of at least 15 mg per "
        "day (97)",
    ),
)

NOTES = (
    Note(
        "at_least",
        when=BELOW_30,
        adds=(ZhangCaution.AT_LEAST,),
        cite=RENAL_INSUFFICIENCY.at("last sentence"),
        printed="at a dose of at least 15 mg per day",
    ),
)

RESOLUTIONS = (
    Resolution(
        "adjust_or_full_dose",
        region=ABOVE_30 & BELOW_60,
        adopts=ADJUST_OR_FULL_DOSE,
        offers=(Offer("adjusted"), Offer("full_dose")),
        bases={Basis.OVERLAP},
        principle=Principle.REFER,
        cites=(RENAL_INSUFFICIENCY.at("second and last sentences"), HEPATOTOXICITY),
        reading="the two sentences contradict each other, and no dose of an adjustment is printed",
    ),
    Resolution(
        "at_least_15_mg.lowest",
        region=BELOW_30,
        adopts=Adopt("at_least_15_mg", LEAST_15_MG),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(RENAL_INSUFFICIENCY.at("last sentence"), KIM_FIG_1, VAN_DE_DONK_TABLE_4),
        reading="the least that is printed, 15 mg daily, on the days of the full dose; it is the "
        "adjustment that the second sentence asks for",
    ),
)

TABLE = Table(
    "zhang_2023.renal_rejected",
    title="Rejected: the starting dose by renal function",
    cite=RENAL_INSUFFICIENCY,
    setting=SETTING,
    caption="Rejected; no function reads this table. It contradicts itself: above 30 and below 60 "
    "mL/min one sentence asks for an adjusted dose and the next permits the full one. No adjusted "
    "dose is printed, so that at exactly 30 mL/min there is none at all. Above 30 and below 50 "
    "mL/min it permits 25 mg daily, where Kim 2015 (Fig. 1), van de Donk 2012 (Table 4) and Jones "
    "2021 (6.2, maintenance) print 10 mg. Below 30 mL/min it permits at least 15 mg every day, "
    "without an upper limit, where the first two print 15 mg every other day; and it does so 'even "
    "on dialysis', where all three print 5 mg. Its own text calls the adjustment particularly "
    "important (section 5, Hepatotoxicity) and renal function the only significant factor of the "
    "exposure (section 3). It leans on one study (97).",
    facts=(CREATININE_CLEARANCE, DIALYSIS),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)
