from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from attrs.exceptions import FrozenInstanceError

from lenarules._version import __version__
from lenarules.language.decision import Decision
from lenarules.language.errors import (
    InconsistentInput,
    InsufficientData,
    LenarulesError,
    OutOfDomain,
    UnitSlip,
    WrongType,
)
from tests.language.example import (
    FACTS,
    TARIFF,
    Complaint,
    Contents,
    Postage,
    Service,
    postage,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("name", ["outcome", "basis", "row", "values", "source", "new"])
def test_an_answer_is_frozen(name: str) -> None:
    """Nothing of an answer can be set."""
    with pytest.raises((FrozenInstanceError, AttributeError)):
        setattr(postage(), name, None)


def test_answers_compare_and_hash() -> None:
    """Equal inputs give equal answers; another input or outcome another one."""
    assert postage() == postage()
    assert len({postage(), postage(), postage(weight=501), postage(weight=2_000)}) == 3
    assert postage() != postage(fragile=True)


def test_inputs() -> None:
    """The inputs as read, by name."""
    assert postage(weight=12.5, zone=3.0, contents=[Contents.FOOD]).inputs == {
        "weight": 12.5,
        "zone": 3,
        "complaint": Complaint.NEVER,
        "fragile": False,
        "contents": frozenset((Contents.FOOD,)),
        "service": Service.STANDARD,
    }


def test_where_an_answer_comes_from() -> None:
    """The citation of the row, the version and the table travel with the answer."""
    found = postage(zone=4)
    assert found.citation == TARIFF.at("abroad", "a")
    assert str(found.citation) == "Invented Post 1901, Table 1, abroad, footnote a"
    assert found.version == __version__
    assert found.source.table == "post.table_1"
    assert found.source.title == "The price of a parcel"
    assert [name for name, _, _ in found.source.facts] == [fact.name for fact in FACTS]


def test_an_answer_is_copied_and_pickled() -> None:
    """An answer travels between processes."""
    found = postage(contents=[Contents.BATTERY, Contents.LIQUID])
    assert pickle.loads(pickle.dumps(found)) == found
    assert copy.deepcopy(found) == found


def test_a_subscripted_class_reads_too() -> None:
    """``Decision[Postage].from_json`` is ``Decision.from_json``."""
    found = postage()
    assert Decision[Postage].from_json(found.to_json()) == found


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (WrongType, {"weight": "x"}),
        (OutOfDomain, {"weight": -1}),
        (UnitSlip, {"weight": 1}),
        (InconsistentInput, {"weight": 25_000, "service": Service.EXPRESS}),
        (InsufficientData, {"weight": None}),
    ],
)
@pytest.mark.parametrize("again", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])
def test_errors_travel_between_processes(
    kind: type[LenarulesError], facts: dict[str, Any], again: Callable[[Any], Any]
) -> None:
    """An error raised in a worker process arrives whole in its parent."""
    with pytest.raises(kind) as error:
        postage(**facts)
    twin = again(error.value)
    assert type(twin) is type(error.value)
    assert str(twin) == str(error.value)
    assert vars(twin) == vars(error.value)
