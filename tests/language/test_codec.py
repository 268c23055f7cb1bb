from __future__ import annotations

import json
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from lenarules.language.codec import from_plain, made_by, storable, to_plain
from lenarules.language.decision import Decision
from lenarules.language.errors import InconsistentInput, OutOfDomain, StoredAnswerError
from tests.language.example import DECIDE, TARIFF, Complaint, Contents, Postage, Service, postage
from tests.language.strategies import QUICK, patients


@frozen
class Unmarked:
    """A class that nobody marked."""

    cents: int


@storable
@frozen
class Shelf:
    """A class whose field bears the key of a set."""

    set: str


@storable
@frozen
class Parcel:
    """A class whose field bears the key of a class."""

    type: str


@storable
@frozen
class Scales:
    """A class whose field bears the key of an exact number."""

    decimal: str


class Cents(Decimal):
    """A subclass of Decimal."""


PLAIN = (
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False)
    | st.decimals(allow_nan=False)
    | st.fractions()
    | st.text()
    | st.sampled_from([*Contents, *Service])
)
VALUES = st.recursive(
    PLAIN,
    lambda part: st.lists(part, max_size=3).map(tuple) | st.frozensets(part, max_size=3),
    max_leaves=6,
)


@QUICK
@given(VALUES)
def test_values_survive_json(value: object) -> None:
    """Every storable value comes back equal and of its own type, through JSON text."""
    found = from_plain(json.loads(json.dumps(to_plain(value))))
    assert found == value
    assert type(found) is type(value)


@QUICK
@given(patients())
def test_decisions_survive_json(patient: dict[str, Any]) -> None:
    """An answer to any numeric type, set, member or exception is equal after JSON."""
    try:
        found = DECIDE(*patient.values())
    except InconsistentInput:
        return
    again: Decision[Postage] = Decision.from_json(found.to_json())
    assert again == found
    assert hash(again) == hash(found)
    assert [type(value) for value in again.values] == [type(value) for value in found.values]
    assert again.explain() == found.explain()


def _exactly(value: object) -> object:
    """Return a value with its type and, for a number, its own text: 12.50 is not 12.5."""
    return value if isinstance(value, frozenset) else (type(value), str(value))


@pytest.mark.parametrize(
    "facts",
    [
        {"weight": Decimal("12.50")},
        {"weight": Fraction(25, 2)},
        {"weight": 12.5},
        {"contents": [Contents.LIQUID, Contents.FOOD]},
        {"contents": [Contents.LIQUID, Contents.BATTERY], "fragile": True},
        {"complaint": Complaint.NEVER},
        {"complaint": None, "fragile": True},
        {"weight": None, "service": Service.EXPRESS},
    ],
)
def test_inputs_survive_json(facts: dict[str, Any]) -> None:
    """Exact numbers, sets, members, unknown facts and what is possible come back."""
    found = postage(**facts)
    again: Decision[Postage] = Decision.from_json(found.to_json(indent=2))
    assert again == found
    assert [_exactly(value) for value in again.values] == [_exactly(v) for v in found.values]
    assert again.possible == found.possible


def test_json_is_plain_and_steady() -> None:
    """The text is plain JSON, the same for the same answer, and keeps other alphabets."""
    one = postage(contents=[Contents.FOOD, Contents.LIQUID])
    other = postage(contents=[Contents.LIQUID, Contents.FOOD])
    assert one.to_json() == other.to_json()
    assert json.loads(one.to_json())["type"] == "Decision"
    assert json.loads(one.to_json())["source"]["table"] == "post.table_1"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "nonsense",
        "null",
        "3",
        "[]",
        "NaN",
        '"Decision"',
        "{}",
        '{"type": "Nobody"}',
        '{"type": ["Decision"]}',
        '{"type": "Decision"}',
        '{"type": "Decision", "outcome": {"type": "os.system"}}',
        '{"type": "Citation", "paper": "a", "place": "b"}',
        '{"type": "Citation", "paper": "a", "place": "b", "more": 1}',
        '{"enum": "Contents", "member": "WATER"}',
        '{"enum": "Contents", "member": 3}',
        '{"enum": "Citation", "member": "FOOD"}',
        '{"set": 3}',
        '{"decimal": "twelve"}',
        '{"decimal": null}',
        '{"fraction": "1/0"}',
        '{"fraction": {}}',
        pytest.param("1" * 5_000, id="a number too long"),
    ],
)
def test_wrong_texts(text: str) -> None:
    """A text that is no stored answer is refused by one error."""
    with pytest.raises(StoredAnswerError, match=r"this is not|this is a stored"):
        Decision.from_json(text)


