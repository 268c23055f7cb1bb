from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from lenarules.language.condition import ALWAYS, NEVER_HOLDS, Condition
from lenarules.language.decide import Decider
from lenarules.language.diagram import Branch, Diagram, Leaf
from lenarules.language.errors import InconsistentInput, InsufficientData
from lenarules.language.evaluate import holds
from lenarules.language.reduced import patient_on
from tests.language.example import (
    FACTS,
    FRAGILE,
    HAND_OVER,
    HANDOVER,
    LIQUID,
    WEIGHT,
    ZONE,
    Complaint,
    Contents,
    Service,
    every_parcel,
    handover,
)
from tests.language.strategies import QUICK, conditions, patients

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.language.fact import Fact

LEAKING = (Contents.BATTERY, Contents.LIQUID)
BOTH_FAIL: dict[str, Any] = {
    "weight": 25_000,
    "contents": LEAKING,
    "service": Service.EXPRESS,
}


def values(facts: Sequence[Fact], patient: dict[str, Any]) -> tuple[Any, ...]:
    """Return the values of a parcel in the order of some facts."""
    return tuple(patient[fact.name] for fact in facts)


def asked(root: Any, diagram: Diagram) -> set[str]:
    """Return the names of the facts that some path from a root asks."""
    if isinstance(root, Leaf):
        return set()
    below = (asked(child, diagram) for child in diagram.children(root))
    return {root.variable.fact.name}.union(*below)


@QUICK
@given(
    st.lists(conditions(), max_size=3),
    st.lists(conditions(), min_size=1, max_size=3),
    patients(),
    st.permutations(FACTS),
)
def test_the_first_failing_rule_is_reported(
    others: list[Condition], rules: list[Condition], patient: dict[str, Any], facts: list[Fact]
) -> None:
    """In any order of facts: of legal inputs all is said, else which rule is the first to fail."""
    leaf = Diagram(facts, [*others, *rules], len(rules)).leaf(values(facts, patient))
    truths = [holds(condition, patient) for condition in (*others, *rules)]
    kept = truths[len(others) :]
    if all(kept):
        assert leaf.truths == tuple(truths)
    else:
        said = leaf.truths[len(others) :]
        assert said.index(False) == kept.index(False)
        assert said[: said.index(False)] == (True,) * said.index(False)


def test_every_parcel_meets_what_the_conditions_say() -> None:
    """On every cell of a table with derived facts and marks, the diagram says what holds."""
    legal = 0
    for patient in every_parcel():
        truths = HAND_OVER.diagram.leaf(values(FACTS, patient)).truths
        rules = [holds(rule.condition, patient) for rule in HANDOVER.legal]
        if all(rules):
            legal += 1
            rows, regions = HANDOVER.rows, [item.region for item in HANDOVER.resolutions]
            expected = [holds(row.when, patient) for row in rows]
            expected += [holds(region, patient) for region in regions]
            expected += [holds(part.when, patient) for part in HANDOVER.notes]
            expected += [holds(part.when, patient) for part in HANDOVER.marks]
            assert truths == (*expected, *rules)
        else:
            assert truths[-len(rules) :].index(False) == rules.index(False)
    assert legal > 200


def test_nothing_more_is_asked_of_illegal_inputs() -> None:
    """Once a rule fails, and none before it can, the path is at its end."""
    diagram = Diagram(FACTS, [ZONE < 3, FRAGILE.holds, WEIGHT < 1_000, ~LIQUID], 2)
    assert isinstance(diagram.root, Branch)
    light, heavy = diagram.children(diagram.root)
    assert asked(light, diagram) == {"zone", "fragile", "contents"}
    assert isinstance(heavy, Leaf)
    assert heavy.truths == (False, False, False, True)


def test_an_earlier_rule_is_still_asked() -> None:
    """A later rule that fails leaves only the question whether an earlier one fails too."""
    diagram = Diagram(FACTS, [ZONE < 3, FRAGILE.holds, ~LIQUID, WEIGHT < 1_000], 2)
    assert isinstance(diagram.root, Branch)
    light, heavy = diagram.children(diagram.root)
    assert asked(light, diagram) == {"zone", "fragile", "contents"}
    assert asked(heavy, diagram) == {"contents"}
    assert {leaf.truths[2:] for leaf in diagram.leaves(heavy)} == {(False, True), (True, False)}


def test_only_the_last_conditions_are_rules() -> None:
    """A row that does not hold ends nothing, nor does any condition where there are no rules."""
    diagram = Diagram(FACTS, [WEIGHT < 1_000, FRAGILE.holds, ZONE < 3], 1)
    plain = Diagram(FACTS, [WEIGHT < 1_000, FRAGILE.holds, ZONE < 3])
    for zone, weight in ((1, 500), (1, 2_000)):
        parcel = (weight, zone, 60, True, frozenset[Contents](), Service.STANDARD)
        assert diagram.leaf(parcel).truths == plain.leaf(parcel).truths
    assert len(list(plain.leaves())) == 8
    assert len(list(diagram.leaves())) == 5


