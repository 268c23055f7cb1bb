from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from lenarules.language.condition import (
    Compare,
    Condition,
    Named,
    all_of,
    atoms,
    facts_of,
    named_in,
)
from lenarules.language.derived import Derived
from lenarules.language.errors import TableError
from lenarules.language.evaluate import holds
from lenarules.language.fact import Flag
from lenarules.language.fingerprint import canonical_text, fingerprint
from lenarules.language.table import Table
from lenarules.language.text import in_math, in_words
from tests.language.example import (
    BATTERY,
    CARE,
    EXPRESS,
    FACTS,
    FRAGILE,
    HANDOVER,
    SIZE,
    TEXT,
    WEIGHT,
    Care,
    Size,
)
from tests.language.strategies import QUICK, conditions, patients

STRANGE = Flag("strange", "strange")
LETTER, NO_CARE = SIZE.is_(Size.LETTER), CARE.is_(Care.NONE)
WITH_CARE = CARE.is_(Care.SOME, Care.GREAT_CARE)
NOT_A_CONDITION: Any = True


def parcel(weight: float, *, fragile: bool = False) -> dict[str, Any]:
    """Return what the derived facts read of a parcel."""
    return {"weight": weight, "fragile": fragile}


def redefined(fact: Derived, place: int, condition: Condition) -> Derived:
    """Return a derived fact with one member defined in another way."""
    definition = list(fact.definition)
    definition[place] = (definition[place][0], condition)
    return evolve(fact, definition=tuple(definition))


def met(fact: Derived, patient: dict[str, Any]) -> list[Enum]:
    """Return the members that a derived fact is for a parcel."""
    return [member for member in fact.members if holds(fact.is_(member), patient)]


@pytest.mark.parametrize(
    ("patient", "size", "care"),
    [
        (parcel(0), Size.LETTER, Care.NONE),
        (parcel(999.5), Size.LETTER, Care.NONE),
        (parcel(1_000), Size.BOX, Care.NONE),
        (parcel(20_000), Size.BOX, Care.NONE),
        (parcel(20_001), Size.FREIGHT, Care.NONE),
        (parcel(999.5, fragile=True), Size.LETTER, Care.SOME),
        (parcel(1_000, fragile=True), Size.BOX, Care.GREAT_CARE),
        (parcel(30_000, fragile=True), Size.FREIGHT, Care.GREAT_CARE),
    ],
)
def test_a_derived_fact_is_what_its_definition_says(
    patient: dict[str, Any], size: Size, care: Care
) -> None:
    """Each parcel has one size and takes one care, the one whose condition it meets."""
    assert met(SIZE, patient) == [size]
    assert met(CARE, patient) == [care]


@QUICK
@given(conditions(), conditions(), patients())
def test_a_name_stands_for_its_meaning(
    one: Condition, other: Condition, patient: dict[str, Any]
) -> None:
    """Wherever a derived fact is named, its definition could stand in its place."""
    named, twice = halves(one), halves(halves(one).is_(Half.INSIDE) | other)
    truth = holds(one, patient)
    assert holds(named.is_(Half.INSIDE), patient) is truth
    assert holds(~named.is_(Half.INSIDE), patient) is not truth
    assert holds(named.is_(Half.OUTSIDE), patient) is not truth
    assert holds(twice.is_(Half.INSIDE), patient) is (truth or holds(other, patient))
    assert holds(named.is_(Half.INSIDE, Half.OUTSIDE), patient)


class Half(Enum):
    """On which side of a condition a parcel lies."""

    INSIDE = "inside"
    OUTSIDE = "outside"


def halves(condition: Condition) -> Derived:
    """Return the derived fact that says on which side of a condition a parcel lies."""
    both = ((Half.INSIDE, condition), (Half.OUTSIDE, ~condition))
    return Derived("half", "half", Half, both, "One condition and its opposite.")


