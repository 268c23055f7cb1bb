"""The axes of a map: the cells of a fact, or of several facts, one of which departs at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from lenarules.language.cells import MemberVariable, NumberVariable, Span
from lenarules.language.condition import any_of
from lenarules.language.errors import TableError
from lenarules.language.record import Record
from lenarules.language.text import in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lenarules.language.cells import Variable
    from lenarules.language.diagram import Diagram

Patient: TypeAlias = "Mapping[str, Any]"


@frozen(repr=False, eq=False)
class FactAxis(Record):
    """The cells of one fact, in their order; neighbours may be joined."""

    variable: Variable

    @property
    def steps(self) -> int:
        """How many cells there are."""
        return len(self.variable.cells)

    @property
    def ordered(self) -> bool:
        """Whether the order has a meaning, so that only neighbours are joined."""
        return isinstance(self.variable, NumberVariable)

    @property
    def title(self) -> str:
        """The label of the fact."""
        return self.variable.fact.label

    def placed(self, patient: Patient, step: int) -> dict[str, Any]:
        """Return a patient moved into a cell."""
        return placed(patient, self.variable, step)

    def words(self, steps: Sequence[int]) -> str:
        """Return for whom some cells hold, in words."""
        if len(steps) == self.steps:
            return f"any {self.title}"
        return in_words(self.variable.condition(steps))

    def label(self, steps: Sequence[int]) -> str:
        """Return the words without the label that the title has said."""
        return self.words(steps).removeprefix(f"{self.title} ").removeprefix("is ")

    def is_exact(self, steps: Sequence[int]) -> bool:
        """Tell whether some cells are one single value of a quantity."""
        piece = self.variable.cells[steps[0]]
        alone = len(steps) == 1 and isinstance(piece, Span) and piece.low == piece.high
        return alone and not getattr(self.variable.fact, "whole", False)


@frozen(repr=False, eq=False)
class EachAxis(Record):
    """The given patient first, then each departure from it: one fact in another of its cells."""

    variables: tuple[Variable, ...]
    departures: tuple[tuple[Variable, int], ...]
    ordered: bool = False
    title: str = "one of these at a time"

    @property
    def steps(self) -> int:
        """How many patients there are, the given one and each departure."""
        return 1 + len(self.departures)

    def placed(self, patient: Patient, step: int) -> dict[str, Any]:
        """Return a patient with one departure, or as it is at step 0."""
        return placed(patient, *self.departures[step - 1]) if step else dict(patient)

    def words(self, steps: Sequence[int]) -> str:
        """Return the departures in words."""
        cells: dict[Variable, list[int]] = {}
        for variable, cell in (self.departures[step - 1] for step in steps if step):
            cells.setdefault(variable, []).append(cell)
        told = any_of(*(variable.condition(each) for variable, each in cells.items()))
        return " or ".join(["none of the others"] * (0 in steps) + [in_words(told)] * bool(cells))

    label = words

    def is_exact(self, steps: Sequence[int]) -> bool:
        """Tell that no departure is drawn as a line."""
        return False


Axis: TypeAlias = FactAxis | EachAxis


def placed(patient: Patient, variable: Variable, cell: int) -> dict[str, Any]:
    """Return a patient moved into a cell of a variable."""
    name, value = variable.fact.name, variable.sample(cell)
    if isinstance(variable, MemberVariable):
        value = (patient[name] - {variable.member}) | value
    return {**patient, name: value}


def fact_axis(diagram: Diagram, name: str) -> FactAxis:
    """Return the axis of a fact, or of a member of a set: ``age``, ``comorbidities.INFECTION``.

    Args:
        diagram: the diagram of the table.
        name: the name of the fact, for a set with one of its members.
    """
    found = _asked(diagram, name)
    if len(found) > 1:
        names = ", ".join(_name(variable) for variable in found)
        raise TableError(f"an axis has one member of a set: write one of {names}")
    return FactAxis(found[0])


def each_axis(diagram: Diagram, names: Sequence[str], patient: Patient) -> EachAxis:
    """Return the axis of a patient and of every departure from it in some facts.

    Args:
        diagram: the diagram of the table.
        names: the names of the facts; a set stands for all its members.
        patient: the patient from whom they depart.
    """
    found = [variable for name in names for variable in _asked(diagram, name)]
    departures = (
        (variable, cell)
        for variable in found
        for cell in range(len(variable.cells))
        if cell != variable.index(patient[variable.fact.name])
    )
    return EachAxis(tuple(found), tuple(departures))


def _asked(diagram: Diagram, name: str) -> list[Variable]:
    every = diagram.variables
    found = [variable for variable in every if name in (variable.fact.name, _name(variable))]
    if not found:
        known = ", ".join(_name(variable) for variable in every)
        raise TableError(f"the table asks no {name!r}; it asks {known}")
    return found


def _name(variable: Variable) -> str:
    member = f".{variable.member.name}" if isinstance(variable, MemberVariable) else ""
    return f"{variable.fact.name}{member}"
