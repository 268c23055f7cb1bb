"""The audit against a count of the cases one by one, and against the decision diagrams."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given, settings

from lenarules.cli.registry import PAPERS, rejected_of, tables_of
from lenarules.language.condition import all_of, any_of
from lenarules.language.decide import Decider
from lenarules.language.diagram import Diagram
from lenarules.language.evaluate import holds
from lenarules.language.words import Basis
from lenarules.verify import audit, defects, grid
from tests.language.example import HANDOVER, TABLE
from tests.verify.counted import check_settled, check_witnesses, compare
from tests.verify.warehouse import (
    DAYS,
    HALL,
    HEAVY,
    MARKS,
    MASS,
    SHELF,
    Hall,
    Mark,
    cases,
    lying_in,
    storage,
    tables,
)

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table
    from lenarules.verify import Gap, Overlap

EVERY = [table for paper in PAPERS for table in (*tables_of(paper), *rejected_of(paper))]
#: Of the tables of a whole course, a diagram over the regions would take long.
COMPARED = [table for table in EVERY if not table.derived]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(tables())
def test_the_audit_is_what_counting_finds(table: Table) -> None:
    """Gaps, pairs, outcomes and dead rows are those of the cells, one by one."""
    found = audit(table)
    compare(table, found)
    check_settled(table, found)
    check_witnesses(table, found)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(tables())
def test_regions_hold_no_illegal_case(table: Table) -> None:
    """A region of a table with legality rules is the legal part of what it would be without."""
    found = audit(table)
    for case in cases(evolve(table, legal=())):
        if not all(holds(rule.condition, case) for rule in table.legal):
            assert not lying_in(found.gaps, case)
            assert not lying_in(found.overlaps, case)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(tables())
def test_few_boxes_may_be_wanted(table: Table) -> None:
    """Regions that are written with holes are as exact as boxes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grid, "_MOST_PIECES", 0)
        patch.setattr(grid, "_PIECES_A_BOX", 0)
        found = audit(table)
    compare(table, found)
    check_settled(table, found)
    check_witnesses(table, found)


def test_many_gaps_are_written_as_fewer_regions() -> None:
    """What would be thousands of boxes is written as some boxes and some with holes."""
    parts: list[Condition] = [MASS < 20, SHELF > 3, DAYS < 7, HEAVY.holds]
    parts += [HALL.is_(Hall.NORTH), *(MARKS.has(mark) for mark in Mark)]
    rows = [all_of(*pair) for pair in combinations(parts, 2)]
    table = storage(*rows)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grid, "_MOST_PIECES", 1)
        patch.setattr(grid, "_PIECES_A_BOX", 0)
        found = audit(table)
    assert len(found.gaps) < len(audit(table).gaps)
    compare(table, found)


@pytest.mark.parametrize("table", [TABLE, HANDOVER], ids=lambda table: table.id)
def test_the_invented_tables(table: Table) -> None:
    """Every kind of fact, derived ones among them, is audited as it is counted."""
    found = audit(table)
    assert found.overlaps
    check_witnesses(table, found)
    compare(table, found)


@pytest.mark.parametrize("table", COMPARED, ids=lambda table: table.id)
def test_the_published_reading_agrees(table: Table) -> None:
    """Gaps, and overlaps of different outcomes, are those of the decision diagram, to the case."""
    found, published = audit(table), defects(table)
    conditions = [
        any_of(*(gap.region for gap in found.gaps)),
        any_of(*(each.region for each in published if each.basis is Basis.GAP)),
        any_of(*(each.region for each in found.overlaps if not each.same_outcome)),
        any_of(*(each.region for each in published if each.basis is Basis.OVERLAP)),
        all_of(*(rule.condition for rule in table.legal)),
    ]
    for leaf in Diagram(table.facts, conditions, 1).leaves():
        gap, printed_gap, overlap, printed_overlap, legal = leaf.truths
        assert not legal or (gap, overlap) == (printed_gap, printed_overlap)


@pytest.mark.parametrize("table", EVERY, ids=lambda table: table.id)
def test_the_running_table_takes_every_witness(table: Table) -> None:
    """Every witness is accepted, and meets no row in a gap and both rows in an overlap."""
    found = audit(table)
    check_witnesses(table, found)
    decider: Decider[Any] = Decider(table)
    regions: tuple[Gap | Overlap, ...] = (*found.gaps, *found.overlaps)
    for each in regions:
        values = [fact.read(dict(each.witness)[fact.name]) for fact in table.facts]
        rows, *_ = decider.parts(decider.diagram.leaf(values))
        wanted = set(getattr(each, "rows", ()))
        assert {row.id for row in rows} >= wanted if wanted else not rows
        assert decider(*values).outcome is not None
