"""Every resolution of some tables in one place: what is adopted, on what principle, and why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lenarules.documents.rst import elsewhere, escaped, grid, joined
from lenarules.language.words import Basis, Principle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lenarules.documents.rst import Lines
    from lenarules.language.table import Resolution, Table

_HEADS = ("Where", "Resolution", "Principle", "Settles", "Reading, and what it leans on")
_WIDTHS = (18, 18, 12, 13, 39)


def render_resolved(tables: Iterable[Table]) -> str:
    """Return all resolutions as one table, and how many stand on each principle.

    Args:
        tables: the tables, in the order of the page.
    """
    every = [(table, item) for table in tables for item in table.resolutions]
    rows = (_line(table, item) for table, item in every)
    return joined([_tally(item for _, item in every), grid(_HEADS, _WIDTHS, rows, "book sortable")])


def _tally(items: Iterable[Resolution]) -> Lines:
    counts = Counter(item.principle for item in items)
    return list(_principles(counts))


def _principles(counts: Counter[Principle]) -> Iterator[str]:
    for principle in Principle:
        yield f"- {principle.name}: {counts[principle]} ({escaped(principle.value)})"


def _line(table: Table, item: Resolution) -> tuple[str, ...]:
    bases = (basis.name for basis in Basis if basis in item.bases)
    return (
        escaped(str(table.cite)),
        elsewhere(item.id, table.full_id(item)),
        item.principle.name,
        ", ".join(bases),
        _reading(item),
    )


def _reading(item: Resolution) -> str:
    """Return what a resolution says and, in a block of its own, the texts that it leans on."""
    texts = "; ".join(map(str, item.cites))
    return (
        f"{escaped(item.reading)}\n\n       *{escaped(texts)}*" if texts else escaped(item.reading)
    )
