"""Given values are read from words, and refused with the cure."""

from __future__ import annotations

import pytest

from lenarules import NEVER
from lenarules.documents.maps.given import given_values
from lenarules.language.errors import TableError
from tests.language.example import TABLE, Complaint, Contents, Service


def test_each_kind_of_fact_is_read() -> None:
    """Numbers, exceptions, flags, categories and sets are written as their names."""
    words = "weight=900 zone=2 complaint=NEVER fragile=yes contents=FOOD,LIQUID service=EXPRESS"
    assert given_values(TABLE, words.split()) == {
        "weight": 900,
        "zone": 2,
        "complaint": Complaint.NEVER,
        "fragile": True,
        "contents": frozenset((Contents.FOOD, Contents.LIQUID)),
        "service": Service.EXPRESS,
    }
    assert given_values(TABLE, ["contents=", "fragile=no", "weight=900.5"]) == {
        "contents": frozenset(),
        "fragile": False,
        "weight": 900.5,
    }
    assert NEVER not in given_values(TABLE, ["complaint=12"]).values()


@pytest.mark.parametrize(
    ("word", "problem"),
    [
        ("height=3", "write name=value; the facts are weight, zone"),
        ("weight=heavy", "weight='heavy': write a number g"),
        ("zone=far", "zone='far': write a number$"),
        ("fragile=maybe", "write one of yes, no"),
        ("service=SLOW", "write one of STANDARD, EXPRESS, SLOW_BOAT"),
        ("contents=GLASS", "write one of BATTERY, LIQUID, FOOD"),
    ],
)
def test_what_is_no_value_is_refused(word: str, problem: str) -> None:
    """The message names the fact and what may be written."""
    with pytest.raises(TableError, match=problem):
        given_values(TABLE, [word])