def test_it_is_asked_like_a_category() -> None:
    """One member is a name, several are their disjunction, and denying twice is asserting."""
    assert isinstance(LETTER, Named)
    assert CARE.is_(Care.SOME) | CARE.is_(Care.GREAT_CARE) == WITH_CARE
    assert ~~LETTER == LETTER
    assert LETTER not in (SIZE.is_(Size.BOX), NO_CARE)


def test_two_derived_facts_are_never_one() -> None:
    """A derived fact is itself, so that equal names with other definitions are told apart."""
    other = redefined(SIZE, 0, WEIGHT < 10)
    assert other.is_(Size.LETTER) != LETTER
    assert len({other.is_(Size.LETTER), LETTER, SIZE.is_(Size.LETTER)}) == 2


def test_what_a_name_reads() -> None:
    """A name yields itself, or the facts and comparisons of its definition to the bottom."""
    assert list(named_in(CARE.is_(Care.SOME) & ~EXPRESS)) == [CARE, EXPRESS.fact]
    assert facts_of(CARE.is_(Care.GREAT_CARE)) == {FRAGILE, WEIGHT}
    assert list(atoms(~CARE.is_(Care.SOME))) == [FRAGILE.holds, WEIGHT < 1_000]


def test_a_derived_fact_has_no_truth() -> None:
    """Neither the fact nor what it is asked is true or false in Python."""
    for thing in (SIZE, LETTER):
        with pytest.raises(TableError, match="has no truth value"):
            bool(thing)


@pytest.mark.parametrize(
    ("condition", "words", "math"),
    [
        (LETTER, "size is letter", "size = LETTER"),
        (~LETTER, "size is not letter", "¬(size = LETTER)"),
        (CARE.is_(Care.GREAT_CARE), "care is great care", "care = GREAT_CARE"),
        (WITH_CARE, "care is some or great care", "(care = SOME) ∨ (care = GREAT_CARE)"),
        (
            ~WITH_CARE,
            "not (care is some or great care)",
            "¬((care = SOME) ∨ (care = GREAT_CARE))",
        ),
        (
            LETTER & ~NO_CARE & EXPRESS,
            "size is letter and care is not none and service is express",
            "(size = LETTER) ∧ (¬(care = NONE)) ∧ (service = EXPRESS)",
        ),
        (
            LETTER | EXPRESS | SIZE.is_(Size.BOX),
            "size is letter or box or service is express",
            "(size = LETTER) ∨ (service = EXPRESS) ∨ (size = BOX)",
        ),
    ],
)
def test_text_names_it(condition: Condition, words: str, math: str) -> None:
    """Words and mathematics name the derived fact and not its definition."""
    assert (in_words(condition), in_math(condition)) == (words, math)


def test_a_definition_gives_every_member_once_in_order() -> None:
    """A member left out, named twice, out of order or of another kind is refused, with the cure."""
    first, second, third = SIZE.definition
    strange = (Care.NONE, WEIGHT < 10)
    telling = "size: define every member of Size once, in their order"
    for wrong in ((first, second), (first, first, third), (second, first, third), (strange,), ()):
        with pytest.raises(TableError, match=telling):
            evolve(SIZE, definition=wrong)


def test_a_member_of_another_fact_is_refused() -> None:
    """Asking for what the fact can never be names what it can be."""
    for wrong in (Size.LETTER, "NONE"):
        with pytest.raises(TableError, match="is not one of Care: NONE, SOME, GREAT_CARE"):
            CARE.is_(wrong)  # type: ignore[arg-type]  # what is refused


def test_a_bare_fact_is_no_condition() -> None:
    """A derived fact that is not asked for a member is refused with the cure."""
    bare: Any = SIZE
    for join in (
        lambda: FRAGILE.holds & bare,
        lambda: bare & FRAGILE.holds,
        lambda: bare | FRAGILE.holds,
        lambda: ~bare,
        lambda: all_of(bare),
    ):
        with pytest.raises(TableError, match="is not a condition: compare a fact"):
            join()


