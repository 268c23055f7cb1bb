"""Single edits of resolutions, notes, legal rules and marks."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.language.condition import ALWAYS, Not, all_of, any_of
from lenarules.language.table import Adopt, Legal, Mark, Note, Resolution
from proofs.mutants.conditions import edits
from proofs.mutants.mutant import Mutant
from proofs.mutants.rows import DROPPED, SWAPPED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.table import Row, Table

Part = Resolution | Note | Legal | Mark
WIDENED, NARROWED = "widened", "narrowed"
OVER_DROPPED, OFFER_DROPPED = "over dropped", "offer dropped"
OFFER_ELSEWHERE, ADVICE_DROPPED = "offer where unmatched", "advice dropped"
#: The parts of a table, and the field that says of whom a part holds.
CONDITIONS = {
    "rows": "when",
    "resolutions": "region",
    "notes": "when",
    "marks": "when",
    "legal": "condition",
}
#: The name of each kind of part, its field in a table, and the field that says of whom it holds.
_FIELDS: dict[type[Part], tuple[str, str, str]] = {
    Resolution: ("resolution", "resolutions", "region"),
    Note: ("note", "notes", "when"),
    Legal: ("legal", "legal", "condition"),
    Mark: ("mark", "marks", "when"),
}


def parts_edited(table: Table) -> Iterator[Mutant]:
    """Yield the table with each single edit of a part that is no row."""
    parts: tuple[Part, ...] = (*table.resolutions, *table.notes, *table.legal, *table.marks)
    for part in parts:
        yield from _conditions(table, part)
        name, make = _FIELDS[type(part)][0], _dropped(table, part)
        yield Mutant(table.id, name, DROPPED, f"{part.id}: dropped", make)
    for number, item in enumerate(table.resolutions):
        yield from _moved_over_a_row(table, item, _beside(table, item, number))
        yield from _resolution(table, item)
    for number, note in enumerate(table.notes):
        yield from _moved_over_a_row(table, note, table.rows[number % len(table.rows)])
        yield from _note(table, note)
    for one, other in pairwise(table.resolutions):
        yield from _adopting_swapped(table, one, other)


def _put(table: Table, part: Part, *instead: Part) -> Callable[[], Table]:
    """Return what makes the table with other parts, or none, in the place of one."""
    _, field, _ = _FIELDS[type(part)]
    changed: list[Part] = []
    for each in getattr(table, field):
        changed += instead if each is part else [each]
    changes: dict[str, Any] = {field: tuple(changed)}
    return lambda: evolve(table, **changes)


def _dropped(table: Table, part: Part) -> Callable[[], Table]:
    """Return what makes the table without a part, a resolution no longer outranked either."""
    if not isinstance(part, Resolution):
        return _put(table, part)
    kept = tuple(
        evolve(item, over=tuple(other for other in item.over if other != part.id))
        if part.id in item.over
        else item
        for item in table.resolutions
        if item is not part
    )
    return lambda: evolve(table, resolutions=kept)


def _mutant(table: Table, part: Part, kind: str, words: str, **changes: Any) -> Mutant:
    name = _FIELDS[type(part)][0]
    make = _put(table, part, evolve(part, **changes))
    return Mutant(table.id, name, kind, f"{part.id}: {words}", make)


def _conditions(table: Table, part: Part) -> Iterator[Mutant]:
    field = _FIELDS[type(part)][2]
    for edit in edits(getattr(part, field)):
        yield _mutant(table, part, edit.kind, edit.words, **{field: edit.condition})


def _beside(table: Table, item: Resolution, number: int) -> Row:
    """Return the row that follows the one that a resolution adopts."""
    ids = [row.id for row in table.rows]
    place = ids.index(item.adopts.row) + 1 if isinstance(item.adopts, Adopt) else number
    return table.rows[place % len(ids)]


def _moved_over_a_row(table: Table, part: Resolution | Note, row: Row) -> Iterator[Mutant]:
    """Yield a part widened by a row and narrowed by it; a note is given to everybody too."""
    field = _FIELDS[type(part)][2]
    held: Condition = getattr(part, field)
    wider, less = any_of(held, row.when), all_of(held, Not(row.when))
    yield _mutant(table, part, WIDENED, f"or {row.id}", **{field: wider})
    yield _mutant(table, part, NARROWED, f"and not {row.id}", **{field: less})
    if isinstance(part, Note) and held != ALWAYS:
        yield _mutant(table, part, WIDENED, "everybody", when=ALWAYS)


def _resolution(table: Table, item: Resolution) -> Iterator[Mutant]:
    for name in item.over:
        kept = tuple(other for other in item.over if other != name)
        yield _mutant(table, item, OVER_DROPPED, f"not over {name}", over=kept)
    for number, offer in enumerate(item.offers):
        before, after = item.offers[:number], item.offers[number + 1 :]
        words = f"{number} {offer.row}"
        yield _mutant(table, item, OFFER_DROPPED, f"no offer {words}", offers=before + after)
        other = evolve(offer, unmatched_too=not offer.unmatched_too)
        offers = (*before, other, *after)
        yield _mutant(table, item, OFFER_ELSEWHERE, f"offer {words}, the other way", offers=offers)


def _note(table: Table, note: Note) -> Iterator[Mutant]:
    for advice in note.adds if len(note.adds) > 1 else ():
        kept = tuple(other for other in note.adds if other is not advice)
        words = f"without {type(advice).__name__}.{advice.name}"
        yield _mutant(table, note, ADVICE_DROPPED, words, adds=kept)


def _adopting_swapped(table: Table, one: Resolution, other: Resolution) -> Iterator[Mutant]:
    """Yield the table in which two neighbouring resolutions adopt what the other one adopts."""
    if one.adopts == other.adopts:
        return
    swapped = {one.id: other.adopts, other.id: one.adopts}
    changed = tuple(
        evolve(item, adopts=swapped[item.id]) if item.id in swapped else item
        for item in table.resolutions
    )
    where = f"{one.id}: adopts what {other.id} does"
    yield Mutant(table.id, "resolution", SWAPPED, where, lambda: evolve(table, resolutions=changed))
