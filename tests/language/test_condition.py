from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules.language.condition import (
    ALWAYS,
    NEVER_HOLDS,
    And,
    Not,
    Or,
    all_of,
    any_of,
    atoms,
    facts_of,
)
from lenarules.language.errors import TableError
from tests.language.example import BATTERY, COMPLAINT, FACTS, FRAGILE, LIQUID, WEIGHT, ZONE

if TYPE_CHECKING:
    from collections.abc import Callable

LIGHT = WEIGHT < 1_000
NEAR = ZONE < 3
CONSTANT: Any = True
FACT: Any = FRAGILE


@pytest.mark.parametrize(
    "misuse",
    [
        lambda: 30 <= WEIGHT < 60,
        lambda: LIGHT and NEAR,
        lambda: LIGHT or NEAR,
        lambda: not LIGHT,
        lambda: bool(ALWAYS),
        lambda: bool(~LIGHT),
        lambda: 1 if FRAGILE.holds else 0,
    ],
)
def test_a_condition_has_no_truth_value(misuse: Callable[[], object]) -> None:
    """A chained comparison, ``and``, ``or``, ``not`` and ``if`` fail where they are written."""
    with pytest.raises(TableError, match=r"\(30 <= CRCL\) & \(CRCL < 60\).*use &, \| and ~"):
        misuse()


@pytest.mark.parametrize(
    "misuse",
    [
        lambda: LIGHT & CONSTANT,
        lambda: LIGHT | CONSTANT,
        lambda: LIGHT & FACT,
        lambda: all_of(LIGHT, CONSTANT),
        lambda: any_of(FACT),
    ],
)
def test_only_conditions_are_joined(misuse: Callable[[], object]) -> None:
    """A bool or a bare fact beside a condition is refused with what to write instead."""
    with pytest.raises(TableError, match=r"is not a condition: .*\.holds.*\.is_.*\.has"):
        misuse()


@pytest.mark.parametrize(
    "misuse",
    [
        lambda: CONSTANT & LIGHT,
        lambda: CONSTANT | LIGHT,
        lambda: FACT & LIGHT,
        lambda: FACT | LIGHT,
        lambda: ~FACT,
    ],
)
def test_the_cure_is_named_on_either_side(misuse: Callable[[], object]) -> None:
    """A bool or a bare fact on the left is refused with the same cure as on the right."""
    with pytest.raises(TableError, match=r"is not a condition: .*\.holds"):
        misuse()


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_has_no_truth_value(fact: Any) -> None:
    """``FRAGILE and (WEIGHT < 1_000)`` must not quietly drop the fact."""
    with pytest.raises(TableError):
        bool(fact)


def test_operators_flatten() -> None:
    """Joining keeps one flat list of parts in the order in which they are written."""
    assert And((LIGHT, NEAR, BATTERY)) == LIGHT & NEAR & BATTERY
    assert Or((LIGHT, NEAR, BATTERY)) == LIGHT | (NEAR | BATTERY)
    assert Or((And((LIGHT, NEAR)), BATTERY)) == (LIGHT & NEAR) | BATTERY


def test_double_negation_is_undone() -> None:
    """Denying twice gives the condition back."""
    assert Not(BATTERY) == ~BATTERY
    assert ~~BATTERY is BATTERY


def test_a_denied_comparison_is_the_opposite_one() -> None:
    """A comparison is denied by its opposite, unless an exception lies on neither side."""
    for bound in (10, 1_000):
        pairs = [(bound > WEIGHT, bound <= WEIGHT), (bound >= WEIGHT, bound < WEIGHT)]
        for one, other in pairs:
            assert ~one == other
            assert ~other == one
    assert ~(COMPLAINT < 6) == Not(COMPLAINT < 6)
    assert ~~(COMPLAINT < 6) == (COMPLAINT < 6)


def test_all_of_and_any_of() -> None:
    """None gives the constant, one stays itself, twins are written once."""
    assert all_of() == ALWAYS
    assert any_of() == NEVER_HOLDS
    assert all_of(LIGHT) is LIGHT
    assert any_of(LIGHT, LIGHT) is LIGHT
    assert all_of(LIGHT, NEAR & LIGHT) == And((LIGHT, NEAR))
    assert any_of(LIGHT, NEAR | LIGHT) == Or((LIGHT, NEAR))


def test_atoms_and_facts() -> None:
    """Atoms come in the order written; the facts are those that they read."""
    condition = ~(LIGHT | BATTERY) & NEAR & ~~LIQUID
    assert list(atoms(condition)) == [LIGHT, BATTERY, NEAR, LIQUID]
    assert {fact.name for fact in facts_of(condition)} == {"weight", "zone", "contents"}
    assert facts_of(ALWAYS) == frozenset()


def test_conditions_compare_by_value() -> None:
    """Two conditions written alike are equal and hash alike, so that they can be shared."""
    assert WEIGHT.equals(1_000) == (WEIGHT >= 1_000) & (WEIGHT <= 1_000)
    assert hash(WEIGHT < 1_000) == hash(LIGHT)
    assert (WEIGHT <= 1_000) != LIGHT