@pytest.mark.parametrize("rule", [NEVER_HOLDS, ~ALWAYS, ALWAYS & NEVER_HOLDS])
def test_a_rule_that_nobody_keeps(rule: Condition) -> None:
    """Where a rule never holds every leaf says so, in whatever form it is written."""
    diagram = Diagram(FACTS, [WEIGHT < 1_000, rule, FRAGILE.holds], 2)
    assert {leaf.truths[1] for leaf in diagram.leaves()} == {False}


def test_another_root_of_a_diagram_with_rules() -> None:
    """Conditions alone are read of illegal parcels too; with their rules they end with them."""
    diagram = Diagram(FACTS, [ZONE < 3, FRAGILE.holds, WEIGHT < 1_000], 1)
    alone = diagram.root_of([ZONE < 3, FRAGILE.holds])
    assert len(list(diagram.leaves(alone))) == 4
    same = diagram.root_of([ZONE < 3, FRAGILE.holds, WEIGHT < 1_000], 1)
    assert same is diagram.root
    ruled = list(diagram.leaves(diagram.root_of([FRAGILE.holds, WEIGHT < 1_000], 1)))
    assert sorted(leaf.truths for leaf in ruled) == [(False, False), (False, True), (True, True)]


def test_equal_residues_are_not_shared_across_rules() -> None:
    """Two roots of the same conditions, one with rules and one without, answer each their own."""
    diagram = Diagram(FACTS, [FRAGILE.holds, ZONE < 3], 1)
    plain = diagram.root_of([FRAGILE.holds, ZONE < 3])
    assert len(list(diagram.leaves())) == 3
    assert len(list(diagram.leaves(plain))) == 4


def test_a_rule_may_name_a_derived_fact() -> None:
    """Freight is refused as express by the rule on its size, and not one gram earlier."""
    with pytest.raises(InconsistentInput, match="ask for another service") as error:
        handover(weight=20_000.5, service=Service.EXPRESS)
    assert error.value.rule == "freight_is_not_express"
    assert handover(weight=20_000, service=Service.EXPRESS).basis is not None


@pytest.mark.parametrize("facts", [FACTS, FACTS[::-1]], ids=["as_passed", "backwards"])
@pytest.mark.parametrize("backwards", [False, True])
def test_two_rules_fail_at_once(facts: tuple[Fact, ...], *, backwards: bool) -> None:
    """The rule that stands first is reported, whichever fact is asked first."""
    rules = HANDOVER.legal[::-1] if backwards else HANDOVER.legal
    decider = Decider[Any](evolve(HANDOVER, facts=facts, legal=rules))
    parcel = BOTH_FAIL | {"zone": 1, "complaint": Complaint.NEVER, "fragile": False}
    with pytest.raises(InconsistentInput) as error:
        decider(*values(facts, parcel))
    assert error.value.rule == rules[0].id
    assert str(error.value) == rules[0].message


@pytest.mark.parametrize(
    ("unknown", "rule"),
    [
        ({"zone": None}, "freight_is_not_express"),
        ({"contents": None}, "freight_is_not_express"),
        ({"weight": None}, "no_leak"),
        ({"weight": None, "fragile": None, "zone": None}, "no_leak"),
    ],
)
def test_illegal_whatever_the_unknown_is(unknown: dict[str, Any], rule: str) -> None:
    """A rule that every value of the unknown facts breaks is an error of its own."""
    with pytest.raises(InconsistentInput) as error:
        handover(**(BOTH_FAIL | unknown))
    assert error.value.rule == rule


def test_a_legal_value_of_an_unknown_is_enough() -> None:
    """Values of an unknown fact that a rule excludes change no answer."""
    known = handover(weight=2_000, service=Service.EXPRESS)
    found = handover(weight=2_000, contents=None, service=Service.EXPRESS)
    assert (found.outcome, found.possible) == (known.outcome, ())


def test_each_leaf_has_a_first_path() -> None:
    """Walking first paths finds every leaf once, and its parcel reaches that leaf."""
    diagram = HAND_OVER.diagram
    found = list(diagram.first_paths())
    assert {id(leaf) for _, leaf in found} == {id(leaf) for leaf in diagram.leaves()}
    assert len({id(leaf) for _, leaf in found}) == len(found)
    for path, leaf in found:
        assert diagram.leaf(values(FACTS, patient_on(FACTS, path))) is leaf


PARCELS = list(every_parcel())
UNKNOWABLE = [fact.name for fact in FACTS if not fact.request]


def outcomes(patient: dict[str, Any]) -> frozenset[Any]:
    """Return every outcome that the values of a parcel leave possible."""
    try:
        return frozenset((HAND_OVER(*values(FACTS, patient)).outcome,))
    except InsufficientData as error:
        return frozenset(each.outcome for each in error.possible)
    except InconsistentInput:
        return frozenset()


@QUICK
@given(st.sampled_from(PARCELS), st.frozensets(st.sampled_from(UNKNOWABLE), min_size=1))
def test_unknown_facts_reach_through_derived_ones(
    patient: dict[str, Any], unknown: frozenset[str]
) -> None:
    """An unknown fact behind a derived one leaves possible what its legal values answer."""
    known = {name: value for name, value in patient.items() if name not in unknown}
    left = (parcel for parcel in PARCELS if parcel.items() >= known.items())
    expected = frozenset().union(*(outcomes(parcel) for parcel in left))
    assert outcomes(patient | dict.fromkeys(unknown)) == expected
