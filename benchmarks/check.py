"""Whether an audit found exactly what was put into a table, no more and no less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.partitions import Injected
from benchmarks.spaces import boxes_of, cells_in, without_all

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.axes import Axis, Box
    from benchmarks.boxed import Boxes
    from lenarules.language.condition import Condition
    from lenarules.verify import Audit


def same_cases(axes: tuple[Axis, ...], some: list[Box], disjoint: Iterable[Box]) -> bool:
    """Tell whether some boxes share no case and together hold the cases that disjoint boxes hold.

    They cover these and have no more cells than these, one by one: so none lies outside or twice.
    """
    disjoint = tuple(disjoint)
    as_many = cells_in(axes, some) == cells_in(axes, disjoint)
    return as_many and next(without_all(disjoint, some), None) is None


def is_region(axes: tuple[Axis, ...], region: Condition, box: Box) -> bool:
    """Tell whether a condition holds in a box and nowhere else."""
    return same_cases(axes, boxes_of(axes, region), [box])


def known_pairs(given: Boxes) -> set[tuple[str, str]]:
    """Return the pairs of rows that share a case; in a partition there is none."""
    return {double.rows for double in given.double} if isinstance(given, Injected) else set()


def has_missing(given: Boxes) -> bool:
    """Tell whether some case is missing; in a partition there is none."""
    return isinstance(given, Injected) and bool(given.missing)


def covers_missing(given: Boxes, found: list[Box]) -> bool:
    """Tell whether boxes share no case and together are what is missing."""
    missing = given.missing if isinstance(given, Injected) else ()
    return same_cases(given.axes, found, missing)


def finds_gaps(given: Boxes, found: Audit) -> bool:
    """Tell whether the gaps share no case and together are what is missing."""
    boxes = [box for gap in found.gaps for box in boxes_of(given.axes, gap.region)]
    return covers_missing(given, boxes)


def finds_overlaps(given: Injected, found: Audit) -> bool:
    """Tell whether the same pairs were found, each with its region and whether they agree."""
    known = [(double.rows, double.same_outcome) for double in given.double]
    if [(overlap.rows, overlap.same_outcome) for overlap in found.overlaps] != known:
        return False
    return all(
        is_region(given.axes, overlap.region, double.box)
        for overlap, double in zip(found.overlaps, given.double, strict=True)
    )


def finds_all(given: Boxes, found: Audit) -> bool:
    """Tell whether an audit is exact; a partition is clean."""
    if not isinstance(given, Injected):
        return found.is_clean
    dead = tuple(row.row for row in found.dead_rows)
    return finds_gaps(given, found) and finds_overlaps(given, found) and dead == given.never_alone
