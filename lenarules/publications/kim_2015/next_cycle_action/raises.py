"""Who may be given a higher dose, when it is asked for: the permissions and their readings."""

from __future__ import annotations

from lenarules.clinical.course_facts import START
from lenarules.clinical.facts import ANC, ESCALATE, PLATELETS, TOLERATING
from lenarules.clinical.moves import Act, Move
from lenarules.language.condition import any_of
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.next_cycle_action.dose_facts import (
    FIG_1_CELL,
)
from lenarules.publications.kim_2015.next_cycle_action.facts import SITUATION, Situation
from lenarules.publications.kim_2015.next_cycle_action.ladder import Fig1Cell
from lenarules.publications.kim_2015.next_cycle_action.printed import (
    BELOW_CELL,
    CYTOPENIC,
    ONE_DOSE_STEP,
    ROWS,
)
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CLEAR_CYCLES,
    CYCLE_CLEAR,
    CYCLES_AT_DOSE,
    REDUCED_FOR_TOXICITY,
)
from lenarules.publications.kim_2015.paper import (
    CYTOPENIA,
    FIG_1,
    RECOMMENDATIONS,
    RENAL_INSUFFICIENCY,
    ZHANG_CYTOPENIA,
)

_WHEN = {row.id: row.when for row in ROWS}
_TREATED = SITUATION.is_(Situation.TREATMENT) & START
#: Zhang 2023, section 5: no hematologic toxicity for at least two consecutive cycles, ANC >= 1.5
#: and platelets >= 100 x 10^9/L at the start of a new cycle, at the current dose level.
_TWO_CLEAR_CYCLES = (CLEAR_CYCLES >= 2) & (ANC >= 1_500) & (PLATELETS >= 100_000)
_TOXICITY_IS_OVER = ~REDUCED_FOR_TOXICITY.holds | _TWO_CLEAR_CYCLES

_CLEAR = CYCLE_CLEAR.holds
_BELOW = _TREATED & BELOW_CELL & ~CYTOPENIC & TOLERATING.holds & _CLEAR
_AFTER_TOXICITY = _BELOW & REDUCED_FOR_TOXICITY.holds & _TWO_CLEAR_CYCLES
_NO_TOXICITY = _BELOW & ~REDUCED_FOR_TOXICITY.holds
_A_PRINTED = _TREATED & _WHEN["fig_1.footnote_a"]
_A = _A_PRINTED & _CLEAR
_B_PRINTED = _TREATED & _WHEN["fig_1.footnote_b"]
_B_ADEQUATE = _B_PRINTED & FIG_1_CELL.is_(Fig1Cell.SEVERE_ADEQUATE)
_B = _B_ADEQUATE & _CLEAR
_B_COMPLETED = _B & (CYCLES_AT_DOSE >= 1)
_PERMITTED = any_of(
    _AFTER_TOXICITY, _NO_TOXICITY, _A & _TOXICITY_IS_OVER, _B_COMPLETED & _TOXICITY_IS_OVER
)
#: A higher dose is asked for and given.
RAISED = ESCALATE.holds & _PERMITTED
#: A higher dose is given because the cell of Fig. 1 is above the dose.
RAISED_TOWARDS_CELL = ESCALATE.holds & _BELOW & _TOXICITY_IS_OVER

ONE_UP, SAME = Act(Move.ONE_UP), Act(Move.SAME)
_FOOTNOTE_A = FIG_1.at("column Moderate RI, 10 mg once daily", "a")
_FOOTNOTE_B = FIG_1.at("15 mg every other day, in two cells", "b")
_WITH_CAUTION = RENAL_INSUFFICIENCY.at(f"{RECOMMENDATIONS}, second point")
_TWO_CYCLES = "the dose that toxicity lowered is raised after two clear cycles at it, with ANC >= "
_TWO_CYCLES += "1,500 and platelets >= 100,000 cells/uL, by one step, and only when it is asked for"
_ONE_STEP = "a dose below the cell may be raised by one step in a cycle, and only when it is asked "
_ONE_STEP += "for; the paper speaks of caution and of one dose step, and Fig. 1 of the whole way"

