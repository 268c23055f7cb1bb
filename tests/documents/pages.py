"""The page of each table, rendered once."""

from __future__ import annotations

from functools import cache

from lenarules.documents.document import render
from lenarules.language.table import Table


@cache
def page_of(table: Table) -> str:
    """Return the page of a table alone, as reStructuredText."""
    return render(table)