@pytest.mark.parametrize("derived", [(), (CARE,), (SIZE,)])
def test_what_is_named_is_listed(derived: tuple[Derived, ...]) -> None:
    """A derived fact that conditions or definitions name has to stand in the table."""
    telling = "asks (size|care), not a fact of this table; add it to facts or to derived"
    with pytest.raises(TableError, match=telling):
        evolve(HANDOVER, derived=derived)


def test_what_only_a_definition_names_is_listed() -> None:
    """A derived fact behind another one is missed by name even where no part asks it."""
    rows = (evolve(HANDOVER.rows[0], when=CARE.is_(Care.NONE)),)
    bare = Table("bare", title="", cite=TEXT, facts=FACTS, derived=(SIZE, CARE), rows=rows)
    with pytest.raises(TableError, match="care asks size, not a fact of this table"):
        evolve(bare, derived=(CARE,))


def test_a_definition_asks_facts_of_the_table() -> None:
    """A definition on a fact that is not passed is refused under the derived fact's own name."""
    strange = evolve(redefined(SIZE, 0, STRANGE.holds), name="other_size")
    with pytest.raises(TableError, match="other_size asks strange, not a fact of this table"):
        evolve(HANDOVER, derived=(*HANDOVER.derived, strange))


def test_a_definition_consists_of_conditions() -> None:
    """A chained bool in a definition is refused while the table is defined."""
    wrong = evolve(redefined(SIZE, 0, NOT_A_CONDITION), name="other_size")
    with pytest.raises(TableError, match="other_size: True is not a condition; build it"):
        evolve(HANDOVER, derived=(*HANDOVER.derived, wrong))


@pytest.mark.parametrize("name", ["care", "weight"])
def test_a_derived_fact_has_its_own_name(name: str) -> None:
    """A derived fact may bear neither the name of another one nor that of a fact."""
    with pytest.raises(TableError, match=f"2 facts have the name '{name}'; give each its own"):
        evolve(HANDOVER, derived=(SIZE, CARE, evolve(SIZE, name=name)))


SPARE = evolve(CARE, name="spare")


@pytest.mark.parametrize(
    ("spare", "same"),
    [
        (evolve(SPARE, meaning="said otherwise", label="reserve"), True),
        (evolve(SPARE, name="reserve"), False),
        (redefined(SPARE, 1, FRAGILE.holds & ~LETTER), False),
        (redefined(SPARE, 1, BATTERY), False),
    ],
)
def test_the_hash_is_over_definitions(spare: Derived, *, same: bool) -> None:
    """A definition or a name moves the hash of a table; label and meaning leave it."""
    before, after = (evolve(HANDOVER, derived=(SIZE, CARE, fact)) for fact in (SPARE, spare))
    assert (fingerprint(before) == fingerprint(after)) is same


def test_the_canonical_text_defines_once() -> None:
    """Rows say the name of a derived fact; its definition stands in the text one time."""
    text = canonical_text(HANDOVER)
    asked = [atom for _, means in SIZE.definition for atom in atoms(means)]
    written = [atom for atom in asked if isinstance(atom, Compare) and atom.bound == 20_000]
    assert text.count("bound=20000") == len(written) == 2
    assert "Named(size;Size.LETTER)" in text
    assert SIZE.meaning not in text


def test_its_text_is_short() -> None:
    """The text of a name, in an error or a debugger, does not unfold definition upon definition."""
    for shown in (repr(CARE), repr(CARE.is_(Care.SOME))):
        assert "bound=" not in shown
        assert "care" in shown


def test_a_test_of_no_member_is_refused() -> None:
    """Asking a derived fact for none of its members is a slip, not a test that nobody passes."""
    with pytest.raises(TableError, match=r"is_\(\) asks for no member; name one at least"):
        SIZE.is_()
