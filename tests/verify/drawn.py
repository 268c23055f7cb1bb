"""Partitions for hypothesis to draw, and a case of every cell of theirs."""

from __future__ import annotations

from itertools import combinations, pairwise, product
from random import Random
from typing import TYPE_CHECKING, Any

from hypothesis import settings
from hypothesis import strategies as st

from benchmarks.boxed import OUTCOMES, Boxes, row_id
from benchmarks.partitions import Double, Injected, partition
from benchmarks.spaces import meet, whole_space, without_all

if TYPE_CHECKING:
    from benchmarks.axes import Axis, Box
    from benchmarks.partitions import Shape

SHAPES: tuple[Shape, ...] = ("split", "pinwheel")


def shaped(most_rows: int, most_columns: int, *high: int) -> st.SearchStrategy[Boxes]:
    """Draw a partition; a short domain makes edges meet."""
    return st.builds(
        partition,
        st.integers(2, most_rows),
        st.integers(3, most_columns),
        st.integers(0, 2**32),
        st.sampled_from(SHAPES),
        high=st.sampled_from(high),
    )


def scattered(rows: int, columns: int, seed: int, high: int) -> Boxes:
    """Return boxes thrown into a space, wherever they fall."""
    random, axes = Random(seed), partition(1, columns, seed, high=high).axes
    edges = [range(axis.full[0], axis.full[1] + 1, axis.step) for axis in axes]
    boxes = [[sorted(random.sample(each, 2)) for each in edges] for _ in range(rows)]
    return Boxes(axes, tuple(tuple((low, top) for low, top in box) for box in boxes))


SMALL = shaped(14, 3, 12, 40)
LARGE = shaped(90, 6, 60, 1_000_000)
SCATTERED = st.builds(
    scattered, st.integers(1, 12), st.integers(2, 4), st.integers(0, 2**32), st.sampled_from([2, 9])
)
SEEDS = st.integers(0, 2**32)
QUICK = settings(max_examples=40, deadline=None)
SLOW = settings(max_examples=25, deadline=None)


def points(axes: tuple[Axis, ...], boxes: tuple[Box, ...]) -> list[dict[str, Any]]:
    """Return a case of every cell that the edges of some boxes cut out."""
    values: list[list[Any]] = []
    for place, axis in enumerate(axes):
        edges = sorted({edge for box in boxes for edge in box[place]} | set(axis.full))
        values.append([axis.value_in((a, b)) for a, b in pairwise(edges)])
    names = [axis.fact.name for axis in axes]
    return [dict(zip(names, case, strict=True)) for case in product(*values)]


def truth(axes: tuple[Axis, ...], boxes: tuple[Box, ...]) -> Injected:
    """Return what is missing, double and never alone, with every box held against every other."""
    missing = tuple(without_all([whole_space(axes)], boxes))
    pairs = [(n, m, meet(boxes[n], boxes[m])) for n, m in combinations(range(len(boxes)), 2)]
    double = tuple(
        Double((row_id(n), row_id(m)), shared, n % OUTCOMES == m % OUTCOMES)
        for n, m, shared in pairs
        if shared is not None
    )
    never = tuple(row_id(n) for n in range(len(boxes)) if _never_alone(boxes, n))
    return Injected(axes, boxes, missing, double, never)


def _never_alone(boxes: tuple[Box, ...], place: int) -> bool:
    rivals = [box for n, box in enumerate(boxes) if (n - place) % OUTCOMES]
    return next(without_all([boxes[place]], rivals), None) is None
