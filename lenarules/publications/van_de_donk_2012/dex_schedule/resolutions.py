"""Dexamethasone: what is adopted where the print is open or double, and why."""

from __future__ import annotations

from lenarules.clinical.dexamethasone import DexSchedule
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.van_de_donk_2012.dex_schedule.printed import (
    AGGRESSIVE,
    AGGRESSIVE_RELAPSE_SENTENCE,
    DAYS_1_TO_4,
    FIRST_4_CYCLES,
    HIGH_DOSE,
    IN_RESPONSE,
    WEEKLY_DAYS,
)
from lenarules.publications.van_de_donk_2012.paper import (
    KIM_DOSE_AND_SCHEDULE,
    TABLE_1,
    TABLE_2,
    TABLE_3,
)
from lenarules.publications.van_de_donk_2012.risk_factors import (
    NO_RISK_FACTOR,
    ONE_RISK_FACTOR,
    SENTENCE,
    SEVERAL_RISK_FACTORS,
)

LOW_DOSE = DexSchedule(mg=40, days=WEEKLY_DAYS, cycle_days=28)
TWENTY_MG = DexSchedule(mg=20, days=WEEKLY_DAYS, cycle_days=28)
TEN_MG = DexSchedule(mg=10, days=WEEKLY_DAYS, cycle_days=28)

TABLE_1_SCHEDULE = TABLE_1.at("MM-009 and MM-010, Len-dex")
WEEKLY_CITES = (TABLE_2.at("Lentzsch et al"), TABLE_3.at("Niesvizky et al"))
LOW_DOSE_CITES = (SENTENCE, *WEEKLY_CITES, KIM_DOSE_AND_SCHEDULE.at("paragraph 3"))
#: High dose stands in the options of whoever it is printed for, where its row matches.
HIGH_DOSE_OFFERS = (
    Offer("aggressive_relapse.first_4_cycles", HIGH_DOSE),
    Offer("aggressive_relapse.later", DAYS_1_TO_4),
)

FOR_RAPID_CONTROL = AGGRESSIVE & ~IN_RESPONSE
LOW_DOSE_IS_WEEKLY = (
    "low dose is 40 mg weekly, the printed dose of the fewest risk factors, on days 1, 8, 15 and 22"
)
BY_NUMBER = (
    "none, one, and two or more risk factors are 40, 20 and 10 mg weekly, each comorbidity "
    "counting one, on days 1, 8, 15 and 22"
)

RESOLUTIONS = (
    Resolution(
        "low_dose.weekly",
        region=NO_RISK_FACTOR & ~AGGRESSIVE,
        adopts=Adopt("low_dose", LOW_DOSE),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=LOW_DOSE_CITES,
        reading=LOW_DOSE_IS_WEEKLY,
    ),
    Resolution(
        "low_dose.in_response",
        region=NO_RISK_FACTOR & AGGRESSIVE & IN_RESPONSE,
        adopts=Adopt("low_dose", LOW_DOSE),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(AGGRESSIVE_RELAPSE_SENTENCE, *LOW_DOSE_CITES),
        reading="high dose is printed for the start, for rapid control, and low dose for the time "
        f"of response; {LOW_DOSE_IS_WEEKLY}",
    ),
    Resolution(
        "high_dose.first_4_cycles",
        region=NO_RISK_FACTOR & FOR_RAPID_CONTROL & FIRST_4_CYCLES,
        adopts=Adopt("aggressive_relapse.first_4_cycles", HIGH_DOSE),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(AGGRESSIVE_RELAPSE_SENTENCE, TABLE_1_SCHEDULE),
        reading="in an aggressive relapse, high dose before low dose; its schedule is that of the "
        "two studies of the paper",
    ),
    Resolution(
        "high_dose.later",
        region=NO_RISK_FACTOR & FOR_RAPID_CONTROL & ~FIRST_4_CYCLES,
        adopts=Adopt("aggressive_relapse.later", DAYS_1_TO_4),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(AGGRESSIVE_RELAPSE_SENTENCE, TABLE_1_SCHEDULE),
        reading="in an aggressive relapse, high dose before low dose; its schedule is that of the "
        "two studies of the paper, days 1-4 after the first four cycles",
    ),
    Resolution(
        "one_risk_factor",
        region=ONE_RISK_FACTOR & ~FOR_RAPID_CONTROL,
        adopts=Adopt("risk_factors", TWENTY_MG),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SENTENCE, *WEEKLY_CITES),
        reading=BY_NUMBER,
    ),
    Resolution(
        "several_risk_factors",
        region=SEVERAL_RISK_FACTORS & ~FOR_RAPID_CONTROL,
        adopts=Adopt("risk_factors", TEN_MG),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SENTENCE, *WEEKLY_CITES),
        reading=BY_NUMBER,
    ),
    Resolution(
        "one_risk_factor.aggressive_relapse",
        region=ONE_RISK_FACTOR & FOR_RAPID_CONTROL,
        adopts=Adopt("risk_factors", TWENTY_MG),
        offers=HIGH_DOSE_OFFERS,
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SENTENCE, *WEEKLY_CITES, AGGRESSIVE_RELAPSE_SENTENCE, TABLE_1_SCHEDULE),
        reading=f"the dose by risk factors; high dose is an option; {BY_NUMBER}",
    ),
    Resolution(
        "several_risk_factors.aggressive_relapse",
        region=SEVERAL_RISK_FACTORS & FOR_RAPID_CONTROL,
        adopts=Adopt("risk_factors", TEN_MG),
        offers=HIGH_DOSE_OFFERS,
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SENTENCE, *WEEKLY_CITES, AGGRESSIVE_RELAPSE_SENTENCE, TABLE_1_SCHEDULE),
        reading=f"the dose by risk factors; high dose is an option; {BY_NUMBER}",
    ),
)
