"""The dexamethasone table, broken on purpose."""

from __future__ import annotations

from lenarules.clinical.facts import AGE, CYCLE
from lenarules.publications.kim_2015 import DEXAMETHASONE_TABLE as DEXAMETHASONE
from lenarules.publications.kim_2015.dex_schedule import printed as dex
from proofs.twins.twin import Twin, swapped, with_dead_row, with_resolution, with_row, without

TWINS = (
    Twin(
        "nothing says what the alternative is where it is asked for in a special case",
        "gap",
        without(DEXAMETHASONE, "alternative.special_case"),
        "total",
    ),
    Twin(
        "nothing chooses between the age schedule and low dose over 75 years",
        "overlap",
        without(DEXAMETHASONE, "low_dose.over_75"),
        "total",
    ),
    Twin(
        "the schedule under 65 years ends at 64 years",
        "off-by-one",
        with_row(
            DEXAMETHASONE,
            "under_65.first_4_cycles",
            when=dex.PAPER_CHOOSES & (AGE < 64) & dex.FIRST_4_CYCLES,
        ),
        "confined",
    ),
    Twin(
        "the schedule under 65 years has the sum of high dose",
        "swapped dose",
        with_row(DEXAMETHASONE, "under_65.first_4_cycles", then=dex.HIGH_DOSE),
        "only_the_high_dose_totals_its_sum",
    ),
    Twin(
        "level -1 keeps both blocks after the first 4 cycles",
        "swapped dose",
        with_resolution(
            DEXAMETHASONE,
            "level_minus_1.later",
            adopts=DEXAMETHASONE.resolution("level_minus_1.first_4_cycles").adopts,
        ),
        "a_deeper_level_never_raises_the_dose",
    ),
    Twin(
        "the schedules from 65 and over 75 years are swapped",
        "swapped dose",
        swapped(DEXAMETHASONE, "from_65_to_75", "over_75"),
        "the_older_never_get_more",
    ),
    Twin("a row that nobody matches", "dead row", with_dead_row(DEXAMETHASONE), "alive"),
    Twin(
        "the reading for over 75 years reaches down to 65 years",
        "straying resolution",
        with_resolution(
            DEXAMETHASONE,
            "low_dose.over_75",
            region=dex.PAPER_CHOOSES & (AGE >= 65) & ~dex.AGGRESSIVE & ~dex.SPECIAL_CASE,
        ),
        "confined",
    ),
    Twin(
        "low dose is adopted from 65 years in place of the age schedule, undeclared",
        "undeclared override",
        with_resolution(
            DEXAMETHASONE,
            "low_dose.over_75",
            region=dex.PAPER_CHOOSES & (AGE >= 65) & ~dex.AGGRESSIVE & ~dex.SPECIAL_CASE,
        ),
        "faithful",
    ),
    Twin(
        "two readings of the first 4 cycles meet in cycle 5",
        "ambiguity",
        with_resolution(
            DEXAMETHASONE,
            "special_cases.standard_schedule",
            region=dex.LEVEL_0_ASKED & dex.SPECIAL_CASE & (CYCLE <= 5) & ~dex.AGGRESSIVE,
        ),
        "unambiguous",
    ),
)
