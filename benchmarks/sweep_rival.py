"""A rival: the line sweep of the field's reference verifier, written from its publication.

Calvanese, Dumas, Laurson, Maggi, Montali, Teinemaa: "Semantics and analysis of DMN decision
tables", BPM 2016, algorithms FindOverlappingRules and FindMissingRules. Both sweep a column after
the other and call themselves on the rules that are active between two bounds. In its favour, it is
given boxes and need not read conditions, it does not go on where fewer than two rules can overlap
or where the active rules were just looked at, and it need not merge neighbouring missing rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.axes import Box, Span


def overlapping_rules(boxes: Sequence[Box]) -> list[frozenset[int]]:
    """Return the largest sets of rules that share a case."""
    found: list[frozenset[int]] = []
    _overlapping(boxes, range(len(boxes)), 0, found)
    return found


def _overlapping(
    boxes: Sequence[Box], rules: Iterable[int], column: int, found: list[frozenset[int]]
) -> None:
    if column == len(boxes[0]):
        group = frozenset(rules)
        if not any(group <= other for other in found):
            found.append(group)
        return
    active: set[int] = set()
    grown = False
    for _, is_lower, rule in _bounds(boxes, rules, column):
        if not is_lower:
            if grown and len(active) > 1:
                _overlapping(boxes, active, column + 1, found)
            active.discard(rule)
        else:
            active.add(rule)
        grown = is_lower


def _bounds(boxes: Sequence[Box], rules: Iterable[int], column: int) -> list[tuple[int, bool, int]]:
    """Return the bounds of rules in a column, in order; at one edge, what ends comes first."""
    low = [(boxes[rule][column][0], True, rule) for rule in rules]
    return sorted([*low, *((boxes[rule][column][1], False, rule) for rule in rules)])


def missing_rules(boxes: Sequence[Box], full: Box) -> list[Box]:
    """Return disjoint boxes that together are what no rule covers."""
    found: list[Box] = []
    _missing(boxes, range(len(boxes)), (), full, found)
    return found


def _missing(
    boxes: Sequence[Box],
    rules: Iterable[int],
    before: tuple[Span, ...],
    full: Box,
    found: list[Box],
) -> None:
    column = len(before)
    if column == len(full):
        return
    active: set[int] = set()
    last, end = full[column]
    for bound, is_lower, rule in [*_bounds(boxes, rules, column), (end, False, -1)]:
        if last < bound:
            span = (*before, (last, bound))
            if active:
                _missing(boxes, active, span, full, found)
            else:
                found.append((*span, *full[column + 1 :]))
        (active.add if is_lower else active.discard)(rule)
        last = bound
