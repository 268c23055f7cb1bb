from __future__ import annotations

from math import inf, nextafter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenarules.language.cells import (
    CategoryVariable,
    FlagVariable,
    MemberVariable,
    NumberVariable,
    Span,
    nearest,
)
from lenarules.language.condition import ALWAYS, Not, all_of, any_of, atoms
from lenarules.language.diagram import Diagram
from lenarules.language.evaluate import holds
from lenarules.language.fact import Number
from lenarules.language.variables import variables
from tests.language.example import (
    COMPLAINT,
    CONTENTS,
    FACTS,
    FRAGILE,
    SERVICE,
    WEIGHT,
    ZONE,
    Complaint,
    Contents,
    Service,
)
from tests.language.strategies import QUICK, conditions, patients

NEVER = COMPLAINT.is_(Complaint.NEVER)


def number(fact: Number, *asked: Any) -> NumberVariable:
    """Return the variable of a number of which these conditions ask."""
    (found,) = variables((fact,), [atom for each in asked for atom in atoms(each)])
    assert isinstance(found, NumberVariable)
    return found


@pytest.mark.parametrize(
    ("span", "inside", "outside"),
    [
        (Span(1, 3, True, True), (1, 2, 3), (0, 4)),
        (Span(1, 3, False, False), (1.1, 2, 2.9), (1, 3)),
        (Span(1, 3, True, False), (1, 2), (3, 0)),
    ],
)
def test_spans(span: Span, inside: tuple[Any, ...], outside: tuple[Any, ...]) -> None:
    """A span contains an end only where it says so."""
    assert all(value in span for value in inside)
    assert not any(value in span for value in outside)


def test_one_cut_off_gives_two_cells() -> None:
    """Steps that no comparison tells apart are one cell."""
    found = number(WEIGHT, WEIGHT < 1_000)
    assert found.cells == (Span(0, 1_000, True, False), Span(1_000, 30_000, True, True))
    assert [found.index(value) for value in (0, 10, 999.99, 1_000, 30_000)] == [0, 0, 0, 1, 1]


def test_a_cut_off_may_be_a_cell_of_its_own() -> None:
    """Above, below and at one cut-off are three cells, to the last bit of a float."""
    found = number(WEIGHT, WEIGHT.equals(1_000))
    assert len(found.cells) == 3
    around = (nextafter(1_000, -inf), 1_000, nextafter(1_000, inf))
    assert [found.index(value) for value in around] == [0, 1, 2]
    assert [found.sample(cell) for cell in range(3)] == [500, 1_000, 1_001]


def test_a_whole_fact_has_no_cell_between_neighbours() -> None:
    """Nothing lies between two whole numbers."""
    assert len(number(ZONE, ZONE <= 2, ZONE < 3).cells) == 2
    assert len(number(COMPLAINT, COMPLAINT <= 2, COMPLAINT < 3).cells) == 4


def test_a_cell_below_the_first_cut_off_can_be_empty() -> None:
    """A cut-off at the lower end leaves no cell below it."""
    assert len(number(ZONE, ZONE < 1, ZONE > 1).cells) == 2
    assert len(number(COMPLAINT, COMPLAINT < 0).cells) == 2
    assert len(number(COMPLAINT, COMPLAINT > 120).cells) == 2


def test_the_exception_is_the_last_cell() -> None:
    """The exception has a cell of its own, even where nothing asks for it."""
    found = number(COMPLAINT, COMPLAINT < 6)
    assert found.index(Complaint.NEVER) == 2
    assert found.sample(2) is Complaint.NEVER
    alone = number(COMPLAINT, NEVER)
    assert [alone.index(value) for value in (0, 120, Complaint.NEVER)] == [0, 0, 1]


@pytest.mark.parametrize(
    ("asked", "cells", "condition"),
    [
        (NEVER, [0, 1], ALWAYS),
        (NEVER, [0], Not(NEVER)),
        (NEVER, [1], NEVER),
        (COMPLAINT < 6, [0], COMPLAINT < 6),
        (COMPLAINT < 6, [1], COMPLAINT >= 6),
        (COMPLAINT < 6, [0, 1], Not(NEVER)),
        (COMPLAINT < 6, [1, 2], (COMPLAINT >= 6) | NEVER),
        (COMPLAINT > 6, [0], COMPLAINT <= 6),
        (COMPLAINT > 6, [1], COMPLAINT > 6),
        (COMPLAINT.equals(6), [1], (COMPLAINT >= 6) & (COMPLAINT <= 6)),
        (COMPLAINT.equals(6), [0, 2], (COMPLAINT < 6) | (COMPLAINT > 6)),
        (COMPLAINT < 120, [0], COMPLAINT < 120),
        (WEIGHT < 1_000, [0, 1], ALWAYS),
    ],
)
def test_conditions_of_numbers(asked: Any, cells: list[int], condition: Any) -> None:
    """Cells are joined into the shortest condition that the domain leaves."""
    fact: Any = next(atoms(asked)).fact
    assert number(fact, asked).condition(cells) == condition


