from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenarules.language.errors import InputError, LenarulesError, WrongType
from tests.language.example import (
    COMPLAINT,
    CONTENTS,
    FRAGILE,
    SERVICE,
    WEIGHT,
    ZONE,
    Complaint,
    Contents,
    Service,
    postage,
)
from tests.language.strategies import QUICK, Silent

if TYPE_CHECKING:
    pass


@pytest.mark.parametrize("value", [True, False, np.bool_(True), np.bool_(False)])
def test_flags(value: object) -> None:
    """A bool and a numpy bool are flags."""
    assert FRAGILE.read(value) is bool(value)


@pytest.mark.parametrize(
    "value", [0, 1, 1.0, "yes", "", None, [], np.int64(1), np.array(1), Silent()]
)
def test_what_is_no_flag(value: object) -> None:
    """Nothing else has a truth value."""
    with pytest.raises(WrongType, match="accepted: True or False, or None"):
        FRAGILE.read(value)


@pytest.mark.parametrize("value", ["EXPRESS", "express", Contents.FOOD, 1, None, Service, Silent()])
def test_what_is_no_member(value: object) -> None:
    """A category takes its own members, never their names or values."""
    with pytest.raises(WrongType, match=r"service: .*pass one of Service\.STANDARD, Service\.EXPR"):
        SERVICE.read(value)


@pytest.mark.parametrize(
    "value",
    [
        [Contents.FOOD],
        (Contents.FOOD, Contents.FOOD),
        {Contents.FOOD},
        frozenset((Contents.FOOD,)),
        np.array([Contents.FOOD]),
        {Contents.FOOD: 1}.keys(),
    ],
)
def test_collections(value: object) -> None:
    """Any collection of members is read as a frozenset."""
    assert CONTENTS.read(value) == frozenset((Contents.FOOD,))


def test_an_empty_collection() -> None:
    """An empty collection means none of them."""
    assert CONTENTS.read([]) == frozenset()


@pytest.mark.parametrize(
    "value",
    [
        "FOOD",
        "",
        b"",
        Contents.FOOD,
        (member for member in Contents),
        iter([Contents.FOOD]),
        3,
        None,
        Silent(),
        [Service.EXPRESS],
        ["FOOD"],
        [Contents.FOOD, None],
        [[]],
        [Silent()],
        b"12",
    ],
)
def test_what_is_no_collection_of_members(value: object) -> None:
    """A text, one member, a one-shot generator or a stranger inside is refused."""
    with pytest.raises(WrongType, match=r"contents: .*pass a collection of Contents\.BATTERY"):
        CONTENTS.read(value)


@pytest.mark.parametrize("value", [Contents, np.array(Contents.FOOD), OrderedDict(), bytearray()])
def test_what_looks_like_a_collection(value: object) -> None:
    """The enumeration itself, a 0-d array, a mapping or bytes is not a collection of members."""
    with pytest.raises(WrongType, match="pass a collection of"):
        CONTENTS.read(value)


def test_a_request_is_not_offered_none() -> None:
    """The message about a request does not propose None, which would be refused next."""
    with pytest.raises(WrongType) as error:
        postage(service="express")
    assert "None" not in str(error.value)


ANYTHING = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.fractions()
    | st.text()
    | st.binary()
    | st.sampled_from([*Contents, *Service, *Complaint])
    | st.lists(st.sampled_from([*Contents, 1]))
)


@QUICK
@given(st.sampled_from([WEIGHT, ZONE, COMPLAINT, FRAGILE, CONTENTS, SERVICE]), ANYTHING)
def test_whatever_is_passed(fact: Any, value: object) -> None:
    """Every value is read as something equal to it or refused by an input error of its field."""
    try:
        found, refused = fact.read(value), None
    except LenarulesError as error:
        found, refused = None, error
    if refused is None:
        assert found == (frozenset(value) if isinstance(value, list) else value)
    else:
        assert isinstance(refused, InputError)
        assert refused.field == fact.name
