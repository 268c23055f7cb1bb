"""Table 3, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.clinical.facts import PLATELETS
from lenarules.language.table import Adopt
from lenarules.publications.kim_2015 import TABLE_3_TABLE as TABLE_3
from lenarules.publications.kim_2015.vte_prophylaxis import printed as vte
from proofs.twins.twin import Twin, swapped, with_dead_row, with_resolution, with_row, without

TWINS = (
    Twin(
        "nothing says what holds on dialysis without another risk",
        "gap",
        without(TABLE_3, "dialysis.renal_disease"),
        "total",
    ),
    Twin(
        "nothing chooses between rows 1 and 3 below 50,000 platelets",
        "overlap",
        without(TABLE_3, "rows_1_and_3.none_below_50_000"),
        "total",
    ),
    Twin(
        "row 2 begins at 100,001 platelets",
        "off-by-one",
        with_row(TABLE_3, "row_2", when=vte.OTHER_RISK & (PLATELETS >= 100_001)),
        "total",
    ),
    Twin(
        "rows 2 and 3 are swapped",
        "swapped dose",
        swapped(TABLE_3, "row_2", "row_3"),
        "no_drug_below_50_000_platelets",
    ),
    Twin(
        "after the first 4 cycles, low platelets get the aspirin of row 1",
        "swapped dose",
        with_resolution(
            TABLE_3, "rows_1_and_3.none_later", adopts=Adopt("row_1", vte.ASPIRIN_AFTER_ROW_1)
        ),
        "what_is_announced_is_the_later_answer",
    ),
    Twin(
        "the aspirin after the first 4 cycles has another dose than was announced",
        "swapped dose",
        with_resolution(
            TABLE_3,
            "row_1.aspirin_later",
            adopts=Adopt(
                "row_1",
                evolve(vte.ASPIRIN_AFTER_ROW_1, regimens=(evolve(vte.ASPIRIN_100_MG, dose=300),)),
            ),
        ),
        "what_is_announced_is_the_later_answer",
    ),
    Twin(
        "warfarin says nothing of what follows",
        "missing word",
        with_resolution(
            TABLE_3, "row_1.warfarin", adopts=Adopt("row_1", evolve(vte.WARFARIN, then=()))
        ),
        "whoever_gets_a_heparin_or_warfarin_is_told_what_follows",
    ),
    Twin("a row that nobody matches", "dead row", with_dead_row(TABLE_3), "alive"),
    Twin(
        "the reading of row 1 reaches below 100,000 platelets",
        "straying resolution",
        with_resolution(
            TABLE_3,
            "row_1.aspirin_later",
            region=vte.RISK_OF_ROW_1 & ~vte.FIRST_4_CYCLES & ~vte.OTHER_RISK,
        ),
        "confined",
    ),
    Twin(
        "the dialysis reading is applied to every patient, undeclared",
        "undeclared override",
        with_resolution(
            TABLE_3,
            "dialysis.renal_disease",
            region=~vte.RISK_OF_ROW_1 & ~vte.OTHER_RISK & vte.ENOUGH_PLATELETS,
        ),
        "faithful",
    ),
    Twin(
        "heparin is adopted whatever the kidneys",
        "ambiguity",
        with_resolution(
            TABLE_3,
            "row_1.heparin",
            region=vte.RISK_OF_ROW_1 & vte.FIRST_4_CYCLES & vte.ENOUGH_PLATELETS & ~vte.OTHER_RISK,
        ),
        "unambiguous",
    ),
)
