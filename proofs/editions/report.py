"""The report on two editions: tables that are new or gone, and every other one compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.verify.editions.comparing import compared
from lenarules.verify.editions.reader import EditionError, by_words, table_of
from lenarules.verify.editions.writer import plain_table

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from lenarules.verify.editions.change import Comparison
    from proofs.editions.sources import Source


@frozen
class Report:
    """Two editions compared.

    Attributes:
        old: the old edition in words.
        new: the new edition in words.
        added: the ids of the tables of the new edition alone.
        removed: the ids of the tables of the old edition alone.
        tables: the comparisons of the tables of both.
    """

    old: str
    new: str
    added: tuple[str, ...]
    removed: tuple[str, ...]
    tables: tuple[Comparison, ...]

    @property
    def changes(self) -> bool:
        """Whether any answer changes, or a table is new or gone."""
        return bool(self.added or self.removed or any(each.changes for each in self.tables))

    def in_words(self) -> str:
        """Return the report as text."""
        same = [each.table for each in self.tables if not each.parts]
        ones = [f"{name}: this table is new" for name in self.added]
        ones += [f"{name}: this table is gone" for name in self.removed]
        lines = [f"old: {self.old}", f"new: {self.new}", *ones]
        lines += [f"the same in both editions: {', '.join(same)}"] if same else []
        written = [each.in_words() for each in self.tables if each.parts]
        return "\n\n".join(["\n".join(lines), *written, self._conclusion()])

    def _conclusion(self) -> str:
        names = [each.table for each in self.tables if each.changes]
        if not self.changes:
            return "no answer changes"
        changed = f"answers change in {', '.join(names)}" if names else "tables are new or gone"
        return f"{changed}; no other answer of these tables does"

    def to_plain(self) -> dict[str, Any]:
        """Return the report as plain JSON values."""
        return {
            "old": self.old,
            "new": self.new,
            "added": list(self.added),
            "removed": list(self.removed),
            "tables": [each.to_plain() for each in self.tables],
        }


def report_on(
    old: Source,
    new: Source,
    *,
    only: list[str] | None = None,
    basis: bool = False,
    words: bool = False,
) -> Report:
    """Compare two editions, table by table; two single tables whatever their ids.

    Args:
        old: the old edition.
        new: the new edition.
        only: the ids of the tables to compare; all, where left out.
        basis: compare the row, the resolution and the basis of an answer too.
        words: compare outcomes and advice by their words.
    """
    theirs, ours = _chosen(old, new, only)
    common = [name for name in ours if name in theirs]
    pairs = [(theirs[name], ours[name]) for name in common]
    read = [(_worded(a), _worded(b)) if words else (a, b) for a, b in pairs]
    return Report(
        old.in_words(),
        new.in_words(),
        tuple(name for name in ours if name not in theirs),
        tuple(name for name in theirs if name not in ours),
        tuple(compared(*pair, basis=basis) for pair in read),
    )


def _chosen(
    old: Source, new: Source, only: list[str] | None
) -> tuple[dict[str, Table], dict[str, Table]]:
    for name in only or ():
        if name not in old.tables and name not in new.tables:
            raise EditionError(f"no edition has a table {name!r}")
    theirs, ours = (
        {name: table for name, table in each.tables.items() if not only or name in only}
        for each in (old, new)
    )
    if len(old.tables) == len(new.tables) == 1:
        return dict(zip(ours, theirs.values(), strict=True)), ours
    return theirs, ours


def _worded(table: Table) -> Table:
    return table_of(by_words(plain_table(table)))
