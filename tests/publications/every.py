"""Patients for any function of any paper, made from its table's own facts."""

from __future__ import annotations

from math import inf, nextafter
from random import Random
from typing import TYPE_CHECKING, Any

from lenarules.cli.registry import FUNCTIONS
from lenarules.language.condition import Compare, atoms
from lenarules.language.decide import decider_of
from lenarules.language.errors import LenarulesError
from lenarules.language.evaluate import holds
from lenarules.language.fact import Number
from lenarules.language.reduced import patient_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.cli.registry import Function
    from lenarules.language.table import Table

Patient = dict[str, Any]
#: Of a table with many leaves a sample is asked, drawn from a fixed seed.
LEAVES = 60
SEED = 20_261_121


def name_of(function: Function) -> str:
    """Return the name of a function with its paper."""
    return f"{function.paper}.{function.name}"


#: Every function that takes the facts of its table.
EVERY = tuple(FUNCTIONS)


def legal(table: Table, patient: Patient) -> bool:
    """Tell whether the values of a patient are possible together."""
    return all(holds(rule.condition, patient) for rule in table.legal)


def patients(table: Table) -> list[Patient]:
    """Return a legal patient for each leaf of the table's diagram, or for a sample of them."""
    diagram = decider_of(table).diagram
    found = [patient_on(diagram.facts, path) for path, _ in diagram.first_paths()]
    possible = [patient for patient in found if legal(table, patient)]
    few = min(LEAVES, len(possible))
    return Random(SEED).sample(possible, few)


def cut_offs(table: Table) -> Iterator[tuple[Number, int]]:
    """Yield every cut-off of a table's rows and readings, once."""
    conditions = [row.when for row in table.rows] + [item.region for item in table.resolutions]
    seen = {
        (atom.fact, atom.bound)
        for condition in conditions
        for atom in atoms(condition)
        if isinstance(atom, Compare)
    }
    yield from sorted(seen, key=lambda each: (each[0].name, each[1]))


def around(fact: Number, bound: int) -> list[int | float]:
    """Return a cut-off with its neighbours, as far as the fact takes them."""
    step = (bound - 1, bound + 1) if fact.whole else (nextafter(bound, -inf), nextafter(bound, inf))
    near: tuple[int | float, ...] = (bound, *step)
    return [value for value in near if fact.low <= value <= fact.high or value in fact.also]


def answer(function: Function, patient: Patient) -> Any:
    """Return what a function answers of a patient, or the name and text of its error."""
    try:
        return function.ask(patient).outcome
    except LenarulesError as error:
        return type(error).__name__, str(error)