def test_a_text_of_endless_brackets() -> None:
    """A text nested deeper than Python reads is refused like any wrong text."""
    with pytest.raises(StoredAnswerError):
        Decision.from_json("[" * 100_000)


def test_a_generic_class_is_no_enumeration() -> None:
    """Asking a class for a member is refused, also where Python lets a class be subscripted."""
    with pytest.raises(StoredAnswerError):
        from_plain({"enum": "PrintedOption", "member": "FOOD"})


def test_a_changed_text() -> None:
    """A stored answer from which a field was taken, or given another, is refused."""
    plain = json.loads(postage().to_json())
    for changed in (plain | {"more": 1}, {k: v for k, v in plain.items() if k != "basis"}):
        with pytest.raises(StoredAnswerError, match="this is not a stored answer"):
            Decision.from_json(json.dumps(changed))


class Loose(Enum):
    """An enumeration that nobody marked."""

    ONE = 1


@pytest.mark.parametrize("value", [Unmarked(3), (Unmarked(3),), Loose.ONE, [1], {"a": 1}, 1j, b"x"])
def test_what_is_not_storable(value: object) -> None:
    """Only classes that say so are written; the message says how."""
    with pytest.raises(StoredAnswerError, match="not a storable class; mark it with @storable"):
        to_plain(value)


def test_two_classes_of_one_name() -> None:
    """A name means one class for ever."""
    with pytest.raises(StoredAnswerError, match="two storable classes are named Postage; rename"):

        @storable
        class Postage:
            """Another class of this name."""


def test_two_classes_of_one_name_in_two_modules() -> None:
    """Two papers may not name two classes alike, though each stands at the top of its module."""
    twin = type("Postage", (), {"__module__": "elsewhere", "__qualname__": "Postage"})
    with pytest.raises(StoredAnswerError, match="two storable classes are named Postage"):
        storable(twin)


@pytest.mark.parametrize("value", [Shelf("ab"), Parcel("Shelf"), Scales("1")])
def test_fields_that_bear_a_telling_key(value: object) -> None:
    """A field named like a key of the format comes back, or its class is refused at once."""
    assert from_plain(json.loads(json.dumps(to_plain(value)))) == value


def test_a_subclass_of_an_exact_number() -> None:
    """An accepted number can be stored, of whatever subclass it was."""
    found = postage(weight=Cents("12.5"))
    assert Decision.from_json(found.to_json()) == found


def test_a_number_of_many_digits() -> None:
    """A fraction too long to be explained or stored is refused; a long one is stored."""
    with pytest.raises(OutOfDomain, match="weight has more than 1200 digits; round it"):
        postage(weight=Fraction(10**5000 + 1, 10**4998))
    found = postage(weight=Fraction(10**1000 + 1, 10**998))
    assert Decision.from_json(found.to_json()) == found
    assert found.explain()


def test_keys_that_tell_the_kind() -> None:
    """Each kind has its own key."""
    assert to_plain(Contents.FOOD) == {"enum": "Contents", "member": "FOOD"}
    assert to_plain(frozenset((2, 1))) == {"set": [1, 2]}
    assert to_plain(Decimal("1.50")) == {"decimal": "1.50"}
    assert to_plain(Fraction(1, 3)) == {"fraction": "1/3"}
    assert to_plain((1, "a", None, True)) == [1, "a", None, True]
    assert to_plain(TARIFF)["type"] == "Citation"


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("outcome", None),
        ("basis", "GAP"),
        ("row", "light"),
        ("others", ["light"]),
        ("notes", ["padding"]),
        ("resolution", 1),
        ("source", "somewhere"),
        ("values", []),
    ],
)
def test_a_part_of_another_kind(part: str, value: object) -> None:
    """A stored answer with a part of another kind is refused, and not met later by a reader."""
    plain = json.loads(postage().to_json()) | {part: value}
    with pytest.raises(StoredAnswerError, match="its parts do not fit together"):
        Decision.from_json(json.dumps(plain))


def test_a_class_that_nobody_asked_for_yet_is_made() -> None:
    """A stored class may be made by whoever said so, once; a class of nobody is refused."""

    def make() -> None:
        storable(frozen(type("LateBox", (), {"__annotations__": {"cents": int}})))

    made_by(make)
    assert from_plain({"type": "LateBox", "cents": 3}).cents == 3
    with pytest.raises(StoredAnswerError):
        from_plain({"type": "NobodysBox", "cents": 3})
