"""The regimen of Kim 2014: its outcomes; the abstract prints no dose."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting
from lenarules.language.words import Citation

REGIMENS = (
    Regimen(
        id="kim_2014.regimens.len_dex",
        name="lenalidomide with dexamethasone",
        drugs=(DrugLine(Drug.LENALIDOMIDE), DrugLine(Drug.DEXAMETHASONE)),
        phase="retrospective analysis",
        study="Korean patient access program, 2008-2012",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=110,
        cite=Citation("kim_2014", "Abstract"),
        printed="lenalidomide with dexamethasone",
        slips=(
            "No dose is printed in the abstract, which is all that is read here.",
            "15.4 % is the rounded share of no whole number among 110 patients (16 are 14.5 %, 17 "
            "are 15.5 %); the number that was evaluated is not printed.",
        ),
        results=results(
            response="ORR: 43.6 %; VGPR or better: 15.4 %",
            time_to_event="median TTP: 8.0 months; median OS: 23 months",
            toxicity="most common: hematologic toxicities, fatigue, anorexia, and constipation",
        ),
    ),
)
