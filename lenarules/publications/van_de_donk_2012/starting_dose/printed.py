"""Table 4 as printed, and the sentence on the starting dose in frail or elderly patients.

The heading of Table 4's second column gives days 1-21 of a 28-day cycle. Edges overlap as printed.
"""

from __future__ import annotations

from lenarules.clinical.dosing import LenalidomideDose, StartingDose, TreatmentDays
from lenarules.clinical.facts import CREATININE_CLEARANCE, DIALYSIS
from lenarules.language.condition import ALWAYS
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.van_de_donk_2012.advice import (
    VanDeDonkAdministration,
    VanDeDonkCaution,
    VanDeDonkSupportiveCare,
)
from lenarules.publications.van_de_donk_2012.paper import (
    FRAIL_OR_ELDERLY,
    LEN_DEX,
    NEUTROPENIA,
    RENAL_IMPAIRMENT,
    TABLE_4,
)
from lenarules.publications.van_de_donk_2012.risk_factors import (
    ANY_RISK_FACTOR,
    NO_RISK_FACTOR,
    SENTENCE,
    SEVERAL_RISK_FACTORS,
)

CRCL = CREATININE_CLEARANCE
ON_DIALYSIS = DIALYSIS.holds

# The first column, as printed:
FROM_50 = CRCL >= 50
FROM_30_TO_50 = (CRCL >= 30) & (CRCL <= 50)
UP_TO_30 = CRCL <= 30
# The heading of the second column:
DAYS_1_TO_21 = TreatmentDays(first=1, last=21, cycle=28)

ROWS = (
    Row(
        "risk_factors",
        when=ANY_RISK_FACTOR,
        open="which dose for which number of risk factors, and the length of the cycle",
        strength=Strength.SHOULD,
        cite=SENTENCE,
        printed="depending on the number of risk factors (such as age >= 75 years, frailty, and "
        "comorbidities): starting dose 25, 15, or 10 mg on days 1-21",
    ),
    Row(
        "from_50",
        when=FROM_50,
        then=StartingDose(LenalidomideDose(mg=25, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=TABLE_4.at(">= 50 mL/min"),
        printed="creatinine clearance >= 50 mL/min: 25 mg/day (standard dose)",
    ),
    Row(
        "from_30_to_50",
        when=FROM_30_TO_50,
        then=StartingDose(LenalidomideDose(mg=10, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=TABLE_4.at("30-50 mL/min"),
        printed="creatinine clearance 30-50 mL/min: 10 mg/day",
    ),
    Row(
        "up_to_30",
        when=UP_TO_30,
        then=StartingDose(LenalidomideDose(mg=15, every_days=2, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=TABLE_4.at("<= 30 mL/min"),
        printed="creatinine clearance <= 30 mL/min: 15 mg/2 days",
    ),
    Row(
        "dialysis",
        when=ON_DIALYSIS,
        then=StartingDose(LenalidomideDose(mg=5, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=TABLE_4.at("Dialysis"),
        printed="dialysis: 5 mg/day",
    ),
)

NOTES = (
    Note(
        "after_dialysis",
        when=ON_DIALYSIS,
        adds=(VanDeDonkAdministration.AFTER_DIALYSIS,),
        cite=TABLE_4.at("Dialysis"),
        printed="on days of dialysis, dose should be administered after dialysis",
    ),
    Note(
        "dialysis.neutropenia",
        when=ON_DIALYSIS,
        adds=(VanDeDonkCaution.NEUTROPENIA_ON_DIALYSIS,),
        cite=RENAL_IMPAIRMENT.at("paragraph 4"),
        printed="effective, but accompanied by a high incidence of neutropenia and infections",
    ),
    Note(
        "bortezomib_first",
        when=~FROM_50 | ON_DIALYSIS,
        adds=(VanDeDonkCaution.BORTEZOMIB_FIRST,),
        cite=RENAL_IMPAIRMENT.at("paragraph 1, third and fourth sentences"),
        printed="patients with renal insufficiency should receive bortezomib-based treatment; if "
        "refractory or intolerant, dose-adjusted lenalidomide can be considered",
        reading="renal insufficiency, of which no figure is printed, is where Table 4 gives less "
        "than the standard dose",
        principle=Principle.OWN_TEXT,
        cites=(TABLE_4,),
    ),
    Note(
        "frail_or_elderly.care",
        when=ANY_RISK_FACTOR,
        adds=(VanDeDonkSupportiveCare.MONITOR_TOXICITY, VanDeDonkSupportiveCare.PROMPT_G_CSF),
        cite=FRAIL_OR_ELDERLY.at("paragraph 2, fifth sentence"),
        printed="careful monitoring of toxicity and prompt supportive care such as G-CSF in case "
        "of neutropenia is important in this group",
        reading="'this group', frail or elderly patients, is whoever has a risk factor",
        principle=Principle.OWN_TEXT,
        cites=(SENTENCE,),
    ),
    Note(
        "list_is_open",
        when=~SEVERAL_RISK_FACTORS & FROM_50 & ~ON_DIALYSIS,
        adds=(VanDeDonkCaution.RISK_LIST_IS_OPEN,),
        cite=SENTENCE,
        printed="risk factors (such as age >= 75 years, frailty, and comorbidities)",
    ),
    Note(
        "full_dose",
        when=FROM_50 & ~ON_DIALYSIS & NO_RISK_FACTOR,
        adds=(VanDeDonkCaution.FULL_DOSE_FOR_12_MONTHS,),
        cite=LEN_DEX.at("paragraph 4, fifth sentence"),
        printed="important to continue full-dose lenalidomide for at least 12 months in patients "
        "who tolerate the treatment; after this time, the dose can be reduced",
        reading="full dose is the standard dose of Table 4",
        principle=Principle.OWN_TEXT,
        cites=(TABLE_4.at(">= 50 mL/min"),),
    ),
    Note(
        "primary_g_csf",
        when=ALWAYS,
        adds=(VanDeDonkCaution.PRIMARY_G_CSF,),
        cite=NEUTROPENIA.at("eighth sentence"),
        printed="patients at high risk of developing neutropenia based on patient-, MM-, and "
        "treatment-related factors may benefit from primary prophylaxis with G-CSF",
    ),
)
