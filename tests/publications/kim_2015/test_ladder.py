"""The ladder of Fig. 1's own doses, and what a move makes of a dose."""

from __future__ import annotations

from itertools import pairwise, product

import pytest

from lenarules.clinical.dosing import LenalidomideDose, StartingDose
from lenarules.clinical.moves import Move
from lenarules.language.codec import from_plain, to_plain
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    ADEQUATE_CELLS,
    CELL_RUNG,
    COLUMN,
    FOOTNOTE_OF_COLUMN,
    HIGHEST,
    LADDER,
    LOW_CELLS,
    LOWEST,
    PLACE,
    RUNG_OF_DOSE,
    Fig1Cell,
    Footnote,
    Rung,
    dose_after,
)
from lenarules.publications.kim_2015.starting_dose import TABLE as FIG_1

EVERY_OTHER_DAY, DAILY = 2, 1
WITHOUT_DRUG = (Move.STOP, Move.HOLD)
CELLS = (None, *Fig1Cell)
BY_STEPS = [*WITHOUT_DRUG, Move.SAME, Move.ONE_DOWN, Move.ONE_UP]


def printed(cell: Fig1Cell) -> StartingDose:
    """Return what a cell of Fig. 1 prints."""
    outcome = FIG_1.row(cell.value).then
    assert isinstance(outcome, StartingDose)
    return outcome


@pytest.mark.parametrize(
    ("rung", "mg", "every_days", "mg_per_cycle"),
    [
        (Rung.ALTERNATE_DAYS_5_MG, 5, EVERY_OTHER_DAY, 55),
        (Rung.DAILY_5_MG, 5, DAILY, 105),
        (Rung.ALTERNATE_DAYS_15_MG, 15, EVERY_OTHER_DAY, 165),
        (Rung.DAILY_10_MG, 10, DAILY, 210),
        (Rung.DAILY_15_MG, 15, DAILY, 315),
        (Rung.DAILY_25_MG, 25, DAILY, 525),
    ],
)
def test_a_rung_is_the_dose_of_its_name(
    rung: Rung, mg: int, every_days: int, mg_per_cycle: int
) -> None:
    """Each rung has the dose that it is named for, on days 1-21 of 28."""
    dose = rung.value
    assert (dose.mg, dose.every_days, dose.mg_per_cycle) == (mg, every_days, mg_per_cycle)
    assert (dose.first_day, dose.last_day, dose.cycle_days) == (1, 21, 28)
    assert rung.name == f"{'DAILY' if every_days == DAILY else 'ALTERNATE_DAYS'}_{mg}_MG"


def test_the_order_is_by_mg_per_cycle() -> None:
    """From rung to rung the mg per cycle rise, and no two rungs give the same."""
    assert all(one.value.mg_per_cycle < two.value.mg_per_cycle for one, two in pairwise(LADDER))
    assert list(LADDER) == list(Rung)
    assert [PLACE[rung] for rung in LADDER] == list(range(6))
    assert (LOWEST, HIGHEST) == (Rung.ALTERNATE_DAYS_5_MG, Rung.DAILY_25_MG)


def test_the_ladder_is_that_of_fig_1() -> None:
    """Every dose of Fig. 1 is a rung, and every rung is a dose of Fig. 1."""
    doses = {printed(cell).dose for cell in Fig1Cell}
    assert doses == set(RUNG_OF_DOSE) == {rung.value for rung in Rung}
    assert [cell.value for cell in Fig1Cell] == [row.id for row in FIG_1.rows]
    assert {cell: CELL_RUNG[cell].value for cell in Fig1Cell} == {
        cell: printed(cell).dose for cell in Fig1Cell
    }


def test_a_column_has_a_cell_for_each_count() -> None:
    """Four columns, each with one cell for adequate and one for low counts."""
    assert len(ADEQUATE_CELLS) == len(LOW_CELLS) == 4
    for low in LOW_CELLS:
        assert COLUMN[low] in ADEQUATE_CELLS
        assert low.name.removesuffix("_LOW_COUNTS") == COLUMN[low].name.removesuffix("_ADEQUATE")
    assert all(COLUMN[cell] is cell for cell in ADEQUATE_CELLS)


