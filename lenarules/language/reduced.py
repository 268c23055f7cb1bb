"""A diagram reduced to the question at hand: what each leaf means, once some facts are fixed.

A leaf that means None is outside the question (an illegal patient) and is never a difference.
What remains asks exactly the variables on which the meaning still depends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard

from attrs import frozen

from lenarules.language.condition import ALWAYS, NEVER_HOLDS, all_of, any_of
from lenarules.language.diagram import Leaf

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

    from lenarules.language.cells import Variable
    from lenarules.language.condition import Condition
    from lenarules.language.diagram import Branch, Diagram, Vertex
    from lenarules.language.fact import Fact


@frozen
class End:
    """What a leaf means."""

    meaning: Any


@frozen(eq=False)
class Choice:
    """A variable on which the meaning depends, with a child (or None: outside) for each cell."""

    variable: Variable
    level: int
    children: tuple[End | Choice | None, ...]


Reduced: TypeAlias = End | Choice


class Reduction:
    """The reduction of a diagram by a meaning of its leaves.

    Args:
        diagram: the diagram.
        meaning: the meaning of a leaf, hashable, or None where it is outside the question.
        fixed: the known values by slot; every other fact stays free.
        least: the least value of a free number, by slot.
    """

    def __init__(
        self,
        diagram: Diagram,
        meaning: Callable[[Leaf], Hashable | None],
        fixed: Mapping[int, Any],
        least: Mapping[int, Any] | None = None,
    ) -> None:
        self._least = least or {}
        self._diagram = diagram
        self._meaning = meaning
        self._fixed = fixed
        self._done: dict[int, Reduced | None] = {}
        self._unique: dict[tuple[object, ...], Reduced] = {}
        self.root = self._reduce(diagram.root)

    def _reduce(self, vertex: Vertex) -> Reduced | None:
        if id(vertex) not in self._done:
            self._done[id(vertex)] = self._reduce_new(vertex)
        return self._done[id(vertex)]

    def _reduce_new(self, vertex: Vertex) -> Reduced | None:
        if isinstance(vertex, Leaf):
            meaning = self._meaning(vertex)
            return None if meaning is None else self._unique.setdefault((meaning,), End(meaning))
        if vertex.slot in self._fixed:
            cell = vertex.index(self._fixed[vertex.slot])
            return self._reduce(self._diagram.child(vertex, cell))
        return self._reduce_choice(vertex)

    def _reduce_choice(self, branch: Branch) -> Reduced | None:
        first = branch.index(self._least[branch.slot]) if branch.slot in self._least else 0
        every = enumerate(self._diagram.children(branch))
        children = tuple(None if cell < first else self._reduce(child) for cell, child in every)
        different = {id(child): child for child in children if child is not None}
        if len(different) <= 1:
            return next(iter(different.values()), None)
        key = (branch.level, *(id(child) for child in children))
        return self._unique.setdefault(key, Choice(branch.variable, branch.level, children))

    def meanings(self) -> list[Any]:
        """Return every meaning that is still possible, each once, in the order of the cells."""
        return list(dict.fromkeys(end.meaning for end in _walk(self.root) if isinstance(end, End)))

    def needed(self) -> tuple[Fact, ...]:
        """Return the facts on which the meaning still depends, in their order.

        A fact that only tells what is outside the question from what is inside is not needed.
        """
        root = self.root
        for fact in self._diagram.facts:
            root = _without(root, fact) or root
        asked = {v.variable.fact for v in _walk(root) if isinstance(v, Choice)}
        return tuple(fact for fact in self._diagram.facts if fact in asked)

    def region(self, meaning: object) -> Condition:
        """Return the condition on the free facts that leads to a meaning."""
        return _region(self.root, meaning, {})

    def witness(self, meaning: object) -> dict[str, Any]:
        """Return one patient with a meaning: the usual value wherever a fact does not matter."""
        steps = dict(_steps_to(self.root, meaning, set()) or ())
        return patient_on(self._diagram.facts, steps.items())


def patient_on(facts: Sequence[Fact], path: Any) -> dict[str, Any]:
    """Return a patient on a path: its cells' samples, and usual values elsewhere."""
    patient: dict[str, Any] = {fact.name: fact.usual for fact in facts}
    for variable, cell in path:
        name = variable.fact.name
        member = getattr(variable, "member", None)
        sample = variable.sample(cell)
        patient[name] = sample if member is None else (patient[name] - {member}) | sample
    return patient


