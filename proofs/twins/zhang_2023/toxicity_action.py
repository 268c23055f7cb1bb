"""Adverse events, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.table import Adopt
from lenarules.publications.zhang_2023 import TOXICITY_TABLE
from lenarules.publications.zhang_2023.toxicity_action import printed
from proofs.twins.twin import Twin, with_resolution, with_row

TWINS = (
    Twin(
        "abnormal liver tests are answered by a restart",
        "wrong completion",
        with_resolution(
            TOXICITY_TABLE,
            "liver_tests.suspend",
            adopts=Adopt("liver_tests.abnormal", TOXICITY_TABLE.row("liver_tests.baseline").then),
        ),
        "no_drug_in_harm",
    ),
    Twin(
        "complicated zoster is continued",
        "wrong completion",
        with_resolution(
            TOXICITY_TABLE,
            "zoster.suspend",
            adopts=Adopt("zoster.complicated", printed.CONTINUE),
        ),
        "no_drug_in_harm",
    ),
    Twin(
        "the restart is answered without being asked for",
        "permission as answer",
        with_resolution(
            TOXICITY_TABLE, "liver_tests.restart_not_asked", adopts=Adopt("liver_tests.baseline")
        ),
        "restart_only_at_baseline_and_asked",
    ),
    Twin(
        "a restart may be asked for before liver tests are at baseline",
        "row too wide",
        evolve(
            with_row(
                TOXICITY_TABLE,
                "liver_tests.baseline",
                when=printed.LIVER_TESTS_AT_BASELINE | printed.NEUTROPENIA,
            ),
            legal=(),
            resolutions=tuple(
                item
                for item in TOXICITY_TABLE.resolutions
                if item.id != "neutropenia.below_grade_3"
            ),
        ),
        "restart_only_at_baseline_and_asked",
    ),
    Twin(
        "a low count of grade 3 or 4 is continued",
        "wrong answer",
        with_row(TOXICITY_TABLE, "cytopenia.grade_3_4", then=printed.CONTINUE),
        "low_counts_of_grade_3_or_4_are_never_just_continued",
    ),
    Twin(
        "thrombocytopenia is referred without the siblings' count",
        "missing note",
        evolve(
            TOXICITY_TABLE,
            notes=tuple(
                note for note in TOXICITY_TABLE.notes if note.id != "thrombocytopenia.siblings"
            ),
        ),
        "low_counts_come_with_the_siblings_holds",
    ),
)
