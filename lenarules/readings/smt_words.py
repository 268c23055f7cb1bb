"""What the variables of a patient mean, in words beside their declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from lenarules.language.fact import Category, Flag, Members, Number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.fact import Fact
    from lenarules.readings.smt import Patient


def words_of(patient: Patient) -> Iterator[tuple[str, str]]:
    """Yield the name of every variable of a patient, and what it means."""
    for fact in patient.facts:
        names = (variable.decl().name() for variable in patient.variables(fact))
        yield from zip(names, _words(fact), strict=True)


def _words(fact: Fact) -> Iterator[str]:
    match fact:
        case Number():
            yield _number(fact)
            yield from (
                ()
                if fact.exception is None
                else (f"{fact.label}: {fact.exception.name}, in place of a number",)
            )
        case Flag():
            yield fact.label
        case Category():
            places = (f"{place} {member.name}" for place, member in enumerate(fact.members))
            yield f"{fact.label}: {', '.join(places)}"
        case Members():
            yield from (f"{fact.label}: has {member.name}" for member in fact.members)
        case _:
            assert_never(fact)


def _number(fact: Number) -> str:
    alone = "".join(f"{value:,} or " for value in fact.also)
    whole = ", whole" if fact.whole else ""
    return f"{fact.label}: {alone}{fact.low:,} to {fact.high:,} {fact.unit}{whole}".strip()
