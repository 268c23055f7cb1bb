"""Random partitions with known defects: the audit finds these, with their regions, and no others.

What is missing and double is worked out from the boxes alone, with no part of the verifier.
"""

from __future__ import annotations

from itertools import combinations
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.axes import NumberAxis
from benchmarks.boxed import OUTCOMES, Drawer
from benchmarks.check import finds_all, is_region
from benchmarks.partitions import Injected, consequences, inject, partition
from lenarules.language.condition import ALWAYS, all_of
from lenarules.language.evaluate import holds
from lenarules.verify import DeadReason, audit
from tests.verify.drawn import LARGE, QUICK, SCATTERED, SEEDS, SLOW, SMALL, points, truth

if TYPE_CHECKING:
    from benchmarks.boxed import Boxes


@SLOW
@given(LARGE)
def test_a_partition_is_clean(drawn: Boxes) -> None:
    """A table with one row for every case has no gap, no overlap and no dead row."""
    found = audit(drawn.table)
    assert found.is_clean
    assert (found.gaps, found.overlaps, found.dead_rows) == ((), (), ())


@SLOW
@given(LARGE, SEEDS, st.sampled_from([0.02, 0.1, 0.5]))
def test_what_was_injected_is_found_and_nothing_else(drawn: Boxes, seed: int, rate: float) -> None:
    """Pairs, regions, missing cases and rows never alone are those that were put in."""
    known = inject(drawn, rate, seed)
    found = audit(known.table)
    assert finds_all(known, found)
    assert {row.reason for row in found.dead_rows} <= {DeadReason.ALWAYS_SHARED}


@QUICK
@given(SMALL, SEEDS)
def test_every_cell_is_judged_rightly(drawn: Boxes, seed: int) -> None:
    """For a case of every cell, the gaps and overlaps that hold are those of the rows that hold."""
    known = inject(drawn, 0.4, seed)
    found = audit(known.table)
    for case in points(known.axes, known.boxes):
        rows = [row.id for row in known.table.rows if holds(row.when, case)]
        assert sum(holds(gap.region, case) for gap in found.gaps) == (not rows)
        pairs = [each.rows for each in found.overlaps if holds(each.region, case)]
        assert sorted(pairs) == sorted(combinations(rows, 2))


@SLOW
@given(LARGE, SEEDS)
def test_a_witness_lies_in_its_region(drawn: Boxes, seed: int) -> None:
    """Every witness has all facts, is legal, and meets the rows of its finding and its region."""
    table = inject(drawn, 0.2, seed).table
    found = audit(table)
    for region, witness, rows in [
        *((gap.region, gap.witness, ()) for gap in found.gaps),
        *((each.region, each.witness, each.rows) for each in found.overlaps),
    ]:
        case = {fact.name: fact.read(dict(witness)[fact.name]) for fact in table.facts}
        held = {row.id for row in table.rows if holds(row.when, case)}
        assert holds(region, case)
        assert held >= set(rows) if rows else not held


@QUICK
@given(LARGE, SEEDS)
def test_a_dropped_row_leaves_its_box(drawn: Boxes, seed: int) -> None:
    """Where a row is struck out, its box is missing and nothing else."""
    place = seed % len(drawn.boxes)
    rest = drawn.boxes[:place] + drawn.boxes[place + 1 :]
    known = Injected(drawn.axes, rest, (drawn.boxes[place],), (), ())
    assert finds_all(known, audit(known.table))


@QUICK
@given(LARGE, SEEDS, st.booleans())
def test_a_row_that_stands_twice(drawn: Boxes, seed: int, same: bool) -> None:
    """Two rows of one box overlap in it; with different outcomes, neither is ever the answer."""
    table, place = drawn.table, seed % len(drawn.boxes)
    row = table.rows[place]
    again = evolve(row, id="again", then=row.then if same else Drawer(OUTCOMES))
    found = audit(evolve(table, rows=(*table.rows, again)))
    (overlap,) = found.overlaps
    assert (overlap.rows, overlap.same_outcome, found.gaps) == ((row.id, "again"), same, ())
    assert is_region(drawn.axes, overlap.region, drawn.boxes[place])
    dead = [] if same else [row.id, "again"]
    assert [each.row for each in found.dead_rows] == dead


