"""Random tables that are partitions of a space, and known defects put into them.

A partition has a row for every legal case, and one only. What is missing and what is double after
rows were widened or shrunk is worked out from the boxes alone.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

from benchmarks.axes import Kind, KindAxis, NumberAxis
from benchmarks.boxed import OUTCOMES, Boxes, row_id
from benchmarks.spaces import meet, whole_space, without_all
from lenarules.language.fact import Category, Number

if TYPE_CHECKING:
    from benchmarks.axes import Axis, Box, Span

Shape: TypeAlias = Literal["split", "pinwheel"]
#: How often a random place is tried before it is given up.
TRIES = 1_000


def partition(
    rows: int, columns: int, seed: object, shape: Shape = "split", *, high: int = 1_000_000
) -> Boxes:
    """Return a random partition: columns of real and whole numbers in turn, and a category last.

    Args:
        rows: how many boxes.
        columns: how many columns, three at least.
        seed: the same seed gives the same partition.
        shape: ``split`` cuts a random box in two, again and again. ``pinwheel`` begins with blocks
            that no cut through all of them divides, puts pinwheels of five blocks into these while
            there is room, and cuts boxes in two for the rest.
        high: the greatest number of a column; the least is 0.

    Raises:
        ValueError: there is no room for so many rows.
    """
    random = Random(f"{shape}/{rows}/{columns}/{seed}/{high}")
    axes = _axes(columns, high, random)
    boxes = [whole_space(axes)]
    if shape == "pinwheel" and rows >= 5:
        sides = max(n for n in range(2, 5 + rows) if n == 2 or n * n + (n - 1) ** 2 <= rows // 4)
        room = _replace(boxes, axes, random, 2 * (sides - 1))
        while room and len(boxes) + 4 <= rows:
            room = _replace(boxes, axes, random, 2)
    while len(boxes) < rows:
        if not _replace(boxes, axes, random, 1):
            raise ValueError(f"there is no room for more rows than {len(boxes)}")
    return Boxes(axes, tuple(boxes))


def _axes(columns: int, high: int, random: Random) -> tuple[Axis, ...]:
    order = random.sample(list(Kind), len(Kind))
    kinds = Category("kind", label="kind of thing", members=Kind, usual=Kind.BOOK)
    return (*(_number(place, high) for place in range(columns - 1)), KindAxis(kinds, tuple(order)))


def _number(place: int, high: int) -> NumberAxis:
    name, whole = f"size_{place + 1}", place % 2 == 1
    return NumberAxis(Number(name, name, "mm", low=0, high=high, usual=high // 2, whole=whole))


def _replace(boxes: list[Box], axes: tuple[Axis, ...], random: Random, cuts: int) -> bool:
    """Replace a random box by two, or by woven blocks with more than one cut, if there is room."""
    for _ in range(TRIES):
        box = boxes[place := random.randrange(len(boxes))]
        sides = random.sample(range(len(axes)), 1 if cuts == 1 else 2)
        found = [_cuts(axes[side], box[side], cuts, random) for side in sides]
        if all(found):
            boxes[place : place + 1] = (
                halves(box, sides[0], found[0][0]) if cuts == 1 else woven(box, sides, found)
            )
            return True
    return False


def _cuts(axis: Axis, span: Span, how_many: int, random: Random) -> list[int]:
    inside = range(span[0] + axis.step, span[1], axis.step)
    return sorted(random.sample(inside, how_many)) if len(inside) >= how_many else []


def halves(box: Box, side: int, cut: int) -> list[Box]:
    """Return the two parts of a box that is cut."""
    low, high = box[side]
    return [_with(box, side, (low, cut)), _with(box, side, (cut, high))]


def _with(box: Box, side: int, span: Span) -> Box:
    return (*box[:side], span, *box[side + 1 :])


def woven(box: Box, sides: list[int], cuts: list[list[int]]) -> list[Box]:
    """Return blocks that fill a box so that no cut along these two sides misses all of them.

    Every line between blocks jumps by a pair of cuts at each crossing, and a small block fills the
    hole: with one pair a side, this is the pinwheel of five.
    """
    pairs = [list(zip(each[::2], each[1::2], strict=True)) for each in cuts]
    size = len(pairs[0]) + 1

    def edge(side: int, i: int, j: int) -> int:
        low, high = box[sides[side]]
        along = (i, j)[side]
        later = (i + j + side) % 2 == 0
        return low if along == 0 else high if along == size else pairs[side][along - 1][later]

    def block(across: Span, up: Span) -> Box:
        return _with(_with(box, sides[0], across), sides[1], up)

    places = [(i, j) for i in range(size) for j in range(size)]
    large = [
        block((edge(0, i, j), edge(0, i + 1, j)), (edge(1, i, j), edge(1, i, j + 1)))
        for i, j in places
    ]
    return large + [block(across, up) for across in pairs[0] for up in pairs[1]]


def is_filled(box: Box, others: list[Box]) -> bool:
    """Tell whether other boxes together fill a box."""
    return next(without_all([box], others), None) is None


@frozen
class Double:
    """Two rows, in their order, and the box that they share."""

    rows: tuple[str, str]
    box: Box
    same_outcome: bool


@frozen
class Injected(Boxes):
    """Boxes with defects, and exactly which: disjoint missing boxes, pairs, and rows never alone.

    A row is never alone where rows of other outcomes hold wherever it holds.
    """

    missing: tuple[Box, ...]
    double: tuple[Double, ...]
    never_alone: tuple[str, ...]


def inject(given: Boxes, rate: float, seed: object) -> Injected:
    """Widen or shrink a share of the rows of a partition on one side, and say what follows.

    Args:
        given: a partition.
        rate: the share of the rows that is changed: 0.1 is one row in ten.
        seed: the same seed changes the same rows.
    """
    random = Random(f"inject/{seed}")
    changed = random.sample(range(len(given.boxes)), max(1, round(rate * len(given.boxes))))
    boxes = list(given.boxes)
    for place in changed:
        boxes[place] = _moved(given.axes, boxes[place], random)
    return consequences(given, tuple(boxes), changed)


def _moved(axes: tuple[Axis, ...], box: Box, random: Random) -> Box:
    """Return a box with one edge moved, by half its width at most, or by one step."""
    moves: list[Box] = []
    for side, axis in enumerate(axes):
        (low, high), (least, most) = box[side], axis.full
        most_steps = max(1, (high - low) // axis.step // 2)
        by = random.randint(1, most_steps) * axis.step
        spans = [(low + by, high), (low, high - by), (max(least, low - by), high)]
        spans.append((low, min(most, high + by)))
        moves += [_with(box, side, s) for s in spans if s[0] < s[1] and s != box[side]]
    return random.choice(moves)


def consequences(given: Boxes, boxes: tuple[Box, ...], changed: list[int]) -> Injected:
    """Return what is missing and double once some boxes of a partition are others."""
    pairs: dict[tuple[int, int], Box] = {}
    missing: list[Box] = []
    for place in sorted(changed):
        old, new = given.boxes[place], boxes[place]
        near = [n for n, box in enumerate(boxes) if meet(old, box) or meet(new, box)]
        missing += without_all([old], [boxes[n] for n in near])
        for other in near:
            shared = meet(new, boxes[other]) if other != place else None
            if shared is not None:
                pairs[min(place, other), max(place, other)] = shared
    return _injected(given.axes, boxes, missing, pairs)


def _injected(
    axes: tuple[Axis, ...],
    boxes: tuple[Box, ...],
    missing: list[Box],
    pairs: dict[tuple[int, int], Box],
) -> Injected:
    double: list[Double] = []
    rivals: dict[int, list[Box]] = {}
    for (one, other), box in sorted(pairs.items()):
        same = one % OUTCOMES == other % OUTCOMES
        double.append(Double((row_id(one), row_id(other)), box, same))
        for place in () if same else (one, other):
            rivals.setdefault(place, []).append(box)
    never = [place for place, met in rivals.items() if is_filled(boxes[place], met)]
    named = tuple(row_id(place) for place in sorted(never))
    return Injected(axes, boxes, tuple(missing), tuple(double), named)
