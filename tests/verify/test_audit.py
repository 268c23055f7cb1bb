"""The audit: all gaps, all overlaps and all dead rows, and no others, with region and witness."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from lenarules.language.condition import ALWAYS, NEVER_HOLDS, all_of
from lenarules.language.words import Basis
from lenarules.verify import Audit, DeadReason, audit
from tests.language.example import Postage
from tests.verify.counted import check_witnesses, compare
from tests.verify.tariffs import reading, row, tariff
from tests.verify.warehouse import (
    DAYS,
    FACTS,
    HALL,
    HEAVY,
    MARKS,
    MASS,
    SHELF,
    Hall,
    Mark,
    Opened,
    refusing,
    settling,
    storage,
)

NEVER = DAYS.is_(Opened.NEVER)
GLASS, POISON = MARKS.has(Mark.GLASS), MARKS.has(Mark.POISON)
NORTH, CELLAR = HALL.is_(Hall.NORTH), HALL.is_(Hall.CELLAR)

#: Rows that share nothing and leave nothing out, and the same with one flaw: a gap or an overlap.
TWINS: dict[str, tuple[list[Any], list[Any], list[Any]]] = {
    "real number": (
        [MASS < 30, MASS >= 30],
        [MASS < 30, MASS > 30],
        [MASS <= 30, MASS >= 30],
    ),
    "whole number": (
        [SHELF <= 2, SHELF >= 3],
        [SHELF <= 2, SHELF >= 4],
        [SHELF <= 3, SHELF > 2],
    ),
    "single value below the range": (
        [MASS < 10, MASS >= 10],
        [MASS >= 10],
        [MASS < 10, MASS <= 10, MASS > 10],
    ),
    "single value above the range": (
        [MASS <= 50, MASS > 50],
        [MASS <= 50],
        [ALWAYS, MASS > 50],
    ),
    "exception": (
        [DAYS < 7, ~(DAYS < 7)],
        [DAYS < 7, DAYS >= 7],
        [~(DAYS < 7), DAYS < 7, NEVER],
    ),
    "flag": ([HEAVY.holds, ~HEAVY.holds], [HEAVY.holds], [HEAVY.holds, ~HEAVY.holds, ALWAYS]),
    "category": (
        [NORTH | CELLAR, HALL.is_(Hall.SOUTH)],
        [NORTH, HALL.is_(Hall.SOUTH)],
        [NORTH | CELLAR, ~NORTH],
    ),
    "set": (
        [GLASS & POISON, GLASS & ~POISON, ~GLASS],
        [GLASS & POISON, ~GLASS],
        [GLASS, ~GLASS | POISON],
    ),
    "or across columns": (
        [HEAVY.holds | (MASS < 30), ~HEAVY.holds & (MASS >= 30)],
        [HEAVY.holds | (MASS < 30), ~HEAVY.holds & (MASS > 30)],
        [HEAVY.holds | (MASS < 30), MASS >= 30],
    ),
}


@pytest.mark.parametrize("rows", [good for good, _, _ in TWINS.values()], ids=list(TWINS))
def test_a_good_table_is_clean(rows: list[Any]) -> None:
    """Rows of which exactly one holds for each case leave nothing to report."""
    found = audit(storage(*rows))
    assert found.is_clean
    assert found == Audit("warehouse", (), (), ())
    assert found.in_words() == "warehouse: no gaps, no overlaps, no dead rows"


@pytest.mark.parametrize("rows", [gappy for _, gappy, _ in TWINS.values()], ids=list(TWINS))
def test_a_table_with_a_gap(rows: list[Any]) -> None:
    """One flaw in a row opens one gap, and nothing else is reported."""
    table = storage(*rows)
    found = audit(table)
    assert (len(found.gaps), found.overlaps, found.dead_rows) == (1, (), ())
    assert not found.is_clean
    compare(table, found)


@pytest.mark.parametrize("rows", [double for _, _, double in TWINS.values()], ids=list(TWINS))
def test_a_table_with_an_overlap(rows: list[Any]) -> None:
    """One flaw in a row lets rows meet, and opens no gap."""
    table = storage(*rows)
    found = audit(table)
    assert found.overlaps
    assert not found.gaps
    assert not found.is_clean
    compare(table, found)


def test_a_row_that_nobody_meets() -> None:
    """A row is dead if its condition is impossible, or legal for nobody; its twin is alive."""
    nobody = storage(MASS < 30, MASS >= 30, (MASS < 20) & (MASS > 20), NEVER_HOLDS)
    assert [(each.row, each.reason) for each in audit(nobody).dead_rows] == [
        ("r2", DeadReason.NOBODY),
        ("r3", DeadReason.NOBODY),
    ]
    rows = [(MASS < 30, 1), (MASS >= 30, 2), (HEAVY.holds & (MASS > 40), 2)]
    assert [each.row for each in audit(storage(*rows, **refusing(MASS <= 40))).dead_rows] == ["r2"]
    assert not audit(storage(*rows, **refusing(MASS <= 41))).dead_rows


def test_a_row_that_is_always_shared() -> None:
    """A row is dead if rows of other outcomes together hold wherever it does, not one outcome."""
    rows = [(MASS < 30, 1), (MASS >= 20, 2)]
    (dead,) = audit(storage(*rows, (HEAVY.holds, 3))).dead_rows
    assert (dead.row, dead.reason) == ("r2", DeadReason.ALWAYS_SHARED)
    assert dead.in_words() == "DEAD ROW r2: wherever it holds, rows of another outcome hold too"
    assert dead.to_plain() == {"row": "r2", "reason": "ALWAYS_SHARED"}
    assert not audit(storage(*rows, (HEAVY.holds, 2))).dead_rows
    assert not audit(storage((MASS < 30, 1), (MASS > 30, 2), (HEAVY.holds, 3))).dead_rows


def test_without_any_legal_case_all_rows_are_dead() -> None:
    """Where no input is legal there is no gap and no overlap, and nobody meets a row."""
    found = audit(storage(MASS < 30, ALWAYS, **refusing(NEVER_HOLDS)))
    assert (found.gaps, found.overlaps) == ((), ())
    assert {each.reason for each in found.dead_rows} == {DeadReason.NOBODY}
    assert len(found.dead_rows) == 2


def test_a_table_without_a_question() -> None:
    """Two rows for everybody overlap in every case; a witness is usual in every fact."""
    (overlap,) = audit(storage(ALWAYS, ALWAYS)).overlaps
    assert overlap.witness == tuple((fact.name, fact.usual) for fact in FACTS)
    first, *_ = overlap.in_words().splitlines()
    assert first == "OVERLAP of r0 and r1, different outcomes: every case"


def test_an_open_row_has_no_outcome() -> None:
    """Two open rows that meet are not of the same outcome."""
    rows = [row(name, MASS < 30, None, open="the price") for name in ("one", "other")]
    adopted = reading("both", MASS < 30, Postage(1, 1), Basis.OVERLAP)
    table = tariff(
        "open",
        (MASS,),
        *rows,
        row("rest", MASS >= 30, None, open="it"),
        resolutions=[adopted, reading("rest_too", MASS >= 30, Postage(2, 1), Basis.COMPLETED)],
    )
    (overlap,) = audit(table).overlaps
    assert not overlap.same_outcome


@pytest.mark.parametrize(
    ("regions", "holding", "settled"),
    [
        ([], (), False),
        ([SHELF < 3], ("s0",), False),
        ([SHELF < 3, SHELF > 3], ("s0", "s1"), False),
        ([SHELF < 3, SHELF >= 3], ("s0", "s1"), True),
        ([MASS < 30, MASS > 20], ("s1",), True),
        ([MASS < 30], (), False),
    ],
)
def test_what_settles_a_gap_and_an_overlap(
    regions: list[Any], holding: tuple[str, ...], settled: bool
) -> None:
    """Named are the resolutions that hold somewhere in a region; settled is what they cover."""
    items = settling(*regions)
    (gap,) = audit(storage(MASS < 30, MASS > 30, **items)).gaps
    assert (gap.resolutions, gap.settled) == (holding, settled)
    rows = [MASS < 40, (MASS >= 30) & (MASS < 31), MASS >= 40]
    (overlap,) = audit(storage(*rows, **items)).overlaps
    assert (overlap.resolutions, overlap.settled) == (holding, settled)


def test_neighbouring_gaps_are_one_region() -> None:
    """What is missing in one piece is reported in one piece, however many rows lie beside it."""
    shelves = [SHELF.equals(shelf) for shelf in range(1, 6)]
    rows = [shelf & (20 + n > MASS) & (MASS < 25) for n, shelf in enumerate(shelves)]
    rows += [shelf & (MASS > 30) for shelf in shelves] + [
        (20 + n <= MASS) & (MASS < 25) & shelf for n, shelf in enumerate(shelves)
    ]
    (gap,) = audit(storage(*rows)).gaps
    assert gap.region == all_of(MASS >= 25, MASS <= 30)


def test_a_pair_is_listed_once() -> None:
    """Two rows that meet in several places overlap once, and the region has all of them."""
    rows = [(MASS < 20) | ((MASS > 40) & HEAVY.holds), NORTH | (SHELF > 3)]
    (overlap,) = audit(storage(*rows)).overlaps
    assert overlap.region == all_of(*rows)
    compare(storage(*rows), audit(storage(*rows)))


@pytest.mark.parametrize("regions", [[MASS < 20], [MASS > 40], [MASS < 20, MASS > 40]])
def test_an_overlap_in_several_places_is_settled_in_each(regions: list[Any]) -> None:
    """An overlap is settled if every place in which two rows meet is."""
    rows = [(MASS < 20) | ((MASS > 40) & HEAVY.holds), NORTH | (SHELF > 3)]
    (overlap,) = audit(storage(*rows, **settling(*regions))).overlaps
    assert overlap.settled is (len(regions) == 2)
    assert len(overlap.resolutions) == len(regions)


def test_a_region_of_two_rows_is_legal_however_it_is_written() -> None:
    """Where the rows' own conditions are shorter, the legality rules that cut them are added."""
    rows = [(MASS < 20) | ((MASS > 40) & HEAVY.holds), NORTH | (SHELF > 3)]
    table = storage(*rows, **refusing(SHELF < 5, DAYS < 30))
    (overlap,) = audit(table).overlaps
    assert overlap.region == all_of(*rows, SHELF < 5, DAYS < 30)
    check_witnesses(table, audit(table))


def test_no_solver_is_imported() -> None:
    """An audit needs nothing but attrs."""
    script = (
        "import sys\nfrom lenarules.verify import audit\n"
        "from lenarules.publications.kim_2015 import TABLES\naudit(TABLES[0])\n"
        "print(*(name for name in ('z3', 'cvc5', 'numpy') if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
