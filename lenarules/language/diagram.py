"""The decision diagram: conditions over facts, compiled into one lazy graph of choices.

A node asks one variable and has a child for each of its cells; a leaf says of every condition
whether it holds. Nodes are made when they are first reached and shared when what is left to ask
is the same, so that a first call pays only for its own path and a proof can walk all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, assert_never

from attrs import evolve

from lenarules.language.cells import NumberVariable
from lenarules.language.condition import (
    ALWAYS,
    NEVER_HOLDS,
    OPPOSITE,
    And,
    Compare,
    Holds,
    Is,
    Named,
    Not,
    Or,
)
from lenarules.language.errors import TableError
from lenarules.language.evaluate import holds
from lenarules.language.residue import (
    atoms_of,
    conjunction,
    denial,
    disjunction,
    kept_of,
    question,
)
from lenarules.language.variables import variables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lenarules.language.cells import Variable
    from lenarules.language.condition import Atom, Condition
    from lenarules.language.fact import Fact

#: A path fixes a cell for every variable that it asks, in order.
Path: TypeAlias = tuple[tuple["Variable", int], ...]


class Leaf:
    """The end of a path: the truth value of every condition, in their order."""

    __slots__ = ("payload", "truths")

    def __init__(self, truths: tuple[bool, ...]) -> None:
        self.truths = truths
        self.payload: Any = None


class Branch:
    """A choice by one variable; a child that nobody has reached yet is None."""

    __slots__ = ("children", "index", "legal", "level", "residues", "slot", "variable")

    def __init__(
        self, variable: Variable, level: int, residues: tuple[Condition, ...], legal: int
    ) -> None:
        self.legal = legal
        self.variable = variable
        self.level = level
        self.residues = residues
        self.slot = variable.slot
        self.index: Callable[[Any], int] = variable.index
        self.children: list[Vertex | None] = [None] * len(variable.cells)


Vertex: TypeAlias = Leaf | Branch


class Diagram:
    """The conditions of a table over its facts.

    Args:
        facts: the facts in the order in which values are passed.
        conditions: the conditions whose truth values a leaf holds.
        legal: how many conditions, the last ones, say who is legal. Once one of them fails, no
            other condition is asked any more, save the earlier of these.
    """

    def __init__(
        self, facts: Sequence[Fact], conditions: Sequence[Condition], legal: int = 0
    ) -> None:
        self.facts = tuple(facts)
        self._asked = frozenset(atoms_of(conditions))
        self.variables = variables(self.facts, self._asked)
        self._levels = {question(variable): n for n, variable in enumerate(self.variables)}
        self._none = len(self.variables)
        self._firsts: dict[Condition, int] = {}
        self._vertices: dict[tuple[tuple[Condition, ...], int], Vertex] = {}
        self._restricted: dict[tuple[Condition, int, int], Condition] = {}
        self.root = self.root_of(conditions, legal)

    def root_of(self, conditions: Sequence[Condition], legal: int = 0) -> Vertex:
        """Return the root for conditions that ask no more than those of the diagram.

        ``legal`` is how many of them, the last ones, say who is legal.

        Raises:
            TableError: a comparison would split a cell of the diagram.
        """
        for atom in atoms_of(conditions) - self._asked:
            opposite = evolve(atom, op=OPPOSITE[atom.op]) if isinstance(atom, Compare) else atom
            if opposite not in self._asked and not self._splits_nothing(atom):
                raise TableError(f"the diagram never asks {atom}")
        return self._vertex(tuple(conditions), legal)

    def _splits_nothing(self, atom: Atom) -> bool:
        """Tell whether an atom asks a variable of the diagram and splits none of its cells."""
        level = self._levels.get(question(atom))
        if level is None or not isinstance(atom, Compare):
            return level is not None
        variable = self.variables[level]
        return isinstance(variable, NumberVariable) and variable.keeps_whole(atom)

    def leaf(self, values: Sequence[Any]) -> Leaf:
        """Return the leaf of a patient, given the values in the order of the facts."""
        vertex = self.root
        while not isinstance(vertex, Leaf):
            cell = vertex.index(values[vertex.slot])
            vertex = vertex.children[cell] or self.child(vertex, cell)
        return vertex

    def child(self, branch: Branch, cell: int) -> Vertex:
        """Return the child of a branch, made now if nobody has reached it before."""
        found = branch.children[cell]
        if found is None:
            rest = tuple(self._restrict(part, branch.level, cell) for part in branch.residues)
            found = branch.children[cell] = self._vertex(rest, branch.legal)
        return found

    def children(self, branch: Branch) -> list[Vertex]:
        """Return every child of a branch, in the order of its cells."""
        return [self.child(branch, cell) for cell in range(len(branch.children))]

    def paths(self) -> Iterator[tuple[Path, Leaf]]:
        """Yield every path from the root with its leaf; the paths are disjoint and cover all."""
        return self._walk(self.root, None)

    def first_paths(self, root: Vertex | None = None) -> Iterator[tuple[Path, Leaf]]:
        """Yield every leaf that some path from a root reaches, each once, with the first path."""
        return self._walk(root or self.root, set())

    def leaves(self, root: Vertex | None = None) -> Iterator[Leaf]:
        """Yield every leaf that some path from a root reaches, each once."""
        return (leaf for _, leaf in self.first_paths(root))

    def _walk(self, root: Vertex, seen: set[int] | None) -> Iterator[tuple[Path, Leaf]]:
        """Yield leaves with their paths; a vertex that is in ``seen`` is not entered again."""
        stack: list[tuple[Path, Vertex]] = [((), root)]
        while stack:
            path, vertex = stack.pop()
            if seen is not None:
                if id(vertex) in seen:
                    continue
                seen.add(id(vertex))
            if isinstance(vertex, Leaf):
                yield path, vertex
                continue
            steps = reversed(list(enumerate(self.children(vertex))))
            stack += [((*path, (vertex.variable, cell)), child) for cell, child in steps]

    def _vertex(self, residues: tuple[Condition, ...], legal: int) -> Vertex:
        kept = kept_of(residues, legal)
        found = self._vertices.get((kept, legal))
        if found is None:
            found = self._vertices[kept, legal] = self._new_vertex(kept, legal)
        return found

    def _new_vertex(self, residues: tuple[Condition, ...], legal: int) -> Vertex:
        first = min([self._first(part) for part in residues], default=self._none)
        if first < self._none:
            return Branch(self.variables[first], first, residues, legal)
        return Leaf(tuple(holds(part, {}) for part in residues))

    def _first(self, condition: Condition) -> int:
        """Return the level of the first variable that a condition asks."""
        found = self._firsts.get(condition)
        if found is None:
            found = self._firsts[condition] = self._first_new(condition)
        return found

    def _first_new(self, condition: Condition) -> int:
        match condition:
            case And(parts) | Or(parts):
                return min([self._first(part) for part in parts], default=self._none)
            case Not(part):
                return self._first(part)
            case Named():
                return self._first(condition.means)
            case Compare() | Holds() | Is():
                return self._levels[question(condition)]
            case _:
                assert_never(condition)

    def _restrict(self, condition: Condition, level: int, cell: int) -> Condition:
        key = (condition, level, cell)
        found = self._restricted.get(key)
        if found is None:
            found = self._restricted[key] = self._restrict_new(condition, level, cell)
        return found

    def _restrict_new(self, condition: Condition, level: int, cell: int) -> Condition:
        match condition:
            case And(parts):
                return conjunction(self._restrict(part, level, cell) for part in parts)
            case Or(parts):
                return disjunction(self._restrict(part, level, cell) for part in parts)
            case Not(part):
                return denial(self._restrict(part, level, cell))
            case Named():
                return self._restrict(condition.means, level, cell)
            case Compare() | Holds() | Is():
                if self._levels[question(condition)] != level:
                    return condition
                variable = self.variables[level]
                patient = {variable.fact.name: variable.sample(cell)}
                return ALWAYS if holds(condition, patient) else NEVER_HOLDS
            case _:
                assert_never(condition)
