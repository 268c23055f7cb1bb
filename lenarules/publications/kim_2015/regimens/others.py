"""Other studies of the text, up to the dose of dexamethasone."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, mg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting
from lenarules.language.words import Citation

PAPER = "kim_2015"
INDICATION = Citation(PAPER, "INDICATION AND TIMING")
DOSE = Citation(PAPER, "DOSE AND SCHEDULE")
DEX = Citation(PAPER, "DOSE AND SCHEDULE, Dexamethasone: dose and schedule")
ELDERLY = Citation(PAPER, "DOSE AND SCHEDULE, Elderly patients")
CONCLUSION = Citation(PAPER, "CONCLUSION")

LEN_DEX = "lenalidomide/dexamethasone"
MG_25 = mg(25)
MG_40 = mg(40)
WEEKLY_DEX = DrugLine(Drug.DEXAMETHASONE, MG_40, (1, 8, 15, 22), 28)
NO_DOSE = (DrugLine(Drug.LENALIDOMIDE), DrugLine(Drug.DEXAMETHASONE))
NO_DOSE_SLIP = "No dose is printed."

REGIMENS = (
    Regimen(
        id="kim_2015.regimens.zago",
        name="lenalidomide",
        drugs=(DrugLine(Drug.LENALIDOMIDE),),
        phase="retrospective analysis",
        study="single-center German study (reference 33)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=67,
        cite=INDICATION.at("paragraph 8"),
        printed="lenalidomide",
        slips=(NO_DOSE_SLIP,),
        results=results(
            time_to_event=(
                "median OS, all: 33.2 months; median OS, >12 months: 42.9 months; "
                "median OS, stopped after <12 months: 20.2 months"
            ),
        ),
    ),
    Regimen(
        id="kim_2015.regimens.ifm_long_term",
        name=LEN_DEX,
        drugs=NO_DOSE,
        study="IFM (reference 34)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=50,
        cite=INDICATION.at("paragraph 9"),
        printed=LEN_DEX,
        slips=(NO_DOSE_SLIP,),
        results=results(
            response="at least PR: 96%; at least VGPR: 74%",
            time_to_event="free from progression at 37 months: 78.3% (2 to <3 years) and "
            "91.3% (>=3 years)",
            course="median duration: 3 years [2-7 years]",
        ),
    ),
    Regimen(
        id="kim_2015.regimens.greek",
        name=LEN_DEX,
        drugs=(DrugLine(Drug.LENALIDOMIDE, MG_25), DrugLine(Drug.DEXAMETHASONE)),
        phase="real world study",
        study="Greek Myeloma Study Group (reference 30)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=212,
        cite=ELDERLY.at("paragraph 3"),
        also=(INDICATION.at("paragraph 6"),),
        printed="lenalidomide 25 mg; dexamethasone",
        slips=(
            "Days and cycle are not printed, nor any dose of dexamethasone, nor the lower doses.",
            "84.5%, the share of patients below 65 years on 25 mg, is also printed as that of the "
            "Korean patients.",
        ),
        results=results(
            patients="started on 25 mg, aged <65 years: 84.5%; started on 25 mg, older: 64.5%",
        ),
    ),
    Regimen(
        id="kim_2015.regimens.e4a03_low_dose",
        name="lenalidomide/low-dose dexamethasone",
        drugs=(DrugLine(Drug.LENALIDOMIDE), WEEKLY_DEX),
        study="ECOG E4A03",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=DEX.at("paragraph 3"),
        printed="lenalidomide; dexamethasone 40 mg/day on days 1, 8, 15, and 22 of a 28-day cycle",
        slips=("The dose of lenalidomide is not printed, nor the number of patients of each arm.",),
        results=results(
            patients="both arms: 445",
            time_to_event="OS at 1 year: 96% [94-99]",
            toxicity="grade 3 or worse: 35%",
        ),
    ),
    Regimen(
        id="kim_2015.regimens.e4a03_high_dose",
        name="lenalidomide/high-dose dexamethasone",
        drugs=NO_DOSE,
        study="ECOG E4A03",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=DEX.at("paragraph 3"),
        printed="lenalidomide/high-dose dexamethasone",
        slips=(NO_DOSE_SLIP, "The number of patients of each arm is not printed."),
        results=results(
            patients="both arms: 445",
            time_to_event="OS at 1 year: 87% [82-92]",
            toxicity="grade 3 or worse: 52%",
        ),
    ),
)
