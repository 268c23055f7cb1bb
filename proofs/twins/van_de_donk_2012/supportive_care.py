"""Table 5, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.publications.van_de_donk_2012 import TABLE_5_TABLE as TABLE_5
from lenarules.publications.van_de_donk_2012.supportive_care.printed import REDUCE
from proofs.twins.twin import Twin, swapped, with_row

TWINS = (
    Twin(
        "diarrhea reduces the dose by itself",
        "permission carried out",
        with_row(TABLE_5, "diarrhea", then=REDUCE),
        "care_is_all_that_is_answered",
    ),
    Twin(
        "the care for anemia and for thrombocytopenia is swapped",
        "swapped care",
        swapped(TABLE_5, "anemia", "thrombocytopenia"),
        "erythropoietin_comes_with_its_risk",
    ),
    Twin(
        "thrombocytopenia goes without the siblings' count",
        "missing note",
        evolve(
            TABLE_5,
            notes=tuple(note for note in TABLE_5.notes if note.id != "thrombocytopenia.no_count"),
        ),
        "low_counts_come_with_the_siblings_holds",
    ),
)
