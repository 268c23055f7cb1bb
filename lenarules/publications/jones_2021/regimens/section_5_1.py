"""Section 5.1: the doses that phase I and II trials compared."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, PrintedDose, mg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting
from lenarules.language.words import Citation

PAPER = "jones_2021"
MTD = Citation(PAPER, "5.1. Maximum tolerated dose (MTD)")

REGIMENS = (
    Regimen(
        id="jones_2021.regimens.phase_1",
        name="lenalidomide",
        drugs=(
            DrugLine(
                Drug.LENALIDOMIDE,
                mg(25, 50, is_range=True),
                frequency="per day",
            ),
        ),
        phase="phase I",
        dose_level="the lower dose was deemed the MTD",
        study="Two phase I trials (references 21 and 22)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=MTD.at("paragraph 1"),
        printed="25-50 mg per day",
        slips=(
            "The MTD is printed in words (the lower dose), not as a figure.",
            "The setting is not named: the patients are called heavily pre-treated.",
            "Continual therapy and a 21/28day cycle are compared, without the doses of either.",
        ),
        results=results(
            response="partial response: 20%",
        ),
    ),
    Regimen(
        id="jones_2021.regimens.phase_2_twice_daily",
        name="lenalidomide BD",
        drugs=(DrugLine(Drug.LENALIDOMIDE, mg(15), frequency="BD"),),
        phase="phase II",
        study="Reference 23",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=MTD.at("paragraph 1"),
        printed="15mg BD",
        slips=("Neither days nor cycle are printed, nor is the setting named.",),
        results=results(
            time_to_event="OS: 37 months",
            toxicity="grade 3 and 4 myelosuppression: 41%",
        ),
    ),
    Regimen(
        id="jones_2021.regimens.phase_2_once_daily",
        name="lenalidomide OD",
        drugs=(DrugLine(Drug.LENALIDOMIDE, PrintedDose((30,), None), frequency="OD"),),
        phase="phase II",
        study="Reference 23",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=MTD.at("paragraph 1"),
        printed="30 OD",
        slips=(
            "The dose has no unit.",
            "Neither days nor cycle are printed, nor is the setting named.",
        ),
        results=results(
            time_to_event="OS: 28 months, not significantly inferior",
            toxicity="grade 3 and 4 myelosuppression: 13%",
        ),
    ),
)
