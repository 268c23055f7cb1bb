"""Where the visits and the measured values of a course stand."""

from __future__ import annotations

from itertools import accumulate, pairwise
from math import log
from typing import TYPE_CHECKING

from lenarules.language.condition import Compare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.language.condition import Condition

#: The room for labels on the left, what is free on the right, the least interval between visits.
LEFT, RIGHT, LEAST = 150.0, 8.0, 70.0


def places(days: Sequence[int], width: float) -> tuple[float, ...]:
    """Return where each day stands, and the end; a longer interval is wider, none too narrow.

    Args:
        days: the days in their order, from the start on.
        width: the width of the whole picture, if the visits have room in it.
    """
    passed = [later - day for day, later in pairwise(days)]
    free = max(width - LEFT - RIGHT - LEAST * len(days), 0.0)
    each = (LEAST + free * days / max(sum(passed), 1) for days in passed)
    return tuple(accumulate((*each, LEAST), initial=LEFT))


def share(value: float, limits: Sequence[int], most: float) -> float:
    """Return the height of a value from 0 to 1: even up to each limit, by ratio above the highest.

    Args:
        value: the value.
        limits: two limits, the lower of which stands at one third, the higher at two thirds.
        most: the highest value that is drawn.
    """
    low, high = sorted(limits)
    if value <= low:
        return value / low / 3
    if value <= high:
        return (1 + (value - low) / (high - low)) / 3
    return (2 + log(value / high) / log(most / high)) / 3


def bound(limit: Condition) -> int:
    """Return the cut-off of a limit that is one comparison."""
    assert isinstance(limit, Compare)
    return limit.bound
