"""Boxes in a space of columns, in whole-number arithmetic, with no part of the verifier."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, assert_never

from lenarules.language.condition import And, Compare, Holds, Is, Named, Not, Or

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.axes import Axis, Box, Span
    from lenarules.language.condition import Condition


def whole_space(axes: Iterable[Axis]) -> Box:
    """Return the box of every legal value."""
    return tuple(axis.full for axis in axes)


def meet(one: Box, other: Box) -> Box | None:
    """Return what two boxes share, or None."""
    shared: list[Span] = []
    for (a, b), (c, d) in zip(one, other, strict=True):
        low, high = c if a < c else a, d if d < b else b
        if low >= high:
            return None
        shared.append((low, high))
    return tuple(shared)


def without(box: Box, other: Box) -> list[Box]:
    """Return disjoint boxes that together are a box less another one."""
    shared = meet(box, other)
    if shared is None:
        return [box]
    left: list[Box] = []
    for place, (low, high) in enumerate(shared):
        rest = box[place]
        outside = [span for span in ((rest[0], low), (high, rest[1])) if span[0] < span[1]]
        left += [(*box[:place], span, *box[place + 1 :]) for span in outside]
        box = (*box[:place], (low, high), *box[place + 1 :])
    return left


def without_all(boxes: Iterable[Box], others: Iterable[Box]) -> Iterator[Box]:
    """Yield disjoint boxes that together are disjoint boxes less all others.

    Boxes that stand together are held together against the others, then half by half. The other box
    that takes most of a piece is taken out first, which leaves the fewest pieces.
    """
    first = list(boxes)
    left = [(first, list(others))] if first else []
    while left:
        group, others = left.pop()
        hull = _hull(group)
        met = [shared for other in others if (shared := meet(hull, other)) is not None]
        if not met:
            yield from group
        elif len(group) > 1:
            middle = len(group) // 2
            left += [(group[:middle], met), (group[middle:], met)]
        else:
            left += [([piece], met) for piece in without(hull, max(met, key=_size))]


def _hull(boxes: list[Box]) -> Box:
    """Return the smallest box around some boxes."""
    if len(boxes) == 1:
        return boxes[0]
    sides = (zip(*spans, strict=True) for spans in zip(*boxes, strict=True))
    return tuple((min(lows), max(highs)) for lows, highs in sides)


def _size(box: Box) -> int:
    return prod(high - low for low, high in box)


def cells_in(axes: Iterable[Axis], boxes: Iterable[Box]) -> int:
    """Return how many steps of the space disjoint boxes hold."""
    step = prod(axis.step for axis in axes)
    return sum(_size(box) for box in boxes) // step


def boxes_of(axes: tuple[Axis, ...], condition: Condition) -> list[Box]:
    """Return disjoint boxes that together are where a condition holds."""
    full = whole_space(axes)
    match condition:
        case Compare() | Is():
            place = next(n for n, axis in enumerate(axes) if axis.fact is condition.fact)
            spans = [span for span in axes[place].spans_of(condition) if span[0] < span[1]]
            return [(*full[:place], span, *full[place + 1 :]) for span in spans]
        case And(parts):
            return _all_of([boxes_of(axes, part) for part in parts], full)
        case Or(parts):
            return _any_of([boxes_of(axes, part) for part in parts])
        case Not(part):
            return list(without_all([full], boxes_of(axes, part)))
        case Holds() | Named():
            raise AssertionError(condition)
        case _:
            assert_never(condition)


def _all_of(parts: list[list[Box]], full: Box) -> list[Box]:
    found = [full]
    for part in parts:
        met = [meet(one, other) for one in found for other in part]
        found = [box for box in met if box is not None]
    return found


def _any_of(parts: list[list[Box]]) -> list[Box]:
    found: list[Box] = []
    for part in parts:
        found += list(without_all(part, found))
    return found
