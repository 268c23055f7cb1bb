"""What the paper prints against what a table holds, for any table, one broken on purpose included.

A comparison returns the rows that differ, and in what. The tests hold that none differs; whoever
edits a table asks here whether the edit is noticed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.language.table import Row, Table

#: The tables of one call of Kim 2015, whose printed figures are read by a grammar.
_ONE_CALL = ("kim_2015.fig_1", "kim_2015.dexamethasone", "kim_2015.table_3")
_COURSE = "kim_2015.hematologic_toxicities"
#: Those of them whose rows are all said with one word of a caption or of a sentence.
_SAID_IN_ONE_WORD = ("kim_2015.fig_1", "kim_2015.table_3")


def transcription_differences(table: Table, rows: Iterable[Row]) -> set[tuple[str, str]]:
    """Return which of these rows are not what another hand transcribed, and in what they differ."""
    every = list(rows)
    if table.id in _ONE_CALL:
        from tests.against_print.kim_2015 import differences as of_one_call
        from tests.against_print.kim_2015_strengths import strength_differences

        printed_once = table.id in _SAID_IN_ONE_WORD
        strengths = strength_differences(table, every) if printed_once else set()
        return of_one_call(table, every) | strengths
    if table.id == _COURSE:
        from tests.against_print.kim_2015_course import differences
        from tests.against_print.kim_2015_strengths import strength_differences

        return differences(every) | strength_differences(table, every)
    from tests.against_print.every_paper import differences as of_every_paper

    return of_every_paper(table, every)


def transcribed_rows(table: Table) -> set[str]:
    """Return the ids of the rows that another hand transcribed."""
    from tests.against_print.every_paper import said_of
    from tests.against_print.kim_2015 import ROWS
    from tests.against_print.kim_2015_visit import STATEMENT_OF

    of_kim = ROWS | {_COURSE: set(STATEMENT_OF)}
    return of_kim.get(table.id) or set(said_of(table.id) or {})


def figure_differences(table: Table, rows: Iterable[Row]) -> set[tuple[str, str]]:
    """Return which of these rows have other figures than they print, where a test reads them."""
    if table.id in _ONE_CALL:
        from tests.against_print.kim_2015_figures import same_cut_offs, same_doses

        every = list(rows)
        found = {(row.id, "cut-offs") for row in every if not same_cut_offs(table, row)}
        return found | {(row.id, "doses") for row in every if not same_doses(table, row)}
    if table.id == _COURSE:
        from tests.against_print.kim_2015_course_figures import same_figures

        return {(row.id, "figures") for row in rows if not same_figures(row)}
    return set()
