"""Table 4 and the sentence on risk factors, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.table import Adopt
from lenarules.publications.van_de_donk_2012 import TABLE_4_TABLE as TABLE_4
from lenarules.publications.van_de_donk_2012.starting_dose import printed as table_4
from lenarules.publications.van_de_donk_2012.starting_dose.resolutions import FIFTEEN_MG
from proofs.twins.twin import Twin, swapped, with_resolution

TWINS = (
    Twin(
        "the doses from 30 to 50 and up to 30 mL/min are swapped",
        "swapped dose",
        swapped(TABLE_4, "from_30_to_50", "up_to_30"),
        "worse_renal_function_never_raises_the_dose",
    ),
    Twin(
        "with risk factors, up to 30 mL/min has the dose of one risk factor",
        "missing reading",
        with_resolution(TABLE_4, "up_to_30.risk_factors", adopts=Adopt("risk_factors", FIFTEEN_MG)),
        "more_risk_factors_never_raise_the_dose",
    ),
    Twin(
        "after dialysis is noted below 30 mL/min only",
        "note too narrow",
        evolve(
            TABLE_4,
            notes=tuple(
                evolve(note, when=table_4.ON_DIALYSIS & table_4.UP_TO_30)
                if note.id == "after_dialysis"
                else note
                for note in TABLE_4.notes
            ),
        ),
        "every_dose_on_dialysis_is_given_after_it",
    ),
)