@pytest.mark.parametrize("low", LOW_CELLS)
def test_a_low_count_cell_is_one_step_below_the_cell_above_it(low: Fig1Cell) -> None:
    """In every column, low counts cost one dose step of the ladder."""
    above = CELL_RUNG[COLUMN[low]]
    assert dose_after(Move.ONE_DOWN, above, None) is CELL_RUNG[low]
    assert dose_after(Move.ONE_UP, CELL_RUNG[low], None) is above


@pytest.mark.parametrize("cell", ADEQUATE_CELLS)
def test_a_footnote_permits_one_step_up(cell: Fig1Cell) -> None:
    """Where a footnote carries a higher dose, it is one dose step above the cell."""
    later = printed(cell).escalation
    assert (later is not None) is (cell in FOOTNOTE_OF_COLUMN)
    if later is not None:
        up = dose_after(Move.ONE_UP, CELL_RUNG[cell], cell)
        assert up is not None
        assert up.value == later.outcome


def test_the_words_of_a_footnote_are_its_dose() -> None:
    """A footnote names the dose that it permits and the column in which it stands."""
    for column, footnote in FOOTNOTE_OF_COLUMN.items():
        later = printed(column).escalation
        assert later is not None
        assert later.cite.footnote == footnote.name.lower()
        assert f"{later.outcome.mg} mg once daily" in footnote.value
        assert footnote.value.endswith(f"{column.value.partition('.')[0].capitalize()} RI")
    assert set(FOOTNOTE_OF_COLUMN.values()) == set(Footnote)


@pytest.mark.parametrize(("move", "rung", "cell"), [*product(BY_STEPS, Rung, CELLS)])
def test_a_step_asks_no_cell(move: Move, rung: Rung, cell: Fig1Cell | None) -> None:
    """Every move but the one to a cell is decided by the rung alone, and always decided."""
    after = dose_after(move, rung, cell)
    assert after is dose_after(move, rung, None)
    assert after is None or after in Rung


@pytest.mark.parametrize(("rung", "cell"), [*product(Rung, Fig1Cell)])
def test_a_move_to_a_cell_gives_the_dose_of_the_cell(rung: Rung, cell: Fig1Cell) -> None:
    """From wherever it starts, a move to a cell ends at the dose that the cell prints."""
    after = dose_after(Move.TO_CELL, rung, cell)
    assert after is not None
    assert after.value == printed(cell).dose


@pytest.mark.parametrize("rung", Rung)
def test_a_hold_and_a_stop_give_no_drug(rung: Rung) -> None:
    """Neither a hold nor the end of treatment gives a dose; the same move gives the same."""
    assert [dose_after(move, rung, None) for move in WITHOUT_DRUG] == [None, None]
    assert dose_after(Move.SAME, rung, None) is rung


@pytest.mark.parametrize(("one", "two"), [*pairwise(LADDER)])
def test_a_step_is_to_the_neighbour(one: Rung, two: Rung) -> None:
    """One step up and one step down are each other's way back."""
    assert dose_after(Move.ONE_UP, one, None) is two
    assert dose_after(Move.ONE_DOWN, two, None) is one


def test_the_ends_of_the_ladder() -> None:
    """Below the lowest rung there is no drug, and above the highest nothing higher."""
    assert dose_after(Move.ONE_DOWN, LOWEST, None) is None
    assert dose_after(Move.ONE_UP, HIGHEST, None) is HIGHEST


def test_steps_down_end() -> None:
    """From the highest rung five steps down lead over every rung, and the sixth to no drug."""
    walked = [HIGHEST]
    while (rung := dose_after(Move.ONE_DOWN, walked[-1], None)) is not None:
        walked.append(rung)
    assert walked == list(reversed(LADDER))


@pytest.mark.parametrize("member", [*Rung, *Footnote])
def test_rungs_and_footnotes_are_stored(member: Rung | Footnote) -> None:
    """A stored rung or footnote is read back as itself; a rung's dose is a dose."""
    assert from_plain(to_plain(member)) is member
    assert isinstance(member.value, LenalidomideDose if isinstance(member, Rung) else str)
