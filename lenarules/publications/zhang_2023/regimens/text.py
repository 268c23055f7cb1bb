"""The regimens of the FIRST trial, of which section 6 prints the length and no dose."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import CycleSpan, DrugLine, Regimen, StudySetting
from lenarules.language.words import Citation
from lenarules.publications.zhang_2023.regimens.places import ELDERLY, NO_DOSE, PAPER

INFECTIONS = Citation(PAPER, "5. Safety and tolerability, Infections")
FIRST = "FIRST trial (MM-020/IFM07-01)"
SLIPS = (
    "The setting stands in section 5 (Infections, the same reference 83), not in section 6.",
    "The number of patients of each group is not printed, their sum is (1,623).",
    "35% are printed as 75 years or older; the groups print > 75 years (33%, 34%, 33%).",
)
ALL = "the three groups together: 1,623"

REGIMENS = (
    Regimen(
        id="zhang_2023.regimens.rd_pers",
        name="Rd pers",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, cycle_days=28, when="until disease progression"),
            DrugLine(Drug.DEXAMETHASONE, cycle_days=28, when="until disease progression"),
        ),
        phase="phase 3",
        study=FIRST,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=ELDERLY,
        also=(INFECTIONS,),
        printed="Rd in 28-day cycles until disease progression",
        slips=("Neither dose nor days are printed.", *SLIPS),
        results=results(patients=f"{ALL}; > 75 years of age: 33%"),
    ),
    Regimen(
        id="zhang_2023.regimens.rd18",
        name="Rd18",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, cycle_days=28, cycles=CycleSpan(1, 18)),
            DrugLine(Drug.DEXAMETHASONE, cycle_days=28, cycles=CycleSpan(1, 18)),
        ),
        phase="phase 3",
        study=FIRST,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=ELDERLY,
        also=(INFECTIONS,),
        printed="Rd in 28-day cycles for 18 cycles",
        slips=("Neither dose nor days are printed.", *SLIPS),
        results=results(patients=f"{ALL}; > 75 years of age: 34%"),
    ),
    Regimen(
        id="zhang_2023.regimens.mpt",
        name="MPT",
        drugs=(
            DrugLine(Drug.MELPHALAN, when="for 72 weeks"),
            DrugLine(Drug.PREDNISONE, when="for 72 weeks"),
            DrugLine(Drug.THALIDOMIDE, when="for 72 weeks"),
        ),
        phase="phase 3",
        study=FIRST,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=ELDERLY,
        also=(INFECTIONS,),
        printed="MPT for 72 weeks",
        slips=(NO_DOSE, *SLIPS),
        results=results(patients=f"{ALL}; > 75 years of age: 33%"),
    ),
)
