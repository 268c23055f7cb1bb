"""Pregnancy and breastfeeding, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.table import Adopt
from lenarules.publications.zhang_2023 import CONTRACEPTION_TABLE
from lenarules.publications.zhang_2023.contraception import printed
from proofs.twins.twin import Twin, swapped, with_resolution, with_row

TWINS = (
    Twin(
        "a pregnant patient who breastfeeds is only told to stop breastfeeding",
        "wrong choice",
        with_resolution(
            CONTRACEPTION_TABLE, "contraindicated.breastfeeding", adopts=Adopt("breastfeeding")
        ),
        "no_drug_in_pregnancy",
    ),
    Twin(
        "pregnancy is printed nowhere off the drug",
        "row too narrow",
        with_row(CONTRACEPTION_TABLE, "contraindicated", when=printed.NOT_ALL_MET),
        "no_drug_in_pregnancy",
    ),
    Twin(
        "the drug is discontinued off it and contraindicated on it",
        "swapped answer",
        swapped(CONTRACEPTION_TABLE, "contraindicated", "pregnant_on_treatment"),
        "pregnant_on_treatment_stops",
    ),
    Twin(
        "contraception is asked for where not all requirements are met",
        "wrong choice",
        with_resolution(
            CONTRACEPTION_TABLE, "contraindicated.not_all_met", adopts=Adopt("contraception")
        ),
        "no_drug_unless_all_is_met",
    ),
    Twin(
        "only who is at no risk of pregnancy is told to stop breastfeeding",
        "note too narrow",
        evolve(
            CONTRACEPTION_TABLE,
            notes=tuple(
                evolve(note, when=note.when & ~printed.AT_RISK_OF_PREGNANCY)
                if note.id == "stop_breastfeeding"
                else note
                for note in CONTRACEPTION_TABLE.notes
            ),
        ),
        "breastfeeding_stops_with_the_drug",
    ),
)
