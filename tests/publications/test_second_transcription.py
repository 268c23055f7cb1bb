"""The rows of every paper against a transcription made from the paper by another hand.

Conditions are compared over every class of values that the row or the transcription tells apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.language.condition import And, Not, Or
from tests.against_print.departures import DEPARTURES, STANDS
from tests.against_print.every_paper import (
    NECESSARY,
    TRANSCRIPTIONS,
    asks_as_said,
    compares,
    differing,
    holds_as_said,
    is_as_strong_as_said,
    read,
    says_as_said,
    stands,
    tables,
    visits_of,
)

if TYPE_CHECKING:
    from lenarules.language.condition import Compare, Condition
    from lenarules.language.table import Row, Table


def _cases(only: set[str] | None = None) -> list[Any]:
    return [
        pytest.param(tables(paper)[table], tables(paper)[table].row(row), said, id=f"{table}.{row}")
        for name, paper in TRANSCRIPTIONS.items()
        for table, rows in read(name).items()
        if only is None or table in only
        for row, said in rows.items()
    ]


PAIRS = _cases()
EVERY_ROW = pytest.mark.parametrize(("table", "row", "said"), PAIRS)


@EVERY_ROW
def test_a_row_holds_for_whom_the_paper_prints_it(
    table: Table, row: Row, said: dict[str, Any]
) -> None:
    """Row and transcription hold for the same patients, but where a departure is named."""
    if table.id in NECESSARY:
        return
    assert holds_as_said(table, row, said)


@EVERY_ROW
def test_a_moved_cut_off_is_noticed(table: Table, row: Row, said: dict[str, Any]) -> None:
    """Each cut-off of the row, moved by one, differs from the transcription."""
    if table.id in NECESSARY:
        return
    clause = stands(table, row, said, "when")
    for atom in compares(row.when):
        for bound in (atom.bound - 1, atom.bound + 1):
            moved = _moved(row.when, atom, evolve(atom, bound=bound))
            assert differing(moved, clause, table), (atom.fact.name, bound)


COURSE = _cases(NECESSARY)


@pytest.mark.parametrize(("table", "row", "said"), COURSE)
def test_a_row_of_a_course_asks_what_is_printed(
    table: Table, row: Row, said: dict[str, Any]
) -> None:
    """Whoever a row holds for meets the transcription; each printed cut-off is one of the row's."""
    assert asks_as_said(table, row, said, visits_of(table))


def _moved(condition: Condition, old: Compare, new: Compare) -> Condition:
    match condition:
        case And(parts):
            return And(tuple(_moved(part, old, new) for part in parts))
        case Or(parts):
            return Or(tuple(_moved(part, old, new) for part in parts))
        case Not(part):
            return Not(_moved(part, old, new))
    return new if condition == old else condition


@EVERY_ROW
def test_a_row_says_what_the_paper_prints(table: Table, row: Row, said: dict[str, Any]) -> None:
    """Outcome and words are those of the transcription; a note may carry words of the row."""
    assert says_as_said(table, row, said)


@EVERY_ROW
def test_a_row_is_as_strong_as_the_print(table: Table, row: Row, said: dict[str, Any]) -> None:
    """The strength is that of the transcription, but where a departure is named."""
    assert is_as_strong_as_said(table, row, said)


@EVERY_ROW
def test_a_departure_departs(table: Table, row: Row, said: dict[str, Any]) -> None:
    """What stands instead is something else than what is transcribed, and its reason is given."""
    instead, full_id = STANDS.get(table.full_id(row), {}), table.full_id(row)
    assert set(instead) <= set(DEPARTURES.get(full_id, {}))
    assert instead.get("strength") != said["strength"]
    if "when" in instead:
        assert differing(row.when, said["when"], table)


@pytest.mark.parametrize("name", TRANSCRIPTIONS)
def test_every_row_is_transcribed(name: str) -> None:
    """The transcription has each row of its tables, and no other."""
    of_paper = tables(TRANSCRIPTIONS[name])
    for table, rows in read(name).items():
        assert set(rows) == {row.id for row in of_paper[table].rows}
