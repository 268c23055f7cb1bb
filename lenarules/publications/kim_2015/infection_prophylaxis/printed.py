"""Antibiotic prophylaxis as printed.

Kim HJ et al., Blood Res 2015;50:7-18, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and
teratogenicity, expert recommendations, first and second points.
"""

from __future__ import annotations

from lenarules.clinical.facts import CYCLE
from lenarules.clinical.infection import (
    AGGRESSIVE_DISEASE,
    INFECTION_BEFORE,
    NEUTROPENIA_BEFORE,
    AntibioticClass,
    InfectionProphylaxis,
    InfectionProphylaxisKind,
)
from lenarules.language.condition import ALWAYS, any_of
from lenarules.language.table import Note, Row
from lenarules.language.words import Strength
from lenarules.publications.kim_2015.advice import KimCaution, KimSupportiveCare
from lenarules.publications.kim_2015.paper import INFECTION, RECOMMENDATIONS

FIRST_POINT = INFECTION.at(f"{RECOMMENDATIONS}, first point")

FIRST_3_CYCLES = CYCLE <= 3
#: For whom the prophylaxis is recommended "particularly".
PARTICULAR_RISK = any_of(AGGRESSIVE_DISEASE.holds, NEUTROPENIA_BEFORE.holds, INFECTION_BEFORE.holds)

ROWS = (
    Row(
        "first_3_cycles",
        when=FIRST_3_CYCLES,
        then=InfectionProphylaxis(
            InfectionProphylaxisKind.ANTIBIOTIC,
            (
                AntibioticClass.TRIMETHOPRIM_SULFAMETHOXAZOLE,
                AntibioticClass.QUINOLONES,
                AntibioticClass.PENICILLIN,
            ),
        ),
        strength=Strength.SHOULD,
        cite=FIRST_POINT,
        printed="routine antibiotic prophylaxis (e.g., trimethoprim-sulfamethoxazole, quinolones, "
        "or penicillin) is highly recommended for the first 3 cycles of lenalidomide when combined "
        "with dexamethasone",
    ),
)

NOTES = (
    Note(
        "particularly",
        when=FIRST_3_CYCLES & PARTICULAR_RISK,
        adds=(KimCaution.PARTICULARLY_RECOMMENDED,),
        cite=FIRST_POINT,
        printed="particularly for patients with aggressive disease or a history of neutropenia or "
        "infectious complications",
    ),
    Note(
        "examples",
        when=FIRST_3_CYCLES,
        adds=(KimCaution.ANTIBIOTICS_ARE_EXAMPLES,),
        cite=FIRST_POINT,
        printed="e.g.",
    ),
    Note(
        "risk_later",
        when=~FIRST_3_CYCLES & PARTICULAR_RISK,
        adds=(KimCaution.THREE_CYCLES_FROM_THE_START,),
        cite=FIRST_POINT,
        printed="for the first 3 cycles",
    ),
    Note(
        "vaccinations",
        when=ALWAYS,
        adds=(KimSupportiveCare.VACCINATIONS,),
        cite=INFECTION.at(f"{RECOMMENDATIONS}, second point"),
        printed="vaccinations, including influenza, should also be considered",
    ),
)