RAISES = (
    Resolution(
        "raise.asked",
        region=_NO_TOXICITY & ESCALATE.holds,
        adopts=Adopt("renal_function.improved", ONE_UP),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(_WITH_CAUTION, ONE_DOSE_STEP),
        reading=_ONE_STEP,
    ),
    Resolution(
        "raise.not_asked",
        region=_NO_TOXICITY & ~ESCALATE.holds,
        adopts=Adopt("until_progression.continue"),
        offers=(Offer("renal_function.improved", ONE_UP),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(_WITH_CAUTION, ONE_DOSE_STEP),
        reading=_ONE_STEP,
    ),
    Resolution(
        "raise.after_toxicity.asked",
        region=_AFTER_TOXICITY & ESCALATE.holds,
        adopts=Adopt("cytopenia.one_step.up"),
        bases={Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(ZHANG_CYTOPENIA,),
        reading=_TWO_CYCLES,
    ),
    Resolution(
        "raise.after_toxicity.not_asked",
        region=_AFTER_TOXICITY & ~ESCALATE.holds,
        adopts=Adopt("until_progression.continue"),
        offers=(Offer("cytopenia.one_step.up"),),
        bases={Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(ZHANG_CYTOPENIA,),
        reading=_TWO_CYCLES,
    ),
    Resolution(
        "footnote_a.asked",
        region=_A & _TOXICITY_IS_OVER & ESCALATE.holds,
        adopts=Adopt("fig_1.footnote_a"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(_FOOTNOTE_A,),
        reading="a printed permission is given when it is asked for",
    ),
    Resolution(
        "footnote_a.not_asked",
        region=_A & _TOXICITY_IS_OVER & ~ESCALATE.holds,
        adopts=Adopt("until_progression.continue"),
        offers=(Offer("fig_1.footnote_a"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(_FOOTNOTE_A,),
        reading="a printed permission stands in the options until it is asked for",
    ),
    Resolution(
        "footnote_b.asked",
        region=_B_COMPLETED & _TOXICITY_IS_OVER & ESCALATE.holds,
        adopts=Adopt("fig_1.footnote_b", ONE_UP),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(_FOOTNOTE_B,),
        reading="no number of cycles is printed: at a cycle start, after at least one completed "
        "cycle at the dose, when it is asked for",
    ),
    Resolution(
        "footnote_b.not_asked",
        region=_B_COMPLETED & _TOXICITY_IS_OVER & ~ESCALATE.holds,
        adopts=Adopt("until_progression.continue"),
        offers=(Offer("fig_1.footnote_b", ONE_UP),),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(_FOOTNOTE_B,),
        reading="no number of cycles is printed: at a cycle start, after at least one completed "
        "cycle at the dose, it stands in the options until it is asked for",
    ),
    Resolution(
        "footnote_b.no_completed_cycle",
        region=_B & (CYCLES_AT_DOSE < 1),
        adopts=SAME,
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(_FOOTNOTE_B,),
        reading="no number of cycles is printed: not before a whole cycle at the dose is completed",
    ),
    Resolution(
        "footnote_b.low_counts",
        region=_B_PRINTED & FIG_1_CELL.is_(Fig1Cell.MODERATE_LOW_COUNTS),
        adopts=SAME,
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(_FOOTNOTE_B, ONE_DOSE_STEP, CYTOPENIA.at("paragraph 1")),
        reading="printed on a low-count cell too; never carried out with platelets below 50,000 "
        "cells/uL, and with ANC below 1,000 or platelets below 30,000 no drug is given at all",
    ),
    Resolution(
        "footnotes.toxicity",
        region=any_of(_A, _B) & ~_TOXICITY_IS_OVER,
        adopts=SAME,
        bases={Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(ZHANG_CYTOPENIA,),
        reading="the footnotes do not raise a dose that toxicity lowered before two clear cycles",
    ),
    Resolution(
        "no_raise.toxicity",
        region=_TREATED & BELOW_CELL & ~_TOXICITY_IS_OVER,
        adopts=SAME,
        bases={Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(ZHANG_CYTOPENIA,),
        reading="a dose that toxicity lowered is not raised before two clear cycles at it, with "
        "ANC >= 1,500 and platelets >= 100,000 cells/uL",
    ),
    Resolution(
        "no_raise.low_counts",
        region=_TREATED & BELOW_CELL & CYTOPENIC,
        adopts=SAME,
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(CYTOPENIA.at("paragraph 1"), ONE_DOSE_STEP),
        reading="no dose is raised while a count is low",
    ),
    Resolution(
        "no_raise.not_tolerating",
        region=_TREATED & BELOW_CELL & ~TOLERATING.holds,
        adopts=SAME,
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(_WITH_CAUTION, _FOOTNOTE_A, _FOOTNOTE_B),
        reading="no dose is raised while the patient does not tolerate treatment; the footnotes "
        "print the same condition",
    ),
    Resolution(
        "no_raise.low_count_in_cycle",
        region=any_of(_TREATED & BELOW_CELL, _A_PRINTED, _B_ADEQUATE) & ~_CLEAR,
        adopts=SAME,
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(_WITH_CAUTION, _FOOTNOTE_A, _FOOTNOTE_B),
        reading="no dose is raised at the end of a cycle with a low count or a hold; the footnotes "
        "and the caution speak of a patient who tolerates treatment",
    ),
)
