"""The table of blood counts, broken on purpose."""

from __future__ import annotations

from lenarules.publications.van_de_donk_2012 import BLOOD_COUNTS_TABLE as BLOOD_COUNTS
from lenarules.publications.van_de_donk_2012.monitoring_plan import EVERY_2_WEEKS
from proofs.twins.twin import Twin, with_row

TWINS = (
    Twin(
        "with a cytopenia blood is counted every 2 weeks too",
        "swapped interval",
        with_row(BLOOD_COUNTS, "preexisting_cytopenia", then=EVERY_2_WEEKS),
        "cytopenia_is_watched_more_closely",
    ),
)
