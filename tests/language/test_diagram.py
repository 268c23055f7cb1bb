from __future__ import annotations

from itertools import islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenarules.language.condition import ALWAYS, NEVER_HOLDS, Condition
from lenarules.language.diagram import Branch, Diagram, Leaf
from lenarules.language.errors import TableError
from lenarules.language.evaluate import holds
from lenarules.language.reduced import patient_on
from tests.language.example import BATTERY, DECIDE, EXPRESS, FACTS, FRAGILE, TABLE, WEIGHT, ZONE
from tests.language.strategies import QUICK, conditions, patients


@QUICK
@given(st.lists(conditions(), min_size=1, max_size=4), patients())
def test_a_leaf_says_what_holds(asked: list[Condition], patient: dict[str, Any]) -> None:
    """The leaf of a parcel and the run-time meaning agree on every condition."""
    asked = [*asked, WEIGHT < 1_000]
    leaf = Diagram(FACTS, asked).leaf(tuple(patient.values()))
    assert leaf.truths == tuple(holds(condition, patient) for condition in asked)


@QUICK
@given(conditions(), conditions())
def test_every_path_is_a_patient(one: Condition, other: Condition) -> None:
    """The parcel of a path reaches the leaf of that path, and no path is there twice."""
    diagram = Diagram(FACTS, [one, other])
    paths = list(islice(diagram.paths(), 200))
    for path, leaf in paths:
        patient = patient_on(FACTS, path)
        assert diagram.leaf(tuple(patient[fact.name] for fact in FACTS)) is leaf
    steps = [
        tuple((variable.fact.name, str(variable), cell) for variable, cell in path)
        for path, _ in paths
    ]
    assert len(set(steps)) == len(steps)


@pytest.mark.parametrize(
    ("constant", "truth"),
    [
        (ALWAYS, True),
        (NEVER_HOLDS, False),
        (~NEVER_HOLDS, True),
        (~ALWAYS, False),
        (ALWAYS | NEVER_HOLDS, True),
        (ALWAYS & NEVER_HOLDS, False),
    ],
)
def test_constants(constant: Condition, *, truth: bool) -> None:
    """A diagram that asks nothing is one leaf, and it is right about constants of any form."""
    assert Diagram(FACTS, [constant]).leaf(()).truths == (truth,)


@pytest.mark.parametrize("constant", [ALWAYS, NEVER_HOLDS, ~NEVER_HOLDS, ALWAYS | NEVER_HOLDS])
def test_constants_beside_a_question(constant: Condition) -> None:
    """Beside a condition that asks something, a constant is what it is everywhere."""
    diagram = Diagram(FACTS, [constant, FRAGILE.holds, ~(constant & FRAGILE.holds)])
    truth = holds(constant, {})
    for fragile in (False, True):
        leaf = diagram.leaf((500, 1, 60, fragile, frozenset(), None))
        assert leaf.truths == (truth, fragile, not (truth and fragile))


def test_nodes_are_made_when_they_are_reached() -> None:
    """A first call pays for its own path only."""
    diagram = Diagram(FACTS, [WEIGHT < 1_000, (ZONE < 3) & FRAGILE.holds])
    assert isinstance(diagram.root, Branch)
    assert diagram.root.children == [None, None]
    diagram.leaf((500, 1, 60, True, frozenset(), None))
    light, heavy = diagram.root.children
    assert light is not None
    assert heavy is None


def test_equal_questions_are_shared() -> None:
    """Two paths after which the same is left to ask meet in one node."""
    diagram = Diagram(FACTS, [(WEIGHT < 1_000) & NEVER_HOLDS, FRAGILE.holds])
    assert isinstance(diagram.root, Branch)
    light, heavy = diagram.children(diagram.root)
    assert light is heavy
    assert diagram.child(diagram.root, 0) is light
    assert len(list(diagram.paths())) == 4
    assert sorted(leaf.truths for leaf in diagram.leaves()) == [(False, False), (False, True)]


def test_the_leaves_are_those_of_the_paths() -> None:
    """Walking leaves and walking paths find the same leaves."""
    by_path = {id(leaf) for _, leaf in DECIDE.diagram.paths()}
    leaves = list(DECIDE.diagram.leaves())
    assert {id(leaf) for leaf in leaves} == by_path
    assert len(leaves) == len(by_path)
    assert all(isinstance(leaf, Leaf) for leaf in leaves)


def test_another_root_in_the_same_cells() -> None:
    """Conditions that ask no more than the diagram are read in its own cells."""
    diagram = Diagram(FACTS, [WEIGHT < 1_000, ZONE <= 3])
    both = diagram.root_of([(WEIGHT >= 1_000) & (ZONE > 3)])
    assert sorted(leaf.truths for leaf in diagram.leaves(both)) == [(False,), (True,)]
    assert sorted(leaf.truths for leaf in diagram.leaves(diagram.root_of([ALWAYS]))) == [(True,)]


def test_a_root_that_would_split_a_cell() -> None:
    """A cut-off, a flag or a member that the diagram never asks is refused."""
    diagram = Diagram(FACTS, [WEIGHT < 1_000])
    for condition in (WEIGHT <= 1_000, WEIGHT < 999, ZONE < 3):
        with pytest.raises(TableError, match="the diagram never asks"):
            diagram.root_of([condition])


def test_a_root_in_other_words_for_the_same_whole_numbers() -> None:
    """A comparison of a whole number may be written with the neighbouring cut-off."""
    diagram = Diagram(FACTS, [ZONE <= 3, ZONE > 2])
    third = diagram.root_of([(ZONE >= 3) & (ZONE <= 3), (ZONE > 2) & (ZONE < 4)])
    assert sorted(leaf.truths for leaf in diagram.leaves(third)) == [(False, False), (True, True)]
    with pytest.raises(TableError, match="the diagram never asks"):
        diagram.root_of([ZONE >= 5])


def test_a_root_that_asks_another_fact() -> None:
    """A flag or a member that the diagram never asks is refused like a cut-off."""
    diagram = Diagram(FACTS, [WEIGHT < 1_000])
    for condition in (FRAGILE.holds, BATTERY, EXPRESS):
        with pytest.raises(TableError, match="the diagram never asks"):
            diagram.root_of([condition])


def test_a_leaf_of_the_table_has_a_truth_for_every_part() -> None:
    """Rows, resolutions, notes and legal inputs stand in this order."""
    parts = len(TABLE.rows) + len(TABLE.resolutions) + len(TABLE.notes) + len(TABLE.legal)
    assert {len(leaf.truths) for leaf in DECIDE.diagram.leaves()} == {parts}
