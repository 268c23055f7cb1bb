"""A second transcription of what the paper says about a visit during treatment.

Made from the paper (Kim HJ et al., Blood Res 2015;50:7-18) by another hand; keep it apart from
the rules. Each function is one printed statement and answers one question: does it, as printed,
speak about this visit? The statements are not weighed against each other, so several may speak
at once, and they may disagree. Each docstring opens with the action the statement prints: hold,
same, one step down, one step up, the cell (of Fig. 1), stop, or open where the sentence leaves
something open.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Dose = tuple[int, int]
"""Milligrams, and every how many days."""

# The six doses of Fig. 1, in ascending mg per cycle: 55, 105, 165, 210, 315, 525.
LADDER: tuple[Dose, ...] = ((5, 2), (5, 1), (15, 2), (10, 1), (15, 1), (25, 1))

# What the footnotes of Fig. 1 let the dose be raised to. Footnote c prints no dose.
FOOTNOTE_DOSES: dict[str, Dose] = {"a": (15, 1), "b": (10, 1)}

# The footnoted cells, as column and low counts. Footnote c hangs on ("end_stage", False).
FOOTNOTE_CELLS: dict[tuple[str, bool], str] = {
    ("moderate", False): "a",
    ("severe", False): "b",
    ("moderate", True): "b",
}


@dataclass(frozen=True)
class Visit:
    """What is known at a visit. Counts are in cells/uL."""

    anc: int
    platelets: int
    at_cycle_start: bool
    status: Literal["on", "held", "ended"]
    held_for_neutropenia: bool
    days_held: int
    neutropenia_is_open: bool
    # Episodes opened before today, the open one included.
    neutropenias_before: int
    dose_mg: int
    every_days: int
    # The dose of the patient's cell of Fig. 1 today.
    cell_mg: int
    cell_every_days: int
    column: Literal["normal", "moderate", "severe", "end_stage"]
    low_counts_cell: bool
    # Completed, the ending one included.
    cycles_at_dose: int
    responding: bool
    tolerating: bool
    progressing: bool
    # The dose is above what Fig. 1 or a footnote gives.
    dose_is_too_high: bool


def mg_per_cycle(dose: Dose) -> int:
    """Milligrams over days 1-21: 21 doses daily, 11 every other day.

    DOSE AND SCHEDULE, paragraph 1 (days 1-21 of each 28-day cycle).
    """
    mg, every_days = dose
    return mg * len(range(1, 22, every_days))


def _dose(visit: Visit) -> int:
    return mg_per_cycle((visit.dose_mg, visit.every_days))


def _cell(visit: Visit) -> int:
    return mg_per_cycle((visit.cell_mg, visit.cell_every_days))


def _dose_is_a_footnotes(visit: Visit) -> bool:
    """The dose is the one that the footnote of today's cell lets it be raised to."""
    footnote = FOOTNOTE_CELLS.get((visit.column, visit.low_counts_cell))
    if footnote is None or visit.dose_is_too_high:
        return False
    return (visit.dose_mg, visit.every_days) == FOOTNOTE_DOSES[footnote]


def _cycle_starts(visit: Visit) -> bool:
    return visit.at_cycle_start and visit.status != "ended"


def _cycle_starts_on_treatment(visit: Visit) -> bool:
    return visit.at_cycle_start and visit.status == "on"


def _is_held_for_neutropenia(visit: Visit) -> bool:
    return visit.status == "held" and visit.held_for_neutropenia


def until_progression_stop(visit: Visit) -> bool:
    """Stop: "continued until disease progression".

    INDICATION AND TIMING, expert recommendations, bullet 2. Of ended treatment nothing else
    speaks.
    """
    return visit.progressing or visit.status == "ended"


def until_progression_same(visit: Visit) -> bool:
    """Same: "continued until disease progression", and there is none.

    INDICATION AND TIMING, expert recommendations, bullet 2; without the cytopenia of Cytopenia,
    paragraph 1 (platelets < 50,000 or ANC < 1,000), on a dose not above what is printed.
    """
    return (
        visit.status == "on"
        and not visit.progressing
        and not (visit.anc < 1_000 or visit.platelets < 50_000)
        and not visit.dose_is_too_high
    )


