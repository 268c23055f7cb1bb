"""The figures that a row of Kim 2015's course prints against the row's own condition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lenarules.clinical.facts import ANC, PLATELETS
from lenarules.language.condition import Compare, atoms
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER, PLACE, Rung
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CYCLES_AT_DOSE,
    DAYS_HELD,
    DOSE,
)

if TYPE_CHECKING:
    from lenarules.language.table import Row

COUNT = re.compile(r"(?P<sign>[<>]?) ?(?P<figure>[\d,]+) cells/uL")
DOSES = {
    "15 mg once daily": Rung.DAILY_15_MG,
    "10 mg once daily": Rung.DAILY_10_MG,
}
#: Figures that are no cut-offs: the grade, whose count is a convention, and one step of the ladder.
WORDS = ("grade 3 or higher", "1 dose step")
#: A printed duration, and the cut-off that it is.
DURATIONS = {"1 week": (DAYS_HELD.name, 7), "2 cycles": (CYCLES_AT_DOSE.name, 2)}


def cut_offs(row: Row) -> set[tuple[str, int]]:
    """Return the name and the bound of every comparison of a row with a count or a number."""
    asked = (atom for atom in atoms(row.when) if isinstance(atom, Compare))
    return {(atom.fact.name, atom.bound) for atom in asked}


def missing_counts(row: Row) -> list[str]:
    """Return the printed ANC and platelet counts that do not stand in the condition of a row."""
    fact, asked = PLATELETS if "platelet counts" in row.printed else ANC, cut_offs(row)
    found = COUNT.finditer(row.printed)
    return [m[0] for m in found if (fact.name, int(m["figure"].replace(",", ""))) not in asked]


def left_over(row: Row) -> str:
    """Return what a row prints beside counts, doses, steps and the durations that it asks."""
    rest = COUNT.sub("", row.printed)
    asked = [words for words, cut_off in DURATIONS.items() if cut_off in cut_offs(row)]
    for words in (*WORDS, *DOSES, *asked):
        rest = rest.replace(words, "")
    return rest.replace("Fig. 1", "")


def raises_to_the_printed_dose(row: Row) -> bool:
    """Tell whether a printed dose is the next rung above the dose that the row asks for."""
    printed = [rung for words, rung in DOSES.items() if words in row.printed]
    asked = {getattr(atom, "member", None) for atom in atoms(row.when) if atom.fact == DOSE}
    return len(printed) == 1 and LADDER[PLACE[printed[0]] - 1] in asked


def same_figures(row: Row) -> bool:
    """Tell whether every figure that a row prints is a cut-off or a dose of the row."""
    figures = not missing_counts(row) and not re.search(r"\d", left_over(row))
    return figures and ("mg" not in row.printed or raises_to_the_printed_dose(row))
