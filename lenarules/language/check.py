"""What is checked while a table is being defined; each message holds the cure."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NoReturn

from lenarules.language.condition import Node, named_in
from lenarules.language.errors import TableError
from lenarules.language.outcome import Outcome
from lenarules.language.table import Adopt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.derived import Derived
    from lenarules.language.fact import Fact
    from lenarules.language.table import Resolution, Row, Table


def check(table: Table) -> None:
    """Refuse a table that is defined wrongly."""
    _check_ids(table)
    _check_facts(table)
    for row in table.rows:
        _check_row(table, row)
    for resolution in table.resolutions:
        _check_resolution(table, resolution)
    for resolution in table.resolutions:
        _check_over(table, resolution)


def _fail(table: Table, message: str) -> NoReturn:
    raise TableError(f"table {table.id}: {message}")


def _check_ids(table: Table) -> None:
    ids = [row.id for row in table.rows] + [note.id for note in table.notes]
    ids += [item.id for item in table.resolutions] + [rule.id for rule in table.legal]
    ids += [mark.id for mark in table.marks]
    names = [fact.name for fact in table.facts] + [fact.name for fact in table.derived]
    for name, count in Counter(ids).items():
        if count > 1:
            _fail(table, f"{count} parts have the id {name!r}; give each its own")
    for name, count in Counter(names).items():
        if count > 1:
            _fail(table, f"{count} facts have the name {name!r}; give each its own")
    if not table.rows:
        _fail(table, "it has no row; add the printed rows")


def _conditions(table: Table) -> Iterator[tuple[str, Condition]]:
    yield from ((row.id, row.when) for row in table.rows)
    yield from ((note.id, note.when) for note in table.notes)
    yield from ((item.id, item.region) for item in table.resolutions)
    yield from ((rule.id, rule.condition) for rule in table.legal)
    yield from ((mark.id, mark.when) for mark in table.marks)
    for fact in table.derived:
        yield from ((fact.name, condition) for _, condition in fact.definition)


def _check_facts(table: Table) -> None:
    known: frozenset[Fact | Derived] = frozenset((*table.facts, *table.derived))
    for part, condition in _conditions(table):
        if not isinstance(condition, Node):
            _fail(
                table, f"{part}: {condition!r} is not a condition; build it from facts with &, |, ~"
            )
        for fact in set(named_in(condition)) - known:
            _fail(
                table,
                f"{part} asks {fact.name}, not a fact of this table; add it to facts or to derived",
            )


def _check_row(table: Table, row: Row) -> None:
    if not row.printed or not row.cite.place:
        _fail(table, f"row {row.id} lacks its printed figures or its citation; give both")
    if bool(row.open) is (row.then is not None):
        _fail(table, f"row {row.id}: give either 'then' or, for an open cell, what is 'open'")
    if row.then is not None and not isinstance(row.then, Outcome):
        _fail(table, f"row {row.id}: {row.then!r} is no outcome; give it composed() and in_words()")
    if row.open and not any(_completes(item, row) for item in table.resolutions):
        _fail(
            table, f"row {row.id} is open and nothing completes it; add a resolution that adopts it"
        )


def _completes(resolution: Resolution, row: Row) -> bool:
    adopts = resolution.adopts
    return not isinstance(adopts, Adopt) or adopts.row == row.id


def _check_resolution(table: Table, item: Resolution) -> None:
    if not item.bases:
        _fail(table, f"resolution {item.id} declares no basis; name the bases that it settles")
    if not item.cites:
        _fail(table, f"resolution {item.id} cites nothing; cite the text that it leans on")
    for other in item.over:
        if other not in {each.id for each in table.resolutions} or other == item.id:
            _fail(
                table, f"resolution {item.id} is over {other!r}, which is no other resolution here"
            )
    named = [offer.row for offer in item.offers]
    if isinstance(item.adopts, Adopt):
        named.append(item.adopts.row)
    for name in named:
        if name not in {row.id for row in table.rows}:
            _fail(table, f"resolution {item.id} names {name!r}, which is no row here")
    adopts = item.adopts
    if not isinstance(adopts, Adopt | Outcome):
        _fail(table, f"resolution {item.id}: {adopts!r} is no outcome; see Outcome")
    adopting = [adopts] if isinstance(adopts, Adopt) else []
    for part in (*adopting, *item.offers):
        _check_outcome(table, item, part)


def _check_over(table: Table, item: Resolution) -> None:
    """Refuse a resolution that is over itself by way of others: all of them would fall silent."""
    below, left = set[str](), list(item.over)
    while left:
        name = left.pop()
        if name not in below:
            below.add(name)
            left += table.resolution(name).over
    if item.id in below:
        _fail(table, f"resolution {item.id} is over itself by way of others; break the circle")


def _check_outcome(table: Table, item: Resolution, adopted: object) -> None:
    outcome = getattr(adopted, "outcome", None)
    if outcome is not None and not isinstance(outcome, Outcome):
        _fail(table, f"resolution {item.id}: {outcome!r} is no outcome; see Outcome")
    row = getattr(adopted, "row", None)
    if row is not None and outcome is None and table.row(row).open:
        _fail(
            table, f"resolution {item.id} uses the open row {row!r} without an outcome; give it one"
        )
