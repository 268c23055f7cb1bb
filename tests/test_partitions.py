"""The tables of the verifier's benchmark are what they are said to be, and its rivals are right."""

from __future__ import annotations

from itertools import combinations, product
from random import Random
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.axes import NumberAxis
from benchmarks.boxed import Boxes, row_id
from benchmarks.check import has_missing, is_region, known_pairs, same_cases
from benchmarks.decision_model import NAMESPACE, dmn_of
from benchmarks.partitions import inject, partition, woven
from benchmarks.solver_rival import has_gap, has_overlap, pairs_that_overlap
from benchmarks.spaces import cells_in, meet, whole_space
from benchmarks.split_rival import first_fault
from benchmarks.sweep_rival import missing_rules, overlapping_rules
from lenarules.language.evaluate import holds
from tests.verify.drawn import QUICK, SEEDS, SHAPES, SMALL, points, truth

if TYPE_CHECKING:
    from benchmarks.axes import Axis, Box


def place_of(axes: tuple[Axis, ...], case: dict[str, Any]) -> Box:
    """Return the smallest box that a case lies in."""
    edges = [axis.edge_before(case[axis.fact.name]) for axis in axes]
    return tuple((edge, edge + axis.step) for edge, axis in zip(edges, axes, strict=True))


def test_a_partition_is_one() -> None:
    """Each shape fills its space with as many boxes as were asked for, and no two share a case."""
    for shape, rows, columns in product(SHAPES, (1, 4, 5, 23, 80), (3, 5)):
        drawn = partition(rows, columns, "seed", shape)
        space = whole_space(drawn.axes)
        assert len(drawn.boxes) == rows
        assert cells_in(drawn.axes, drawn.boxes) == cells_in(drawn.axes, [space])
        assert not any(meet(one, other) for one, other in combinations(drawn.boxes, 2))


def test_a_seed_says_it_all() -> None:
    """The same seed draws and changes the same boxes, and another seed others."""
    one, same, other = (partition(30, 4, seed) for seed in (1, 1, 2))
    assert one == same != other
    assert inject(one, 0.2, 1) == inject(same, 0.2, 1) != inject(one, 0.2, 2)


def test_there_may_be_no_room() -> None:
    """A domain too short for so many rows is refused."""
    with pytest.raises(ValueError, match="no room for more rows than"):
        partition(1_000, 2, 1, high=1)


@pytest.mark.parametrize("size", [2, 3, 6])
def test_no_cut_divides_a_pinwheel(size: int) -> None:
    """Along both sides, every edge of woven blocks goes through the inside of another block."""
    axes = partition(1, 3, 1).axes
    cuts = [Random(side).sample(range(2, 9_999, 2), 2 * (size - 1)) for side in (0, 1)]
    blocks = woven(whole_space(axes), [0, 1], [sorted(each) for each in cuts])
    assert len(blocks) == size**2 + (size - 1) ** 2
    for side in (0, 1):
        for edge in {edge for block in blocks for edge in block[side]} - set(axes[side].full):
            assert any(block[side][0] < edge < block[side][1] for block in blocks)


@QUICK
@given(SMALL, SEEDS)
def test_the_running_rows_are_the_boxes(drawn: Boxes, seed: int) -> None:
    """A row holds for a case of any cell exactly where its box has the case."""
    changed = inject(drawn, 0.3, seed)
    cases = points(changed.axes, changed.boxes)
    rows = list(zip(changed.table.rows, changed.boxes, strict=True))
    for case in Random(seed).sample(cases, min(len(cases), 60)):
        here = place_of(changed.axes, case)
        for row, box in rows:
            assert holds(row.when, case) is (meet(here, box) is not None)
    assert all(is_region(changed.axes, row.when, box) for row, box in rows)


@QUICK
@given(SMALL, SEEDS, st.sampled_from([0.1, 0.5, 1.0]))
def test_what_is_known_to_be_wrong_is_all_that_is(drawn: Boxes, seed: int, rate: float) -> None:
    """Looking at changed rows alone tells what looking at all pairs and the whole space tells."""
    known = inject(drawn, rate, seed)
    full = truth(known.axes, known.boxes)
    assert (known.double, known.never_alone) == (full.double, full.never_alone)
    assert same_cases(known.axes, list(known.missing), full.missing)


def test_injecting_does_something() -> None:
    """Widening and shrinking one row in ten leaves gaps, double cases and rows never alone."""
    found = [inject(partition(120, 3, seed), 0.1, seed) for seed in range(8)]
    for kind in ("missing", "double", "never_alone"):
        assert any(getattr(each, kind) for each in found)
    assert all(each.missing or each.double for each in found)


@QUICK
@given(SMALL, SEEDS)
def test_the_rivals_find_the_same(drawn: Boxes, seed: int) -> None:
    """The sweep lists the same missing cases and pairs, and box splitting sees whether any are."""
    known = inject(drawn, 0.3, seed)
    space = whole_space(known.axes)
    assert same_cases(known.axes, missing_rules(known.boxes, space), known.missing)
    groups = overlapping_rules(known.boxes)
    pairs = {pair for group in groups for pair in combinations(sorted(group), 2)}
    assert {(row_id(n), row_id(m)) for n, m in pairs} == {each.rows for each in known.double}
    for boxes, faulty in ((drawn.boxes, False), (known.boxes, bool(known.missing + known.double))):
        assert (first_fault(boxes, space) is not None) is faulty


@pytest.mark.parametrize("seed", range(6))
def test_the_solver_finds_the_same(seed: int) -> None:
    """A question a pair lists the same pairs, and a question in all sees whether there are any."""
    drawn = partition(12, 3, seed, SHAPES[seed % 2], high=40)
    for given_boxes in (drawn, inject(drawn, 0.2, seed)):
        table = given_boxes.table
        pairs = known_pairs(given_boxes)
        assert set(pairs_that_overlap(table)) == pairs
        assert has_overlap(table) is bool(pairs)
        assert has_gap(table) is has_missing(given_boxes)


def test_a_decision_model_has_every_row() -> None:
    """A DMN file has an input a column, a rule a row, and leaves the ends of the domain open."""
    drawn = partition(40, 4, 1)
    root = ElementTree.fromstring(dmn_of(drawn))
    names = [fact.name for fact in drawn.table.facts]
    assert [each.get("id") for each in root.iter(f"{{{NAMESPACE}}}input")] == names
    rules = list(root.iter(f"{{{NAMESPACE}}}rule"))
    assert len(rules) == len(drawn.boxes)
    for rule, box in zip(rules, drawn.boxes, strict=True):
        cells = [str(cell.text) for cell in rule.iter(f"{{{NAMESPACE}}}text")]
        assert len(cells) == len(names) + 1
        for cell, axis, span in zip(cells, drawn.axes, box, strict=False):
            assert (cell == "-") is (span == axis.full)
            assert (".." in cell) is (isinstance(axis, NumberAxis) and not set(span) & {*axis.full})
