"""The dexamethasone table, broken on purpose."""

from __future__ import annotations

from lenarules.language.table import Adopt
from lenarules.publications.van_de_donk_2012 import DEXAMETHASONE_TABLE as DEXAMETHASONE
from lenarules.publications.van_de_donk_2012.dex_schedule.printed import HIGH_DOSE
from lenarules.publications.van_de_donk_2012.dex_schedule.resolutions import (
    FOR_RAPID_CONTROL,
    HIGH_DOSE_OFFERS,
    LOW_DOSE,
)
from lenarules.publications.van_de_donk_2012.risk_factors import ONE_RISK_FACTOR
from proofs.twins.twin import Twin, with_resolution

TWINS = (
    Twin(
        "two or more risk factors have the dose of none",
        "swapped dose",
        with_resolution(
            DEXAMETHASONE, "several_risk_factors", adopts=Adopt("risk_factors", LOW_DOSE)
        ),
        "more_risk_factors_never_raise_the_dose",
    ),
    Twin(
        "high dose goes on in response",
        "swapped dose",
        with_resolution(
            DEXAMETHASONE,
            "low_dose.in_response",
            adopts=Adopt("aggressive_relapse.first_4_cycles", HIGH_DOSE),
        ),
        "no_more_than_low_dose_in_response",
    ),
    Twin(
        "high dose is offered in response to whoever has one risk factor",
        "straying option",
        with_resolution(DEXAMETHASONE, "one_risk_factor", offers=HIGH_DOSE_OFFERS),
        "no_more_than_low_dose_in_response",
    ),
    Twin(
        "low dose is completed with the schedule of high dose",
        "swapped dose",
        with_resolution(DEXAMETHASONE, "low_dose.weekly", adopts=Adopt("low_dose", HIGH_DOSE)),
        "more_than_low_dose_needs_an_aggressive_relapse",
    ),
    Twin(
        "one risk factor is given high dose in an aggressive relapse",
        "swapped dose",
        with_resolution(
            DEXAMETHASONE,
            "one_risk_factor.aggressive_relapse",
            region=ONE_RISK_FACTOR & FOR_RAPID_CONTROL,
            adopts=Adopt("aggressive_relapse.first_4_cycles", HIGH_DOSE),
        ),
        "more_than_low_dose_needs_an_aggressive_relapse",
    ),
)