@QUICK
@given(LARGE, SEEDS)
def test_a_row_that_nobody_meets(drawn: Boxes, seed: int) -> None:
    """A row with a contradiction in it is dead, and is in no overlap."""
    table = drawn.table
    axis = drawn.axes[seed % (len(drawn.axes) - 1)]
    assert isinstance(axis, NumberAxis)
    never = all_of(axis.fact < 5, axis.fact > 5)
    dead = evolve(table.rows[0], id="dead", when=all_of(table.rows[-1].when, never))
    found = audit(evolve(table, rows=(dead, *table.rows)))
    assert [(each.row, each.reason) for each in found.dead_rows] == [("dead", DeadReason.NOBODY)]
    assert (found.gaps, found.overlaps) == ((), ())


@SLOW
@given(LARGE, SEEDS)
def test_a_flipped_edge_is_wrong_on_one_value(drawn: Boxes, seed: int) -> None:
    """Taking ``<`` for ``<=``, or the other way round, is wrong on the face of that one value."""
    for place, side, low in flippable(drawn, Random(seed)):
        box = list(drawn.boxes[place])
        span = list(box[side])
        span[1 - low] += -1 if span[1 - low] % 2 else 1
        box[side] = (span[0], span[1])
        flipped = (*drawn.boxes[:place], tuple(box), *drawn.boxes[place + 1 :])
        known = consequences(drawn, flipped, [place])
        assert len(known.missing) + len(known.double) > 0
        for face in (*known.missing, *(double.box for double in known.double)):
            assert face[side][1] - face[side][0] == 1
            assert face[side][0] % 2 == 0
        assert finds_all(known, audit(known.table))


def flippable(drawn: Boxes, random: Random) -> list[tuple[int, int, bool]]:
    """Return up to three edges of real numbers inside the domain whose row has other values too."""
    found = [
        (place, side, low)
        for place, box in enumerate(drawn.boxes)
        for side, axis in enumerate(drawn.axes)
        for low in (False, True)
        if axis.fact.name in ("size_1", "size_3", "size_5")
        and box[side][1 - low] not in axis.full
        and box[side][1] - box[side][0] > 1
    ]
    return random.sample(found, min(3, len(found)))


@SLOW
@given(SCATTERED)
def test_boxes_that_are_no_partition(drawn: Boxes) -> None:
    """Where rows lie anywhere, all that is missing and double is found, and dead rows are so."""
    known = truth(drawn.axes, drawn.boxes)
    assert finds_all(known, audit(known.table))


@pytest.fixture(scope="module")
def faulty() -> Injected:
    """Boxes with a gap, an overlap and a row never alone."""
    found = (inject(partition(60, 3, seed), 0.1, seed) for seed in range(99))
    return next(each for each in found if each.missing and each.double and each.never_alone)


@pytest.mark.parametrize("kind", ["missing", "double", "never_alone"])
def test_a_finding_too_many_is_seen(faulty: Injected, kind: str) -> None:
    """What holds the audit against the truth refuses what was not put in."""
    found = audit(faulty.table)
    assert finds_all(faulty, found)
    assert not finds_all(evolve(faulty, **{kind: getattr(faulty, kind)[1:]}), found)


@pytest.mark.parametrize("kind", ["gaps", "overlaps", "dead_rows"])
def test_a_finding_too_few_is_seen(faulty: Injected, kind: str) -> None:
    """What holds the audit against the truth refuses an audit that leaves something out."""
    found = audit(faulty.table)
    less: Any = {kind: getattr(found, kind)[1:]}
    assert not finds_all(faulty, evolve(found, **less))


@pytest.mark.parametrize("kind", ["gaps", "overlaps"])
def test_a_region_too_large_is_seen(faulty: Injected, kind: str) -> None:
    """What holds the audit against the truth refuses a region that holds other cases too."""
    found = audit(faulty.table)
    first, *rest = getattr(found, kind)
    more: Any = {kind: (evolve(first, region=ALWAYS), *rest)}
    assert not finds_all(faulty, evolve(found, **more))
