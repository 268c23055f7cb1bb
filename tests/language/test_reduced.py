from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lenarules.language.condition import NEVER_HOLDS, Condition
from lenarules.language.diagram import Diagram, Leaf
from lenarules.language.evaluate import holds
from lenarules.language.reduced import Reduction, patient_on
from tests.language.example import (
    BATTERY,
    COMPLAINT,
    CONTENTS,
    FACTS,
    FOOD,
    FRAGILE,
    LIQUID,
    SERVICE,
    WEIGHT,
    ZONE,
    Complaint,
    Contents,
    Service,
)
from tests.language.strategies import QUICK, conditions, patients

NEVER = COMPLAINT.is_(Complaint.NEVER)


def reduction(*asked: Condition, fixed: dict[int, Any] | None = None) -> Reduction:
    """Return the reduction by the truth values of conditions."""
    return Reduction(Diagram(FACTS, asked), lambda leaf: leaf.truths, fixed or {})


def values(patient: dict[str, Any]) -> tuple[Any, ...]:
    """Return the values of a parcel in the order of the facts."""
    return tuple(patient[fact.name] for fact in FACTS)


@QUICK
@given(conditions(), conditions(), patients())
def test_regions(one: Condition, other: Condition, patient: dict[str, Any]) -> None:
    """The region of a meaning holds exactly for the parcels that have that meaning."""
    asked = (one, other, WEIGHT < 1_000)
    found = reduction(*asked)
    own = tuple(holds(condition, patient) for condition in asked)
    assert own in found.meanings()
    for meaning in found.meanings():
        assert holds(found.region(meaning), patient) is (meaning == own)


@QUICK
@given(conditions(), conditions(), patients(), st.frozensets(st.integers(0, len(FACTS) - 1)))
def test_regions_once_facts_are_fixed(
    one: Condition, other: Condition, patient: dict[str, Any], known: frozenset[int]
) -> None:
    """With known facts, regions ask the others only and are right for every parcel left."""
    asked = (one, other, WEIGHT < 1_000)
    found = reduction(*asked, fixed={slot: values(patient)[slot] for slot in known})
    own = tuple(holds(condition, patient) for condition in asked)
    free = {name: value for slot, (name, value) in enumerate(patient.items()) if slot not in known}
    assert {fact.name for fact in found.needed()} <= free.keys()
    for meaning in found.meanings():
        assert holds(found.region(meaning), free) is (meaning == own)


@QUICK
@given(conditions(), conditions())
def test_witnesses(one: Condition, other: Condition) -> None:
    """The witness of a meaning has that meaning."""
    diagram = Diagram(FACTS, [one, other, WEIGHT < 1_000])
    found = Reduction(diagram, lambda leaf: leaf.truths, {})
    for meaning in found.meanings():
        assert diagram.leaf(values(found.witness(meaning))).truths == meaning


@QUICK
@given(conditions())
def test_what_is_needed(condition: Condition) -> None:
    """A fact is needed exactly where a change of it alone changes the truth for some parcel."""
    found = reduction(condition, WEIGHT < 1_000)
    paths = list(Diagram(FACTS, [condition, WEIGHT < 1_000]).paths())[:100]
    spare = [fact for fact in FACTS if fact not in found.needed()]
    for path, _ in paths:
        patient = patient_on(FACTS, path)
        for fact in spare:
            changed = patient | {fact.name: _another(fact.name)}
            assert holds(condition, changed) is holds(condition, patient)


def _another(name: str) -> Any:
    return {
        "weight": 20_000,
        "zone": 9,
        "complaint": Complaint.NEVER,
        "fragile": True,
        "contents": frozenset(Contents),
        "service": Service.EXPRESS,
    }[name]


def test_a_constant_needs_nothing() -> None:
    """What does not depend on a fact does not name it."""
    found = reduction(FRAGILE.holds | ~FRAGILE.holds, (ZONE < 3) & (ZONE > 5))
    assert found.needed() == ()
    assert found.meanings() == [(True, False)]
    assert found.witness((True, False)) == {fact.name: fact.usual for fact in FACTS}


def test_a_fact_that_only_one_side_asks() -> None:
    """Needed facts come in the order of the facts, each once."""
    found = reduction((WEIGHT < 1_000) & FOOD & LIQUID | NEVER)
    assert [fact.name for fact in found.needed()] == ["weight", "complaint", "contents"]


def test_what_is_outside_the_question() -> None:
    """A leaf without a meaning is neither a difference nor a meaning."""
    diagram = Diagram(FACTS, [ZONE < 3, FRAGILE.holds])

    def zone_of_the_fragile(leaf: Leaf) -> str | None:
        near, fragile = leaf.truths
        return ("near" if near else "far") if fragile else None

    found = Reduction(diagram, zone_of_the_fragile, {})
    assert found.meanings() == ["near", "far"]
    assert [fact.name for fact in found.needed()] == ["zone"]
    assert found.region("near") == (ZONE < 3)
    assert found.region("nowhere") == NEVER_HOLDS
    assert found.witness("nowhere") == {fact.name: fact.usual for fact in FACTS}


def test_nothing_is_inside_the_question() -> None:
    """Where no leaf has a meaning, the reduction is empty."""
    found = Reduction(Diagram(FACTS, [ZONE < 3]), lambda _: None, {})
    assert found.root is None
    assert found.meanings() == []
    assert found.needed() == ()
    assert found.region("near") == NEVER_HOLDS


def test_a_difference_that_only_outside_leaves_show() -> None:
    """A fact that never changes the meaning of a legal parcel is not needed.

    The zone alone gives the meaning; that a fragile parcel may not go to zone 5 changes nothing.
    """
    diagram = Diagram(FACTS, [ZONE < 5, ZONE > 5, FRAGILE.holds])

    def side(leaf: Leaf) -> str | None:
        below, above, fragile = leaf.truths
        if not below and not above and fragile:
            return None
        return "below" if below else "above"

    order = (FRAGILE, ZONE, WEIGHT, COMPLAINT, CONTENTS, SERVICE)
    fragile_first = Diagram(order, [ZONE < 5, ZONE > 5, FRAGILE.holds])
    for each in (diagram, fragile_first):
        assert [fact.name for fact in Reduction(each, side, {}).needed()] == ["zone"]


def test_patients_on_a_path() -> None:
    """A parcel on a path has the samples of its cells, and usual values elsewhere."""
    diagram = Diagram(FACTS, [BATTERY & LIQUID & (ZONE > 5)])
    (path,) = (path for path, leaf in diagram.paths() if leaf.truths == (True,))
    patient = patient_on(FACTS, path)
    assert patient["contents"] == frozenset((Contents.BATTERY, Contents.LIQUID))
    assert patient["zone"] == 6
    assert patient["weight"] == WEIGHT.usual
