"""A region in few words, written from a reduced diagram; exact for those inside the question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.cells import NumberVariable
from lenarules.language.condition import ALWAYS, NEVER_HOLDS, And, Or, all_of, any_of
from lenarules.language.diagram import Diagram
from lenarules.language.reduced import Choice, End, Reduction
from lenarules.language.text import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact
    from lenarules.language.reduced import Reduced

#: The cells of a variable, and what is left to ask in them.
Groups = list[tuple[list[int], "Condition"]]


def written(root: Reduced | None, meaning: object) -> Condition:
    """Return the condition that leads to a meaning, what several branches share written once."""
    return _written(root, meaning, {})


def shortest(*conditions: Condition) -> Condition:
    """Return the condition with the fewest words, the first among equals."""
    return min(conditions, key=lambda condition: len(in_words(condition)))


def written_shorter(condition: Condition, facts: Sequence[Fact]) -> Condition:
    """Return a condition as it stands, or as a diagram over facts writes it, if that is shorter."""
    reduced = Reduction(Diagram(facts, [condition]), lambda leaf: leaf.truths[0], {})
    return shortest(condition, written(reduced.root, meaning=True))


def in_order(*conditions: Condition) -> Condition:
    """Join conditions with "and", those that leave a choice last."""
    parts = [part for condition in conditions for part in _parts(condition)]
    return all_of(*sorted(parts, key=lambda part: isinstance(part, Or)))


def _written(vertex: Reduced | None, meaning: object, done: dict[int, Condition]) -> Condition:
    if vertex is None:
        return NEVER_HOLDS
    if isinstance(vertex, End):
        return ALWAYS if vertex.meaning == meaning else NEVER_HOLDS
    if id(vertex) not in done:
        cells_of: dict[Condition, list[int]] = {}
        for cell, child in enumerate(vertex.children):
            cells_of.setdefault(_written(child, meaning, done), []).append(cell)
        never = cells_of.pop(NEVER_HOLDS, [])
        groups = [(cells, rest) for rest, cells in cells_of.items()]
        done[id(vertex)] = _factored(vertex, groups, never) if groups else NEVER_HOLDS
    return done[id(vertex)]


def _factored(choice: Choice, groups: Groups, never: list[int]) -> Condition:
    """Return what all groups share, and the rest by group."""
    shared = [part for part in _parts(groups[0][1]) if all(part in _parts(r) for _, r in groups)]
    left = [
        (cells, all_of(*(part for part in _parts(rest) if part not in shared)))
        for cells, rest in groups
    ]
    return in_order(_joined(choice, left, never), *shared)


def _joined(choice: Choice, groups: Groups, never: list[int]) -> Condition:
    """Return the groups joined, a group that says all that the other says told once."""
    variable = choice.variable
    plain = any_of(*(all_of(variable.condition(cells), rest) for cells, rest in groups))
    ordered = _smaller_first(groups)
    if ordered is None:
        return plain
    (_, small), (cells, large) = ordered
    inside = sorted(cell for each, _ in groups for cell in each)
    free = never if isinstance(variable, NumberVariable) else []
    more = [part for part in _either(large) if part not in _either(small)]
    only_there = all_of(variable.condition(sorted(cells + free)), any_of(*more))
    return shortest(all_of(variable.condition(inside), any_of(only_there, small)), plain)


def _smaller_first(groups: Groups) -> Groups | None:
    """Return two groups, the second of which holds wherever the first does, if they are such."""
    for small, large in (groups, groups[::-1]) if len(groups) == 2 else ():
        if large[1] == ALWAYS or set(_either(small[1])) < set(_either(large[1])):
            return [small, large]
    return None


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, And) else (condition,)


def _either(condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, Or) else (condition,)