def _walk(root: Reduced | None) -> Iterator[Reduced]:
    seen: set[int] = set()
    stack = [root]
    while stack:
        vertex = stack.pop()
        if vertex is not None and id(vertex) not in seen:
            seen.add(id(vertex))
            yield vertex
            stack += reversed(vertex.children) if isinstance(vertex, Choice) else []


def _region(vertex: Reduced | None, meaning: object, done: dict[int, Condition]) -> Condition:
    if vertex is None:
        return NEVER_HOLDS
    if isinstance(vertex, End):
        return ALWAYS if vertex.meaning == meaning else NEVER_HOLDS
    if id(vertex) not in done:
        done[id(vertex)] = _choice_region(vertex, meaning, done)
    return done[id(vertex)]


def _choice_region(choice: Choice, meaning: object, done: dict[int, Condition]) -> Condition:
    cells_of: dict[Condition, list[int]] = {}
    for cell, child in enumerate(choice.children):
        cells_of.setdefault(_region(child, meaning, done), []).append(cell)
    cells_of.pop(NEVER_HOLDS, None)
    parts = [all_of(choice.variable.condition(c), rest) for rest, c in cells_of.items()]
    return any_of(*parts)


class _Differ(Exception):
    """Two meanings meet where only the fact that is left out tells them apart."""


def _without(root: Reduced | None, fact: Fact) -> Reduced | None:
    """Return a reduction that never asks a fact, or None where the meaning depends on it."""
    try:
        return _joined([root], fact, {})
    except _Differ:
        return None


def _joined(
    together: list[Reduced | None], fact: Fact, done: dict[frozenset[int], Reduced | None]
) -> Reduced | None:
    """Return one reduction for several that hold at once, with a fact left out."""
    each = {id(vertex): vertex for vertex in together if vertex is not None}
    key = frozenset(each)
    if key not in done:
        done[key] = _joined_new(list(each.values()), fact, done)
    return done[key]


def _joined_new(
    together: list[Reduced], fact: Fact, done: dict[frozenset[int], Reduced | None]
) -> Reduced | None:
    choices = [vertex for vertex in together if isinstance(vertex, Choice)]
    if not choices:
        if len(together) > 1:
            raise _Differ
        return together[0] if together else None
    first = min(choices, key=lambda choice: choice.level)
    splits = [v.children if _asks(v, first) else (v,) * len(first.children) for v in together]
    cells = [[children[cell] for children in splits] for cell in range(len(first.children))]
    if first.variable.fact == fact:
        return _joined([vertex for cell in cells for vertex in cell], fact, done)
    return Choice(first.variable, first.level, tuple(_joined(cell, fact, done) for cell in cells))


def _asks(vertex: Reduced, first: Choice) -> TypeGuard[Choice]:
    return isinstance(vertex, Choice) and vertex.level == first.level


def _steps_to(
    vertex: Reduced | None, meaning: object, barren: set[int]
) -> list[tuple[Variable, int]] | None:
    if isinstance(vertex, End):
        return [] if vertex.meaning == meaning else None
    if id(vertex) in barren:
        return None
    for cell, child in enumerate(vertex.children if vertex else ()):
        rest = _steps_to(child, meaning, barren)
        if rest is not None and vertex is not None:
            return [(vertex.variable, cell), *rest]
    barren.add(id(vertex))
    return None
