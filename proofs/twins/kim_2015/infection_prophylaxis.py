"""The table of infection, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.clinical.facts import CYCLE
from lenarules.publications.kim_2015.infection_prophylaxis import TABLE as INFECTION
from lenarules.publications.kim_2015.infection_prophylaxis import printed as infection
from proofs.twins.twin import Twin, with_resolution, with_row

TWINS = (
    Twin(
        "the first 3 cycles end with cycle 2",
        "off-by-one",
        with_resolution(
            with_row(INFECTION, "first_3_cycles", when=CYCLE <= 2),
            "later_cycles",
            region=CYCLE > 2,
        ),
        "antibiotics_in_the_first_3_cycles_and_in_none_later",
    ),
    Twin(
        "patients at particular risk go on with the antibiotic",
        "row too wide",
        with_resolution(
            with_row(
                INFECTION,
                "first_3_cycles",
                when=infection.FIRST_3_CYCLES | infection.PARTICULAR_RISK,
            ),
            "later_cycles",
            region=~infection.FIRST_3_CYCLES & ~infection.PARTICULAR_RISK,
        ),
        "antibiotics_in_the_first_3_cycles_and_in_none_later",
    ),
    Twin(
        "a particular risk is not named after the first 3 cycles",
        "missing note",
        evolve(INFECTION, notes=tuple(n for n in INFECTION.notes if n.id != "risk_later")),
        "a_particular_risk_is_named_in_every_cycle",
    ),
)
