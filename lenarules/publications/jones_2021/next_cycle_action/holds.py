"""The readings on giving no drug: progression, holds, and a restart where no level is left."""

from __future__ import annotations

from enum import Enum

from lenarules.clinical.course_facts import IN_CYCLE, START
from lenarules.clinical.moves import Act, Move
from lenarules.language.condition import any_of
from lenarules.language.derived import Derived
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    HELD_FOR_PLATELETS,
    LOW_ANC,
    LOW_PLATELETS,
    N_FIRST,
    N_SUBSEQUENT,
    SITUATION,
    MaintenanceSituation,
)
from lenarules.publications.jones_2021.next_cycle_action.printed import (
    DOSE_LEVELS,
    ROWS,
)
from lenarules.publications.jones_2021.paper import (
    HAEMATOLOGICAL,
    KIM_INDICATION,
    TABLE_1,
    TABLE_2,
)

_STOP, _HOLD = Act(Move.STOP), Act(Move.HOLD)


class RowsOnDose(Enum):
    """Whether a row of Table 2 or of section 6.2 speaks of drug to be given today."""

    NONE = "none holds"
    SOME = "at least one holds"


_GIVES = any_of(*(row.when for row in ROWS if row.then != _HOLD))
ROWS_ON_DOSE = Derived(
    "rows_on_dose",
    "rows that say which dose to give",
    RowsOnDose,
    ((RowsOnDose.NONE, ~_GIVES), (RowsOnDose.SOME, _GIVES)),
    "Every row but those that delay or interrupt.",
)

_HELD = SITUATION.is_(MaintenanceSituation.HOLD)
_AGAINST_DRUG = _HELD & ROWS_ON_DOSE.is_(RowsOnDose.SOME)
_WAITING = _HELD & ~LOW_ANC & ~LOW_PLATELETS & IN_CYCLE

_PAUSE = HAEMATOLOGICAL.at("fourth and sixth sentences")
_HOLD_FIRST = "a low count pauses treatment before any row that gives drug"
_NEXT_CYCLE = "'on next cycle', 'until next cycle': the hold lasts until the next cycle is due"

HOLDS = (
    Resolution(
        "ended",
        region=SITUATION.is_(MaintenanceSituation.ENDED),
        adopts=_STOP,
        bases={Basis.GAP},
        principle=Principle.SAFEST,
        cites=(TABLE_2,),
        reading="nothing printed begins a treatment that has ended again",
    ),
    Resolution(
        "progression",
        region=SITUATION.is_(MaintenanceSituation.PROGRESSION),
        adopts=_STOP,
        bases={Basis.GAP},
        principle=Principle.SIBLING,
        cites=(KIM_INDICATION, TABLE_1.at("Lenalidomide dose/strategy")),
        reading="no rule for progression is printed; in the sibling treatment is continued until "
        "disease progression, as in most trials of this paper's Table 1 ('to PD')",
    ),
    Resolution(
        "hold.platelets.day_1",
        region=_AGAINST_DRUG & LOW_PLATELETS & START,
        adopts=Adopt("platelets.day_1.delay"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(_PAUSE,),
        reading=_HOLD_FIRST,
    ),
    Resolution(
        "hold.platelets.during_cycle",
        region=_AGAINST_DRUG & LOW_PLATELETS & IN_CYCLE,
        adopts=Adopt("platelets.during_cycle.interrupt"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(_PAUSE,),
        reading=_HOLD_FIRST,
    ),
    Resolution(
        "hold.neutropenia.first",
        region=_AGAINST_DRUG & LOW_ANC & ~LOW_PLATELETS & N_FIRST,
        adopts=Adopt("neutropenia.first.interrupt"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(_PAUSE,),
        reading=_HOLD_FIRST,
    ),
    Resolution(
        "hold.neutropenia.subsequent",
        region=_AGAINST_DRUG & LOW_ANC & ~LOW_PLATELETS & N_SUBSEQUENT,
        adopts=Adopt("neutropenia.subsequent.interrupt"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(_PAUSE,),
        reading=f"{_HOLD_FIRST}; the footnote stands on this line too, and is read where the "
        "neutrophils have returned",
    ),
    Resolution(
        "until_next_cycle.platelets",
        region=_WAITING & HELD_FOR_PLATELETS,
        adopts=Adopt("platelets.during_cycle.interrupt"),
        bases={Basis.GAP, Basis.OVERRIDE},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_2.at("Thrombocytopenia, lines 2, 3 and 5"),),
        reading=f"{_NEXT_CYCLE}, also where a neutropenia could be over at once",
    ),
    Resolution(
        "until_next_cycle.neutropenia",
        region=_WAITING & ~HELD_FOR_PLATELETS,
        adopts=Adopt("neutropenia.subsequent.interrupt"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_2.at("Neutropenia, line 4"),),
        reading=_NEXT_CYCLE,
    ),
    Resolution(
        "no_level_left",
        region=SITUATION.is_(MaintenanceSituation.NO_LEVEL_LEFT),
        adopts=_STOP,
        offers=(Offer("footnote_g_csf"),),
        bases={Basis.GAP, Basis.COMPLETED, Basis.OVERRIDE},
        principle=Principle.SAFEST,
        cites=(DOSE_LEVELS,),
        reading="the next dose reduction level is due and none is printed below the last: "
        "discontinue; the same dose with G-CSF, where the footnote permits it, stands in the "
        "options",
    ),
)
