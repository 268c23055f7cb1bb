"""Studies of renal impairment, of safety, and of dosing on alternate days."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting
from lenarules.language.words import Citation

PAPER = "kim_2015"
INDICATION = Citation(PAPER, "INDICATION AND TIMING")
DOSE = Citation(PAPER, "DOSE AND SCHEDULE")
RENAL = Citation(PAPER, "DOSE AND SCHEDULE, Renal insufficiency")
INFECTION = Citation(
    PAPER, "PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity"
)
TOXICITY = Citation(PAPER, "TREATMENT OF ADVERSE EVENTS")
CONCLUSION = Citation(PAPER, "CONCLUSION")

LEN_DEX = "lenalidomide/dexamethasone"
NO_DOSE = (DrugLine(Drug.LENALIDOMIDE), DrugLine(Drug.DEXAMETHASONE))
NO_DOSE_SLIP = "No dose is printed."

REGIMENS = (
    Regimen(
        id="kim_2015.regimens.renal_german_centers",
        name="lenalidomide",
        drugs=(DrugLine(Drug.LENALIDOMIDE),),
        phase="retrospective, multicenter analysis",
        study="Oehrlin et al (reference 43)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=26,
        cite=RENAL.at("paragraph 4"),
        printed="lenalidomide dose adjusted according to the degree of renal impairment",
        slips=(NO_DOSE_SLIP,),
        results=results(
            patients="ClCr <60 mL/min",
            response="ORR: 84%; renal response: 42%",
        ),
    ),
    Regimen(
        id="kim_2015.regimens.renal_elderly",
        name=LEN_DEX,
        drugs=NO_DOSE,
        study="Tosi et al (reference 44)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=20,
        cite=RENAL.at("paragraph 4"),
        printed="lenalidomide/dexamethasone, lenalidomide dose adjusted according to the degree of "
        "renal impairment",
        slips=(NO_DOSE_SLIP,),
        results=results(
            patients="ClCr <50 mL/min; age, median (range): 76.5 (68-85) years",
        ),
    ),
    Regimen(
        id="kim_2015.regimens.mm_016",
        name=LEN_DEX,
        drugs=NO_DOSE,
        phase="expanded safety experience",
        study="MM-016",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=TOXICITY.at("paragraph 1"),
        also=(
            Citation(PAPER, "TREATMENT OF ADVERSE EVENTS, Other adverse events", "paragraph 1"),
            INFECTION,
        ),
        printed=LEN_DEX,
        slips=(NO_DOSE_SLIP, "The number of patients is not printed."),
        results=results(
            toxicity=(
                "grade >=3 hematologic events: 45%; grade >=3 fatigue: 10%; "
                "grade >=3 pneumonia: 7.1%; "
                "fatigue: 55.4%; constipation: 23.7%; muscle cramps: 23.5%; diarrhea: 20.7%; "
                "nausea: 18.9%; rash: 12.9%; anorexia: 10.2%"
            ),
        ),
    ),
    Regimen(
        id="kim_2015.regimens.alternate_days",
        name="alternative lenalidomide dosing (on alternate days)",
        drugs=(DrugLine(Drug.LENALIDOMIDE, frequency="on alternate days"),),
        phase="retrospective analysis",
        study="UK analysis, Popat et al (reference 74)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=39,
        cite=CONCLUSION.at("paragraph 5"),
        printed="lenalidomide on alternate days",
        slips=("Neither dose nor days nor cycle are printed.",),
        results=results(
            patients="experiencing grade 3 or 4 hematologic toxicity: 39",
        ),
    ),
)
