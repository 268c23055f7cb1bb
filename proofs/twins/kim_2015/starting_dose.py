"""Fig. 1, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.clinical.facts import ANC, PLATELETS
from lenarules.publications.kim_2015.starting_dose import printed as fig_1
from proofs.tables import FIG_1
from proofs.twins.twin import Twin, swapped, with_dead_row, with_resolution, with_row, without

TWINS = (
    Twin(
        "nothing says what holds at ANC exactly 1,000 in the moderate column",
        "gap",
        without(FIG_1, "equality.moderate"),
        "total",
    ),
    Twin(
        "nothing chooses between the severe and the end-stage column",
        "overlap",
        without(FIG_1, "dialysis.adequate"),
        "total",
    ),
    Twin(
        "the moderate column begins at 31 mL/min in its first cell",
        "off-by-one",
        with_row(
            FIG_1,
            "moderate.adequate",
            when=(fig_1.CRCL >= 31) & (fig_1.CRCL < 50) & fig_1.ADEQUATE,
        ),
        "total",
    ),
    Twin(
        "the moderate and the severe dose are swapped",
        "swapped dose",
        swapped(FIG_1, "moderate.adequate", "severe.adequate"),
        "worse_renal_function_never_raises_the_dose",
    ),
    Twin(
        "the two normal cells are swapped",
        "swapped dose",
        swapped(FIG_1, "normal.adequate", "normal.low_counts"),
        "lower_counts_never_raise_the_dose",
    ),
    Twin(
        "the low-count cell of the end-stage column has the dose of the cell above it",
        "swapped dose",
        with_row(FIG_1, "end_stage.low_counts", then=FIG_1.row("end_stage.adequate").then),
        "low_counts_are_one_step_down",
    ),
    Twin("a row that nobody matches", "dead row", with_dead_row(FIG_1), "alive"),
    Twin(
        "the equality reading reaches into the low counts",
        "straying resolution",
        with_resolution(FIG_1, "equality.moderate", region=fig_1.MODERATE & ~fig_1.ADEQUATE),
        "confined",
    ),
    Twin(
        "the equality reading changes a printed answer without declaring it",
        "undeclared override",
        with_resolution(
            FIG_1, "equality.normal", region=fig_1.NORMAL & (PLATELETS >= 50_000) & (ANC >= 900)
        ),
        "faithful",
    ),
    Twin(
        "the dialysis reading no longer says that it is over the equality reading",
        "ambiguity",
        with_resolution(FIG_1, "dialysis.adequate", over=()),
        "unambiguous",
    ),
    Twin(
        "very low counts in the normal column are answered by the figure",
        "missing resolution",
        without(FIG_1, "very_low_counts.normal"),
        "very_low_counts_are_left_to_the_clinician",
    ),
    Twin(
        "footnote c is noted below 30 mL/min only",
        "note too narrow",
        evolve(
            FIG_1,
            notes=tuple(
                evolve(note, when=fig_1.END_STAGE) if note.id == "footnote_c" else note
                for note in FIG_1.notes
            ),
        ),
        "every_dose_on_dialysis_is_given_after_it",
    ),
)
