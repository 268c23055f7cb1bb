"""The tables of one call of Kim 2015 against their transcription by another hand.

Each comparison returns what differs: the id of a row, or the table, and in what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.against_print.kim_2015_dexamethasone import (
    LINE_OF,
    dex_differences,
    dex_strength_differences,
)
from tests.against_print.kim_2015_fig_1 import (
    COUNTS,
    fig_1_differences,
    misread_footnotes,
    unsupported,
)
from tests.against_print.kim_2015_strengths import strength_differences
from tests.against_print.kim_2015_table_3 import is_completed_as_said, table_3_differences
from tests.publications.kim_2015.strategies import (
    DEXAMETHASONE_TABLE,
    FIG_1_TABLE,
    TABLE_3_TABLE,
)
from tests.transcription import kim_2015 as print_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.language.table import Row, Table

#: The rows of each table, as they are transcribed.
ROWS = {
    "kim_2015.fig_1": {f"{cell['column']}.{COUNTS[cell['counts']]}" for cell in print_of.FIG_1},
    "kim_2015.dexamethasone": set(LINE_OF),
    "kim_2015.table_3": {f"row_{number + 1}" for number in range(len(print_of.TABLE_3))},
}


def report(table: Table, rows: Iterable[Row] | None = None) -> set[tuple[str, str]]:
    """Return what differs between the rows of a table and its transcription.

    The conditions of dexamethasone are asked of these rows only, where some are given.
    """
    if table.id == FIG_1_TABLE.id:
        return fig_1_differences(table.rows)
    if table.id == TABLE_3_TABLE.id:
        return table_3_differences(table.rows)
    return dex_differences(table, rows)


def differences(table: Table, rows: Iterable[Row]) -> set[tuple[str, str]]:
    """Return all that differs: rows, strengths, support, footnotes and completions."""
    found = report(table, rows)
    if table.id == DEXAMETHASONE_TABLE.id:
        return found | dex_strength_differences(table.rows)
    found |= strength_differences(table, table.rows)
    if table.id == FIG_1_TABLE.id:
        found |= {(cell, "support") for cell in unsupported(table)}
        return found | {(name, "footnote") for name in misread_footnotes(table.rows)}
    return found if is_completed_as_said(table) else {*found, ("row_1", "completion")}
