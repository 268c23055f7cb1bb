"""The columns of a table: every fact that is asked, as cells that a whole number can hold as bits.

A set has a column for each member that is asked. A *mask* is a set of cells of one column, a *box*
gives a mask to some columns and leaves the others free.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, TypeAlias

from lenarules.language.cells import MemberVariable, NumberVariable
from lenarules.language.condition import Compare, Holds, Is, all_of, any_of
from lenarules.language.reduced import patient_on
from lenarules.language.residue import atoms_of, question
from lenarules.language.variables import variables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.language.cells import Variable
    from lenarules.language.condition import Atom, Condition
    from lenarules.language.fact import Fact

#: A set of cells of one column, a bit for each.
Mask: TypeAlias = int
#: A mask for some columns by their number, neither empty nor full; the other columns are free.
Box: TypeAlias = dict[int, Mask]


class Columns:
    """The columns that some conditions ask of some facts.

    Args:
        facts: every fact of the table.
        conditions: every condition that will be read.

    Attributes:
        full: the mask of all cells, for each column.
    """

    def __init__(self, facts: Sequence[Fact], conditions: Sequence[Condition]) -> None:
        self._facts = tuple(facts)
        self._variables = variables(self._facts, atoms_of(conditions))
        self._number = {question(variable): n for n, variable in enumerate(self._variables)}
        self.full = tuple((1 << len(variable.cells)) - 1 for variable in self._variables)
        self._masks: dict[Atom, tuple[int, Mask]] = {}
        self._conditions: dict[tuple[int, Mask], Condition] = {}

    def is_ordered(self, column: int) -> bool:
        """Tell whether the cells of a column have neighbours, as those of a number have."""
        return isinstance(self._variables[column], NumberVariable)

    def mask(self, atom: Atom) -> tuple[int, Mask]:
        """Return the column that an atom asks, and the cells in which it holds."""
        found = self._masks.get(atom)
        if found is None:
            column = self._number[question(atom)]
            found = self._masks[atom] = column, _mask(self._variables[column], atom)
        return found

    def condition(self, box: Box) -> Condition:
        """Return the condition that a case lies in a box."""
        return all_of(*(self._condition(column, box[column]) for column in sorted(box)))

    def _condition(self, column: int, mask: Mask) -> Condition:
        found = self._conditions.get((column, mask))
        if found is None:
            found = _condition(self._variables[column], mask)
            self._conditions[column, mask] = found
        return found

    def witness(self, box: Box) -> tuple[tuple[str, Any], ...]:
        """Return one case in a box, by the names of the facts: as usual as the box allows."""
        path = [
            (variable, _most_usual(variable, box.get(column, self.full[column])))
            for column, variable in enumerate(self._variables)
        ]
        return tuple(patient_on(self._facts, path).items())

    def first_cells(self, box: Box) -> tuple[int, ...]:
        """Return the first cell of a box in every column: boxes are ordered by it."""
        masks = (box.get(column, full) for column, full in enumerate(self.full))
        return tuple((mask & -mask).bit_length() for mask in masks)


def bits(mask: Mask) -> Iterator[int]:
    """Yield the places of the bits that are set, in ascending order."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def runs(mask: Mask) -> Iterator[tuple[int, int]]:
    """Yield the first and the last place of every run of bits that are set, in ascending order."""
    start = 0
    while mask:
        gap = (mask & -mask).bit_length() - 1
        length = (~(mask >> gap) & ((mask >> gap) + 1)).bit_length() - 1
        yield start + gap, start + gap + length - 1
        mask >>= gap + length
        start += gap + length


def _mask(variable: Variable, atom: Atom) -> Mask:
    if isinstance(atom, Compare):
        assert isinstance(variable, NumberVariable)
        return _compared(variable, atom)
    if isinstance(atom, Is) and not isinstance(variable, MemberVariable):
        return 1 << variable.index(atom.member)
    return 1 << variable.index(True if isinstance(atom, Holds) else (atom.member,))


def _compared(variable: NumberVariable, atom: Compare) -> Mask:
    """Return the cells of numbers for which a comparison holds that the variable was made for."""
    at_cut = variable.cell_of_step[2 * bisect_left(variable.cuts, atom.bound) + 1]
    below = (1 << at_cut + (atom.op in ("<=", ">"))) - 1
    return below if atom.op in ("<", "<=") else _numbers(variable) & ~below


def _numbers(variable: NumberVariable) -> Mask:
    """Return the cells of a number without that of its exception."""
    return (1 << len(variable.cells) - (variable.fact.exception is not None)) - 1


def _condition(variable: Variable, mask: Mask) -> Condition:
    if not isinstance(variable, NumberVariable):
        return variable.condition(list(bits(mask)))
    numbers = _numbers(variable)
    found = (*runs(mask & numbers), *runs(mask & ~numbers))
    return any_of(*(variable.run(first, last) for first, last in found))


def _most_usual(variable: Variable, mask: Mask) -> int:
    """Return the cell of the usual value, or else the nearest one below it, or else above."""
    usual = 1 << variable.index(variable.fact.usual)
    if mask & usual:
        return usual.bit_length() - 1
    below = mask & (usual - 1)
    return (below or mask & -mask).bit_length() - 1
