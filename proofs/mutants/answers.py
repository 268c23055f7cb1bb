"""What a table answers a patient, asked row by row and without the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.language.errors import UndecidedError
from lenarules.language.evaluate import completed, holds, settle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lenarules.language.table import Resolution, Row, Table

#: Everything of an answer that is not wording: two patients with equal answers are told the same.
Answer = tuple[Any, ...]


def answer_of(table: Table, patient: Mapping[str, Any]) -> Answer:
    """Return all that a table answers a patient: outcome, basis, rows, options, notes and marks."""
    for rule in table.legal:
        if not holds(rule.condition, patient):
            return ("not legal", rule.id)
    matched = [row for row in table.rows if holds(row.when, patient)]
    holding = [item for item in table.resolutions if holds(item.region, patient)]
    try:
        settled = _settled(table, matched, holding)
    except UndecidedError:
        settled = ("undecided", tuple(row.id for row in matched))
    notes = [(note.id, note.adds) for note in table.notes if holds(note.when, patient)]
    marks = [mark.id for mark in table.marks if holds(mark.when, patient)]
    return (*settled, tuple(notes), tuple(marks))


def _settled(table: Table, matched: Sequence[Row], holding: Sequence[Resolution]) -> Answer:
    settled = settle(table, matched, holding)
    others = tuple((row.id, row.strength) for row in matched if row is not settled.row)
    return (
        settled.outcome,
        settled.basis,
        settled.row and (settled.row.id, settled.row.strength),
        settled.resolution and settled.resolution.id,
        others,
        _options(table, settled.resolution, {row.id for row in matched}),
    )


def _options(table: Table, item: Resolution | None, matched: set[str]) -> Answer:
    taken = [o for o in (item.offers if item else ()) if o.unmatched_too or o.row in matched]
    rows = [(table.row(offer.row), offer.outcome) for offer in taken]
    return tuple((row.id, row.strength, completed(row, outcome)) for row, outcome in rows)
