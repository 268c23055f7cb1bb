"""The ways through a decision diagram, told apart by a few of its facts."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any, TypeAlias

from lenarules.language.diagram import Leaf
from lenarules.language.reduced import patient_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.language.diagram import Diagram, Path, Vertex
    from lenarules.language.fact import Category

#: The members of the facts on a path; None where the path does not ask.
_Told: TypeAlias = tuple[Any, ...]
#: The vertices of a level, each with one path for everything that was told on the way to it.
_Reached: TypeAlias = dict[int, tuple["Vertex", dict[_Told, "Path"]]]


def ways(diagram: Diagram, told_by: Sequence[Category]) -> Iterator[tuple[dict[str, Any], Leaf]]:
    """Yield each leaf with one patient for all members of some facts that lead to it.

    Args:
        diagram: any diagram.
        told_by: the facts.
    """
    names = [fact.name for fact in told_by]
    for told, path, leaf in _leaves(diagram, told_by):
        patient = patient_on(diagram.facts, path)
        pairs = zip(told_by, told, strict=True)
        free = [fact.members if member is None else (member,) for fact, member in pairs]
        for members in product(*free):
            yield patient | dict(zip(names, members, strict=True)), leaf


def _leaves(diagram: Diagram, told_by: Sequence[Category]) -> Iterator[tuple[_Told, Path, Leaf]]:
    levels: list[_Reached] = [{} for _ in range(len(diagram.variables) + 1)]
    _reach(levels, diagram.root, (None,) * len(told_by), ())
    for level in levels:
        for vertex, paths in level.values():
            if isinstance(vertex, Leaf):
                yield from ((told, path, vertex) for told, path in paths.items())
                continue
            for cell, child in enumerate(diagram.children(vertex)):
                for told, path in paths.items():
                    step = vertex.variable, cell
                    _reach(levels, child, _telling(told_by, told, step), (*path, step))
        level.clear()


def _reach(levels: list[_Reached], vertex: Vertex, told: _Told, path: Path) -> None:
    """Remember one path to a vertex for what was told; leaves stand on the last level."""
    level = levels[-1 if isinstance(vertex, Leaf) else vertex.level]
    level.setdefault(id(vertex), (vertex, {}))[1].setdefault(told, path)


def _telling(told_by: Sequence[Category], told: _Told, step: tuple[Any, int]) -> _Told:
    variable, cell = step
    return tuple(
        variable.sample(cell) if fact is variable.fact else member
        for fact, member in zip(told_by, told, strict=True)
    )