def fig_1_last_line_unchanged(visit: Visit) -> bool:
    """Same: "Adjust the dose at each cycle if changes in Clcr or blood cell counts occur".

    Fig. 1, last line, where the dose already is that of the cell, or of the cell's footnote.
    """
    return _cycle_starts(visit) and (_dose(visit) == _cell(visit) or _dose_is_a_footnotes(visit))


def fig_1_last_line_down(visit: Visit) -> bool:
    """The cell, down: "Adjust the dose at each cycle if changes in Clcr or ... counts occur".

    Fig. 1, last line, where the cell gives less than the dose, unless the cell's footnote gives
    that dose.
    """
    return _cycle_starts(visit) and _dose(visit) > _cell(visit) and not _dose_is_a_footnotes(visit)


def fig_1_last_line_up(visit: Visit) -> bool:
    """The cell, up: "Adjust the dose at each cycle if changes in Clcr or ... counts occur".

    Fig. 1, last line, where the cell gives more than the dose.
    """
    return _cycle_starts_on_treatment(visit) and _dose(visit) < _cell(visit)


def fig_1_footnote_a(visit: Visit) -> bool:
    """One step up: "may be escalated to 15 mg once daily after 2 cycles".

    Fig. 1, footnote a, on 10 mg once daily (moderate, adequate counts): the patient does not
    respond to, and is tolerating, treatment.
    """
    return (
        _cycle_starts_on_treatment(visit)
        and FOOTNOTE_CELLS.get((visit.column, visit.low_counts_cell)) == "a"
        and (visit.dose_mg, visit.every_days) == (10, 1)
        and visit.cycles_at_dose >= 2
        and not visit.responding
        and visit.tolerating
    )


def fig_1_footnote_b(visit: Visit) -> bool:
    """One step up: "may be escalated to 10 mg once daily if the patient is tolerating treatment".

    Fig. 1, footnote b, on 15 mg every other day (severe, adequate counts; moderate, low counts).
    No number of cycles is printed.
    """
    return (
        _cycle_starts_on_treatment(visit)
        and FOOTNOTE_CELLS.get((visit.column, visit.low_counts_cell)) == "b"
        and (visit.dose_mg, visit.every_days) == (15, 2)
        and visit.tolerating
    )


def improved_renal_function(visit: Visit) -> bool:
    """Open: "dosing can be increased with caution", by how much is not printed.

    Renal insufficiency, expert recommendations, bullet 2. Improved is read as: the cell gives
    more than the dose, and the column is not the last one, into which nobody improves.
    """
    return (
        _cycle_starts_on_treatment(visit)
        and visit.column != "end_stage"
        and _dose(visit) < _cell(visit)
    )


def one_dose_step_down(visit: Visit) -> bool:
    """One step down: "adjusted by 1 dose step in each cycle (e.g., from 25 ... to 15 mg/day".

    Cytopenia, paragraph 1, last sentence ("If changes in the CBC occur"): the counts are in the
    low row, and its cell gives less than the dose, unless the cell's footnote gives that dose.
    """
    return fig_1_last_line_down(visit) and visit.low_counts_cell


def one_dose_step_up(visit: Visit) -> bool:
    """One step up: "adjusted by 1 dose step in each cycle".

    Cytopenia, paragraph 1, last sentence ("If changes in the CBC occur"): the counts are out of
    the low row, and the cell gives more than the dose.
    """
    return fig_1_last_line_up(visit) and not visit.low_counts_cell


def delay(visit: Visit) -> bool:
    """Hold: "delayed for 1 week if neutropenia (ANC < 1,000 cells/uL) is present".

    Hematologic toxicities, expert recommendations, bullet 1, sentence 1: at the beginning of
    each new cycle, in the first 7 days of the hold.
    """
    return (
        _cycle_starts(visit)
        and visit.anc < 1_000
        and (not _is_held_for_neutropenia(visit) or visit.days_held < 7)
    )


def interruption(visit: Visit) -> bool:
    """Hold: "When severe neutropenia (ANC 500 cells/uL) occurs, ... should be interrupted".

    Hematologic toxicities, expert recommendations, bullet 1, sentence 2. The figure has no sign;
    read as below it.
    """
    return visit.status != "ended" and visit.anc < 500


