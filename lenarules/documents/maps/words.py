"""A map in words: its title, its text equivalent, and the table of its regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.documents.defect_words import anchor, patient_words
from lenarules.documents.linked import titled
from lenarules.documents.maps.axes import FactAxis
from lenarules.documents.rst import escaped, grid, literal
from lenarules.language.explain import value_in_words
from lenarules.language.fact import Members
from lenarules.language.outcome import Refer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.documents.maps.decision_map import DecisionMap, Panel, Region
    from lenarules.documents.maps.shown import Said
    from lenarules.documents.maps.witnesses import Witness
    from lenarules.documents.rst import Lines

#: The class of the table of the regions, which the style sheet of the picture knows.
TABLE_CLASS = "decision-map-regions"


def title(drawn: DecisionMap) -> str:
    """Return what the picture shows, in one line."""
    axes = f"{_axis(drawn.across)} and {_axis(drawn.up)}"
    return f"{titled(drawn.table.cite.place, drawn.table)}, by {axes}"


def _axis(axis: object) -> str:
    return axis.variable.fact.label if isinstance(axis, FactAxis) else "what else may be so"


def given(drawn: DecisionMap) -> str:
    """Return the facts that are fixed on the whole map, in one sentence; nothing if none is."""
    told = [_fact(drawn, name) for name in drawn.given]
    return f"Unless the map says otherwise: {'; '.join(told)}." if told else ""


def _fact(drawn: DecisionMap, name: str) -> str:
    fact = next(fact for fact in drawn.table.facts if fact.name == name)
    own = (axis for axis in (drawn.across, drawn.up, *drawn.apart) if isinstance(axis, FactAxis))
    other = "other " if any(axis.variable.fact == fact for axis in own) else ""
    value = drawn.given[name]
    unit = fact.unit if isinstance(value, int | float) else ""
    none = isinstance(fact, Members) and not value
    return f"{other}{fact.label} {'none' if none else value_in_words(value)} {unit}".rstrip()


def for_whom(drawn: DecisionMap, panel: Panel, region: Region) -> str:
    """Return for whom a region holds, panel included, in words."""
    lines_of: dict[tuple[int, ...], list[int]] = {}
    for y in sorted({y for _, y in region.places}):
        columns = tuple(sorted(x for x, line in region.places if line == y))
        lines_of.setdefault(columns, []).append(y)
    parts = [_part(drawn, columns, lines) for columns, lines in lines_of.items()]
    return f"{panel.words}: {'; or '.join(parts)}" if panel.words else "; or ".join(parts)


def _part(drawn: DecisionMap, columns: tuple[int, ...], lines: list[int]) -> str:
    across = sorted(step for column in columns for step in drawn.columns[column])
    up = sorted(step for line in lines for step in drawn.lines[line])
    second = drawn.up.words(up)
    return f"{drawn.across.words(across)} and {f'({second})' if ' or ' in second else second}"


def description(drawn: DecisionMap) -> str:
    """Return everything that the picture shows, a sentence for each region."""
    said = (
        f"Region {region.number}, {for_whom(drawn, panel, region)}: {told(drawn, region.shown)}."
        for panel in drawn.panels
        for region in panel.regions
    )
    return "\n".join([*filter(None, [given(drawn)]), *said, *_marked(drawn)])


def _marked(drawn: DecisionMap) -> Iterator[str]:
    for each in drawn.witnesses:
        patient = patient_words(drawn.table, each.patient)
        yield f"Mark {each.mark} in region {each.region.number}, {each.heading.lower()}: {patient}."


def told(drawn: DecisionMap, shown: Said) -> str:
    """Return what a region says: the answer, its row, its basis and what settles it."""
    row = f"row {short(drawn, shown.row)}" if shown.row else ""
    settled = f"settled by {short(drawn, shown.settled_by)}" if shown.settled_by else ""
    basis = shown.basis.name if shown.basis else ""
    return ", ".join(part for part in (shown.headline, row, basis, settled) if part)


def short(drawn: DecisionMap, full_id: str) -> str:
    """Return the id of a part without that of its table."""
    return full_id.removeprefix(f"{drawn.table.id}.")


def region_table(drawn: DecisionMap) -> Lines:
    """Return the regions as a table, each with links to its row and to what settles it."""
    heads = ("No.", "For whom", "Answer", "Why")
    rows = (_cells(drawn, panel, region) for panel in drawn.panels for region in panel.regions)
    return grid(heads, (6, 36, 30, 28), rows, TABLE_CLASS)


def witness_table(drawn: DecisionMap) -> Lines:
    """Return the patients that are marked for a defect, as a table; nothing where none is."""
    if not drawn.witnesses:
        return []
    heads = ("Mark", "Defect of the print", "Marked patient", "Settled by")
    rows = (_witness_cells(drawn, each) for each in drawn.witnesses)
    return grid(heads, (8, 18, 46, 28), rows, TABLE_CLASS)


def _witness_cells(drawn: DecisionMap, each: Witness) -> tuple[str, ...]:
    patient = escaped(patient_words(drawn.table, each.patient))
    settled = ", ".join(_link(drawn, name) for name in each.defect.resolutions)
    heading = f":ref:`{each.heading} <{anchor(drawn.table, each.mark)}>`"
    return each.mark, heading, patient, settled or "nothing"


def _cells(drawn: DecisionMap, panel: Panel, region: Region) -> tuple[str, ...]:
    shown = region.shown
    basis = literal(shown.basis.name) if shown.basis else ""
    why = (basis, _link(drawn, shown.row), _link(drawn, shown.settled_by))
    whom = escaped(for_whom(drawn, panel, region))
    return str(region.number), whom, escaped(_answer(shown)), ", ".join(filter(None, why))


def _answer(shown: Said) -> str:
    refer = shown.outcome
    return f"{shown.headline}: {refer.question}" if isinstance(refer, Refer) else shown.headline


def _link(drawn: DecisionMap, full_id: str) -> str:
    return f":ref:`{short(drawn, full_id)} <{full_id}>`" if full_id else ""
