"""The number of risk factors, on which van de Donk 2012 makes both starting doses depend.

"Depending on the number of risk factors (such as age >= 75 years, frailty, and comorbidities)".
Lenalidomide treatment in frail or elderly patients, paragraph 2, second sentence. It prints three
doses and not for which number: none, one, and two or more are read, each comorbidity counting one.
"""

from __future__ import annotations

from lenarules.clinical.facts import AGE
from lenarules.language.condition import any_of
from lenarules.publications.van_de_donk_2012.facts import FRAIL, NUMBER_OF_COMORBIDITIES
from lenarules.publications.van_de_donk_2012.paper import FRAIL_OR_ELDERLY

SENTENCE = FRAIL_OR_ELDERLY.at("paragraph 2, second sentence")

AGED = AGE >= 75
FRAILTY = FRAIL.holds
COMORBID = NUMBER_OF_COMORBIDITIES >= 1
MORE_THAN_ONE_COMORBIDITY = NUMBER_OF_COMORBIDITIES > 1

ANY_RISK_FACTOR = any_of(AGED, FRAILTY, COMORBID)
NO_RISK_FACTOR = ~ANY_RISK_FACTOR
SEVERAL_RISK_FACTORS = any_of(
    AGED & FRAILTY, AGED & COMORBID, FRAILTY & COMORBID, MORE_THAN_ONE_COMORBIDITY
)
ONE_RISK_FACTOR = ANY_RISK_FACTOR & ~SEVERAL_RISK_FACTORS
