"""The readings on the dose: after a hold, by renal function, and the increase."""

from __future__ import annotations

from lenarules.clinical.course_facts import NEUTROPENIAS, THROMBOCYTOPENIAS
from lenarules.clinical.course_facts import REDUCED_FOR_TOXICITY as REDUCED
from lenarules.clinical.facts import ESCALATE
from lenarules.clinical.moves import Act, Move
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    DOSE_FIT,
    HELD_FOR_NEUTROPENIA,
    HELD_FOR_PLATELETS,
    N_FIRST,
    N_SUBSEQUENT,
    RENAL,
    SITUATION,
    T_FIRST,
    MaintenanceFit,
    MaintenanceSituation,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import RenalFunction
from lenarules.publications.jones_2021.next_cycle_action.printed import (
    DELAYED,
    DOSE_LEVELS,
    FOOTNOTE,
    INCREASE,
    INTERRUPTED,
    ROWS,
)
from lenarules.publications.jones_2021.paper import KIM_CYTOPENIA, TABLE_2
from lenarules.publications.jones_2021.paper import RENAL as RENAL_IMPAIRMENT
from lenarules.publications.kim_2015.limits import NEUTROPENIA, THROMBOCYTOPENIA

_ONE_DOWN, _TO_STARTING_DOSE = Act(Move.ONE_DOWN), Act(Move.TO_STARTING_DOSE)
_TREATED = SITUATION.is_(MaintenanceSituation.TREATMENT)
_GIVEN = SITUATION.is_(MaintenanceSituation.AFTER_HOLD, MaintenanceSituation.TREATMENT)
_WITHIN = DOSE_FIT.is_(MaintenanceFit.WITHIN)
_RESTART = SITUATION.is_(MaintenanceSituation.AFTER_HOLD) & _WITHIN
_AFTER_NEUTROPENIA = _RESTART & HELD_FOR_NEUTROPENIA & ~HELD_FOR_PLATELETS
_AFTER_PLATELETS = _RESTART & HELD_FOR_PLATELETS
_INCREASE = _TREATED & _WITHIN & next(row.when for row in ROWS if row.id == "dose_increase")
_TOXICITY = REDUCED.holds | (NEUTROPENIAS >= 1) | (THROMBOCYTOPENIAS >= 1)
_UNIMPAIRED = RENAL.is_(RenalFunction.UNIMPAIRED)
#: A cytopenia by the sibling's limits.
CYTOPENIC = NEUTROPENIA | THROMBOCYTOPENIA
_PERMITTED = _INCREASE & _UNIMPAIRED & ~_TOXICITY & ~CYTOPENIC
#: A higher dose is asked for and given.
RAISED = _PERMITTED & ESCALATE.holds

_G_CSF = "the next dose reduction level is printed in the table; the same dose with G-CSF stands "
_G_CSF += "in the options; a significant cytopenia is one below the table's own limits"
_STRAIGHT = "renal function that asks for less takes the dose straight to the starting dose that "
_STRAIGHT += "is printed for it, from the next dose on, also inside a cycle and after a hold: of "
_STRAIGHT += "several steps down the least mg per cycle, they do not add up"

DOSES = (
    Resolution(
        "restart.neutropenia.first",
        region=_AFTER_NEUTROPENIA & N_FIRST,
        adopts=Adopt("neutropenia.first.resume"),
        offers=(Offer("footnote_g_csf"),),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(FOOTNOTE,),
        reading=_G_CSF,
    ),
    Resolution(
        "restart.neutropenia.subsequent",
        region=_AFTER_NEUTROPENIA & N_SUBSEQUENT,
        adopts=Adopt("neutropenia.subsequent.resume"),
        offers=(Offer("footnote_g_csf"),),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(FOOTNOTE,),
        reading=_G_CSF,
    ),
    Resolution(
        "restart.platelets.delayed",
        region=_AFTER_PLATELETS & DELAYED,
        adopts=Adopt("platelets.day_1.begin", _ONE_DOWN),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(TABLE_2.at("Thrombocytopenia, lines 3 and 5"),),
        reading="no dose is printed after a delay of the cycle: the next level down, as after an "
        "interruption",
    ),
    Resolution(
        "restart.platelets.first",
        region=_AFTER_PLATELETS & INTERRUPTED & T_FIRST,
        adopts=Adopt("platelets.first.restart", _ONE_DOWN),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(DOSE_LEVELS, TABLE_2.at("Thrombocytopenia, line 5")),
        reading="'the first reduction level' is the next level down, also from a dose that is a "
        "reduced one already",
    ),
    Resolution(
        "ceiling.below_50",
        region=_GIVEN & ~_WITHIN & RENAL.is_(RenalFunction.IMPAIRED),
        adopts=Adopt("renal.below_50", _TO_STARTING_DOSE),
        bases={Basis.COMPLETED, Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.SAFEST,
        cites=(RENAL_IMPAIRMENT.at("third sentence"),),
        reading=_STRAIGHT,
    ),
    Resolution(
        "ceiling.end_stage",
        region=_GIVEN & ~_WITHIN & RENAL.is_(RenalFunction.END_STAGE),
        adopts=Adopt("renal.end_stage", _TO_STARTING_DOSE),
        bases={Basis.GAP, Basis.COMPLETED, Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.SAFEST,
        cites=(RENAL_IMPAIRMENT.at("third to fifth sentences"),),
        reading=f"{_STRAIGHT}; a clearance below 30 mL/min and dialysis count as end stage, each "
        "alone, as in the table of the starting dose",
    ),
    Resolution(
        "increase.asked",
        region=_PERMITTED & ESCALATE.holds,
        adopts=Adopt("dose_increase"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(INCREASE,),
        reading="a printed permission is given when it is asked for",
    ),
    Resolution(
        "increase.not_asked",
        region=_PERMITTED & ~ESCALATE.holds,
        adopts=Adopt("continuous"),
        offers=(Offer("dose_increase"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(INCREASE,),
        reading="a printed permission stands in the options until it is asked for",
    ),
    Resolution(
        "increase.renal",
        region=_INCREASE & ~_UNIMPAIRED,
        adopts=Adopt("continuous"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(RENAL_IMPAIRMENT.at("third sentence"),),
        reading="below 50 mL/min section 6.2 requires dose adjustments and names no dose above "
        "10 mg: nothing is increased",
    ),
    Resolution(
        "increase.low_counts",
        region=_INCREASE & CYTOPENIC,
        adopts=Adopt("continuous"),
        bases={Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(KIM_CYTOPENIA.at("paragraph 1"),),
        reading="nothing is increased while a count is a cytopenia by the sibling's limits; this "
        "paper prints no count for the increase",
    ),
    Resolution(
        "increase.toxicity",
        region=_INCREASE & _TOXICITY,
        adopts=Adopt("continuous"),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(INCREASE, TABLE_2.at("Neutropenia and Thrombocytopenia")),
        reading="nothing is increased after toxicity reduced the dose or a low count held it: "
        "'tolerated' speaks of the drug and not of a day",
    ),
)
