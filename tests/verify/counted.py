"""An audit compared with the cases of its table, one of every cell."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lenarules.language.evaluate import holds
from lenarules.verify import DeadReason
from tests.verify.warehouse import cases, lying_in, meeting, pairs_of

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from lenarules.verify import Audit, Gap, Overlap


def compare(table: Table, found: Audit) -> None:
    """Compare an audit with the legal cases of a table, one of every cell."""
    alone: dict[str, bool] = defaultdict(bool)
    then = {each.id: each.then for each in table.rows}
    pairs, met = set[tuple[str, str]](), set[str]()
    for case in cases(table):
        rows = meeting(table, case)
        assert len(lying_in(found.gaps, case)) == (not rows)
        assert [each.rows for each in lying_in(found.overlaps, case)] == pairs_of(rows)
        pairs |= set(pairs_of(rows))
        met |= set(rows)
        for each in rows:
            alone[each] |= all(then[other] == then[each] for other in rows)
    assert {each.rows for each in found.overlaps} == pairs
    assert len(found.overlaps) == len(pairs)
    for overlap in found.overlaps:
        assert overlap.same_outcome == (then[overlap.rows[0]] == then[overlap.rows[1]])
    dead = {name: name in met for name in then if not alone[name]}
    reasons = {row.row: row.reason is DeadReason.ALWAYS_SHARED for row in found.dead_rows}
    assert reasons == dead


def check_settled(table: Table, found: Audit) -> None:
    """Compare what settles each finding with the resolutions that hold for its cases."""
    regions: tuple[Gap | Overlap, ...] = (*found.gaps, *found.overlaps)
    inside: dict[int, list[set[str]]] = {id(each): [] for each in regions}
    for case in cases(table):
        holding = {item.id for item in table.resolutions if holds(item.region, case)}
        for each in regions:
            inside[id(each)] += [holding] if holds(each.region, case) else []
    for each in regions:
        assert set(each.resolutions) == set().union(*inside[id(each)])
        assert each.settled is all(inside[id(each)])


def check_witnesses(table: Table, found: Audit) -> None:
    """Check that every witness is a legal case of its region, with every fact."""
    regions: tuple[Gap | Overlap, ...] = (*found.gaps, *found.overlaps)
    for each in regions:
        case = dict(each.witness)
        assert list(case) == [fact.name for fact in table.facts]
        assert all(fact.read(case[fact.name]) == case[fact.name] for fact in table.facts)
        assert all(holds(rule.condition, case) for rule in table.legal)
        assert holds(each.region, case)
