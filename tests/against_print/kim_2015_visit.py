"""A visit of Kim 2015's course as its transcription asks for it, and where the rows depart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from lenarules import Cytopenia, Timing, TreatmentStatus
from tests.against_print.kim_2015_clauses import said
from tests.publications.kim_2015.strategies import HEMATOLOGIC_TABLE
from tests.transcription import kim_2015 as print_of
from tests.transcription import kim_2015_course as course
from tests.transcription.kim_2015_course import Visit, mg_per_cycle

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.publications.kim_2015.strategies import Patient

TABLE = HEMATOLOGIC_TABLE
N, T = Cytopenia.NEUTROPENIA, Cytopenia.THROMBOCYTOPENIA

#: Each row and its statement: both are in the paper's order.
STATEMENT_OF = dict(zip([row.id for row in TABLE.rows], course.STATEMENTS, strict=True))

# A visit as the transcription asks for it


def cell_today(patient: Patient) -> dict[str, Any]:
    """Return the cell of Fig. 1: equal counts are adequate, and dialysis is the last column."""
    cuts = {"anc": 1_000, "platelets": 50_000}
    read = patient | {name: patient[name] + (patient[name] == cut) for name, cut in cuts.items()}
    if patient["on_dialysis"]:
        read["creatinine_clearance"] = 0
    return [cell for cell in print_of.FIG_1 if said(cell["when"], read)][-1]


def is_carried(patient: Patient, cell: dict[str, Any]) -> bool:
    """Tell whether the footnote that is printed in the cell was what raised the dose."""
    return (cell["footnote"] or "").upper() in {letter.name for letter in patient["permission"]}


STATUS_OF: dict[TreatmentStatus, Any] = {
    TreatmentStatus.ON_TREATMENT: "on",
    TreatmentStatus.DELAYED: "held",
    TreatmentStatus.INTERRUPTED: "held",
    TreatmentStatus.DISCONTINUED: "ended",
}


def visit_of(patient: Patient) -> Visit:
    """Return what the transcription asks about a patient."""
    cell, dose = cell_today(patient), patient["dose"].value
    above = mg_per_cycle((dose.mg, dose.every_days)) > mg_per_cycle(
        (cell["mg"], cell["every_days"])
    )
    named = ("anc", "platelets", "cycles_at_dose", "responding", "tolerating", "progressing")
    return Visit(
        **{name: patient[name] for name in (*named, "days_held")},
        at_cycle_start=patient["timing"] is Timing.CYCLE_START,
        status=STATUS_OF[patient["status"]],
        held_for_neutropenia=N in patient["held_for"],
        neutropenia_is_open=N in patient["open_episodes"],
        neutropenias_before=patient["neutropenias"],
        dose_mg=dose.mg,
        every_days=dose.every_days,
        cell_mg=cell["mg"],
        cell_every_days=cell["every_days"],
        column=cell["column"],
        low_counts_cell=cell["counts"] == "low",
        dose_is_too_high=above and not is_carried(patient, cell),
    )


# Where a row was made to read otherwise


class Departure(NamedTuple):
    """A reading by which some rows speak, or are silent, where their statement says otherwise."""

    reading: str
    rows: tuple[str, ...]
    speaks: bool
    where: Callable[[Visit], bool]


def difference_in_mg(visit: Visit) -> int:
    """Return the mg per cycle of the dose beyond those of the cell."""
    cell = (visit.cell_mg, visit.cell_every_days)
    return mg_per_cycle((visit.dose_mg, visit.every_days)) - mg_per_cycle(cell)


def cycle_is_due(visit: Visit) -> bool:
    """Tell whether a cycle of a treatment that goes on is due."""
    return visit.at_cycle_start and visit.status != "ended" and not visit.progressing


def carried_above(visit: Visit) -> bool:
    """Tell whether a footnote of the cell carries the dose above it."""
    return difference_in_mg(visit) > 0 and not visit.dose_is_too_high


def in_further_episode(visit: Visit) -> bool:
    """Tell whether an episode after the first is open, or opens today."""
    opens = not visit.neutropenia_is_open and visit.anc < 1_000
    return (visit.neutropenia_is_open or opens) and visit.neutropenias_before + opens >= 2


DEPARTURES = (
    Departure(
        "an ended treatment is not continued until progression: another reading keeps it ended",
        ("until_progression.stop",),
        speaks=False,
        where=lambda visit: visit.status == "ended" and not visit.progressing,
    ),
    Departure(
        "every other sentence is about a treatment that goes on",
        tuple(row.id for row in TABLE.rows[2:]),
        speaks=False,
        where=lambda visit: visit.progressing,
    ),
    Departure(
        "the last line knows no footnotes: a dose that one carries is above its cell, not at it",
        ("fig_1.last_line.unchanged",),
        speaks=False,
        where=carried_above,
    ),
    Departure(
        "the last line knows no footnotes: it would lower a dose that one carries",
        ("fig_1.last_line.down",),
        speaks=True,
        where=lambda visit: cycle_is_due(visit) and carried_above(visit),
    ),
    Departure(
        "low counts end the permission of footnote b, also in the low-count cell that prints it",
        ("cytopenia.one_step.down",),
        speaks=True,
        where=lambda visit: cycle_is_due(visit) and carried_above(visit) and visit.low_counts_cell,
    ),
    Departure(
        "the same dose is no answer to a hold: of that the recommendations speak",
        ("fig_1.last_line.unchanged",),
        speaks=False,
        where=lambda visit: visit.status == "held",
    ),
    Departure(
        "nobody improves into the last column, but a dose below its cell may be raised there too",
        ("renal_function.improved",),
        speaks=True,
        where=lambda visit: (
            cycle_is_due(visit)
            and visit.status == "on"
            and visit.column == "end_stage"
            and difference_in_mg(visit) < 0
        ),
    ),
    Departure(
        "of the second point the third sentence alone is on further episodes",
        ("second_point.resume", "second_point.remains"),
        speaks=False,
        where=in_further_episode,
    ),
    Departure(
        "a neutropenia that closed while platelets held treatment is over before the restart",
        ("second_point.further.restart",),
        speaks=False,
        where=lambda visit: not visit.neutropenia_is_open,
    ),
)


def expected(row_id: str, visit: Visit) -> bool:
    """Tell whether a row speaks by the transcription and the departures."""
    speaks = STATEMENT_OF[row_id][1](visit)
    for departure in DEPARTURES:
        if row_id in departure.rows and departure.where(visit):
            speaks = departure.speaks
    return speaks