def test_flags_categories_and_sets() -> None:
    """A flag has two cells, a category one for each member, a set two for each asked member."""
    asked: list[Any] = [FRAGILE.holds, SERVICE.is_(Service.EXPRESS)]
    asked += [CONTENTS.has(Contents.FOOD), CONTENTS.has(Contents.BATTERY)]
    battery, food, flag, service = sorted(
        variables(FACTS, asked), key=lambda v: (type(v).__name__ != "MemberVariable", v.slot)
    )
    assert isinstance(battery, MemberVariable)
    assert isinstance(food, MemberVariable)
    assert (battery.member, food.member) == (Contents.BATTERY, Contents.FOOD)
    assert (flag, service) == (FlagVariable(FRAGILE, 3), CategoryVariable(SERVICE, 5, (*Service,)))


def test_conditions_of_flags_and_sets() -> None:
    """Both cells are no condition, one is the test or its denial."""
    flag, member = FlagVariable(FRAGILE, 0), MemberVariable(CONTENTS, 0, Contents.FOOD)
    food = CONTENTS.has(Contents.FOOD)
    assert [flag.condition(c) for c in ([0, 1], [1], [0])] == [
        ALWAYS,
        FRAGILE.holds,
        ~FRAGILE.holds,
    ]
    assert [member.condition(c) for c in ([0, 1], [1], [0])] == [ALWAYS, food, ~food]
    assert [member.sample(cell) for cell in (0, 1)] == [frozenset(), frozenset((Contents.FOOD,))]


def test_conditions_of_categories() -> None:
    """Some members are joined with "or"; all of them are no condition."""
    variable = CategoryVariable(SERVICE, 0, tuple(Service))
    slow = SERVICE.is_(Service.SLOW_BOAT)
    assert variable.condition([0, 1, 2]) == ALWAYS
    assert variable.condition([1, 2]) == any_of(SERVICE.is_(Service.EXPRESS), slow)
    assert variable.condition([2]) == slow
    assert [variable.index(variable.sample(cell)) for cell in range(3)] == [0, 1, 2]


def test_nearest_takes_the_usual_value() -> None:
    """A sample is unremarkable where it can be, and a value that the fact accepts."""
    assert nearest(WEIGHT, Span(0, 30_000, True, True)) == 500
    assert nearest(WEIGHT, Span(0, 10, True, False)) == 0
    assert nearest(COMPLAINT, Span(2, 3, False, False)) == 2.5


@pytest.mark.parametrize("also", [(99,), (0, 99), (5, 6)])
def test_single_values_on_either_side(also: tuple[int, ...]) -> None:
    """A single accepted value above the range is decided as it compares, like one below it."""
    fact = Number("n", "n", "", low=10, high=50, usual=20, also=also)
    for condition in (fact <= 50, fact < 10, fact > 50, fact >= 10, fact.equals(50)):
        for value in (*also, 10, 11, 50):
            (truth,) = Diagram((fact,), [condition]).leaf((value,)).truths
            assert truth is holds(condition, {"n": value}), (condition, value)


@QUICK
@given(st.lists(conditions(), max_size=3), patients())
def test_every_value_lies_in_the_cell_of_its_sample(asked: list[Any], patient: Any) -> None:
    """A value and the sample of its cell agree on every comparison that was asked."""
    every = list(dict.fromkeys(atom for each in asked for atom in atoms(each)))
    for variable in variables(FACTS, every):
        name = variable.fact.name
        cell = variable.index(patient[name])
        member = getattr(variable, "member", None)
        for atom in every:
            if atom.fact == variable.fact and member in (None, getattr(atom, "member", None)):
                sample = {name: variable.sample(cell)}
                assert holds(atom, patient) is holds(atom, sample)


@QUICK
@given(st.lists(conditions(), max_size=3), patients(), st.randoms(use_true_random=False))
def test_the_condition_of_cells_is_true_in_them(
    asked: list[Any], patient: Any, random: Any
) -> None:
    """The condition of some cells holds exactly for the values that lie in one of them."""
    for variable in variables(FACTS, [atom for each in asked for atom in atoms(each)]):
        cells = [cell for cell in range(len(variable.cells)) if random.random() < 0.5]
        inside = variable.index(patient[variable.fact.name]) in cells
        assert holds(variable.condition(cells) if cells else any_of(), patient) is inside


def test_samples_are_read_by_their_fact() -> None:
    """Each sample is a value that the fact itself accepts, in its own cell."""
    for fact in (WEIGHT, ZONE, COMPLAINT):
        asked = all_of(fact.equals(fact.low), fact.equals(fact.high), fact < fact.low + 2)
        variable = number(fact, asked)
        for cell in range(len(variable.cells)):
            assert variable.index(fact.read(variable.sample(cell))) == cell
