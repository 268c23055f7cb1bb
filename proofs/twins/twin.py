"""A table broken on purpose, and the edits that break one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.language.condition import NEVER_HOLDS
from proofs.tables import PROVED

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Verdict


@frozen(slots=False)
class Twin:
    """A table with one thing broken, and the claim that must find it.

    Attributes:
        broken: what is broken, in words.
        kind: gap, overlap, off-by-one, swapped dose, dead row, straying resolution and so on.
        table: the broken table.
        claim: the name of the claim that must refute it.
    """

    broken: str
    kind: str
    table: Table
    claim: str

    @cached_property
    def verdict(self) -> Verdict:
        """The verdict of the claim on the broken table."""
        (proved,) = (each for each in PROVED if each.table.id == self.table.id)
        (claim,) = (each for each in proved.claims if each.name == self.claim)
        return claim.verdict(self.table)

    @property
    def refuted(self) -> bool:
        """Whether the claim found it, with a counterexample."""
        return self.verdict.status.name == "REFUTED" and bool(self.verdict.detail)

    def in_words(self) -> str:
        """Return what was broken and how it was found."""
        status = "REFUTED " if self.refuted else "MISSED  "
        found = "\n".join(self.verdict.in_words().splitlines()[1:])
        return f"{status} twin of {self.table.id} ({self.kind}): {self.broken}\n{found}".rstrip()


def without(table: Table, part: str) -> Table:
    """Return a table without one of its rows or resolutions."""
    rows = tuple(row for row in table.rows if row.id != part)
    resolutions = tuple(item for item in table.resolutions if item.id != part)
    kept = tuple(evolve(r, over=tuple(o for o in r.over if o != part)) for r in resolutions)
    return evolve(table, rows=rows, resolutions=kept)


def with_row(table: Table, row_id: str, **changes: Any) -> Table:
    """Return a table with one row changed."""
    rows = tuple(evolve(row, **changes) if row.id == row_id else row for row in table.rows)
    return evolve(table, rows=rows)


def with_resolution(table: Table, resolution_id: str, **changes: Any) -> Table:
    """Return a table with one resolution changed."""
    changed = tuple(
        evolve(item, **changes) if item.id == resolution_id else item for item in table.resolutions
    )
    return evolve(table, resolutions=changed)


def swapped(table: Table, one: str, other: str) -> Table:
    """Return a table in which two rows have each other's outcome."""
    first, second = table.row(one).then, table.row(other).then
    return with_row(with_row(table, one, then=second), other, then=first)


def with_dead_row(table: Table) -> Table:
    """Return a table with a row more, which no patient can match."""
    dead = evolve(next(row for row in table.rows if row.then), id="dead", when=NEVER_HOLDS)
    return evolve(table, rows=(*table.rows, dead))
