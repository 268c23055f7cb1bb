"""The tables of Kim 2015, in the order of the paper, each with its function and its own claims."""

from __future__ import annotations

from lenarules.publications import kim_2015
from proofs.kim_2015 import (
    contraception,
    course_raises,
    courses,
    dex_schedule,
    infection_prophylaxis,
    monitoring_plan,
    next_cycle_action,
    starting_dose,
    toxicity_action,
    vte_prophylaxis,
    vte_treatment,
)
from proofs.kim_2015.visits import CALLS
from proofs.proved import Proved

_TABLES = {table.id: table for table in kim_2015.TABLES}

PROVED = (
    Proved(_TABLES["kim_2015.fig_1"], kim_2015.starting_dose, (starting_dose,)),
    Proved(_TABLES["kim_2015.dexamethasone"], kim_2015.dex_schedule, (dex_schedule,)),
    Proved(_TABLES["kim_2015.monitoring"], kim_2015.monitoring_plan, (monitoring_plan,)),
    Proved(_TABLES["kim_2015.table_3"], kim_2015.vte_prophylaxis, (vte_prophylaxis,)),
    Proved(
        _TABLES["kim_2015.infection"],
        kim_2015.infection_prophylaxis,
        (infection_prophylaxis,),
    ),
    Proved(_TABLES["kim_2015.teratogenicity"], kim_2015.contraception, (contraception,)),
    Proved(
        _TABLES["kim_2015.hematologic_toxicities"],
        kim_2015.next_cycle_action,
        (
            next_cycle_action,
            courses,
            course_raises,
        ),
        CALLS,
    ),
    Proved(_TABLES["kim_2015.table_4"], kim_2015.vte_treatment, (vte_treatment,)),
    Proved(
        _TABLES["kim_2015.other_adverse_events"],
        kim_2015.toxicity_action,
        (toxicity_action,),
    ),
)
