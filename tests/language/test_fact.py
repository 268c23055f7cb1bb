from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest

from lenarules.language.condition import Compare, Holds, Is
from lenarules.language.errors import TableError
from lenarules.language.fact import Category, Members, Number
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
)

if TYPE_CHECKING:
    from collections.abc import Callable


class Stranger(Enum):
    """A member of another enumeration."""

    FOOD = "food"


STRANGER: Any = Stranger.FOOD
TEXT: Any = "express"
NOTHING: Any = None


@pytest.mark.parametrize("bound", ["30", 30.0, 30.5, True, None, WEIGHT, 1 + 0j])
def test_a_cut_off_is_an_integer(bound: Any) -> None:
    """A string, a float, a bool, None or another fact against a number is refused."""
    for compare in (WEIGHT.__lt__, WEIGHT.__le__, WEIGHT.__gt__, WEIGHT.__ge__, WEIGHT.equals):
        with pytest.raises(TableError, match=r"weight .* a cut-off is an integer in g"):
            compare(bound)


def test_a_number_without_a_unit_says_its_unit() -> None:
    """The message still reads where a fact has no unit."""
    bound: Any = "3"
    with pytest.raises(TableError, match="zone < '3': a cut-off is an integer in its unit"):
        _ = bound > ZONE


@pytest.mark.parametrize("bound", [9, 30_001, -1, pytest.param(10**5000, id="huge")])
def test_a_cut_off_lies_in_the_domain(bound: int) -> None:
    """A cut-off that no value can straddle is refused with the domain."""
    with pytest.raises(TableError, match="outside the domain 10 to 30000 g"):
        _ = bound > WEIGHT


def test_the_ends_of_the_domain_are_cut_offs() -> None:
    """Both ends of the domain may be asked for."""
    assert Compare(WEIGHT, ">", 10) == (WEIGHT > 10)
    assert Compare(WEIGHT, ">=", 30_000) == (WEIGHT >= 30_000)


def test_a_reflected_comparison_is_turned() -> None:
    """``30 <= X`` is written as it is read."""
    assert (WEIGHT >= 30) == Compare(WEIGHT, ">=", 30)
    bound: Any = 30
    assert (bound <= WEIGHT) == Compare(WEIGHT, ">=", 30)
    assert (bound < WEIGHT) == Compare(WEIGHT, ">", 30)


@pytest.mark.parametrize(
    ("ask", "telling"),
    [
        (lambda: SERVICE.is_(STRANGER), "service: .*not one of Service: STANDARD, EXPRESS"),
        (lambda: SERVICE.is_(TEXT), "not one of Service: STANDARD, EXPRESS, SLOW_BOAT"),
        (lambda: CONTENTS.has(STRANGER), "not one of Contents: BATTERY, LIQUID, FOOD"),
        (lambda: CONTENTS.has(Service.EXPRESS), "not one of Contents"),
        (lambda: COMPLAINT.is_(STRANGER), "complaint has no exception .*NEVER"),
        (lambda: WEIGHT.is_(Complaint.NEVER), "weight has no exception .*it has None"),
        (lambda: WEIGHT.is_(NOTHING), "weight has no exception"),
    ],
)
def test_a_member_of_another_enumeration(ask: Callable[[], object], telling: str) -> None:
    """A member that the fact does not have is refused with those that it has."""
    with pytest.raises(TableError, match=telling):
        ask()


def test_the_tests_of_each_kind() -> None:
    """A flag holds, a category is, a set has, a number may be its exception."""
    assert FRAGILE.holds == Holds(FRAGILE)
    assert SERVICE.is_(Service.EXPRESS) == Is(SERVICE, Service.EXPRESS)
    assert CONTENTS.has(Contents.FOOD) == Is(CONTENTS, Contents.FOOD)
    assert COMPLAINT.is_(Complaint.NEVER) == Is(COMPLAINT, Complaint.NEVER)


def test_facts_are_equal_by_value() -> None:
    """Facts are keys of the diagram: equal ones hash alike."""
    twin = Number("zone", "zone", "", low=1, high=9, usual=1, whole=True)
    assert twin == ZONE
    assert len({twin, ZONE}) == 1


@pytest.mark.parametrize(
    "define",
    [
        lambda: Number("n", "n", "g", low=10, high=0, usual=5),
        lambda: Number("n", "n", "g", low=0, high=10, usual=50),
        lambda: Category("n", "n", Service, usual=STRANGER),
        lambda: Members("n", "n", Contents, usual=frozenset((STRANGER,))),
    ],
)
def test_a_fact_defined_wrongly_is_refused(define: Callable[[], object]) -> None:
    """An empty range, or a usual value that the fact itself would refuse, fails at once."""
    with pytest.raises(TableError):
        define()
