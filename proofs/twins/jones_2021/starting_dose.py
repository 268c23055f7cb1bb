"""The starting dose of maintenance, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.clinical.dosing import StartingDose
from lenarules.language.table import Adopt
from lenarules.publications.jones_2021 import STARTING_DOSE_TABLE as STARTING_DOSE
from lenarules.publications.jones_2021.starting_dose import printed
from proofs.twins.twin import Twin, with_resolution, without

TWINS = (
    Twin(
        "end-stage renal failure gets 10 mg, as a moderate impairment does",
        "swapped dose",
        with_resolution(
            STARTING_DOSE,
            "end_stage.five",
            adopts=Adopt("end_stage", StartingDose(printed.TEN_DAILY)),
        ),
        "worse_renal_function_never_raises_the_dose",
    ),
    Twin(
        "the increase is announced below 30 mL/min and not above",
        "swapped dose",
        with_resolution(
            STARTING_DOSE,
            "severe.no_dialysis",
            adopts=Adopt("end_stage", StartingDose(printed.FIVE_DAILY, printed.INCREASE_TO_15)),
        ),
        "worse_renal_function_never_raises_the_dose",
    ),
    Twin(
        "on dialysis with 50 mL/min or more the dose of Table 2 is given",
        "missing resolution",
        without(STARTING_DOSE, "dialysis.five"),
        "nobody_on_dialysis_gets_more_than_5_mg_daily",
    ),
    Twin(
        "the increase of Table 2 is carried over to a reduced clearance",
        "swapped dose",
        with_resolution(
            STARTING_DOSE,
            "renal_impairment.ten",
            adopts=Adopt(
                "renal_impairment", StartingDose(printed.TEN_DAILY, printed.INCREASE_TO_15)
            ),
        ),
        "no_increase_with_reduced_clearance",
    ),
    Twin(
        "the line on dialysis is noted below 30 mL/min only",
        "note too narrow",
        evolve(
            STARTING_DOSE,
            notes=tuple(
                evolve(note, when=printed.END_STAGE) if note.id == "after_dialysis" else note
                for note in STARTING_DOSE.notes
            ),
        ),
        "every_dose_on_dialysis_is_given_after_it",
    ),
)
