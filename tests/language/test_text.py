from __future__ import annotations

import re
from enum import Enum
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given

from lenarules.language.condition import ALWAYS, NEVER_HOLDS, And, Condition, Not, Or
from lenarules.language.evaluate import holds
from lenarules.language.text import in_math, in_words
from tests.language.example import (
    BATTERY,
    COMPLAINT,
    EXPRESS,
    FOOD,
    FRAGILE,
    LIQUID,
    SERVICE,
    WEIGHT,
    ZONE,
    Complaint,
    Service,
)
from tests.language.strategies import QUICK, conditions, patients

NEVER = COMPLAINT.is_(Complaint.NEVER)
PYTHON = {"∧": " and ", "∨": " or ", "¬": " not ", "≤": "<=", "≥": ">=", "⊤": "True", "⊥": "False"}


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (ALWAYS, "for every patient"),
        (NEVER_HOLDS, "for no patient"),
        (WEIGHT < 1_000, "weight < 1,000 g"),
        (WEIGHT <= 1_000, "weight ≤ 1,000 g"),
        (ZONE > 3, "zone > 3"),
        (ZONE >= 3, "zone ≥ 3"),
        (FRAGILE.holds, "fragile"),
        (~FRAGILE.holds, "not fragile"),
        (EXPRESS, "service is express"),
        (SERVICE.is_(Service.SLOW_BOAT), "service is slow boat"),
        (~EXPRESS, "service is not express"),
        (FOOD, "contents include food"),
        (~FOOD, "contents do not include food"),
        (NEVER, "time since the last complaint is never"),
        (~NEVER, "time since the last complaint is not never"),
        (Not(WEIGHT < 1_000), "weight ≥ 1,000 g"),
        (Not(ZONE >= 3), "zone < 3"),
        (~(COMPLAINT < 6), "not (time since the last complaint < 6 months)"),
        (~(FOOD & FRAGILE.holds), "not (contents include food and fragile)"),
        (WEIGHT.equals(1_000), "weight = 1,000 g"),
        (ZONE.equals(3), "zone = 3"),
        ((WEIGHT >= 10) & (WEIGHT < 1_000), "weight ≥ 10 and < 1,000 g"),
        ((WEIGHT < 1_000) & (WEIGHT >= 10), "weight ≥ 10 and < 1,000 g"),
        ((ZONE > 3) & (ZONE < 3), "zone > 3 and < 3"),
        (
            (ZONE > 1) & FOOD & (ZONE < 5) & (ZONE < 9),
            "zone > 1 and < 5 and contents include food and zone < 9",
        ),
        (
            FRAGILE.holds & (FOOD | EXPRESS),
            "fragile and (contents include food or service is express)",
        ),
        (
            (FRAGILE.holds & FOOD) | EXPRESS,
            "(fragile and contents include food) or service is express",
        ),
        (
            FOOD | EXPRESS | LIQUID | BATTERY,
            "contents include food or liquid or battery or service is express",
        ),
        ((ZONE < 3) | (ZONE > 5), "zone < 3 or zone > 5"),
        (Or((And((FOOD,)), ~ALWAYS)), "contents include food or not (for every patient)"),
    ],
)
def test_words(condition: Condition, words: str) -> None:
    """Conditions in English, with labels, units and thousands."""
    assert in_words(condition) == words


@pytest.mark.parametrize(
    ("condition", "mathematics"),
    [
        (ALWAYS, "⊤"),
        (NEVER_HOLDS, "⊥"),
        (WEIGHT <= 1_000, "weight ≤ 1000"),
        (FRAGILE.holds, "fragile"),
        (~FRAGILE.holds, "¬fragile"),
        (~ALWAYS, "¬⊤"),
        (FOOD, "contents ∋ FOOD"),
        (~EXPRESS, "¬(service = EXPRESS)"),
        (FRAGILE.holds & (FOOD | NEVER), "fragile ∧ ((contents ∋ FOOD) ∨ (complaint = NEVER))"),
        (Not(Not(FRAGILE.holds)), "¬(¬fragile)"),
        ((ZONE > 1) & FOOD & (ZONE < 5), "(zone > 1) ∧ (zone < 5) ∧ (contents ∋ FOOD)"),
        (ZONE.equals(3) & FOOD, "(zone = 3) ∧ (contents ∋ FOOD)"),
    ],
)
def test_mathematics(condition: Condition, mathematics: str) -> None:
    """Conditions in mathematical notation, with the names of the facts."""
    assert in_math(condition) == mathematics


@frozen(order=False)
class Nothing:
    """A value to which no number compares."""

    def __lt__(self, other: object) -> bool:
        return False

    __le__ = __gt__ = __ge__ = __lt__


def _python_value(value: Any) -> Any:
    if isinstance(value, frozenset):
        return [member.name for member in value]
    return Nothing() if isinstance(value, Complaint) else value


def mathematics_holds(text: str, patient: dict[str, Any]) -> bool:
    """Tell whether mathematical notation, read as Python, is true of a patient."""
    values = {name: _python_value(value) for name, value in patient.items()}
    values |= {f"{n}_is": v.name if isinstance(v, Enum) else "" for n, v in patient.items()}
    text = re.sub(r"(\w+) ∋ (\w+)", r"'\2' in \1", text)
    text = re.sub(r"(\w+) = (\d+)", r"\1 == \2", text)
    text = re.sub(r"(\w+) = (\w+)", r"\1_is == '\2'", text)
    for sign, word in PYTHON.items():
        text = text.replace(sign, word)
    return bool(eval(text.strip(), {}, values))


@QUICK
@given(conditions(), patients())
def test_mathematics_means_the_condition(condition: Condition, patient: dict[str, Any]) -> None:
    """The notation, read by someone else, is true of the same parcels as the condition."""
    assert mathematics_holds(in_math(condition), patient) is holds(condition, patient)


@QUICK
@given(conditions())
def test_words_are_never_empty(condition: Condition) -> None:
    """Every condition has words and names every label that it asks."""
    words = in_words(condition)
    assert words == words.strip() != ""
    assert words.count("(") == words.count(")")
