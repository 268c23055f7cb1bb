"""The table of abstinence and contraception, broken on purpose."""

from __future__ import annotations

from lenarules.publications.kim_2015.contraception import TABLE as TERATOGENICITY
from lenarules.publications.kim_2015.contraception.resolutions import NOTHING
from proofs.twins.twin import Twin, with_resolution

TWINS = (
    Twin(
        "the printed 'if' limits the whole sentence on male patients",
        "swapped measure",
        with_resolution(TERATOGENICITY, "male.other_partner", adopts=NOTHING),
        "nobody_at_risk_on_treatment_is_without_a_measure",
    ),
    Twin(
        "what is printed for female patients ends with treatment, for the week after",
        "swapped measure",
        with_resolution(TERATOGENICITY, "female.week_after", adopts=NOTHING),
        "what_has_ended_does_not_come_back",
    ),
    Twin(
        "what is printed for female patients ends after the week of male patients",
        "swapped measure",
        with_resolution(TERATOGENICITY, "female.later", adopts=NOTHING, offers=()),
        "no_woman_who_may_conceive_is_told_that_nothing_is_asked",
    ),
)
