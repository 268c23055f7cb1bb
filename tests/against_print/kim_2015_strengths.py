"""How strongly Kim 2015 says its rows, against the words that another hand transcribed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules import Strength
from tests.against_print.kim_2015_visit import STATEMENT_OF
from tests.transcription import kim_2015 as print_of
from tests.transcription import kim_2015_course as course

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.language.table import Row, Table

STRENGTHS = {
    "should": Strength.SHOULD,
    "recommendations": Strength.SHOULD,
    "appropriate": Strength.SHOULD,
    "may": Strength.MAY,
    "can": Strength.MAY,
    "is necessary": Strength.MUST,
    "require": Strength.MUST,
}
#: The word of every row of a table.
_OF_TABLE = {"kim_2015.fig_1": print_of.FIG_1_VERB, "kim_2015.table_3": print_of.TABLE_3_VERB}


def verb_of(table: Table, row: Row) -> str:
    """Return the word with which a row is said."""
    return _OF_TABLE.get(table.id) or course.VERBS[STATEMENT_OF[row.id][0]]


def strength_differences(table: Table, rows: Iterable[Row]) -> set[tuple[str, str]]:
    """Return which of these rows are not as strong as the transcribed words."""
    wrong = (row for row in rows if row.strength is not STRENGTHS[verb_of(table, row)])
    return {(row.id, "strength") for row in wrong}
