"""The figures in each row's ``printed`` text against the row's own condition and outcome.

The grammar is a list of phrases. Every digit of a printed text belongs to one of them, or the text
is not understood and the test fails.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules import DexSchedule, PrintedOption, StartingDose, VteProphylaxis
from lenarules.language.table import Adopt
from tests.against_print.kim_2015_figures import outcomes, same_cut_offs, same_doses
from tests.against_print.printed_figures import Figure, parse
from tests.publications.kim_2015.strategies import (
    FIG_1_TABLE,
    ONE_CALL_TABLES,
    TABLE_3_TABLE,
    slips,
)

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Row, Table

ROWS = [
    pytest.param(table, row, id=table.full_id(row))
    for table in ONE_CALL_TABLES
    for row in table.rows
]


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_cut_offs_are_the_printed_ones(table: Table, row: Row) -> None:
    """Each cut-off of a row is printed with its sign and unit, and each printed one is asked."""
    assert same_cut_offs(table, row)


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_doses_are_the_printed_ones(table: Table, row: Row) -> None:
    """Each dose of a row, with its days, drug and unit, is the printed one."""
    assert same_doses(table, row)


@pytest.mark.parametrize("row", FIG_1_TABLE.rows, ids=[row.id for row in FIG_1_TABLE.rows])
def test_footnotes_are_the_printed_ones(row: Row) -> None:
    """A printed footnote letter is the one that is cited, and its escalation has its dose."""
    letters = re.findall(r" ([abc])\)", row.printed)
    assert letters == ([row.cite.footnote] if row.cite.footnote else [])
    assert isinstance(row.then, StartingDose)
    later = row.then.escalation
    assert (later is None) is (letters not in (["a"], ["b"]))
    if isinstance(later, PrintedOption):
        text = re.sub(r"after \d+ cycles", "", later.printed)
        assert parse(text)[1] == {("mg", later.outcome.mg, later.outcome.every_days)}


SLIPPED = [
    pytest.param(table, row, slip, id=f"{table.full_id(row)}-{number}")
    for table in ONE_CALL_TABLES
    for row in table.rows
    for number, slip in enumerate(slips(row.when))
]


@pytest.mark.parametrize(("table", "row", "slip"), SLIPPED)
def test_a_moved_cut_off_is_caught(table: Table, row: Row, slip: Condition) -> None:
    """Each cut-off of each row, moved by one, is no longer the printed one."""
    assert not same_cut_offs(table, evolve(row, when=slip))


def heavier(outcome: Any) -> Any:
    """Return an outcome with every dose 5 more, or with drugs where there were none."""
    match outcome:
        case StartingDose():
            return evolve(outcome, dose=evolve(outcome.dose, mg=outcome.dose.mg + 5))
        case DexSchedule():
            return evolve(outcome, mg=outcome.mg + 5)
    assert isinstance(outcome, VteProphylaxis)
    aspirin = TABLE_3_TABLE.row("row_2").then
    assert isinstance(aspirin, VteProphylaxis)
    return evolve(
        outcome,
        regimens=tuple(
            evolve(drug, inr=(2, 4)) if drug.inr else evolve(drug, dose=(drug.dose or 0) + 5)
            for drug in outcome.regimens or aspirin.regimens
        ),
    )


def with_outcome(table: Table, row: Row, place: int) -> tuple[Table, Row]:
    """Return copies of table and row in which one outcome of the row is heavier."""
    if row.then:
        return table, evolve(row, then=heavier(row.then))
    adopting = [i for i in table.resolutions if getattr(i.adopts, "row", "") == row.id]
    broken = adopting[place]
    assert isinstance(broken.adopts, Adopt)
    adopts = Adopt(row.id, heavier(broken.adopts.outcome))
    resolutions = [evolve(i, adopts=adopts) if i is broken else i for i in table.resolutions]
    return evolve(table, resolutions=tuple(resolutions)), row


OUTCOMES = [
    pytest.param(table, row, place, id=f"{table.full_id(row)}-{place}")
    for table in ONE_CALL_TABLES
    for row in table.rows
    for place in range(len(outcomes(table, row)))
]


@pytest.mark.parametrize(("table", "row", "place"), OUTCOMES)
def test_a_changed_dose_is_caught(table: Table, row: Row, place: int) -> None:
    """Each dose of each row, 5 more (or an INR, or a drug for none), is not the printed one."""
    broken, changed = with_outcome(table, row, place)
    assert same_doses(table, row)
    assert not same_doses(broken, changed)


@pytest.mark.parametrize(
    ("old", "new"),
    [("1,000", "10,000"), ("/uL", "/nL"), ("> 50,000", ">= 50,000"), ("25 mg", "2.5 mg")],
)
def test_a_slip_in_the_printed_text_is_caught(old: str, new: str) -> None:
    """A figure, unit or sign that is printed otherwise is not understood or does not agree."""
    row = FIG_1_TABLE.rows[0]
    changed = evolve(row, printed=row.printed.replace(old, new))
    assert changed != row
    try:
        agrees = same_cut_offs(FIG_1_TABLE, changed) and same_doses(FIG_1_TABLE, changed)
    except AssertionError:
        agrees = False
    assert not agrees


def test_a_text_that_is_not_understood_fails() -> None:
    """A figure outside every phrase of the grammar is an error, never passed over."""
    with pytest.raises(AssertionError, match="not understood"):
        parse("Clcr >= 50 mL/min: 25 mg thrice daily")


@pytest.mark.parametrize("figure", sorted(parse(TABLE_3_TABLE.rows[0].printed)[0]), ids=str)
def test_every_printed_limit_of_row_1_is_asked(figure: Figure) -> None:
    """Of the open cell too each limit is needed: were it nowhere asked, the row would differ."""
    name, _, bound, _ = figure
    row, text = TABLE_3_TABLE.rows[0], TABLE_3_TABLE.rows[0].printed
    shown = f"{bound:,}"
    moved = evolve(row, printed=re.sub(rf"(?<![\d,]){shown}(?![\d,])", f"{bound + 1:,}", text))
    assert moved != row, name
    assert not same_cut_offs(TABLE_3_TABLE, moved)