def resume(visit: Visit) -> bool:
    """Open: "can be resumed if ANC has returned to 1,000", at which dose is not printed.

    Hematologic toxicities, expert recommendations, bullet 2, sentence 1. The figure has no sign;
    read as above it.
    """
    return _is_held_for_neutropenia(visit) and visit.anc > 1_000


def remains(visit: Visit) -> bool:
    """One step down: "If ANC remains < 1,000 ..., a ... reduction, by 1 dose step, is necessary".

    Hematologic toxicities, expert recommendations, bullet 2, sentence 2: after the week of
    delay. Whether the reduced dose is given at once is not printed.
    """
    return _is_held_for_neutropenia(visit) and visit.days_held >= 7 and visit.anc < 1_000


def further_episodes_interrupt(visit: Visit) -> bool:
    """Open: "interruption (until ANC rises to > 1,000 cells/uL) and/or dose reductions".

    Hematologic toxicities, expert recommendations, bullet 2, sentence 3: an episode after the
    first, open already or opened today by ANC < 1,000. By how much to reduce is not printed.
    """
    if visit.status == "ended":
        return False
    if visit.neutropenia_is_open:
        return visit.neutropenias_before >= 2 and visit.anc <= 1_000
    return visit.neutropenias_before >= 1 and visit.anc < 1_000


def further_episodes_restart(visit: Visit) -> bool:
    """Open: the interruption lasts "until ANC rises to > 1,000 cells/uL"; "and/or" the dose.

    Hematologic toxicities, expert recommendations, bullet 2, sentence 3: a hold for an episode
    after the first ends. Whether on the same or a reduced dose is not printed.
    """
    return _is_held_for_neutropenia(visit) and visit.neutropenias_before >= 2 and visit.anc > 1_000


def low_platelets(visit: Visit) -> bool:
    """Open: "platelet transfusions, ... dose modification, or treatment discontinuation".

    Hematologic toxicities, expert recommendations, bullet 3 (< 30,000 cells/uL): a combination
    of them, and which is not printed.
    """
    return visit.status != "ended" and visit.platelets < 30_000


# In the paper's order.
STATEMENTS: tuple[tuple[str, Callable[[Visit], bool]], ...] = (
    ("until progression: stop", until_progression_stop),
    ("until progression: same", until_progression_same),
    ("Fig. 1, last line, unchanged: same", fig_1_last_line_unchanged),
    ("Fig. 1, last line, down: the cell", fig_1_last_line_down),
    ("Fig. 1, last line, up: the cell", fig_1_last_line_up),
    ("Fig. 1, footnote a: one step up", fig_1_footnote_a),
    ("Fig. 1, footnote b: one step up", fig_1_footnote_b),
    ("improved renal function: open: up, by how much", improved_renal_function),
    ("one dose step: one step down", one_dose_step_down),
    ("one dose step: one step up", one_dose_step_up),
    ("delay: hold", delay),
    ("interruption: hold", interruption),
    ("resume: open: at which dose", resume),
    ("remains: one step down", remains),
    ("further episodes: open: interrupt and/or reduce", further_episodes_interrupt),
    ("further episodes: open: restart, same or reduced", further_episodes_restart),
    ("low platelets: open: transfuse, modify or discontinue", low_platelets),
)

# The word with which each statement asks for its action; a figure or a list that uses none is of
# recommendations.
VERBS: dict[str, str] = {
    "until progression: stop": "should",
    "until progression: same": "should",
    "Fig. 1, last line, unchanged: same": "recommendations",
    "Fig. 1, last line, down: the cell": "recommendations",
    "Fig. 1, last line, up: the cell": "recommendations",
    "Fig. 1, footnote a: one step up": "may",
    "Fig. 1, footnote b: one step up": "may",
    "improved renal function: open: up, by how much": "can",
    "one dose step: one step down": "should",
    "one dose step: one step up": "should",
    "delay: hold": "should",
    "interruption: hold": "should",
    "resume: open: at which dose": "can",
    "remains: one step down": "is necessary",
    "further episodes: open: interrupt and/or reduce": "require",
    "further episodes: open: restart, same or reduced": "require",
    "low platelets: open: transfuse, modify or discontinue": "recommendations",
}
