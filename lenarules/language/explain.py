"""An answer in words: what, why, where it is printed, and from which inputs."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lenarules.language.decision import CitedNote, CitedResolution, CitedRow, Decision, Source


def explain(decision: Decision[Any]) -> str:
    """Return an answer as lines of English."""
    lines = decision.outcome.in_words().splitlines()
    lines.append("")
    if decision.basis is not None:
        lines += [f"Basis: {decision.basis.name} - {decision.basis.value}."]
    if decision.row is not None:
        lines += _row_lines("Row", decision.row)
    if decision.resolution is not None:
        lines += _resolution_lines(decision.resolution)
    for other in decision.others:
        lines += _row_lines("Also printed", other)
    for note in decision.notes:
        lines += _note_lines(note)
    lines += _possible_lines(decision)
    lines += ["", f"Inputs: {inputs_in_words(decision.source, decision.values)}"]
    source = decision.source
    lines += [f"Setting of the paper: {source.setting}"] if source.setting else []
    lines += [f"lenarules {source.version}, table {source.table}, sha256 {source.table_hash}"]
    return "\n".join(lines)


def _row_lines(heading: str, row: CitedRow) -> list[str]:
    lines = [
        f"{heading}: {row.id} ({row.strength.name})",
        f"  for: {row.condition}",
        f"  printed: {row.printed}",
        f"  source: {row.cite}",
    ]
    return [*lines, f"  left open: {row.open}"] if row.open else lines


def _resolution_lines(resolution: CitedResolution) -> list[str]:
    return [
        f"Resolution: {resolution.id} ({resolution.principle.name}: {resolution.principle.value})",
        f"  for: {resolution.region}",
        f"  reading: {resolution.reading}",
        f"  leans on: {'; '.join(str(cite) for cite in resolution.cites)}",
    ]


def _note_lines(note: CitedNote) -> list[str]:
    lines = [f"Note: {note.id}", f"  printed: {note.printed}", f"  source: {note.cite}"]
    if note.principle is not None:
        leans = "; ".join(str(cite) for cite in note.cites)
        lines += [f"  reading ({note.principle.name}): {note.reading}", f"  leans on: {leans}"]
    return lines


def _possible_lines(decision: Decision[Any]) -> list[str]:
    lines: list[str] = []
    for each in decision.possible:
        basis = each.basis.name if each.basis else "several"
        row = each.row.id if each.row else "no single row"
        lines.append(f"If {each.condition}: {basis}, {row}")
    return lines


def inputs_in_words(source: Source, values: tuple[Any, ...]) -> str:
    """Return the inputs as read, each with its label and unit."""
    pairs = zip(source.facts, values, strict=True)
    return "; ".join(_input(label, unit, value) for (_, label, unit), value in pairs)


def _input(label: str, unit: str, value: Any) -> str:
    shown = f"{label} {value_in_words(value)}"
    return shown if value is None or isinstance(value, Enum) else f"{shown} {unit}".rstrip()


def value_in_words(value: Any) -> str:
    """Return one value in words; an unknown one says so."""
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return value.name.lower().replace("_", " ")
    if isinstance(value, frozenset):
        return ", ".join(sorted(value_in_words(member) for member in value)) or "none"
    if isinstance(value, int | float):
        return f"{value:,}"
    words = getattr(value, "in_words", None)
    return _exact_in_words(value) if words is None else str(words())


def _exact_in_words(value: Any) -> str:
    """Return an exact number, with its decimal where it is a fraction or long."""
    text = str(value)
    short = "/" not in text and len(text) <= 12
    return text if short or isinstance(value, str) else f"{text} (about {float(value):,.6g})"
