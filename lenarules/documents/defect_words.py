"""The defects of a print as the page of its table heads them, and their patients in words."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lenarules.language.explain import value_in_words
from lenarules.verify.published import defects

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.language.fact import Fact
    from lenarules.language.table import Table
    from lenarules.language.words import Basis
    from lenarules.verify.published import Defect


@lru_cache(maxsize=32)
def headed(table: Table) -> tuple[tuple[str, str, Defect], ...]:
    """Return every defect of a table, in the order of its page: ``D2``, ``Gap 2 of 4`` and itself.

    Args:
        table: any table.
    """
    found = defects(table)
    counts = Counter(defect.basis for defect in found)
    numbers: Counter[Basis] = Counter()
    headings: list[str] = []
    for defect in found:
        numbers[defect.basis] += 1
        name, number = defect.basis.name.capitalize(), numbers[defect.basis]
        headings.append(f"{name} {number} of {counts[defect.basis]}")
    marks = (f"D{number}" for number, _ in enumerate(found, start=1))
    return tuple(zip(marks, headings, found, strict=True))


def anchor(table: Table, mark: str) -> str:
    """Return the label of a defect on the page of its table.

    Args:
        table: the table.
        mark: ``D1``, ``D2`` and so on.
    """
    return table.full_id(f"defects.{mark}")


def patient_words(table: Table, patient: Mapping[str, Any]) -> str:
    """Return a patient in words, fact by fact, with units.

    Args:
        table: the table whose facts they are.
        patient: the values by the names of the facts.
    """
    return "; ".join(_value(fact, patient[fact.name]) for fact in table.facts)


def _value(fact: Fact, value: object) -> str:
    unit = "" if isinstance(value, Enum) else fact.unit
    return f"{fact.label} {value_in_words(value)} {unit}".rstrip()
