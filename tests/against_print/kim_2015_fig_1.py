"""Fig. 1 of Kim 2015 against its transcription by another hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules import StartingDose
from lenarules.clinical.advice import SupportiveCare, of_kind
from lenarules.language.evaluate import holds
from tests.against_print.kim_2015_clauses import FLAG, choices, differs, said
from tests.publications.kim_2015.strategies import FIG_1_TABLE, Patient, nearby
from tests.transcription import kim_2015 as print_of

if TYPE_CHECKING:
    from lenarules.language.table import Row, Table

COUNTS = {"adequate": "adequate", "low": "low_counts"}


def fig_1_patients(rows: tuple[Row, ...]) -> list[Patient]:
    """Return patients of Fig. 1 in and around every cell: every combination of telling values."""
    near = choices(FIG_1_TABLE, rows, [cell["when"] for cell in print_of.FIG_1])
    return list(nearby(FIG_1_TABLE, near | {"on_dialysis": FLAG}, apart=4))


def dose_in(cell: dict[str, Any]) -> tuple[Any, ...]:
    """Return dose, days and escalation of a transcribed cell."""
    footnote = print_of.FIG_1_FOOTNOTES.get(cell["footnote"], {})
    later = (footnote["to_mg"], footnote["to_every_days"]) if "to_mg" in footnote else None
    return cell["mg"], cell["every_days"], print_of.FIG_1_DAYS, later


def dose_of(outcome: object) -> tuple[Any, ...]:
    """Return dose, days and escalation of a row."""
    if not isinstance(outcome, StartingDose):
        return ()
    dose, later = outcome.dose, outcome.escalation
    days = (dose.first_day, dose.last_day, dose.cycle_days)
    return dose.mg, dose.every_days, days, later and (later.outcome.mg, later.outcome.every_days)


def fig_1_differences(rows: tuple[Row, ...]) -> set[tuple[str, str]]:
    """Return the rows of Fig. 1 that are not what was transcribed, and in what they differ."""
    by_id, patients = {row.id: row for row in rows}, fig_1_patients(rows)
    found = set()
    for cell in print_of.FIG_1:
        row = by_id[f"{cell['column']}.{COUNTS[cell['counts']]}"]
        if differs(row.when, cell["when"], patients):
            found.add((row.id, "condition"))
        if dose_of(row.then) != dose_in(cell):
            found.add((row.id, "dose"))
        if row.cite.footnote != (cell["footnote"] or ""):
            found.add((row.id, "footnote"))
    return found


def is_supported(table: Table, patient: Patient, cell: dict[str, Any]) -> bool:
    """Tell whether the notes give the support words of a cell, each once, and no others."""
    notes = [note for note in table.notes if holds(note.when, patient)]
    labels = [a.label for n in notes for a in of_kind(SupportiveCare, n.adds)]
    found = [
        any(set(words.split()) <= set(label.split()) for label in labels)
        for words in cell["support"]
    ]
    return len(labels) == len(found) and all(found)


def unsupported(table: Table) -> list[str]:
    """Return the cells of which some patient is not given the support that is printed in it."""
    patients = fig_1_patients(())
    return [
        f"{cell['column']}.{cell['counts']}"
        for cell in print_of.FIG_1
        if not all(is_supported(table, p, cell) for p in patients if said(cell["when"], p))
    ]


def permits(text: str, footnote: dict[str, Any]) -> bool:
    """Tell whether an option names the conditions of a footnote: cycles, response, tolerance."""
    cycles = footnote["after_cycles"]
    return (
        all(words in text for words in footnote["needs"])
        and ("not responding" in text) is ("not responding" in footnote["needs"])
        and ((f"after {cycles} cycles" in text) if cycles else ("cycle" not in text))
    )


def misread_footnotes(rows: tuple[Row, ...]) -> list[str]:
    """Return the footnotes a and b whose conditions no row's escalation names."""
    options = {row.cite.footnote: getattr(row.then, "escalation", None) for row in rows}
    texts = {name: getattr(option, "printed", "") for name, option in options.items()}
    every = print_of.FIG_1_FOOTNOTES
    return [name for name in ("a", "b") if not permits(texts[name], every[name])]
