"""The tables of Kim 2015, each with its function and its own claims."""

from __future__ import annotations

from lenarules.publications import kim_2015
from lenarules.publications.kim_2015 import (
    DEXAMETHASONE_TABLE,
    FIG_1_TABLE,
    HEMATOLOGIC_TABLE,
    TABLE_3_TABLE,
)
from proofs.kim_2015 import (
    course_raises,
    courses,
    dex_schedule,
    next_cycle_action,
    starting_dose,
    vte_prophylaxis,
)
from proofs.kim_2015.visits import run_visits
from proofs.proved import Proved

PROVED = (
    Proved(FIG_1_TABLE, kim_2015.starting_dose, starting_dose.CLAIMS),
    Proved(DEXAMETHASONE_TABLE, kim_2015.dex_schedule, dex_schedule.CLAIMS),
    Proved(TABLE_3_TABLE, kim_2015.vte_prophylaxis, vte_prophylaxis.CLAIMS),
    Proved(
        HEMATOLOGIC_TABLE,
        kim_2015.next_cycle_action,
        next_cycle_action.CLAIMS + courses.CLAIMS + course_raises.CLAIMS,
        run_visits,
    ),
)
