"""Dexamethasone with lenalidomide: what the text prints, and the schedules that complete it.

In the order of the paper. The sentence on an aggressive relapse names high dose without mg or days;
the schedule of Table 1 has two phases, so that it is two rows here.
"""

from __future__ import annotations

from lenarules.clinical.dexamethasone import DexSchedule
from lenarules.clinical.facts import CYCLE, RESPONDING
from lenarules.language.condition import ALWAYS
from lenarules.language.table import Note, Row
from lenarules.language.words import Strength
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution
from lenarules.publications.van_de_donk_2012.facts import AGGRESSIVE_RELAPSE
from lenarules.publications.van_de_donk_2012.paper import LEN_DEX, VTE
from lenarules.publications.van_de_donk_2012.risk_factors import (
    ANY_RISK_FACTOR,
    SENTENCE,
    SEVERAL_RISK_FACTORS,
)

AGGRESSIVE = AGGRESSIVE_RELAPSE.holds
IN_RESPONSE = RESPONDING.holds
# "for the first four cycles" and "thereafter", Table 1:
FIRST_4_CYCLES = CYCLE <= 4

# Table 1, Len-dex, both studies:
HIGH_DOSE = DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28)
DAYS_1_TO_4 = DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28)
# Table 2, Lentzsch et al, and Table 3, Niesvizky et al: "days 1, 8, 15, 22".
WEEKLY_DAYS = (1, 8, 15, 22)

AGGRESSIVE_RELAPSE_SENTENCE = LEN_DEX.at("paragraph 4, third sentence")

ROWS = (
    Row(
        "low_dose",
        when=ALWAYS,
        open="mg and days: only 'low-dose' is printed",
        strength=Strength.SHOULD,
        cite=LEN_DEX.at("paragraph 4, second sentence"),
        printed="low-dose dexamethasone: lower toxicity and better overall survival in newly "
        "diagnosed MM; widely adopted, even in the relapsed/refractory MM setting",
    ),
    Row(
        "aggressive_relapse.first_4_cycles",
        when=AGGRESSIVE & FIRST_4_CYCLES,
        open="mg and days: only 'high-dose' is printed; one sentence, read in the two phases of "
        "the schedule of Table 1",
        strength=Strength.SHOULD,
        cite=AGGRESSIVE_RELAPSE_SENTENCE,
        printed="aggressive relapse (eg, with hypercalcemia or renal failure): start with "
        "high-dose dexamethasone, which can be followed by low-dose in case of response; Table 1: "
        "40 mg on days 1-4, 9-12, 17-20 for the first four cycles",
    ),
    Row(
        "aggressive_relapse.later",
        when=AGGRESSIVE & ~FIRST_4_CYCLES,
        open="mg and days: only 'high-dose' is printed; one sentence, read in the two phases of "
        "the schedule of Table 1",
        strength=Strength.SHOULD,
        cite=AGGRESSIVE_RELAPSE_SENTENCE,
        printed="aggressive relapse (eg, with hypercalcemia or renal failure): start with "
        "high-dose dexamethasone, which can be followed by low-dose in case of response; Table 1: "
        "40 mg on days 1-4, 9-12, 17-20 for the first four cycles, thereafter 40 mg days 1-4",
    ),
    Row(
        "risk_factors",
        when=ANY_RISK_FACTOR,
        open="which dose for which number of risk factors, and the days of 'weekly'",
        strength=Strength.SHOULD,
        cite=SENTENCE,
        printed="depending on the number of risk factors (such as age >= 75 years, frailty, and "
        "comorbidities): starting dose 40 mg, 20 mg, or 10 mg weekly",
    ),
)

NOTES = (
    Note(
        "list_is_open",
        when=~SEVERAL_RISK_FACTORS,
        adds=(VanDeDonkCaution.RISK_LIST_IS_OPEN,),
        cite=SENTENCE,
        printed="risk factors (such as age >= 75 years, frailty, and comorbidities)",
    ),
    Note(
        "low_dose_in_response",
        when=AGGRESSIVE & ~IN_RESPONSE,
        adds=(VanDeDonkCaution.LOW_DOSE_IN_RESPONSE,),
        cite=AGGRESSIVE_RELAPSE_SENTENCE,
        printed="which can be followed by low-dose dexamethasone in case of response",
    ),
    Note(
        "high_dose_is_vte_risk",
        when=AGGRESSIVE & ~IN_RESPONSE,
        adds=(VanDeDonkCaution.HIGH_DOSE_IS_VTE_RISK,),
        cite=VTE.at("paragraph 1, fifth sentence"),
        printed="risk factors for thromboembolic events include high-dose dexamethasone",
    ),
)
