"""Monitoring, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.publications.zhang_2023 import MONITORING_TABLE
from lenarules.publications.zhang_2023.monitoring_plan.printed import BASELINE, LIVER_AT_RISK
from proofs.twins.twin import Twin, swapped

TWINS = (
    Twin(
        "blood counts are monthly at first and weekly thereafter",
        "swapped interval",
        swapped(MONITORING_TABLE, "first_8_weeks", "thereafter"),
        "counts_are_never_rarer_early",
    ),
    Twin(
        "hepatitis B is watched at baseline only",
        "note too narrow",
        evolve(
            MONITORING_TABLE,
            notes=tuple(
                evolve(note, when=note.when & BASELINE) if note.id == "hepatitis_b" else note
                for note in MONITORING_TABLE.notes
            ),
        ),
        "hepatitis_b_is_watched",
    ),
    Twin(
        "liver function is named to whoever is at risk and to nobody else",
        "note too narrow",
        evolve(
            MONITORING_TABLE,
            notes=tuple(
                evolve(note, when=LIVER_AT_RISK) if note.id == "liver_function" else note
                for note in MONITORING_TABLE.notes
            ),
        ),
        "liver_function_is_named",
    ),
)
